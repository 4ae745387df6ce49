"""An instance as VROOM reads it: jobs and shipments, vehicles with one trip each, and matrices.

A minute is a second to VROOM. Vehicle-days are vehicles, alike ones no more often than there are orders.
What VROOM can't say is left away; `unsaid` tells whether anything is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from planner.model.calendar import Interval, intersected
from planner.travel.times import UNREACHABLE
from solvers.routing.instance import Instance, Intervals, Visit
from solvers.routing.laws import LAWS
from solvers.routing.ortools.network import is_alive
from solvers.routing.statements import Bound, Pause, Statement
from solvers.routing.weights import LEVELS, Weights

Matrix = npt.NDArray[np.int64]
_LARGEST = 4_000_000_000
"""What VROOM's 32 bits hold."""
_DEAREST = 1_000_000_000
"""VROOM refuses costs of which its own bound on their sum does not fit; this is well below."""
_PRIORITIES = dict(zip(LEVELS, (1, 4, 20, 100), strict=True))
"""VROOM's priorities; it serves the largest sum of them, whatever the routes cost."""
_TIMES = ("duration", "hours", "driving", "overtime")


def unsaid(instance: Instance, weights: Weights) -> bool:
    """Tell whether an instance has a rule or an aim that VROOM is not told."""
    if weights.finish or weights.balance or weights.moved or any(rate.minute for rate in weights.rates):
        return True
    if instance.passing or instance.rides or instance.laws:
        return True
    if any(not _is_sum(instance, s) for s in instance.statements):
        return True
    if any(pause.soft for pauses in instance.pauses.values() for pause in pauses):
        return True
    return any(
        unit.trips > 1 or (unit.max_minutes is not None and unit.max_minutes < _longest(unit.spans()))
        for number, unit in enumerate(instance.units)
        if is_alive(instance, number)
    )


def _is_sum(instance: Instance, statement: Statement) -> bool:
    """Tell whether a statement only bounds a sum of what a route's orders bring: one more capacity."""
    if not isinstance(statement, Bound) or statement.soft or statement.at_least:
        return False
    if statement.quantity in (*_TIMES, "distance", "trips"):
        return False
    # A shipment weighs on VROOM's vehicles from stop to stop only.
    shipped = any(len(visits) > 1 for visits in instance.of_order.values())
    return statement.per == "day" and statement.periods is None and not shipped


def _longest(spans: Intervals) -> int:
    return max((last - first for first, last in spans), default=0)


@dataclass(frozen=True)
class _Sort:
    """What makes vehicle-days alike to VROOM."""

    start: int
    end: int | None
    profile: int
    window: Interval
    capacity: tuple[int, ...]
    skills: frozenset[int]
    used: int
    stops: int | None
    metres: int | None
    driving: int | None
    pauses: tuple[Pause, ...]


