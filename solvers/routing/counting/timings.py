"""Routes that are being timed together: how each is to be timed, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from solvers.routing.clock.timetable import Timetable
from solvers.routing.counting.outcome import Outcome
from solvers.routing.instance import RELOAD, Instance, Path

Tables = dict[int, Timetable]


@dataclass(frozen=True)
class Timing:
    """How one route is to be timed."""

    floors: Mapping[int, int] = field(default_factory=dict)
    pins: Mapping[int, int] = field(default_factory=dict)
    ready: int = 0
    early: bool = False


class Timer(Protocol):
    """Times single routes."""

    instance: Instance

    def table(self, unit: int, path: Path, timing: Timing) -> Timetable | None:
        """Return a route's times, None when it can't be driven in such a way."""

    def rest(self, unit: int) -> int:
        """Return how long a vehicle must rest before a unit's route."""


class Work:
    """The times of some routes while they are being settled."""

    def __init__(self, settler: Timer, paths: Mapping[int, Path], order: list[int]) -> None:
        self._settler = settler
        self.paths = paths
        self.order = order
        self.tables: Tables = {}
        self.timings: dict[int, Timing] = {}
        self.undrivable: list[int] = []
        self._unit_of = {what: unit for unit in order for what in paths[unit] if what != RELOAD}

    def begin(self, unit: int, timing: Timing) -> None:
        """Time a route, with what is asked for if that is possible."""
        free = self._free(unit)
        wishes = [replace(timing, pins={}), replace(timing, pins={}, floors={})]
        if timing.pins:
            wishes.insert(0, timing)
        for rest in dict.fromkeys((self._settler.rest(unit), 0)):
            for wish in wishes:
                if self._set(unit, replace(wish, ready=free + rest if free else 0)):
                    return
        self.undrivable.append(unit)

    def _free(self, unit: int) -> int:
        """Return when the vehicle is back from its route before."""
        units = self._settler.instance.units
        earlier = [
            self.tables[u].end
            for u in self.tables
            if units[u].vehicle == units[unit].vehicle and units[u].day < units[unit].day
        ]
        return max(earlier, default=0)

    def _set(self, unit: int, timing: Timing) -> bool:
        table = self._settler.table(unit, self.paths[unit], timing)
        if table is None:
            return False
        self.tables[unit], self.timings[unit] = table, timing
        return True

    def change(self, unit: int, timing: Timing) -> bool:
        """Time a route in another way, and the vehicle's later ones if they must; tell whether it could be."""
        old = self.tables[unit], self.timings[unit]
        if not self._set(unit, timing) or not self._follow(unit):
            self.tables[unit], self.timings[unit] = old
            return False
        return True

    def put_off(self, unit: int, visit: int, minute: int) -> bool:
        """Let a service start at a minute or later; tell whether it could be."""
        timing = self.timings[unit]
        return self.change(unit, replace(timing, floors={**timing.floors, visit: minute}))

    def hurry(self, unit: int) -> bool:
        """Let a route leave as early as it may; tell whether that is a change that could be made."""
        timing = self.timings[unit]
        return not timing.early and self.change(unit, replace(timing, early=True))

    def _follow(self, unit: int) -> bool:
        """Put off the vehicle's next route if it leaves before this one is over."""
        units = self._settler.instance.units
        after = [
            u
            for u in self.tables
            if units[u].vehicle == units[unit].vehicle and units[u].day > units[unit].day
        ]
        if not after:
            return True
        other = min(after, key=lambda u: units[u].day)
        end = self.tables[unit].end
        if self.tables[other].departure >= end + self._settler.rest(other):
            return True
        ready = end + self._settler.rest(other)
        if self.change(other, replace(self.timings[other], ready=max(ready, self.timings[other].ready))):
            return True
        return self.tables[other].departure >= end

    def known(self, visit: int) -> bool:
        """Tell whether a visit is on one of the routes."""
        return self._unit_of.get(visit) in self.tables

    def span(self, visit: int) -> tuple[int, int]:
        """Return when the service of a visit starts and ends."""
        return self.tables[self._unit_of[visit]].spans[visit]

    def outcome(self) -> Outcome:
        """Return what the routes come to by now."""
        return Outcome(self._settler.instance, {u: self.paths[u] for u in self.tables}, self.tables)
