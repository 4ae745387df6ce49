"""Paths with their times, seen from every side that rules ask about: by order, by visit, by vehicle and day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from planner.model.calendar import DAY, Calendar, Interval, intersected
from solvers.routing.clock.timetable import Timetable
from solvers.routing.instance import RELOAD, Instance, Path
from solvers.routing.statements import MINUTES, Bound

Intervals = tuple[Interval, ...]


class Outcome:
    """What paths come to.

    Parameters
    ----------
    instance : Instance
        The problem.
    paths : mapping
        By unit; idle units are missing.
    tables : mapping
        The times of the paths, by unit; asked only where something depends on them.
    """

    def __init__(
        self, instance: Instance, paths: Mapping[int, Path], tables: Mapping[int, Timetable]
    ) -> None:
        self.instance = instance
        self.paths = paths
        self.tables = tables

    @cached_property
    def unit_of(self) -> dict[str, int]:
        """The unit of every order that is served."""
        visits = self.instance.visits
        return {
            visits[what].order: unit for unit, path in self.paths.items() for what in path if what != RELOAD
        }

    def span(self, visit: int) -> tuple[int, int] | None:
        """Return when the service of a visit starts and ends, None when it is left out."""
        unit = self.unit_of.get(self.instance.visits[visit].order)
        table = None if unit is None else self.tables.get(unit)
        return None if table is None else table.spans.get(visit)

    def vehicle_of(self, order: str) -> str | None:
        """Return which vehicle serves an order, None when it is left out."""
        unit = self.unit_of.get(order)
        return None if unit is None else self.instance.units[unit].vehicle

    def routes_of(self, vehicle: str) -> list[int]:
        """Return the units of a vehicle that are in use, by day."""
        return [unit for unit in self.instance.units_of.get(vehicle, ()) if self.paths.get(unit)]

    # -- quantities ---------------------------------------------------------------------------------

    def amounts(self, bound: Bound, vehicle: str, spans: Iterable[Interval]) -> Iterator[int]:
        """Yield how much a vehicle has of a bounded quantity in each of some spans of days."""
        by_day = [
            (self.instance.units[unit].day * DAY, self.quantity(bound, unit))
            for unit in self.routes_of(vehicle)
        ]
        for first, until in spans:
            yield sum(amount for day, amount in by_day if first <= day < until)

    def quantity(self, bound: Bound, unit: int) -> int:
        """Return how much a route has of a bounded quantity: minutes, metres, pieces or thousandths."""
        by_stop = bound.quantity == "stops" or bound.orders is not None
        if by_stop or bound.quantity not in (*MINUTES, "distance", "trips"):
            return self._of_stops(bound, unit)
        if bound.periods is not None and not inside(self.tables[unit].departure, bound.periods):
            return 0
        return self._whole(bound.quantity, unit)

    def _whole(self, quantity: str, unit: int) -> int:
        path = self.paths[unit]
        if quantity == "trips":
            return path.count(RELOAD) + 1
        if quantity == "distance":
            return self.metres(unit)
        table = self.tables[unit]
        if quantity == "driving":
            return sum(step.driving for step in table.steps)
        if quantity == "overtime":
            return max(0, table.end - self.instance.units[unit].latest_end)
        return table.end - table.departure

    def metres(self, unit: int) -> int:
        """Return the length of a route."""
        record = self.instance.units[unit]
        ways = self.instance.travel.metres
        total, place = 0, record.start
        for what in self.paths[unit]:
            target = record.start if what == RELOAD else self.instance.visits[what].place
            total += int(ways[place, target])
            place = target
        return total if record.end is None else total + int(ways[place, record.end])

    def _of_stops(self, bound: Bound, unit: int) -> int:
        """Return what certain stops take of a route: their number, service, loads and the legs to them."""
        visits = self.instance.visits
        only = None if bound.orders is None else frozenset(bound.orders)
        total = 0
        place = self.instance.units[unit].start
        for position, what in enumerate(self.paths[unit]):
            if what == RELOAD:
                place = self.instance.units[unit].start
                continue
            visit = visits[what]
            origin, place = place, visit.place
            if only is not None and visit.order not in only:
                continue
            if bound.periods is not None and not inside(self.tables[unit].spans[what][0], bound.periods):
                continue
            if bound.quantity == "stops":
                total += 1
            elif bound.quantity in ("duration", "hours"):
                total += visit.service
            elif bound.quantity == "driving":
                total += self.tables[unit].steps[position].driving
            elif bound.quantity == "distance":
                total += int(self.instance.travel.metres[origin, place])
            elif visit.partner is None or visit.kind == "pickup":
                total += visit.loads.get(bound.quantity, 0)
        return total


def inside(minute: int, periods: Intervals) -> bool:
    """Tell whether a minute lies in half-open periods."""
    return any(a <= minute < b for a, b in periods)


def bound_spans(calendar: Calendar, bound: Bound) -> list[Interval]:
    """Return the spans of days for each of which a bound holds."""
    spans = _spans(calendar, bound.per)
    return [span for span in spans if bound.periods is None or intersected((span,), bound.periods)]


def _spans(calendar: Calendar, per: str) -> list[Interval]:
    """Return the horizon day by day, by calendar week (Monday first), or whole with the nights around it."""
    if per == "horizon":
        return [(-DAY, calendar.minutes + DAY)]
    spans: list[Interval] = []
    for day in range(calendar.days):
        monday = calendar.date_of(day * DAY).weekday() == 0
        if per == "week" and spans and not monday:
            spans[-1] = (spans[-1][0], (day + 1) * DAY)
        else:
            spans.append((day * DAY, (day + 1) * DAY))
    return spans
