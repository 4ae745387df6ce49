"""Which routes to plan anew together: overlapping regions, each small enough for a thorough search.

Regions are grown from seeds in three ways that take turns, so that every pair of neighbouring routes meets
sooner or later, and those that met in vain, unchanged since, meet less often.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator

import numpy as np

from solvers.routing.engine import Paths
from solvers.routing.instance import Instance, Path
from solvers.routing.parts.chart import Chart
from solvers.routing.parts.clusters import clusters
from solvers.routing.parts.part import Cutter
from solvers.routing.weights import Weights

Region = tuple[frozenset[int], frozenset[str]]
"""Units, and orders that are left out and may be tried on them."""

_FEWEST, _MOST = 100, 220
"""Stops of a region."""
_FIRST = 200
"""Stops of a part of the first plan."""
_LEFT_OUT = 25
"""How many orders that are left out come into a region, the nearest first."""
_SPARE = 0.25
"""How many idle units come into a region, for each route in it."""
_LOOKED_AT = 4
"""Among how many routes the seed is chosen."""
_MEMORY = 0.7
"""How much of what a route brought before counts beside its last result."""


class Regions:
    """Chooses regions of one instance.

    Parameters
    ----------
    instance : Instance
        Its visits, units and statements must not change any more.
    weights : Weights
        Its objective.
    seed : int
        For what is chosen at random.
    """

    def __init__(self, instance: Instance, weights: Weights, seed: int) -> None:
        self._instance = instance
        self._weights = weights
        self._random = random.Random(seed)
        self._chart = Chart(instance)
        self._cutter = Cutter(instance)
        self._turn = 0
        self._seen: dict[int, int] = {}
        self._luck: dict[int, float] = {}
        self._vain: dict[tuple[int, int], int] = {}
        self._known: dict[int, Path] = {}
        self._handed: dict[frozenset[int], frozenset[str]] = {}

    def first(self) -> list[Region]:
        """Return parts of a plan that is not there yet: all orders that may be planned, each once."""
        return clusters(self._instance, self._chart, self._cutter, _FIRST)

    def left_out(self, paths: Paths) -> int:
        """Return how many orders that may be planned a plan leaves out."""
        return len(self._chart.orders) - sum(len(orders) for orders in self._chart.served(paths).values())

    def next(self, paths: Paths, busy: frozenset[int] = frozenset(), around_left_out: bool = False) -> Region:
        """Return the next region of a plan.

        Parameters
        ----------
        paths : mapping
            The whole plan.
        busy : frozenset of int
            Units that others work on.
        around_left_out : bool
            Whether the region is to lie around an order that is left out, if there is one.

        Returns
        -------
        units : frozenset of int
            Routes with about so many stops as can be searched well, and a few idle units; only those when
            all routes are busy.
        orders : frozenset of str
            Orders that are left out and lie near by; none that was handed out and is not back yet.
        """
        self._turn += 1
        self._note_changes(paths)
        served = self._chart.served(paths)
        routes = {unit: orders for unit, orders in served.items() if unit not in busy}
        missing = self._missing(served)
        if not routes:
            units = self._spare(frozenset(paths) | busy, missing[:1], len(self._instance.units))
            return self._handed_out(units, missing)
        seed = self._seed(sorted(routes))
        if missing and around_left_out:
            seed = self._next_to(self._random.choice(missing), routes)
        most = self._random.randint(_FEWEST, _MOST)
        units = self._grown(paths, seed, routes, busy, most)
        centre = self._random.choice(routes[seed])
        if missing:
            far = np.hypot(*(self._chart.at[missing] - self._chart.at[centre]).T)
            missing = [missing[int(k)] for k in np.argsort(far, kind="stable")[:_LEFT_OUT]]
        orders = [n for unit in units for n in routes.get(unit, ())]
        count = max(1, math.ceil(_SPARE * len(units)))
        units |= self._spare(frozenset(served) | busy | units, [*orders, *missing], count)
        return self._handed_out(units, missing)

    def learnt(self, units: frozenset[int], gained: int) -> None:
        """Hear what a region brought; more than 0 is better."""
        self._handed.pop(units, None)
        some = sorted(unit for unit in units if unit in self._known)
        for unit in some:
            self._luck[unit] = _MEMORY * self._luck.get(unit, 1.0) + (1 - _MEMORY) * (gained > 0)
        if gained <= 0:
            for n, one in enumerate(some):
                for other in some[n + 1 :]:
                    self._vain[one, other] = self._vain.get((one, other), 0) + 1

    def _handed_out(self, units: frozenset[int], missing: list[int]) -> Region:
        orders = self._chart.names(missing)
        self._handed[units] = orders
        for unit in units:
            self._seen[unit] = self._turn
        return units, orders

    def _note_changes(self, paths: Paths) -> None:
        """Forget what was in vain with routes that are different now."""
        changed = {u for u in {*paths, *self._known} if paths.get(u, ()) != self._known.get(u, ())}
        if changed:
            self._vain = {p: n for p, n in self._vain.items() if not (p[0] in changed or p[1] in changed)}
        self._known = {unit: path for unit, path in paths.items() if path}

    def _missing(self, served: dict[int, list[int]]) -> list[int]:
        done = {n for orders in served.values() for n in orders}
        away = frozenset(order for orders in self._handed.values() for order in orders)
        return [n for n, order in enumerate(self._chart.orders) if n not in done and order not in away]

    def _seed(self, routes: list[int]) -> int:
        """Return a route that has not been looked at for long, and that brought something when it was."""
        some = self._random.sample(routes, min(_LOOKED_AT, len(routes)))
        return max(
            some,
            key=lambda u: (self._turn - self._seen.get(u, -len(routes))) * (0.2 + self._luck.get(u, 1.0)),
        )

    def _next_to(self, order: int, routes: dict[int, list[int]]) -> int:
        """Return the route that comes nearest to an order."""
        at = self._chart.at
        return min(routes, key=lambda unit: float(np.hypot(*(at[routes[unit]] - at[order]).T).min()))

    def _grown(
        self, paths: Paths, seed: int, routes: dict[int, list[int]], busy: frozenset[int], most: int
    ) -> frozenset[int]:
        """Return the seed with the routes next to it."""
        found = set(self._cutter.whole_vehicles((seed,)) - busy)
        stops = sum(len(paths.get(unit, ())) for unit in found)
        ways = (self._by_nearest_stop, self._by_centre, self._by_angle)
        way: Callable[[int, dict[int, list[int]]], Iterator[int]] = self._random.choice(ways)
        able = self._chart.able
        for unit in way(seed, routes):
            if stops >= most:
                break
            pair = (min(unit, seed), max(unit, seed))
            if unit in found or self._random.random() > 1 / (1 + self._vain.get(pair, 0)):
                continue
            if not (able[routes[seed], unit].any() or able[routes[unit], seed].any()):
                continue
            more = self._cutter.whole_vehicles((unit,)) - found
            size = sum(len(paths.get(u, ())) for u in more)
            if more & busy or stops + size > 1.2 * most:
                continue
            found |= more
            stops += size
        return self._cutter.closed(paths, found, round(1.3 * most), busy)

    def _by_nearest_stop(self, seed: int, routes: dict[int, list[int]]) -> Iterator[int]:
        """Yield the other routes, those first that come nearest to one of the seed's stops."""
        at = self._chart.at
        centre = at[self._random.choice(routes[seed])]
        others = [unit for unit in routes if unit != seed]
        far = [float(np.hypot(*(at[routes[unit]] - centre).T).min()) for unit in others]
        yield from (others[int(k)] for k in np.argsort(far, kind="stable"))

    def _by_centre(self, seed: int, routes: dict[int, list[int]]) -> Iterator[int]:
        """Yield the other routes, those first whose middles are nearest to the seed's."""
        at = self._chart.at
        centre = at[routes[seed]].mean(axis=0)
        others = [unit for unit in routes if unit != seed]
        far = [float(np.hypot(*(at[routes[unit]].mean(axis=0) - centre))) for unit in others]
        yield from (others[int(k)] for k in np.argsort(far, kind="stable"))

    def _by_angle(self, seed: int, routes: dict[int, list[int]]) -> Iterator[int]:
        """Yield the other routes from near the seed's start, those first that lie in the same direction."""
        at, hub = self._chart.at, self._chart.starts[seed]
        reach = float(np.hypot(*(at[routes[seed]] - hub).T).max())

        def angle(unit: int) -> float:
            x, y = at[routes[unit]].mean(axis=0) - hub
            return math.atan2(float(y), float(x))

        here = angle(seed)
        near = [u for u in routes if u != seed and np.hypot(*(self._chart.starts[u] - hub)) <= reach / 2]
        yield from sorted(near, key=lambda unit: abs(math.remainder(angle(unit) - here, math.tau)))

    def _spare(self, taken: frozenset[int], orders: list[int], count: int) -> frozenset[int]:
        """Return idle units: those that could do most of the orders, and start near by; of each sort a few."""
        idle = [u for u in range(len(self._instance.units)) if u not in taken]
        if not idle or not orders:
            return frozenset()
        share = self._chart.able[np.ix_(orders, idle)].mean(axis=0)
        centre = self._chart.at[orders].mean(axis=0)
        far = np.hypot(*(self._chart.starts[idle] - centre).T)
        score = share / (1 + far / (far.mean() + 1.0))
        sorts: dict[object, int] = {}
        ranked: list[tuple[int, int, int]] = []
        for k in np.argsort(-score, kind="stable"):
            if not share[k]:
                continue
            unit = idle[int(k)]
            sort = self._sort(unit)
            sorts[sort] = sorts.get(sort, 0) + 1
            ranked.append((sorts[sort], len(ranked), unit))
        found: set[int] = set()
        for _, _, unit in sorted(ranked):
            more = self._cutter.whole_vehicles((unit,))
            if not more & taken and len(found) < count:
                found |= more
        return frozenset(found)

    def _sort(self, unit: int) -> object:
        record = self._instance.units[unit]
        loads = tuple(sorted(record.capacities.items()))
        return (
            record.start,
            record.end,
            record.day,
            loads,
            record.departs,
            record.returns,
            self._weights.rates[unit],
        )
