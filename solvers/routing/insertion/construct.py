"""A first plan: always the order next that would lose most by waiting."""

from __future__ import annotations

import numpy as np

from solvers.rooms import Clock
from solvers.routing.insertion.board import TOO_DEAR, Ints
from solvers.routing.insertion.pool import Place, Pool
from solvers.routing.weights import LEVELS


def construct(pool: Pool, clock: Clock) -> None:
    """Put every order into the pool that fits, the most important first.

    Single stops go by regret: the difference between the best route and the second best (Potvin and
    Rousseau 1993). Shipments go one by one, those with the least choice of time first.
    """
    instance = pool.tables.instance
    for level in reversed(LEVELS):
        waiting = [
            order
            for order in pool.tables.plannable
            if instance.level(order) == level and order not in pool.unit_of
        ]
        for order in sorted(
            (o for o in waiting if len(instance.of_order[o]) == 2), key=lambda o: _choice(pool, o)
        ):
            if clock.over:
                return
            place = pool.best(order)
            if place is not None and place.cost < pool.tables.weights.levels.get(level, 0):
                pool.set_row(place.unit, place.row)
        _Regret(pool, [o for o in waiting if len(instance.of_order[o]) == 1], clock).run()


def _choice(pool: Pool, order: str) -> int:
    """Return for how many minutes a shipment's delivery may start."""
    visit = pool.tables.instance.of_order[order][-1]
    return sum(b - a for a, b in pool.tables.domains[visit])


class _Regret:
    """Inserts single stops by regret; each step looks anew only at the route that has changed."""

    def __init__(self, pool: Pool, orders: list[str], clock: Clock) -> None:
        self._pool = pool
        self._orders = orders
        self._clock = clock
        self._visits = np.array([pool.tables.instance.of_order[o][0] for o in orders], dtype=np.int64)
        self._waiting = np.ones(len(orders), dtype=bool)
        self._costs = np.full((len(orders), pool.board.slots), TOO_DEAR, dtype=np.int64)
        self._gaps = np.zeros((len(orders), pool.board.slots), dtype=np.int64)

    def run(self) -> None:
        """Insert until nothing fits any more."""
        if not self._orders:
            return
        self._look(np.array(sorted(self._pool.board.slot_of.values()), dtype=np.int64))
        while self._waiting.any() and not self._clock.over:
            number = self._next()
            if number is None:
                return
            place = self._place(number)
            if place is None:
                self._waiting[number] = False
                continue
            before = set(self._pool.board.slot_of)
            self._pool.set_row(place.unit, place.row)
            self._waiting[number] = False
            changed = {place.unit} | (set(self._pool.board.slot_of) - before)
            self._forget(before - set(self._pool.board.slot_of))
            slots = [self._pool.board.slot_of[u] for u in changed if u in self._pool.board.slot_of]
            self._look(np.array(slots, dtype=np.int64))

    def _look(self, slots: Ints) -> None:
        if self._pool.board.slots > self._costs.shape[1]:
            more = self._pool.board.slots - self._costs.shape[1]
            self._costs = np.pad(self._costs, ((0, 0), (0, more)), constant_values=TOO_DEAR)
            self._gaps = np.pad(self._gaps, ((0, 0), (0, more)))
        rows = np.flatnonzero(self._waiting)
        if not len(rows) or not len(slots):
            return
        for part in np.array_split(rows, max(1, len(rows) // 200)):
            costs = self._pool.board.fit(self._visits[part], slots)
            self._gaps[part[:, None], slots[None, :]] = costs.argmin(axis=2)
            self._costs[part[:, None], slots[None, :]] = costs.min(axis=2)

    def _forget(self, units: set[int]) -> None:
        known = set(self._pool.board.slot_of.values())
        for slot in range(self._costs.shape[1]):
            if slot not in known:
                self._costs[:, slot] = TOO_DEAR

    def _next(self) -> int | None:
        """Return the order with the largest regret, None when none fits."""
        rows = np.flatnonzero(self._waiting)
        costs = self._costs[rows]
        if costs.shape[1] == 1:
            best, second = costs[:, 0], np.full(len(rows), TOO_DEAR)
        else:
            two = np.partition(costs, 1, axis=1)
            best, second = two[:, 0], two[:, 1]
        fits = best < TOO_DEAR
        if not fits.any():
            return None
        regret = np.where(second < TOO_DEAR, second - best, TOO_DEAR // 4 - best)
        regret[~fits] = -TOO_DEAR
        return int(rows[regret.argmax()])

    def _place(self, number: int) -> Place | None:
        """Return the place that was found, or any other if that one does not do after all."""
        pool = self._pool
        order, visit = self._orders[number], int(self._visits[number])
        slot = int(self._costs[number].argmin())
        unit = pool.board.unit_at(slot)
        bound = not pool.ledger.idle and pool.ledger.binds(order)
        if not bound and pool.guard.choice(order, pool.unit_of).allows(
            pool.tables.instance.units[unit].vehicle
        ):
            cost = int(self._costs[number, slot])
            place = pool.inserted(unit, visit, int(self._gaps[number, slot]), cost)
            if place is not None:
                weighed = pool.weighed(place)
                if weighed.cost <= place.cost:
                    return place
        place = pool.best(order)
        instance = pool.tables.instance
        price = pool.tables.weights.levels.get(instance.level(order), 0)
        return place if place is not None and place.cost < price else None
