"""From an engine's answer to the routes of a plan."""

from __future__ import annotations

from collections.abc import Mapping

from planner.model import Route, Stop
from planner.model.plan import StopKind
from solvers.routing.clock.timetable import Step, Timetable
from solvers.routing.clock.timing import Clock
from solvers.routing.engine import Answer
from solvers.routing.instance import RELOAD, Instance, without_empty_trips
from solvers.routing.statements import Away, Bound, Clear, InUse, NotBefore, Precede, RideLimit, Within

_TIMED = (Within, Clear, Away, Precede, NotBefore, RideLimit)


class Writer:
    """Writes answers to one instance as routes.

    Parameters
    ----------
    instance : Instance
        The problem.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._clock = Clock(instance)
        self._place = {row: name for name, row in instance.travel.index.items()}
        self._pinned = any(
            isinstance(s, _TIMED) or (isinstance(s, Bound | InUse) and s.periods is not None)
            for s in instance.statements
        )

    def routes(self, answer: Answer) -> tuple[Route, ...]:
        """Return the routes of an answer; a path that can't be driven is left out."""
        found = []
        ready: dict[str, int] = {}
        for number in sorted(answer.paths, key=lambda n: (self._instance.units[n].day, n)):
            unit = self._instance.units[number]
            path = without_empty_trips(answer.paths[number])
            if not any(what != RELOAD for what in path):
                continue
            table = self._table(number, path, answer.starts, ready.get(unit.vehicle, 0))
            if table is None:
                continue
            route = self._route(number, table)
            ready[unit.vehicle] = route.end
            found.append(route)
        return tuple(sorted(found, key=lambda route: (route.day, _rank(self._instance, route.vehicle))))

    def written(self, tables: Mapping[int, Timetable]) -> tuple[Route, ...]:
        """Return the routes of units of which the times are settled already."""
        found = [self._route(number, table) for number, table in tables.items()]
        return tuple(sorted(found, key=lambda route: (route.day, _rank(self._instance, route.vehicle))))

    def _table(
        self, number: int, path: tuple[int, ...], starts: Mapping[int, int], ready: int
    ) -> Timetable | None:
        if self._pinned:
            pins = {what: starts[what] for what in path if what in starts}
            table = self._clock.timetable(number, path, pins, ready)
            if table is not None:
                return table
        return self._clock.timetable(number, path, None, ready)

    def _route(self, number: int, table: Timetable) -> Route:
        unit = self._instance.units[number]
        place = unit.start
        stops = [
            Stop(
                kind="start",
                place=self._place[place],
                arrival=table.departure,
                start=table.departure,
                end=table.departure,
            )
        ]
        for step in table.steps:
            kind, order, target = self._what(step, number)
            metres = int(self._instance.travel.metres[place, target])
            stops.extend(self._halts(step, place))
            driven = sum(halt.driving for halt in step.halts)
            stops.append(
                Stop(
                    kind=kind,
                    order=order,
                    place=self._place[target],
                    arrival=step.arrival,
                    start=step.start,
                    end=step.end,
                    metres=metres,
                    driving=step.driving - driven,
                )
            )
            place = target
        return Route(vehicle=unit.vehicle, day=unit.day, stops=tuple(stops))

    def _what(self, step: Step, number: int) -> tuple[StopKind, str | None, int]:
        unit = self._instance.units[number]
        if step.what is None:
            return "end", None, unit.start if unit.end is None else unit.end
        if step.what == RELOAD:
            return "reload", None, unit.start
        visit = self._instance.visits[step.what]
        return visit.kind, visit.order, visit.place

    def _halts(self, step: Step, place: int) -> list[Stop]:
        found = []
        for halt in step.halts:
            arrival = halt.start
            found.append(
                Stop(
                    kind="break",
                    place=self._place[place],
                    arrival=arrival,
                    start=halt.start,
                    end=halt.end,
                    driving=halt.driving,
                )
            )
        return found


def _rank(instance: Instance, vehicle: str) -> int:
    return next(n for n, unit in enumerate(instance.units) if unit.vehicle == vehicle)
