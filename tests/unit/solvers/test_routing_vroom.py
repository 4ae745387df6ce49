"""What VROOM is told of an instance, seen in the answers that it gives on a straight road."""

from __future__ import annotations

from typing import Any

import pytest

from planner.model import Problem, Window
from solvers.rooms import Clock, Unwatched
from solvers.routing.clock.timing import Clock as Times
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.engine import Answer, Search, Support
from solvers.routing.instance import Instance
from solvers.routing.vroom import engine as vroom_engine
from solvers.routing.vroom.engine import Vroom, installed
from solvers.routing.weights import weights
from tests.helpers.road import order, road, van

needs_vroom = pytest.mark.skipif(not installed(), reason="there is no build of VROOM for this system")
TWO = (van("One"), van("Two"))


def instance_of(problem: Problem) -> Instance:
    encoding = RoutingEncoding(problem, compiled(problem), None)
    for rule in problem.active_rules:
        with encoding.stating(rule):
            rule.constraint.encode(encoding)
    return encoding.instance


def searched(problem: Problem) -> tuple[Instance, Answer]:
    instance = instance_of(problem)
    answer = Vroom().search(Search(instance, weights(instance), Clock(5.0, Unwatched())))
    assert answer is not None
    clock = Times(instance)
    assert all(clock.feasible(unit, path) for unit, path in answer.paths.items())
    return instance, answer


def served(problem: Problem) -> dict[str, list[str]]:
    """Return the orders by vehicle, in sequence."""
    instance, answer = searched(problem)
    return {
        instance.units[unit].vehicle: [instance.visits[what].order for what in path]
        for unit, path in answer.paths.items()
    }


def rule(kind: str, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, **fields}


pytestmark = needs_vroom


def test_the_value_is_the_objective_of_the_shortest_tour() -> None:
    instance, answer = searched(road(order("d", "D"), order("w", "West"), order("b", "B")))
    (path,) = answer.paths.values()
    assert len(path) == 3
    assert answer.value == 100_000 * weights(instance).unit


def test_windows_set_the_sequence() -> None:
    """Alone, the order on the way would be first; its window has it on the way back."""
    late = order("a", "A", windows=(Window(earliest=600, latest=660),))
    early = order("d", "D", windows=(Window(earliest=400, latest=430),))
    assert served(road(late, early)) == {"Van": ["d", "a"]}


def test_of_two_windows_either_will_do() -> None:
    """The first is over before anybody can be there."""
    twice = (Window(earliest=0, latest=5), Window(earliest=480, latest=490))
    assert served(road(order("d", "D", windows=twice))) == {"Van": ["d"]}


def test_only_allowed_vehicles_come() -> None:
    found = served(road(order("a", "A", vehicles=("One",)), order("b", "B", vehicles=("Two",)), vehicles=TWO))
    assert found == {"One": ["a"], "Two": ["b"]}


def test_of_too_many_orders_the_important_ones_are_served() -> None:
    orders = (order("d", "D", 6, priority="must"), order("a", "A", 6), order("b", "B", 5, priority="low"))
    assert served(road(*orders, vehicles=(van(carries=10),))) == {"Van": ["d"]}


def test_what_is_to_be_skipped_is_left_out() -> None:
    assert served(road(order("a", "A"), order("b", "B", priority="skip"))) == {"Van": ["a"]}


def test_collected_and_delivered_goods_share_the_room() -> None:
    """6 to deliver at A make room for 6 collected at B or later only when A comes first."""
    orders = (order("out", "B", 6), order("in", "A", 6, kind="pickup"))
    assert served(road(*orders, vehicles=(van(carries=10),))) == {"Van": ["out", "in"]}


def test_a_shipment_is_picked_up_before_it_is_delivered() -> None:
    instance, answer = searched(road(order("s", "D", 5, kind="shipment", to_place="A"), order("b", "B", 5)))
    (path,) = answer.paths.values()
    kinds = [instance.visits[what].kind for what in path if instance.visits[what].order == "s"]
    assert kinds == ["pickup", "delivery"]


