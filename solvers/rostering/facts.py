"""What the roster is made of: shifts with their posts, and who may have them.

Gathered from the records first; hard rules that narrow a choice narrow it here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.errors import PacktrainError, UnknownNameError
from planner.model import Problem, Shift, Worker
from planner.model.calendar import DAY, Interval

Members = tuple[str, ...]
Moments = tuple[Interval, ...]

LEVELS = ("must", "high", "normal", "low")


@dataclass
class ShiftFacts:
    """A shift as it may be staffed.

    Attributes
    ----------
    start, end : int
        Minutes from the first midnight.
    day : int
        The index of its date in the horizon.
    able : dict
        Who may be on it, in the order of the records.
    level : str
        Its priority, ``skip`` when it is left out by rule.
    wanted : bool
        Whether its open posts count; a soft wish to skip it makes them not.
    closed : str
        Why nobody may be on it, as a sentence; empty when it is open.
    doers : list of frozenset
        Of each set, one is on it if anybody is.
    staff : list of (frozenset, int)
        So many of each set are on it if anybody is.
    asked : list of int
        How many people rules, hard and soft, want on it.
    """

    name: str
    start: int
    end: int
    day: int
    needed: int
    skill: str
    able: dict[str, None]
    level: str = "normal"
    wanted: bool = True
    closed: str = ""
    doers: list[frozenset[str]] = field(default_factory=list)
    staff: list[tuple[frozenset[str], int]] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.end - self.start

    @property
    def most(self) -> int:
        """How many people are on it at most: more than the posts only where rules ask for them."""
        return max(self.needed, sum(self.asked), len(self.doers))

    def bar(self, workers: Iterable[str]) -> None:
        """Take workers out."""
        for worker in workers:
            self.able.pop(worker, None)

    def overlaps(self, periods: Moments) -> int:
        """Return how many of its minutes lie in the periods."""
        return sum(max(0, min(self.end, upper) - max(self.start, lower)) for lower, upper in periods)


@dataclass(frozen=True)
class WorkerFacts:
    """A worker: the minutes over the horizon, and the shifts preferred (None: all alike)."""

    name: str
    most: int | None
    least: int
    cost_per_hour: int
    prefers: frozenset[str] | None


class Facts:
    """The shifts and workers of one scenario, ready to be narrowed by rules.

    Raises
    ------
    PacktrainError
        When a worker prefers something that is no shift or group of shifts.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.calendar = problem.calendar
        self.workers: dict[str, WorkerFacts] = {w.name: self._worker(w) for w in problem.workers}
        self.shifts: dict[str, ShiftFacts] = {s.name: self._shift(s) for s in problem.shifts}
        self.rest: dict[str, int] = {}
        """The minutes that a hard rule leaves a worker free between two shifts."""
        self.together: list[tuple[str, str]] = []
        """Pairs of shifts that are not both done."""

    def _worker(self, worker: Worker) -> WorkerFacts:
        try:
            liked = frozenset(self.problem.names.activities(worker.prefers))
        except UnknownNameError as error:
            raise PacktrainError(f"Worker “{worker.name}” prefers something unknown: {error}") from None
        return WorkerFacts(
            worker.name,
            None if worker.max_hours is None else int(worker.max_hours * 60 + 1e-6),
            0 if worker.min_hours is None else round(worker.min_hours * 60),
            worker.cost_per_hour,
            liked if worker.prefers else None,
        )

    def _shift(self, shift: Shift) -> ShiftFacts:
        day = self.calendar.day_of(shift.date)
        able = {
            worker.name: None
            for worker in self.problem.workers
            if (not shift.skill or shift.skill in worker.skills) and shift.date not in worker.days_off
        }
        outside = not 0 <= day < self.calendar.days
        return ShiftFacts(
            shift.name,
            day * DAY + shift.starts,
            day * DAY + shift.ends,
            day,
            shift.needed,
            shift.skill,
            able,
            closed="Its date lies outside the days that are planned." if outside else "",
        )
