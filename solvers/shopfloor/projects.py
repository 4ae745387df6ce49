"""Serial generation of schedules, justified and crossed, on arrays of integers to be compiled.

Tasks are taken in the order of a list, each as early as its resources, its opening hours and its predecessors
allow (Kolisch, 1996); the result is pushed to its end and back again (Valls, Ballestin and Quintanilla, 2005),
and lists are crossed at two points. Where a task can be done in several ways, the way is part of what is crossed,
and now and then a task may change it for one that ends it earlier (Lova et al., 2009).
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


@compiled
def less(one: Array, other: Array) -> bool:
    """Tell whether a score is better."""
    for k in range(3):
        if one[k] != other[k]:
            return bool(one[k] < other[k])
    return False


@compiled
def listed(project: Project, start: Array, mode: Array, backwards: bool) -> Array:
    """Return the tasks in the order of their starts, or from the last end on; those left out go first."""
    count = len(start)
    key = np.empty(count, np.int64)
    for k in range(count):
        if start[k] < 0:
            key[k] = -1
        elif backwards:
            key[k] = FAR - start[k] - project.minutes[mode[k]]
        else:
            key[k] = start[k]
    by_rank = np.empty(count, np.int64)
    for k in range(count):
        by_rank[count - 1 - project.rank[k] if backwards else project.rank[k]] = k
    return by_rank[np.argsort(key[by_rank], kind="mergesort")]


@compiled
def make(
    project: Project,
    mirror: Project,
    desk: Desk,
    order: Array,
    mode: Array,
    start: Array,
    score: Array,
    loose: float,
    justified: bool,
) -> None:
    """Generate a schedule and justify it; the best of what comes of it is left in ``mode``, ``start``, ``score``."""
    generate(project, desk, order, mode, start, score, 0, loose)
    if not justified or score[0] > 0:
        return
    late = np.empty_like(start)
    other = np.empty_like(start)
    modes = mode.copy()
    value = np.empty(3, np.int64)
    for _ in range(2):
        last = 0
        for k in range(len(start)):
            last = max(last, start[k] + project.minutes[mode[k]])
        generate(
            mirror,
            desk,
            listed(project, start, mode, True),
            modes,
            late,
            value,
            project.horizon - last,
            loose,
        )
        if value[0] > 0:
            return
        # Seen in the mirror, the first to start here is the last to end there.
        generate(project, desk, listed(mirror, late, modes, True), modes, other, value, 0, loose)
        if not less(value, score):
            return
        score[:] = value
        start[:] = other
        mode[:] = modes


@compiled
def crossed(mother: Array, father: Array, child: Array, taken: Array) -> None:
    """Write a list that has a stretch of the father's order amid the mother's, with a few neighbours swapped."""
    count = len(mother)
    one, other = np.random.randint(0, count + 1), np.random.randint(0, count + 1)
    first, last = min(one, other), max(one, other)
    taken[:] = 0
    size = 0
    for i in range(first):
        child[size] = mother[i]
        taken[mother[i]] = 1
        size += 1
    for i in range(count):
        if size >= last:
            break
        if taken[father[i]] == 0:
            child[size] = father[i]
            taken[father[i]] = 2
            size += 1
    for i in range(count):
        if taken[mother[i]] == 0:
            child[size] = mother[i]
            taken[mother[i]] = 1
            size += 1


@compiled
def shaken(project: Project, child: Array, strength: float) -> None:
    """Swap neighbours in a list that do not depend on each other."""
    for i in range(len(child) - 1):
        if np.random.random() < strength:
            one, other = child[i], child[i + 1]
            for j in range(project.before_at[other], project.before_at[other + 1]):
                if project.before[j] == one:
                    break
            else:
                child[i], child[i + 1] = other, one


@compiled
def evolve(
    project: Project,
    mirror: Project,
    desk: Desk,
    orders: Array,
    modes: Array,
    starts: Array,
    scores: Array,
    size: Array,
    rounds: int,
    justified: bool,
    flexible: bool,
) -> int:
    """Cross the members of a population for so many rounds; return how many children were taken in.

    Parameters
    ----------
    orders, modes, starts, scores : arrays
        By member, best first; only the first ``size[0]`` are there.
    """
    count = len(project.weight)
    child = np.empty(count, np.int64)
    taken = np.empty(count, np.int64)
    mode = np.empty(count, np.int64)
    start = np.empty(count, np.int64)
    score = np.empty(3, np.int64)
    accepted = 0
    for _ in range(rounds):
        members = size[0]
        if members < len(scores):
            newcomer(project, child, mode)
        else:
            a = min(np.random.randint(0, members), np.random.randint(0, members))
            b = min(np.random.randint(0, members), np.random.randint(0, members))
            crossed(orders[a], orders[b], child, taken)
            shaken(project, child, np.random.random() * 0.1)
            for k in range(count):
                mode[k] = modes[b, k] if taken[k] == 2 else modes[a, k]
            for _c in range(np.random.randint(0, 4) if flexible else 0):
                k = np.random.randint(0, count)
                first, last = project.ways_at[k], project.ways_at[k + 1]
                if last > first:
                    mode[k] = np.random.randint(first, last)
        if flexible and not mend_stock(project, desk, mode):
            continue
        loose = 0.0
        if flexible and np.random.random() < 0.3:
            loose = np.random.random() ** 2
        make(project, mirror, desk, child, mode, start, score, loose, justified)
        if take_in(project, orders, modes, starts, scores, size, mode, start, score):
            accepted += 1
    return accepted


@compiled
def newcomer(project: Project, child: Array, mode: Array) -> None:
    """Write a list that is mostly by urgency, and ways drawn at random."""
    count = len(project.weight)
    longest = 1
    for k in range(count):
        longest = max(longest, project.tail[k])
    spread = longest * 2.0 ** (-4.0 + 5.0 * np.random.random())
    ranks = np.random.random(count) * spread - project.tail
    placed = np.zeros(count, np.int64)
    for filled in range(count):
        best = -1
        for k in range(count):
            if placed[k] or (best >= 0 and ranks[k] >= ranks[best]):
                continue
            ready = True
            for j in range(project.before_at[k], project.before_at[k + 1]):
                if not placed[project.before[j]]:
                    ready = False
                    break
            if ready:
                best = k
        placed[best] = 1
        child[filled] = best
    for k in range(count):
        first, last = project.ways_at[k], project.ways_at[k + 1]
        mode[k] = np.random.randint(first, last) if last > first else -1


@compiled
def take_in(
    project: Project,
    orders: Array,
    modes: Array,
    starts: Array,
    scores: Array,
    size: Array,
    mode: Array,
    start: Array,
    score: Array,
) -> bool:
    """Take a schedule into a population, if it is better than the worst and no other has its score."""
    members, room = size[0], len(scores)
    place = members
    while place > 0 and less(score, scores[place - 1]):
        place -= 1
    if place >= room or (place > 0 and not less(scores[place - 1], score)):
        return False
    for j in range(min(members, room - 1), place, -1):
        orders[j] = orders[j - 1]
        modes[j] = modes[j - 1]
        starts[j] = starts[j - 1]
        scores[j] = scores[j - 1]
    orders[place] = listed(project, start, mode, False)
    modes[place] = mode
    starts[place] = start
    scores[place] = score
    size[0] = min(members + 1, room)
    return True


@compiled
def seeded(seed: int) -> None:
    """Seed what is drawn at random here and in other compiled functions of this thread."""
    np.random.seed(seed)