class Translation:
    """An instance and its weights as VROOM's input.

    Attributes
    ----------
    units : list of int
        The units that VROOM knows; its vehicles have their numbers.
    orders : list of str
        The orders that it knows; its jobs have the numbers of their visits.
    """

    def __init__(self, instance: Instance, weights: Weights) -> None:
        self._instance = instance
        self._weights = weights
        alive = [n for n in range(len(instance.units)) if is_alive(instance, n)]
        self._windows = {n: _window(instance, n) for n in alive}
        self._alive = frozenset(n for n in alive if self._windows[n] is not None)
        self._span = _hull(self._windows[n] for n in self._alive)
        self._domains = [self._domain(visit) for visit in instance.visits]
        self.orders = [
            order
            for order, visits in instance.of_order.items()
            if visits and all(instance.wanted(v) and self._domains[v] and self._able(v) for v in visits)
        ]
        self._sums = [s for s in instance.statements if isinstance(s, Bound) and _is_sum(instance, s)]
        self.units = self._distinct()

    def _domain(self, visit: Visit) -> Intervals:
        first, last = self._span
        return intersected(visit.domain(), ((max(first, 0), last + 1),))

    def _able(self, visit: int) -> frozenset[int]:
        return self._instance.visits[visit].units & self._alive

    @cached_property
    def _visits(self) -> list[int]:
        return [v for order in self.orders for v in self._instance.of_order[order]]

    # -- vehicles -----------------------------------------------------------------------------------

    def _distinct(self) -> list[int]:
        """Return the units, of those alike so many as there are orders at most."""
        taken: dict[_Sort, int] = {}
        found = []
        for number in sorted(self._alive):
            sort = self._sort(number)
            taken[sort] = taken.get(sort, 0) + 1
            if taken[sort] <= len(self.orders):
                found.append(number)
        return found

    def _sort(self, number: int) -> _Sort:
        unit = self._instance.units[number]
        window = self._windows[number]
        assert window is not None
        law = self._instance.laws.get(number)
        limits = [m for m in (unit.max_minutes, LAWS[law].driving if law else None) if m is not None]
        return _Sort(
            start=unit.start,
            end=unit.end,
            profile=self._profiles[unit.speed, self._weights.rates[number].metre, self._minute(number)],
            window=window,
            capacity=self._capacity(number),
            skills=frozenset(skill for able, skill in self._skills.items() if number in able),
            used=self._weights.rates[number].used,
            stops=unit.max_stops,
            metres=unit.max_metres,
            driving=min(limits) if limits else None,
            pauses=tuple(p for p in self._instance.pauses.get(number, ()) if _must(p, window)),
        )

    def _minute(self, number: int) -> int:
        return self._weights.rates[number].minute

    @cached_property
    def _skills(self) -> dict[frozenset[int], int]:
        """A skill for each set of units that some visit is left to, unless all may do it."""
        sets = dict.fromkeys(self._able(v) for v in self._visits)
        return {able: n for n, able in enumerate(sets, 1) if able != self._alive}

    @cached_property
    def _dimensions(self) -> tuple[str, ...]:
        limited = {d for n in self._alive for d in self._instance.units[n].capacities}
        return tuple(d for d in self._instance.problem.dimensions if d in limited)

    def _loads(self, visit: int) -> list[int]:
        return [self._instance.visits[visit].loads.get(d, 0) for d in self._dimensions]

    def _counts(self, visit: int) -> list[int]:
        """Return what a stop adds to each bounded sum."""
        record = self._instance.visits[visit]
        return [
            0
            if s.orders is not None and record.order not in s.orders
            else (1 if s.quantity == "stops" else record.loads.get(s.quantity, 0))
            for s in self._sums
        ]

    def _capacity(self, number: int) -> tuple[int, ...]:
        unit = self._instance.units[number]
        carried = [unit.capacities.get(d, self._all_loads[k]) for k, d in enumerate(self._dimensions)]
        summed = [
            s.at_most if s.at_most is not None and unit.vehicle in s.vehicles else self._all_counts[k]
            for k, s in enumerate(self._sums)
        ]
        return (*carried, *summed)

    @cached_property
    def _all_loads(self) -> list[int]:
        return [sum(column) for column in zip(*map(self._loads, self._visits), strict=True)]

    @cached_property
    def _all_counts(self) -> list[int]:
        return [sum(column) for column in zip(*map(self._counts, self._visits), strict=True)]

    # -- matrices -----------------------------------------------------------------------------------

    @cached_property
    def _profiles(self) -> dict[tuple[float, float, int], int]:
        """The number of each pace with its rates, which VROOM calls a profile."""
        pairs = dict.fromkeys(
            (self._instance.units[n].speed, self._weights.rates[n].metre, self._minute(n))
            for n in sorted(self._alive)
        )
        return {pair: number for number, pair in enumerate(pairs)}

    @cached_property
    def _places(self) -> Matrix:
        used = {self._instance.visits[v].place for v in self._visits}
        for number in self._alive:
            unit = self._instance.units[number]
            used |= {unit.start, unit.start if unit.end is None else unit.end}
        return np.array(sorted(used), dtype=np.int64)

    @cached_property
    def _row(self) -> dict[int, int]:
        return {int(place): row for row, place in enumerate(self._places)}

    def _among(self, table: Matrix) -> Matrix:
        return table[np.ix_(self._places, self._places)]

    def _costs(self, metre: float, minute: int, minutes: Matrix) -> Matrix:
        metres = self._among(self._instance.travel.metres)
        cost = np.rint(metres * metre).astype(np.int64) + minute * minutes
        known = (metres < UNREACHABLE) & (minutes < UNREACHABLE)
        most = int(cost[known].max()) if known.any() else 0
        return np.where(known, cost, most)

    def _scale(self, costs: list[Matrix]) -> float:
        """Return by what costs are multiplied so that VROOM's own bound on their sum fits."""
        rows = [self._row[self._instance.visits[v].place] for v in self._visits]
        bound = 1
        for table in costs:
            leaving, reaching = table.max(axis=1), table.max(axis=0)
            jobs = max(int(leaving[rows].sum()), int(reaching[rows].sum()))
            bound = max(bound, jobs + int(leaving.max()) + int(reaching.max()))
        return min(1.0, _DEAREST / bound)

    @cached_property
    def _timeless(self) -> bool:
        """Whether one vehicle could do everything in any sequence: VROOM is faster without times."""
        first, last = self._span
        windows = [w for n in self._alive if (w := self._windows[n]) is not None]
        if any(self._instance.pauses.get(n) for n in self._alive):
            return False
        if any(
            len(d) > 1 or d[0][0] > first or d[0][1] <= last for v in self._visits if (d := self._domains[v])
        ):
            return False
        rows = [self._row[self._instance.visits[v].place] for v in self._visits]
        longest = 0
        for speed, _, _ in self._profiles:
            minutes = self._among(self._instance.minutes(speed))
            if (minutes >= UNREACHABLE).any():
                return False
            longest = max(longest, int(minutes.max(axis=0)[rows].sum()) + int(minutes.max()))
        service = sum(self._instance.visits[v].service for v in self._visits)
        return all(longest + service <= until - since for since, until in windows)

    # -- VROOM's records ----------------------------------------------------------------------------

    def built(self) -> Any:
        """Return the input; VROOM changes it while it solves, so that each search needs a new one."""
        import vroom

        model = vroom.Input()
        self._set_matrices(model)
        used = max((self._weights.rates[n].used for n in self.units), default=0)
        # A fixed cost that would not fit still outweighs all ways.
        fixed = min(self._factor, _LARGEST / max(used, 1))
        for number in self.units:
            model.add_vehicle(self._vehicle(number, fixed))
        for order in self.orders:
            model.add_job(self._job(order))
        return model

    _factor: float = 1.0

    def _set_matrices(self, model: Any) -> None:
        limited = any(self._instance.units[n].max_metres is not None for n in self.units)
        minutes = {speed: self._among(self._instance.minutes(speed)) for speed, _, _ in self._profiles}
        costs = [self._costs(metre, minute, minutes[s]) for s, metre, minute in self._profiles]
        self._factor = self._scale(costs)
        never = self._span[1] - self._span[0] + 1
        for (speed, _, _), number in self._profiles.items():
            name = str(number)
            model.set_durations_matrix(name, np.minimum(minutes[speed], never))
            model.set_costs_matrix(name, np.rint(costs[number] * self._factor))
            if limited:
                metres = self._among(self._instance.travel.metres)
                model.set_distances_matrix(name, np.minimum(metres, _LARGEST))

    def _vehicle(self, number: int, factor: float) -> Any:
        import vroom

        sort = self._sort(number)
        more: dict[str, Any] = {}
        if sort.stops is not None:
            more["max_tasks"] = sort.stops
        if sort.metres is not None:
            more["max_distance"] = sort.metres
        if sort.driving is not None:
            more["max_travel_time"] = sort.driving
        if not self._timeless:
            more["time_window"] = vroom.TimeWindow(*sort.window)
            more["breaks"] = [_break(k, pause, sort.window) for k, pause in enumerate(sort.pauses, 1)]
        return vroom.Vehicle(
            number,
            start=self._row[sort.start],
            end=None if sort.end is None else self._row[sort.end],
            profile=str(sort.profile),
            capacity=sort.capacity,
            skills=set(sort.skills),
            costs=vroom.VehicleCosts(fixed=round(sort.used * factor)),
            **more,
        )

    def _job(self, order: str) -> Any:
        import vroom

        visits = self._instance.of_order[order]
        more: dict[str, Any] = {"priority": self._priority(order)}
        skill = self._skills.get(self._able(visits[0]))
        if skill is not None:
            more["skills"] = {skill}
        if len(visits) == 2:
            pickup, delivery = (
                vroom.ShipmentStep(v, self._row[self._instance.visits[v].place], **self._times(v))
                for v in visits
            )
            return vroom.Shipment(pickup, delivery, amount=self._loads(visits[0]), **more)
        (visit,) = visits
        record = self._instance.visits[visit]
        loads, counts = self._loads(visit), self._counts(visit)
        delivered, collected = (
            (loads, [0] * len(loads)) if record.kind != "pickup" else ([0] * len(loads), loads)
        )
        if delivered or counts:
            more["delivery"] = vroom.Amount([*delivered, *counts])
            more["pickup"] = vroom.Amount([*collected, *(0 for _ in counts)])
        return vroom.Job(visit, self._row[record.place], **self._times(visit), **more)

    def _times(self, visit: int) -> dict[str, Any]:
        import vroom

        times: dict[str, Any] = {"default_service": self._instance.visits[visit].service}
        if not self._timeless:
            times["time_windows"] = [vroom.TimeWindow(a, b - 1) for a, b in self._domains[visit]]
        return times

    def _priority(self, order: str) -> int:
        return _PRIORITIES[self._instance.level(order)] if self._ranked else 0

    @cached_property
    def _ranked(self) -> bool:
        return len({self._instance.level(order) for order in self.orders}) > 1


def _window(instance: Instance, number: int) -> Interval | None:
    """Return the longest time in which a unit may be out, first and last minute included."""
    unit = instance.units[number]
    found: Iterator[Interval] = (
        (max(first, unit.departs[0][0], 0), min(last, unit.returns[-1][1] - 1))
        for first, last in unit.spans()
    )
    best = max(found, key=lambda w: w[1] - w[0], default=None)
    return best if best is not None and best[0] < best[1] else None


def _hull(windows: Iterator[Interval | None]) -> Interval:
    known = [window for window in windows if window is not None]
    return (min((a for a, _ in known), default=0), max((b for _, b in known), default=0))


def _must(pause: Pause, window: Interval) -> bool:
    """Tell whether a route within a window may need the break, and can have it."""
    fits = max(pause.window[0], window[0]) <= min(pause.window[1] - 1, window[1])
    return not pause.soft and fits and pause.needed(*window)


def _break(number: int, pause: Pause, window: Interval) -> Any:
    import vroom

    first, last = max(pause.window[0], window[0]), min(pause.window[1] - 1, window[1])
    return vroom.Break(number, time_windows=[vroom.TimeWindow(first, last)], service=pause.minutes)
