"""What is booked on resources while one schedule is made: one thing at a time, several units, or a stock."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

FAR = 1 << 59
"""Later than anything."""


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
                    return FAR
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


@dataclass
class Stock:
    """What is left of something that is used up."""

    left: int

    def fit(self, earliest: int, minutes: int, units: int, family: int) -> int:
        """Return the earliest start if the units are left, else none."""
        return earliest if units <= self.left else FAR

    def free(self, start: int, minutes: int) -> int:
        """Return how many units are left."""
        return self.left

    @property
    def last(self) -> int:
        """When the last booking ends: a stock is not waited for."""
        return 0

    def book(self, start: int, minutes: int, units: int, family: int) -> None:
        """Take units for good."""
        self.left -= units
