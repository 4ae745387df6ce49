"""What a plan in the making owes: hard rules that it breaks, wishes that it misses, aims of the whole.

The plan is told route by route; only what a change touches is counted again, and any number of changes can
be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from solvers.routing.clock.timetable import Timetable
from solvers.routing.counting.breaches import items
from solvers.routing.counting.outcome import Outcome
from solvers.routing.counting.settling import Settler
from solvers.routing.insertion.rows import Row
from solvers.routing.insertion.tables import Tables
from solvers.routing.instance import RELOAD, Path
from solvers.routing.statements import Bound, InUse

_MISSING: Any = object()
_STEEP = 50
"""So many units of breach make a broken hard rule twice as dear: of two ways to break it, the less bad one."""
_KIN = 12
"""Orders that rules bind to more others than this are not moved all together."""


class Ledger:
    """Keeps count for one pool of routes.

    Parameters
    ----------
    tables : Tables
        The instance.

    Attributes
    ----------
    idle : bool
        Whether there is nothing to count.
    kin : dict
        By order, the orders that rules bind it to, if they are few.
    """

    def __init__(self, tables: Tables) -> None:
        instance, weights = tables.instance, tables.weights
        self._instance, self._weights = instance, weights
        self._items = items(instance)
        self._settler = Settler(instance, weights, self._items)
        self._whole_times = bool(weights.finish or weights.balance)
        self._hard = max(weights.levels.values()) * (len(instance.of_order) + 1)
        self._of_order: dict[str, list[int]] = {}
        self._timed_of_order: dict[str, list[int]] = {}
        self._of_unit: dict[int, list[int]] = {}
        for number, item in enumerate(self._items):
            for order in item.orders:
                self._of_order.setdefault(order, []).append(number)
                if item.timed:
                    self._timed_of_order.setdefault(order, []).append(number)
            for unit in item.units:
                self._of_unit.setdefault(unit, []).append(number)
        self.idle = not (self._items or self._whole_times or not self._settler.idle)
        self.kin = self._kin()
        self._paths: dict[int, Path] = {}
        self._unit_of: dict[str, int] = {}
        self._times: dict[int, Timetable] = {}
        self._minutes: dict[int, int] = {}
        self._longer: dict[int, int] = {}
        self._owed: dict[int, int] = {}
        self._sums: dict[str, int] = {"owed": 0, "broken": 0, "longer": 0}
        self._journal: list[tuple[dict[Any, Any], Any, Any]] = []
        self._outcome = Outcome(instance, self._paths, self._times)
        self._outcome.unit_of = self._unit_of
        for number, item in enumerate(self._items):
            self._enter(number, item.count(self._outcome), item.soft)

    def _kin(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, set[str]] = {}
        for item in self._items:
            if 2 <= len(item.orders) <= _KIN:
                for order in item.orders:
                    found.setdefault(order, set()).update(item.orders)
        return {order: tuple(sorted(kin)) for order, kin in found.items() if len(kin) <= 2 * _KIN}

    # -- asked --------------------------------------------------------------------------------------

    @property
    def price(self) -> int:
        """What is owed, in units of the objective."""
        return self._sums["owed"] + self._sums["longer"] + self._aims()

    @property
    def broken(self) -> int:
        """How many hard things are broken."""
        return self._sums["broken"]

    @property
    def relief(self) -> int:
        """What serving one order more could save at the most: only what is too little can become less bad."""
        return max(0, self.price) if self.lacking() else 0

    def concerns(self, order: str, unit: int) -> bool:
        """Tell whether what is owed may depend on an order, or on what a unit does."""
        return (
            self._whole_times
            or order in self._of_order
            or unit in self._of_unit
            or self._settler.concerns(unit, self._paths)
        )

    def binds(self, order: str) -> bool:
        """Tell whether where an order goes is a matter of what is owed, whatever is owed already."""
        return self._whole_times or order in self._of_order or self.broken > 0

    def lacking(self) -> list[int]:
        """Return units of vehicles that do less than they should, or of which too few are in use."""
        found: dict[int, None] = {}
        for number in self._owed:
            s = self._items[number].statement if number >= 0 else None
            if isinstance(s, Bound | InUse) and s.at_least:
                units = self._items[number].units or sorted(self._instance.units_named(s.vehicles))
                found.update(dict.fromkeys(units))
        return list(found)

    def troubled(self) -> list[tuple[str, ...]]:
        """Return, for everything that is broken or missed, the orders that it depends on."""
        found = []
        for number in self._owed:
            if number < 0:
                orders: Iterable[str] = self._on((-1 - number,))
            else:
                item = self._items[number]
                orders = item.orders or self._on(item.units)
            served = tuple(order for order in orders if order in self._unit_of)
            if served:
                found.append(served)
        return found

    def _on(self, units: Iterable[int]) -> list[str]:
        visits = self._instance.visits
        return list(
            dict.fromkeys(
                visits[what].order for u in units for what in self._paths.get(u, ()) if what != RELOAD
            )
        )

    @property
    def starts(self) -> dict[int, int]:
        """When services start where it matters to others, by visit."""
        return {visit: span[0] for table in self._times.values() for visit, span in table.spans.items()}

    # -- told ---------------------------------------------------------------------------------------

    def mark(self) -> int:
        """Return where to go back to."""
        return len(self._journal)

    def back(self, mark: int) -> None:
        """Take back everything since a mark."""
        journal = self._journal
        while len(journal) > mark:
            table, key, old = journal.pop()
            if old is _MISSING:
                table.pop(key, None)
            else:
                table[key] = old

    def forget(self) -> None:
        """Make what has been told so far final."""
        self._journal.clear()

    def tell(self, rows: Mapping[int, Row]) -> None:
        """Take over new routes of some units, those without visits included."""
        if self.idle:
            return
        changed = [unit for unit, row in rows.items() if row.path != self._paths.get(unit, ())]
        if not changed:
            return
        company = self._settler.company(changed, self._paths, self._unit_of)
        moved: set[str] = set()
        for unit in changed:
            before, after = self._orders(self._paths.get(unit, ())), self._orders(rows[unit].path)
            moved |= before ^ after
            for order in before - after:
                if self._unit_of.get(order) == unit:
                    self._drop(self._unit_of, order)
        for unit in changed:
            path = rows[unit].path
            for order in self._orders(path):
                if self._unit_of.get(order) != unit:
                    self._set(self._unit_of, order, unit)
            if path:
                self._set(self._paths, unit, path)
            else:
                self._drop(self._paths, unit)
            self._set(self._minutes, unit, rows[unit].minutes)
        self._recount(moved, changed, self._retimed(changed, company))

    def _orders(self, path: Path) -> set[str]:
        visits = self._instance.visits
        return {visits[what].order for what in path if what != RELOAD}

    def _retimed(self, changed: list[int], company: set[int]) -> list[int]:
        """Time changed routes, and those that depend on them, anew; return those whose times have changed."""
        settler = self._settler
        timed = [
            unit
            for unit in sorted(company)
            if self._whole_times or unit in self._times or settler.concerns(unit, self._paths)
        ]
        if not timed:
            return []
        company = settler.company(timed, self._paths, self._unit_of)
        tables, undrivable = settler.settled({u: self._paths[u] for u in company if u in self._paths})
        for unit in company:
            self._enter(-1 - unit, int(unit in undrivable), soft=False)
        retimed = [
            unit for unit in company if unit in changed or tables.get(unit) is not self._times.get(unit)
        ]
        for unit in retimed:
            table = tables.get(unit)
            self._enter_longer(unit, table)
            if table is None:
                self._drop(self._times, unit)
            else:
                self._set(self._times, unit, table)
        return retimed

    def _recount(self, moved: Iterable[str], changed: list[int], retimed: list[int]) -> None:
        numbers = {number for order in moved for number in self._of_order.get(order, ())}
        for unit in dict.fromkeys((*changed, *retimed)):
            numbers.update(self._of_unit.get(unit, ()))
        visits = self._instance.visits
        for unit in retimed:
            for what in self._paths.get(unit, ()):
                if what != RELOAD:
                    numbers.update(self._timed_of_order.get(visits[what].order, ()))
        for number in sorted(numbers):
            item = self._items[number]
            self._enter(number, item.count(self._outcome), item.soft)

    def _enter(self, number: int, amount: int, soft: bool) -> None:
        """Note by how much an item is broken now."""
        before = self._owed.get(number, 0)
        if amount == before:
            return
        if amount:
            self._set(self._owed, number, amount)
        else:
            self._drop(self._owed, number)
        if not soft:
            self._add_to("broken", int(amount > 0) - int(before > 0))
        self._add_to("owed", self._priced(amount, soft) - self._priced(before, soft))

    def _priced(self, amount: int, soft: bool) -> int:
        if soft:
            return amount * self._weights.soft
        return self._hard + self._hard * amount // _STEEP if amount else 0

    def _enter_longer(self, unit: int, table: Timetable | None) -> None:
        """Note what a route's time costs beyond what its row thinks."""
        rate = self._weights.rates[unit].minute
        if not rate:
            return
        longer = 0 if table is None else table.end - table.departure - self._minutes.get(unit, 0)
        self._add_to("longer", rate * (longer - self._longer.get(unit, 0)))
        self._set(self._longer, unit, longer)

    def _aims(self) -> int:
        """Return what the latest end and the longest work cost."""
        weights, units = self._weights, self._instance.units
        total = 0
        if weights.finish:
            total += weights.finish * max((table.end for table in self._times.values()), default=0)
        if weights.balance:
            work: dict[str, int] = {}
            for unit, table in self._times.items():
                vehicle = units[unit].vehicle
                work[vehicle] = work.get(vehicle, 0) + table.end - table.departure
            total += weights.balance * max((work.get(v, 0) for v in self._instance.balanced), default=0)
        return total

    # -- the journal --------------------------------------------------------------------------------

    def _set(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        self._journal.append((table, key, table.get(key, _MISSING)))
        table[key] = value

    def _drop(self, table: dict[Any, Any], key: Any) -> None:
        if key in table:
            self._journal.append((table, key, table.pop(key)))

    def _add_to(self, name: str, amount: int) -> None:
        if amount:
            self._set(self._sums, name, self._sums[name] + amount)
