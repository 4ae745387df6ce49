"""The times of one route, as plain records."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from solvers.routing.instance import RELOAD


@dataclass(frozen=True)
class Halt:
    """A break: when it starts and ends, and how long was driven between the stop (or break) before and it."""

    start: int
    end: int
    driving: int


@dataclass(frozen=True)
class Step:
    """A stop of a timetable: ``what`` is a visit, `RELOAD`, or None for the end of a closed route.

    ``driving`` is the whole leg to it, breaks that interrupt it included in ``halts``.
    """

    what: int | None
    arrival: int
    start: int
    end: int
    driving: int
    halts: tuple[Halt, ...] = ()


@dataclass(frozen=True)
class Timetable:
    """The times of one route."""

    departure: int
    steps: tuple[Step, ...]

    @cached_property
    def spans(self) -> dict[int, tuple[int, int]]:
        """When the service of each visit starts and ends."""
        return {
            step.what: (step.start, step.end)
            for step in self.steps
            if step.what is not None and step.what != RELOAD
        }

    @property
    def end(self) -> int:
        """When the route is over."""
        return self.steps[-1].end if self.steps else self.departure
