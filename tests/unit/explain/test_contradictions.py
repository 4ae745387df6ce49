"""What can't be served because rules or times contradict each other says which, and what to change."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.constraints import parse
from planner.explain.answers import answer
from planner.explain.report import report
from planner.explain.unserved import reasons
from planner.model import Order, Place, Plan, Problem, Rule, Settings, Vehicle, Window
from planner.model.plan import Route, Stop, Unserved
from planner.questions import Conflict
from planner.refusals import unplannable

START = date(2026, 11, 24)
PLACES = (
    Place(name="Depot", latitude=48.8, longitude=2.1),
    Place(name="Clinic", latitude=48.9, longitude=2.3),
    Place(name="Camp", latitude=48.7, longitude=2.4),
)


def scenario(*rules: dict[str, Any], orders: tuple[Order, ...] = (), **more: Any) -> Problem:
    """Return two trucks from 8 to 17 and two orders, unless others are given."""
    trucks = tuple(
        Vehicle(name=f"Truck {n}", start_place="Depot", end_place="Depot", starts=480, ends=1020)
        for n in (1, 2)
    )
    fields: dict[str, Any] = {
        "settings": Settings(start_date=START),
        "places": PLACES,
        "orders": orders or (Order(name="O1", place="Clinic"), Order(name="O2", place="Camp")),
        "vehicles": trucks,
        "rules": tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules, 1)),
    }
    return Problem(**(fields | more))


def with_first(problem: Problem) -> Plan:
    """Return a plan that has O1 on Truck 1 and leaves O2 out."""
    metres, minutes = (23_710, 29)
    stops = (
        Stop(kind="start", place="Depot", arrival=480, start=480, end=480),
        Stop(
            kind="delivery", order="O1", place="Clinic", arrival=480 + minutes, start=480 + minutes,
            end=480 + minutes, metres=metres, driving=minutes,
        ),
        Stop(kind="end", place="Depot", arrival=538, start=538, end=538, metres=metres, driving=minutes),
    )  # fmt: skip
    assert "O1" in problem.order
    return Plan(routes=(Route(vehicle="Truck 1", day=0, stops=stops),))


def said_of(problem: Problem, name: str, plan: Plan | None = None) -> Unserved:
    return next(item for item in reasons(problem, plan or Plan()) if item.activity == name)


PAIRS: list[tuple[list[dict[str, Any]], tuple[str, ...]]] = [
    (
        [
            {"kind": "together", "activities": ["O1", "O2"]},
            {"kind": "apart", "activities": ["O1", "O2"]},
        ],
        ("kept together", "kept apart"),
    ),
    (
        [
            {"kind": "together", "activities": ["O1", "O2"]},
            {"kind": "assign", "activities": ["O2"], "resources": ["Truck 2"]},
        ],
        ("kept together", "O2 must go to Truck 2"),
    ),
    (
        [
            {"kind": "apart", "activities": ["O1", "O2"]},
            {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 1},
        ],
        ("kept apart", "At most 1"),
    ),
    (
        [
            {"kind": "position", "activities": ["O1"], "place": "first"},
            {"kind": "position", "activities": ["O2"], "place": "first"},
            {"kind": "forbid", "activities": ["O2"], "resources": ["Truck 2"]},
        ],
        ("O1 must come first", "O2 must come first"),
    ),
    (
        [
            {"kind": "precedence", "before": ["O1"], "after": ["O2"]},
            {"kind": "precedence", "before": ["O2"], "after": ["O1"]},
        ],
        ("before the start of O2", "before the start of O1"),
    ),
]


@pytest.mark.parametrize(
    ("rules", "words"), PAIRS, ids=lambda v: v[0]["kind"] if isinstance(v[0], dict) else ""
)
def test_rules_that_contradict_each_other_are_all_named(
    rules: list[dict[str, Any]], words: tuple[str, ...]
) -> None:
    """In the reason of what is left out, and in the answer to “which rules contradict each other?”."""
    problem = scenario(*rules)
    plan = with_first(problem)
    item = said_of(problem, "O2", plan)
    for word in words:
        assert word in item.reason
        assert word in item.fix
    planned = plan.model_copy(update={"unserved": (item,)})
    text = answer(Conflict(), report(problem, planned)).text
    assert all(word in text for word in words)


def test_a_ring_of_three_orders_is_named_whole() -> None:
    """Not only the two rules that the order left out would break."""
    orders = tuple(Order(name=f"O{n}", place="Clinic") for n in (1, 2, 3))
    rules = [
        {"kind": "precedence", "before": [f"O{a}"], "after": [f"O{b}"]} for a, b in ((1, 2), (2, 3), (3, 1))
    ]
    problem = scenario(*rules, orders=orders)
    stops = tuple(
        Stop(kind="delivery", order=name, place="Clinic", arrival=509, start=509, end=509,
             metres=23_710 if name == "O1" else 0, driving=29 if name == "O1" else 0)
        for name in ("O1", "O2")
    )  # fmt: skip
    start = Stop(kind="start", place="Depot", arrival=480, start=480, end=480)
    back = Stop(kind="end", place="Depot", arrival=538, start=538, end=538, metres=23_710, driving=29)
    item = said_of(
        problem, "O3", Plan(routes=(Route(vehicle="Truck 1", day=0, stops=(start, *stops, back)),))
    )
    assert "“O1” after “O3”, “O3” after “O2”, “O2” after “O1”" in item.reason


def test_without_the_rules_it_still_fits() -> None:
    """The rules are blamed for nothing else."""
    problem = scenario()
    item = said_of(problem, "O2", with_first(problem))
    assert item.verdict == "not_found"
    assert "seems to fit" in item.reason


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "travel", "closed": True},
        {"kind": "ride_limit", "activities": ["all orders"], "at_most": 0},
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_most": 0},
    ],
    ids=lambda rule: str(rule["kind"]),
)
def test_a_rule_that_no_route_can_keep_makes_it_impossible(rule: dict[str, Any]) -> None:
    """More time would not help."""
    problem = scenario(rule)
    item = said_of(problem, "O2")
    sentence = problem.rules[0].constraint.sentence().rstrip(".")
    assert item.verdict == "impossible"
    assert sentence in item.reason
    assert sentence in item.fix


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "break", "resources": ["all vehicles"], "minutes": 600},
        {"kind": "travel", "factor": 50},
    ],
    ids=lambda rule: str(rule["kind"]),
)
def test_a_rule_on_times_is_named_without_claiming_a_proof(rule: dict[str, Any]) -> None:
    """Other times might keep it, so that nothing is said to be impossible."""
    item = said_of(scenario(rule), "O2")
    assert item.verdict == "not_found"
    assert "but for “" in item.reason
    assert "lift “" in item.fix


def test_a_wish_keeps_nothing_out() -> None:
    """Soft rules are not blamed."""
    rules = [dict(rule, strength="soft") for rule in PAIRS[0][0]]
    problem = scenario(*rules)
    assert "“" not in said_of(problem, "O2", with_first(problem)).reason


def test_two_rules_on_who_may_do_it_are_both_named() -> None:
    """Each vehicle says which rule keeps it off."""
    problem = scenario(
        {"kind": "assign", "activities": ["O2"], "resources": ["Truck 1"]},
        {"kind": "forbid", "activities": ["O2"], "resources": ["Truck 1"]},
    )
    item = said_of(problem, "O2")
    assert item.verdict == "impossible"
    assert "must not go to Truck 1" in item.reason
    assert "must go to Truck 1" in item.reason


def test_windows_by_rules_that_leave_no_moment_are_both_named() -> None:
    """Nobody is told when a truck could be there: it would not help."""
    problem = scenario(
        {"kind": "time_window", "activities": ["O2"], "latest": "10:00"},
        {"kind": "time_window", "activities": ["O2"], "earliest": "14:00"},
    )
    item = said_of(problem, "O2")
    assert item.verdict == "impossible"
    for rule in problem.rules:
        assert rule.constraint.sentence().rstrip(".") in item.reason
    assert "Truck" not in item.reason


@pytest.mark.parametrize(
    ("order", "place", "words"),
    [
        (Order(name="O2", place="Camp", windows=(Window(earliest=1080, latest=1200),)), (480, 960),
         ("between 18:00 and 20:00", "Camp is open only from 08:00 to 16:00")),
        (Order(name="O2", place="Camp", service_minutes=300), (600, 720),
         ("open only from 10:00 to 12:00, too short for its 5 hours",)),
        (Order(name="O2", place="Camp", date=date(2026, 12, 1)), (None, None),
         ("Tuesday 1 December", "the plan covers only Tuesday 24 November")),
    ],
    ids=["closed", "too short", "another day"],
)  # fmt: skip
def test_an_order_without_a_moment_says_why(
    order: Order, place: tuple[int | None, int | None], words: tuple[str, ...]
) -> None:
    """Its own data contradict each other, whatever the vehicles do."""
    camp = PLACES[2].model_copy(update={"opens": place[0], "closes": place[1]})
    item = said_of(scenario(orders=(order,), places=(*PLACES[:2], camp)), "O2")
    assert item.verdict == "impossible"
    assert all(word in item.reason for word in words)
    assert item.fix


@pytest.mark.parametrize(
    ("window", "fix"),
    [
        (Window(earliest=1200, latest=1260), "Let Truck 1 work until 20:"),
        (Window(latest=489), "Allow it at 08:"),
    ],
    ids=["after the day", "just before the day"],
)
def test_a_window_outside_the_vehicles_day_gives_the_smaller_fix(window: Window, fix: str) -> None:
    """A longer day where the window comes after it, a later window where it is just missed."""
    item = said_of(scenario(orders=(Order(name="O2", place="Camp", windows=(window,)),)), "O2")
    assert item.verdict == "impossible"
    assert item.fix.startswith(fix)


def test_a_depot_that_is_closed_all_day_is_named() -> None:
    """Not the way back."""
    depot = PLACES[0].model_copy(update={"opens": 1200, "closes": 1260})
    item = said_of(scenario(places=(depot, *PLACES[1:])), "O2")
    assert item.verdict == "impossible"
    assert "Depot is open only from 20:00 to 21:00" in item.reason


def test_a_service_longer_than_any_day_is_named() -> None:
    """The time at which the truck would be back is not one to work until."""
    item = said_of(scenario(orders=(Order(name="O2", place="Camp", service_minutes=100_000),)), "O2")
    assert item.verdict == "impossible"
    assert "more than the day of Truck 1 has" in item.reason


def test_a_rule_that_shortens_the_day_is_named_with_the_day() -> None:
    """The planner did not give the truck those hours."""
    problem = scenario({"kind": "unavailable", "resources": ["all vehicles"], "end": "16:30"})
    item = said_of(problem, "O2")
    assert item.verdict == "impossible"
    assert problem.rules[0].constraint.sentence().rstrip(".") in item.reason
    assert "16:30" in item.reason


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"kind": "limit", "resources": ["all vehicles"], "quantity": "in_use", "at_least": 5}, "only 2"),
        (
            {"kind": "limit", "resources": ["Truck 1"], "quantity": "stops", "at_least": 5, "at_most": 2},
            "swap",
        ),
        ({"kind": "limit", "resources": ["Truck 1"], "quantity": "distance", "at_most": 1e300}, "more than"),
        ({"kind": "duration", "activities": ["O1"], "minutes": 10**18}, "527,040 minutes"),
        ({"kind": "precedence", "before": ["O1"], "after": ["O2"], "gap": 10**18}, "527,040 minutes"),
        ({"kind": "precedence", "before": ["O1"], "after": ["O1"]}, "before itself"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_rules_that_contradict_themselves_are_refused_before_solving(
    rule: dict[str, Any], words: str
) -> None:
    """In a sentence that says what is wrong with them."""
    problem = scenario(rule)
    refusal = unplannable(problem, problem.rules[0])
    assert refusal is not None
    assert words in refusal


def test_a_broken_rule_is_named_in_the_answer_on_contradictions() -> None:
    """Not only what it comes to."""
    problem = scenario({"kind": "limit", "resources": ["Truck 1"], "quantity": "stops", "at_least": 50})
    text = answer(Conflict(), report(problem, with_first(problem))).text
    assert "“Truck 1 must make at least 50 stops a day” is not kept" in text


def test_reasons_for_very_many_orders_end() -> None:
    """A thousand that are left out don't each have every route tried with them."""
    orders = tuple(Order(name=f"O{n}", place="Camp") for n in range(1, 1201))
    problem = scenario(orders=orders)
    left_out = reasons(problem, with_first(problem))
    assert len(left_out) == len(orders) - 1
    assert all(item.reason for item in left_out)
