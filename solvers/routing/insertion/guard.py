"""What rules say about several orders or routes at once, as far as insertion minds it.

Orders that rules bind in ways that insertion does not understand are left to the general engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.statements import (
    Apart,
    AtEnd,
    Bound,
    InUse,
    NotBefore,
    Precede,
    Statement,
    Together,
)
from solvers.routing.timing import Clock


class Guard:
    """Asked before an order goes onto a unit, and before a route is taken over.

    Attributes
    ----------
    whole : bool
        Whether every rule is minded, so that a plan by insertion breaks none.
    left_out : frozenset of str
        The orders that insertion leaves alone.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        hard = [s for s in instance.statements if not s.soft]
        self._together = [s for s in hard if isinstance(s, Together)]
        self._apart = [s for s in hard if isinstance(s, Apart)]
        self._ends = [(frozenset(s.orders), s.place) for s in hard if isinstance(s, AtEnd)]
        self._bounds = [s for s in hard if isinstance(s, Bound) and _is_plain(s)]
        self._in_use = [
            s for s in hard if isinstance(s, InUse) and s.at_most is not None and s.periods is None
        ]
        minded = {id(s) for group in (self._together, self._apart, self._bounds, self._in_use) for s in group}
        strange = [s for s in hard if id(s) not in minded and not isinstance(s, AtEnd)]
        self.left_out = frozenset(order for s in strange for order in bound_orders(instance, s))
        self.whole = not (strange or any(s.soft for s in instance.statements) or _days_meet(instance))
        self._sides = [
            {order: n for n, entry in enumerate(s.entries) for order in entry} for s in self._apart
        ]
        self._clock = Clock(instance)
        self._checked = {
            u
            for u in range(len(instance.units))
            if instance.passing or instance.rides or instance.pauses.get(u) or u in instance.laws
        }
        self._known: dict[tuple[int, Path], bool] = {}

    @property
    def idle(self) -> bool:
        """Whether there is nothing to ask about units."""
        return not (self._together or self._apart or self._in_use)

    def may_go(self, order: str, unit: int, paths: Mapping[int, Path]) -> bool:
        """Tell whether an order may go onto a unit beside what the paths hold."""
        instance = self._instance
        vehicle = instance.units[unit].vehicle
        for rule in self._together:
            if order in rule.orders:
                others = {v for o, v in self._vehicles(paths) if o in rule.orders and o != order}
                if others - {vehicle}:
                    return False
        for sides in self._sides:
            side = sides.get(order)
            if side is not None and any(
                v == vehicle and sides.get(o, side) != side for o, v in self._vehicles(paths)
            ):
                return False
        return all(self._may_use(rule, order, vehicle, paths) for rule in self._in_use)

    def _may_use(self, rule: InUse, order: str, vehicle: str, paths: Mapping[int, Path]) -> bool:
        if vehicle not in rule.vehicles or (rule.orders is not None and order not in rule.orders):
            return True
        counted = None if rule.orders is None else set(rule.orders)
        used = {
            v for o, v in self._vehicles(paths) if v in rule.vehicles and (counted is None or o in counted)
        }
        return vehicle in used or len(used) < (rule.at_most or 0)

    def _vehicles(self, paths: Mapping[int, Path]) -> list[tuple[str, str]]:
        visits = self._instance.visits
        return [
            (visits[what].order, self._instance.units[unit].vehicle)
            for unit, path in paths.items()
            for what in path
            if what != RELOAD
        ]

    def accepts(self, unit: int, path: Path) -> bool:
        """Tell whether a route keeps what rules say about single routes."""
        if not path:
            return True
        if self._ends and not all(self._at_end(path, orders, place) for orders, place in self._ends):
            return False
        if self._bounds and not all(self._within(rule, unit, path) for rule in self._bounds):
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

    def _within(self, rule: Bound, unit: int, path: Path) -> bool:
        if self._instance.units[unit].vehicle not in rule.vehicles:
            return True
        total = 0
        for what in path:
            if what == RELOAD:
                continue
            visit = self._instance.visits[what]
            if rule.orders is not None and visit.order not in rule.orders:
                continue
            if rule.quantity == "stops":
                total += 1
            elif visit.partner is None or visit.kind == "pickup":
                total += visit.loads.get(rule.quantity, 0)
        return rule.at_most is None or total <= rule.at_most


def _days_meet(instance: Instance) -> bool:
    """Tell whether what a vehicle does on one day may depend on another of its days."""
    for numbers in instance.units_of.values():
        alive = [instance.units[n] for n in numbers if instance.units[n].departs and instance.units[n].trips]
        if len(alive) > 1 and any(n in instance.laws for n in numbers):
            return True
        if any(one.latest_end > other.departs[0][0] for one, other in pairwise(alive)):
            return True
    return False


def _is_plain(rule: Bound) -> bool:
    """Tell whether a bound only counts stops or loads of one route."""
    counted = rule.quantity not in ("duration", "hours", "driving", "distance", "trips", "overtime")
    return counted and rule.per == "day" and rule.periods is None and not rule.at_least


def bound_orders(instance: Instance, statement: Statement) -> tuple[str, ...]:
    """Return the orders that a statement binds."""
    if isinstance(statement, Precede):
        return (instance.visits[statement.before].order, instance.visits[statement.after].order)
    if isinstance(statement, NotBefore):
        return (instance.visits[statement.visit].order,)
    orders = getattr(statement, "orders", None)
    if orders is None:
        return tuple(instance.of_order) if getattr(statement, "at_most", None) is not None else ()
    return tuple(orders)
