"""Hard rules that the quick first schedule heeds as it goes, so that the search starts near a good one.

They only steer: what they miss, the model still forbids.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner.model.calendar import Interval

if TYPE_CHECKING:
    from solvers.scheduling.shop import Shop, ShopWay

Group = frozenset[str]


@dataclass(frozen=True)
class Ceiling:
    """A resource has at most so much of some tasks in some stretch of time.

    Attributes
    ----------
    stretch : intervals
        What starts in these counts.
    most : int
        Minutes, or tasks when ``count`` holds.
    """

    resource: str
    tasks: Group
    stretch: tuple[Interval, ...]
    most: int
    count: bool


@dataclass(frozen=True)
class Few:
    """At most so many of the resources are used for the tasks."""

    resources: Group
    tasks: Group
    most: int


@dataclass
class Steering:
    """The rules to heed: ceilings, tasks kept together, entries kept apart, few resources in use."""

    ceilings: list[Ceiling] = field(default_factory=list)
    together: list[Group] = field(default_factory=list)
    apart: list[tuple[Group, ...]] = field(default_factory=list)
    few: list[Few] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.ceilings or self.together or self.apart or self.few)


class Guard:
    """Heeds the rules while one schedule is made."""

    def __init__(self, steering: Steering, shop: Shop) -> None:
        self._steering = steering
        self._shop = shop
        self._spent = [0] * len(steering.ceilings)
        self._ceilings: dict[str, list[int]] = {}
        for k, ceiling in enumerate(steering.ceilings):
            self._ceilings.setdefault(ceiling.resource, []).append(k)
        self._home: dict[int, int] = {}
        self._sides: dict[tuple[int, int], int] = {}
        self._used: list[set[int]] = [set() for _ in steering.few]

    def ways(self, index: int, ways: tuple[ShopWay, ...]) -> tuple[ShopWay, ...]:
        """Return the ways of a task that are still open."""
        name = self._shop.names[index]
        return tuple(way for way in ways if way.station < 0 or self._open(name, way.station))

    def _open(self, name: str, station: int) -> bool:
        steering = self._steering
        for k, group in enumerate(steering.together):
            if name in group and self._home.get(k, station) != station:
                return False
        for k, entries in enumerate(steering.apart):
            for side, entry in enumerate(entries):
                if name in entry and self._sides.get((k, station), side) != side:
                    return False
        resource = self._shop.resources[station]
        return all(
            name not in few.tasks or resource not in few.resources or station in used or len(used) < few.most
            for few, used in zip(steering.few, self._used, strict=True)
        )

    def again(self, index: int, resources: tuple[int, ...], start: int, minutes: int) -> int | None:
        """Return from when on to try again, when the task would be too much now; None when it would not."""
        later: int | None = None
        for k in self._touched(index, resources, start):
            ceiling = self._steering.ceilings[k]
            if self._spent[k] + (1 if ceiling.count else minutes) > ceiling.most:
                end = next(upper for lower, upper in ceiling.stretch if lower <= start < upper)
                later = max(later or 0, end)
        return later

    def book(self, index: int, station: int, resources: tuple[int, ...], start: int, minutes: int) -> None:
        """Note that a task is done."""
        name = self._shop.names[index]
        for k in self._touched(index, resources, start):
            self._spent[k] += 1 if self._steering.ceilings[k].count else minutes
        if station < 0:
            return
        for k, group in enumerate(self._steering.together):
            if name in group:
                self._home.setdefault(k, station)
        for k, entries in enumerate(self._steering.apart):
            for side, entry in enumerate(entries):
                if name in entry:
                    self._sides.setdefault((k, station), side)
        for few, used in zip(self._steering.few, self._used, strict=True):
            if name in few.tasks and self._shop.resources[station] in few.resources:
                used.add(station)

    def _touched(self, index: int, resources: tuple[int, ...], start: int) -> list[int]:
        name = self._shop.names[index]
        return [
            k
            for resource in resources
            for k in self._ceilings.get(self._shop.resources[resource], ())
            if name in self._steering.ceilings[k].tasks
            and any(lower <= start < upper for lower, upper in self._steering.ceilings[k].stretch)
        ]
