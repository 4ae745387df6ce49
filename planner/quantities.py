"""The quantities that `limit` bounds, measured on a finished plan.

Everything belongs to the day on which it starts: a stop to the day of its route, a shift to its date.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from planner.fields import QUANTITIES
from planner.model.calendar import DAY, Interval
from planner.model.plan import Route
from planner.sorts import Sort

if TYPE_CHECKING:
    from planner.judging import PlanView

Per = Literal["day", "week", "horizon"]
Only = frozenset[str] | None
Periods = tuple[Interval, ...] | None

DEFAULT_PER: dict[str, Per] = {"shifts": "horizon", "hours": "horizon", "in_use": "horizon"}
"""What a quantity is summed over when a rule does not say; a day for the others."""

_SORTS: dict[str, tuple[Sort, ...]] = {
    "duration": ("routes", "schedule", "roster"),
    "driving": ("routes",),
    "distance": ("routes",),
    "stops": ("routes", "schedule"),
    "trips": ("routes",),
    "overtime": ("routes",),
    "shifts": ("roster",),
    "hours": ("routes", "schedule", "roster"),
    "in_use": ("routes", "schedule", "roster"),
}


def measured_by(sort: Sort, quantity: str) -> bool:
    """Tell whether resources of a sort have a quantity; load dimensions are of vehicles."""
    return sort in _SORTS[quantity] if quantity in QUANTITIES else sort == "routes"


def amounts(
    plan: PlanView, resource: str, quantity: str, only: Only, periods: Periods
) -> Iterator[tuple[int, float]]:
    """Yield what a resource has of a quantity, as (day index, amount) in the unit that rules state.

    Parameters
    ----------
    plan : PlanView
        The plan.
    resource : str
        A resource of a sort that has the quantity.
    quantity : str
        A fixed quantity or a load dimension; units as in `Encoding.limit_each`.
    only : frozenset of str or None
        Count only these activities.
    periods : tuple of (int, int) or None
        Count only what starts in these.
    """
    if resource in plan.problem.vehicle:
        for route in plan.routes_of.get(resource, ()):
            yield from _of_route(plan, route, quantity, only, periods)
        return
    shifts = plan.problem.shift
    # What people on the roster work on lies within their shifts.
    within_shifts = resource in plan.rostered and (only is None or not only.isdisjoint(shifts))
    for work in plan.by_resource.get(resource, ()):
        if not _counts(work.activity, work.start, only, periods):
            continue
        shift = work.activity in shifts
        if quantity in ("stops", "shifts") and shift != (quantity == "shifts"):
            continue  # stops are tasks
        if within_shifts and not shift and quantity != "stops":
            continue
        day = work.start // DAY
        if shift:
            day = plan.calendar.day_of(plan.problem.shift[work.activity].date)
        yield day, _of_work(quantity, work.minutes)


def _of_work(quantity: str, minutes: int) -> float:
    if quantity in ("stops", "shifts"):
        return 1
    return minutes / 60 if quantity == "hours" else minutes


def _of_route(
    plan: PlanView, route: Route, quantity: str, only: Only, periods: Periods
) -> Iterator[tuple[int, float]]:
    if quantity == "stops":
        for stop in route.stops:
            if stop.order is not None and _counts(stop.order, stop.start, only, periods):
                yield route.day, 1
    elif quantity not in QUANTITIES:
        yield from _loads(plan, route, quantity, only, periods)
    elif only is not None:
        yield from _of_stops(route, quantity, only, periods)
    elif _within(route.start, periods):
        yield route.day, _whole(plan, route, quantity)


def _loads(
    plan: PlanView, route: Route, dimension: str, only: Only, periods: Periods
) -> Iterator[tuple[int, float]]:
    for stop in route.stops:
        if stop.order is None or not _counts(stop.order, stop.start, only, periods):
            continue
        order = plan.problem.order[stop.order]
        if order.kind != "shipment" or stop.kind == "pickup":
            yield route.day, order.loads.get(dimension, 0) / 1000


def _whole(plan: PlanView, route: Route, quantity: str) -> float:
    if quantity == "driving":
        return sum(stop.driving for stop in route.stops)
    if quantity == "distance":
        return sum(stop.metres for stop in route.stops) / 1000
    if quantity == "trips":
        served = any(stop.order is not None for stop in route.stops)
        return sum(stop.kind == "reload" for stop in route.stops) + 1 if served else 0
    if quantity == "overtime":
        return max(0, route.end - route.day * DAY - plan.problem.vehicle[route.vehicle].ends)
    minutes = route.end - route.start
    return minutes / 60 if quantity == "hours" else minutes


def _of_stops(
    route: Route, quantity: str, only: frozenset[str], periods: Periods
) -> Iterator[tuple[int, float]]:
    """Yield what certain orders take of a route: their service, the legs to them, the trips with them."""
    trip = 0
    counted: set[int] = set()
    way_metres = way_driving = 0
    for stop in route.stops:
        trip += stop.kind == "reload"
        way_metres += stop.metres
        way_driving += stop.driving
        if stop.kind == "break":
            continue  # what was driven before it belongs to the leg that it interrupts
        if stop.order is not None and _counts(stop.order, stop.start, only, periods):
            if quantity == "driving":
                yield route.day, way_driving
            elif quantity == "distance":
                yield route.day, way_metres / 1000
            elif quantity == "trips":
                if trip not in counted:
                    counted.add(trip)
                    yield route.day, 1
            elif quantity in ("duration", "hours"):
                minutes = stop.end - stop.start
                yield route.day, minutes / 60 if quantity == "hours" else minutes
        way_metres = way_driving = 0


def _counts(activity: str, start: int, only: Only, periods: Periods) -> bool:
    return (only is None or activity in only) and _within(start, periods)


def _within(minute: int, periods: Periods) -> bool:
    return periods is None or any(a <= minute < b for a, b in periods)
