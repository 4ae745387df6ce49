"""What the judge reads: a finished plan looked at from every side, and what it finds against it.

Shares nothing with the solvers: everything here is computed from the problem and the plan alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING, Any

from planner.constraints.base import Breach
from planner.engaged import rostered
from planner.errors import UnknownNameError
from planner.known import known_part
from planner.legs import Leg, legs_of
from planner.model.calendar import DAY, Calendar, Interval, complement
from planner.model.names import Names
from planner.model.plan import Plan, Route, Stop
from planner.rests import Closings
from planner.travel import TravelTimes
from planner.wording import instant_text

if TYPE_CHECKING:
    from planner.model.problem import Problem  # the rules of a problem import this module

__all__ = ["Breach", "Leg", "PlanView", "Work"]


@dataclass(frozen=True)
class Work:
    """One activity done by one resource, from its first minute to its last.

    A shipment gives two works, ``part`` ``"pickup"`` and ``"delivery"``; a task in a station of its needs
    gives one for each station; a shift one for each worker. ``units`` is how many units of the resource
    it takes, ``rests`` when a task that may be interrupted rests meanwhile (it keeps the resource).
    """

    activity: str
    resource: str
    start: int
    end: int
    part: str = ""
    units: int = 1
    rests: tuple[Interval, ...] = ()

    @property
    def minutes(self) -> int:
        """How long is worked, rests left aside."""
        return self.end - self.start - sum(b - a for a, b in self.rests)

    @property
    def worked(self) -> tuple[Interval, ...]:
        """When work goes on."""
        return complement(self.rests, (self.start, self.end)) if self.rests else ((self.start, self.end),)


class PlanView:
    """A finished plan seen by activity, by resource and by day."""

    def __init__(self, problem: Problem, plan: Plan, present: Plan | None = None) -> None:
        self.problem = problem
        self.raw = plan
        """The plan as it is."""
        self.plan = known_part(problem, plan)
        """The plan without what names records that the scenario does not have (any more)."""
        self.present = present
        """The plan that was in force before, for `freeze`."""

    @property
    def names(self) -> Names:
        """What the scenario's names stand for."""
        return self.problem.names

    @property
    def calendar(self) -> Calendar:
        """The horizon."""
        return self.problem.calendar

    @cached_property
    def travel(self) -> TravelTimes:
        """Distances and times between places, rules on travel not applied."""
        return TravelTimes.of(self.problem)

    @cached_property
    def works(self) -> tuple[Work, ...]:
        """Everything that is done, by start."""
        found: list[Work] = []
        for route in self.plan.routes:
            for stop in route.stops:
                if stop.order is not None:
                    shipment = self.problem.order[stop.order].kind == "shipment"
                    found.append(
                        Work(stop.order, route.vehicle, stop.start, stop.end, stop.kind if shipment else "")
                    )
        for item in self.plan.schedule:
            span, rests = (item.start, item.end), self.closings.rests(item)
            if item.station is not None:
                found.append(Work(item.task, item.station, *span, rests=rests))
            found.extend(Work(item.task, r, *span, "", u, rests) for r, u in item.needs.items())
            if item.station is None and not item.needs:
                found.append(Work(item.task, "", *span, rests=rests))
        for duty in self.plan.roster:
            start, end = self.shift_span(duty.shift)
            found.append(Work(duty.shift, duty.worker, start, end))
        return tuple(sorted(found, key=lambda w: (w.start, w.end)))

    @cached_property
    def rostered(self) -> frozenset[str]:
        """The workers whom the roster could use: they work within their duties."""
        return rostered(self.problem)

    @cached_property
    def closings(self) -> Closings:
        """When what interruptible tasks use is closed."""
        return Closings(self.problem, self.plan)

    @cached_property
    def by_activity(self) -> dict[str, tuple[Work, ...]]:
        """Works by activity; what is not served is missing."""
        return self._grouped("activity")

    @cached_property
    def by_resource(self) -> dict[str, tuple[Work, ...]]:
        """Works by resource, by start; an idle resource is missing."""
        return self._grouped("resource")

    def _grouped(self, key: str) -> dict[str, tuple[Work, ...]]:
        table: defaultdict[str, list[Work]] = defaultdict(list)
        for work in self.works:
            table[getattr(work, key)].append(work)
        return {name: tuple(items) for name, items in table.items()}

    @cached_property
    def routes_of(self) -> dict[str, tuple[Route, ...]]:
        """Routes by vehicle, by day; a vehicle without one is missing."""
        table: defaultdict[str, list[Route]] = defaultdict(list)
        for route in sorted(self.plan.routes, key=lambda r: (r.day, r.start)):
            table[route.vehicle].append(route)
        return {name: tuple(items) for name, items in table.items()}

    def shift_span(self, shift: str) -> tuple[int, int]:
        """Return a shift's first and last minute."""
        record = self.problem.shift[shift]
        first = self.calendar.day_of(record.date) * DAY
        return first + record.starts, first + record.ends

    def served(self, activity: str) -> bool:
        """Tell whether an activity is done (a shift: by somebody)."""
        return activity in self.by_activity

    def main_work(self, activity: str) -> Work | None:
        """Return the work that a rule on an activity means: a shipment's delivery, else the only one."""
        works = self.by_activity.get(activity, ())
        return works[-1] if works else None

    def span(self, activity: str) -> tuple[int, int] | None:
        """Return when an activity happens: its main work's start and end, or None when it is left out."""
        work = self.main_work(activity)
        return (work.start, work.end) if work else None

    def resources_of(self, activity: str) -> tuple[str, ...]:
        """Return who does an activity: a vehicle, a task's stations (its own first), a shift's workers."""
        return tuple(dict.fromkeys(w.resource for w in self.by_activity.get(activity, ()) if w.resource))

    def doers(self, activity: str) -> tuple[str, ...]:
        """Return who counts as doing an activity: the vehicle, the task's station, the shift's workers.

        A task without a station is done by what it needs.
        """
        own = self.task_station.get(activity)
        return (own,) if own is not None else self.resources_of(activity)

    @cached_property
    def task_station(self) -> dict[str, str]:
        """The station of every scheduled task that has one."""
        return {item.task: item.station for item in self.plan.schedule if item.station is not None}

    @cached_property
    def done_by(self) -> dict[str, tuple[Work, ...]]:
        """Works by the resource that counts as doing them (see `doers`), by start."""
        table: defaultdict[str, list[Work]] = defaultdict(list)
        for work in self.works:
            own = self.task_station.get(work.activity)
            if work.resource and own in (None, work.resource):
                table[work.resource].append(work)
        return {name: tuple(items) for name, items in table.items()}

    @cached_property
    def legs(self) -> tuple[Leg, ...]:
        """Every way driven, route by route; staying at a place is no leg."""
        return tuple(leg for route in self.plan.routes for leg in legs_of(route))

    @cached_property
    def refused(self) -> dict[str, str]:
        """The active rules that mean nothing for this scenario, by id, with a sentence each."""
        from planner.refusals import refusals  # which asks the kinds, and they are judged on this module

        return refusals(self.problem)

    @cached_property
    def durations(self) -> dict[str, int]:
        """How long activities take by the active hard rules, of which the last holds."""
        return self._ruled("duration", "minutes")

    @cached_property
    def levels(self) -> dict[str, str]:
        """How important activities are: the last active hard rule's level, else the record's."""
        orders: dict[str, str] = {record.name: record.priority for record in self.problem.orders}
        tasks: dict[str, str] = {record.name: record.priority for record in self.problem.tasks}
        return orders | tasks | self.ruled_levels

    @cached_property
    def ruled_levels(self) -> dict[str, str]:
        """The levels that active hard rules give, of which the last holds."""
        return self._ruled("priority", "level")

    def _ruled(self, kind: str, field: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for rule in self.problem.active_rules:
            constraint: Any = rule.constraint
            if constraint.kind != kind or constraint.soft:
                continue
            try:
                members = self.names.activities(constraint.activities)
            except UnknownNameError:
                continue  # reported with the rule itself
            found.update(dict.fromkeys(members, getattr(constraint, field)))
        return found

    @cached_property
    def of_present(self) -> PlanView:
        """The plan in force before, seen in the same way; an empty one when there was none."""
        return PlanView(self.problem, self.present or Plan())

    def base_minutes(self, leg: Leg) -> int:
        """Return how long a leg takes its vehicle without the effect of rules, in whole minutes."""
        return self.travel_minutes(leg.vehicle, leg.origin, leg.destination)

    def travel_minutes(self, vehicle: str, origin: str, destination: str) -> int:
        """Return how long a vehicle drives from one place to another without the effect of rules."""
        minutes = self.travel.between(origin, destination)[1]
        factor = self.problem.vehicle[vehicle].speed_factor
        return ceil(minutes / factor - 1e-9)

    def at(self, minute: int) -> str:
        """Return a minute in words, with its day where the horizon has several."""
        return instant_text(self.calendar, minute)

    def busy(self, resource: str) -> tuple[tuple[int, int], ...]:
        """Return when a resource is at work: a vehicle route by route, others by activity, docks by loading too.

        A task that uses a vehicle has it from first to last; other resources don't work while a task rests.
        """
        works = self.by_resource.get(resource, ())
        if resource in self.problem.vehicle:
            used = tuple((w.start, w.end) for w in works if w.activity in self.problem.task)
            return tuple((r.start, r.end) for r in self.routes_of.get(resource, ())) + used
        return tuple(span for w in works for span in w.worked) + self._loaded(resource)

    def held(self, station: str) -> tuple[tuple[int, int], ...]:
        """Return when a station is not free: a task that rests keeps it, but not while it is closed itself."""
        closed = self.closings.of_resource.get(station, ())
        spans = (complement(closed, (w.start, w.end)) for w in self.by_resource.get(station, ()))
        return tuple(span for parts in spans for span in parts) + self._loaded(station)

    def _loaded(self, station: str) -> tuple[tuple[int, int], ...]:
        return tuple((item.start, item.end) for item in self.plan.loadings if item.station == station)

    def shift_works(self, worker: str) -> tuple[Work, ...]:
        """Return a worker's shifts, by start; what tasks need of the worker is left aside."""
        return tuple(w for w in self.by_resource.get(worker, ()) if w.activity in self.problem.shift)

    def days_worked(self, worker: str, shifts: Iterable[str] | None = None) -> tuple[int, ...]:
        """Return the day indices on which a worker has one of the shifts (left out: any), sorted."""
        wanted = None if shifts is None else set(shifts)
        return tuple(
            sorted(
                {
                    self.calendar.day_of(self.problem.shift[w.activity].date)
                    for w in self.by_resource.get(worker, ())
                    if w.activity in self.problem.shift and (wanted is None or w.activity in wanted)
                }
            )
        )

    def stops(self) -> Iterable[tuple[Route, int, Stop]]:
        """Yield every stop with its route and its place in it."""
        for route in self.plan.routes:
            for position, stop in enumerate(route.stops):
                yield route, position, stop
