"""The exact clock: when a vehicle is where, given the sequence of its stops.

Exact for everything that concerns one route alone: windows, opening hours, breaks, laws on driving, travel
that is slower or closed at times, time on board, the longest duration. Services come as early as possible
after the latest departure that does not delay the end of the route.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from solvers.routing.clock.course import Course
from solvers.routing.clock.swift import Swift
from solvers.routing.clock.timetable import Timetable
from solvers.routing.clock.ways import Ways
from solvers.routing.instance import Instance


class Clock:
    """Makes timetables for the units of one instance.

    Parameters
    ----------
    instance : Instance
        The problem; its visits and units must not change any more.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._ways = Ways(instance)
        self._swift = Swift(instance, self._ways)

    def timetable(
        self,
        unit: int,
        path: Sequence[int],
        pins: Mapping[int, int] | None = None,
        not_before: int = 0,
        floors: Mapping[int, int] | None = None,
        early: bool = False,
    ) -> Timetable | None:
        """Return the times of a route, None when it can't be driven.

        Parameters
        ----------
        unit : int
            The vehicle-day.
        path : sequence of int
            Its visits, `RELOAD` between trips.
        pins : mapping or None
            Minutes at which the service of certain visits must start.
        not_before : int
            The vehicle can't leave earlier.
        floors : mapping or None
            Minutes before which the service of certain visits can't start.
        early : bool
            Whether the vehicle leaves as early as it may, rather than as late as does not delay its return.
        """
        record = self._instance.units[unit]
        for first, last in record.spans():
            for a, b in record.departs:
                lower, upper = max(first, a, not_before), min(last, b - 1)
                if lower > upper:
                    continue
                window = (lower, upper)
                if self._swift.suits(unit):
                    table = self._swift.timetable(unit, path, pins or {}, window, last, floors or {}, early)
                else:
                    course = Course(
                        self._instance, self._ways, unit, path, pins or {}, window, last, floors or {}
                    )
                    table = course.earliest() if early else course.best()
                if table is not None:
                    return table
        return None

    def feasible(self, unit: int, path: Sequence[int]) -> bool:
        """Tell whether a route can be driven at all."""
        record = self._instance.units[unit]
        for first, last in record.spans():
            for a, b in record.departs:
                lower, upper = max(first, a), min(last, b - 1)
                if (
                    lower <= upper
                    and Course(self._instance, self._ways, unit, path, {}, (lower, upper), last).feasible()
                ):
                    return True
        return False
