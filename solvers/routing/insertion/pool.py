"""A plan in the making: routes into which orders go where they cost least, and out of which they are taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from solvers.routing.insertion.alike import alike
from solvers.routing.insertion.board import TOO_DEAR, Board, Flags, Ints
from solvers.routing.insertion.guard import Guard
from solvers.routing.insertion.pairs import best_pair
from solvers.routing.insertion.rows import Appraiser, Row
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import RELOAD, Path, without_empty_trips

_TRIES = 12
"""How many gaps are tried, the cheapest first, before an order counts as not fitting."""
_MANY_ROUTES, _NEXT = 30, 80
"""From so many routes on, only those are looked at that serve one of so many neighbours."""
_PAIR_SLOTS = 8
"""In how many routes both stops of a shipment are tried, the most promising first."""


@dataclass(frozen=True)
class Place:
    """Where an order would go, and what the objective grows by."""

    unit: int
    row: Row
    cost: int


class Pool:
    """Routes of one instance, changed order by order.

    Attributes
    ----------
    rows : dict
        The routes in use, by unit.
    unit_of : dict
        The unit of every order that is served.
    """

    def __init__(self, tables: Tables, guard: Guard) -> None:
        self.tables = tables
        self.guard = guard
        self.appraiser = Appraiser(tables)
        self.board = Board(tables)
        self.rows: dict[int, Row] = {}
        self.unit_of: dict[str, int] = {}
        self._alike = alike(tables)
        self._class_of = {unit: n for n, units in enumerate(self._alike) for unit in units}
        self._several_trips = any(tables.instance.units[u].trips > 1 for u in tables.units)
        self._empty: dict[int, Row] = {}
        for units in self._alike:
            self._show_empty(units)

    @property
    def paths(self) -> dict[int, Path]:
        """The paths of the routes in use."""
        return {unit: row.path for unit, row in self.rows.items()}

    @property
    def cost(self) -> int:
        """What the routes cost, without what is left out."""
        return sum(row.cost for row in self.rows.values())

    # -- changing -----------------------------------------------------------------------------------

    def set_row(self, unit: int, row: Row) -> None:
        """Give a unit a route; one without visits makes it idle again."""
        visits = self.tables.instance.visits
        old = self.rows.get(unit)
        if old is not None:
            for what in old.path:
                if what != RELOAD and self.unit_of.get(visits[what].order) == unit:
                    del self.unit_of[visits[what].order]
        units = self._alike[self._class_of[unit]]
        if not row.path:
            self.rows.pop(unit, None)
            if unit in self.board.slot_of:
                self.board.drop(unit)
            self._show_empty(units)
            return
        self.rows[unit] = row
        for what in row.path:
            if what != RELOAD:
                self.unit_of[visits[what].order] = unit
        self.board.put(unit, row)
        if old is None:
            self._show_empty(units)

    def clear(self, unit: int) -> None:
        """Make a unit idle."""
        row = self.appraiser.row(unit, ())
        if row is not None:
            self.set_row(unit, row)

    def _show_empty(self, units: list[int]) -> None:
        """Keep one idle unit of each sort on the board."""
        idle = [unit for unit in units if unit not in self.rows]
        for unit in idle[1:]:
            if unit in self.board.slot_of:
                self.board.drop(unit)
        if idle and idle[0] not in self.board.slot_of:
            if idle[0] not in self._empty:
                row = self.appraiser.row(idle[0], ())
                if row is None:
                    return
                self._empty[idle[0]] = row
            self.board.put(idle[0], self._empty[idle[0]])

    def take_out(self, orders: Iterable[str]) -> list[str]:
        """Remove orders; return those that could not be, because the rest of a route would not do."""
        visits = self.tables.instance.visits
        by_unit: dict[int, set[str]] = {}
        for order in orders:
            unit = self.unit_of.get(order)
            if unit is not None:
                by_unit.setdefault(unit, set()).add(order)
        stuck: list[str] = []
        for unit, gone in by_unit.items():
            path = without_empty_trips(
                tuple(w for w in self.rows[unit].path if w == RELOAD or visits[w].order not in gone)
            )
            row = self._row(unit, path)
            if row is None:
                stuck.extend(gone)
            else:
                self.set_row(unit, row)
        return stuck

    def load(self, paths: Mapping[int, Path]) -> None:
        """Take over paths as far as they do."""
        for unit, path in paths.items():
            if unit in self._class_of:
                row = self._usable(unit, path)
                if row is not None and row.path:
                    self.set_row(unit, row)

    def _usable(self, unit: int, path: Path) -> Row | None:
        """Return a path as a row, or as much of it as can be driven now, order by order."""
        visits = self.tables.instance.visits
        left_out = self.guard.left_out

        def only(orders: set[str]) -> Path:
            return without_empty_trips(tuple(w for w in path if w == RELOAD or visits[w].order in orders))

        able = [
            order
            for order in dict.fromkeys(visits[w].order for w in path if w != RELOAD)
            if order not in left_out
            and order not in self.unit_of
            and all(unit in visits[v].units for v in self.tables.instance.of_order[order])
            and all(self.tables.instance.wanted(v) for v in self.tables.instance.of_order[order])
        ]
        row = self._row(unit, only(set(able))) if self.guard.idle else None
        if row is not None:
            return row
        kept: set[str] = set()
        for order in able:
            paths = {**self.paths, unit: only(kept)}
            if not self.guard.idle and not self.guard.may_go(order, unit, paths):
                continue
            better = self._row(unit, only({*kept, order}))
            if better is not None:
                kept.add(order)
                row = better
        return row

    def _row(self, unit: int, path: Path) -> Row | None:
        row = self.appraiser.row(unit, path)
        return row if row is not None and self.guard.accepts(unit, path) else None

    # -- fitting ------------------------------------------------------------------------------------

    def best(self, order: str, blink: Flags | None = None) -> Place | None:
        """Return the cheapest place for an order, None when it fits nowhere.

        Parameters
        ----------
        order : str
            An order that is not served.
        blink : ndarray or None
            Booleans, slots x gaps: places not looked at.
        """
        visits = self.tables.instance.of_order[order]
        if len(visits) == 2:
            return self._best_pair(order, visits)
        visit = visits[0]
        slots = self._slots_near(visit)
        found = self._first_accepted(order, visit, slots, blink)
        if found is None and slots is not None:
            found = self._first_accepted(order, visit, None, blink)
        return self._new_trip(order, visit, found)

    def _slots_near(self, visit: int) -> Ints | None:
        """Return the slots of the routes next to a visit and of idle units; None: all, for they are few."""
        if len(self.rows) < _MANY_ROUTES:
            return None
        slot_of, unit_of, visits = self.board.slot_of, self.unit_of, self.tables.instance.visits
        units = {unit_of.get(visits[other].order) for other in self.tables.near[visit][:_NEXT]}
        slots = {slot_of[unit] for unit in units if unit is not None}
        slots.update(slot for unit, slot in slot_of.items() if unit not in self.rows)
        return np.array(sorted(slots), dtype=np.int64)

    def _first_accepted(
        self, order: str, visit: int, slots: Ints | None, blink: Flags | None
    ) -> Place | None:
        """Return the cheapest place among slots that does in every respect."""
        costs = self.board.fit(np.array([visit]), slots)[0]
        if blink is not None:
            hidden = blink if slots is None else blink[slots[slots < len(blink)]]
            costs[: hidden.shape[0], : hidden.shape[1]][hidden] = TOO_DEAR
        if not self.guard.idle:
            paths = self.paths
            for row in np.flatnonzero(costs.min(axis=1) < TOO_DEAR):
                slot = int(row if slots is None else slots[row])
                if not self.guard.may_go(order, self.board.unit_at(slot), paths):
                    costs[row] = TOO_DEAR
        gaps = costs.shape[1]
        flat = costs.ravel()
        for _ in range(_TRIES):
            at = int(flat.argmin())
            if flat[at] >= TOO_DEAR:
                return None
            row, gap = at // gaps, at % gaps
            unit = self.board.unit_at(int(row if slots is None else slots[row]))
            place = self.inserted(unit, visit, gap, int(flat[at]))
            if place is not None:
                return place
            flat[at] = TOO_DEAR
        return None

    def inserted(self, unit: int, visit: int, gap: int, cost: int) -> Place | None:
        """Return a place for a visit in a gap, None when the route would not do after all."""
        old = self.rows.get(unit)
        path = old.path if old is not None else ()
        return self._appraised(unit, (*path[:gap], visit, *path[gap:]), cost)

    def _appraised(self, unit: int, path: Path, cost: int) -> Place | None:
        row = self._row(unit, path)
        return None if row is None else Place(unit, row, cost)

    def _new_trip(self, order: str, visit: int, found: Place | None) -> Place | None:
        """Return a better place: alone on a further trip of a route, first or last."""
        if not self._several_trips:
            return found
        t = self.tables
        instance = t.instance
        target = t.place[visit]
        paths = None
        for unit, row in self.rows.items():
            record = instance.units[unit]
            if record.trips < 2 or unit not in instance.visits[visit].units:
                continue
            if sum(what == RELOAD for what in row.path) + 1 >= record.trips:
                continue
            costs = t.cost_rows[t.weights.rates[unit].metre]
            out = costs[record.start][target]
            home = 0 if record.end is None else costs[target][record.end]
            more = costs[row.before[-1]][record.start] + out + home
            more -= 0 if record.end is None else costs[row.before[-1]][record.end]
            first = out + costs[target][record.start]
            for cost, path in ((more, (*row.path, RELOAD, visit)), (first, (visit, RELOAD, *row.path))):
                if found is not None and cost >= found.cost:
                    continue
                if not self.guard.idle:
                    paths = paths if paths is not None else self.paths
                    if not self.guard.may_go(order, unit, paths):
                        continue
                place = self._appraised(unit, path, cost)
                if place is not None:
                    found = place
        return found

    def _best_pair(self, order: str, visits: tuple[int, ...]) -> Place | None:
        both = self.board.fit(np.array(visits), loaded=False).min(axis=2)
        rough = np.where((both[0] < TOO_DEAR) & (both[1] < TOO_DEAR), both[0] + both[1], TOO_DEAR)
        best: Place | None = None
        paths = self.paths
        for slot in np.argsort(rough, kind="stable")[:_PAIR_SLOTS]:
            if rough[slot] >= TOO_DEAR:
                break
            unit = self.board.unit_at(int(slot))
            if not self.guard.idle and not self.guard.may_go(order, unit, paths):
                continue
            row = self.rows.get(unit) or self._empty[unit]
            opening = 0 if row.path else self.tables.weights.rates[unit].used
            limit = TOO_DEAR if best is None else best.cost - opening
            for cost, path in best_pair(self.tables, unit, row, visits, limit):
                place = self._appraised(unit, path, cost + opening)
                if place is not None:
                    best = place
                    break
        return best
