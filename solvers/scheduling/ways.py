"""The ways of doing a task, as the records and the rules leave them."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.calendar import DAY, Interval

Members = tuple[str, ...]
Moments = tuple[Interval, ...]
"""Half-open, sorted, without overlap."""

ANY: Moments = ((-DAY, 1 << 40),)
"""Every moment there is."""


@dataclass(frozen=True)
class Need:
    """Units that a task takes besides its station, spread over the members of a group."""

    name: str
    units: int
    members: Members

    def without(self, barred: set[str]) -> Need:
        """Return the need as it is when some may not give it."""
        return Need(self.name, self.units, tuple(m for m in self.members if m not in barred))


@dataclass(frozen=True)
class Way:
    """One way of doing a task.

    Attributes
    ----------
    station : str
        Where; empty for a task that occupies no station of its own.
    minutes : int
        How long the work takes there.
    short : int
        By how many minutes it misses a soft duration.
    needs : tuple of Need
        What it takes beside what the task does.
    """

    station: str
    minutes: int
    short: int = 0
    needs: tuple[Need, ...] = ()

    def resources(self) -> frozenset[str]:
        """Return its station and all that may give what it needs."""
        own = (self.station,) if self.station else ()
        return frozenset(own).union(*(need.members for need in self.needs))
