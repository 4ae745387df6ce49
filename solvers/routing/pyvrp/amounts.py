"""What limits how much goes onto a vehicle, as load dimensions of PyVRP.

Besides loads these are the most stops of a route, and bounds that rules set for what a route carries or does:
each stop then counts as something that is brought.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import gcd

from solvers.routing.instance import Instance
from solvers.routing.pyvrp.shifts import Shift
from solvers.routing.statements import Bound


@dataclass(frozen=True)
class Dimension:
    """Amounts by visit, and capacities by unit; a unit that is missing is unlimited."""

    amounts: Mapping[int, int]
    capacities: Mapping[int, int]
    counted: bool
    """Whether all amounts count as brought, whatever the visit is."""

    @property
    def total(self) -> int:
        """All amounts together."""
        return sum(self.amounts.values())

    @property
    def vacuous(self) -> bool:
        """Whether no unit could ever be full."""
        return not self.capacities or self.total <= min(self.capacities.values())

    def reduced(self) -> Dimension:
        """Return the same in the largest possible units."""
        divisor = gcd(*self.amounts.values())
        return Dimension(
            {visit: amount // divisor for visit, amount in self.amounts.items()},
            {unit: capacity // divisor for unit, capacity in self.capacities.items()},
            self.counted,
        )


class Amounts:
    """The load dimensions of an instance.

    Attributes
    ----------
    dimensions : list of Dimension
        Those that matter.
    whole : bool
        Whether they say all that limits amounts.
    """

    def __init__(self, instance: Instance, shifts: dict[int, Shift], visits: list[int]) -> None:
        self._instance = instance
        self._shifts = shifts
        self._visits = visits
        self.whole = True
        self.dimensions: list[Dimension] = []
        for name in instance.problem.dimensions:
            amounts = {v: q for v in visits if (q := instance.visits[v].loads.get(name, 0))}
            capacities = {
                u: instance.units[u].capacities[name] for u in shifts if name in instance.units[u].capacities
            }
            self._add(Dimension(amounts, capacities, False))
        self._reloads = bool(self.dimensions)
        most = {u: limit for u in shifts if (limit := instance.units[u].max_stops) is not None}
        self._add(Dimension(dict.fromkeys(visits, 1), most, True))

    def reload_helps(self, unit: int) -> bool:
        """Tell whether a unit may reload and has a limit that this could help with."""
        return self._reloads and self._shifts[unit].reloading is not None

    def _add(self, dimension: Dimension) -> None:
        if dimension.vacuous or not any(dimension.amounts.values()):
            return
        visits = self._instance.visits
        if dimension.counted and (
            any(visits[v].partner is not None for v in dimension.amounts)
            or any(self.reload_helps(u) for u in dimension.capacities)
        ):
            self.whole = False  # goods leave the vehicle again: what counts is only what is on board
        self.dimensions.append(dimension.reduced())

    def bound(self, rule: Bound) -> bool:
        """Add what a rule limits, if it is an amount of each route; tell whether that says it all."""
        if rule.soft or rule.at_least or rule.periods is not None or rule.at_most is None:
            return False
        instance = self._instance
        units = [u for u in instance.units_named(rule.vehicles) if u in self._shifts]
        if rule.per != "day" and len({instance.units[u].vehicle for u in units}) < len(units):
            return False
        counted = None if rule.orders is None else set(rule.orders)
        mine = [v for v in self._visits if counted is None or instance.visits[v].order in counted]
        if rule.quantity == "stops":
            amounts = dict.fromkeys(mine, 1)
        elif rule.quantity in instance.problem.dimensions:
            amounts = {v: q for v in mine if (q := instance.visits[v].loads.get(rule.quantity, 0))}
        else:
            return False
        before, self.whole = self.whole, True
        self._add(Dimension(amounts, dict.fromkeys(units, rule.at_most), True))
        said, self.whole = self.whole, before
        return said
