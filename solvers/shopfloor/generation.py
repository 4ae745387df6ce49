"""Serial generation of schedules on arrays of integers, to be compiled.

Tasks are taken in the order of a list, each as early as its resources, its opening hours and its predecessors
allow (Kolisch, 1996). Where a task can be done in several ways, it is done as said, or as it ends first.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from solvers.shopfloor.arrays import FAR, Array, Project
from solvers.shopfloor.compiled import compiled


class Desk(NamedTuple):
    """What is booked: for a resource moments and the use from each on, or (with setups) starts, ends, families."""

    moment: Array
    used: Array
    family: Array
    size: Array
    left: Array


@compiled
def after_last(values: Array, size: int, wanted: int) -> int:
    """Return how many of the sorted values are at most what is wanted."""
    low, high = 0, size
    while low < high:
        middle = (low + high) // 2
        if values[middle] <= wanted:
            low = middle + 1
        else:
            high = middle
    return low


@compiled
def fit(project: Project, desk: Desk, way: int, earliest: int, limit: int, family: int) -> int:
    """Return the first start at which a way can be booked; `FAR` when it can't, or not to end before a limit."""
    start = earliest
    minutes = project.minutes[way]
    span = project.spans_at[way]
    while True:
        began = start
        while span < project.spans_at[way + 1] and start > project.shuts[span]:
            span += 1
        if span == project.spans_at[way + 1]:
            return FAR
        start = max(start, project.opens[span])
        if start + minutes >= limit:
            return FAR
        if minutes > 0:
            for use in range(project.uses_at[way], project.uses_at[way + 1]):
                resource = project.resource[use]
                if project.stock[resource]:
                    continue
                moment, used = desk.moment[resource], desk.used[resource]
                size = desk.size[resource]
                setup = project.setup[resource]
                if setup > 0:
                    k = after_last(used, size, start - setup)
                    while True:
                        if k > 0:
                            gap = setup if desk.family[resource, k - 1] != family else 0
                            start = max(start, used[k - 1] + gap)
                        if k == size:
                            break
                        gap = setup if desk.family[resource, k] != family else 0
                        if start + minutes + gap <= moment[k]:
                            break
                        k += 1
                else:
                    room = project.capacity[resource] - project.units[use]
                    if room < 0:
                        return FAR
                    k = after_last(moment, size, start) - 1
                    while k < size and moment[k] < start + minutes:
                        if used[k] > room:
                            if k + 1 == size:
                                return FAR
                            start = moment[k + 1]
                        k += 1
        if start == began:
            return int(start)


@compiled
def cut(desk: Desk, resource: int, when: int) -> int:
    """Make sure that a moment is among a resource's, and return its place."""
    moment, used = desk.moment[resource], desk.used[resource]
    size = desk.size[resource]
    k = after_last(moment, size, when) - 1
    if moment[k] == when:
        return k
    for j in range(size, k + 1, -1):
        moment[j] = moment[j - 1]
        used[j] = used[j - 1]
    moment[k + 1] = when
    used[k + 1] = used[k]
    desk.size[resource] = size + 1
    return k + 1


@compiled
def book(project: Project, desk: Desk, way: int, start: int, family: int) -> None:
    """Book a way at a start at which it fits."""
    minutes = project.minutes[way]
    if minutes == 0:
        return
    for use in range(project.uses_at[way], project.uses_at[way + 1]):
        resource = project.resource[use]
        if project.stock[resource]:
            continue
        moment, used = desk.moment[resource], desk.used[resource]
        if project.setup[resource] == 0:
            first = cut(desk, resource, start)
            last = cut(desk, resource, start + minutes)
            for k in range(first, last):
                used[k] += project.units[use]
            continue
        size = desk.size[resource]
        k = after_last(moment, size, start)
        for j in range(size, k, -1):
            moment[j] = moment[j - 1]
            used[j] = used[j - 1]
            desk.family[resource, j] = desk.family[resource, j - 1]
        moment[k] = start
        used[k] = start + minutes
        desk.family[resource, k] = family
        desk.size[resource] = size + 1


@compiled
def clear(project: Project, desk: Desk) -> None:
    """Take everything off."""
    for resource in range(len(project.capacity)):
        desk.left[resource] = project.capacity[resource]
        if project.setup[resource] > 0:
            desk.size[resource] = 0
        else:
            desk.size[resource] = 1
            desk.moment[resource, 0] = -FAR
            desk.used[resource, 0] = 0


