"""Keeping enough of what is used up for the tasks that are still to come.

Each task waiting may take the least that any of its ways takes; a way that would leave less than that for the
others is not taken. What is short even so is taken by whoever comes first, as little as can be.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from solvers.scheduling.shop import Shop, ShopTask, ShopWay


class Reserve:
    """What is left of each stock, and what the tasks to come need at least, while one schedule is made."""

    def __init__(self, shop: Shop) -> None:
        self._stocks = [k for k, used_up in enumerate(shop.stock) if used_up]
        self._least = [[_least(task, k) for k in self._stocks] for task in shop.tasks]
        self._left = [
            shop.capacity[k] - sum(least[i] for least in self._least) for i, k in enumerate(self._stocks)
        ]

    def ways(self, index: int, ways: tuple[ShopWay, ...]) -> tuple[ShopWay, ...]:
        """Return the ways of a task that leave the others what they need; if none, those that take least."""
        least = self._least[index]
        more = [
            max(way.takes(k) - least[i] - max(self._left[i], 0) for i, k in enumerate(self._stocks))
            for way in ways
        ]
        allowed = max(min(more, default=0), 0)
        return tuple(way for way, over in zip(ways, more, strict=True) if over <= allowed)

    def book(self, index: int, way: ShopWay | None) -> None:
        """Note how a task is done, or (None) that it is left out."""
        for i, k in enumerate(self._stocks):
            self._left[i] += self._least[index][i] - (way.takes(k) if way is not None else 0)


def _least(task: ShopTask, resource: int) -> int:
    return min((way.takes(resource) for way in task.ways), default=0)


def modes_within(
    shop: Shop, rng: random.Random, wished: Sequence[int] | None = None, tries: int = 400
) -> list[int]:
    """Return a mode for each task that together take no more of any stock than there is, where that is found.

    Parameters
    ----------
    wished : sequence of int or None
        The modes to start from; None: at random, shorter ones more often.
    tries : int
        Changes of one task's mode before giving up.

    Returns
    -------
    list of int
        As in `ShopWay.mode`; 0 for a task without ways.
    """
    stocks = [k for k, used_up in enumerate(shop.stock) if used_up]
    modes = [_by_mode(task) for task in shop.tasks]
    chosen = list(wished) if wished is not None else [_drawn(ways, rng) for ways in modes]
    takes = [{mode: [way.takes(k) for k in stocks] for mode, way in ways.items()} for ways in modes]
    nothing = [0] * len(stocks)
    used = [
        sum(own.get(mode, nothing)[i] for own, mode in zip(takes, chosen, strict=True))
        for i in range(len(stocks))
    ]
    scale = [max(1, shop.capacity[k]) for k in stocks]

    def excess(amounts: Sequence[int]) -> float:
        return sum(max(0, a - shop.capacity[k]) / s for a, k, s in zip(amounts, stocks, scale, strict=True))

    several = [index for index, own in enumerate(takes) if len(own) > 1]
    current = excess(used)
    for _ in range(tries if several else 0):
        if current <= 0:
            break
        # The best change of a few tasks drawn at random: greedy, but never twice the same.
        best: tuple[float, int, int, list[int]] | None = None
        for index in rng.sample(several, min(len(several), 6)):
            own = takes[index]
            for mode, amounts in own.items():
                if mode != chosen[index]:
                    after = [u - o + a for u, o, a in zip(used, own[chosen[index]], amounts, strict=True)]
                    value = excess(after) + 1e-3 * rng.random()
                    if best is None or value < best[0]:
                        best = (value, index, mode, after)
        if best is None or (best[0] >= current and rng.random() < 0.7):
            continue
        _, index, chosen[index], used = best[0], best[1], best[2], best[3]
        current = excess(used)
    return chosen


def _by_mode(task: ShopTask) -> dict[int, ShopWay]:
    found: dict[int, ShopWay] = {}
    for way in task.ways:
        found.setdefault(way.mode, way)
    return found


def _drawn(ways: dict[int, ShopWay], rng: random.Random) -> int:
    """Return a mode at random, the shorter of two."""
    if not ways:
        return 0
    modes = list(ways)
    return min((rng.choice(modes) for _ in range(2)), key=lambda mode: ways[mode].minutes)
