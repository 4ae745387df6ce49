"""One route as insertion sees it: when it is where at the earliest and latest, and what is on board."""

from __future__ import annotations

from dataclasses import dataclass

from solvers.routing.insertion.tables import NEVER, Tables, first_in, last_in
from solvers.routing.instance import RELOAD, Intervals, Path, Unit

Filled = tuple[tuple[int, ...], ...]
"""By load dimension, an amount for each gap."""


@dataclass(frozen=True, slots=True)
class Row:
    """A route that can be driven.

    The gaps are those before each stop of the path and before the end.

    Attributes
    ----------
    path : tuple of int
        Its visits, `RELOAD` between trips.
    before, after : tuple of int
        The places on both sides of each gap; ``after`` is -1 where an open route ends.
    leaves : tuple of int
        When the stop before each gap is over, at the earliest.
    latest : tuple of int
        When the stop after each gap must be reached, at the latest.
    filled_before, filled_after : tuple of tuple
        By load dimension, for each gap: the most on board from the trip's start to the gap, and from the
        gap to the trip's end.
    metres : int
        Its length.
    stops : int
        Its order stops.
    minutes : int
        How long it takes, 0 where nothing depends on that.
    cost : int
        What it adds to the objective.
    """

    path: Path
    before: tuple[int, ...]
    after: tuple[int, ...]
    leaves: tuple[int, ...]
    latest: tuple[int, ...]
    filled_before: Filled
    filled_after: Filled
    metres: int
    stops: int
    minutes: int
    cost: int


