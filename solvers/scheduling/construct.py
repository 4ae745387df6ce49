"""Quick schedules: serial schedule generation, justified backwards and forwards.

Serial generation (Kolisch 1996) takes the tasks by rank, predecessors first, and starts each as early as
its resources allow. Double justification (Valls, Ballestin and Quintanilla 2005) schedules the result
again, backwards in the order of the ends, then forwards in the order of the starts: cheap, and never worse.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

from planner.model.plan import Plan, ScheduledTask
from solvers.scheduling.guards import Guard
from solvers.scheduling.lines import FAR, Line, Pool, Stock
from solvers.scheduling.shop import Shop, ShopWay, Spans
from solvers.scheduling.stock import Reserve


@dataclass(frozen=True)
class Placed:
    """Where and when a task is done: start, way, and units by resource for its needs."""

    start: int
    way: ShopWay
    needs: tuple[tuple[int, int], ...] = ()

    @property
    def end(self) -> int:
        """The last minute."""
        return self.start + self.way.minutes

    @property
    def resources(self) -> tuple[int, ...]:
        """What works on it."""
        own = (self.way.station,) if self.way.station >= 0 else ()
        return (*own, *(resource for resource, _ in self.needs))


Schedule = list[Placed | None]
Score = tuple[int, int, int]
"""What is left out, then the latest end and the sum of the ends in the order that matters."""


def score(shop: Shop, schedule: Schedule, total: bool = False) -> Score:
    """Return how good a schedule is, lower being better; ``total``: the sum of the ends, weighted, comes first."""
    missing = sum(task.weight for task, placed in zip(shop.tasks, schedule, strict=True) if placed is None)
    pairs = zip(shop.tasks, schedule, strict=True)
    ends = [(task.urgency, placed.end) for task, placed in pairs if placed is not None]
    last, ended = max((end for _, end in ends), default=0), sum(urgency * end for urgency, end in ends)
    return (missing, ended, last) if total else (missing, last, ended)


class Desk:
    """Books one schedule."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.lines: list[Line | Pool | Stock] = [
            Stock(capacity) if shop.stock[k] else Line(shop.setup[k]) if capacity == 1 else Pool(capacity)
            for k, capacity in enumerate(shop.capacity)
        ]
        everything = ((0, shop.horizon),)
        self.always = [stretches == everything for stretches in shop.opening]
        self.guard = Guard(shop.steering, shop) if shop.steering else None
        self.reserve = Reserve(shop) if any(shop.stock) else None

    def place(self, index: int, earliest: int, ways: tuple[ShopWay, ...]) -> Placed | None:
        """Book the task where it ends first, and return where, or None when it fits nowhere."""
        best: Placed | None = None
        if self.guard is not None:
            ways = self.guard.ways(index, ways)
        if self.reserve is not None:
            ways = self.reserve.ways(index, ways)
        for way in ways:
            if best is not None and earliest + way.minutes >= best.end:
                continue
            found = self.earliest(index, way, earliest, best.end if best else FAR)
            if found is not None and (best is None or found.end < best.end):
                best = found
        self.book(index, best)
        return best

    def book(self, index: int, placed: Placed | None) -> None:
        """Book a task where it is placed; None: it is left out."""
        if placed is not None:
            family = self.shop.tasks[index].family
            if placed.way.station >= 0:
                self.lines[placed.way.station].book(placed.start, placed.way.minutes, 1, family)
            for resource, units in placed.needs:
                self.lines[resource].book(placed.start, placed.way.minutes, units, family)
            if self.guard is not None:
                self.guard.book(index, placed.way.station, placed.resources, placed.start, placed.way.working)
        if self.reserve is not None:
            self.reserve.book(index, placed.way if placed is not None else None)

    def fits(self, index: int, placed: Placed) -> bool:
        """Tell whether a task can be booked just where it is placed."""
        way, family = placed.way, self.shop.tasks[index].family
        if way.station >= 0:
            # That the station is open then is said by the way's starts.
            free = self.lines[way.station].fit(placed.start, way.minutes, 1, family)
            if free != placed.start:
                return False
        if any(self._fit(r, placed.start, way, units, family) != placed.start for r, units in placed.needs):
            return False
        if self.guard is None:
            return True
        return (
            way in self.guard.ways(index, (way,))
            and self.guard.again(index, placed.resources, placed.start, way.working) is None
        )

    def earliest(self, index: int, way: ShopWay, earliest: int, before: int = FAR) -> Placed | None:
        """Return where a way of doing the task starts first, without booking it; None unless it ends before a moment."""
        task = self.shop.tasks[index]
        start = earliest
        minutes = way.minutes
        while True:
            began = start
            for first, last in way.starts:
                if start <= last:
                    start = max(start, first)
                    break
            else:
                return None
            if start + minutes >= before:
                return None
            if way.station >= 0:
                start = self.lines[way.station].fit(start, minutes, 1, task.family)
            needs: list[tuple[int, int]] = []
            taken = {way.station: 1}
            for units, members in way.needs:
                dealt = self._deal(units, members, start, way, task.family, taken)
                if dealt is None:
                    return None
                start, given = dealt
                needs.extend(given)
            if start == began:
                found = Placed(start, way, tuple(needs))
                if self.guard is None:
                    return found
                again = self.guard.again(index, found.resources, start, way.working)
                if again is None:
                    return found
                start = again

    def _deal(
        self,
        units: int,
        members: tuple[int, ...],
        start: int,
        way: ShopWay,
        family: int,
        taken: dict[int, int],
    ) -> tuple[int, list[tuple[int, int]]] | None:
        """Return the first start at which the members give the units, and who gives how many."""
        if len(members) == 1:
            member = members[0]
            mine = taken.get(member, 0)
            if mine + units > self.shop.capacity[member]:
                return None
            when = self._fit(member, start, way, units + mine, family)
            taken[member] = mine + units
            return None if when >= FAR else (when, [(member, units)])
        able = [m for m in members if taken.get(m, 0) < self.shop.capacity[m]]
        moments = {self._fit(m, start, way, 1 + taken.get(m, 0), family) for m in able}
        latest = max((self.lines[m].last for m in able), default=0)
        for m in able:
            moments.add(self._fit(m, max(start, latest), way, 1 + taken.get(m, 0), family))
            most = min(units, self.shop.capacity[m] - taken.get(m, 0))
            moments.add(self._fit(m, start, way, most + taken.get(m, 0), family))
        for when in sorted(moment for moment in moments if moment < FAR):
            given: list[tuple[int, int]] = []
            left = units
            for member in able:
                mine = taken.get(member, 0)
                if not left or self._fit(member, when, way, 1 + mine, family) != when:
                    continue
                share = min(left, self.lines[member].free(when, way.minutes) - mine)
                if share > 0:
                    given.append((member, share))
                    left -= share
            if not left:
                for member, share in given:
                    taken[member] = taken.get(member, 0) + share
                return when, given
        return None

    def _fit(self, resource: int, start: int, way: ShopWay, units: int, family: int) -> int:
        minutes = way.minutes
        while True:
            began = start
            if way.open is not None:
                start = _open_from(way.open[resource], start)
            elif not self.always[resource]:
                for lower, upper in self.shop.opening[resource]:
                    if start + minutes <= upper:
                        start = max(start, lower)
                        break
                else:
                    return FAR
            start = self.lines[resource].fit(start, minutes, units, family)
            if start == began or start >= FAR:
                return start


