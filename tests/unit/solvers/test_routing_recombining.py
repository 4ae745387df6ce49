"""New plans of routes seen: what is chosen among them can be counted by hand."""

from __future__ import annotations

from typing import Any

from planner.model import Problem
from solvers.rooms import Clock, Unwatched
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.instance import Instance, Path
from solvers.routing.recombination.engine import Recombination, RoutePool
from solvers.routing.weights import weights
from tests.helpers.road import order, road, van

THREE = (van("One", 10), van("Two", 10), van("Three", 10))
ORDERS = (order("a", "A", 5), order("w", "West", 5), order("c", "C", 5), order("d", "D", 5))
"""Visits 0 to 3; the best plan is one van to A and the west, one to C and D: 40 and 80 kilometres."""


def instance_of(problem: Problem) -> Instance:
    encoding = RoutingEncoding(problem, compiled(problem), None)
    for rule in problem.active_rules:
        with encoding.stating(rule):
            rule.constraint.encode(encoding)
    return encoding.instance


def recombined(instance: Instance, *plans: Paths) -> Answer | None:
    """Recombine plans, the first of which is the best."""
    pool = RoutePool(instance, weights(instance))
    for plan in plans:
        pool.add(plan)
    clock = Clock(10.0, Unwatched())
    search = Search(instance, weights(instance), clock, starts=plans[:1], routes=pool.columns())
    return Recombination().search(search)


def km(instance: Instance, answer: Answer | None) -> float:
    assert answer is not None
    return answer.value / weights(instance).unit / 1000


def chosen(answer: Answer | None) -> set[frozenset[int]]:
    assert answer is not None
    return {frozenset(path) for path in answer.paths.values()}


def test_halves_of_two_plans_make_a_better_one() -> None:
    instance = instance_of(road(*ORDERS, vehicles=THREE))
    answer = recombined(instance, {0: (0, 2), 1: (1, 3)}, {0: (0, 1), 1: (2,), 2: (3,)}, {0: (0,), 1: (2, 3)})
    assert chosen(answer) == {frozenset({0, 1}), frozenset({2, 3})}
    assert km(instance, answer) == 40 + 80


def test_of_two_sequences_the_shorter_is_taken() -> None:
    instance = instance_of(road(*ORDERS[2:], order("b", "B"), vehicles=THREE))
    answer = recombined(instance, {0: (1, 0), 1: (2,)}, {2: (0, 2, 1)}, {2: (2, 0, 1)})
    assert km(instance, answer) == 80


def test_the_start_itself_is_no_answer() -> None:
    instance = instance_of(road(*ORDERS, vehicles=THREE))
    assert recombined(instance, {0: (0, 1), 1: (2, 3)}, {0: (0,), 1: (1,), 2: (2, 3)}) is None


def test_no_more_routes_than_vehicles() -> None:
    """Serving everything would take three routes; two vans leave the less important order out."""
    orders = (order("a", "A", 10), order("b", "B", 10, priority="low"), order("c", "C", 10))
    instance = instance_of(road(*orders, vehicles=THREE[:2]))
    answer = recombined(instance, {0: (0,), 1: (1,)}, {0: (2,)})
    assert chosen(answer) == {frozenset({0}), frozenset({2})}


def test_alike_vans_share_routes_each_has_one() -> None:
    """Both better routes were seen on the first van."""
    instance = instance_of(road(*ORDERS, vehicles=THREE))
    answer = recombined(instance, {0: (0, 2), 1: (1, 3)}, {0: (0, 1)}, {0: (2, 3)})
    assert answer is not None
    assert len(answer.paths) == 2
    assert km(instance, answer) == 120


def test_a_route_that_can_not_be_driven_is_not_chosen() -> None:
    """All four on one van would be the shortest, and too much; nor may one drive who is not allowed."""
    instance = instance_of(road(*ORDERS, order("v", "D", vehicles=("Two",)), vehicles=THREE))
    answer = recombined(instance, {0: (0, 2), 1: (1, 3, 4)}, {0: (0, 1, 2, 3)}, {0: (0, 1), 2: (2, 3, 4)})
    assert answer is None


def ruled(*plans: Paths, rules: tuple[dict[str, Any], ...]) -> tuple[Instance, Answer | None]:
    instance = instance_of(road(*ORDERS, vehicles=THREE, rules=rules))
    assert Recombination().support(instance, weights(instance)) is Support.WHOLE
    return instance, recombined(instance, *plans)


def test_no_more_vehicles_in_use_than_allowed() -> None:
    """The pool's cheapest choice has three routes; two may be out."""
    apart: Paths = {0: (0, 1), 1: (2,), 2: (3,)}
    crossed: Paths = {0: (0, 2), 1: (1, 3)}
    rules = ({"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": 2},)
    instance = instance_of(road(*ORDERS, vehicles=THREE))
    left: Paths = {0: (0, 1), 1: (3,)}
    assert len(chosen(recombined(instance, left, apart))) == 3
    _, answer = ruled(left, apart, crossed, rules=rules)
    assert chosen(answer) == {frozenset({0, 2}), frozenset({1, 3})}


def test_orders_together_stay_together_and_those_apart_apart() -> None:
    best: Paths = {0: (0, 1), 1: (2, 3)}
    crossed: Paths = {0: (0, 3), 1: (2, 1)}
    other: Paths = {0: (0, 2), 1: (1, 3)}
    free = instance_of(road(*ORDERS, vehicles=THREE))
    assert chosen(recombined(free, crossed, best, other)) == {frozenset({0, 1}), frozenset({2, 3})}
    _, kept = ruled(crossed, best, other, rules=({"kind": "together", "activities": ["a", "d"]},))
    assert kept is None
    _, split = ruled(other, best, crossed, rules=({"kind": "apart", "activities": ["c", "d"]},))
    assert split is None


def test_times_across_routes_are_for_others_to_look_at() -> None:
    rules = ({"kind": "precedence", "before": "a", "after": "d"},)
    instance = instance_of(road(*ORDERS, vehicles=THREE, rules=rules))
    assert Recombination().support(instance, weights(instance)) is Support.RELAXED


def test_the_pool_forgets_what_was_not_seen_for_longest() -> None:
    instance = instance_of(road(*ORDERS, vehicles=THREE))
    pool = RoutePool(instance, weights(instance), most=2)
    seen: tuple[Path, ...] = ((0,), (1,), (0,), (2,))
    for path in seen:
        pool.add({1: path, 2: ()})
    assert [path for _, path in pool.columns()] == [(2,), (0,)]
    assert pool.added == 3


def test_alike_vans_have_routes_in_common() -> None:
    instance = instance_of(road(*ORDERS, vehicles=(*THREE, van("Large", 20))))
    pool = RoutePool(instance, weights(instance))
    for unit in range(4):
        pool.add({unit: (0, 1)})
    assert sorted(pool.columns()) == [(0, (0, 1)), (3, (0, 1))]