class Appraiser:
    """Looks at routes of one instance."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._spans: dict[int, tuple[int, int, int]] = {}
        for number in tables.units:
            self._spans[number] = _longest_span(tables.instance.units[number])

    def row(self, number: int, path: Path) -> Row | None:
        """Return a route as a row, None when it breaks a window, a capacity or a limit of its unit."""
        t = self._tables
        unit = t.instance.units[number]
        trips = path.count(RELOAD) + 1
        stops = len(path) + 1 - trips
        if trips > unit.trips or (unit.max_stops is not None and stops > unit.max_stops):
            return None
        before, after, metres, cost = self._ways(number, path)
        if unit.max_metres is not None and metres > unit.max_metres:
            return None
        leaves = self._forwards(number, path, before, after)
        if leaves is None:
            return None
        last = self._spans[number][2]
        latest = self._backwards(unit, path, before, after, _last_in(unit.returns, last))
        if latest is None:
            return None
        filled = self._filled(unit, path, trips)
        if filled is None:
            return None
        rates = t.weights.rates[number]
        duration = 0
        if path and (rates.minute or unit.max_minutes is not None):
            duration = self._duration(number, path, before, after, leaves)
            if unit.max_minutes is not None and duration > unit.max_minutes:
                return None
            cost += duration * rates.minute
        cost = cost + rates.used + t.moved(number, path) if path else 0
        return Row(path, before, after, leaves, latest, filled[0], filled[1], metres, stops, duration, cost)

    def _ways(self, number: int, path: Path) -> tuple[tuple[int, ...], tuple[int, ...], int, int]:
        t = self._tables
        unit = t.instance.units[number]
        place, start = t.place, unit.start
        places = [start if what < 0 else place[what] for what in path]
        metre_rows, cost_rows = t.metre_rows, t.cost_rows[t.weights.rates[number].metre]
        metres = cost = 0
        at = start
        for to in places:
            metres += metre_rows[at][to]
            cost += cost_rows[at][to]
            at = to
        if unit.end is not None:
            metres += metre_rows[at][unit.end]
            cost += cost_rows[at][unit.end]
        return (start, *places), (*places, -1 if unit.end is None else unit.end), metres, cost

    def _forwards(
        self, number: int, path: Path, before: tuple[int, ...], after: tuple[int, ...]
    ) -> tuple[int, ...] | None:
        """Return when each stop is over at the earliest, None when a window or the end is missed."""
        t = self._tables
        unit = t.instance.units[number]
        rows = t.minute_rows[unit.speed]
        only_one, low, high, service = t.only_one, t.low, t.high, t.service
        time, _, last = self._spans[number]
        leaves = [time]
        for what, a, b in zip(path, before, after, strict=False):
            time += rows[a][b]
            if what < 0:
                time = _first_in(unit.reloading, time) + unit.reload_minutes
            elif only_one[what]:
                if time > high[what]:
                    return None
                if time < low[what]:
                    time = low[what]
                time += service[what]
            else:
                time = t.first_start(what, time) + service[what]
            if time > last:
                return None
            leaves.append(time)
        home = 0 if after[-1] < 0 else rows[before[-1]][after[-1]]
        return None if _first_in(unit.returns, time + home) > last else tuple(leaves)

    def _backwards(
        self, unit: Unit, path: Path, before: tuple[int, ...], after: tuple[int, ...], end: int
    ) -> tuple[int, ...] | None:
        """Return when each stop and the end must be reached so that the route ends by ``end``."""
        t = self._tables
        rows = t.minute_rows[unit.speed]
        only_one, low, high, service = t.only_one, t.low, t.high, t.service
        latest = [end]
        time = end
        for k in range(len(path) - 1, -1, -1):
            what = path[k]
            if after[k + 1] >= 0:
                time -= rows[before[k + 1]][after[k + 1]]
            if what < 0:
                time = _last_in(unit.reloading, time - unit.reload_minutes)
            else:
                time -= service[what]
                if not only_one[what]:
                    time = t.last_start(what, time)
                elif time < low[what]:
                    return None
                elif time > high[what]:
                    time = high[what]
            if time < 0:
                return None
            latest.append(time)
        latest.reverse()
        return tuple(latest)

    def _duration(
        self,
        number: int,
        path: Path,
        before: tuple[int, ...],
        after: tuple[int, ...],
        leaves: tuple[int, ...],
    ) -> int:
        """Return how long the route takes when it ends as early as it can and leaves as late as it may."""
        unit = self._tables.instance.units[number]
        rows = self._tables.minute_rows[unit.speed]
        home = 0 if after[-1] < 0 else rows[before[-1]][after[-1]]
        end = _first_in(unit.returns, leaves[-1] + home)
        tight = self._backwards(unit, path, before, after, end)
        departs, upper, _ = self._spans[number]
        if tight is None:
            return end - departs
        leave = _last_in(unit.departs, min(tight[0] - rows[before[0]][after[0]], upper))
        return end - max(leave, departs)

    def _filled(self, unit: Unit, path: Path, trips: int) -> tuple[Filled, Filled] | None:
        t = self._tables
        ahead, behind = [], []
        plain = trips == 1 and all(t.delivered[what] for what in path)
        for d, dimension in enumerate(t.dimensions):
            capacity = unit.capacities.get(dimension, NEVER)
            if plain:
                board = self._emptying(path, d)
                if board[0] > capacity:
                    return None
                ahead.append((board[0],) * len(board))
                behind.append(tuple(board))
                continue
            board, trip_of = self._board(path, d)
            if max(board) > capacity:
                return None
            so_far, to_come = list(board), list(board)
            for k in range(1, len(board)):
                if trip_of[k] == trip_of[k - 1]:
                    so_far[k] = max(so_far[k], so_far[k - 1])
            for k in range(len(board) - 2, -1, -1):
                if trip_of[k] == trip_of[k + 1]:
                    to_come[k] = max(to_come[k], to_come[k + 1])
            ahead.append(tuple(so_far))
            behind.append(tuple(to_come))
        return tuple(ahead), tuple(behind)

    def _emptying(self, path: Path, d: int) -> list[int]:
        """Return what is on board in each gap of one trip with nothing but deliveries."""
        loads = self._tables.loads
        board = [0]
        total = 0
        for what in reversed(path):
            total += loads[what][d]
            board.append(total)
        board.reverse()
        return board

    def _board(self, path: Path, d: int) -> tuple[list[int], list[int]]:
        """Return what is on board in each gap, and the gap's trip."""
        t = self._tables
        visits = t.instance.visits
        trips = [0]
        for what in path:
            trips.append(trips[-1] + (what == RELOAD))
        to_deliver = [0] * (trips[-1] + 1)
        for k, what in enumerate(path):
            if what != RELOAD and visits[what].partner is None and visits[what].kind != "pickup":
                to_deliver[trips[k]] += t.loads[what][d]
        board = [to_deliver[0]]
        collected = shipped = 0
        left = to_deliver[0]
        for k, what in enumerate(path):
            if what == RELOAD:
                collected, left = 0, to_deliver[trips[k + 1]]
            elif visits[what].partner is not None:
                shipped += t.loads[what][d] if visits[what].kind == "pickup" else -t.loads[what][d]
            elif visits[what].kind == "pickup":
                collected += t.loads[what][d]
            else:
                left -= t.loads[what][d]
            board.append(left + collected + shipped)
        return board, trips


def _longest_span(unit: Unit) -> tuple[int, int, int]:
    """Return (earliest departure, latest departure, latest end) of the longest time that a unit is free."""
    best = (NEVER, NEVER, -1)
    for first, last in unit.spans():
        for a, b in unit.departs:
            lower, upper = max(first, a), min(last, b - 1)
            if lower <= upper and last - lower > best[2] - best[0]:
                best = (lower, upper, last)
    return best


def _first_in(intervals: Intervals, minute: int) -> int:
    if len(intervals) == 1:
        low, high = intervals[0]
        return NEVER if minute >= high else max(minute, low)
    return first_in(intervals, tuple(a for a, _ in intervals), minute)


def _last_in(intervals: Intervals, minute: int) -> int:
    if len(intervals) == 1:
        low, high = intervals[0]
        return -1 if minute < low else min(minute, high - 1)
    return last_in(intervals, tuple(a for a, _ in intervals), minute)
