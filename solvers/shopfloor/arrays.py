"""Schedules to be searched as arrays of integers: what the parent process hands over, and what it gets back.

Lists that belong to tasks (or ways, operations) lie one after the other, those of number k from ``x_at[k]`` on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.int64]
FAR = 1 << 59
"""Later than anything."""


class Project(NamedTuple):
    """Tasks that are done in one of several ways, on resources with capacities, openings and setups.

    Attributes
    ----------
    ways_at
        Where a task's ways begin; ``minutes``, ``spans_at`` and ``uses_at`` are by way.
    opens, shuts
        The first and the last minute at which a way may be begun, stretch by stretch.
    resource, units
        What a way uses.
    before_at, before, lag, needed
        What a task comes after, how long after its end, and whether it is done only if that is.
    weight
        What leaving a task out counts.
    family
        Tasks between which no setup is needed share it.
    rank
        A position in an order in which nothing comes before its predecessors.
    fixed
        Whether a task can be begun at one minute only.
    tail
        The longest chain of work from a task's start on.
    capacity, setup, stock
        By resource; ``stock`` is 1 for what is used up.
    total
        1 when the sum of the ends matters more than the last one.
    """

    ways_at: Array
    minutes: Array
    spans_at: Array
    opens: Array
    shuts: Array
    uses_at: Array
    resource: Array
    units: Array
    before_at: Array
    before: Array
    lag: Array
    needed: Array
    weight: Array
    family: Array
    rank: Array
    fixed: Array
    tail: Array
    capacity: Array
    setup: Array
    stock: Array
    horizon: int
    total: int


class Machines(NamedTuple):
    """Operations on machines that do one thing at a time, always open; a choice is a way of the project.

    ``before``/``after``: neighbours by precedence, with lags; ``machine`` and ``minutes``: by choice.
    """

    release: Array
    before_at: Array
    before: Array
    before_lag: Array
    after_at: Array
    after: Array
    after_lag: Array
    choice_at: Array
    machine: Array
    minutes: Array
    machines: int


def integers(values: object) -> Array:
    """Return numbers as an array of 64-bit integers."""
    return np.array(values, np.int64)


@dataclass(frozen=True, eq=False)
class Found:
    """A schedule: each task's way (-1: none) and start (-1: left out), and its score, lower being better.

    The score is what is left out, the last end and the sum of the ends (these two in the order that matters).
    """

    ways: Array
    starts: Array
    score: tuple[int, int, int]


def machines_of(project: Project) -> Machines | None:
    """Return a project as a shop of machines; None where it is more than that."""
    tasks = len(project.weight)
    if project.total or len(project.minutes) == 0 or np.any(project.stock) or np.any(project.setup):
        return None
    ways = len(project.minutes)
    used = np.diff(project.uses_at)
    one_span = np.all(np.diff(project.spans_at) == 1)
    if (
        not one_span
        or np.any(np.diff(project.ways_at) == 0)
        or np.any(used > 1)
        or np.any(project.units != 1)
    ):
        return None
    if np.any(project.capacity[project.resource] != 1):
        return None
    # Begun at any moment from the release on: no latest end, no closed hours.
    if np.any(project.shuts + project.minutes < project.horizon):
        return None
    owner = np.repeat(np.arange(tasks), np.diff(project.ways_at))
    release = project.opens[project.ways_at[:-1]]
    if np.any(project.opens != release[owner]):
        return None
    # Who works nowhere has a machine to himself.
    resources = len(project.capacity)
    machine = np.empty(ways, np.int64)
    for way in range(ways):
        at = project.uses_at[way]
        machine[way] = project.resource[at] if used[way] else resources + owner[way]
    after: list[list[tuple[int, int]]] = [[] for _ in range(tasks)]
    for task in range(tasks):
        for j in range(project.before_at[task], project.before_at[task + 1]):
            after[project.before[j]].append((task, int(project.lag[j])))
    after_at = np.cumsum([0, *map(len, after)])
    return Machines(
        release.copy(),
        project.before_at,
        project.before,
        project.lag,
        integers(after_at),
        integers([task for one in after for task, _ in one]),
        integers([lag for one in after for _, lag in one]),
        project.ways_at,
        machine,
        project.minutes,
        resources + tasks,
    )
