"""What leaving the plan in force costs: a price for each order that goes to another vehicle or day.

Drivers, loaders and customers have been told who comes on which day, so that is what a planner loses by a new
plan; another sequence on the same vehicle disturbs little. The price is a share of what driving to an order
costs on average in the plan in force, whatever the objective's units.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from planner.travel.times import UNREACHABLE
from solvers.routing.engine import Paths
from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.weights import Weights
from solvers.stability import SHARES


def staying(instance: Instance, present: Paths) -> dict[str, frozenset[int]]:
    """Return the units of the orders of a present plan, as `Instance.staying` wants them.

    Parameters
    ----------
    instance : Instance
        With all rules stated to it: an order that none of its units may do any more can't stay, so it is
        left out.
    present : Paths
        The plan in force.
    """
    found: dict[str, set[int]] = {}
    for unit, path in present.items():
        for what in path:
            if what != RELOAD:
                found.setdefault(instance.visits[what].order, set()).add(unit)
    homes: dict[str, frozenset[int]] = {}
    for order, units in found.items():
        able = frozenset(units).intersection(*(instance.visits[v].units for v in instance.of_order[order]))
        if able:
            homes[order] = able
    return homes


def priced(weights: Weights, instance: Instance, present: Paths, stability: str) -> Weights:
    """Return weights with the price of moving an order.

    Parameters
    ----------
    weights : Weights
        The objective without it.
    instance : Instance
        The problem.
    present : Paths
        The plan in force; without routes there is nothing to leave, and no price.
    stability : str
        One of `SHARES`.
    """
    routes = {unit: path for unit, path in present.items() if any(what != RELOAD for what in path)}
    orders = {instance.visits[what].order for path in routes.values() for what in path if what != RELOAD}
    share = SHARES[stability]
    if not orders or not share:
        return weights
    total = sum(_driving(instance, weights, unit, path) for unit, path in routes.items())
    return replace(weights, moved=max(1, round(share * total / len(orders))))


def moves(instance: Instance, paths: Paths) -> int:
    """Return how many orders paths move off their units."""
    return sum(
        1
        for unit, path in paths.items()
        for what in path
        if what != RELOAD and (home := instance.home(what)) is not None and unit not in home
    )


def _driving(instance: Instance, weights: Weights, number: int, path: Path) -> float:
    """Return what a route's way and its minutes on the way and at the stops cost, waiting aside."""
    unit, rates = instance.units[number], weights.rates[number]
    places = [unit.start, *(unit.start if what == RELOAD else instance.visits[what].place for what in path)]
    if unit.end is not None:
        places.append(unit.end)
    minutes = instance.minutes(unit.speed)
    legs = [(a, b) for a, b in pairwise(places) if minutes[a, b] < UNREACHABLE]
    metres = sum(int(instance.travel.metres[a, b]) for a, b in legs)
    driven = sum(int(minutes[a, b]) for a, b in legs)
    service = sum(instance.visits[what].service for what in path if what != RELOAD)
    return metres * rates.metre + (driven + service) * rates.minute
