"""What restricts each activity and resource, and which rule or datum says so.

The rules are read through the same verbs that solvers are told them in; only the verbs that restrict one
activity or one resource by itself are kept, because they are what a reason can name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from planner.constraints.encoding import Encoding, Members, Per
from planner.errors import PacktrainError
from planner.explain.because import Because
from planner.explain.elsewhere import Taken, taken
from planner.model.calendar import DAY, Interval, complement, intersected, merged
from planner.model.names import Part
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.model.records import Order, Place, Vehicle

__all__ = ["Because", "OnActivity", "OnResource", "Restrictions", "clock", "opening", "window_words"]


@dataclass
class OnActivity:
    """The restrictions of one activity."""

    starts: list[tuple[tuple[Interval, ...], Because]] = field(default_factory=list)
    ends: list[tuple[tuple[Interval, ...], Because]] = field(default_factory=list)
    closed: list[tuple[tuple[Interval, ...], Because, Part]] = field(default_factory=list)
    only: list[tuple[frozenset[str], Because]] = field(default_factory=list)
    never: list[tuple[frozenset[str], Because]] = field(default_factory=list)
    minutes: int | None = None
    level: str | None = None
    level_because: Because | None = None


@dataclass
class OnResource:
    """The restrictions of one resource."""

    blocked: list[tuple[tuple[Interval, ...], Because]] = field(default_factory=list)
    at_most: list[tuple[str, float, Because]] = field(default_factory=list)


class Restrictions(Encoding):
    """The restrictions of a scenario's data and hard rules, by activity and by resource.

    Parameters
    ----------
    problem : Problem
    plan : Plan or None
        A plan of which the schedule and the roster restrict vehicles as well.
    """

    plans = "a reason"

    def __init__(self, problem: Problem, plan: Plan | None = None) -> None:
        super().__init__(problem)
        self.elsewhere: dict[str, tuple[Taken, ...]] = {} if plan is None else taken(problem, plan)
        """By vehicle: when the rest of the plan keeps it off the road."""
        self.activity: defaultdict[str, OnActivity] = defaultdict(OnActivity)
        self.resource: defaultdict[str, OnResource] = defaultdict(OnResource)
        self._because = Because("")
        self._from_data()
        for rule in problem.active_rules:
            if rule.constraint.soft:
                continue
            self._because = Because(rule.constraint.sentence(problem.names), rule.id)
            try:
                rule.constraint.encode(self)
            except PacktrainError:
                continue  # says nothing about one activity or one resource alone

    @cached_property
    def own_activities(self) -> frozenset[str]:
        """Everything: reasons are given for orders, tasks and shifts alike."""
        p = self.problem
        return frozenset(record.name for record in (*p.orders, *p.tasks, *p.shifts))

    @cached_property
    def own_resources(self) -> frozenset[str]:
        """Everything that does anything."""
        p = self.problem
        return frozenset(record.name for record in (*p.vehicles, *p.stations, *p.workers))

    def start_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        self.activity[activity].starts.append((intervals, self._because))

    def end_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        self.activity[activity].ends.append((intervals, self._because))

    def keep_clear(self, activity: str, periods: tuple[Interval, ...], part: Part = "") -> None:
        self.activity[activity].closed.append((periods, self._because, part))

    def block(self, resource: str, periods: tuple[Interval, ...]) -> None:
        self.resource[resource].blocked.append((periods, self._because))

    def set_duration(self, activity: str, minutes: int) -> None:
        self.activity[activity].minutes = minutes

    def allow_only(self, activity: str, resources: Members) -> None:
        if activity not in self.problem.shift:
            self.activity[activity].only.append((frozenset(resources), self._because))

    def never(self, activity: str, resources: Members) -> None:
        self.activity[activity].never.append((frozenset(resources), self._because))

    def set_priority(self, activity: str, level: str) -> None:
        self.activity[activity].level = level
        self.activity[activity].level_because = self._because

    def limit_each(
        self,
        resources: Members,
        quantity: str,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        per: Per | None,
        periods: tuple[Interval, ...] | None,
    ) -> None:
        if at_most is not None and activities is None and periods is None:
            for resource in resources:
                self.resource[resource].at_most.append((quantity, at_most, self._because))

    def level(self, activity: str) -> str:
        """Return how important an activity is, rules included."""
        stated = self.activity[activity].level if activity in self.activity else None
        if stated is not None:
            return stated
        p = self.problem
        record = p.order.get(activity) or p.task.get(activity)
        return record.priority if record is not None else "normal"

    def minutes(self, order: Order) -> int:
        """Return how long the service of an order takes, rules included."""
        stated = self.activity[order.name].minutes if order.name in self.activity else None
        return order.service_minutes if stated is None else stated

    def vehicle_hours(self, vehicle: Vehicle, day: int) -> tuple[Interval, ...]:
        """Return when a vehicle may be on the road on a day, rules included."""
        hours: tuple[Interval, ...] = ((day * DAY + vehicle.starts, day * DAY + vehicle.ends),)
        if vehicle.name in self.resource:
            for periods, _ in self.resource[vehicle.name].blocked:
                hours = intersected(hours, complement(periods, (-DAY, self.calendar.minutes + 2 * DAY)))
        own = (day * DAY + vehicle.starts, day * DAY + vehicle.ends)
        gone = tuple(
            span for span, _ in self.elsewhere.get(vehicle.name, ()) if span[0] < own[1] and own[0] < span[1]
        )
        return intersected(hours, complement(gone, own)) if gone else hours

    def away(self, vehicle: Vehicle, day: int, span: Interval | None = None) -> Because | None:
        """Return what takes a part of a vehicle's day, the rest of the plan first; None when nothing does.

        Of several things that which ends where a span begins, or begins where it ends, comes before others.
        """
        own = (day * DAY + vehicle.starts, day * DAY + vehicle.ends)
        taken_ = [
            (s, why) for s, why in self.elsewhere.get(vehicle.name, ()) if s[0] < own[1] and own[0] < s[1]
        ]
        for gone, why in taken_:
            if span is not None and (gone[1] == span[0] or gone[0] == span[1]):
                return why
        if taken_:
            return taken_[0][1]
        if vehicle.name not in self.resource:
            return None
        return next(
            (why for spans, why in self.resource[vehicle.name].blocked if intersected(spans, (own,))), None
        )

    def _from_data(self) -> None:
        for order in self.problem.orders:
            wanted = self.activity[order.name]
            if order.windows:
                spans = [
                    self.calendar.periods_closed(
                        w.earliest or 0, w.latest if w.latest is not None else DAY - 1
                    )
                    for w in order.windows
                ]
                wanted.starts.append((merged(i for s in spans for i in s), Because(window_words(order))))
            if order.date is not None:
                day = self.calendar.day_of(order.date)
                wanted.starts.append(
                    (((day * DAY, (day + 1) * DAY),), Because(f"its date is {order.date:%d %B}"))
                )
            if order.vehicles:
                allowed = frozenset(self.problem.names.resources(order.vehicles))
                wanted.only.append((allowed, Because(f"it may only go on {' or '.join(order.vehicles)}")))


def window_words(order: Order) -> str:
    """Return an order's own windows in words."""
    parts = []
    for window in order.windows:
        if window.earliest is not None and window.latest is not None:
            parts.append(f"between {clock(window.earliest)} and {clock(window.latest)}")
        elif window.latest is not None:
            parts.append(f"by {clock(window.latest)}")
        elif window.earliest is not None:
            parts.append(f"not before {clock(window.earliest)}")
    return f"it must start {' or '.join(parts)}"


def clock(minute: int) -> str:
    """Return the time of day of a minute as planners write it."""
    return f"{minute % DAY // 60:02d}:{minute % 60:02d}"


def opening(place: Place, days: Iterable[int]) -> tuple[Interval, ...] | None:
    """Return when a place is open on the days (and the nights after them); None when it always is."""
    if place.opens is None and place.closes is None:
        return None
    first = place.opens or 0
    last = place.closes if place.closes is not None else DAY
    if last <= first:
        last += DAY
    return merged((d * DAY + first, d * DAY + last) for d in days)


Edge = Literal["start", "end"]
