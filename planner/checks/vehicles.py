"""Vehicles keep their clock, their places, their limits and their capacities."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planner.judging import Breach, PlanView
from planner.loading import on_board
from planner.model.calendar import DAY, clock_text
from planner.model.plan import Route
from planner.wording import count_text, kilometres_text, load_text, minutes_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what routes do against the records of their vehicles."""
    for route in view.plan.routes:
        yield from _shape(view, route)
        yield from _clock(view, route)
        yield from _limits(view, route)
        yield from _loads(view, route)
    yield from _overlaps(view)


def _shape(view: PlanView, route: Route) -> Iterator[Breach]:
    vehicle = view.problem.vehicle[route.vehicle]
    kinds = [stop.kind for stop in route.stops]
    if kinds[0] != "start" or "start" in kinds[1:]:
        yield _breach(route, f"The route of {route.vehicle} must begin with its one start.")
    elif route.stops[0].place != vehicle.start_place:
        text = f"{route.vehicle} starts at {route.stops[0].place}, not at {vehicle.start_place}."
        yield _breach(route, text)
    if vehicle.end_place is None:
        if "end" in kinds:
            yield _breach(
                route, f"{route.vehicle} ends where its last stop is, so its route has no end stop."
            )
    elif kinds[-1] != "end" or "end" in kinds[:-1]:
        yield _breach(route, f"The route of {route.vehicle} must close with its one end.")
    elif route.stops[-1].place != vehicle.end_place:
        text = f"{route.vehicle} ends at {route.stops[-1].place}, not at {vehicle.end_place}."
        yield _breach(route, text)
    for stop in route.stops:
        if stop.kind != "reload":
            continue
        if stop.place != vehicle.start_place:
            text = f"{route.vehicle} reloads at {stop.place}, not at {vehicle.start_place}."
            yield _breach(route, text)
        if stop.end - stop.start < vehicle.reload_minutes:
            short = vehicle.reload_minutes - (stop.end - stop.start)
            text = (
                f"{route.vehicle} reloads in {minutes_text(stop.end - stop.start)} at {view.at(stop.start)},"
                f" but needs {minutes_text(vehicle.reload_minutes)}."
            )
            yield _breach(route, text, short)


def _clock(view: PlanView, route: Route) -> Iterator[Breach]:
    vehicle = view.problem.vehicle[route.vehicle]
    day = route.day * DAY
    if not 0 <= route.day < view.calendar.days:
        yield _breach(route, f"A route of {route.vehicle} is on a day that the plan does not cover.")
    if route.start < day + vehicle.starts:
        text = f"{route.vehicle} leaves at {view.at(route.start)}, before it starts at {clock_text(vehicle.starts)}."
        yield _breach(route, text, day + vehicle.starts - route.start)
    elif route.start >= day + DAY:
        yield _breach(route, f"{route.vehicle} leaves at {view.at(route.start)}, after the day of its route.")
    if route.end > day + vehicle.ends:
        text = (
            f"{route.vehicle} is back at {view.at(route.end)}, after it ends at {clock_text(vehicle.ends)}."
        )
        yield _breach(route, text, route.end - day - vehicle.ends)


def _limits(view: PlanView, route: Route) -> Iterator[Breach]:
    vehicle = view.problem.vehicle[route.vehicle]
    stops = sum(stop.order is not None for stop in route.stops)
    metres = sum(stop.metres for stop in route.stops)
    minutes = route.end - route.start
    trips = sum(stop.kind == "reload" for stop in route.stops) + 1
    if vehicle.max_stops is not None and stops > vehicle.max_stops:
        text = f"{route.vehicle} makes {count_text(stops, 'stop')}, more than its {vehicle.max_stops}."
        yield _breach(route, text, stops - vehicle.max_stops)
    if vehicle.max_metres is not None and metres > vehicle.max_metres:
        text = (
            f"{route.vehicle} drives {kilometres_text(metres)}, more than its"
            f" {kilometres_text(vehicle.max_metres)}."
        )
        yield _breach(route, text, metres - vehicle.max_metres)
    if vehicle.max_minutes is not None and minutes > vehicle.max_minutes:
        text = (
            f"{route.vehicle} is out for {minutes_text(minutes)}, longer than its"
            f" {minutes_text(vehicle.max_minutes)}."
        )
        yield _breach(route, text, minutes - vehicle.max_minutes)
    if trips > vehicle.max_trips:
        text = f"{route.vehicle} makes {count_text(trips, 'trip')}, more than its {vehicle.max_trips}."
        yield _breach(route, text, trips - vehicle.max_trips)


def _loads(view: PlanView, route: Route) -> Iterator[Breach]:
    capacities = view.problem.vehicle[route.vehicle].capacities
    over: dict[str, tuple[int, str]] = {}
    for stop, board in zip(route.stops, on_board(view.problem, route), strict=True):
        for dimension, amount in board.items():
            capacity = capacities.get(dimension)
            if capacity is not None and amount > max(capacity, over.get(dimension, (0, ""))[0]):
                over[dimension] = (amount, stop.place)
    unit = view.problem.settings.weight_unit
    for dimension, (amount, place) in over.items():
        text = (
            f"{route.vehicle} carries {load_text(amount, dimension, unit)} on leaving {place}, more than its"
            f" {load_text(capacities[dimension], dimension, unit)}."
        )
        yield _breach(route, text, amount - capacities[dimension])


def _overlaps(view: PlanView) -> Iterator[Breach]:
    for vehicle, routes in view.routes_of.items():
        for one, other in pairwise(routes):
            if one.day == other.day:
                yield _breach(other, f"{vehicle} has two routes on one day.")
            if other.start < one.end:
                text = f"{vehicle} leaves at {view.at(other.start)}, before it is back at {view.at(one.end)}."
                yield _breach(other, text, one.end - other.start)


def _breach(route: Route, text: str, amount: int = 1) -> Breach:
    return Breach(text, resources=(route.vehicle,), amount=amount)
