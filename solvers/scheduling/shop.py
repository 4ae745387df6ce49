"""The schedule as plain arrays for the quick heuristics, forwards or mirrored in time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property

from solvers.scheduling.facts import Facts, Moments
from solvers.scheduling.guards import Steering

Spans = tuple[tuple[int, int], ...]
"""Closed at both ends for starts, half-open for stretches of time."""


@dataclass(frozen=True)
class ShopWay:
    """A way of doing a task: station index (-1: none), minutes, and the closed spans of possible starts."""

    station: int
    minutes: int
    starts: Spans


@dataclass(frozen=True)
class ShopTask:
    """A task by index; ``needs`` are units with the members that may give them."""

    ways: tuple[ShopWay, ...]
    needs: tuple[tuple[int, tuple[int, ...]], ...]
    before: tuple[tuple[int, int, bool, bool], ...]
    """Predecessors: index, lag, whether it must be done too, whether its start counts instead of its end."""
    weight: int
    family: int

    @cached_property
    def pinned(self) -> bool:
        """Whether it can start at one minute only."""
        spans = [span for way in self.ways for span in way.starts]
        return len({minute for span in spans for minute in span}) == 1


@dataclass(frozen=True)
class Shop:
    """Tasks and resources by index; ``setup`` and ``capacity`` by resource."""

    tasks: tuple[ShopTask, ...]
    capacity: tuple[int, ...]
    setup: tuple[int, ...]
    opening: tuple[Moments, ...]
    horizon: int
    names: tuple[str, ...]
    resources: tuple[str, ...]
    steering: Steering

    def mirrored(self) -> Shop:
        """Return the same shop with time running backwards from the horizon."""
        after: list[list[tuple[int, int, bool, bool]]] = [[] for _ in self.tasks]
        for index, task in enumerate(self.tasks):
            for before, lag, _, _ in task.before:
                after[before].append((index, lag, False, False))
        tasks = tuple(
            ShopTask(
                tuple(
                    ShopWay(
                        way.station,
                        way.minutes,
                        tuple(
                            (self.horizon - last - way.minutes, self.horizon - first - way.minutes)
                            for first, last in reversed(way.starts)
                        ),
                    )
                    for way in task.ways
                ),
                task.needs,
                tuple(after[index]),
                task.weight,
                task.family,
            )
            for index, task in enumerate(self.tasks)
        )
        opening = tuple(
            tuple((self.horizon - upper, self.horizon - lower) for lower, upper in reversed(stretches))
            for stretches in self.opening
        )
        return replace(self, tasks=tasks, opening=opening)

    @property
    def mirrors(self) -> bool:
        """Whether a mirrored schedule is a schedule: not where starts count, or rules that count them."""
        return not self.steering and not any(starts for task in self.tasks for *_, starts in task.before)


def shop_of(facts: Facts, weights: dict[str, int]) -> Shop:
    """Return the shop of some facts; tasks left out by rule have no way of being done."""
    resources = tuple(facts.resources)
    number = {name: k for k, name in enumerate(resources)}
    names = tuple(facts.tasks)
    index = {name: k for k, name in enumerate(names)}
    before: list[list[tuple[int, int, bool, bool]]] = [[] for _ in names]
    for s in facts.sequences:
        before[index[s.after]].append((index[s.before], s.gap, s.needed, s.starts))
    families: dict[tuple[str, str | frozenset[str]], int] = {}
    tasks = []
    for name, task in facts.tasks.items():
        ways = tuple(
            ShopWay(
                number[way.station] if way.station else -1,
                way.minutes,
                tuple((lower, upper - 1) for lower, upper in starts),
            )
            for way in task.ways
            if task.level != "skip" and (starts := facts.starts(task, way))
        )
        tasks.append(
            ShopTask(
                ways,
                tuple((need.units, tuple(number[m] for m in need.members)) for need in task.needs),
                tuple(before[index[name]]),
                weights.get(name, 0),
                families.setdefault(task.family, len(families)),
            )
        )
    records = facts.resources.values()
    return Shop(
        tuple(tasks),
        tuple(r.capacity for r in records),
        tuple(r.setup if r.capacity == 1 else 0 for r in records),
        tuple(r.opening for r in records),
        facts.horizon,
        names,
        resources,
        facts.steering,
    )


@dataclass
class Line:
    """What is booked on a resource of capacity 1: spans in time order with their families."""

    setup: int
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    families: list[int] = field(default_factory=list)

    def fit(self, earliest: int, minutes: int, units: int, family: int) -> int:
        """Return the first start from ``earliest`` on at which the span fits."""
        k = bisect_right(self.ends, earliest - self.setup)
        start = earliest
        while True:
            if k > 0:
                gap = self.setup if self.families[k - 1] != family else 0
                start = max(start, self.ends[k - 1] + gap)
            if k == len(self.starts):
                return start
            gap = self.setup if self.families[k] != family else 0
            if start + minutes + gap <= self.starts[k]:
                return start
            k += 1

    def free(self, start: int, minutes: int) -> int:
        """Return how many units are free over a span that fits."""
        return 1

    @property
    def last(self) -> int:
        """When the last booking ends."""
        return (self.ends[-1] + self.setup) if self.ends else 0

    def book(self, start: int, minutes: int, units: int, family: int) -> None:
        """Book a span that fits."""
        k = bisect_left(self.starts, start)
        while k < len(self.starts) and self.starts[k] == start and self.ends[k] <= start:
            k += 1  # behind what takes no time
        self.starts.insert(k, start)
        self.ends.insert(k, start + minutes)
        self.families.insert(k, family)


@dataclass
class Pool:
    """What is booked on a resource of several units: the use from each moment to the next."""

    capacity: int
    moments: list[int] = field(default_factory=lambda: [-(1 << 60)])
    used: list[int] = field(default_factory=lambda: [0])

    def fit(self, earliest: int, minutes: int, units: int, family: int) -> int:
        """Return the first start from ``earliest`` on at which the units are free throughout."""
        room = self.capacity - units
        start = earliest
        k = bisect_right(self.moments, start) - 1
        count = len(self.moments)
        while k < count and self.moments[k] < start + minutes:
            if self.used[k] > room:
                if k + 1 == count:
                    return 1 << 60
                start = self.moments[k + 1]
            k += 1
        return start

    def free(self, start: int, minutes: int) -> int:
        """Return how many units are free throughout a span."""
        k = bisect_right(self.moments, start) - 1
        most = self.used[k]
        while k + 1 < len(self.moments) and self.moments[k + 1] < start + minutes:
            k += 1
            most = max(most, self.used[k])
        return self.capacity - most

    @property
    def last(self) -> int:
        """When the last booking ends."""
        return max(0, self.moments[-1])

    def book(self, start: int, minutes: int, units: int, family: int) -> None:
        """Book units over a span."""
        if minutes == 0:
            return
        first = self._cut(start)
        last = self._cut(start + minutes)
        for k in range(first, last):
            self.used[k] += units

    def _cut(self, moment: int) -> int:
        k = bisect_left(self.moments, moment)
        if k == len(self.moments) or self.moments[k] != moment:
            self.moments.insert(k, moment)
            self.used.insert(k, self.used[k - 1])
        return k
