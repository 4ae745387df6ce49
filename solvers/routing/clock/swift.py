"""The clock for routes without breaks, laws, limits of time on board and travel that changes: two passes.

Forwards as early as possible, then backwards to see how late the vehicle may leave without being back later.
The answers are those of `solvers.routing.clock.course`, which takes every case and much longer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from planner.travel.times import UNREACHABLE
from solvers.routing.clock.timetable import Step, Timetable
from solvers.routing.clock.ways import Ways, first_in
from solvers.routing.instance import RELOAD, Instance, Intervals


class Swift:
    """Times plain routes of one instance.

    Parameters
    ----------
    instance : Instance
        The problem.
    ways : Ways
        When services may start.
    """

    def __init__(self, instance: Instance, ways: Ways) -> None:
        self._instance = instance
        self._ways = ways
        self._minutes = {u.speed: instance.minutes(u.speed) for u in instance.units}
        self._domains = [visit.domain() for visit in instance.visits]

    def suits(self, unit: int) -> bool:
        """Tell whether a unit's routes are plain ones."""
        instance = self._instance
        if instance.passing or instance.rides or unit in instance.laws:
            return False
        return instance.units[unit].max_minutes is None and not instance.pauses.get(unit)

    def timetable(
        self,
        unit: int,
        path: Sequence[int],
        pins: Mapping[int, int],
        departure: tuple[int, int],
        last: int,
        floors: Mapping[int, int],
        early: bool,
    ) -> Timetable | None:
        """Return the times of a route that leaves between two minutes and ends by ``last``; see `Clock`."""
        legs = self._legs(unit, path)
        if legs is None:
            return None
        first = self._forwards(unit, path, legs, pins, departure[0], last, floors)
        if first is None or early:
            return first
        latest = min(departure[1], self._latest(unit, path, legs, pins, first.end))
        if latest <= departure[0]:
            return first
        return self._forwards(unit, path, legs, pins, latest, last, floors) or first

    def _legs(self, number: int, path: Sequence[int]) -> list[int] | None:
        unit = self._instance.units[number]
        visits, minutes = self._instance.visits, self._minutes[unit.speed]
        legs: list[int] = []
        place = unit.start
        for what in path:
            target = unit.start if what == RELOAD else visits[what].place
            legs.append(minutes.item(place, target))
            place = target
        if unit.end is not None:
            legs.append(minutes.item(place, unit.end))
        return None if legs and max(legs) >= UNREACHABLE else legs

    def _forwards(
        self,
        number: int,
        path: Sequence[int],
        legs: list[int],
        pins: Mapping[int, int],
        departure: int,
        last: int,
        floors: Mapping[int, int],
    ) -> Timetable | None:
        unit = self._instance.units[number]
        visits, earliest = self._instance.visits, self._ways.earliest
        steps: list[Step] = []
        time = departure
        for what, driving in zip(path, legs, strict=False):
            arrival = time + driving
            if what == RELOAD:
                start, service = first_in(unit.reloading, arrival), unit.reload_minutes
            else:
                ready = max(arrival, floors[what]) if what in floors else arrival
                start, service = earliest(what, ready), visits[what].service
                if what in pins:
                    start = pins[what] if ready <= pins[what] == earliest(what, pins[what]) else None
            if start is None or start > last:
                return None
            time = start + service
            steps.append(Step(what, arrival, start, time, driving))
        if unit.end is not None:
            back = first_in(unit.returns, time + legs[-1])
            if back is None or back > last:
                return None
            # A closed end place is not driven up to: the vehicle waits where it is.
            steps.append(Step(None, back, back, back, legs[-1]))
            time = back
        if time > last or not any(a <= time < b for a, b in unit.returns):
            return None
        return Timetable(departure, tuple(steps))

    def _latest(
        self, number: int, path: Sequence[int], legs: list[int], pins: Mapping[int, int], end: int
    ) -> int:
        """Return when the vehicle may leave at the latest so that it is back at ``end``."""
        unit = self._instance.units[number]
        visits = self._instance.visits
        time = end if unit.end is None else end - legs[-1]
        for position in range(len(path) - 1, -1, -1):
            what = path[position]
            if what == RELOAD:
                time = _last_in(unit.reloading, time - unit.reload_minutes)
            elif what in pins:
                time = pins[what]
            else:
                time = _last_in(self._domains[what], time - visits[what].service)
            time -= legs[position]
        return time


def _last_in(intervals: Intervals, minute: int) -> int:
    """Return the last minute of half-open intervals up to ``minute``; there is one."""
    at = bisect_right(intervals, minute, key=lambda interval: interval[0]) - 1
    return min(minute, intervals[at][1] - 1)
