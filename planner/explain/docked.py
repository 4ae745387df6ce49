"""Whether a dock is free to load a vehicle for a route that somebody thinks of."""

from __future__ import annotations

from itertools import pairwise

from planner.engaged import Trip, docks, trips
from planner.explain.restrictions import Restrictions
from planner.model.calendar import DAY, Interval, complement, intersected
from planner.model.plan import Plan, Route
from planner.opening import open_times
from planner.wording import instant_text


def unloadable(restrictions: Restrictions, plan: Plan, route: Route) -> str | None:
    """Return why a route can't be loaded in time beside what a plan does, in words; None when it can.

    Parameters
    ----------
    restrictions : Restrictions
        For the rules that close docks.
    plan : Plan
        What the docks do already; a loading of the same vehicle and day counts as the route's own.
    route : Route
        A route that is not in the plan, or another form of one that is. Only its first trip is looked at.
    """
    problem = restrictions.problem
    needed = next((trip for trip in trips(problem, Plan(routes=(route,))) if trip.trip == 0), None)
    if needed is None:
        return None
    before = [r.end for r in plan.routes if r.vehicle == route.vehicle and r.day < route.day]
    since = max(before, default=0)
    free = [
        start
        for station in docks(problem)[needed.place]
        if (start := _first(restrictions, plan, needed, station.name, since)) is not None
    ]
    first = min(free, default=None)
    if first is not None and first + needed.minutes <= needed.departure:
        return None
    leaves = f"before it leaves at {instant_text(problem.calendar, needed.departure)}"
    if first is None:
        return f"no dock is free to load it {leaves}"
    done = instant_text(problem.calendar, first + needed.minutes)
    return f"no dock is free to load it {leaves}, only until {done}"


def _first(restrictions: Restrictions, plan: Plan, trip: Trip, dock: str, since: int) -> int | None:
    """Return when a dock is first free for as long as a loading takes; its places are not told apart."""
    problem = restrictions.problem
    station = problem.station[dock]
    free = intersected(open_times(problem, station), ((since, problem.calendar.minutes),))
    closed: list[Interval] = [
        span
        for spans, _ in (restrictions.resource[dock].blocked if dock in restrictions.resource else ())
        for span in spans
    ]
    closed += _full(plan, trip, dock, station.capacity)
    free = intersected(free, complement(tuple(closed), (0, problem.calendar.minutes + DAY)))
    return next((a for a, b in free if b - a >= trip.minutes), None)


def _full(plan: Plan, trip: Trip, dock: str, capacity: int) -> list[Interval]:
    """Return when a dock has no place left."""
    works = [
        (item.start, item.end, 1)
        for item in plan.loadings
        if item.station == dock and (item.vehicle, item.day) != (trip.vehicle, trip.day)
    ]
    for item in plan.schedule:
        units = item.needs.get(dock, 0) + (item.station == dock)
        if units:
            works.append((item.start, item.end, units))
    edges = sorted({minute for start, end, _ in works for minute in (start, end)})
    return [
        (start, end)
        for start, end in pairwise(edges)
        if sum(units for a, b, units in works if a <= start and end <= b) >= capacity
    ]
