"""Routes of one instance that are changed order by order, with all that must know of each change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from solvers.routing.insertion.alike import alike
from solvers.routing.insertion.board import Board
from solvers.routing.insertion.guard import Guard
from solvers.routing.insertion.ledger import Ledger
from solvers.routing.insertion.rows import Appraiser, Row
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import RELOAD, Path, without_empty_trips

_OTHER_DAYS = 3
"""How many idle units of each sort are on the board whose vehicles are out on other days."""


class Routes:
    """Routes of one instance, changed order by order.

    Attributes
    ----------
    rows : dict
        The routes in use, by unit.
    unit_of : dict
        The unit of every order that is served.
    """

    def __init__(self, tables: Tables, guard: Guard, ledger: Ledger) -> None:
        self.tables = tables
        self.guard = guard
        self.ledger = ledger
        self.appraiser = Appraiser(tables)
        self.board = Board(tables)
        self.rows: dict[int, Row] = {}
        self.unit_of: dict[str, int] = {}
        self._alike = alike(tables)
        self._class_of = {unit: n for n, units in enumerate(self._alike) for unit in units}
        self._several_trips = any(tables.instance.units[u].trips > 1 for u in tables.units)
        self._empty: dict[int, Row] = {}
        self._out: Counter[str] = Counter()
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
        self.put_row(unit, row)
        self.ledger.tell({unit: row})

    def put_row(self, unit: int, row: Row) -> None:
        """Give a unit a route that the ledger knows of already."""
        visits = self.tables.instance.visits
        old = self.rows.get(unit)
        if old is not None:
            for what in old.path:
                if what != RELOAD and self.unit_of.get(visits[what].order) == unit:
                    del self.unit_of[visits[what].order]
        if not row.path:
            if self.rows.pop(unit, None) is not None:
                self._out[self.tables.instance.units[unit].vehicle] -= 1
            if unit in self.board.slot_of:
                self.board.drop(unit)
            self._show_others(unit)
            return
        self.rows[unit] = row
        for what in row.path:
            if what != RELOAD:
                self.unit_of[visits[what].order] = unit
        self.board.put(unit, row)
        if old is None:
            self._out[self.tables.instance.units[unit].vehicle] += 1
            self._show_others(unit)

    def put_back(self, before: Mapping[int, Row | None], mark: int) -> None:
        """Give units the routes that they had (None: none) when the ledger was at a mark."""
        self.ledger.back(mark)
        # Routes that are new go first, so that no order is in two routes while the others come back.
        for unit, row in before.items():
            if row is None:
                self.put_row(unit, self._idle_row(unit))
        for unit, row in before.items():
            if row is not None:
                self.put_row(unit, row)

    def clear(self) -> None:
        """Make all units idle."""
        for unit in list(self.rows):
            self.set_row(unit, self._idle_row(unit))

    def _idle_row(self, unit: int) -> Row:
        if unit not in self._empty:
            row = self.appraiser.row(unit, ())
            assert row is not None, "a unit that has had a route can stay at home"
            self._empty[unit] = row
        return self._empty[unit]

    def _show_others(self, unit: int) -> None:
        """Look which idle units of the sorts of a vehicle's days are to be on the board."""
        vehicle = self.tables.instance.units[unit].vehicle
        days = self.tables.instance.units_of[vehicle]
        for number in {self._class_of[day] for day in days if day in self._class_of}:
            self._show_empty(self._alike[number])

    def _show_empty(self, units: list[int]) -> None:
        """Keep one idle unit of a sort on the board, and few of vehicles that are out on other days."""
        idle = [unit for unit in units if unit not in self.rows]
        records = self.tables.instance.units
        shown = [unit for unit in idle if not self._out[records[unit].vehicle]][:1]
        shown += [unit for unit in idle if self._out[records[unit].vehicle]][:_OTHER_DAYS]
        for unit in idle:
            if unit in self.board.slot_of and unit not in shown:
                self.board.drop(unit)
        for unit in shown:
            if unit not in self.board.slot_of:
                if unit not in self._empty:
                    row = self.appraiser.row(unit, ())
                    if row is None:
                        continue
                    self._empty[unit] = row
                self.board.put(unit, self._empty[unit])

    def take_out(self, orders: Iterable[str]) -> list[str]:
        """Remove orders; return those that could not be, because the rest of a route would not do."""
        visits = self.tables.instance.visits
        by_unit: dict[int, set[str]] = {}
        for order in orders:
            unit = self.unit_of.get(order)
            if unit is not None:
                by_unit.setdefault(unit, set()).add(order)
        stuck: list[str] = []
        fresh: dict[int, Row] = {}
        for unit, gone in by_unit.items():
            path = without_empty_trips(
                tuple(w for w in self.rows[unit].path if w == RELOAD or visits[w].order not in gone)
            )
            row = self._row(unit, path)
            if row is None:
                stuck.extend(gone)
            else:
                fresh[unit] = row
        for unit, row in fresh.items():
            self.put_row(unit, row)
        self.ledger.tell(fresh)
        return stuck

    def load(self, paths: Mapping[int, Path]) -> None:
        """Take over paths as far as they do; orders that rules forbid where they are stay out."""
        for unit, path in paths.items():
            if unit in self._class_of:
                row = self._usable(unit, path)
                if row is not None and row.path:
                    self.put_row(unit, row)
        self.ledger.tell(dict(self.rows))
        for order in self.take_out(self.guard.misplaced(self.unit_of)):
            if order in self.unit_of:
                unit = self.unit_of[order]
                self.set_row(unit, self._idle_row(unit))

    def _usable(self, unit: int, path: Path) -> Row | None:
        """Return a path as a row, or as much of it as can be driven now, order by order."""
        instance = self.tables.instance
        visits = instance.visits

        def only(orders: set[str]) -> Path:
            return without_empty_trips(tuple(w for w in path if w == RELOAD or visits[w].order in orders))

        able = [
            order
            for order in dict.fromkeys(visits[w].order for w in path if w != RELOAD)
            if order not in self.unit_of
            and sorted(w for w in path if w != RELOAD and visits[w].order == order)
            == sorted(instance.of_order[order])
            and all(unit in visits[v].units and instance.wanted(v) for v in instance.of_order[order])
        ]
        row = self._row(unit, only(set(able)))
        if row is not None:
            return row
        kept: set[str] = set()
        for order in able:
            better = self._row(unit, only({*kept, order}))
            if better is not None:
                kept.add(order)
                row = better
        return row

    def _row(self, unit: int, path: Path) -> Row | None:
        row = self.appraiser.row(unit, path)
        return row if row is not None and self.guard.accepts(unit, path) else None
