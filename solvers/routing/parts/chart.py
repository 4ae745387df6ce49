"""Where the orders of an instance are, and which vehicle-days could do which: what regions are made from.

Positions come from the travel matrix itself, for a scenario need not have coordinates, and what is far apart
on the map but close by road shall count as close.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from planner.travel.times import UNREACHABLE
from solvers.routing.engine import Paths
from solvers.routing.instance import RELOAD, Instance

Points = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

_LANDMARKS = 24
"""From how many places distances are looked at."""
_SAMPLE, _FEW = 50, 0.1
"""A place that can be reached from less than this share of so many places is off the map."""


class Chart:
    """A map of one instance; orders are known by their position in `orders`.

    Parameters
    ----------
    instance : Instance
        Its visits and units must not change any more.

    Attributes
    ----------
    orders : list of str
        The orders that may be planned.
    number : dict
        The position of each.
    at : ndarray of shape (orders, 2)
        Where each is, a shipment in the middle between its stops.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._domains = [visit.domain() for visit in instance.visits]
        self.orders = [
            order
            for order, visits in instance.of_order.items()
            if all(instance.wanted(v) and self._domains[v] for v in visits)
        ]
        self.number = {order: n for n, order in enumerate(self.orders)}
        places = positions(instance)
        self._places = places
        ends = np.array([self._rows(order) for order in self.orders], dtype=np.int64).reshape(-1, 2)
        self.at = (places[ends[:, 0]] + places[ends[:, 1]]) / 2

    def _rows(self, order: str) -> tuple[int, int]:
        visits = self._instance.of_order[order]
        return self._instance.visits[visits[0]].place, self._instance.visits[visits[-1]].place

    @cached_property
    def starts(self) -> Points:
        """Where each unit starts."""
        return self._places[[unit.start for unit in self._instance.units]]

    @cached_property
    def stops(self) -> npt.NDArray[np.int64]:
        """How many stops each order has."""
        return np.array([len(self._instance.of_order[o]) for o in self.orders], dtype=np.int64)

    @cached_property
    def able(self) -> Flags:
        """Which orders (rows) could go on which units (columns), as far as names, loads and times say."""
        instance = self._instance
        count = len(instance.units)
        first = np.array([u.departs[0][0] if u.departs and u.trips else UNREACHABLE for u in instance.units])
        last = np.array([u.returns[-1][1] if u.returns else -UNREACHABLE for u in instance.units])
        marks: dict[frozenset[int], Flags] = {}
        found = np.zeros((len(self.orders), count), dtype=bool)
        for n, order in enumerate(self.orders):
            row = np.ones(count, dtype=bool)
            for visit in instance.of_order[order]:
                units = instance.visits[visit].units
                if units not in marks:
                    marks[units] = np.zeros(count, dtype=bool)
                    marks[units][list(units)] = True
                domain = self._domains[visit]
                row &= marks[units] & (domain[0][0] < last) & (domain[-1][1] > first)
            found[n] = row
        return found

    def served(self, paths: Paths) -> dict[int, list[int]]:
        """Return the orders that each unit does, each once."""
        visits = self._instance.visits
        found = {}
        for unit, path in paths.items():
            orders = dict.fromkeys(visits[what].order for what in path if what != RELOAD)
            numbers = [self.number[order] for order in orders if order in self.number]
            if numbers:
                found[unit] = numbers
        return found

    def centres(self, labels: npt.NDArray[np.int64]) -> Points:
        """Return the middle of the orders of each label; labels count from 0."""
        sums = [np.bincount(labels, weights=self.at[:, k]) for k in (0, 1)]
        found: Points = np.stack(sums, axis=1) / np.maximum(np.bincount(labels), 1)[:, None]
        return found

    def names(self, numbers: Iterable[int]) -> frozenset[str]:
        """Return the names of orders."""
        return frozenset(self.orders[n] for n in numbers)


def positions(instance: Instance) -> Points:
    """Return a point in the plane for each place, so that distances are about those of the travel matrix.

    By landmark multidimensional scaling (de Silva and Tenenbaum, "Sparse multidimensional scaling using
    landmark points", 2004); the unit is a metre.
    """
    metres = instance.travel.metres
    count = len(metres)
    ways = metres if metres.any() else instance.travel.minutes
    used, most = _connected(instance, ways)
    if len(used) < 2:
        return np.zeros((count, 2))
    chosen = [used[0]]
    rows = [_distances(ways, used[0], most)]
    nearest = rows[0][used].copy()
    while len(chosen) < min(_LANDMARKS, len(used)) and nearest.max() > 0:
        chosen.append(used[int(nearest.argmax())])
        rows.append(_distances(ways, chosen[-1], most))
        nearest = np.minimum(nearest, rows[-1][used])
    squares = np.array(rows) ** 2
    own = squares[:, chosen]
    centred = own - own.mean(axis=0)[None, :] - own.mean(axis=1)[:, None] + own.mean()
    values, vectors = np.linalg.eigh(-centred / 2)
    points = np.zeros((count, 2))
    for k in (1, 2):
        if len(values) >= k and values[-k] > 1e-6:
            points[:, k - 1] = (
                -0.5 * (vectors[:, -k] / np.sqrt(values[-k])) @ (squares - own.mean(axis=1)[:, None])
            )
    return points


def _connected(instance: Instance, ways: npt.NDArray[np.int64]) -> tuple[list[int], float]:
    """Return the places where something happens, but those that hardly any road leads to, and how far to go.

    The others, however far, must not bend the map.
    """
    used = sorted({v.place for v in instance.visits} | {u.start for u in instance.units})
    sample = used[:: max(1, len(used) // _SAMPLE)]
    some = ways[np.ix_(sample, used)]
    reached = some < UNREACHABLE
    connected = [used[int(k)] for k in np.flatnonzero(reached.mean(axis=0) >= _FEW)]
    return connected, 2.0 * float(some.max(where=reached, initial=1))


def _distances(ways: npt.NDArray[np.int64], place: int, most: float) -> Points:
    """Return how far all places are from one, whichever direction is shorter, and at most so far."""
    found: Points = np.minimum(np.minimum(ways[place], ways[:, place]), most).astype(float)
    return found
