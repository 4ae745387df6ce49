"""Rules on schedules: each kind, hard and soft, on scenarios whose answer is known."""

from __future__ import annotations

from functools import partial

import pytest

from planner.model import Problem, Station, Task, Worker
from solvers import scheduling
from tests.helpers.workshop import plan_of, problem, rule, shift, solved, task

schedule = partial(solved, scheduling.solve)

BAYS = (Station(name="Bay 1", groups=("bay",)), Station(name="Bay 2", groups=("bay",)))
EITHER = "Bay 1; Bay 2"


def world(*rules: dict[str, object], tasks: tuple[Task, ...] = (), days: int = 1) -> Problem:
    """Return two bays and (unless others are given) tasks A and B, either of which may go to either bay."""
    return problem(
        tasks=tasks or (task("A", 60, EITHER), task("B", 60, EITHER)),
        stations=BAYS,
        days=days,
        rules=rules,
    )


def soft(kind: str, **fields: object) -> dict[str, object]:
    return rule(kind, strength="soft", **fields)


# -- times ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [rule, soft])
def test_time_window(make: object) -> None:
    wish = make("time_window", activities=["A"], earliest="09:00")  # type: ignore[operator]
    assert schedule(world(wish)).start("A") == 540


def test_a_soft_time_window_is_missed_by_as_little_as_possible() -> None:
    tasks = (task("A", 60, "Bay 1", latest="06:00"), task("B", 60, "Bay 1"))
    result = schedule(world(soft("time_window", activities=["A"], earliest="08:00"), tasks=tasks))
    assert result.start("A") == 300
    assert [breach.amount for breach in result.verdict.soft] == [180]


def test_finish_by_bounds_the_end() -> None:
    tasks = (task("A", 60, "Bay 1", after="B"), task("B", 120, EITHER), task("C", 400, EITHER))
    result = schedule(world(rule("time_window", activities=["A"], finish_by="03:00"), tasks=tasks))
    assert result.at("A")[2] == 180


def test_exclude_period() -> None:
    result = schedule(world(rule("exclude_period", activities=["all tasks"], end="07:00")))
    assert {item.start for item in result.plan.schedule} == {420}


def test_a_soft_exclusion_yields_to_doing_the_task() -> None:
    tasks = (task("A", 60, EITHER, latest="06:00"), task("B", 60, EITHER))
    result = schedule(world(soft("exclude_period", activities=["A", "B"], end="07:00"), tasks=tasks))
    assert result.start("A") < 420 <= result.start("B")


def test_unavailable_stations_do_nothing() -> None:
    result = schedule(world(rule("unavailable", resources=["Bay 1"])))
    assert {item.station for item in result.plan.schedule} == {"Bay 2"}


def test_a_soft_absence_is_worked_through_only_where_needed() -> None:
    tasks = (task("A", 60, "Bay 1", latest="02:00"), task("B", 60, EITHER))
    result = schedule(world(soft("unavailable", resources=["Bay 1"], end="12:00"), tasks=tasks))
    assert result.at("A")[0] == "Bay 1"
    assert result.at("B")[0] == "Bay 2"


def test_working_hours_of_stations() -> None:
    hours = rule("working_hours", resources=["bay"], start="09:00", end="10:00")
    result = schedule(world(hours, tasks=tuple(task(f"T{k}", 60, EITHER) for k in range(3)), days=2))
    assert sorted(item.start for item in result.plan.schedule) == [540, 540, 1440 + 540]


def test_duration_replaces_that_of_every_way() -> None:
    tasks = (task("A", 60, "Bay 1: 90; Bay 2: 40"),)
    result = schedule(world(rule("duration", activities=["A"], minutes=25), tasks=tasks))
    assert result.at("A")[2] - result.at("A")[1] == 25


def test_a_soft_duration_is_given_where_there_is_time() -> None:
    tasks = (task("A", 60, "Bay 1"), task("B", 60, "Bay 2", latest="01:00"))
    result = schedule(world(soft("duration", activities=["A", "B"], minutes=90), tasks=tasks))
    assert result.at("A") == ("Bay 1", 0, 90)
    assert result.at("B") == ("Bay 2", 0, 60)


@pytest.mark.parametrize("make", [rule, soft])
def test_precedence(make: object) -> None:
    order = make("precedence", before=["A"], after=["B"], gap=30)  # type: ignore[operator]
    result = schedule(world(order))
    assert result.start("B") == result.at("A")[2] + 30