@pytest.mark.parametrize("fields", [{"max_stops": 1}, {"max_metres": 50_000}])
def test_limits_of_a_route_hold(fields: dict[str, Any]) -> None:
    """One stop each; or 50 km, which D and the west are not within together, nor D alone."""
    found = served(road(order("a", "A"), order("w", "West"), order("d", "D"), vehicles=(van(**fields),)))
    (row,) = found.values()
    assert row in ([["a"], ["w"], ["d"]] if "max_stops" in fields else [["a", "w"], ["w", "a"]])


def test_a_bounded_sum_is_one_more_capacity() -> None:
    problem = road(
        order("a", "A", 6),
        order("b", "B", 6),
        order("c", "C"),
        rules=(rule("limit", resources="Van", quantity="weight", at_most=10),),
    )
    (row,) = served(problem).values()
    assert "c" in row
    assert len(row) == 2


def test_a_break_leaves_room_in_the_route() -> None:
    """From 8 to 12 there are 240 minutes, of which the stops take 200 and the ways 20: no room for a break."""
    hours = rule("working_hours", resources="Van", start="08:00", end="12:00")
    orders = tuple(order(name, "A", service_minutes=100) for name in ("a", "b"))
    pause = rule("break", resources="Van", minutes=30, earliest="09:00", latest="11:00")
    assert len(served(road(*orders, rules=(hours,)))["Van"]) == 2
    assert len(served(road(*orders, rules=(hours, pause)))["Van"]) == 1


def test_fixed_costs_keep_the_second_vehicle_at_home() -> None:
    vans = tuple(van(name, fixed_cost=10_000, cost_per_km=10) for name in ("One", "Two"))
    assert len(served(road(order("d", "D"), order("w", "West"), vehicles=vans))) == 1


def test_costs_too_large_for_vroom_are_scaled() -> None:
    """An emission and a cost objective far apart: weights of a metre in the ten thousands."""
    vans = tuple(van(n, fixed_cost=9_000_000, cost_per_km=90_000, co2_per_km=900) for n in ("One", "Two"))
    orders = tuple(order(f"o{k}", "ABCD"[k % 4]) for k in range(60))
    problem = road(*orders, vehicles=vans, objective=("cost", "emissions", "distance"))
    _, answer = searched(problem)
    assert sum(map(len, answer.paths.values())) == 60
    assert len(answer.paths) == 1


def test_stops_that_a_law_leaves_no_time_for_are_taken_off() -> None:
    """VROOM knows nothing of breaks after four and a half hours: 20 hours' round is cut to what can be driven."""
    law = rule("driver_rules", resources="Van", rules="eu_561")
    instance, answer = searched(road(order("f", "Far"), order("a", "A"), order("d", "D"), rules=(law,)))
    assert {instance.visits[what].order for path in answer.paths.values() for what in path} == {"a", "d"}


def test_whether_it_says_everything() -> None:
    plain = instance_of(road(order("a", "A"), order("b", "B")))
    bound = instance_of(
        road(order("a", "A"), order("b", "B"), rules=(rule("precedence", before="a", after="b"),))
    )
    assert Vroom().support(plain, weights(plain)) is Support.WHOLE
    assert Vroom().support(bound, weights(bound)) is Support.RELAXED


def test_nothing_to_do_is_not_for_it() -> None:
    empty = instance_of(road(order("i", "A", priority="skip")))
    assert Vroom().support(empty, weights(empty)) is Support.NONE
    assert Vroom().search(Search(empty, weights(empty), Clock(1.0, Unwatched()))) is None


def test_without_a_build_of_it_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vroom_engine, "find_spec", lambda name: None)
    plain = instance_of(road(order("a", "A")))
    assert Vroom().support(plain, weights(plain)) is Support.NONE
