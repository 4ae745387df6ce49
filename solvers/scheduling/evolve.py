"""Good schedules in a short time: rules of thumb first, then a small population that is crossed.

A schedule is remembered as the order of its starts. Two orders are crossed at two points, the child is
generated serially and justified (a hybrid genetic algorithm after Valls, Ballestin and Quintanilla, 2008).
"""

from __future__ import annotations

import random
from collections.abc import Callable

from solvers.scheduling.construct import Schedule, Score, generate, justify, score, tails
from solvers.scheduling.lines import FAR
from solvers.scheduling.shop import Shop
from solvers.scheduling.stock import modes_within

_POPULATION = 24
_SHAKEN = 0.25
_SPREADS = (0.02, 0.05, 0.1, 0.2, 0.4)


class _Population:
    """Schedules by score, best first, each with the order of its starts."""

    def __init__(self, shop: Shop, total: bool) -> None:
        self._shop = shop
        self._total = total
        self.members: list[tuple[Score, list[int]]] = []
        self.best: Schedule = [None] * len(shop.tasks)
        self.value = score(shop, self.best, total)
        self.stalled = 0

    def offer(self, schedule: Schedule) -> None:
        """Take a schedule in, if it is better than the worst and unlike the others."""
        value = score(self._shop, schedule, self._total)
        self.stalled += 1
        if value < self.value:
            self.best, self.value, self.stalled = schedule, value, 0
        if any(value == known for known, _ in self.members):
            return
        # What found no place goes first next time.
        starts = [placed.start if placed is not None else -1 for placed in schedule]
        self.members.append((value, sorted(range(len(starts)), key=starts.__getitem__)))
        self.members.sort(key=lambda member: member[0])
        del self.members[_POPULATION:]

    def pick(self, rng: random.Random) -> list[int]:
        """Return the better of two chosen at random."""
        return self.members[min(rng.randrange(len(self.members)) for _ in range(2))][1]


def best_of(shop: Shop, rng: random.Random, over: Callable[[], bool], total: bool = False) -> Schedule:
    """Return the best schedule found until told to stop, or until nothing better has come for long.

    Parameters
    ----------
    over : callable
        Asked after every schedule.
    total : bool
        Whether the sum of the ends matters more than the last one.
    """
    mirror = shop.mirrored() if shop.mirrors else None
    population = _Population(shop, total)

    stocked = any(shop.stock)

    def make(ranks: list[float]) -> None:
        schedule = generate(shop, ranks)
        if stocked and any(
            not placed and task.ways for placed, task in zip(schedule, shop.tasks, strict=True)
        ):
            # Taken one by one they ran out of something: choose how all are done before when.
            modes = modes_within(shop, rng)
            schedule = min(schedule, generate(shop, ranks, modes=modes), key=lambda s: score(shop, s, total))
        if mirror is not None:
            population.offer(schedule)
            schedule = justify(shop, mirror, schedule)
        population.offer(schedule)

    rules = _rules_of_thumb(shop)
    for rule in rules:
        make(rule)
        if over():
            return population.best
    scale = max((placed.end for placed in population.best if placed is not None), default=1)
    patience = 600 + 10 * len(shop.tasks)
    while population.stalled < patience and not over():
        if len(population.members) < _POPULATION // 2 and population.stalled < patience // 2:
            make([rank + rng.random() * 0.3 * scale for rank in rng.choice(rules)])
        elif rng.random() < _SHAKEN:
            make(_shaken(population.pick(rng), rng))
        else:
            make(_crossed(population.pick(rng), population.pick(rng), rng))
    return population.best


def _rules_of_thumb(shop: Shop) -> list[list[float]]:
    """Return ranks by latest start, by priority and remaining work, and by duration."""
    chains = tails(shop)
    latest = [min((way.starts[-1][1] for way in task.ways), default=FAR) for task in shop.tasks]
    return [
        [last - chain for last, chain in zip(latest, chains, strict=True)],
        [-task.weight * shop.horizon - chain for task, chain in zip(shop.tasks, chains, strict=True)],
        [min((way.minutes for way in task.ways), default=0) for task in shop.tasks],
    ]


def _crossed(mother: list[int], father: list[int], rng: random.Random) -> list[float]:
    """Return ranks that have a stretch of one order amid the other."""
    count = len(mother)
    first, last = sorted((rng.randrange(count + 1), rng.randrange(count + 1)))
    order = mother[:first]
    taken = set(order)
    for task in father:
        if len(order) >= last:
            break
        if task not in taken:
            order.append(task)
            taken.add(task)
    order.extend(task for task in mother if task not in taken)
    return _ranks(order)


def _shaken(order: list[int], rng: random.Random) -> list[float]:
    spread = rng.choice(_SPREADS) * len(order)
    return [rank + rng.random() * spread for rank in _ranks(order)]


def _ranks(order: list[int]) -> list[float]:
    ranks = [0.0] * len(order)
    for position, task in enumerate(order):
        ranks[task] = position
    return ranks
