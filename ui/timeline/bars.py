"""What a timeline is made of: bars in rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from planner.constraints.unavailable import Unavailable
from planner.constraints.working_hours import WorkingHours
from planner.errors import UnknownNameError
from planner.explain.station_load import StationLoad
from planner.explain.stock_level import StockLevel
from planner.model import Problem
from planner.model.calendar import DAY, Interval, complement, merged

BarKind = Literal[
    "service", "driving", "waiting", "break", "reload", "loading", "task", "need", "shift", "open"
]
RowKind = Literal["heading", "vehicle", "station", "job", "worker", "open"]


@dataclass(frozen=True)
class Bar:
    """One span of a row.

    Attributes
    ----------
    start, end : int
        Minutes from the first midnight.
    activity : str
        What it is part of; empty for driving, breaks and reloads.
    label : str
        What is written on it where there is room.
    color : int
        Which of the route colours it has.
    lane : int
        Its line within the row, when several overlap.
    critical, pinned : bool
        Whether it is on the critical path, and whether rules keep it where it is.
    slack : int
        Minutes by which it can start later without anything being late.
    part : str
        Which stop of a shipment it is; empty for anything else.
    rests : tuple of intervals
        When work on it stands still, because something that it uses is closed.
    """

    kind: BarKind
    start: int
    end: int
    activity: str = ""
    label: str = ""
    color: int = 0
    lane: int = 0
    place: str = ""
    critical: bool = False
    pinned: bool = False
    slack: int = 0
    rests: tuple[Interval, ...] = ()
    part: str = ""


@dataclass(frozen=True)
class Row:
    """A resource with its bars by start, or a heading over several.

    Attributes
    ----------
    note : str
        A short text under the name.
    closed : tuple of intervals
        When the resource does not work by its hours and days off.
    blocked : tuple of intervals
        When rules say that it is not available.
    lanes : int
        How many bars lie above each other at most.
    color : int or None
        Which of the route colours the resource itself has.
    load : StationLoad, StockLevel or None
        What is drawn under the bars as a histogram: units in use, or units left.
    """

    kind: RowKind
    name: str
    note: str = ""
    bars: tuple[Bar, ...] = ()
    closed: tuple[Interval, ...] = ()
    lanes: int = 1
    color: int | None = None
    load: StationLoad | StockLevel | None = None
    blocked: tuple[Interval, ...] = ()


def stacked(bars: Iterable[Bar]) -> tuple[tuple[Bar, ...], int]:
    """Return bars with the lowest free lane each, by start, and how many lanes they take."""
    free: list[int] = []
    placed = []
    for bar in sorted(bars, key=lambda b: (b.start, b.end)):
        lane = next((k for k, end in enumerate(free) if end <= bar.start), len(free))
        free[lane : lane + 1] = [bar.end]
        placed.append(replace(bar, lane=lane))
    return tuple(placed), max(1, len(free))


def by_start(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    """Return bars in the order of their starts."""
    return tuple(sorted(bars, key=lambda bar: (bar.start, bar.end)))


def closed_beside(problem: Problem, opened: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return when something is closed that is open in some intervals, a day beyond the horizon included."""
    return complement(merged(opened), (-DAY, problem.calendar.minutes + DAY))


def blocked_by_rules(problem: Problem) -> dict[str, tuple[Interval, ...]]:
    """Return when active hard rules make resources unavailable or end their day, by resource."""
    found: dict[str, list[Interval]] = {}
    for rule in problem.active_rules:
        constraint = rule.constraint
        if not isinstance(constraint, Unavailable | WorkingHours) or constraint.soft:
            continue
        try:
            members = problem.names.resources(constraint.resources)
        except UnknownNameError:
            continue  # the ledger says so beside the rule
        periods = (
            constraint.off(problem.calendar)
            if isinstance(constraint, WorkingHours)
            else problem.calendar.periods(constraint.start, constraint.end)
        )
        for name in members:
            found.setdefault(name, []).extend(periods)
    return {name: merged(periods) for name, periods in found.items()}
