"""What an engine minimises: the measures as weights of one integer sum, and the prices of what is missing.

The measures come far apart, the most important first. Soft rules cost more than ordinary differences
between routes and less than leaving an order out; leaving orders out costs more than any route.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.travel.times import UNREACHABLE
from solvers.routing.instance import Instance, Unit

LEVELS = ("low", "normal", "high", "must")
_APART = (1000, 100, 10, 3)
"""How far measures lie apart; smaller steps are tried when the sum would not fit 62 bits."""
_LARGEST = 2**61
COST_SCALE = 60
"""A cent in sixtieths, so that an hourly rate is an integer a minute."""


@dataclass(frozen=True)
class Rates:
    """Objective units for one unit's route.

    Attributes
    ----------
    metre : float
        For each metre; an arc's product is rounded.
    minute : int
        For each minute from the route's start to its end.
    used : int
        For the route as such.
    """

    metre: float
    minute: int
    used: int


@dataclass(frozen=True)
class Weights:
    """The objective of an instance.

    Attributes
    ----------
    rates : tuple of Rates
        By unit.
    finish : int
        For each minute of the latest end of all routes.
    balance : int
        For each minute of the longest work among the balanced vehicles.
    soft : int
        For one unit of breach of a soft rule.
    levels : dict
        For leaving an order out, by level.
    unit : int
        What one unit of the most important measure weighs: to state values in that measure.
    moved : int
        For each order of `Instance.staying` that is done by another unit than one of its own.
    """

    rates: tuple[Rates, ...]
    finish: int
    balance: int
    soft: int
    levels: dict[str, int]
    unit: int
    moved: int = 0


def weights(instance: Instance) -> Weights:
    """Return the weights of an instance's objective."""
    for apart in _APART:
        found = _weights(instance, apart)
        if found.levels["must"] * max(1, len(instance.of_order)) < _LARGEST:
            return found
    return found


def _weights(instance: Instance, apart: int) -> Weights:
    sizes = _Sizes(instance)
    measures = tuple(dict.fromkeys(m for m in instance.measures if m in _EFFECTIVE))
    by_way = "cost" in measures and any(unit.cost_per_km for unit in instance.units)
    if "distance" not in measures and not by_way:
        measures = (*measures, "distance")
    weight: dict[str, int] = {}
    below = 0.0
    for measure in reversed(measures):
        size = sizes.total(measure)
        weight[measure] = 1 if not weight else max(1, round(apart * below / max(size, 1.0)))
        below = max(weight[measure] * size, 1.0)
    balance = max(1, round(below / 10 / max(sizes.minutes, 1.0))) if instance.balanced else 0
    rates = tuple(_rates(unit, weight) for unit in instance.units)
    trip = max((sizes.trip(rate) for rate in rates), default=1.0)
    trip += (weight.get("makespan", 0) + balance) * sizes.day
    soft = int(2 * trip) + 1
    low = 1000 * soft
    step = 30 if low * 30**3 * max(1, len(instance.of_order)) < _LARGEST else 5
    levels = {level: low * step**n for n, level in enumerate(LEVELS)}
    first = COST_SCALE * weight["cost"] if measures[0] == "cost" else weight[measures[0]]
    return Weights(rates, weight.get("makespan", 0), balance, soft, levels, first)


_EFFECTIVE = ("distance", "time", "cost", "resources", "makespan", "emissions")
"""Measures with weights of their own. Lateness and overtime are what soft rules about them cost."""


def _rates(unit: Unit, weight: dict[str, int]) -> Rates:
    cost = weight.get("cost", 0)
    metre = (
        weight.get("distance", 0)
        + cost * unit.cost_per_km * COST_SCALE / 1000
        + weight.get("emissions", 0) * unit.co2_per_km / 1000
    )
    return Rates(
        metre=metre,
        minute=weight.get("time", 0) + cost * unit.cost_per_hour,
        used=weight.get("resources", 0) + cost * unit.fixed_cost * COST_SCALE,
    )


class _Sizes:
    """Rough sizes of the measures: what a plan of one trip for each order would have."""

    def __init__(self, instance: Instance) -> None:
        starts = sorted({unit.start for unit in instance.units})
        visited = sorted({visit.place for visit in instance.visits})
        self._units = instance.units
        self._orders = max(1, len(instance.of_order))
        self.days = max(1, instance.problem.calendar.days)
        self.day = float(max((u.latest_end - u.day * 1440 for u in instance.units), default=1440))
        metres = instance.travel.metres[np.ix_(starts, visited)]
        minutes = instance.travel.minutes[np.ix_(starts, visited)]
        known = metres[metres < UNREACHABLE]
        self.far = float(known.max()) if known.size else 1.0
        self.metres = 2.0 * (float(known.mean()) if known.size else 1.0) * self._orders
        times = minutes[minutes < UNREACHABLE]
        service = sum(visit.service for visit in instance.visits)
        self.minutes = 2.0 * (float(times.mean()) if times.size else 1.0) * self._orders + service
        for place in visited:  # one by one: all at once would be a copy of the whole matrix
            near = instance.travel.metres[place]
            self.far = max(self.far, float(near.max(where=near < UNREACHABLE, initial=0)))

    def total(self, measure: str) -> float:
        """Return the size of a measure."""
        units = self._units
        if measure == "distance":
            return self.metres
        if measure == "time":
            return self.minutes
        if measure == "resources":
            return float(max(1, len(units)))
        if measure == "makespan":
            return self.day * self.days
        if measure == "emissions":
            return self.metres * max((u.co2_per_km for u in units), default=1) / 1000
        fixed = sum(u.fixed_cost for u in units)
        per_km = max((u.cost_per_km for u in units), default=0)
        per_hour = max((u.cost_per_hour for u in units), default=0)
        return COST_SCALE * (fixed + per_km * self.metres / 1000 + per_hour * self.minutes / 60)

    def trip(self, rates: Rates) -> float:
        """Return what the dearest route with one order more might cost."""
        return rates.used + 4 * self.far * rates.metre + self.day * rates.minute
