"""When the stops of a route happen, whatever their sequence: nothing is refused, what comes too late is just late.

Forward scheduling after Savelsbergh (1992), as for the reasons of what is left out; but a route that a person puts
together is timed even where it breaks something, so that the judge can say what.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from planner.constraints.travel import Travel
from planner.explain.insertion import RouteTimer, Visit, earliest_in
from planner.explain.restrictions import Restrictions, opening
from planner.judging import PlanView
from planner.legs import Leg
from planner.model.calendar import DAY, Interval
from planner.model.plan import Plan, Route, Stop
from planner.model.problem import Problem
from planner.model.records import Vehicle
from planner.travel.times import UNREACHABLE


@dataclass(frozen=True)
class Timed:
    """A route with how late it is.

    Attributes
    ----------
    route : Route
    late : int
        Minutes by which stops and the return come after their last moment, added up.
    """

    route: Route
    late: int


class Retiming:
    """Times the routes of one scenario anew.

    Parameters
    ----------
    problem : Problem
    plan : Plan
        The plan of now: routes keep their departure where they can, and stops that wait for something else than
        their own hours go on waiting.
    """

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.problem = problem
        self._restrictions = Restrictions(problem)
        self._timer = RouteTimer(self._restrictions)
        self._before = {(route.vehicle, route.day): route for route in plan.routes}
        view = PlanView(problem, plan)
        self._slow = [
            (rule.constraint, rule.constraint.entries(view), problem.calendar.periods(rule.constraint.start, rule.constraint.end))
            for rule in problem.active_rules
            if isinstance(rule.constraint, Travel) and rule.constraint.factor and not rule.constraint.closed
        ]  # fmt: skip

    def route(self, vehicle: str, day: int, stops: Sequence[Stop]) -> Timed:
        """Return the route of a vehicle over stops in this sequence.

        Parameters
        ----------
        vehicle : str
        day : int
            The day in the horizon on which it leaves.
        stops : sequence of Stop
            What lies between start and end; their times do not matter, but a break keeps its own where it can.
        """
        record = self.problem.vehicle[vehicle]
        span = self._span(record, day)
        depart = self._first_departure(record, day, span)
        before = self._before.get((vehicle, day))
        best = self._from(record, day, stops, depart, span)
        if before is not None and before.start > depart:
            kept = self._from(record, day, stops, before.start, span)
            if kept.late <= best.late:
                return kept
        return best

    def _span(self, vehicle: Vehicle, day: int) -> Interval:
        hours = self._restrictions.vehicle_hours(vehicle, day)
        return hours[0] if hours else (day * DAY + vehicle.starts, day * DAY + vehicle.ends)

    def _first_departure(self, vehicle: Vehicle, day: int, span: Interval) -> int:
        depart = max(span[0], day * DAY)
        place = self.problem.place.get(vehicle.start_place)
        hours = opening(place, (day - 1, day, day + 1)) if place is not None else None
        if hours is None:
            return depart
        return next((max(depart, a) for a, b in hours if b >= depart), depart)

    def _from(self, vehicle: Vehicle, day: int, stops: Sequence[Stop], depart: int, span: Interval) -> Timed:
        timed: list[Stop] = []
        here, now, late = vehicle.start_place, depart, 0
        for stop in stops:
            done, too_late = self._stop(vehicle, day, stop, here, now, span)
            timed.append(done)
            here, now, late = done.place, done.end, late + too_late
        if timed and timed[0].kind != "break":
            wait = timed[0].start - timed[0].arrival
            depart += wait
            timed[0] = timed[0].model_copy(update={"arrival": timed[0].start})
        begin = Stop(kind="start", place=vehicle.start_place, arrival=depart, start=depart, end=depart)
        ends: list[Stop] = []
        if vehicle.end_place is not None:
            metres, minutes = self._leg(vehicle, here, vehicle.end_place, now)
            back = now + minutes
            ends = [
                Stop(
                    kind="end", place=vehicle.end_place, arrival=back, start=back, end=back,
                    metres=metres, driving=minutes,
                )
            ]  # fmt: skip
        route = Route(vehicle=vehicle.name, day=day, stops=(begin, *timed, *ends))
        return Timed(route, late + max(0, route.end - span[1]))

    def _stop(
        self, vehicle: Vehicle, day: int, stop: Stop, here: str, now: int, span: Interval
    ) -> tuple[Stop, int]:
        if stop.kind == "break":
            start = max(now, stop.start)
            return Stop(
                kind="break", place=here, arrival=now, start=start, end=start + stop.end - stop.start
            ), 0
        metres, minutes = self._leg(vehicle, here, stop.place, now)
        arrival = now + minutes
        old = self._old(vehicle.name, day, stop)
        if stop.order is None:  # a reload
            start = max(arrival, old.start) if old is not None and old.start > old.arrival else arrival
            service = max(stop.end - stop.start, vehicle.reload_minutes)
            late = 0
        else:
            order = self.problem.order[stop.order]
            starts = self._timer.service_starts(order, Visit(stop.order, stop.kind, stop.place))
            found = earliest_in(starts, arrival)
            in_time = found is not None and found <= max(span[1], arrival)
            start = found if found is not None and in_time else arrival
            last = max((b - 1 for _, b in starts if b <= arrival), default=arrival)
            late = 0 if in_time else max(1, arrival - last)
            if old is not None and in_time and old.start > (earliest_in(starts, old.arrival) or old.start):
                start = max(start, old.start)  # it waits for something that only the rules know
            service = self._restrictions.minutes(order)
        return stop.model_copy(
            update={
                "arrival": arrival, "start": start, "end": start + service, "metres": metres, "driving": minutes,
            }
        ), late  # fmt: skip

    def _old(self, vehicle: str, day: int, stop: Stop) -> Stop | None:
        before = self._before.get((vehicle, day))
        for own in before.stops if before is not None else ():
            if (own.kind, own.order, own.place) == (stop.kind, stop.order, stop.place):
                return own
        return None

    def _leg(self, vehicle: Vehicle, origin: str, destination: str, departs: int) -> tuple[int, int]:
        metres, minutes = self._timer.leg(vehicle, origin, destination)
        if minutes >= UNREACHABLE:
            return metres, 0  # the judge says that no way is known
        if not self._slow or origin == destination:
            return metres, minutes
        bare = Route(vehicle=vehicle.name, day=0, stops=())
        leg = Leg(
            vehicle.name, bare, 0, origin, destination, ((departs, departs + minutes),), metres, minutes
        )
        factors = [
            float(rule.factor or 1)
            for rule, entries, periods in self._slow
            if rule.concerns(leg, entries) and any(a <= departs < b for a, b in periods)
        ]
        return metres, math.ceil(minutes * max(factors) - 1e-9) if factors else minutes
