"""The objective in small integers: what a metre, a minute and a vehicle cost, and what an order is worth.

PyVRP finds its way best when one unit of distance costs little; and its sums must stay far from overflowing.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from solvers.routing.instance import Instance
from solvers.routing.weights import LEVELS, Rates, Weights

_STEPS = (1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200)
_FINE = 1000
"""What the cheapest metre or minute costs when rates have no small common measure."""
_NEAR = 1e-3
_APART = (30, 10, 5, 3, 2)
_LARGEST = 2**44


@dataclass(frozen=True)
class Price:
    """Integers for one unit's route, as `Rates`."""

    metre: int
    minute: int
    used: int


class Costs:
    """The objective of an instance in small integers.

    Attributes
    ----------
    prices : list of Price
        By unit.
    prizes : dict
        For serving an order, by level, where it is not required.
    moved : int
        For an order on a unit that is not its home.
    way, vehicle : int
        What the longest way or a moved order costs, and the dearest vehicle: what breaking a limit may spare.
    """

    def __init__(self, instance: Instance, weights: Weights, units: list[int], metres: int, day: int) -> None:
        rates = [weights.rates[u] for u in units]
        count = max(1, len(instance.of_order))
        moved = weights.moved if instance.staying else 0
        total: float = sum(r.used + day * r.minute for r in rates)
        total += 2 * count * metres * max((r.metre for r in rates), default=0)
        total += count * moved
        scale = _scale(rates)
        if moved and not all(r.metre for r in rates):  # metres that only carry the price: enough of them
            scale *= max(1, ceil(_FINE / (moved * scale)))
        scale = min(scale, _LARGEST / max(total, 1))
        self.moved = _rounded(moved * scale)
        self.prices = [
            Price(_rounded(r.metre * scale), _rounded(r.minute * scale), round(r.used * scale))
            for r in weights.rates
        ]
        mine = [self.prices[u] for u in units]
        trip = self.moved
        trip += max((p.used + 4 * metres * p.metre + day * p.minute for p in mine), default=1)
        present = sorted(
            {instance.level(order) for order in instance.of_order} & set(LEVELS), key=LEVELS.index
        )
        for apart in _APART:
            worth = [2 * (trip + 1) * apart**rank for rank in range(len(present))]
            if not worth or worth[-1] * count < _LARGEST:
                break
        self.prizes: dict[str, int] = dict(zip(present, worth, strict=True))
        self.way = max(self.moved, *(metres * p.metre for p in mine), 1)
        self.vehicle = max((p.used for p in mine), default=0)


def _rounded(price: float) -> int:
    """Return a price as an integer that is nothing only if the price is."""
    return max(1, round(price)) if price > 0 else 0


def _scale(rates: list[Rates]) -> float:
    """Return by what to multiply so that all rates become nearly integers, and small ones."""
    ways = [r for rate in rates for r in (rate.metre, float(rate.minute)) if r > 0]
    if not ways:
        return 1.0
    least = min(ways)
    for step in _STEPS:
        scale = step / least
        if all(abs(way * scale - round(way * scale)) <= _NEAR * way * scale for way in ways):
            return scale
    return _FINE / least
