"""One route as insertion sees it: when it is where at the earliest and latest, and what is on board."""

from __future__ import annotations

from dataclasses import dataclass

from solvers.routing.instance import RELOAD, Intervals, Path, Unit
from solvers.routing.insertion.tables import NEVER, Tables, first_in, last_in


@dataclass(frozen=True)
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
    cost : int
        What it adds to the objective.
    """

    path: Path
    before: tuple[int, ...]
    after: tuple[int, ...]
    leaves: tuple[int, ...]
    latest: tuple[int, ...]
    filled_before: tuple[tuple[int, ...], ...]
    filled_after: tuple[tuple[int, ...], ...]
    metres: int
    stops: int
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
        if sum(what == RELOAD for what in path) >= unit.trips:
            return None
        stops = len(path) - sum(what == RELOAD for what in path)
        if unit.max_stops is not None and stops > unit.max_stops:
            return None
        before, after, metres, way_cost = self._ways(number, path)
        if unit.max_metres is not None and metres > unit.max_metres:
            return None
        times = self._times(number, path, before, after)
        if times is None:
            return None
        leaves, latest, duration = times
        if unit.max_minutes is not None and duration > unit.max_minutes:
            return None
        filled = self._filled(unit, path)
        if filled is None:
            return None
        rates = t.weights.rates[number]
        cost = way_cost + duration * rates.minute + rates.used if path else 0
        return Row(path, before, after, leaves, latest, filled[0], filled[1], metres, stops, cost)

    def _ways(self, number: int, path: Path) -> tuple[tuple[int, ...], tuple[int, ...], int, int]:
        t = self._tables
        unit = t.instance.units[number]
        places = [unit.start if what == RELOAD else t.place[what] for what in path]
        before = (unit.start, *places)
        after = (*places, -1 if unit.end is None else unit.end)
        metre_rows, cost_rows = t.metre_rows, t.cost_rows[t.weights.rates[number].metre]
        metres = cost = 0
        for a, b in zip(before, after, strict=True):
            if b >= 0:
                metres += metre_rows[a][b]
                cost += cost_rows[a][b]
        return before, after, metres, cost

    def _times(
        self, number: int, path: Path, before: tuple[int, ...], after: tuple[int, ...]
    ) -> tuple[tuple[int, ...], tuple[int, ...], int] | None:
        """Return earliest ends, latest arrivals and the shortest duration for the earliest end."""
        t = self._tables
        unit = t.instance.units[number]
        rows = t.minute_rows[unit.speed]
        departs, upper, last = self._spans[number]
        time = departs
        leaves = [time]
        for k, what in enumerate(path):
            time = self._first(unit, what, time + rows[before[k]][after[k]])
            if time > last:
                return None
            time += unit.reload_minutes if what == RELOAD else t.service[what]
            leaves.append(time)
        home = 0 if after[-1] < 0 else rows[before[-1]][after[-1]]
        end = _first_return(unit.returns, time + home)
        if end > last:
            return None
        latest = self._backwards(unit, path, before, after, _last_return(unit.returns, last))
        if latest is None:
            return None
        tight = self._backwards(unit, path, before, after, end)
        if not path or tight is None:
            return tuple(leaves), latest, 0
        leave = last_in(unit.departs, tuple(a for a, _ in unit.departs), min(tight[0] - rows[before[0]][after[0]], upper))
        return tuple(leaves), latest, end - max(leave, departs)

    def _first(self, unit: Unit, what: int, minute: int) -> int:
        if what == RELOAD:
            return first_in(unit.reloading, tuple(a for a, _ in unit.reloading), minute)
        return self._tables.first_start(what, minute)

    def _backwards(
        self, unit: Unit, path: Path, before: tuple[int, ...], after: tuple[int, ...], end: int
    ) -> tuple[int, ...] | None:
        t = self._tables
        rows = t.minute_rows[unit.speed]
        latest = [end]
        time = end
        for k in range(len(path) - 1, -1, -1):
            what = path[k]
            way = 0 if after[k + 1] < 0 else rows[before[k + 1]][after[k + 1]]
            if what == RELOAD:
                starts = tuple(a for a, _ in unit.reloading)
                time = last_in(unit.reloading, starts, time - way - unit.reload_minutes)
            else:
                time = t.last_start(what, time - way - t.service[what])
            if time < 0:
                return None
            latest.append(time)
        return tuple(reversed(latest))

    def _filled(self, unit: Unit, path: Path) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]] | None:
        t = self._tables
        ahead, behind = [], []
        for d, dimension in enumerate(t.dimensions):
            board, trips = self._board(path, d)
            capacity = unit.capacities.get(dimension, NEVER)
            if max(board) > capacity:
                return None
            so_far, to_come = list(board), list(board)
            for k in range(1, len(board)):
                if trips[k] == trips[k - 1]:
                    so_far[k] = max(so_far[k], so_far[k - 1])
            for k in range(len(board) - 2, -1, -1):
                if trips[k] == trips[k + 1]:
                    to_come[k] = max(to_come[k], to_come[k + 1])
            ahead.append(tuple(so_far))
            behind.append(tuple(to_come))
        return tuple(ahead), tuple(behind)

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


def _first_return(returns: Intervals, minute: int) -> int:
    return first_in(returns, tuple(a for a, _ in returns), minute)


def _last_return(returns: Intervals, minute: int) -> int:
    return last_in(returns, tuple(a for a, _ in returns), minute)
