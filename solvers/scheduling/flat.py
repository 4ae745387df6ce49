"""A shop as plain arrays for the compiled searches, and their schedules back again.

Who gives what a group is to give is part of a way there: a task is done in as many ways as there are choices.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from planner.model.calendar import intersected
from solvers.scheduling.construct import Placed, Schedule, tails
from solvers.scheduling.shop import Shop, ShopTask, ShopWay, Spans
from solvers.shopfloor.arrays import Array, Found, Project, integers

_WAYS = 60
"""A task that can be done in more ways than this is left to the searches that choose as they go."""
_TASKS = 3000
"""Beyond so many tasks the arrays would grow too large."""

Given = tuple[tuple[int, int], ...]
"""Resources with the units that each gives."""


@dataclass(frozen=True, eq=False)
class Flat:
    """The arrays, forwards and backwards, with what each way stands for."""

    project: Project
    mirror: Project | None
    ways: tuple[tuple[ShopWay, Given], ...]

    def schedule(self, found: Found) -> Schedule:
        """Return a schedule found as the other heuristics have it."""
        return [
            Placed(int(start), *self.ways[way]) if start >= 0 else None
            for way, start in zip(found.ways, found.starts, strict=True)
        ]

    def found(self, schedule: Schedule) -> Found | None:
        """Return a schedule as the searches have it, None when it does what they can't say."""
        ways, starts = [], []
        ends: list[int] = []
        for task, placed in enumerate(schedule):
            first, last = int(self.project.ways_at[task]), int(self.project.ways_at[task + 1])
            if placed is None:
                ways.append(first if last > first else -1)
                starts.append(-1)
                continue
            key = (placed.way.mode, placed.way.minutes, sorted(placed.needs))
            for way in range(first, last):
                own, given = self.ways[way]
                if (own.mode, own.minutes, sorted(given)) == key:
                    break
            else:
                return None
            ways.append(way)
            starts.append(placed.start)
            ends.append(placed.end)
        missed = sum(
            int(weight)
            for weight, placed in zip(self.project.weight, schedule, strict=True)
            if placed is None
        )
        last, total = max(ends, default=0), sum(ends)
        score = (missed, total, last) if self.project.total else (missed, last, total)
        return Found(integers(ways), integers(starts), score)


def flattened(shop: Shop, total: bool) -> Flat | None:
    """Return a shop as arrays, None where rules steer it, starts are compared or there are too many choices.

    Parameters
    ----------
    total : bool
        Whether the sum of the ends matters more than the last one.
    """
    if not shop.mirrors or not 0 < len(shop.tasks) <= _TASKS:
        return None
    rank = _natural(shop)
    if rank is None:
        return None
    chains = integers(tails(shop))
    forwards = _project(shop, rank, chains, total)
    if forwards is None:
        return None
    project, ways = forwards
    backwards = _project(shop.mirrored(), integers(len(rank) - 1 - rank), chains, total)
    mirror = backwards[0] if backwards is not None and len(backwards[1]) == len(ways) else None
    return Flat(project, mirror, ways)


def _project(
    shop: Shop, rank: Array, chains: Array, total: bool
) -> tuple[Project, tuple[tuple[ShopWay, Given], ...]] | None:
    kept: list[tuple[ShopWay, Given]] = []
    ways_at, spans_at, uses_at = [0], [0], [0]
    spans: list[tuple[int, int]] = []
    uses: list[tuple[int, int]] = []
    for task in shop.tasks:
        found = list(_ways(shop, task))
        if len(found) > _WAYS:
            return None
        for way, given, starts in found:
            kept.append((way, given))
            spans.extend(starts)
            spans_at.append(len(spans))
            units: dict[int, int] = {way.station: 1} if way.station >= 0 else {}
            for resource, amount in given:
                units[resource] = units.get(resource, 0) + amount
            uses.extend(units.items())
            uses_at.append(len(uses))
        ways_at.append(len(kept))
    before = [link for task in shop.tasks for link in task.before]
    before_at = np.cumsum([0, *(len(task.before) for task in shop.tasks)])
    return Project(
        integers(ways_at),
        integers([way.minutes for way, _ in kept]),
        integers(spans_at),
        integers([first for first, _ in spans]),
        integers([last for _, last in spans]),
        integers(uses_at),
        integers([resource for resource, _ in uses]),
        integers([amount for _, amount in uses]),
        integers(before_at),
        integers([link[0] for link in before]),
        integers([link[1] for link in before]),
        integers([link[2] for link in before]),
        integers([task.weight for task in shop.tasks]),
        integers([task.family for task in shop.tasks]),
        rank,
        integers([task.pinned for task in shop.tasks]),
        chains,
        integers(shop.capacity),
        integers(shop.setup),
        integers(shop.stock),
        shop.horizon,
        int(total),
    ), tuple(kept)


def _ways(shop: Shop, task: ShopTask) -> Iterator[tuple[ShopWay, Given, Spans]]:
    """Yield every way with everyone who might give its needs, and when it may be begun then."""
    for way in task.ways:
        options = [list(_dealt(shop, units, members)) for units, members in way.needs]
        if np.prod([float(len(option)) for option in options]) > _WAYS:
            yield from [(way, (), way.starts)] * (_WAYS + 1)
            return
        for choice in product(*options):
            given = tuple(pair for part in choice for pair in part)
            if len({resource for resource, _ in given}) < len(given) and not _enough(shop, way, given):
                continue
            starts = way.starts
            for (_, members), part in zip(way.needs, choice, strict=True):
                for resource, _ in part if len(members) > 1 else ():
                    starts = _within(starts, _opening(shop, way, resource))
            if starts:
                yield way, given, starts


def _dealt(shop: Shop, units: int, members: tuple[int, ...]) -> Iterator[Given]:
    """Yield how members can give so many units together."""
    if not members:
        if units == 0:
            yield ()
        return
    first, others = members[0], members[1:]
    for amount in range(min(units, shop.capacity[first]), -1, -1):
        for rest in _dealt(shop, units - amount, others):
            yield (((first, amount), *rest) if amount else rest)


def _enough(shop: Shop, way: ShopWay, given: Given) -> bool:
    """Tell whether nobody gives more than there is, to several needs at once."""
    total: dict[int, int] = {way.station: 1} if way.station >= 0 else {}
    for resource, amount in given:
        total[resource] = total.get(resource, 0) + amount
    return all(amount <= shop.capacity[resource] for resource, amount in total.items())


def _opening(shop: Shop, way: ShopWay, resource: int) -> Spans:
    if way.open is not None and resource in way.open:
        return way.open[resource]
    return tuple((first, last - way.minutes) for first, last in shop.opening[resource])


def _within(one: Spans, other: Spans) -> Spans:
    halves = [tuple((first, last + 1) for first, last in spans if first <= last) for spans in (one, other)]
    return tuple((first, last - 1) for first, last in intersected(*halves))


def _natural(shop: Shop) -> Array | None:
    """Return positions in an order in which nothing comes before its predecessors, None for a circle."""
    count = len(shop.tasks)
    waiting = [len(task.before) for task in shop.tasks]
    after: list[list[int]] = [[] for _ in shop.tasks]
    for index, task in enumerate(shop.tasks):
        for before, *_ in task.before:
            after[before].append(index)
    order = [index for index, number in enumerate(waiting) if not number]
    for index in order:
        for follower in after[index]:
            waiting[follower] -= 1
            if not waiting[follower]:
                order.append(follower)
    if len(order) < count:
        return None
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)
    return rank
