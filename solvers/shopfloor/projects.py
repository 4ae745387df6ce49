"""A population of schedules that are justified and crossed, on arrays of integers to be compiled.

A schedule is remembered as a list of tasks and the way of each. Lists are crossed at two points; what is generated
from a list is pushed to its end and back again (Valls, Ballestin and Quintanilla, 2005). Where a task can be done in
several ways, the way is part of what is crossed, and now and then a task may change it for one that ends it earlier
(Lova et al., 2009).
"""

from __future__ import annotations

import numpy as np

from solvers.shopfloor.arrays import FAR, Array, Project
from solvers.shopfloor.compiled import compiled
from solvers.shopfloor.generation import Desk, generate, mend_stock


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
