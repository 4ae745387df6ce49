"""All routes in flat arrays: where single visits fit, and what that costs, in a few array operations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from solvers.routing.insertion.rows import Row
from solvers.routing.insertion.tables import NEVER, Tables

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
TOO_DEAR = 2**61
"""The cost of what can't be done."""


class Board:
    """Rows in slots of flat arrays; an empty slot holds no row.

    Parameters
    ----------
    tables : Tables
        The instance.
    """

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        instance = tables.instance
        speeds = sorted(tables.minutes)
        rates = sorted(tables.costs)
        self._minutes = np.stack([_with_nowhere(tables.minutes[s]) for s in speeds])
        self._costs = np.stack([_with_nowhere(tables.costs[r]) for r in rates])
        self._metres = _with_nowhere(instance.travel.metres)
        self._nowhere = len(instance.travel.metres)
        self._speed_of = {u: speeds.index(instance.units[u].speed) for u in tables.units}
        self._rate_of = {u: rates.index(tables.weights.rates[u].metre) for u in tables.units}
        self._limited = any(instance.units[u].max_metres is not None for u in tables.units)
        self._timed = any(tables.weights.rates[u].minute for u in tables.units)
        self._allow(tables)
        self._grow(8, 6)
        self.slot_of: dict[int, int] = {}
        self._free: list[int] = list(range(8))[::-1]

    def _allow(self, tables: Tables) -> None:
        visits = tables.instance.visits
        sets = list(dict.fromkeys(visit.units for visit in visits))
        number = {units: n for n, units in enumerate(sets)}
        self._set_of = np.array([number[visit.units] for visit in visits], dtype=np.int64)
        self._allowed = np.zeros((max(1, len(sets)), len(tables.instance.units) + 1), dtype=bool)
        for n, units in enumerate(sets):
            self._allowed[n, list(units)] = True
        homes = list(dict.fromkeys(tables.homes))
        rank = {home: n for n, home in enumerate(homes)}
        self._home_of = np.array([rank[home] for home in tables.homes], dtype=np.int64)
        self._leaving = np.zeros((max(1, len(homes)), len(tables.instance.units) + 1), dtype=np.int64)
        for n, home in enumerate(homes):
            if home is not None:
                self._leaving[n] = tables.weights.moved
                self._leaving[n, list(home)] = 0
        loads = np.array(tables.loads, dtype=np.int64).reshape(len(visits), len(tables.dimensions))
        self._loads = loads.T.copy()
        self._collected = np.array([visit.kind == "pickup" for visit in visits], dtype=bool)

    def _grow(self, slots: int, gaps: int) -> None:
        dims = len(self._tables.dimensions)

        def array(fill: int, *shape: int) -> Ints:
            return np.full(shape, fill, dtype=np.int64)

        old = getattr(self, "_before", None)
        fresh = {
            "_before": array(0, slots, gaps),
            "_after": array(0, slots, gaps),
            "_leaves": array(NEVER, slots, gaps),
            "_latest": array(-1, slots, gaps),
            "_ahead": array(0, dims, slots, gaps),
            "_behind": array(0, dims, slots, gaps),
            "_room": array(NEVER, dims, slots),
            "_unit": array(-1, slots),
            "_speed": array(0, slots),
            "_rate": array(0, slots),
            "_minute": array(0, slots),
            "_base": array(0, slots, gaps),
            "_base_minutes": array(0, slots, gaps),
            "_stops_left": array(NEVER, slots),
            "_metres_left": array(NEVER, slots),
        }
        for name, values in fresh.items():
            if old is not None:
                previous = getattr(self, name)
                values[tuple(slice(0, n) for n in previous.shape)] = previous
            setattr(self, name, values)

    _before: Ints
    _after: Ints
    _leaves: Ints
    _latest: Ints
    _ahead: Ints
    _behind: Ints
    _room: Ints
    _unit: Ints
    _speed: Ints
    _rate: Ints
    _minute: Ints
    _base: Ints
    _base_minutes: Ints
    _stops_left: Ints
    _metres_left: Ints

    # -- rows ---------------------------------------------------------------------------------------

    def put(self, unit: int, row: Row) -> None:
        """Set a unit's row."""
        t = self._tables
        slot = self.slot_of.get(unit)
        if slot is None:
            slot = self._take_slot(unit)
        size = len(row.before)
        if size > self._before.shape[1]:
            self._grow(len(self._unit), size + 3)
        self._leaves[slot] = NEVER
        self._latest[slot] = -1
        self._before[slot, :size] = row.before
        self._after[slot, :size] = row.after
        self._after[slot, size - 1] = row.after[-1] if row.after[-1] >= 0 else self._nowhere
        self._leaves[slot, :size] = row.leaves
        self._latest[slot, :size] = row.latest
        for d in range(len(t.dimensions)):
            self._ahead[d, slot, :size] = row.filled_before[d]
            self._behind[d, slot, :size] = row.filled_after[d]
        record = t.instance.units[unit]
        self._stops_left[slot] = NEVER if record.max_stops is None else record.max_stops - row.stops
        self._metres_left[slot] = NEVER if record.max_metres is None else record.max_metres - row.metres
        before, after = self._before[slot, :size], self._after[slot, :size]
        opening = 0 if row.path else t.weights.rates[unit].used
        self._base[slot, :size] = self._costs[self._rate[slot]][before, after] - opening
        self._base_minutes[slot, :size] = self._minutes[self._speed[slot]][before, after]

    def drop(self, unit: int) -> None:
        """Forget a unit's row."""
        slot = self.slot_of.pop(unit)
        self._latest[slot] = -1
        self._leaves[slot] = NEVER
        self._unit[slot] = -1
        self._free.append(slot)

    def _take_slot(self, unit: int) -> int:
        t = self._tables
        if not self._free:
            count = len(self._unit)
            more = max(4, count // 4)
            self._grow(count + more, self._before.shape[1])
            self._free = list(range(count, count + more))[::-1]
        slot = self._free.pop()
        self.slot_of[unit] = slot
        record = t.instance.units[unit]
        self._unit[slot] = unit
        self._speed[slot] = self._speed_of[unit]
        self._rate[slot] = self._rate_of[unit]
        self._minute[slot] = t.weights.rates[unit].minute
        for d, dimension in enumerate(t.dimensions):
            self._room[d, slot] = record.capacities.get(dimension, NEVER)
        return slot

    @property
    def slots(self) -> int:
        """How many slots there are."""
        return len(self._unit)

    @property
    def gaps(self) -> int:
        """How many gaps a slot has room for."""
        return int(self._before.shape[1])

    def unit_at(self, slot: int) -> int:
        """Return the unit in a slot."""
        return int(self._unit[slot])

    # -- fitting ------------------------------------------------------------------------------------

    def fit(self, visits: Ints, slots: Ints | None = None, loaded: bool = True) -> Ints:
        """Return what putting visits into gaps costs: visits x slots x gaps, `TOO_DEAR` where they don't fit.

        Parameters
        ----------
        visits : ndarray
            The visits.
        slots : ndarray or None
            Only into these slots.
        loaded : bool
            Whether capacities are minded.
        """
        t = self._tables
        pick = slice(None) if slots is None else slots
        before, after = self._before[pick][None], self._after[pick][None]
        places = t.places[visits][:, None, None]
        there, onward = self._ways(self._minutes, self._speed[pick], before, places, after)
        arrival = self._leaves[pick][None] + there
        lows, highs = t.lows[:, visits, None, None], t.highs[:, visits, None, None]
        start = np.maximum(arrival, lows[0])
        fits = arrival <= highs[0]
        for low, high in zip(lows[1:], highs[1:], strict=True):
            start = np.where(fits, start, np.maximum(arrival, low))
            fits = fits | (arrival <= high)
        onward_time = onward + t.services[visits][:, None, None]
        fits &= start + onward_time <= self._latest[pick][None]
        open_slots = self._allowed[self._set_of[visits]][:, self._unit[pick]]
        open_slots &= self._stops_left[pick] > 0
        fits &= open_slots[:, :, None]
        for d in range(len(t.dimensions) if loaded else 0):
            amount = self._loads[d, visits][:, None, None]
            if len(visits) == 1:
                filled = self._behind[d] if self._collected[visits[0]] else self._ahead[d]
                if amount[0, 0, 0]:
                    fits &= (filled[pick] + amount[0]) <= self._room[d][pick][:, None]
                continue
            filled = np.where(
                self._collected[visits][:, None, None],
                self._behind[d][pick][None],
                self._ahead[d][pick][None],
            )
            fits &= (amount == 0) | (filled + amount <= self._room[d][pick][None, :, None])
        to, away = self._ways(self._costs, self._rate[pick], before, places, after)
        cost = to + away
        cost -= self._base[pick][None]
        if self._timed:
            longer = there + onward_time - self._base_minutes[pick][None]
            cost += longer * self._minute[pick][None, :, None]
        if t.weights.moved:
            cost += self._leaving[self._home_of[visits]][:, self._unit[pick]][:, :, None]
        if self._limited:
            more = self._metres[before, places] + self._metres[places, after] - self._metres[before, after]
            fits &= more <= self._metres_left[pick][None, :, None]
        cost[~fits] = TOO_DEAR
        return cost

    @staticmethod
    def _ways(tables: Ints, sorts: Ints, before: Ints, places: Ints, after: Ints) -> tuple[Ints, Ints]:
        """Return what leads to and from places, by the table of each slot."""
        if len(tables) > 1:
            sort = sorts[None, :, None]
            return tables[sort, before, places], tables[sort, places, after]
        table = tables[0]
        if len(places) == 1:
            place = places[0, 0, 0]
            return table[:, place].take(before), table[place].take(after)
        return table[before, places], table[places, after]


def _with_nowhere(table: Ints) -> Ints:
    """Return a table with one more row and column of nothing, for where open routes end."""
    size = len(table)
    wider = np.zeros((size + 1, size + 1), dtype=np.int64)
    wider[:size, :size] = table
    return wider