def test_break_of_a_station() -> None:
    pause = rule("break", resources=["Bay 1"], minutes=30, earliest="02:00", latest="03:00")
    tasks = tuple(task(f"T{k}", 100, "Bay 1") for k in range(3))
    result = schedule(world(pause, tasks=tasks))
    starts = sorted(item.start for item in result.plan.schedule)
    assert starts[1:] == [150, 250], "one, then the pause from two, then the others"


# -- who --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [rule, soft])
def test_assign(make: object) -> None:
    tasks = (task("A", 60, "Bay 1: 60; Bay 2: 90"),)
    result = schedule(world(make("assign", activities=["A"], resources=["Bay 2"]), tasks=tasks))  # type: ignore[operator]
    assert result.at("A")[0] == "Bay 2"


def test_assign_to_one_who_is_needed() -> None:
    people = (Worker(name="Ana", skills=("welder",)), Worker(name="Ben", skills=("welder",)))
    scenario = problem(
        tasks=(task("A", 60, "", needs={"welder": 1}),),
        workers=people,
        rules=(rule("assign", activities=["A"], resources=["Ben"]),),
    )
    assert schedule(scenario).items["A"].needs == {"Ben": 1}


@pytest.mark.parametrize("make", [rule, soft])
def test_forbid(make: object) -> None:
    tasks = (task("A", 60, "Bay 1: 30; Bay 2: 90"),)
    result = schedule(world(make("forbid", activities=["A"], resources=["Bay 1"]), tasks=tasks))  # type: ignore[operator]
    assert result.at("A")[0] == "Bay 2"


def test_what_may_go_nowhere_is_left_out_and_the_rule_is_kept() -> None:
    result = schedule(world(rule("forbid", activities=["A"], resources=["all stations"])))
    assert result.left_out["A"].verdict == "impossible"
    assert set(result.items) == {"B"}


def test_reserve() -> None:
    result = schedule(world(rule("reserve", resources=["Bay 1"], activities=["A"])))
    assert result.at("B")[0] == "Bay 2"


@pytest.mark.parametrize("make", [rule, soft])
def test_together(make: object) -> None:
    result = schedule(world(make("together", activities=["A", "B"])))  # type: ignore[operator]
    assert result.at("A")[0] == result.at("B")[0]


@pytest.mark.parametrize("make", [rule, soft])
def test_apart(make: object) -> None:
    tasks = (task("A", 60, "Bay 1: 60; Bay 2: 300"), task("B", 60, "Bay 1: 60; Bay 2: 300"))
    result = schedule(world(make("apart", activities=["A", "B"]), tasks=tasks))  # type: ignore[operator]
    assert result.at("A")[0] != result.at("B")[0]


@pytest.mark.parametrize("make", [rule, soft])
@pytest.mark.parametrize("place", ["first", "last"])
def test_position(make: object, place: str) -> None:
    tasks = tuple(task(name, 60, "Bay 1") for name in ("A", "B", "C"))
    result = schedule(world(make("position", activities=["B"], place=place), tasks=tasks))  # type: ignore[operator]
    starts = sorted(item.start for item in result.plan.schedule)
    assert result.start("B") == (starts[0] if place == "first" else starts[-1])


def test_position_is_of_each_day() -> None:
    bay = Station(name="Bay 1", opens=480, closes=600)
    tasks = (
        *(task(name, 60, "Bay 1") for name in "XYZ"),
        task("A", 60, "Bay 1", earliest="2026-12-01"),
    )
    rules = (rule("position", activities=["A"], place="first"),)
    result = schedule(problem(tasks=tasks, stations=(bay,), days=2, rules=rules))
    assert len(result.items) == 4
    assert result.start("A") == 1440 + 480


# -- how much ---------------------------------------------------------------------------------------


def test_limit_hours_over_the_horizon() -> None:
    tasks = tuple(task(f"T{k}", 60, EITHER) for k in range(4))
    result = schedule(world(rule("limit", resources=["Bay 1"], quantity="hours", at_most=1), tasks=tasks))
    assert sum(item.station == "Bay 1" for item in result.plan.schedule) == 1


