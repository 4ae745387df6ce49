"""What rules say about who may take an order, and about single routes: asked before anything is changed.

It keeps the search away from most of what breaks hard rules; the rest is a matter of `Ledger`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from solvers.routing.clock.timing import Clock
from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.statements import Apart, AtEnd, Bound, InUse, Together


@dataclass(frozen=True)
class Choice:
    """Which vehicles may take an order.

    Attributes
    ----------
    only : frozenset of str or None
        Of these at most; None: of all.
    never : frozenset of str
        None of these.
    """

    only: frozenset[str] | None = None
    never: frozenset[str] = frozenset()

    @property
    def free(self) -> bool:
        """Whether any vehicle may."""
        return self.only is None and not self.never

    def allows(self, vehicle: str) -> bool:
        """Tell whether a vehicle may."""
        return (self.only is None or vehicle in self.only) and vehicle not in self.never


_ANY = Choice()


class Guard:
    """Asked before an order goes onto a unit, and before a route is taken over."""

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        hard = [s for s in instance.statements if not s.soft]
        self._ends = [(frozenset(s.orders), s.place) for s in hard if isinstance(s, AtEnd)]
        self._bounds = [
            (s, None if s.orders is None else frozenset(s.orders), frozenset(s.vehicles))
            for s in hard
            if isinstance(s, Bound) and _is_plain(s)
        ]
        self._in_use = [
            (s, None if s.orders is None else frozenset(s.orders), frozenset(s.vehicles))
            for s in hard
            if isinstance(s, InUse) and s.at_most is not None and s.periods is None
        ]
        self._together: dict[str, list[Together]] = {}
        self._apart: dict[str, list[tuple[Apart, int]]] = {}
        for s in hard:
            if isinstance(s, Together):
                for order in s.orders:
                    self._together.setdefault(order, []).append(s)
            elif isinstance(s, Apart):
                for side, entry in enumerate(s.entries):
                    for order in entry:
                        self._apart.setdefault(order, []).append((s, side))
        self._clock = Clock(instance)
        self._checked = {
            u
            for u in range(len(instance.units))
            if instance.passing or instance.rides or instance.pauses.get(u) or u in instance.laws
        }
        self._known: dict[tuple[int, Path], bool] = {}

    # -- who ----------------------------------------------------------------------------------------

    def choice(self, order: str, unit_of: Mapping[str, int]) -> Choice:
        """Return which vehicles may take an order beside what is served already.

        Parameters
        ----------
        order : str
            An order that is not served.
        unit_of : mapping
            The unit of every order that is.
        """
        if not (self._in_use or order in self._together or order in self._apart):
            return _ANY
        only: frozenset[str] | None = None
        never: set[str] = set()
        for rule in self._together.get(order, ()):
            others = frozenset(self._vehicles(rule.orders, order, unit_of))
            if others:
                only = others if only is None else only & others
        for apart, mine in self._apart.get(order, ()):
            for side, entry in enumerate(apart.entries):
                if side != mine:
                    never.update(self._vehicles(entry, order, unit_of))
        for in_use, orders, vehicles in self._in_use:
            if orders is not None and order not in orders:
                continue
            counted = unit_of if orders is None else orders
            used = vehicles.intersection(self._vehicles(counted, order, unit_of))
            if len(used) >= (in_use.at_most or 0):
                never.update(vehicles - used)
        return Choice(only, frozenset(never))

    def _vehicles(self, orders: Iterable[str], but: str, unit_of: Mapping[str, int]) -> set[str]:
        units = self._instance.units
        return {units[unit_of[o]].vehicle for o in orders if o != but and o in unit_of}

    def misplaced(self, unit_of: Mapping[str, int]) -> list[str]:
        """Return orders that had better be taken out, so that the others are where they may be."""
        units = self._instance.units
        left = dict(unit_of)
        for rule, orders, vehicles in self._in_use:
            served: dict[str, list[str]] = {}
            for order, unit in left.items():
                if units[unit].vehicle in vehicles and (orders is None or order in orders):
                    served.setdefault(units[unit].vehicle, []).append(order)
            for vehicle in sorted(served, key=lambda v: len(served[v]))[: len(served) - (rule.at_most or 0)]:
                for order in served[vehicle]:
                    del left[order]
        for order in sorted({*self._together, *self._apart}):
            if order in left and not self.choice(order, left).allows(units[left[order]].vehicle):
                del left[order]
        return [order for order in unit_of if order not in left]

    # -- single routes ------------------------------------------------------------------------------

    def accepts(self, unit: int, path: Path) -> bool:
        """Tell whether a route keeps what rules say about single routes."""
        if not path:
            return True
        if self._ends and not all(self._at_end(path, orders, place) for orders, place in self._ends):
            return False
        if self._bounds and not self._within(unit, path):
            return False
        if unit not in self._checked:
            return True
        key = (unit, path)
        if key not in self._known:
            if len(self._known) > 100_000:
                self._known.clear()
            self._known[key] = self._clock.feasible(unit, path)
        return self._known[key]

    def _at_end(self, path: Path, orders: frozenset[str], place: str) -> bool:
        names = [self._instance.visits[what].order in orders for what in path if what != RELOAD]
        row = names if place == "first" else names[::-1]
        return row == sorted(row, reverse=True)

    def _within(self, unit: int, path: Path) -> bool:
        vehicle = self._instance.units[unit].vehicle
        for rule, orders, vehicles in self._bounds:
            if vehicle in vehicles and rule.at_most is not None:
                visits = (self._instance.visits[what] for what in path if what != RELOAD)
                counted = [v for v in visits if orders is None or v.order in orders]
                if rule.quantity == "stops":
                    total = len(counted)
                else:
                    total = sum(
                        v.loads.get(rule.quantity, 0)
                        for v in counted
                        if v.partner is None or v.kind == "pickup"
                    )
                if total > rule.at_most:
                    return False
        return True


def _is_plain(rule: Bound) -> bool:
    """Tell whether a bound only counts stops or loads of one route."""
    counted = rule.quantity not in ("duration", "hours", "driving", "distance", "trips", "overtime")
    return counted and rule.per == "day" and rule.periods is None