def _open_from(spans: Spans, start: int) -> int:
    for first, last in spans:
        if start <= last:
            return max(start, first)
    return FAR


def generate(
    shop: Shop,
    ranks: Sequence[float],
    floor: int = 0,
    fixed: Schedule | None = None,
    modes: Sequence[int] | None = None,
) -> Schedule:
    """Return the schedule that starts each task as early as it fits, by rank, predecessors first.

    Parameters
    ----------
    ranks : sequence of float
        Lower goes first.
    floor : int
        No task starts before.
    fixed : Schedule or None
        Ways that must be kept.
    modes : sequence of int or None
        In which mode each task is done.
    """
    desk = Desk(shop)
    schedule: Schedule = [None] * len(shop.tasks)
    waiting = [len(task.before) for task in shop.tasks]
    after: list[list[int]] = [[] for _ in shop.tasks]
    for index, task in enumerate(shop.tasks):
        for before, *_ in task.before:
            after[before].append(index)
    # What can start at one minute only (frozen, say) is booked before others take its place.
    order = [(not task.pinned, rank) for task, rank in zip(shop.tasks, ranks, strict=True)]
    ready = [(order[k], k) for k, count in enumerate(waiting) if not count]
    heapq.heapify(ready)
    while ready:
        _, index = heapq.heappop(ready)
        task = shop.tasks[index]
        earliest = floor
        possible = True
        for before, lag, needed, starts in task.before:
            placed = schedule[before]
            if placed is not None:
                earliest = max(earliest, (placed.start if starts else placed.end) + lag)
            elif needed:
                possible = False
        ways = task.ways
        kept = fixed[index] if fixed is not None else None
        if kept is not None:
            ways = task.like(kept.way)
        elif modes is not None:
            ways = tuple(way for way in ways if way.mode == modes[index])
        if possible and ways:
            schedule[index] = desk.place(index, earliest, ways)
        for follower in after[index]:
            waiting[follower] -= 1
            if not waiting[follower]:
                heapq.heappush(ready, (order[follower], follower))
    return schedule


def justify(shop: Shop, mirror: Shop, schedule: Schedule) -> Schedule:
    """Return the schedule pushed to its end and back to the start again."""
    last = max((placed.end for placed in schedule if placed is not None), default=0)
    by_end = [-placed.end if placed is not None else FAR for placed in schedule]
    late = generate(mirror, by_end, shop.horizon - last, schedule)
    by_start = [-placed.end if placed is not None else FAR for placed in late]
    return generate(shop, by_start, 0, late)


def tails(shop: Shop) -> list[int]:
    """Return, for each task, the longest chain of work from its start on."""
    after: list[list[tuple[int, int]]] = [[] for _ in shop.tasks]
    for index, task in enumerate(shop.tasks):
        for before, lag, *_ in task.before:
            after[before].append((index, lag))
    found: list[int | None] = [None] * len(shop.tasks)

    def tail(index: int) -> int:
        stack = [index]
        while stack:
            k = stack[-1]
            if found[k] is not None:
                stack.pop()
                continue
            open_ = [j for j, _ in after[k] if found[j] is None and j not in stack]
            if open_:
                stack.extend(open_)
                continue
            own = min((way.minutes for way in shop.tasks[k].ways), default=0)
            found[k] = own + max(((found[j] or 0) + lag for j, lag in after[k]), default=0)
            stack.pop()
        return found[index] or 0

    return [tail(k) for k in range(len(shop.tasks))]


def as_plan(shop: Shop, schedule: Schedule) -> Plan:
    """Return a schedule as a plan."""
    items = []
    for name, placed in zip(shop.names, schedule, strict=True):
        if placed is None:
            continue
        needs: dict[str, int] = {}
        for resource, units in placed.needs:
            key = shop.resources[resource]
            needs[key] = needs.get(key, 0) + units
        station = shop.resources[placed.way.station] if placed.way.station >= 0 else None
        items.append(
            ScheduledTask(task=name, station=station, start=placed.start, end=placed.end, needs=needs)
        )
    return Plan(schedule=tuple(items))
