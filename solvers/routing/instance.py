"""A routing problem compiled for engines: visits, vehicle-days, travel, and what rules say about them.

Everything is an integer: minutes from the first midnight of the horizon, metres, thousandths of a load's
unit. Visits and units are known by their position in the instance. An engine reads an instance and never
changes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from planner.model import Problem
from planner.model.calendar import Interval, complement, intersected
from planner.model.plan import StopKind
from planner.travel.times import UNREACHABLE, TravelTimes
from solvers.routing.clock.slowdowns import Slowdown
from solvers.routing.statements import Pause, RideLimit, Statement

Intervals = tuple[Interval, ...]
_ROWS = 64
"""How many rows of a matrix are computed at once."""
RELOAD = -1
"""Stands in a path where the vehicle goes back to its start place and loads again."""
Path = tuple[int, ...]
"""The visits of one unit in their sequence, with `RELOAD` between trips; start and end are not in it."""


def without_empty_trips(path: Path) -> Path:
    """Return a path without reloads before the first visit, after the last or after another reload."""
    kept: list[int] = []
    for what in path:
        if what != RELOAD or (kept and kept[-1] != RELOAD):
            kept.append(what)
    while kept and kept[-1] == RELOAD:
        kept.pop()
    return tuple(kept)


@dataclass
class Visit:
    """One stop that an order asks for; a shipment has two.

    Attributes
    ----------
    order : str
        The order's name.
    kind : str
        As in `Stop.kind`.
    place : int
        Row of the travel matrices.
    service : int
        Minutes.
    loads : dict
        Thousandths by load dimension.
    starts, ends : tuple of (int, int)
        Half-open intervals in which the service may start, and end.
    hours : tuple of (int, int) or None
        The place's opening hours, first and last minute included; the whole service lies within one.
    away : tuple of (int, int)
        Half-open periods in which no part of the service may lie.
    units : frozenset of int
        The vehicle-days that may do it.
    partner : int or None
        The other stop of a shipment.
    """

    order: str
    kind: StopKind
    place: int
    service: int
    loads: dict[str, int]
    starts: Intervals
    ends: Intervals
    hours: Intervals | None = None
    away: Intervals = ()
    units: frozenset[int] = frozenset()
    partner: int | None = None

    def domain(self) -> Intervals:
        """Return the half-open intervals in which the service may start, everything considered."""
        shifted = tuple((a - self.service, b - self.service) for a, b in self.ends)
        allowed = intersected(self.starts, shifted)
        if self.hours is not None:
            allowed = intersected(allowed, tuple((a, b - self.service + 1) for a, b in self.hours))
        if self.away and allowed:
            length = max(self.service, 1)
            closed = tuple((a - length + 1, b) for a, b in self.away)
            allowed = intersected(allowed, complement(closed, (allowed[0][0], allowed[-1][1])))
        return allowed


@dataclass
class Unit:
    """One vehicle on one day: what an engine routes.

    Attributes
    ----------
    vehicle : str
        The vehicle's name.
    day : int
        Index in the horizon.
    start, end : int or None
        Rows of the travel matrices; ``end`` None for an open route.
    departs, returns : tuple of (int, int)
        Half-open intervals for leaving the start place and for the end of the route.
    blocked : tuple of (int, int)
        Half-open periods that the route must not overlap.
    reloading : tuple of (int, int)
        Half-open intervals in which a reload may start.
    capacities : dict
        Thousandths by load dimension; a dimension that is missing is unlimited.
    trips : int
        How many trips at most; none: the unit stays idle.
    """

    vehicle: str
    day: int
    start: int
    end: int | None
    departs: Intervals
    returns: Intervals
    reloading: Intervals
    capacities: dict[str, int]
    trips: int
    reload_minutes: int
    speed: float
    max_stops: int | None
    max_metres: int | None
    max_minutes: int | None
    fixed_cost: int
    cost_per_km: int
    cost_per_hour: int
    co2_per_km: int
    latest_end: int
    blocked: Intervals = ()

    def spans(self) -> Intervals:
        """Return the spans, first and last minute included, of which the route must lie within one."""
        if not self.departs or not self.returns:
            return ()
        first, last = self.departs[0][0], self.returns[-1][1] - 1
        free = complement(self.blocked, (first, last)) if first < last else ((first, last),)
        # A span in which the vehicle could not leave, or not come back, would leave its times no value.
        return tuple(span for span in free if _meets(span, self.departs) and _meets(span, self.returns))


def _meets(span: Interval, intervals: Intervals) -> bool:
    """Tell whether a span, its last minute included, has a minute of half-open intervals."""
    return any(max(span[0], first) <= min(span[1], until - 1) for first, until in intervals)


@dataclass
class Instance:
    """A routing problem as engines see it.

    Attributes
    ----------
    of_order : dict
        The visits of every order, a shipment's pickup first.
    levels : dict
        Priority levels by order.
    held : set of str
        Orders that a rule wants to be served again, whatever their level.
    statements : list of Statement
        What the rules say beyond the attributes of visits and units.
    pauses : dict
        By unit.
    laws : dict
        Driving and resting law by unit, one of those of `solvers.routing.laws`.
    rides : list of RideLimit
        How long goods may be on board, hard.
    measures : tuple of str
        The objective, most important first.
    staying : dict
        By order, the units that had better do it: those that do in the plan in force. An order that none of
        them may do any more is missing, as one that is new.
    """

    problem: Problem
    visits: list[Visit]
    units: list[Unit]
    travel: TravelTimes
    of_order: dict[str, tuple[int, ...]]
    levels: dict[str, str]
    measures: tuple[str, ...]
    balanced: tuple[str, ...] = ()
    statements: list[Statement] = field(default_factory=list)
    slowdowns: list[Slowdown] = field(default_factory=list)
    pauses: dict[int, list[Pause]] = field(default_factory=dict)
    laws: dict[int, str] = field(default_factory=dict)
    rides: list[RideLimit] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    staying: dict[str, frozenset[int]] = field(default_factory=dict)

    @cached_property
    def units_of(self) -> dict[str, tuple[int, ...]]:
        """The vehicle-days of every vehicle, by day."""
        found: dict[str, list[int]] = {name: [] for name in self.problem.vehicle}
        for number, unit in enumerate(self.units):
            found[unit.vehicle].append(number)
        return {name: tuple(numbers) for name, numbers in found.items()}

    def units_named(self, vehicles: Iterable[str]) -> frozenset[int]:
        """Return the units of vehicles."""
        return frozenset(u for vehicle in vehicles for u in self.units_of[vehicle])

    @property
    def span(self) -> Interval:
        """All minutes at which anything may happen."""
        last = max((unit.latest_end for unit in self.units), default=0)
        return (0, max(last, self.problem.calendar.minutes) + 1)

    def level(self, order: str) -> str:
        """Return how important an order is, everything considered."""
        level = self.levels[order]
        return "must" if order in self.held and level != "skip" else level

    def wanted(self, visit: int) -> bool:
        """Tell whether a visit may be planned at all."""
        record = self.visits[visit]
        return bool(record.units) and self.levels[record.order] != "skip"

    def visits_of(self, orders: Iterable[str]) -> tuple[int, ...]:
        """Return the visits of orders; those that are left out have none."""
        return tuple(v for order in orders for v in self.of_order.get(order, ()))

    def main_visit(self, order: str) -> int | None:
        """Return the visit that a rule on an order's time means: a shipment's delivery, else the only one."""
        visits = self.of_order.get(order, ())
        return visits[-1] if visits else None

    def home(self, visit: int) -> frozenset[int] | None:
        """Return the units off which an order's visit costs what moving an order does; None: it costs nothing.

        Of a shipment only the delivery counts, so that it is paid for once.
        """
        order = self.visits[visit].order
        return self.staying.get(order) if self.main_visit(order) == visit else None

    # -- travel -------------------------------------------------------------------------------------

    @cached_property
    def constant(self) -> tuple[Slowdown, ...]:
        """Slowdowns and closures that hold at every moment."""
        return tuple(s for s in self.slowdowns if s.covers(self.span))

    @cached_property
    def passing(self) -> tuple[Slowdown, ...]:
        """Slowdowns and closures that hold only at times."""
        return tuple(s for s in self.slowdowns if not s.covers(self.span) and s.periods)

    def minutes(self, speed: float) -> npt.NDArray[np.int64]:
        """Return driving minutes between places at a speed factor; what holds at all times is in them.

        Slowdowns that pass are not, except that a way is never shown slower than it may be.
        """
        cached = self._minutes.get(speed)
        if cached is None:
            cached = self._minutes[speed] = self._computed_minutes(speed)
        return cached

    @cached_property
    def _minutes(self) -> dict[float, npt.NDArray[np.int64]]:
        return {}

    def base_minutes(self, speed: float) -> npt.NDArray[np.int64]:
        """Return driving minutes between places at a speed factor, rules not considered; not to be changed."""
        base = self.travel.minutes
        if speed == 1.0:
            return base
        found = np.empty_like(base)
        for first in range(0, len(base), _ROWS):  # a few rows at a time: the numbers between take memory
            rows = base[first : first + _ROWS]
            scaled = np.minimum(np.ceil(rows / speed - 1e-9), UNREACHABLE)
            found[first : first + _ROWS] = np.where(rows >= UNREACHABLE, UNREACHABLE, scaled)
        return found

    def _computed_minutes(self, speed: float) -> npt.NDArray[np.int64]:
        base = self.base_minutes(speed)
        if not self.slowdowns:
            return base
        factor = np.zeros(base.shape)
        closed = np.zeros(base.shape, dtype=bool)
        for slowdown in self.constant:
            concerned = slowdown.matrix(len(base))
            if slowdown.factor is None:
                closed |= concerned
            else:
                factor[concerned] = np.maximum(factor[concerned], slowdown.factor)
        factor[factor == 0.0] = 1.0
        for slowdown in self.passing:
            if slowdown.factor is not None and slowdown.factor < 1.0:
                concerned = slowdown.matrix(len(base)) & (factor == 1.0)
                factor[concerned] = slowdown.factor
        result = np.ceil(base * factor - 1e-9).astype(np.int64)
        result[closed | (base >= UNREACHABLE)] = UNREACHABLE
        np.fill_diagonal(result, 0)
        return result
