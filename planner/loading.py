"""What is on board along a route."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.model.plan import Route, Stop

if TYPE_CHECKING:
    from planner.model.problem import Problem

Loads = dict[str, int]


def on_board(problem: Problem, route: Route) -> tuple[Loads, ...]:
    """Return what is on board on leaving each stop of a route, in thousandths by dimension.

    A delivery (or a visit with loads) is on board from the last start or reload until its stop, a pickup
    from its stop to the next reload or end, a shipment from its pickup to its delivery. An order that
    leaves at a stop and one that comes are not on board together.
    """
    board: Loads = {}
    collected: Loads = {}
    found: list[Loads] = []
    for position, stop in enumerate(route.stops):
        if stop.kind in ("reload", "end"):
            _add(board, collected, -1)
            collected = {}
        if stop.kind in ("start", "reload"):
            for order in _delivered(problem, route.stops[position + 1 :]):
                _add(board, problem.order[order].loads, 1)
        elif stop.order is not None:
            order_record = problem.order[stop.order]
            coming = stop.kind == "pickup"
            _add(board, order_record.loads, 1 if coming else -1)
            if coming and order_record.kind == "pickup":
                _add(collected, order_record.loads, 1)
        found.append({dimension: amount for dimension, amount in board.items() if amount})
    return tuple(found)


def _delivered(problem: Problem, stops: tuple[Stop, ...]) -> list[str]:
    """Return the orders loaded at a depot: those unloaded before the next reload."""
    loaded: list[str] = []
    for stop in stops:
        if stop.kind == "reload":
            break
        if (
            stop.order is not None
            and stop.kind in ("delivery", "visit")
            and problem.order[stop.order].kind != "shipment"
        ):
            loaded.append(stop.order)
    return loaded


def _add(board: Loads, loads: Loads, sign: int) -> None:
    for dimension, amount in loads.items():
        board[dimension] = board.get(dimension, 0) + sign * amount


def fullest(problem: Problem, route: Route) -> dict[str, float]:
    """Return how full a vehicle is at its fullest on a route, 1.0 being full, for each stated capacity."""
    capacities = problem.vehicle[route.vehicle].capacities
    boards = on_board(problem, route)
    return {
        dimension: max((board.get(dimension, 0) for board in boards), default=0) / capacity
        for dimension, capacity in capacities.items()
        if capacity > 0
    }
