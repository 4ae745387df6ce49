"""Odd scenarios end in a plan that passes, with a reason for everything that is left out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.constraints import parse
from planner.model import Order, Place, Plan, Problem, Rule, Settings, TravelLink, Vehicle, Window
from solvers.rooms import Unwatched
from solvers.solve import Solution, solve

START = date(2026, 11, 24)
PLACES = (
    Place(name="Depot", latitude=48.8, longitude=2.1),
    Place(name="Clinic", latitude=48.9, longitude=2.3),
    Place(name="Camp", latitude=48.7, longitude=2.4),
)
TRUCK = Vehicle(name="Truck 1", start_place="Depot", end_place="Depot", starts=480, ends=1020)
NIGHT = TRUCK.model_copy(update={"starts": 1320, "ends": 1800})


def scenario(*orders: Order, rules: tuple[dict[str, Any], ...] = (), **more: Any) -> Problem:
    fields: dict[str, Any] = {
        "settings": Settings(start_date=START),
        "places": PLACES,
        "orders": orders,
        "vehicles": (TRUCK,),
        "rules": tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules, 1)),
    }
    return Problem(**(fields | more))


def solved(problem: Problem, present: Plan | None = None) -> Solution:
    solution = solve(problem, 1.0, 0, present, Unwatched())
    for item in solution.plan.unserved:
        assert item.reason
        assert "still being looked for" not in item.reason.casefold()
    return solution


def served(solution: Solution) -> set[str]:
    return {name for route in solution.plan.routes for name in route.orders}


def order(name: str, place: str = "Clinic", **more: Any) -> Order:
    return Order(name=name, place=place, **more)


GOOD = order("Good", "Camp", service_minutes=10)

LEFT_OUT: dict[str, Problem] = {
    "load beyond every vehicle": scenario(
        GOOD,
        order("Bad", loads={"weight": 10**12}),
        vehicles=(TRUCK.model_copy(update={"capacities": {"weight": 10**6}}),),
    ),
    "window before the vehicle's day": scenario(GOOD, order("Bad", windows=(Window(earliest=300, latest=360),))),
    "service of months": scenario(GOOD, order("Bad", service_minutes=100_000)),
    "another year": scenario(GOOD, order("Bad", date=date(2036, 1, 1))),
    "place that nothing is known of": scenario(
        GOOD, order("Bad", "Lost"), places=(*PLACES, Place(name="Lost"))
    ),
    "way that takes a year": scenario(
        GOOD, order("Bad"), travel=(TravelLink(origin="Depot", destination="Clinic", minutes=525_600),
                                    TravelLink(origin="Camp", destination="Clinic", minutes=525_600))
    ),
    "two rules on its times": scenario(
        GOOD,
        order("Bad"),
        rules=(
            {"kind": "time_window", "activities": ["Bad"], "latest": "10:00"},
            {"kind": "time_window", "activities": ["Bad"], "earliest": "14:00"},
        ),
    ),
    "skill that nobody has": scenario(GOOD, order("Bad", skills=("crane",))),
    "closed way": scenario(
        GOOD, order("Bad"), rules=({"kind": "travel", "closed": True, "places": ["Clinic"]},)
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_cannot_be_served_is_left_out_and_the_rest_is_planned(name: str) -> None:
    """With a verdict that says that more time would not help."""
    solution = solved(LEFT_OUT[name])
    assert served(solution) == {"Good"}
    assert [(item.activity, item.verdict) for item in solution.plan.unserved] == [("Bad", "impossible")]
    assert solution.verdict.passed


@pytest.mark.parametrize(
    "problem",
    [
        scenario(order("O1"), order("O2"), vehicles=()),
        scenario(order("O1"), order("O2"), vehicles=(TRUCK.model_copy(update={"capacities": {}, "max_stops": 0}),)),
        scenario(order("O1"), order("O2"), places=tuple(p.model_copy(update={"latitude": None, "longitude": None})
                                                      for p in PLACES)),
        scenario(order("O1"), order("O2"), settings=Settings(start_date=START, speed_kmh=1e-300)),
        scenario(order("O1"), order("O2"), settings=Settings(start_date=START, detour_factor=1e300)),
        scenario(order("O1"), order("O2"), rules=({"kind": "travel", "closed": True},)),
    ],
    ids=["no vehicle", "no stops", "no way", "no speed", "endless roads", "all closed"],
)  # fmt: skip
def test_nothing_can_be_served(problem: Problem) -> None:
    """An empty plan, and every order with its reason."""
    solution = solved(problem)
    assert served(solution) == set()
    assert [item.verdict for item in solution.plan.unserved] == ["impossible", "impossible"]


def test_times_past_midnight_are_kept() -> None:
    """A truck from 22:00 to 6:00 serves what is open at night, on either side of midnight."""
    problem = scenario(
        order("Late", windows=(Window(earliest=1380, latest=1410),)),
        order("Early", "Camp", windows=(Window(earliest=60, latest=120),)),
        places=(*PLACES[:1], *(p.model_copy(update={"opens": 1320, "closes": 360}) for p in PLACES[1:])),
        vehicles=(NIGHT,),
    )
    solution = solved(problem)
    assert served(solution) == {"Late", "Early"}
    starts = {s.order: s.start for route in solution.plan.routes for s in route.stops if s.order}
    assert 1380 <= starts["Late"] <= 1410
    assert 1500 <= starts["Early"] <= 1560


def test_many_orders_at_one_spot() -> None:
    """The same place under many names, in a list with thousands more."""
    spots = tuple(Place(name=f"P{n}", latitude=48.9, longitude=2.3) for n in range(3000))
    orders = tuple(order(f"O{n}", f"P{n}") for n in range(60))
    solution = solved(scenario(*orders, places=(*PLACES, *spots)))
    assert len(served(solution)) == 60


def test_a_frozen_plan_of_orders_that_are_gone_keeps_what_is_left() -> None:
    """The rule holds for what still exists."""
    both = scenario(GOOD, order("Gone"))
    present = solved(both).plan
    assert {name for route in present.routes for name in route.orders} == {"Good", "Gone"}
    frozen = scenario(GOOD, rules=({"kind": "freeze", "resources": ["Truck 1"], "keep": "resource"},))
    solution = solved(frozen, present)
    assert served(solution) == {"Good"}
    assert solution.verdict.passed


def test_a_gap_longer_than_the_plan_costs_one_of_the_two_and_nothing_else() -> None:
    """What can't come so long before the other is served without it, and the reason names the rule."""
    rule = {"kind": "precedence", "before": ["O1"], "after": ["O2"], "gap": 100_000}
    solution = solved(scenario(GOOD, order("O1"), order("O2", "Camp"), rules=(rule,)))
    assert "Good" in served(solution)
    assert len(served(solution) & {"O1", "O2"}) == 1
    assert "before the start of O2" in solution.plan.unserved[0].reason
