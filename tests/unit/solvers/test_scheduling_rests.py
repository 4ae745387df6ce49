"""Tasks that may be interrupted: they rest while what they use is closed, and for nothing else."""

from __future__ import annotations

import random
from functools import partial

import pytest

from planner.checking import judge
from planner.model import Plan, Station, Vehicle, Worker
from planner.model.calendar import intersected
from solvers import scheduling
from solvers.scheduling.choices import resting
from solvers.scheduling.construct import as_plan, generate, justify
from solvers.scheduling.facts import Facts
from solvers.scheduling.objective import weights
from solvers.scheduling.shop import shop_of
from tests.helpers.workshop import MONDAY, problem, rule, shift, solved, task

schedule = partial(solved, scheduling.solve)

DAY = 1440
BAY = Station(name="Bay 1", opens=8 * 60, closes=16 * 60)
LONG = task("Long", 600, interruptible=True)


def test_work_goes_on_the_next_morning() -> None:
    result = schedule(problem(tasks=(LONG,), stations=(BAY,), days=3))
    assert result.at("Long") == ("Bay 1", 480, DAY + 480 + 120)


def test_without_leave_to_rest_it_is_impossible() -> None:
    result = schedule(problem(tasks=(task("Long", 600),), stations=(BAY,), days=3))
    assert result.left_out["Long"].verdict == "impossible"


def test_it_keeps_the_station_while_it_rests() -> None:
    crane = Station(name="Crane", opens=8 * 60, closes=12 * 60)
    around = Station(name="Bay 1")
    tasks = (task("Lift", 300, needs={"Crane": 1}, interruptible=True), task("Other", 30))
    result = schedule(problem(tasks=tasks, stations=(around, crane), days=2))
    start, end = result.at("Lift")[1:]
    assert (start, end) == (480, DAY + 540)
    assert result.at("Other")[2] <= start or result.start("Other") >= end


@pytest.mark.parametrize("kind", ["unavailable", "working_hours", "exclude_period"])
def test_every_rule_that_closes_lets_it_rest(kind: str) -> None:
    rules = {
        "unavailable": rule("unavailable", resources=["Bay 1"], start="12:00", end="13:00"),
        "working_hours": rule("working_hours", resources=["Bay 1"], start="08:00", end="12:00"),
        "exclude_period": rule("exclude_period", activities=["Long"], start="12:00", end="13:00"),
    }
    result = schedule(problem(tasks=(LONG,), stations=(BAY,), days=3, rules=(rules[kind],)))
    ends = {"working_hours": 2 * DAY + 480 + 120}
    assert result.at("Long")[1:] == (480, ends.get(kind, DAY + 480 + 180))


def test_a_soft_rule_is_no_reason_to_rest() -> None:
    wish = rule("unavailable", resources=["Bay 1"], start="12:00", end="13:00", strength="soft")
    one = task("One", 180, interruptible=True, earliest="10:00", latest="14:00")
    result = schedule(problem(tasks=(one,), stations=(BAY,), rules=(wish,)))
    start, end = result.at("One")[1:]
    assert end - start == 180
    assert [breach.amount for breach in result.verdict.soft] == [60]


def test_a_soft_rule_counts_only_what_is_worked() -> None:
    """It works on both sides of the closed hour, and the wish for that hour is kept."""
    wish = rule("exclude_period", activities=["One"], start="12:00", end="12:30", strength="soft")
    lunch = rule("unavailable", resources=["Bay 1"], start="12:00", end="13:00")
    one = task("One", 180, interruptible=True, earliest="10:00", latest="14:00")
    result = schedule(problem(tasks=(one,), stations=(BAY,), rules=(wish, lunch)))
    assert result.at("One")[1:] == (600, 840)
    assert result.verdict.soft == ()


def test_it_waits_for_nobody_who_works_on_something_else() -> None:
    tasks = (LONG, task("Fixed", 60, earliest="10:00", latest="11:00"))
    result = schedule(problem(tasks=tasks, stations=(BAY,), days=1))
    assert len(result.items) == 1


def test_who_works_on_it_decides_when_it_rests() -> None:
    people = tuple(Worker(name=name, groups=("crew",)) for name in ("Ana", "Ben"))
    rules = (
        rule("working_hours", resources=["Ana"], start="08:00", end="12:00"),
        rule("working_hours", resources=["Ben"], start="09:00", end="18:00"),
    )
    one = task("One", 480, "", needs={"crew": 1}, interruptible=True)
    result = schedule(problem(tasks=(one,), workers=people, days=3, rules=rules))
    assert result.at("One")[1:] == (540, 1020)
    assert result.items["One"].needs == {"Ben": 1}


def test_several_of_a_group_work_when_all_are_there() -> None:
    people = tuple(Worker(name=name, groups=("crew",)) for name in ("Ana", "Ben", "Cem"))
    rules = (rule("unavailable", resources=["Cem"], end="2026-12-01"),)
    closed = rule("exclude_period", activities=["One"], start="12:00", end="08:00")
    one = task("One", 300, "", needs={"crew": 2}, interruptible=True)
    result = schedule(problem(tasks=(one,), workers=people, days=3, rules=(*rules, closed)))
    assert result.at("One")[1:] == (480, DAY + 540)
    assert set(result.items["One"].needs) == {"Ana", "Ben"}


