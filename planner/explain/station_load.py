"""How much of a station is in use over time."""

from __future__ import annotations

from dataclasses import dataclass

from planner.judging import PlanView
from planner.model.calendar import Interval


@dataclass(frozen=True)
class Step:
    """A span with the same number of units in use; minutes from the first midnight, half-open."""

    start: int
    end: int
    units: int


@dataclass(frozen=True)
class StationLoad:
    """The load of one station.

    Attributes
    ----------
    station : str
    capacity : int
        The units that it has.
    steps : tuple of Step
        Where something is in use, by start, without overlap.
    """

    station: str
    capacity: int
    steps: tuple[Step, ...] = ()

    @property
    def peak(self) -> int:
        """The most units in use at once."""
        return max((step.units for step in self.steps), default=0)

    @property
    def over(self) -> tuple[Interval, ...]:
        """When more is in use than there is."""
        return tuple((step.start, step.end) for step in self.steps if step.units > self.capacity)


def station_load(view: PlanView, station: str) -> StationLoad:
    """Return how many units of a station tasks use from minute to minute, as their place or as a need.

    A loading takes one unit of its dock. A task that rests uses nothing meanwhile. What is used up stays used until the horizon ends.

    Raises
    ------
    KeyError
        When there is no such station.
    """
    record = view.problem.station[station]
    changes: dict[int, int] = {}
    for work in view.by_resource.get(station, ()):
        spans = ((work.start, view.calendar.minutes),) if record.used_up else work.worked
        for start, end in spans:
            if end > start:
                changes[start] = changes.get(start, 0) + work.units
                changes[end] = changes.get(end, 0) - work.units
    for loading in view.plan.loadings:
        if loading.station == station:
            changes[loading.start] = changes.get(loading.start, 0) + 1
            changes[loading.end] = changes.get(loading.end, 0) - 1
    steps: list[Step] = []
    units, since = 0, 0
    for minute in sorted(changes):
        if not changes[minute]:
            continue
        if units:
            steps.append(Step(since, minute, units))
        units, since = units + changes[minute], minute
    return StationLoad(station, record.capacity, tuple(steps))