def test_limit_stops_a_day() -> None:
    tasks = tuple(task(f"T{k}", 60, "Bay 1") for k in range(4))
    result = schedule(
        world(rule("limit", resources=["bay"], quantity="stops", at_most=2), tasks=tasks, days=2)
    )
    assert sorted(item.start // 1440 for item in result.plan.schedule) == [0, 0, 1, 1]


def test_limit_counts_only_what_it_names() -> None:
    tasks = (*(task(f"P{k}", 60, EITHER, goods=("paint",)) for k in range(2)), task("A", 60, EITHER))
    limit = rule("limit", resources=["bay"], quantity="stops", at_most=1, activities=["paint"])
    result = schedule(world(limit, tasks=tasks))
    assert result.at("P0")[0] != result.at("P1")[0]
    assert len(result.items) == 3


def test_at_least_some_work() -> None:
    tasks = (task("A", 60, "Bay 1: 60; Bay 2: 90"), task("B", 60, "Bay 1: 60; Bay 2: 90"))
    limit = rule("limit", resources=["Bay 2"], quantity="duration", at_least=120)
    result = schedule(world(limit, tasks=tasks))
    assert {item.station for item in result.plan.schedule} == {"Bay 2"}


def test_a_lower_bound_that_nobody_can_reach_still_gives_a_plan() -> None:
    result = schedule(world(rule("limit", resources=["Bay 2"], quantity="hours", at_least=9)), passes=False)
    assert len(result.items) == 2
    assert [breach.rule for breach in result.verdict.hard] == ["R1"]


def test_use_few_stations() -> None:
    result = schedule(world(rule("limit", resources=["bay"], quantity="in_use", at_most=1)))
    assert len({item.station for item in result.plan.schedule}) == 1


def test_a_soft_limit_is_kept_where_that_leaves_nothing_out() -> None:
    tasks = (task("A", 60, EITHER), task("B", 60, "Bay 1", latest="01:00"))
    limit = soft("limit", resources=["bay"], quantity="in_use", at_most=1)
    assert len({item.station for item in schedule(world(limit, tasks=tasks)).plan.schedule}) == 1


# -- the whole --------------------------------------------------------------------------------------


def test_priority_rule_decides_what_is_left_out() -> None:
    bay = Station(name="Bay 1", opens=480, closes=540)
    scenario = problem(
        tasks=(task("A", 60), task("B", 60)),
        stations=(bay,),
        rules=(rule("priority", activities=["B"], level="must"),),
    )
    assert set(schedule(scenario).items) == {"B"}


def test_skip_and_soft_skip_leave_out() -> None:
    result = schedule(
        world(
            rule("priority", activities=["A"], level="skip"),
            soft("priority", activities=["B"], level="skip"),
        )
    )
    assert {name: item.verdict for name, item in result.left_out.items()} == {
        "A": "skipped",
        "B": "skipped",
    }


def test_objective_resources_then_makespan() -> None:
    result = schedule(world(rule("objective", minimise=["resources", "makespan"])))
    assert len({item.station for item in result.plan.schedule}) == 1
    assert max(item.end for item in result.plan.schedule) == 120


def test_objective_cost() -> None:
    bays = (Station(name="Bay 1", cost_per_hour=1000), Station(name="Bay 2", cost_per_hour=400))
    scenario = problem(
        tasks=(task("A", 60, "Bay 1: 60; Bay 2: 120"), task("B", 60, "Bay 1: 60; Bay 2: 200")),
        stations=bays,
        objective=("cost",),
    )
    result = schedule(scenario)
    assert result.at("A")[0] == "Bay 2"
    assert result.at("B")[0] == "Bay 1"
    assert result.verdict.figures.cost == 1800


def test_lateness_finishes_the_short_ones_first() -> None:
    tasks = (task("Long", 300, "Bay 1"), task("Short", 10, "Bay 1"))
    result = schedule(world(rule("objective", minimise=["lateness"]), tasks=tasks))
    assert result.start("Short") == 0


def test_balance_shares_the_work() -> None:
    tasks = tuple(task(f"T{k}", minutes, EITHER) for k, minutes in enumerate((90, 50, 40)))
    result = schedule(
        world(
            rule("objective", minimise=["resources"]),
            rule("objective", balance=True, resources=["bay"]),
            tasks=tasks,
        )
    )
    assert len({item.station for item in result.plan.schedule}) == 1, "the measures of a rule come first"
    result = schedule(world(rule("objective", balance=True, resources=["bay"]), tasks=tasks))
    loads = {
        bay: sum(i.end - i.start for i in result.plan.schedule if i.station == bay)
        for bay in ("Bay 1", "Bay 2")
    }
    assert set(loads.values()) == {90}


def test_an_objective_that_a_schedule_lacks_is_refused() -> None:
    result = schedule(world(rule("objective", minimise=["distance"])))
    assert result.result.refused == {"R1": "Packtrain can't plan the least distance in the schedule."}


def test_rules_on_other_sorts_are_not_the_schedules_business() -> None:
    workers = (Worker(name="Ana", skills=("welder",)), Worker(name="Ben", skills=("welder",)))
    scenario = problem(
        tasks=(task("A", 60, "", needs={"welder": 1}),),
        workers=workers,
        rules=(
            rule("team", resources=["Ana", "Ben"], mode="different"),
            rule("rest", hours=11),
            rule("consecutive", at_most=5),
        ),
    )
    result = schedule(scenario)
    assert result.result.refused == {}
    assert set(result.items) == {"A"}


def test_rules_on_shifts_leave_the_tasks_of_a_worker_alone() -> None:
    """A welder's two tasks of a morning are no shifts: they need no eleven hours between them."""
    scenario = problem(
        tasks=tuple(task(name, 60, "", needs={"welder": 1}) for name in "AB"),
        workers=(Worker(name="Ana", skills=("welder",)), Worker(name="Ben")),
        shifts=(shift("S"),),
        rules=(
            rule("rest", hours=11),
            rule("succession", first=["S"], then=["S"]),
            rule("team", resources=["Ana", "Ben"], mode="same"),
        ),
    )
    result = schedule(scenario, passes=False)
    assert len(result.items) == 2
    assert [breach.rule for breach in result.verdict.hard if breach.rule] == []


# -- freeze -----------------------------------------------------------------------------------------

PRESENT = plan_of(("A", "Bay 2", 200, 260), ("B", "Bay 2", 400, 460))


def test_freeze_keeps_resource_and_time() -> None:
    result = schedule(world(rule("freeze", activities=["A"])), present=PRESENT)
    assert result.at("A") == ("Bay 2", 200, 260)
    assert result.start("B") == 0


def test_freeze_until_keeps_what_is_under_way() -> None:
    result = schedule(world(rule("freeze", until="05:00")), present=PRESENT)
    assert result.at("A") == ("Bay 2", 200, 260)
    assert result.start("B") == 300, "nothing else begins before"


def test_freeze_order() -> None:
    present = plan_of(("B", "Bay 1", 0, 60), ("A", "Bay 1", 60, 120))
    result = schedule(world(rule("freeze", resources=["Bay 1"], keep="order")), present=present)
    assert result.at("B") == ("Bay 1", 0, 60)
    assert result.at("A") == ("Bay 1", 60, 120)


@pytest.mark.parametrize("make", [rule, soft])
def test_freeze_resource_lets_times_move(make: object) -> None:
    result = schedule(world(make("freeze", keep="resource")), present=PRESENT)  # type: ignore[operator]
    assert {item.station for item in result.plan.schedule} == {"Bay 2"}
    assert max(item.end for item in result.plan.schedule) == 120


def test_a_soft_freeze_gives_way_to_what_is_hard() -> None:
    rules = (soft("freeze"), rule("unavailable", resources=["Bay 2"], end="05:00"))
    result = schedule(world(*rules), present=PRESENT)
    assert result.at("B") == ("Bay 2", 400, 460)
    assert result.at("A") != ("Bay 2", 200, 260)


def test_freeze_with_needs() -> None:
    lifts = (Station(name="Lift 1", groups=("lift",)), Station(name="Lift 2", groups=("lift",)))
    present = plan_of(("A", "Bay 1", 30, 90))
    kept = present.schedule[0].model_copy(update={"needs": {"Lift 2": 1}})
    scenario = problem(
        tasks=(task("A", 60, EITHER, needs={"lift": 1}),),
        stations=(*BAYS, *lifts),
        rules=(rule("freeze", activities=["A"]),),
    )
    result = schedule(scenario, present=present.model_copy(update={"schedule": (kept,)}))
    assert result.items["A"] == kept


def test_weeks_are_calendar_weeks() -> None:
    """The horizon starts on a Monday: its eighth day is another week."""
    tasks = tuple(task(f"T{k}", 60, "Bay 1") for k in range(3))
    limit = rule("limit", resources=["Bay 1"], quantity="stops", at_most=2, per="week")
    result = schedule(world(limit, tasks=tasks, days=8))
    assert sorted(item.start // 1440 >= 7 for item in result.plan.schedule) == [False, False, True]
