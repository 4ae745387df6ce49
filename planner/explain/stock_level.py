"""How much is left of what is used up, from minute to minute."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from planner.explain.station_load import Step
from planner.judging import PlanView
from planner.model.calendar import Interval


@dataclass(frozen=True)
class StockLevel:
    """What is left of a stock.

    Attributes
    ----------
    station : str
    capacity : int
        What there is before the first task.
    steps : tuple of Step
        The whole horizon by start, each with the units left; below zero when more is taken than there is.
    """

    station: str
    capacity: int
    steps: tuple[Step, ...]

    @property
    def left(self) -> int:
        """What is left in the end."""
        return self.steps[-1].units if self.steps else self.capacity

    @property
    def over(self) -> tuple[Interval, ...]:
        """When more has been taken than there is."""
        return tuple((step.start, step.end) for step in self.steps if step.units < 0)


def stock_level(view: PlanView, station: str) -> StockLevel:
    """Return what is left of a stock; a task takes what it needs when it starts.

    Raises
    ------
    KeyError
        When there is no such station.
    """
    capacity = view.problem.station[station].capacity
    taken: dict[int, int] = {}
    for work in view.by_resource.get(station, ()):
        taken[work.start] = taken.get(work.start, 0) + work.units
    moments = sorted({0, *taken, max(view.calendar.minutes, *taken, 0) if taken else view.calendar.minutes})
    steps: list[Step] = []
    left = capacity
    for start, end in pairwise(moments):
        left -= taken.get(start, 0)
        steps.append(Step(start, end, left))
    return StockLevel(station, capacity, tuple(steps))
