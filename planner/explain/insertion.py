"""A route timed by itself, and the best place for one more order in it.

Forward scheduling after Savelsbergh (1992): every stop as early as it can be, then the departure as late
as it can be without moving anything else.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.explain.restrictions import Because, Restrictions, clock, opening
from planner.model.calendar import DAY, Interval, complement, intersected
from planner.model.plan import Route, Stop
from planner.model.records import Order, Vehicle
from planner.travel import TravelTimes
from planner.travel.times import UNREACHABLE


@dataclass(frozen=True)
class Visit:
    """One stop to be timed: an order's only stop, or one of a shipment's two."""

    order: str
    kind: str
    place: str


@dataclass(frozen=True)
class Failure:
    """Why a route can't be: a code, words for the planner, and the smallest fix where one is known.

    ``excess`` ranks failures of one code: the smaller, the nearer to possible.
    """

    code: str
    text: str
    fix: str = ""
    excess: float = 0.0
    rule: str | None = None


class RouteTimer:
    """Times routes of one scenario under its data and its rules on single orders and vehicles."""

    def __init__(self, restrictions: Restrictions) -> None:
        self.restrictions = restrictions
        self.problem = restrictions.problem
        self.travel = TravelTimes.of(self.problem)
        self._starts: dict[tuple[str, str], tuple[Interval, ...]] = {}

    def visits(self, order: Order) -> tuple[Visit, ...]:
        """Return the stops that an order needs, in their order."""
        if order.kind == "shipment":
            return (
                Visit(order.name, "pickup", order.place),
                Visit(order.name, "delivery", order.to_place or order.place),
            )
        return (Visit(order.name, order.kind, order.place),)

    def forbidden(self, order: Order, vehicle: Vehicle) -> Failure | None:
        """Return why a vehicle may not do an order at all, whatever the time."""
        worker = self.problem.worker.get(vehicle.driver)
        has = set(vehicle.skills) | set(worker.skills if worker else ())
        lacking = [skill for skill in order.skills if skill not in has]
        if lacking:
            what = " and ".join(lacking)
            return Failure("skills", f"{vehicle.name} lacks {what}", f"give a vehicle the skill {what}", 2)
        wanted = self.restrictions.activity.get(order.name)
        for allowed, because in wanted.only if wanted else ():
            if vehicle.name not in allowed:
                return Failure(
                    "not allowed", f"{vehicle.name} is not allowed", _lift(because), 3, because.rule
                )
        for refused, because in wanted.never if wanted else ():
            if vehicle.name in refused:
                return Failure(
                    "not allowed", f"{vehicle.name} is not allowed", _lift(because), 3, because.rule
                )
        for dimension, amount in order.loads.items():
            capacity = vehicle.capacities.get(dimension)
            if capacity is not None and amount > capacity:
                over = (amount - capacity) / 1000
                return Failure(
                    "capacity",
                    f"{vehicle.name} takes {capacity / 1000:g} {dimension}, it needs {amount / 1000:g}",
                    f"split it, or {over:g} {dimension} more room on {vehicle.name}",
                    over,
                )
        return None

    def route(self, vehicle: Vehicle, day: int, visits: Sequence[Visit]) -> Route | Failure:
        """Time a route; its departure is as late as its first stops allow."""
        reason: Failure | None = None
        for span in self.restrictions.vehicle_hours(vehicle, day):
            timed = self._forward(vehicle, day, visits, span)
            if isinstance(timed, Route):
                return timed
            reason = timed if reason is None or timed.excess < reason.excess else reason
        if reason is not None:
            return reason
        blocked = self.restrictions.resource[vehicle.name].blocked
        because = blocked[-1][1] if blocked else Because("its hours")
        return Failure("away", f"{vehicle.name} is not available", _lift(because), 5, because.rule)

    def _forward(
        self, vehicle: Vehicle, day: int, visits: Sequence[Visit], span: Interval
    ) -> Route | Failure:
        depart = max(span[0], day * DAY)
        home = self.problem.place[vehicle.start_place]
        hours = opening(home, (day, day + 1))
        if hours is not None:
            depart = next((max(depart, a) for a, b in hours if b >= depart), depart)
        stops: list[Stop] = []
        here, now = vehicle.start_place, depart
        for visit in visits:
            metres, minutes = self._leg(vehicle, here, visit.place)
            if minutes >= UNREACHABLE:
                return Failure(
                    "unreachable",
                    f"no way is known from {here} to {visit.place}",
                    f"add coordinates or a Travel row for {visit.place}",
                    9,
                )
            arrival = now + minutes
            order = self.problem.order[visit.order]
            service = self.restrictions.minutes(order)
            start = _earliest(self._service_starts(order, visit, service), arrival)
            if start is None or start > max(span[1], arrival):
                return self._too_late(vehicle, order, visit, arrival)
            stops.append(
                Stop(
                    kind=visit.kind,  # type: ignore[arg-type]
                    order=visit.order,
                    place=visit.place,
                    arrival=arrival,
                    start=start,
                    end=start + service,
                    metres=metres,
                    driving=minutes,
                )
            )
            here, now = visit.place, start + service
        first = self._latest_departure(depart, stops)
        begin = Stop(kind="start", place=vehicle.start_place, arrival=first, start=first, end=first)
        if stops:
            waiting = stops[0].model_copy(update={"arrival": first + stops[0].driving})
            stops[0] = waiting
        ends: list[Stop] = []
        if vehicle.end_place is not None:
            metres, minutes = self._leg(vehicle, here, vehicle.end_place)
            back = now + minutes
            ends = [
                Stop(
                    kind="end",
                    place=vehicle.end_place,
                    arrival=back,
                    start=back,
                    end=back,
                    metres=metres,
                    driving=minutes,
                )
            ]
        route = Route(vehicle=vehicle.name, day=day, stops=(begin, *stops, *ends))
        return self._beyond(vehicle, route, span) or route

    def _beyond(self, vehicle: Vehicle, route: Route, span: Interval) -> Failure | None:
        name = vehicle.name
        if route.end > span[1]:
            late = route.end - span[1]
            return Failure(
                "hours",
                f"{name} would be back at {clock(route.end)}, its day ends at {clock(span[1])}",
                f"let {name} work until {clock(route.end)}",
                late,
            )
        metres = sum(stop.metres for stop in route.stops)
        stops = sum(1 for stop in route.stops if stop.order is not None)
        limits: list[tuple[str, float, float | None, Because | None]] = [
            ("km", metres / 1000, None if vehicle.max_metres is None else vehicle.max_metres / 1000, None),
            ("minutes", route.end - route.start, vehicle.max_minutes, None),
            ("stops", stops, vehicle.max_stops, None),
        ]
        units = {"distance": "km", "duration": "minutes", "stops": "stops"}
        figures = {"km": metres / 1000, "minutes": route.end - route.start, "stops": stops}
        for quantity, bound, rule in self.restrictions.resource[name].at_most:
            if quantity in units:
                limits.append((units[quantity], figures[units[quantity]], bound, rule))
        for unit, value, most, because in limits:
            if most is not None and value > most:
                fix = _lift(because) if because else f"allow {name} {math.ceil(value):g} {unit}"
                return Failure(
                    "limit",
                    f"{name} would need {value:.0f} {unit}, at most {most:g} are allowed",
                    fix,
                    value - most,
                    because.rule if because else None,
                )
        return self._overload(vehicle, route)

    def _overload(self, vehicle: Vehicle, route: Route) -> Failure | None:
        orders = self.problem.order
        for dimension, capacity in vehicle.capacities.items():
            board = sum(
                orders[s.order].loads.get(dimension, 0)
                for s in route.stops
                if s.order is not None and orders[s.order].kind in ("delivery", "visit")
            )
            most = board
            for stop in route.stops:
                if stop.order is None:
                    continue
                amount = orders[stop.order].loads.get(dimension, 0)
                board += amount if stop.kind == "pickup" else -amount
                most = max(most, board)
            if most > capacity:
                return Failure(
                    "capacity",
                    f"{vehicle.name} would carry {most / 1000:g} {dimension}, it takes {capacity / 1000:g}",
                    f"{(most - capacity) / 1000:g} {dimension} more room on {vehicle.name}",
                    (most - capacity) / 1000,
                )
        return None

    def _too_late(self, vehicle: Vehicle, order: Order, visit: Visit, arrival: int) -> Failure:
        wanted = self.restrictions.activity.get(order.name)
        late = [
            because
            for intervals, because in (wanted.starts if wanted else ())
            if visit.kind != "pickup" and not any(a <= arrival < b for a, b in intervals)
        ]
        because = late[0] if late else Because(f"{visit.place} is closed then")
        text = f"{vehicle.name} can be at {visit.place} at {clock(arrival)} at the earliest, but {_small(because.text)}"
        fix = f"allow it at {clock(arrival)}" if late else f"{visit.place} open at {clock(arrival)}"
        return Failure("time", text, fix, float(arrival % DAY), because.rule)

    def _service_starts(self, order: Order, visit: Visit, service: int) -> tuple[Interval, ...]:
        key = (order.name, visit.kind)
        known = self._starts.get(key)
        if known is not None:
            return known
        days = self.restrictions.calendar.days
        whole: tuple[Interval, ...] = ((0, (days + 1) * DAY),)
        wanted = self.restrictions.activity.get(order.name)
        starts = whole
        if wanted is not None:
            if visit.kind != "pickup" or order.kind == "pickup":
                for intervals, _ in wanted.starts:
                    starts = intersected(starts, intervals)
                for intervals, _ in wanted.ends:
                    starts = intersected(starts, tuple((a - service, b - service) for a, b in intervals))
            elif order.date is not None:
                day = self.restrictions.calendar.day_of(order.date)
                starts = ((day * DAY, (day + 1) * DAY),)
            for periods, _ in wanted.closed:
                away = tuple((a - max(service, 1) + 1, b) for a, b in periods)
                starts = intersected(starts, complement(away, (-DAY, (days + 2) * DAY)))
        open_hours = opening(self.problem.place[visit.place], range(-1, days + 1))
        if open_hours is not None:
            starts = intersected(starts, tuple((a, b - service + 1) for a, b in open_hours))
        self._starts[key] = starts
        return starts

    def _leg(self, vehicle: Vehicle, origin: str, destination: str) -> tuple[int, int]:
        metres, minutes = self.travel.between(origin, destination)
        if minutes >= UNREACHABLE:
            return metres, minutes
        return metres, math.ceil(minutes / vehicle.speed_factor - 1e-9)

    @staticmethod
    def _latest_departure(depart: int, stops: Sequence[Stop]) -> int:
        return depart + (stops[0].start - stops[0].arrival) if stops else depart

    def insertions(self, route: Route, order: Order) -> Iterator[tuple[Route, int]]:
        """Yield the route with the order put in at every place where it fits, and the metres it adds."""
        vehicle = self.problem.vehicle[route.vehicle]
        here = [Visit(stop.order, stop.kind, stop.place) for stop in route.stops if stop.order is not None]
        before = sum(stop.metres for stop in route.stops)
        new = self.visits(order)
        for i in range(len(here) + 1):
            for j in range(i, len(here) + 1) if len(new) == 2 else (i,):
                visits = [*here[:i], new[0], *here[i:j], *new[1:], *here[j:]]
                timed = self.route(vehicle, route.day, visits)
                if isinstance(timed, Route):
                    yield timed, sum(stop.metres for stop in timed.stops) - before


def _earliest(intervals: tuple[Interval, ...], minute: int) -> int | None:
    for lower, upper in intervals:
        if minute < upper:
            return max(minute, lower)
    return None


def _lift(because: Because) -> str:
    return f"lift “{because.text}”" if because.rule else f"change that {because.text}"


def _small(text: str) -> str:
    text = text.rstrip(".")
    return f"“{text}”" if text[:1].isupper() else text
