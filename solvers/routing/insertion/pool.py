"""A plan in the making: routes into which orders go where they cost least, and out of which they are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from solvers.routing.insertion.board import TOO_DEAR, Flags, Ints
from solvers.routing.insertion.guard import Choice
from solvers.routing.insertion.pairs import best_pair
from solvers.routing.insertion.routes import Routes
from solvers.routing.insertion.rows import Row
from solvers.routing.instance import RELOAD, Path

_TRIES = 12
"""How many gaps are tried, the cheapest first, before an order counts as not fitting."""
_MANY_ROUTES, _NEXT = 30, 80
"""From so many routes on, only those are looked at that serve one of so many neighbours."""
_PAIR_SLOTS = 8
"""In how many routes both stops of a shipment are tried, the most promising first."""
_WEIGHED, _IN_ROUTE, _PAIRS_IN_ROUTE = 16, 3, 5
"""How many places at most are weighed against what rules ask for across routes, and of those in one route."""


@dataclass(frozen=True)
class Place:
    """Where an order would go, and what the objective grows by, what is owed to rules included."""

    unit: int
    row: Row
    cost: int


class Pool(Routes):
    """A plan in the making, and where an order would go in it."""

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
        choice = self.guard.choice(order, self.unit_of)
        if not self.ledger.idle and self.ledger.binds(order):
            return self._best_weighed(order, choice, blink)
        if len(visits) == 2:
            found = self._best_pair(visits, choice)
        else:
            visit = visits[0]
            slots = self._slots_near(visit)
            found = self._first_accepted(visit, choice, slots, blink)
            if found is None and slots is not None:
                found = self._first_accepted(visit, choice, None, blink)
            found = self._new_trip(visit, choice, found)
        if found is None or self.ledger.idle or not self.ledger.concerns(order, found.unit):
            return found
        weighed = self.weighed(found)
        return weighed if weighed.cost <= found.cost else self._best_weighed(order, choice, blink)

    def weighed(self, place: Place) -> Place:
        """Return a place with what rules across routes would have to be paid."""
        ledger = self.ledger
        if ledger.idle:
            return place
        before, mark = ledger.price, ledger.mark()
        ledger.tell({place.unit: place.row})
        more = ledger.price - before
        ledger.back(mark)
        return Place(place.unit, place.row, place.cost + more)

    def _best_weighed(self, order: str, choice: Choice, blink: Flags | None) -> Place | None:
        """Return the place that is best when what rules across routes ask for is counted too."""
        best: Place | None = None
        tried = 0
        hope = self.ledger.relief
        for cost, unit, path in self._ways_in(order, choice, blink):
            if best is not None and cost - hope >= best.cost:
                break
            place = self._appraised(unit, path, cost)
            if place is None:
                continue
            tried += 1
            place = self.weighed(place)
            if best is None or place.cost < best.cost:
                best = place
            if tried >= _WEIGHED:
                break
        return best

    def _ways_in(self, order: str, choice: Choice, blink: Flags | None) -> list[tuple[int, int, Path]]:
        """Return ways to serve an order as (cost, unit, path), the cheapest of each route, cheapest first."""
        visits = self.tables.instance.of_order[order]
        lacking = {self.board.slot_of[u] for u in self.ledger.lacking() if u in self.board.slot_of}
        costs = self.board.fit(np.array(visits), loaded=len(visits) == 1)
        if len(visits) == 2:
            return self._pairs_in(visits, choice, costs.min(axis=2), lacking)
        table = costs[0]
        if blink is not None:
            table[: blink.shape[0], : blink.shape[1]][blink] = TOO_DEAR
        self._bar(table, choice, None)
        found: list[tuple[int, int, Path]] = []
        for slot in self._promising(table.min(axis=1), lacking):
            unit = self.board.unit_at(slot)
            row = self.rows.get(unit)
            path = row.path if row is not None else ()
            for gap in np.argsort(table[slot], kind="stable")[:_IN_ROUTE]:
                if table[slot, gap] < TOO_DEAR:
                    k = int(gap)
                    found.append((int(table[slot, k]), unit, (*path[:k], visits[0], *path[k:])))
        found.extend(self._trips_in(visits[0], choice))
        return sorted(found, key=lambda way: way[0])

    def _pairs_in(
        self, visits: tuple[int, ...], choice: Choice, both: Ints, lacking: set[int]
    ) -> list[tuple[int, int, Path]]:
        rough = np.where((both[0] < TOO_DEAR) & (both[1] < TOO_DEAR), both[0] + both[1], TOO_DEAR)
        self._bar(rough[:, None], choice, None)
        found: list[tuple[int, int, Path]] = []
        for slot in self._promising(rough, lacking):
            unit = self.board.unit_at(slot)
            row = self.rows.get(unit) or self._empty[unit]
            opening = 0 if row.path else self.tables.weights.rates[unit].used
            opening += self.tables.moved(unit, visits)
            ways = best_pair(self.tables, unit, row, visits, TOO_DEAR)[:_PAIRS_IN_ROUTE]
            found.extend((cost + opening, unit, path) for cost, path in ways)
        return sorted(found, key=lambda way: way[0])

    def _promising(self, costs: Ints, lacking: set[int]) -> list[int]:
        """Return the slots to look at: the cheapest, and those of vehicles that do too little."""
        cheapest = [int(slot) for slot in np.argsort(costs, kind="stable")[:_PAIR_SLOTS]]
        more = sorted(lacking, key=lambda slot: int(costs[slot]))[:_PAIR_SLOTS]
        return [slot for slot in dict.fromkeys((*cheapest, *more)) if costs[slot] < TOO_DEAR]

    def _bar(self, costs: Ints, choice: Choice, slots: Ints | None) -> None:
        """Make slots x gaps of vehicles that may not have an order too dear."""
        if choice.free:
            return
        units = self.tables.instance.units
        for row in range(len(costs)):
            unit = self.board.unit_at(int(row if slots is None else slots[row]))
            if unit >= 0 and not choice.allows(units[unit].vehicle):
                costs[row] = TOO_DEAR

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
        self, visit: int, choice: Choice, slots: Ints | None, blink: Flags | None
    ) -> Place | None:
        """Return the cheapest place among slots that does in every respect."""
        costs = self.board.fit(np.array([visit]), slots)[0]
        if blink is not None:
            hidden = blink if slots is None else blink[slots[slots < len(blink)]]
            costs[: hidden.shape[0], : hidden.shape[1]][hidden] = TOO_DEAR
        self._bar(costs, choice, slots)
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

    def _new_trip(self, visit: int, choice: Choice, found: Place | None) -> Place | None:
        """Return a better place: alone on a further trip of a route, first or last."""
        for cost, unit, path in self._trips_in(visit, choice):
            if found is None or cost < found.cost:
                found = self._appraised(unit, path, cost) or found
        return found

    def _trips_in(self, visit: int, choice: Choice) -> Iterator[tuple[int, int, Path]]:
        """Yield the further trips that would do a visit alone, as (cost, unit, path)."""
        if not self._several_trips:
            return
        t = self.tables
        instance = t.instance
        target = t.place[visit]
        for unit, row in self.rows.items():
            record = instance.units[unit]
            if record.trips < 2 or unit not in instance.visits[visit].units:
                continue
            if not choice.allows(record.vehicle) or row.path.count(RELOAD) + 1 >= record.trips:
                continue
            costs = t.cost_rows[t.weights.rates[unit].metre]
            out = costs[record.start][target]
            home = 0 if record.end is None else costs[target][record.end]
            more = costs[row.before[-1]][record.start] + out + home
            more -= 0 if record.end is None else costs[row.before[-1]][record.end]
            moved = t.moved(unit, (visit,))
            yield more + moved, unit, (*row.path, RELOAD, visit)
            yield out + costs[target][record.start] + moved, unit, (visit, RELOAD, *row.path)

    def _best_pair(self, visits: tuple[int, ...], choice: Choice) -> Place | None:
        both = self.board.fit(np.array(visits), loaded=False).min(axis=2)
        rough = np.where((both[0] < TOO_DEAR) & (both[1] < TOO_DEAR), both[0] + both[1], TOO_DEAR)
        self._bar(rough[:, None], choice, None)
        best: Place | None = None
        for slot in np.argsort(rough, kind="stable")[:_PAIR_SLOTS]:
            if rough[slot] >= TOO_DEAR:
                break
            unit = self.board.unit_at(int(slot))
            row = self.rows.get(unit) or self._empty[unit]
            opening = 0 if row.path else self.tables.weights.rates[unit].used
            opening += self.tables.moved(unit, visits)
            limit = TOO_DEAR if best is None else best.cost - opening
            for cost, path in best_pair(self.tables, unit, row, visits, limit):
                place = self._appraised(unit, path, cost + opening)
                if place is not None:
                    best = place
                    break
        return best
