"""An instance as flat tables for insertion: what is looked up a million times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property, partial

import numpy as np
import numpy.typing as npt

from solvers.routing.instance import Instance, Intervals, Path
from solvers.routing.ortools.network import is_alive
from solvers.routing.weights import Weights

Matrix = npt.NDArray[np.int64]
NEVER = 2**40
"""Later than anything."""
_LARGE = 1500
"""So many places make a matrix a large one."""
NEAR = 120
"""How many neighbours of a visit are known."""


class Rows(dict[int, Sequence[int]]):
    """The rows of a matrix, each made ready for looking up when it is first asked for.

    Lists are the quickest, but of a large matrix they would fill gigabytes: there its own memory is read.
    """

    def __init__(self, row: Callable[[int], Matrix]) -> None:
        super().__init__()
        self._row = row

    def __missing__(self, number: int) -> Sequence[int]:
        """Make a row."""
        row = self._row(number)
        found: Sequence[int] = row.tolist() if len(row) < _LARGE else row.data
        self[number] = found
        return found


def _priced(metres: Matrix, rate: float, rows: int | slice) -> Matrix:
    """Return what ways cost."""
    found: Matrix = np.rint(metres[rows] * rate).astype(np.int64)
    return found


class Tables:
    """Look-up tables of an instance.

    Attributes
    ----------
    units : list of int
        The units that may have routes.
    dimensions : tuple of str
        The load dimensions that some vehicle limits.
    domains : list of tuple
        When each visit's service may start, half-open.
    lows, highs : ndarray of shape (intervals, visits)
        The same with last minutes included, padded with intervals that are never.
    """

    def __init__(self, instance: Instance, weights: Weights) -> None:
        self.instance = instance
        self.weights = weights
        self.units = [n for n in range(len(instance.units)) if is_alive(instance, n)]
        self.place = [visit.place for visit in instance.visits]
        self.service = [visit.service for visit in instance.visits]
        self.domains: list[Intervals] = [visit.domain() for visit in instance.visits]
        self.starts = [tuple(a for a, _ in domain) for domain in self.domains]
        self.places = np.array(self.place, dtype=np.int64)
        self.services = np.array(self.service, dtype=np.int64)
        self._pad_domains()
        self.only_one = [len(domain) == 1 for domain in self.domains]
        self.low = [domain[0][0] if domain else NEVER for domain in self.domains]
        self.high = [domain[-1][1] - 1 if domain else -1 for domain in self.domains]
        self.delivered = [v.partner is None and v.kind != "pickup" for v in instance.visits]
        self.dimensions = tuple(
            d
            for d in instance.problem.dimensions
            if any(d in instance.units[u].capacities for u in self.units)
        )
        self.minutes = {
            speed: instance.minutes(speed) for speed in {instance.units[u].speed for u in self.units}
        }
        self.rates = list(dict.fromkeys(weights.rates[unit].metre for unit in self.units))
        metres = instance.travel.metres
        self.metre_rows = Rows(metres.__getitem__)
        self.minute_rows = {speed: Rows(table.__getitem__) for speed, table in self.minutes.items()}
        self.cost_rows = {rate: Rows(partial(_priced, metres, rate)) for rate in self.rates}
        self.homes = [instance.home(v) if weights.moved else None for v in range(len(instance.visits))]
        self.loads = [tuple(visit.loads.get(d, 0) for d in self.dimensions) for visit in instance.visits]

    def _pad_domains(self) -> None:
        most = max((len(domain) for domain in self.domains), default=1) or 1
        self.lows = np.full((most, len(self.domains)), NEVER, dtype=np.int64)
        self.highs = np.full((most, len(self.domains)), -1, dtype=np.int64)
        for visit, domain in enumerate(self.domains):
            for k, (a, b) in enumerate(domain):
                self.lows[k, visit], self.highs[k, visit] = a, b - 1

    def moved(self, unit: int, path: Path) -> int:
        """Return what a unit's path costs because it takes orders from the units that they should stay on."""
        if not self.weights.moved:
            return 0
        homes = [self.homes[what] for what in path if what >= 0]
        return self.weights.moved * sum(home is not None and unit not in home for home in homes)

    @cached_property
    def costs(self) -> dict[float, Matrix]:
        """What every way costs, by the rate of a metre."""
        return {rate: _priced(self.instance.travel.metres, rate, slice(None)) for rate in self.rates}

    @cached_property
    def plannable(self) -> list[str]:
        """The orders of which every stop may be planned at some time."""
        return [
            order
            for order, visits in self.instance.of_order.items()
            if all(self.instance.wanted(v) and self.domains[v] for v in visits)
        ]

    @cached_property
    def near(self) -> list[list[int]]:
        """For each visit that may be planned, the visits nearest to it, itself first."""
        planned = [v for order in self.plannable for v in self.instance.of_order[order]]
        places = self.places[planned]
        ways = next(iter(self.costs.values()))[np.ix_(places, places)]
        if not ways.any():
            ways = self.instance.travel.metres[np.ix_(places, places)]
        found: list[list[int]] = [[] for _ in self.domains]
        for visit, row in zip(planned, np.argsort(ways, axis=1, kind="stable")[:, :NEAR], strict=True):
            found[visit] = [visit, *(planned[int(k)] for k in row if planned[int(k)] != visit)]
        return found

    def first_start(self, visit: int, minute: int) -> int:
        """Return the first minute from ``minute`` on at which a service may start, or `NEVER`."""
        if self.only_one[visit]:
            if minute > self.high[visit]:
                return NEVER
            low = self.low[visit]
            return low if low > minute else minute
        return first_in(self.domains[visit], self.starts[visit], minute)

    def last_start(self, visit: int, minute: int) -> int:
        """Return the last minute up to ``minute`` at which a service may start, or -1."""
        if self.only_one[visit]:
            if minute < self.low[visit]:
                return -1
            high = self.high[visit]
            return high if high < minute else minute
        return last_in(self.domains[visit], self.starts[visit], minute)


def first_in(domain: Intervals, starts: tuple[int, ...], minute: int) -> int:
    """Return the first minute of half-open intervals from ``minute`` on, or `NEVER`."""
    at = bisect_right(starts, minute) - 1
    if at >= 0 and minute < domain[at][1]:
        return minute
    return domain[at + 1][0] if at + 1 < len(domain) else NEVER


def last_in(domain: Intervals, starts: tuple[int, ...], minute: int) -> int:
    """Return the last minute of half-open intervals up to ``minute``, or -1."""
    at = bisect_right(starts, minute) - 1
    return -1 if at < 0 else min(minute, domain[at][1] - 1)
