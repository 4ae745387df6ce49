"""A schedule near the plan in force where a rule is against that: what can stay stays, the rest finds room around it.

It takes milliseconds. Without it the search would begin far away and spend its time on coming back.
"""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter

from solvers.scheduling.construct import Desk, Placed, Schedule
from solvers.scheduling.shop import Shop, ShopWay


def near(shop: Shop, present: Schedule, starts: Sequence[int], shifting: bool = False) -> Schedule:
    """Return a schedule that differs little from the plan in force.

    Parameters
    ----------
    present : Schedule
        The plan in force; None for what it does not have, or has in a way that is not allowed any more.
    starts : sequence of int
        When each task starts in it, allowed or not; 0 for what it does not have.
    shifting : bool
        Tasks are taken in the order of the plan in force and each starts when it did or, where it can't, as soon
        as it can: those behind it shift with it. Otherwise all that can stay is booked first, and the rest goes
        around it; that changes less, but may leave out what finds no room.
    """
    desk = Desk(shop)
    found: Schedule = [None] * len(shop.tasks)
    order = _order(shop, starts)
    if not shifting:
        for index in order:
            placed = present[index]
            if placed is not None and _ready(shop, found, index) <= placed.start:
                _stay(desk, found, index, placed)
    for index in order:
        if found[index] is not None:
            continue
        placed = present[index]
        ready = _ready(shop, found, index)
        if placed is not None and shifting and ready <= placed.start and _stay(desk, found, index, placed):
            continue
        if ready < _NEVER:
            found[index] = desk.place(index, max(ready, starts[index]), shop.tasks[index].ways)
    return found


def around(shop: Shop, found: Schedule, starts: Sequence[int], most: int) -> frozenset[str]:
    """Return the tasks left out or moved, what comes after them, and those that may have to make room for them.

    Parameters
    ----------
    starts : sequence of int
        As of `near`.
    most : int
        How many may have to make room: those nearest in time that use something that the others could use.
    """
    moved = [k for k, placed in enumerate(found) if placed is None or placed.start != starts[k]]
    free = set(moved)
    for index in _order(shop, starts):
        if any(before in free for before, *_ in shop.tasks[index].before):
            free.add(index)
    wanted = {resource for k in moved for way in shop.tasks[k].ways for resource in _usable(way)}
    near_by = [
        (min(abs(placed.start - starts[m]) for m in moved), k)
        for k, placed in enumerate(found)
        if placed is not None and k not in free and wanted.intersection(placed.resources)
    ]
    free.update(k for _, k in sorted(near_by)[:most])
    return frozenset(shop.names[k] for k in free)


def _usable(way: ShopWay) -> set[int]:
    return {way.station, *(member for _, members in way.needs for member in members)}


_NEVER = 1 << 40


def _stay(desk: Desk, found: Schedule, index: int, placed: Placed) -> bool:
    """Book a task as it was, or at least then and there with other people, and tell whether that was possible."""
    if not desk.fits(index, placed):
        others = [desk.earliest(index, way, placed.start) for way in desk.shop.tasks[index].like(placed.way)]
        same = [one for one in others if one is not None and one.start == placed.start]
        if not same or not desk.fits(index, same[0]):
            return False
        placed = same[0]
    desk.book(index, placed)
    found[index] = placed
    return True


def _ready(shop: Shop, found: Schedule, index: int) -> int:
    """Return when what comes before a task lets it start; never, where that is not there and has to be."""
    ready = 0
    for before, lag, needed, starts in shop.tasks[index].before:
        placed = found[before]
        if placed is not None:
            ready = max(ready, (placed.start if starts else placed.end) + lag)
        elif needed:
            return _NEVER
    return ready


def _order(shop: Shop, starts: Sequence[int]) -> list[int]:
    """Return the tasks, predecessors first, otherwise in the order of their starts in the plan in force."""
    sorter = TopologicalSorter({k: [b for b, *_ in task.before] for k, task in enumerate(shop.tasks)})
    try:
        sorter.prepare()
    except CycleError:
        return []
    order: list[int] = []
    ready: list[int] = []
    while sorter.is_active():
        ready += sorter.get_ready()
        ready.sort(key=lambda k: starts[k])
        order.append(ready.pop(0))
        sorter.done(order[-1])
    return order