@compiled
def take_stock(project: Project, desk: Desk, way: int, sign: int) -> int:
    """Take what a way uses up out of stock (or put it back, -1); return by how much less is missing then."""
    change = 0
    for use in range(project.uses_at[way], project.uses_at[way + 1]):
        resource = project.resource[use]
        if project.stock[resource]:
            was = min(desk.left[resource], 0)
            desk.left[resource] -= sign * project.units[use]
            change += min(desk.left[resource], 0) - was
    return change


@compiled
def mend_stock(project: Project, desk: Desk, mode: Array) -> bool:
    """Change ways until nothing is used up beyond what there is; tell whether that was managed."""
    count = len(project.weight)
    clear(project, desk)
    missing = 0
    for k in range(count):
        if mode[k] >= 0:
            missing -= take_stock(project, desk, mode[k], 1)
    tries = 40 * count
    while missing > 0 and tries > 0:
        tries -= 1
        k = np.random.randint(0, count)
        first, last = project.ways_at[k], project.ways_at[k + 1]
        if last - first < 2:
            continue
        way = np.random.randint(first, last)
        if way == mode[k]:
            continue
        change = take_stock(project, desk, mode[k], -1) + take_stock(project, desk, way, 1)
        if change > 0 or (change == 0 and np.random.random() < 0.3):
            mode[k] = way
            missing -= change
        else:
            take_stock(project, desk, way, -1)
            take_stock(project, desk, mode[k], 1)
    return missing == 0


@compiled
def generate(
    project: Project,
    desk: Desk,
    order: Array,
    mode: Array,
    start: Array,
    score: Array,
    floor: int,
    loose: float,
) -> None:
    """Write the starts of the schedule that takes the tasks in order; -1: it fits nowhere.

    Parameters
    ----------
    order : array
        Tasks, predecessors first.
    mode : array
        The way of each task, changed where another ends it earlier; -1: none yet.
    score : array
        Overwritten: what is left out, the last end, the sum of the ends.
    floor : int
        Nothing starts before.
    loose : float
        How likely it is that a task may change its way.
    """
    clear(project, desk)
    start[:] = -1
    for k in range(len(order)):
        if mode[k] >= 0:
            take_stock(project, desk, mode[k], 1)
    for k in order:
        if project.fixed[k] and project.ways_at[k + 1] > project.ways_at[k]:
            way = mode[k] if mode[k] >= 0 else project.ways_at[k]
            begun = fit(project, desk, way, project.opens[project.spans_at[way]], FAR, project.family[k])
            if begun < FAR:
                if mode[k] < 0:
                    take_stock(project, desk, way, 1)
                    mode[k] = way
                start[k] = begun
                book(project, desk, way, begun, project.family[k])
    missed, last, ends = 0, 0, 0
    for k in order:
        if start[k] < 0:
            earliest = floor
            possible = True
            for j in range(project.before_at[k], project.before_at[k + 1]):
                b = project.before[j]
                if start[b] >= 0:
                    earliest = max(earliest, start[b] + project.minutes[mode[b]] + project.lag[j])
                elif project.needed[j]:
                    possible = False
            own = mode[k]
            best, begun, ended = -1, FAR, FAR
            if possible and own >= 0:
                begun = fit(project, desk, own, earliest, FAR, project.family[k])
                if begun < FAR:
                    best, ended = own, begun + project.minutes[own]
            free = own < 0 or (project.ways_at[k + 1] - project.ways_at[k] > 1 and np.random.random() < loose)
            if possible and free:
                if own >= 0:
                    take_stock(project, desk, own, -1)
                for way in range(project.ways_at[k], project.ways_at[k + 1]):
                    if way == own or earliest + project.minutes[way] >= ended:
                        continue
                    if take_stock(project, desk, way, 1) < 0:
                        take_stock(project, desk, way, -1)
                        continue
                    take_stock(project, desk, way, -1)
                    found = fit(project, desk, way, earliest, ended, project.family[k])
                    if found < FAR:
                        best, begun, ended = way, found, found + project.minutes[way]
                if best >= 0:
                    mode[k] = best
                if mode[k] >= 0:
                    take_stock(project, desk, mode[k], 1)
            if best < 0:
                missed += project.weight[k]
                continue
            start[k] = begun
            book(project, desk, best, begun, project.family[k])
        end = start[k] + project.minutes[mode[k]]
        last = max(last, end)
        ends += end
    score[0] = missed
    score[1] = ends if project.total else last
    score[2] = last if project.total else ends
