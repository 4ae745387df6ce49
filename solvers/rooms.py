"""What every room of the solvers (routing, scheduling, rostering) takes and gives.

A room is a function ``solve(problem, time_limit, seed, present, watch) -> RoomResult``. It plans its own
sort of activity only and returns a `Plan` in which nothing else stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol

from planner.model import Plan, Problem


class Watch(Protocol):
    """Who looks on while a room works: hears of better plans and may ask it to finish."""

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Hear how far the room is.

        Parameters
        ----------
        seconds : float
            Since the room began.
        value : float or None
            The objective of the best plan so far (lower is better), None before the first.
        plan : Plan or None
            That plan, when it is new.
        text : str
            What the room does, in plain words.
        """

    def should_stop(self) -> bool:
        """Tell whether the room is to return its best plan now; must be cheap to ask."""


class Unwatched:
    """A watch for callers who only want the result."""

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Ignore the report."""

    def should_stop(self) -> bool:
        """Never ask to stop."""
        return False


@dataclass
class Clock:
    """How much of a room's time is left, and whether somebody asked it to stop.

    Attributes
    ----------
    limit : float
        Seconds from the moment the clock was made.
    watch : Watch
        Asked by `over`.
    """

    limit: float
    watch: Watch
    began: float = field(default_factory=monotonic)

    @property
    def seconds(self) -> float:
        """Seconds since the beginning."""
        return monotonic() - self.began

    @property
    def left(self) -> float:
        """Seconds until the limit, never negative."""
        return max(0.0, self.limit - self.seconds)

    def part(self, seconds: float) -> Clock:
        """Return a clock that begins now and has so much of the time that is left."""
        return Clock(min(seconds, self.left), self.watch)

    @property
    def over(self) -> bool:
        """Whether the room must return now."""
        return self.seconds >= self.limit or self.watch.should_stop()


@dataclass(frozen=True)
class RoomResult:
    """What a room found.

    Attributes
    ----------
    plan : Plan
        The room's part of the plan: what it plans of its own activities, and those that it left out.
    refused : dict
        Rules that concern the room but that it can't honour, by id, with a sentence each. They were left
        out of the solve.
    complete : bool
        Whether the room proved that nothing better exists.
    """

    plan: Plan
    refused: dict[str, str] = field(default_factory=dict)
    complete: bool = False


Room = Callable[[Problem, float, int, Plan | None, Watch], RoomResult]
"""The signature of a room's ``solve``."""
