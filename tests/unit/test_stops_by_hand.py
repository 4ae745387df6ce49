"""Orders moved by hand: the routes concerned are timed anew, nothing else changes, and the judge has the last word."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.checking import judge
from planner.constraints import parse
from planner.errors import PacktrainError
from planner.model import Order, Place, Plan, Problem, Rule, Settings, TravelLink, Vehicle, Window
from planner.model.plan import Route, Stop, Unserved
from planner.stops_by_hand import Spot, StopMoves, length_without, position_at, spot_of
from planner.trying import Trying

PLACES = ("Depot", "A", "B", "C", "D")
STEP = 10
"""Minutes from each place of a line to the next."""


def link(one: str, other: str) -> TravelLink:
    apart = abs(PLACES.index(one) - PLACES.index(other))
    return TravelLink(origin=one, destination=other, metres=apart * 1000, minutes=apart * STEP)


def scenario(*orders: Order, rules: tuple[dict[str, Any], ...] = (), **truck: Any) -> Problem:
    trucks = tuple(
        Vehicle.model_validate({"name": f"Truck {n}", "start_place": "Depot", "end_place": "Depot", "starts": 480, "ends": 1020} | truck)
        for n in (1, 2)
    )  # fmt: skip
    return Problem(
        settings=Settings(start_date=date(2026, 11, 24), end_date=date(2026, 11, 25)),
        places=tuple(Place(name=name) for name in PLACES),
        orders=orders or tuple(Order(name=f"O{p}", place=p, service_minutes=5) for p in "ABC"),
        vehicles=trucks,
        travel=tuple(link(a, b) for a in PLACES for b in PLACES if a != b),
        rules=tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules, 1)),
    )


def planned(problem: Problem, *orders: str) -> Plan:
    """Return a plan that serves orders one after the other on Truck 1 on the first day."""
    plan = Plan()
    for order in orders:
        plan = StopMoves(problem, plan).moved(order, Spot("Truck 1", 0, 99))
    assert judge(problem, left_out(problem, plan)).passed
    return plan


def left_out(problem: Problem, plan: Plan) -> Plan:
    served = {name for route in plan.routes for name in route.orders}
    rest = tuple(
        Unserved(activity=order.name, verdict="not_found", reason="Not yet.")
        for order in problem.orders
        if order.name not in served
    )
    return plan.model_copy(update={"unserved": rest})


def sequence(plan: Plan, vehicle: str = "Truck 1", day: int = 0) -> list[tuple[str, str]]:
    route = next(r for r in plan.routes if (r.vehicle, r.day) == (vehicle, day))
    return [(stop.order, stop.kind) for stop in route.stops if stop.order is not None]


def names(plan: Plan, vehicle: str = "Truck 1") -> list[str]:
    return [name for name, _ in sequence(plan, vehicle)]


def stop(plan: Plan, order: str) -> Stop:
    return next(s for route in plan.routes for s in route.stops if s.order == order)


def test_a_stop_moves_within_its_route_and_the_route_is_timed_anew() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OB", "OC")
    moved = StopMoves(problem, plan).moved("OC", Spot("Truck 1", 0, 0))
    assert names(moved) == ["OC", "OA", "OB"]
    assert stop(moved, "OC").arrival == 480 + 3 * STEP
    assert stop(moved, "OA").arrival == 480 + 3 * STEP + 5 + 2 * STEP
    assert judge(problem, moved).passed


def test_a_stop_moves_to_a_vehicle_that_was_idle_and_leaves_nothing_behind() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OB", "OC")
    moves = StopMoves(problem, plan)
    moved = moves.moved("OB", Spot("Truck 2", 1, 0))
    assert names(moved) == ["OA", "OC"]
    assert sequence(moved, "Truck 2", 1) == [("OB", "delivery")]
    assert judge(problem, moved).passed
    alone = StopMoves(problem, planned(problem, "OA")).moved("OA", Spot("Truck 2", 0, 0))
    assert [route.vehicle for route in alone.routes] == ["Truck 2"]


def test_the_same_spot_changes_nothing() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OB", "OC")
    for name in ("OA", "OB", "OC"):
        assert StopMoves(problem, plan).moved(name, spot_of(plan, name)) == plan


def test_windows_are_waited_for_and_what_is_late_is_late() -> None:
    """The plan stays one that can be shown, and the judgement says what it breaks."""
    orders = (
        Order(name="OA", place="A", windows=(Window(earliest=600, latest=660),)),
        Order(name="OB", place="B", windows=(Window(earliest=480, latest=520),)),
    )
    problem = scenario(*orders)
    plan = planned(problem, "OB", "OA")
    assert stop(plan, "OA").start == 600
    late = StopMoves(problem, plan).moved("OB", Spot("Truck 1", 0, 1))
    assert stop(late, "OB").start == 600 + STEP
    finding = Trying(problem, plan, None, "routes").of(late, ("OB",))
    assert not finding.fits
    assert "OB starts at 10:10" in finding.sentence


@pytest.mark.parametrize(
    ("rules", "vehicle", "words"),
    [
        (({"kind": "forbid", "activities": ["OA"], "resources": ["Truck 2"]},), "Truck 2", "Truck 2"),
        (({"kind": "precedence", "before": ["OA"], "after": ["OB"]},), "Truck 1", "OA ends"),
        ((), "Truck 2", "2 pallets"),
    ],
)
def test_what_a_move_breaks_is_found_as_the_judge_finds_it(
    rules: tuple[dict[str, Any], ...], vehicle: str, words: str
) -> None:
    orders = tuple(Order(name=f"O{p}", place=p, loads={"pallets": 2000}) for p in "AB")
    problem = scenario(*orders, rules=rules, capacities={"pallets": 4000})
    if not rules:
        small = problem.vehicles[1].model_copy(update={"capacities": {"pallets": 1000}})
        problem = problem.model_copy(update={"vehicles": (problem.vehicles[0], small)})
    plan = planned(problem, "OA", "OB")
    moved = StopMoves(problem, plan).moved("OA", Spot(vehicle, 0, 1))
    finding = Trying(problem, plan, None, "routes").of(moved, ("OA",))
    assert words in finding.sentence
    assert {b.sentence for b in finding.breaches} == {b.sentence for b in judge(problem, moved).hard}


def test_a_shipment_is_never_delivered_before_it_is_picked_up() -> None:
    orders = (Order(name="S", kind="shipment", place="A", to_place="C"), Order(name="OB", place="B"))
    problem = scenario(*orders)
    plan = planned(problem, "S", "OB")
    first = StopMoves(problem, plan).moved("S", Spot("Truck 1", 0, 0), "delivery")
    assert [kind for name, kind in sequence(first) if name == "S"] == ["pickup", "delivery"]
    later = StopMoves(problem, plan).moved("S", Spot("Truck 1", 0, 2), "pickup")
    assert [kind for name, kind in sequence(later) if name == "S"] == ["pickup", "delivery"]
    sent = StopMoves(problem, plan).moved("S", Spot("Truck 2", 0, 0))
    assert sequence(sent, "Truck 2") == [("S", "pickup"), ("S", "delivery")]
    assert names(sent) == ["OB"]


def test_slow_roads_count() -> None:
    rule = {"kind": "travel", "factor": 2, "places": ["B"]}
    problem = scenario(rules=(rule,))
    plan = planned(problem, "OA", "OC")
    moved = StopMoves(problem, plan).moved("OB", Spot("Truck 1", 0, 1))
    assert stop(moved, "OB").driving == 2 * STEP
    assert judge(problem, moved).passed


def test_a_break_stays_and_keeps_its_time_where_it_can() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OB")
    route = plan.routes[0]
    rest = Stop(kind="break", place="A", arrival=495, start=495, end=525)
    stops = (*route.stops[:2], rest, *route.stops[2:])
    shifted = StopMoves(problem, Plan(routes=(Route(vehicle="Truck 1", day=0, stops=stops),))).moved(
        "OC", Spot("Truck 1", 0, 9)
    )
    kinds = [s.kind for s in shifted.routes[0].stops]
    assert kinds == ["start", "delivery", "break", "delivery", "delivery", "end"]
    (kept,) = (s for s in shifted.routes[0].stops if s.kind == "break")
    assert (kept.start, kept.end) == (495, 525)


def test_a_reload_that_nothing_follows_goes() -> None:
    problem = scenario(max_trips=2, reload_minutes=10)
    plan = planned(problem, "OA", "OB")
    route = plan.routes[0]
    reload = Stop(kind="reload", place="Depot", arrival=505, start=505, end=515)
    stops = (*route.stops[:2], reload, *route.stops[2:])
    two = Plan(routes=(Route(vehicle="Truck 1", day=0, stops=stops),))
    moved = StopMoves(problem, two).moved("OB", Spot("Truck 2", 0, 0))
    assert [s.kind for s in moved.routes[0].stops] == ["start", "delivery", "end"]
    within = StopMoves(problem, two).moved("OC", Spot("Truck 1", 0, 9))
    assert [s.kind for s in within.routes[0].stops].count("reload") == 1


def test_the_best_spot_is_where_the_way_is_shortest() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OC")
    assert StopMoves(problem, plan).best("OB", "Truck 1", 0) == Spot("Truck 1", 0, 1)


def test_positions_count_the_other_stops() -> None:
    problem = scenario()
    plan = planned(problem, "OA", "OB", "OC")
    assert spot_of(plan, "OB") == Spot("Truck 1", 0, 1)
    assert length_without(plan, "Truck 1", 0, "OB") == 2
    assert position_at(plan, "Truck 1", 0, 0, "OB") == 0
    assert position_at(plan, "Truck 1", 0, stop(plan, "OA").end, "OB") == 1
    assert position_at(plan, "Truck 1", 0, 2000, "OB") == 2
    assert position_at(plan, "Truck 2", 0, 2000, "OB") == 0


@pytest.mark.parametrize("spot", [Spot("Truck 9", 0, 0), Spot("Truck 1", 7, 0)])
def test_a_spot_that_is_none_is_refused(spot: Spot) -> None:
    problem = scenario()
    with pytest.raises(PacktrainError):
        StopMoves(problem, planned(problem, "OA")).moved("OA", spot)
