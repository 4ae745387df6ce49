"""A route timed by itself, and the best place for one more order in it.

Forward scheduling after Savelsbergh (1992): every stop as early as it can be, then the departure as late
as it can be without moving anything else.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.explain.failures import Failure, amount_text, lift, on_day, rule_of
from planner.explain.moments import Bound, bounds, clash, moments, remedy, said, words
from planner.explain.restrictions import Because, Restrictions, opening
from planner.model.calendar import DAY, Interval
from planner.model.plan import Route, Stop
from planner.model.records import Order, Vehicle
from planner.travel import TravelTimes
from planner.travel.times import UNREACHABLE
from planner.wording import day_text, minutes_text


@dataclass(frozen=True)
class Visit:
    """One stop to be timed: an order's only stop, or one of a shipment's two."""

    order: str
    kind: str
    place: str


class RouteTimer:
    """Times routes of one scenario under its data and its rules on single orders and vehicles."""

    def __init__(self, restrictions: Restrictions) -> None:
        self.restrictions = restrictions
        self.problem = restrictions.problem
        self.travel = TravelTimes.of(self.problem)
        self.timed = 0
        """How many stops have been timed so far."""
        self._bounds: dict[tuple[str, str], tuple[Bound, ...]] = {}
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
                    "not allowed",
                    f"{vehicle.name} is not allowed ({said(because)})",
                    lift(because),
                    3,
                    because.rule,
                )
        for refused, because in wanted.never if wanted else ():
            if vehicle.name in refused:
                return Failure(
                    "not allowed",
                    f"{vehicle.name} is not allowed ({said(because)})",
                    lift(because),
                    3,
                    because.rule,
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
        because = self.restrictions.away(vehicle, day) or Because("its hours")
        text = f"{vehicle.name} is not available ({said(because)})"
        return Failure("elsewhere" if because.fix else "away", text, lift(because), 5, because.rule)

    def _forward(
        self, vehicle: Vehicle, day: int, visits: Sequence[Visit], span: Interval
    ) -> Route | Failure:
        depart = max(span[0], day * DAY)
        hours = opening(self.problem.place[vehicle.start_place], (day - 1, day, day + 1))
        if hours is not None:
            depart = next((max(depart, a) for a, b in hours if b >= depart), span[1] + 1)
            if depart > span[1]:
                return self._shut(vehicle, day, span, vehicle.start_place)
        stops: list[Stop] = []
        self.timed += 1 + len(visits)
        here, now = vehicle.start_place, depart
        for visit in visits:
            metres, minutes = self.leg(vehicle, here, visit.place)
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
            start = earliest_in(self.service_starts(order, visit), arrival)
            if start is None or start > max(span[1], arrival):
                return self._too_late(vehicle, order, visit, arrival, (day, span), start)
            if service > span[1] - span[0]:
                text = f"it takes {minutes_text(service)}, more than the day of {vehicle.name} has"
                return Failure("hours", text, "split it, or shorten its service", service)
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
            metres, minutes = self.leg(vehicle, here, vehicle.end_place)
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
            back, until = on_day(route.end, route.day), on_day(span[1], route.day)
            if (because := self._shortened(vehicle, route.day, span)) is not None:
                hours = f"only from {on_day(span[0], route.day)} to {until} ({said(because)})"
                text = f"{name} is free {hours}, and would be back at {back}"
                code = "elsewhere" if because.fix else "hours"
                return Failure(code, text, lift(because), late, because.rule)
            text = f"{name} would be back at {back}, its day ends at {until}"
            return Failure("hours", text, f"let {name} work until {back}", late)
        if vehicle.end_place is not None:
            home = opening(self.problem.place[vehicle.end_place], (route.day - 1, route.day, route.day + 1))
            if home is not None and not any(route.end <= b and a <= span[1] for a, b in home):
                back = on_day(route.end, route.day)
                text = f"{name} would be back at {vehicle.end_place} at {back}, when it is closed"
                return Failure("time", text, f"{vehicle.end_place} open until {back}", route.end)
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
                needed, allowed = amount_text(math.ceil(value - 1e-9), unit), amount_text(most, unit)
                fix = lift(because) if because else f"allow {name} {needed}"
                return Failure(
                    "limit",
                    f"{name} would need {needed}, at most {allowed} {'is' if most == 1 else 'are'} allowed",
                    fix,
                    value - most,
                    because.rule if because else None,
                )
        return self._overload(vehicle, route)

    def _shortened(self, vehicle: Vehicle, day: int, span: Interval) -> Because | None:
        """Return the rule that takes a part of a vehicle's day; None when the day is the vehicle's own."""
        own = (day * DAY + vehicle.starts, day * DAY + vehicle.ends)
        return None if span == own else self.restrictions.away(vehicle, day, span)

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

    def _too_late(
        self,
        vehicle: Vehicle,
        order: Order,
        visit: Visit,
        arrival: int,
        out: tuple[int, Interval],
        start: int | None,
    ) -> Failure:
        """Return why a stop can't be served from an arrival on: too late for it, or it is too late for the day."""
        (day, span), name = out, vehicle.name
        found = self._stop_bounds(order, visit)
        until = self._whole[1]
        if start is not None:
            missed = moments(found, (day * DAY, arrival))
            back = start + self.restrictions.minutes(order)
            if vehicle.end_place is not None:
                back += self.leg(vehicle, visit.place, vehicle.end_place)[1]
            until = max(span[1] + 1, arrival + 1)
            if not missed or arrival - missed[-1][1] > back - span[1]:
                blamed = clash(found, (arrival, until))
                because = self._shortened(vehicle, day, span)
                if because is not None and because.fix:
                    text = f"{name} is not available ({said(because)})"
                    return Failure("elsewhere", text, because.fix, back - span[1])
                hours = f"from {on_day(span[0], day)} to {on_day(span[1], day)}"
                text = f"{name} is out only {hours}, but {words(blamed)}"
                fix = f"let {name} work until {on_day(back, day)}"
                return Failure("hours", text, fix, back - span[1], rule_of(blamed))
        because = self._shortened(vehicle, day, span)
        if because is not None and because.fix:
            earlier = arrival - (span[0] - max(day * DAY + vehicle.starts, day * DAY))
            moment = earliest_in(self.service_starts(order, visit), earlier)
            if moment is not None and moment < arrival:
                text = f"{name} is not available ({said(because)})"
                return Failure("elsewhere", text, because.fix, 5)
        blamed = clash(found, (arrival, until))
        text = (
            f"{name} can be at {visit.place} at {on_day(arrival, day)} at the earliest, but {words(blamed)}"
        )
        only_hours = bool(blamed) and all(bound.place for bound in blamed)
        fix = f"{visit.place} open at" if only_hours else "allow it at"
        return Failure("time", text, f"{fix} {on_day(arrival, day)}", float(arrival % DAY), rule_of(blamed))

    def _shut(self, vehicle: Vehicle, day: int, span: Interval, place: str) -> Failure:
        home = self.problem.place[place]
        opens, closes = on_day(home.opens or 0, 0), on_day(DAY if home.closes is None else home.closes, 0)
        first, last = on_day(span[0], day), on_day(span[1], day)
        text = (
            f"{vehicle.name} is out from {first} to {last}, but {place} is open only from {opens} to {closes}"
        )
        return Failure("time", text, f"change the hours of {place} or of {vehicle.name}", DAY)

    def no_moment(self, order: Order) -> tuple[str, str] | None:
        """Return why an order has no moment on any vehicle, and what to do about it; None when it has one."""
        calendar = self.restrictions.calendar
        for visit in self.visits(order):
            found = self._stop_bounds(order, visit)
            blamed = clash(found, self._whole)
            if not blamed:
                continue
            if order.date is not None and not 0 <= calendar.day_of(order.date) < calendar.days:
                first, last = day_text(calendar.start), day_text(calendar.date_of(calendar.minutes - 1))
                covered = f"only {first}" if calendar.days == 1 else f"{first} to {last}"
                text = f"Its date is {day_text(order.date)}, but the plan covers {covered}."
                return text, "Change its date, or the days of the plan in Settings."
            where = f" at {visit.place}" if order.kind == "shipment" else ""
            fix = remedy(blamed)
            return f"There is no moment for it{where}: {words(blamed)}.", f"{fix[:1].upper()}{fix[1:]}."
        return None

    @property
    def _whole(self) -> Interval:
        return (0, (self.restrictions.calendar.days + 1) * DAY)

    def _stop_bounds(self, order: Order, visit: Visit) -> tuple[Bound, ...]:
        key = (order.name, visit.kind)
        if key not in self._bounds:
            self._bounds[key] = bounds(self.restrictions, order, visit.kind, visit.place)
        return self._bounds[key]

    def service_starts(self, order: Order, visit: Visit) -> tuple[Interval, ...]:
        """Return when the service of a stop may start, by data and rules on it."""
        key = (order.name, visit.kind)
        if key not in self._starts:
            self._starts[key] = moments(self._stop_bounds(order, visit), self._whole)
        return self._starts[key]

    def leg(self, vehicle: Vehicle, origin: str, destination: str) -> tuple[int, int]:
        """Return metres and minutes of a way with a vehicle, rules on travel aside."""
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


def earliest_in(intervals: tuple[Interval, ...], minute: int) -> int | None:
    """Return the first minute of intervals that is not before another; None when all lie before it."""
    for lower, upper in intervals:
        if minute < upper:
            return max(minute, lower)
    return None
