"""The judge finds every sort of fault in a plan's data, and nothing in a good plan."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from planner.checking import Verdict, judge
from planner.constraints import parse
from planner.model import (
    Duty,
    Mode,
    Order,
    Place,
    Plan,
    Predecessor,
    Problem,
    Route,
    Rule,
    ScheduledTask,
    Settings,
    Station,
    Stop,
    Task,
    Unserved,
    Vehicle,
    Window,
    Worker,
)
from planner.sorts import SORTS
from tests.helpers.plans import Do, complete, drive, plan_of
from tests.helpers.random_world import random_plan, random_problem
from tests.unit.constraints.world import MONDAY, TUESDAY, WORLD, driven, made, staffed, truck

GOOD = plan_of(
    WORLD,
    truck(1, 480, "O1", "O2", "reload", "O3"),
    truck(2, 480, "S1", "P1"),
    schedule=made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 480)).schedule,
    roster=staffed("Ana: Early 1, Night 2", "Luc: Early 1").roster,
)


def _sentences(verdict: Verdict) -> str:
    return " ".join(breach.sentence for breach in verdict.breaches)


def test_a_good_plan_passes() -> None:
    """Nothing is found, not even a wish unfulfilled."""
    verdict = judge(WORLD, GOOD)
    assert verdict.passed
    assert verdict.breaches == ()


def test_an_empty_plan_passes_when_it_says_what_it_leaves_out() -> None:
    """Leaving everything out is a plan; not saying so is none."""
    assert judge(WORLD, complete(WORLD, Plan())).passed
    assert "O1 is neither served nor listed as left out." in _sentences(judge(WORLD, Plan()))


# -- the records changed against one and the same plan ------------------------------------------------------


def _order(name: str, **changes: Any) -> Callable[[Problem], Problem]:
    return _changed("orders", name, changes)


def _changed(table: str, name: str, changes: dict[str, Any]) -> Callable[[Problem], Problem]:
    def change(problem: Problem) -> Problem:
        records = [
            record.model_copy(update=changes) if record.name == name else record
            for record in getattr(problem, table)
        ]
        return Problem(**{**_fields(problem), table: tuple(records)})

    return change


def _fields(problem: Problem) -> dict[str, Any]:
    return {name: getattr(problem, name) for name in type(problem).model_fields}


RECORDS: tuple[tuple[Callable[[Problem], Problem], str], ...] = (
    (
        _order("O1", windows=(Window(latest=480), Window(earliest=500, latest=520))),
        "O1 starts at 08:10 on Monday",
    ),
    (_order("O1", date=TUESDAY), "O1 is served at 08:10 on Monday 23 November, not on Tuesday 24 November."),
    (_order("S1", windows=(Window(earliest=520),)), "S1 starts at 08:30"),
    (_order("O1", service_minutes=15), "O1 is given 10 minutes, not 15 minutes."),
    (_order("O1", place="School"), "O1 is served at Clinic, not at School."),
    (_order("S1", to_place="Clinic"), "S1 is served at Harbour, not at Clinic."),
    (_order("O1", kind="pickup"), "O1 needs one pickup, but the plan has 1 delivery of it."),
    (
        _order("O1", kind="shipment", to_place="School"),
        "O1 is a shipment, but the plan has 1 delivery of it.",
    ),
    (_order("O1", skills=("crane", "fridge")), "O1 needs crane and fridge, which Truck 1 lacks."),
    (
        _order("O1", vehicles=("Truck 2", "Van 3")),
        "O1 goes to Truck 1, but only Truck 2 or Van 3 may have it.",
    ),
    (_order("O1", priority="skip"), "O1 is planned, but is marked to be left out."),
    (_order("O4", priority="must"), "O4 is left out, but must not be."),
    (_changed("places", "Clinic", {"opens": 500, "closes": 600}), "Truck 1 is at Clinic from 08:10"),
    (_changed("places", "Clinic", {"opens": 0, "closes": 495}), "Truck 1 is at Clinic from 08:10"),
    (_changed("places", "Depot", {"opens": 481}), "Truck 1 is at Depot at 08:00"),
    (_changed("places", "Depot", {"closes": 550}), "Truck 1 is at Depot at 09:20"),
    (
        _changed("vehicles", "Truck 1", {"capacities": {"weight": 150_000}}),
        "Truck 1 carries 200 kg on leaving Depot",
    ),
    (
        _changed("vehicles", "Truck 1", {"starts": 500}),
        "Truck 1 leaves at 08:00 on Monday 23 November, before it",
    ),
    (_changed("vehicles", "Truck 1", {"ends": 550}), "Truck 1 is back at 09:20"),
    (_changed("vehicles", "Truck 1", {"max_stops": 2}), "Truck 1 makes 3 stops, more than its 2."),
    (_changed("vehicles", "Truck 1", {"max_metres": 45_000}), "Truck 1 drives 50 km, more than its 45 km."),
    (
        _changed("vehicles", "Truck 1", {"max_minutes": 60}),
        "Truck 1 is out for 80 minutes, longer than its 60",
    ),
    (_changed("vehicles", "Truck 1", {"max_trips": 1}), "Truck 1 makes 2 trips, more than its 1."),
    (_changed("vehicles", "Truck 1", {"reload_minutes": 20}), "Truck 1 reloads in 0 minutes"),
    (_changed("vehicles", "Truck 1", {"start_place": "School"}), "Truck 1 starts at Depot, not at School."),
    (_changed("vehicles", "Truck 1", {"end_place": "School"}), "Truck 1 ends at Depot, not at School."),
    (_changed("vehicles", "Truck 1", {"end_place": None}), "Truck 1 ends where its last stop is"),
    (_changed("vehicles", "Truck 1", {"speed_factor": 0.5}), "in 10 minutes, but it takes 20 minutes."),
    (_changed("stations", "Bay 1", {"opens": 500}), "Sand is at Bay 1 from 08:00"),
    (_changed("stations", "Bay 1", {"days_off": (MONDAY,)}), "which has a day off then."),
    (
        _changed("tasks", "Sand", {"modes": (Mode(station="Bay 2", minutes=60),)}),
        "Sand is done at Bay 1, but only Bay 2",
    ),
    (
        _changed("tasks", "Sand", {"modes": (Mode(station="bays", minutes=75),)}),
        "Sand is given 60 minutes, not 75",
    ),
    (_changed("tasks", "Sand", {"modes": ()}), "Sand is done at Bay 1, but needs no station of its own."),
    (_changed("tasks", "Sand", {"needs": {"bays": 1}}), "Sand needs 1 of bays, but has 0."),
    (_changed("tasks", "Sand", {"after": (Predecessor(task="Paint", lag=30),)}), "Sand starts at 08:00"),
    (
        _changed("tasks", "Sand", {"after": (Predecessor(task="Polish"),)}),
        "although Polish, which comes before it",
    ),
    (
        _changed("tasks", "Sand", {"earliest": "08:30"}),
        "Sand starts at 08:00 on Monday 23 November, before 08:30.",
    ),
    (_changed("tasks", "Sand", {"latest": "2026-11-23T08:30"}), "Sand ends at 09:00"),
    (_changed("shifts", "Early 1", {"skill": "nurse"}), "Early 1 needs nurse, which Luc lacks."),
    (
        _changed("shifts", "Night 2", {"date": MONDAY, "starts": 600, "ends": 900}),
        "Ana works Early 1 and Night 2 at",
    ),
    (
        _changed("shifts", "Early 1", {"date": date(2026, 11, 22)}),
        "Ana is on Early 1, which lies outside the days that are planned.",
    ),
    (_changed("shifts", "Early 1", {"needed": 4}), "Early 1 has 2 open posts, but 0 are listed."),
    (
        _changed("workers", "Ana", {"days_off": (TUESDAY,)}),
        "Ana works Night 2 on Tuesday 24 November, a day off.",
    ),
    (_changed("workers", "Ana", {"max_hours": 12}), "Ana works 16 hours, more than the 12 allowed."),
)


@pytest.mark.parametrize(("change", "sentence"), RECORDS, ids=lambda v: v if isinstance(v, str) else "")
def test_each_datum_is_judged(change: Callable[[Problem], Problem], sentence: str) -> None:
    """Every field of the records that binds a plan is looked at: change one, and the same plan fails."""
    verdict = judge(change(WORLD), GOOD)
    assert not verdict.passed
    assert sentence in _sentences(verdict)
    assert {breach.rule for breach in verdict.breaches} == {None}


# -- the plan changed against the same records ----------------------------------------------------------------


def _stop(route: Route, position: int, **changes: Any) -> Route:
    stops = list(route.stops)
    stops[position] = stops[position].model_copy(update=changes)
    return route.model_copy(update={"stops": tuple(stops)})


_TOWN = truck(1, 480, "O1", "O2", "O3")
PLANS: tuple[tuple[Plan, str], ...] = (
    (driven(_TOWN, truck(2, 480, "O1")), "O1 needs one delivery, but the plan has 2 deliveries of it."),
    (driven(_TOWN, truck(1, 700, "P1")), "Truck 1 has two routes on one day."),
    (driven(truck(1, 1400, "O1", "O2"), truck(1, 0, "P1", day=1)), "before it is back at 00:10"),
    (driven(truck(1, 480, "O1", day=2)), "on a day that the plan does not cover"),
    (
        driven(truck(1, 480, Do("S1", "delivery"), Do("S1", "pickup"))),
        "S1 is delivered before it is picked up.",
    ),
    (
        driven(truck(1, 480, Do("S1", "pickup")), truck(2, 480, Do("S1", "delivery"))),
        "S1 is picked up on one route and delivered on another.",
    ),
    (driven(_stop(_TOWN, 2, arrival=505, start=505, end=515)), "Truck 1 arrives at Harbour at 08:25"),
    (
        driven(_stop(_TOWN, 2, driving=5)),
        "Truck 1 drives from Clinic to Harbour in 5 minutes, but it takes 10",
    ),
    (driven(_stop(_TOWN, 2, metres=9_000)), "from Clinic to Harbour is 10 km, not 9 km."),
    (driven(_stop(_TOWN, 2, start=505)), "The times of Truck 1 at Harbour run backwards."),
    (driven(_stop(_TOWN, 1, kind="pickup")), "O1 needs one delivery, but the plan has 1 pickup of it."),
    (driven(_stop(_TOWN, 0, kind="reload")), "The route of Truck 1 must begin with its one start."),
    (driven(_TOWN.model_copy(update={"stops": _TOWN.stops[:-1]})), "must close with its one end"),
    (driven(_stop(_TOWN, 2, order=None)), "A delivery of Truck 1 names no order."),
    (made(("Sand", "Bay 1", 480), ("Paint", "Bay 1", 500)), "Bay 1 has Sand and Paint at 08:20"),
    (made(("Sand", "Bay 1", 480), ("Sand", "Bay 2", 480)), "Sand is scheduled 2 times."),
    (made(("Sand", "Bay 1", 2850)), "after the last day of the plan"),
    (staffed("Ana: Early 1, Early 1"), "Ana is on Early 1 2 times."),
    (
        plan_of(WORLD, truck(1, 480, "O1")).model_copy(update={"unserved": ()}),
        "O2 is neither served nor listed",
    ),
    (
        driven(truck(1, 480, "O1")).model_copy(update={"routes": ()}),
        "O1 is neither served nor listed as left out.",
    ),
    (
        complete(WORLD, Plan()).model_copy(update={"routes": (_TOWN,)}),
        "O1 is served, but listed as left out.",
    ),
    (
        complete(WORLD, Plan(unserved=())).model_copy(
            update={
                "unserved": 2 * complete(WORLD, Plan()).unserved[:1] + complete(WORLD, Plan()).unserved[1:]
            }
        ),
        "O1 is listed 2 times as left out.",
    ),
)


@pytest.mark.parametrize(("plan", "sentence"), PLANS, ids=lambda v: v if isinstance(v, str) else "")
def test_each_fault_of_a_plan_is_found(plan: Plan, sentence: str) -> None:
    """The judge trusts nothing that a plan says about itself."""
    verdict = judge(WORLD, plan)
    assert not verdict.passed
    assert sentence in _sentences(verdict)


def test_names_that_are_gone_are_reported_and_break_nothing() -> None:
    """Records may be deleted after a plan was made: it is judged, not crashed on."""
    plan = Plan(
        routes=(
            Route(
                vehicle="Ghost", day=0, stops=(Stop(kind="start", place="Depot", arrival=0, start=0, end=0),)
            ),
            _stop(_stop(_TOWN, 1, order="Old order"), 2, place="Nowhere"),
        ),
        schedule=(
            ScheduledTask(task="Old task", station="Bay 1", start=0, end=60),
            ScheduledTask(task="Sand", station="Bay 9", start=0, end=60, needs={"Crane": 1}),
        ),
        roster=(Duty(worker="Zoe", shift="Early 1"), Duty(worker="Ana", shift="Late 9")),
        unserved=(Unserved(activity="Old order 2", verdict="not_found", reason="?"),),
    )
    said = _sentences(judge(WORLD, plan))
    for name in (
        "Ghost",
        "Old order",
        "Nowhere",
        "Old task",
        "Bay 9",
        "Crane",
        "Zoe",
        "Late 9",
        "Old order 2",
    ):
        assert f"“{name}”, which this scenario does not have" in said


def test_a_way_that_nothing_connects_can_not_be_driven() -> None:
    """Places without coordinates and without travel are out of reach."""
    problem = Problem(**{**_fields(WORLD), "travel": WORLD.travel[1:]})  # Depot to Clinic is missing
    assert "No way is known from Depot to Clinic" in _sentences(judge(problem, GOOD))


def test_a_hard_rule_overrides_the_record() -> None:
    """Duration and priority of a record give way to a rule, in both directions."""
    shorter = Rule(id="R1", constraint=parse({"kind": "duration", "activities": ["O1"], "minutes": 5}))
    served = Rule(id="R2", constraint=parse({"kind": "priority", "activities": ["O1"], "level": "high"}))
    change = _order("O1", service_minutes=30, priority="skip")
    problem = Problem(**{**_fields(change(WORLD)), "rules": (shorter, served)})
    assert judge(problem, GOOD).passed
    assert not judge(change(WORLD), GOOD).passed


def test_the_last_of_two_rules_holds() -> None:
    """A later rule replaces an earlier one of the same kind on the same activity."""
    rules = [
        Rule(id=f"R{n}", constraint=parse({"kind": "duration", "activities": ["O1"], "minutes": minutes}))
        for n, minutes in enumerate((30, 10))
    ]
    assert judge(Problem(**{**_fields(WORLD), "rules": tuple(rules)}), GOOD).passed
    assert not judge(Problem(**{**_fields(WORLD), "rules": tuple(rules[::-1])}), GOOD).passed


def test_travel_rules_allow_to_be_faster() -> None:
    """Only a hard factor below one makes a quick way possible, and only where it holds."""
    quick = driven(_stop(_TOWN, 2, driving=8))
    rule = {"kind": "travel", "factor": 0.8, "places": ["Harbour"]}

    def with_rule(document: dict[str, Any]) -> Problem:
        return Problem(**{**_fields(WORLD), "rules": (Rule(id="R1", constraint=parse(document)),)})

    assert judge(with_rule(rule), quick).passed
    assert not judge(with_rule({**rule, "places": ["School"]}), quick).passed
    assert not judge(with_rule({**rule, "strength": "soft"}), quick).passed
    assert not judge(with_rule({**rule, "end": "07:00"}), quick).passed


def test_setup_lies_between_different_goods() -> None:
    """Goods decide, without goods the job; equal ones need no setup."""
    stations = (Station(name="Bay 1", setup_minutes=20),)
    plan = Plan(
        schedule=(
            ScheduledTask(task="A", station="Bay 1", start=0, end=60),
            ScheduledTask(task="B", station="Bay 1", start=70, end=130),
        )
    )

    def judged(one: dict[str, Any], other: dict[str, Any]) -> bool:
        tasks = [
            Task(name=name, minutes=60, modes=(Mode(station="Bay 1", minutes=60),), **fields)
            for name, fields in (("A", one), ("B", other))
        ]
        problem = Problem(settings=Settings(start_date=MONDAY), stations=stations, tasks=tuple(tasks))
        return judge(problem, plan).passed

    assert judged({"job": "J"}, {"job": "J"})
    assert not judged({"job": "J"}, {"job": "K"})
    assert judged({"job": "J", "goods": ("red",)}, {"job": "K", "goods": ("red",)})
    assert not judged({"job": "J", "goods": ("red",)}, {"job": "J", "goods": ("blue",)})


def test_needs_spread_over_a_group_and_count_heads() -> None:
    """A need that names a group takes units of its members; a worker gives one at a time."""
    problem = Problem(
        settings=Settings(start_date=MONDAY),
        tasks=(Task(name="A", minutes=60, needs={"crew": 2}), Task(name="B", minutes=60, needs={"crew": 1})),
        workers=(Worker(name="Ana", groups=("crew",)), Worker(name="Luc", groups=("crew",))),
    )

    def plan(first: dict[str, int], second: dict[str, int], at: int) -> Plan:
        return Plan(
            schedule=(
                ScheduledTask(task="A", station=None, start=0, end=60, needs=first),
                ScheduledTask(task="B", station=None, start=at, end=at + 60, needs=second),
            )
        )

    assert judge(problem, plan({"Ana": 1, "Luc": 1}, {"Luc": 1}, 60)).passed
    assert "A needs 2 of crew, but has 1." in _sentences(judge(problem, plan({"Ana": 1}, {"Luc": 1}, 0)))
    assert "Luc has A and B at 00:30" in _sentences(
        judge(problem, plan({"Ana": 1, "Luc": 1}, {"Luc": 1}, 30))
    )
    assert "takes 1 of Luc, which it does not need" in _sentences(
        judge(problem, plan({"Ana": 1, "Luc": 1}, {"Luc": 1, "Ana": 1}, 60))
    )


def test_too_few_hours_are_a_wish() -> None:
    """Minimum hours are reported, and spoil nothing."""
    problem = _changed("workers", "Mia", {"min_hours": 10})(WORLD)
    verdict = judge(problem, GOOD)
    assert verdict.passed
    assert "Mia works 0 hours, fewer than the 10 wished." in _sentences(verdict)


def test_breaches_name_what_they_concern() -> None:
    """The views mark the records; the rule's own sentence stands beside what is wrong."""
    rule = Rule(id="R7", constraint=parse({"kind": "forbid", "activities": ["O1"], "resources": ["Truck 1"]}))
    verdict = judge(Problem(**{**_fields(WORLD), "rules": (rule,)}), GOOD)
    (breach,) = verdict.of_rule("R7")
    assert (breach.activities, breach.resources) == (("O1",), ("Truck 1",))
    assert breach.said == rule.constraint.sentence()
    assert breach.hard


