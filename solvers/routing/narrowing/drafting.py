"""A copy of an instance that is being narrowed, and the plan that all of it must still allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy

from planner.model.calendar import intersected, merged
from solvers.routing.clock.timetable import Timetable
from solvers.routing.clock.timing import Clock
from solvers.routing.counting.outcome import Outcome
from solvers.routing.engine import Paths
from solvers.routing.instance import Instance, Intervals, Unit, Visit

_EVER = 2**40
"""Later than any minute of any horizon."""


class Draft:
    """Narrows copies of visits and units; the given instance stays as it is.

    Parameters
    ----------
    instance : Instance
        What is narrowed.
    paths : mapping
        A plan, by unit.
    starts : mapping
        When its services start, by visit, as far as known.
    """

    def __init__(self, instance: Instance, paths: Paths, starts: Mapping[int, int]) -> None:
        self.given = instance
        self.instance = copy(instance)
        self.instance.visits = list(instance.visits)
        self.instance.units = list(instance.units)
        self._own_visits: set[int] = set()
        self._own_units: set[int] = set()
        clock = Clock(instance)
        tables: dict[int, Timetable] = {}
        for unit, path in paths.items():
            pins = {what: starts[what] for what in path if what in starts}
            table = clock.timetable(unit, path, pins) if pins else None
            table = table or clock.timetable(unit, path)
            if path and table is not None:
                tables[unit] = table
        driven = {unit: tuple(paths[unit]) for unit in tables}
        self.outcome = Outcome(instance, driven, tables)

    # -- how it is now ------------------------------------------------------------------------------

    def unit_of(self, visit: int) -> int | None:
        """Return which unit does a visit now."""
        return self.outcome.unit_of.get(self.given.visits[visit].order)

    def span(self, visit: int) -> tuple[int, int] | None:
        """Return when the service of a visit starts and ends now."""
        return self.outcome.span(visit)

    def served(self, orders: Iterable[str]) -> list[str]:
        """Return those of the orders that are served now."""
        return [order for order in orders if order in self.outcome.unit_of]

    def vehicles(self, orders: Iterable[str]) -> set[str]:
        """Return who serves any of the orders now."""
        units = self.given.units
        return {units[self.outcome.unit_of[order]].vehicle for order in self.served(orders)}

    # -- narrowing ----------------------------------------------------------------------------------

    def visit(self, number: int) -> Visit:
        """Return a visit that may be changed."""
        if number not in self._own_visits:
            self._own_visits.add(number)
            self.instance.visits[number] = copy(self.instance.visits[number])
        return self.instance.visits[number]

    def unit(self, number: int) -> Unit:
        """Return a unit that may be changed."""
        if number not in self._own_units:
            self._own_units.add(number)
            self.instance.units[number] = copy(self.instance.units[number])
        return self.instance.units[number]

    def only_by(self, order: str, units: frozenset[int]) -> None:
        """Let only these units do an order."""
        for number in self.given.of_order.get(order, ()):
            if not self.instance.visits[number].units <= units:
                record = self.visit(number)
                record.units = record.units & units

    def not_by(self, order: str, units: frozenset[int]) -> None:
        """Let none of these units do an order."""
        for number in self.given.of_order.get(order, ()):
            if self.instance.visits[number].units & units:
                record = self.visit(number)
                record.units = record.units - units

    def starts_in(self, visit: int, intervals: Intervals) -> None:
        """Let a service start only in half-open intervals."""
        record = self.visit(visit)
        record.starts = intersected(record.starts, intervals)

    def ends_in(self, visit: int, intervals: Intervals) -> None:
        """Let a service end only in half-open intervals."""
        record = self.visit(visit)
        record.ends = intersected(record.ends, intervals)

    def starts_from(self, visit: int, minute: int) -> None:
        """Let a service start at a minute or later."""
        self.starts_in(visit, ((minute, _EVER),))

    def starts_by(self, visit: int, minute: int) -> None:
        """Let a service start at a minute or earlier."""
        self.starts_in(visit, ((-_EVER, minute + 1),))

    def ends_by(self, visit: int, minute: int) -> None:
        """Let a service end at a minute or earlier."""
        self.ends_in(visit, ((-_EVER, minute + 1),))

    def keep_clear(self, visit: int, periods: Intervals) -> None:
        """Let no part of a service lie in half-open periods."""
        record = self.visit(visit)
        record.away = merged((*record.away, *periods))

    def back_by(self, unit: int, minute: int) -> None:
        """Let a route end at a minute or earlier."""
        record = self.unit(unit)
        record.returns = intersected(record.returns, ((-_EVER, minute + 1),))
        record.departs = intersected(record.departs, ((-_EVER, minute + 1),))

    def out_from(self, unit: int, minute: int) -> None:
        """Let a route begin at a minute or later."""
        record = self.unit(unit)
        record.departs = intersected(record.departs, ((minute, _EVER),))
        record.returns = intersected(record.returns, ((minute, _EVER),))