def test_a_vehicle_that_is_away_is_not_waited_for() -> None:
    truck = Vehicle(name="Truck 1", start_place="Depot")
    out = rule("unavailable", resources=["Truck 1"], start="09:00", end="12:00")
    one = task("Brakes", 120, "Truck 1", earliest="08:00", interruptible=True)
    result = schedule(problem(tasks=(one,), vehicles=(truck,), rules=(out,)))
    assert result.at("Brakes") == ("Truck 1", 720, 840)


def test_a_duration_rule_is_about_the_work() -> None:
    rules = (rule("duration", activities=["Long"], minutes=540),)
    result = schedule(problem(tasks=(LONG,), stations=(BAY,), days=3, rules=rules))
    assert result.at("Long")[1:] == (480, DAY + 540)


def test_hours_are_counted_without_the_rests() -> None:
    rules = (rule("limit", resources=["Bay 1"], quantity="hours", at_most=10, per="horizon"),)
    result = schedule(problem(tasks=(LONG,), stations=(BAY,), days=3, rules=rules))
    assert "Long" in result.items


def test_a_break_of_a_closed_station_holds_while_a_task_rests_on_it() -> None:
    rules = (rule("break", resources=["Bay 1"], minutes=30, earliest="20:00", latest="22:00"),)
    result = schedule(problem(tasks=(LONG,), stations=(BAY,), days=2, rules=rules))
    assert result.at("Long")[1:] == (480, DAY + 600)


def test_what_is_frozen_stays_where_it_rested() -> None:
    scenario = problem(tasks=(LONG, task("B", 60)), stations=(BAY,), days=3)
    before = schedule(scenario)
    frozen = problem(
        tasks=(LONG, task("B", 60)), stations=(BAY,), days=3, rules=(rule("freeze", activities=["Long"]),)
    )
    after = schedule(frozen, present=before.plan)
    assert after.at("Long") == before.at("Long")


def test_rostered_people_rest_off_duty() -> None:
    """Whoever is on the roster is closed for tasks outside the duties: as a rule here, as the judge sees it there."""
    ana = Worker(name="Ana", skills=("fitter",))
    shifts = tuple(shift(f"Early {k}", k, 480, 720) for k in range(2))
    one = task("One", 300, "", needs={"Ana": 1}, interruptible=True)
    off = rule("unavailable", resources=["Ana"], start="12:00", end="08:00")
    told = problem(tasks=(one,), workers=(ana,), shifts=shifts, days=2, rules=(off,))
    result = schedule(told, passes=False)
    assert result.at("One")[1:] == (480, DAY + 540)
    duties = tuple({"worker": "Ana", "shift": s.name} for s in shifts)
    plan = Plan.model_validate({"schedule": [i.model_dump() for i in result.plan.schedule], "roster": duties})
    plain = problem(tasks=(one,), workers=(ana,), shifts=shifts, days=2)
    assert [b.sentence for b in judge(plain, plan).hard] == []


def test_the_time_taken_by_start_is_what_counting_minutes_gives() -> None:
    for seed in range(60):
        rng = random.Random(seed)
        edges = sorted(rng.sample(range(120), 2 * rng.randint(1, 4)))
        working = tuple(zip(edges[::2], edges[1::2], strict=True))
        minutes = rng.randint(1, 40)
        open_ = [m for a, b in working for m in range(a, b)]
        expected = {
            start: open_[k + minutes - 1] + 1 - start
            for k, start in enumerate(open_)
            if k + minutes <= len(open_)
        }
        found = {
            start: span
            for span, starts in resting(working, minutes).items()
            for a, b in starts
            for start in range(a, b)
        }
        assert found == expected, seed


@pytest.mark.parametrize("seed", range(12))
def test_quick_schedules_rest_as_the_judge_says_forwards_and_back(seed: int) -> None:
    rng = random.Random(seed)
    stations = tuple(
        Station(
            name=f"Bay {k}", opens=rng.choice((None, 420)), closes=rng.choice((None, 1000)), groups=("bays",)
        )
        for k in (1, 2)
    )
    lunch = rule("unavailable", resources=["Bay 1"], start="12:00", end="12:45")
    people = tuple(
        Worker(name=f"P{k}", skills=("fitter",), days_off=(MONDAY,) if k == 1 else ()) for k in range(3)
    )
    tasks = tuple(
        task(
            f"T{k}",
            rng.choice((100, 400, 900)),
            rng.choice(("Bay 1", "bays", "")),
            needs=rng.choice(({}, {"fitter": 1}, {"fitter": 2})),
            interruptible=rng.random() < 0.7,
            after=f"T{k - 1}" if k and rng.random() < 0.3 else "",
        )
        for k in range(8)
    )
    scenario = problem(tasks=tasks, stations=stations, workers=people, days=9, rules=(lunch,))
    facts = Facts(scenario)
    facts.shut("Bay 1", intersected(scenario.calendar.periods("12:00", "12:45"), ((0, facts.horizon),)))
    shop = shop_of(facts, weights(facts))
    for made in (
        generate(shop, list(range(8))),
        justify(shop, shop.mirrored(), generate(shop, list(range(8)))),
    ):
        plan = as_plan(shop, made)
        hard = [
            b.sentence for b in judge(scenario, plan).hard if "neither served nor listed" not in b.sentence
        ]
        assert hard == []
        assert sum(placed is not None for placed in made) >= 6
