"""Ruin and recreate: strings of neighbouring stops are taken out of routes and put back where they fit best.

After Christiaens and Vanden Berghe, "Slack induction by string removals for vehicle routing problems",
Transportation Science 54 (2020), with their parameters except for the temperatures, which are set by the
instance's distances because a search is short.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable

import numpy as np

from solvers.rooms import Clock
from solvers.routing.engine import Paths
from solvers.routing.insertion.pool import Pool
from solvers.routing.insertion.rows import Row
from solvers.routing.instance import RELOAD, Path

_REMOVED = 10
"""How many orders are taken out at a time, on average."""
_STRING = 10
"""How long a string is at most."""
_BLINK = 0.01
"""How often a gap is overlooked."""
_SPLIT = 0.5
"""How often a string keeps some stops in its middle."""
_DEPTH = 0.01
"""How often one more stop is kept in the middle."""
_HOT, _COOLING, _MIDDLING = 0.5, 0.01, 200
"""The temperature at the beginning, in the cost of an average leg, for so many stops; for more it is lower by
the square root, as there is less time for each. By how much it falls until the end."""

_PATIENCE, _PATIENCE_PER_PAIR = 3000, 30
"""After so many rounds without a better plan, and so many more for each pair of stops, there is none to find."""
_TROUBLE, _TROUBLED, _LINKED = 0.4, 10, 0.5
"""How often what breaks a rule is taken out first, and how many orders of it; how often an order goes with
those that rules bind it to."""
_BETWEEN_QUESTIONS = 1.0
"""Seconds between two looks for a better plan from elsewhere."""

Found = Callable[[int, dict[int, Path]], None]
Incoming = Callable[[], Paths | None]


class Ruin:
    """Improves a pool until the clock is over.

    Parameters
    ----------
    pool : Pool
        The routes to begin with.
    clock : Clock
        When to end.
    seed : int
        The random seed.
    found : callable
        Called with the cost and the paths of every better plan; one that keeps all hard rules is better than
        any that does not.
    rounds : int or None
        How many rounds; None: as many as the clock allows. With a number the outcome depends on the seed
        alone, if the clock does not end the search before.
    incoming : callable
        Gives a better plan from elsewhere, once, or None.
    """

    def __init__(
        self,
        pool: Pool,
        clock: Clock,
        seed: int,
        found: Found,
        rounds: int | None = None,
        incoming: Incoming = lambda: None,
    ) -> None:
        self._pool = pool
        self._clock = clock
        self._rounds = rounds
        self._found = found
        self._incoming = incoming
        self._random = random.Random(seed)
        self._noise = np.random.default_rng(seed)
        instance = pool.tables.instance
        mine = pool.tables.plannable
        self._visits = [v for order in mine for v in instance.of_order[order]]
        self._prices = {
            order: pool.tables.weights.levels.get(instance.level(order), 0) for order in instance.of_order
        }
        self._missing = self._left_out()
        self._hopeless = sum(self._prices.values()) - sum(self._prices[order] for order in mine)
        self._mine = frozenset(self._visits)

    @property
    def _value(self) -> int:
        pool = self._pool
        missing = sum(self._prices[order] for order in self._missing)
        return pool.cost + pool.ledger.price + missing + self._hopeless

    def run(self) -> None:
        """Search until the clock is over."""
        if len(self._visits) < 2:
            return
        pool = self._pool
        current = self._value
        best = self._rank
        leg = max(1.0, pool.cost / (len(self._visits) + len(pool.rows) + 1))
        hot = leg * _HOT * min(1.0, math.sqrt(_MIDDLING / len(self._visits)))
        began, span = self._clock.seconds, max(self._clock.left, 1e-3)
        asked = began
        turn = since = 0
        patience = _PATIENCE + _PATIENCE_PER_PAIR * len(self._visits) ** 2
        while not self._clock.over and turn != self._rounds and since < patience:
            turn += 1
            since += 1
            now = self._clock.seconds
            done = turn / self._rounds if self._rounds else (now - began) / span
            heat = hot * _COOLING ** min(1.0, done)
            pool.ledger.forget()
            if now - asked >= _BETWEEN_QUESTIONS:
                asked = now
                came = self._incoming()
                if came is None or not self._took_over(came, best):
                    continue
                current = self._value
            else:
                before, missing = self._ruined()
                self._recreated()
                value = self._value
                if value >= current - heat * math.log(self._random.random() or 1e-12):
                    self._undo(before, missing)
                    continue
                current = value
            if self._rank < best:
                best, since = self._rank, 0
                self._found(current, pool.paths)

    @property
    def _rank(self) -> tuple[int, int]:
        return self._pool.ledger.broken, self._value

    def _took_over(self, paths: Paths, best: tuple[int, int]) -> bool:
        """Go on from other paths if they are better than the best so far; tell whether they are."""
        pool = self._pool
        rows, missing = dict(pool.rows), self._missing
        pool.clear()
        pool.load(paths)
        self._missing = self._left_out()
        if self._rank < best:
            return True
        before: dict[int, Row | None] = {**dict.fromkeys(pool.rows), **rows}
        self._undo(before, missing)
        return False

    def _left_out(self) -> list[str]:
        pool = self._pool
        return [order for order in pool.tables.plannable if order not in pool.unit_of]

    # -- ruin ---------------------------------------------------------------------------------------

    def _ruined(self) -> tuple[dict[int, Row | None], list[str]]:
        """Take strings out; return the routes that this changed as they were, and what was missing."""
        pool = self._pool
        sizes = [row.stops for row in pool.rows.values()]
        average = sum(sizes) / len(sizes) if sizes else 1.0
        longest = max(1.0, min(float(_STRING), average))
        strings = int(self._random.uniform(1.0, 4.0 * _REMOVED / (1.0 + longest)))
        missing = list(self._missing)
        before = _Before(pool.rows)
        ruined: set[int] = set()
        seed = self._random.choice(self._visits)
        troubled = pool.ledger.troubled() if not pool.ledger.idle else []
        if troubled and self._random.random() < _TROUBLE:
            there = self._random.choice(troubled)
            orders = self._random.sample(there, min(len(there), self._random.randint(1, _TROUBLED)))
            seed = pool.tables.instance.of_order[orders[0]][-1]
            self._take_out(orders, before)
        for visit in pool.tables.near[seed]:
            if len(ruined) >= max(1, strings):
                break
            if visit not in self._mine:
                continue
            unit = pool.unit_of.get(pool.tables.instance.visits[visit].order)
            if unit is None or unit in ruined:
                continue
            row = pool.rows[unit]
            length = int(self._random.uniform(1.0, min(float(row.stops), longest) + 1.0))
            gone = self._string(row.path, visit, length)
            self._take_out(gone, before)
            ruined.add(unit)
        if pool.ledger.kin:
            kin = pool.ledger.kin
            new = set(missing)
            bound = [
                o for o in self._missing if o not in new and o in kin and self._random.random() < _LINKED
            ]
            self._take_out([other for order in bound for other in kin[order]], before)
        self._before = before
        return before.rows, missing

    def _take_out(self, orders: Iterable[str], before: _Before) -> None:
        """Take orders out of the pool as far as the rest of their routes will do."""
        pool = self._pool
        served = [order for order in dict.fromkeys(orders) if order in pool.unit_of]
        for order in served:
            before.note(pool.unit_of[order])
        stuck = set(pool.take_out(served))
        self._missing.extend(order for order in served if order not in stuck)

    def _string(self, path: Path, visit: int, length: int) -> list[str]:
        """Return the orders of a string around a visit."""
        visits = self._pool.tables.instance.visits
        stops = [what for what in path if what != RELOAD]
        kept = 0
        if length > 1 and self._random.random() < _SPLIT:
            while length + kept < len(stops) and self._random.random() > _DEPTH:
                kept += 1
                if self._random.random() > 0.5:
                    break
        at = stops.index(visit)
        size = min(length + kept, len(stops))
        first = self._random.randint(max(0, at - size + 1), min(at, len(stops) - size))
        window = stops[first : first + size]
        if kept:
            hole = self._random.randint(0, size - kept)
            window = [v for k, v in enumerate(window) if not hole <= k < hole + kept]
        return list(dict.fromkeys(visits[v].order for v in window))

    # -- recreate -----------------------------------------------------------------------------------

    def _recreated(self) -> None:
        pool = self._pool
        self._missing.sort(key=self._ranking())
        self._missing.sort(key=lambda order: -self._prices[order])
        shape = (pool.board.slots, pool.board.gaps)
        blink = self._noise.random(shape) < _BLINK
        waiting, placed = self._missing, True
        while waiting and placed:
            # What came in may be the way to what did not fit before.
            placed, left = False, []
            for order in waiting:
                place = pool.best(order, blink)
                if place is None or place.cost >= self._prices[order]:
                    left.append(order)
                    continue
                placed = True
                self._before.note(place.unit)
                pool.set_row(place.unit, place.row)
            waiting = left
        self._missing = list(waiting)

    def _ranking(self) -> Callable[[str], float]:
        t = self._pool.tables
        instance = t.instance
        sort = self._random.choices(
            ("random", "load", "far", "close", "window", "early"), (4, 4, 2, 1, 2, 1)
        )[0]
        metres = t.metre_rows[instance.units[t.units[0]].start]
        if sort == "load" and t.dimensions:
            return lambda order: -float(sum(t.loads[instance.of_order[order][0]]))
        if sort == "far":
            return lambda order: -float(metres[t.place[instance.of_order[order][-1]]])
        if sort == "close":
            return lambda order: float(metres[t.place[instance.of_order[order][-1]]])
        if sort in ("window", "early"):
            domains = t.domains
            if sort == "early":
                return lambda order: float(domains[instance.of_order[order][-1]][-1][1])
            return lambda order: float(sum(b - a for a, b in domains[instance.of_order[order][-1]]))
        return lambda order: self._random.random()

    def _undo(self, before: dict[int, Row | None], missing: list[str]) -> None:
        self._pool.put_back(before, 0)
        self._missing = missing


class _Before:
    """The routes of units as they were when they were first changed."""

    def __init__(self, rows: dict[int, Row]) -> None:
        self._now = rows
        self.rows: dict[int, Row | None] = {}

    def note(self, unit: int) -> None:
        """Remember a unit's route unless it is remembered already."""
        if unit not in self.rows:
            self.rows[unit] = self._now.get(unit)