def test_a_rule_switched_off_is_not_judged() -> None:
    """Only active rules bind."""
    rule = Rule(
        id="R7",
        constraint=parse({"kind": "forbid", "activities": ["O1"], "resources": ["Truck 1"]}),
        active=False,
    )
    assert judge(Problem(**{**_fields(WORLD), "rules": (rule,)}), GOOD).passed


@pytest.mark.parametrize("seed", range(30))
def test_dropping_an_activity_never_goes_unnoticed(seed: int) -> None:
    """Whatever is taken out of a passing plan without being listed is found."""
    rng = random.Random(seed)
    problem = random_problem(rng, SORTS[seed % 3])
    plan = random_plan(rng, problem)
    assert judge(problem, plan).passed
    if plan.unserved:
        assert not judge(problem, plan.model_copy(update={"unserved": plan.unserved[1:]})).passed
    for part in ("routes", "schedule", "roster"):
        items = getattr(plan, part)
        if items:
            left = tuple(item for item in items if item is not rng.choice(items)) or ()
            if len(left) < len(items):
                assert not judge(problem, plan.model_copy(update={part: left[: len(items) - 1]})).passed


def _thousand_orders() -> tuple[Problem, Plan]:
    rng = random.Random(1)
    places = tuple(
        Place(name=f"P{n}", latitude=50 + rng.random() / 5, longitude=8 + rng.random() / 5)
        for n in range(1001)
    )
    orders = tuple(
        Order(
            name=f"O{n}",
            place=f"P{n}",
            loads={"weight": 1000},
            service_minutes=3,
            windows=(Window(earliest=0, latest=1439),),
            groups=(rng.choice(("a", "b")),),
        )
        for n in range(1, 1001)
    )
    vehicles = tuple(
        Vehicle(name=f"V{n}", start_place="P0", end_place="P0", capacities={"weight": 10**9}, ends=10**5)
        for n in range(50)
    )
    rules = (
        {"kind": "time_window", "activities": ["a"], "latest": "23:00", "strength": "soft"},
        {"kind": "forbid", "activities": ["b"], "resources": ["V49"], "strength": "soft"},
        {
            "kind": "limit",
            "resources": ["all vehicles"],
            "quantity": "stops",
            "at_most": 15,
            "strength": "soft",
        },
        {"kind": "travel", "factor": 1.2, "end": "02:00", "strength": "soft"},
        {"kind": "apart", "activities": ["a", "b"], "strength": "soft"},
        {"kind": "unavailable", "resources": ["V3"], "end": "01:00", "strength": "soft"},
    )
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 23)),
        places=places,
        orders=orders,
        vehicles=vehicles,
        rules=tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules)),
    )
    routes = [
        drive(problem, f"V{n}", 0, *(f"O{m}" for m in range(20 * n + 1, 20 * n + 21))) for n in range(50)
    ]
    return problem, plan_of(problem, *routes)


def test_a_thousand_orders_are_judged() -> None:
    """The size that planners bring: all of it is judged (how fast, a benchmark tells)."""
    problem, plan = _thousand_orders()
    verdict = judge(problem, plan)
    assert verdict.passed
    assert verdict.figures.orders == 1000
    assert {breach.rule for breach in verdict.soft} == {f"R{n}" for n in range(1, 6)}


if __name__ == "__main__":
    the_problem, the_plan = _thousand_orders()
    for _ in range(3):
        began = time.perf_counter()
        judge(Problem(**_fields(the_problem)), the_plan)
        print(f"{time.perf_counter() - began:.3f} s")
