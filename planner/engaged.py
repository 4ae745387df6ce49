"""What one part of a plan asks of another: who is on duty when, who is away with what, what must be loaded where.

Routes, schedule and roster share people, vehicles and docks. Everything here is read off a finished plan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from planner.model.calendar import DAY, Interval, merged
from planner.model.plan import Loading, Plan, Route, ScheduledTask
from planner.model.records import Station

if TYPE_CHECKING:
    from planner.model.problem import Problem

Sort = Literal["task", "route", "loading"]


@dataclass(frozen=True)
class Engagement:
    """A stretch in which a resource is taken: by a task, by a route, by being loaded.

    Attributes
    ----------
    sort : {'task', 'route', 'loading'}
        Of what part of the plan.
    what : str
        The task, or the vehicle that is out or loaded.
    start, end : int
        Minutes from the first midnight.
    """

    sort: Sort
    what: str
    start: int
    end: int


@dataclass(frozen=True)
class Trip:
    """A departure for which a vehicle must have been loaded at a dock.

    Attributes
    ----------
    vehicle, day, trip : str, int, int
        Which: the first trip of a route is 0, each reload begins another.
    place : str
        Where it leaves.
    earliest : int
        When the vehicle is there: since its route before, or since it came back for more.
    departure : int
        When it leaves.
    minutes : int
        How long the loading takes.
    """

    vehicle: str
    day: int
    trip: int
    place: str
    earliest: int
    departure: int
    minutes: int


def rostered(problem: Problem) -> frozenset[str]:
    """Return the workers whom some shift could use: they work and drive on their duties only."""
    wanted = {shift.skill for shift in problem.shifts}
    return frozenset(
        worker.name
        for worker in problem.workers
        if wanted and ("" in wanted or wanted.intersection(worker.skills))
    )


def duty_spans(problem: Problem, plan: Plan) -> dict[str, tuple[Interval, ...]]:
    """Return when each rostered worker is on duty; duties that follow or overlap each other are one stretch."""
    spans: dict[str, list[Interval]] = {name: [] for name in rostered(problem)}
    for duty in plan.roster:
        shift = problem.shift.get(duty.shift)
        if shift is not None and duty.worker in spans:
            first = problem.calendar.day_of(shift.date) * DAY
            spans[duty.worker].append((first + shift.starts, first + shift.ends))
    return {name: merged(found) for name, found in spans.items()}


def covers(spans: Iterable[Interval], start: int, end: int) -> bool:
    """Tell whether one of the stretches holds a whole span."""
    return any(lower <= start and end <= upper for lower, upper in spans)


def users(plan: Plan) -> dict[str, tuple[ScheduledTask, ...]]:
    """Return the scheduled tasks by what they use, stations of their own and needs alike, by start."""
    found: defaultdict[str, list[ScheduledTask]] = defaultdict(list)
    for item in sorted(plan.schedule, key=lambda item: (item.start, item.end)):
        used = {
            *((item.station,) if item.station else ()),
            *(n for n, units in item.needs.items() if units > 0),
        }
        for name in used:
            found[name].append(item)
    return {name: tuple(items) for name, items in found.items()}


def docks(problem: Problem) -> dict[str, tuple[Station, ...]]:
    """Return the docks by the place whose vehicles are loaded there."""
    found: defaultdict[str, list[Station]] = defaultdict(list)
    for station in problem.stations:
        if station.dock_at:
            found[station.dock_at].append(station)
    return {place: tuple(stations) for place, stations in found.items()}


def trips(problem: Problem, plan: Plan) -> tuple[Trip, ...]:
    """Return the departures of a plan that need a loading at a dock, by vehicle and time.

    A route's start needs one when goods are loaded there, a reload always; neither where loading takes no time
    or the place has no docks.
    """
    with_docks = docks(problem)
    found: list[Trip] = []
    if not with_docks:
        return ()
    by_vehicle: defaultdict[str, list[Route]] = defaultdict(list)
    for route in plan.routes:
        if route.stops:
            by_vehicle[route.vehicle].append(route)
    for name, routes in by_vehicle.items():
        vehicle = problem.vehicle.get(name)
        if vehicle is None or not vehicle.reload_minutes:
            continue
        routes.sort(key=lambda route: (route.day, route.start))
        earliest = 0
        for route in routes:
            trip = 0
            for position, stop in enumerate(route.stops):
                if stop.kind == "reload":
                    trip += 1
                elif position or not loads_goods(problem, route):
                    continue
                if stop.place in with_docks:
                    since = stop.arrival if position else earliest
                    found.append(
                        Trip(name, route.day, trip, stop.place, since, stop.end, vehicle.reload_minutes)
                    )
            earliest = route.end
    return tuple(found)


def loads_goods(problem: Problem, route: Route) -> bool:
    """Tell whether a route leaves its start with something for an order on board."""
    for stop in route.stops[1:]:
        if stop.kind == "reload":
            return False
        order = problem.order.get(stop.order or "")
        if order is not None and (
            order.kind == "delivery" or (order.kind == "visit" and any(order.loads.values()))
        ):
            return True
    return False


def engagements(problem: Problem, plan: Plan) -> dict[str, tuple[Engagement, ...]]:
    """Return when vehicles, people and docks are taken by a part of the plan, by start.

    Vehicles and workers: by tasks and by routes (a driver: by those of the vehicles driven), vehicles by loadings
    as well; docks by loadings. What a station's own tasks take of it is left aside.
    """
    found: defaultdict[str, list[Engagement]] = defaultdict(list)
    for name, items in users(plan).items():
        if name in problem.vehicle or name in problem.worker:
            found[name].extend(Engagement("task", item.task, item.start, item.end) for item in items)
    for route in plan.routes:
        vehicle = problem.vehicle.get(route.vehicle)
        if vehicle is None or not route.stops:
            continue
        out = Engagement("route", route.vehicle, route.start, route.end)
        found[route.vehicle].append(out)
        if vehicle.driver in problem.worker:
            found[vehicle.driver].append(out)
    for loading in plan.loadings:
        at = Engagement("loading", loading.vehicle, loading.start, loading.end)
        found[loading.vehicle].append(at)
        found[loading.station].append(at)
    return {name: tuple(sorted(items, key=lambda e: (e.start, e.end))) for name, items in found.items()}


def loading_of(plan: Plan) -> dict[tuple[str, int, int], Loading]:
    """Return the loadings by vehicle, day and trip; of several for one trip, the last."""
    return {(item.vehicle, item.day, item.trip): item for item in plan.loadings}
