"""The two searches as something that works on in small steps and can be told of better schedules.

Neither looks at the clock inside a step: a step does so many rounds that it lasts about a tenth of a second.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.random import Generator

from solvers.shopfloor import generation, machines, projects, tabu
from solvers.shopfloor.arrays import Array, Found, Machines, Project

_STEP = 0.1
"""Seconds that a step should last."""
_POPULATION = 200
_STALE = 30
"""Steps in a row without anyone new after which a population begins anew, its best member kept."""
_PATIENCE, _ELITE = 12_500, 12
"""Rounds of tabu search without a better schedule after which another start is tried; starts remembered."""


class Hunt(Protocol):
    """A search under way."""

    best: Found | None

    def step(self) -> None:
        """Work for about a tenth of a second."""

    def offer(self, found: Found) -> None:
        """Go on from a schedule, too."""


class _Pace:
    """Finds out how many rounds last as long as a step should."""

    def __init__(self) -> None:
        self._rounds = 1

    def run(self, work: Callable[[int], None]) -> None:
        """Do a step's rounds."""
        began = time.perf_counter()
        work(self._rounds)
        lasted = time.perf_counter() - began
        if lasted < _STEP / 2:
            self._rounds = min(2 * self._rounds, 20_000)
        elif lasted > 2 * _STEP:
            self._rounds = max(self._rounds // 2, 1)


def _numbers(*shape: int) -> Array:
    return np.zeros(shape, np.int64)


class ProjectHunt:
    """A population of schedules that are crossed and justified.

    Parameters
    ----------
    project, mirror : Project
        Forwards and with time running backwards; without a mirror nothing is justified.
    """

    def __init__(self, project: Project, mirror: Project | None, seed: int) -> None:
        self.best: Found | None = None
        self._project = project
        self._mirror = mirror if mirror is not None else project
        self._justified = mirror is not None
        self._flexible = bool(np.any(np.diff(project.ways_at) > 1))
        tasks, resources = len(project.weight), len(project.capacity)
        room = 2 * tasks + 4
        self._desk = generation.Desk(
            _numbers(resources, room),
            _numbers(resources, room),
            _numbers(resources, room),
            _numbers(resources),
            _numbers(resources),
        )
        self._pace = _Pace()
        self._orders = _numbers(_POPULATION, tasks)
        self._ways = _numbers(_POPULATION, tasks)
        self._starts = _numbers(_POPULATION, tasks)
        self._scores = _numbers(_POPULATION, 3)
        self._size = _numbers(1)
        self._stale = 0
        projects.seeded(seed)

    def step(self) -> None:
        """Cross members, or make new ones."""
        self._pace.run(self._evolve)
        self._note()

    def _evolve(self, rounds: int) -> None:
        accepted = projects.evolve(
            self._project,
            self._mirror,
            self._desk,
            self._orders,
            self._ways,
            self._starts,
            self._scores,
            self._size,
            rounds,
            self._justified,
            self._flexible,
        )
        self._stale = 0 if accepted else self._stale + 1
        if self._stale > _STALE:
            self._stale = 0
            self._size[0] = 1

    def _note(self) -> None:
        if self._size[0] == 0:
            return
        score = (int(self._scores[0, 0]), int(self._scores[0, 1]), int(self._scores[0, 2]))
        if self.best is None or score < self.best.score:
            self.best = Found(self._ways[0].copy(), self._starts[0].copy(), score)

    def offer(self, found: Found) -> None:
        """Take a schedule into the population."""
        ways, starts = found.ways.copy(), np.empty_like(found.starts)
        order = projects.listed(self._project, found.starts, ways, False)
        score = _numbers(3)
        projects.make(
            self._project, self._mirror, self._desk, order, ways, starts, score, 0.0, self._justified
        )
        projects.take_in(
            self._project,
            self._orders,
            self._ways,
            self._starts,
            self._scores,
            self._size,
            ways,
            starts,
            score,
        )
        self._note()


class MachineHunt:
    """Tabu search from many starts, each between two good schedules found before."""

    def __init__(self, shop: Machines, seed: int) -> None:
        self.best: Found | None = None
        self._shop = shop
        self._rng: Generator = np.random.default_rng(seed)
        tasks = len(shop.release)
        self._line, self._best = (_line(shop) for _ in range(2))
        self._tabu = _numbers(tasks, tasks)
        self._away = _numbers(tasks, shop.machines)
        self._state = _numbers(5)
        self._pace = _Pace()
        used = len(np.unique(shop.machine))
        self._tenure = 10 + int(tasks / used / used)
        self._elite: list[Found] = []
        self._waiting: list[Found] = []
        self._natural = _drawn(shop, self._rng)
        projects.seeded(seed)
        self._begin()

    def step(self) -> None:
        """Make moves; begin anew where they lead nowhere any more."""
        self._pace.run(self._search)
        now, _, best, since, stuck = (int(value) for value in self._state)
        if self.best is None or best < self.best.score[1]:
            self.best = self._found(best)
        if now - since > _PATIENCE or stuck:
            self._remember(self._found(best))
            self._begin()

    def _search(self, rounds: int) -> None:
        tabu.search(
            self._shop,
            self._line,
            self._best,
            self._tabu,
            self._away,
            self._state,
            rounds,
            self._tenure,
            max(2, self._tenure // 2),
        )

    def offer(self, found: Found) -> None:
        """Search from a schedule next."""
        if not np.any(found.starts < 0):
            self._waiting = [found]

    def _found(self, last: int) -> Found:
        ends = self._best.head + self._shop.minutes[self._best.choice]
        return Found(self._best.choice.copy(), self._best.head.copy(), (0, last, int(ends.sum())))

    def _remember(self, found: Found) -> None:
        if any(found.score == known.score for known in self._elite):
            return
        self._elite.append(found)
        self._elite.sort(key=lambda known: known.score)
        del self._elite[_ELITE:]

    def _begin(self) -> None:
        """Start from an offer, from scratch while few schedules are remembered, or between two of them."""
        if self._waiting:
            offered = self._waiting.pop()
            choice, rank = offered.ways, self._rank(offered)
        elif len(self._elite) < _ELITE // 2 or self._rng.random() < 0.1:
            rank = _drawn(self._shop, self._rng)
            choice = _chosen(self._shop, rank, self._rng)
        else:
            one, other = self._rng.choice(len(self._elite), 2, replace=False)
            share = self._rng.uniform(0.3, 0.7)
            mother, father = self._elite[one], self._elite[other]
            rank = (1 - share) * self._rank(mother) + share * self._rank(father)
            own = self._rng.random(len(rank)) >= share
            choice = np.where(own, mother.ways, father.ways)
        self._line.choice[:] = choice
        machines.put_in_order(self._shop, self._line, rank)
        self._tabu[:] = 0
        self._away[:] = 0
        self._state[:] = 0

    def _rank(self, found: Found) -> Array:
        """Return positions in the order of the starts; where these are the same, predecessors first."""
        ends = found.starts + self._shop.minutes[found.ways]
        rank = np.empty(len(ends), np.int64)
        rank[np.lexsort((self._natural, ends, found.starts))] = np.arange(len(ends))
        return rank


def _line(shop: Machines) -> machines.Line:
    tasks = len(shop.release)
    return machines.Line(
        choice=_numbers(tasks),
        length=_numbers(tasks),
        previous=_numbers(tasks),
        following=_numbers(tasks),
        first=_numbers(shop.machines),
        head=_numbers(tasks),
        tail=_numbers(tasks),
        own_head=_numbers(tasks),
        own_tail=_numbers(tasks),
        order=_numbers(tasks),
    )


def _drawn(shop: Machines, rng: Generator) -> Array:
    """Return positions in an order drawn at random in which nothing comes before its predecessors."""
    tasks = len(shop.release)
    draw = rng.random(tasks)
    waiting = np.diff(shop.before_at)
    ready = [(draw[k], k) for k in range(tasks) if waiting[k] == 0]
    heapq.heapify(ready)
    rank = _numbers(tasks)
    for position in range(tasks):
        _, k = heapq.heappop(ready)
        rank[k] = position
        for j in range(shop.after_at[k], shop.after_at[k + 1]):
            follower = int(shop.after[j])
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heapq.heappush(ready, (draw[follower], follower))
    return rank


def _chosen(shop: Machines, rank: Array, rng: Generator) -> Array:
    """Return for each task the choice that ends it first when all are begun in the order of their ranks."""
    free = _numbers(shop.machines)
    ends = _numbers(len(rank))
    choice = _numbers(len(rank))
    for k in np.argsort(rank):
        earliest = int(shop.release[k])
        for j in range(shop.before_at[k], shop.before_at[k + 1]):
            earliest = max(earliest, int(ends[shop.before[j]] + shop.before_lag[j]))
        options = np.arange(shop.choice_at[k], shop.choice_at[k + 1])
        ended = np.maximum(earliest, free[shop.machine[options]]) + shop.minutes[options]
        best = options[np.argmin(ended + rng.random(len(options)))]
        choice[k] = best
        ends[k] = free[shop.machine[best]] = ended.min()
    return choice
