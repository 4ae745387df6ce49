"""Rules at the border of a part: what they say about its inside while the outside stands still.

What is said here is still in the numbers of the whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from planner.model.calendar import intersected
from solvers.routing.instance import Instance, Intervals
from solvers.routing.parts.outside import Outside
from solvers.routing.statements import (
    Apart,
    AtEnd,
    Away,
    Bound,
    Clear,
    DoneBy,
    InUse,
    NotBefore,
    Precede,
    RideLimit,
    Statement,
    Together,
    Within,
)

_EVER = 10_000_000
"""Minutes beyond every horizon."""


class Border:
    """What the statements of an instance come to for some of its units and orders.

    Vehicles are assumed to be inside or outside with all the days that statements could compare.

    Parameters
    ----------
    instance : Instance
        The whole.
    outside : Outside
        The plan around the part.
    orders : iterable of str
        The orders that are to be inside.

    Attributes
    ----------
    orders : set of str
        Those that are: one that is not served, and that a rule wants on a vehicle outside, is not.
    statements : list of Statement
        Those about the inside alone.
    units : dict
        By order: the units on which it must stay.
    narrowed : set of int
        The visits inside that must stand in a certain order of time to visits outside.
    """

    def __init__(self, instance: Instance, outside: Outside, orders: Iterable[str]) -> None:
        self._instance = instance
        self.outside = outside
        self.orders = {order for order in orders if order in instance.of_order}
        self.statements: list[Statement] = []
        self.units: dict[str, frozenset[int]] = {}
        self.narrowed: set[int] = set()
        self._starts: dict[int, Intervals] = {}
        self._ends: dict[int, Intervals] = {}
        for statement in instance.statements:
            if isinstance(statement, Together) and not statement.soft:
                self._keep_on_vehicle(statement)
        for statement in instance.statements:
            inner = self._inner(statement)
            if inner is not None:
                self.statements.append(inner)

    def windows(self, visit: int) -> tuple[Intervals, Intervals]:
        """Return when a visit may start, and end."""
        record = self._instance.visits[visit]
        return self._starts.get(visit, record.starts), self._ends.get(visit, record.ends)

    def _keep_on_vehicle(self, together: Together) -> None:
        """Keep what belongs to something outside where it is: the other vehicle can't be reached."""
        if not any(order in self.outside.outer_orders for order in together.orders):
            return
        for order in together.orders:
            if order in self.outside.inner_orders:
                units = self._instance.units_named((self.outside.vehicle_of(order),))
                self.units[order] = self.units.get(order, units) & units
            else:
                self.orders.discard(order)

    def _inner(self, statement: Statement) -> Statement | None:
        """Return what a statement says about the inside, None when that is nothing."""
        match statement:
            case Within() | Clear() | NotBefore():
                return statement if self._has(statement.visit) else None
            case Away():
                return statement if statement.unit in self.outside.inside else None
            case DoneBy() | RideLimit():
                return statement if statement.order in self.orders else None
            case Precede():
                return self._precede(statement)
            case Together():
                orders = self._members(statement.orders)
                away = not statement.soft and any(o in self.outside.outer_orders for o in statement.orders)
                return None if away or len(orders) < 2 else replace(statement, orders=orders)
            case Apart():
                entries = tuple(e for entry in statement.entries if (e := self._members(entry)))
                return replace(statement, entries=entries) if len(entries) > 1 else None
            case AtEnd():
                orders = self._members(statement.orders)
                return replace(statement, orders=orders) if orders else None
            case Bound():
                return self._bound(statement)
            case InUse():
                return self._in_use(statement)
        return statement

    def _has(self, visit: int) -> bool:
        return self._instance.visits[visit].order in self.orders

    def _members(self, orders: Iterable[str]) -> tuple[str, ...]:
        return tuple(order for order in orders if order in self.orders)

    def _vehicles(self, vehicles: Iterable[str]) -> tuple[str, ...]:
        return tuple(v for v in vehicles if v in self.outside.inner_vehicles)

    def _bound(self, bound: Bound) -> Bound | None:
        vehicles = self._vehicles(bound.vehicles)
        orders = None if bound.orders is None else self._members(bound.orders)
        return None if not vehicles or orders == () else replace(bound, vehicles=vehicles, orders=orders)

    # -- time ---------------------------------------------------------------------------------------

    def _precede(self, rule: Precede) -> Statement | None:
        """Return the rule if both visits are inside; if one is, put the other's time into its windows."""
        first, then = self._has(rule.before), self._has(rule.after)
        if first and then:
            return rule
        if not (first or then):
            return None
        inner, outer = (rule.before, rule.after) if first else (rule.after, rule.before)
        there = self.outside.when(outer)
        if there is None:
            return None
        interval = (-_EVER, there[0] - rule.gap + 1) if first else (there[1] + rule.gap, _EVER)
        self.narrowed.add(inner)
        if rule.soft:
            return Within(visit=inner, edge="end" if first else "start", intervals=(interval,), soft=True)
        here = self.outside.when(inner)
        if here is not None and not interval[0] <= here[first] < interval[1]:
            return None  # it is broken already: a window would only throw the order out
        starts, ends = self.windows(inner)
        if first:
            self._ends[inner] = intersected(ends, (interval,))
        else:
            self._starts[inner] = intersected(starts, (interval,))
        return None

    # -- vehicles in use ----------------------------------------------------------------------------

    def _in_use(self, rule: InUse) -> InUse | None:
        """Return the rule for the vehicles inside: those in use outside are counted off."""
        vehicles = self._vehicles(rule.vehicles)
        orders = None if rule.orders is None else self._members(rule.orders)
        if not vehicles or orders == ():
            return None
        used = self._used(rule)
        outer = len(used - set(vehicles))
        at_most = rule.at_most
        if at_most is not None:
            # A hard limit that is broken already must not throw out what the part has.
            broken = not rule.soft and len(used) > at_most
            at_most = len(used) - outer if broken else max(at_most - outer, 0)
        at_least = None if rule.at_least is None or rule.at_least <= outer else rule.at_least - outer
        if at_most is None and at_least is None:
            return None
        return replace(rule, vehicles=vehicles, orders=orders, at_most=at_most, at_least=at_least)

    def _used(self, rule: InUse) -> set[str]:
        counted = None if rule.orders is None else set(rule.orders)
        allowed = set(rule.vehicles)
        used: set[str] = set()
        for order, unit in self.outside.unit_of.items():
            vehicle = self._instance.units[unit].vehicle
            if vehicle in used or vehicle not in allowed or (counted is not None and order not in counted):
                continue
            if rule.periods is None or self._starts_in(order, rule.periods):
                used.add(vehicle)
        return used

    def _starts_in(self, order: str, periods: Intervals) -> bool:
        times = [self.outside.when(visit) for visit in self._instance.of_order[order]]
        return any(t is not None and a <= t[0] < b for t in times for a, b in periods)
