"""The solver-neutral verbs in which a constraint kind states its meaning to a solver.

Each solver package subclasses `Encoding` once. A verb that it does not override refuses the rule in a
sentence, before anything is solved. Kinds resolve names and moments (through `activities`, `resources`,
`calendar`), so verbs only ever see record names and minutes from the first midnight of the horizon.

Every verb binds only for what is served: an activity that the solver leaves out breaks no rule. Whether
the rule in hand is hard or soft is `soft`; a soft rule costs `SOFT_PENALTY` objective units per unit of
breach as the verb's docstring defines it, a yes-or-no breach counts as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal, NoReturn

from planner.errors import RefusedError
from planner.model.calendar import Calendar, Interval
from planner.model.names import Part
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.model.rules import Rule

Members = tuple[str, ...]
Quantity = str
Per = Literal["day", "week", "horizon"]


class Encoding:
    """A problem being stated to one solver.

    Parameters
    ----------
    problem : Problem
        The scenario.
    present : Plan or None
        The plan in force, for `keep`.
    """

    plans: str = "this plan"
    """What the solver plans, for its refusals: ``"routes"``, ``"the schedule"``, ``"the roster"``."""

    def __init__(self, problem: Problem, present: Plan | None = None) -> None:
        self.problem = problem
        self.present = present
        self.soft = False

    # -- what kinds ask -----------------------------------------------------------------------------

    @property
    def calendar(self) -> Calendar:
        """The horizon."""
        return self.problem.calendar

    @property
    def own_activities(self) -> frozenset[str]:
        """The activities that this solver plans."""
        return frozenset()

    @property
    def own_resources(self) -> frozenset[str]:
        """The resources that this solver plans with."""
        return frozenset()

    def activities(self, names: Iterable[str]) -> Members:
        """Return the activities of this solver that a list of names stands for."""
        return tuple(a for a in self.problem.names.activities(names) if a in self.own_activities)

    def parts(self, names: Iterable[str]) -> tuple[tuple[str, Part], ...]:
        """Return the activities of this solver that names stand for, each with the part that is meant."""
        return tuple((a, part) for a, part in self.problem.names.parts(names) if a in self.own_activities)

    def activity_entries(self, names: Iterable[str]) -> tuple[Members, ...]:
        """Return, for each entry of a list of names, its activities of this solver."""
        return tuple(
            tuple(a for a in entry.members if a in self.own_activities)
            for entry in self.problem.names.activity_entries(names)
        )

    def vehicles(self, names: Iterable[str] | None) -> Members:
        """Return the vehicles of this solver that names (None: any) stand for."""
        wanted = self.problem.vehicle if names is None else self.problem.names.resources(names)
        return tuple(r for r in wanted if r in self.own_resources and r in self.problem.vehicle)

    def workers(self, names: Iterable[str] | None) -> Members:
        """Return the workers of this solver that names (None: any) stand for."""
        wanted = self.problem.worker if names is None else self.problem.names.resources(names)
        return tuple(r for r in wanted if r in self.own_resources and r in self.problem.worker)

    def shifts(self, names: Iterable[str] | None) -> Members:
        """Return the shifts of this solver that names (None: any) stand for."""
        wanted = self.problem.shift if names is None else self.problem.names.activities(names)
        return tuple(a for a in wanted if a in self.own_activities and a in self.problem.shift)

    def resources(self, names: Iterable[str]) -> Members:
        """Return the resources of this solver that a list of names stands for."""
        return tuple(r for r in self.problem.names.resources(names) if r in self.own_resources)

    def resource_entries(self, names: Iterable[str]) -> tuple[Members, ...]:
        """Return, for each entry of a list of names, its resources of this solver."""
        return tuple(
            tuple(r for r in entry.members if r in self.own_resources)
            for entry in self.problem.names.resource_entries(names)
        )

    @contextmanager
    def stating(self, rule: Rule) -> Iterator[None]:
        """Set whether the verbs called inside are hard or soft."""
        self.soft = rule.constraint.soft
        try:
            yield
        finally:
            self.soft = False

    def refuse(self, what: str) -> NoReturn:
        """Refuse the rule in hand.

        Raises
        ------
        RefusedError
            Always; ``"Packtrain can't plan {what} in {plans}."``
        """
        raise RefusedError(f"Packtrain can't plan {what} in {self.plans}.")

    # -- times --------------------------------------------------------------------------------------

    def start_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """Have the activity (a shipment: its delivery) start at a minute of one of the half-open intervals."""
        self.refuse("start times")

    def end_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """Have the activity end at a minute of one of the half-open intervals."""
        self.refuse("end times")

    def keep_clear(self, activity: str, periods: tuple[Interval, ...], part: Part = "") -> None:
        """Let no part of the activity lie in any of the periods: of a shipment the stop said, else both."""
        self.refuse("closed periods of activities")

    def block(self, resource: str, periods: tuple[Interval, ...]) -> None:
        """Keep the resource from work in the periods: a vehicle's route, start to end, overlaps none."""
        self.refuse("periods in which a resource is away")

    def set_duration(self, activity: str, minutes: int) -> None:
        """Make the activity take that long (both stops of a shipment; every mode of a task)."""
        self.refuse("durations")

    def precede(self, before: str, after: str, gap: int) -> None:
        """``before`` ends at least ``gap`` minutes before ``after`` starts, whatever the resources.

        Of a shipment the pickup's start counts as ``after`` and the delivery's end as ``before``.
        """
        self.refuse("an order between activities")

    # -- who does it --------------------------------------------------------------------------------

    def allow_only(self, activity: str, resources: Members) -> None:
        """One of the resources does the activity.

        A task: its station, or one of those that give its needs, is of them; a shift: at least one of its
        workers is. No resources at all: the activity is left out.
        """
        self.refuse("who does an activity")

    def never(self, activity: str, resources: Members) -> None:
        """None of the resources does the activity; the stations of a task's needs count as well."""
        self.refuse("who does not do an activity")

    def same_resource(self, activities: Members) -> None:
        """One resource does all of the activities that are served.

        A task: its station counts, and only without one those of its needs. Shifts: one and the same worker
        is on each that anybody is on.
        """
        self.refuse("activities that stay together")

    def different_resource(self, entries: tuple[Members, ...]) -> None:
        """No resource, over the whole horizon, does activities of two different entries.

        Entries share no activity. A task: its station counts, and only without one those of its needs.
        """
        self.refuse("activities that stay apart")

    def at_end_of_route(self, activities: Members, place: Literal["first", "last"]) -> None:
        """On its resource and day, nothing outside ``activities`` comes before (after) any of them.

        A vehicle's day is its route, both stops of a shipment count; a station's and a worker's is the date
        on which work starts, and a task's station (without one: those of its needs) counts.
        """
        self.refuse("what comes first or last")

    # -- how much -----------------------------------------------------------------------------------

    def limit_each(
        self,
        resources: Members,
        quantity: Quantity,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        per: Per | None,
        periods: tuple[Interval, ...] | None,
    ) -> None:
        """Bound a quantity for each resource; ``per`` None is the quantity's own (see the contract).

        `limit` always states ``per``. Units of the bounds: minutes, kilometres, pieces, hours, or the load
        dimension's own unit (a thousand of the records' thousandths). What happens belongs to the day on
        which it starts (a stop: the day of its route), a day to its calendar week (Monday first).
        ``at_least`` holds for every day or week of the horizon (that the periods touch), idle ones included.

        Vehicles: ``duration`` and ``hours`` from leaving to the end of the route; ``driving``, ``distance``
        of its legs; ``stops`` of orders (two of a shipment); ``trips``; ``overtime`` beyond the vehicle's
        ``ends``; a load dimension sums the loads of the orders served. Stations: ``duration`` and ``hours``
        of work, ``stops`` are tasks. Workers: ``shifts``, ``hours``, ``duration``.

        ``activities`` counts only these: their service or work, the legs to their stops, their loads, the
        trips that serve one. ``periods``: only what starts in them, for ``stops`` and loads the stop, for
        the other quantities of a vehicle its route (with ``activities``: the stop).
        """
        self.refuse(f"a limit on “{quantity}”")

    def limit_in_use(
        self,
        resources: Members,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        periods: tuple[Interval, ...] | None,
    ) -> None:
        """Bound how many of the resources do any activity (any of ``activities``, starting in the periods).

        ``limit`` with ``per`` states one bound for each day or week, as periods.
        """
        self.refuse("how many resources are in use")

    # -- vehicles -----------------------------------------------------------------------------------

    def pause(self, resource: str, minutes: int, earliest: str | None, latest: str | None) -> None:
        """Have the resource pause once on each day whose work covers the window, starting between the moments.

        A vehicle: a ``break`` stop of at least that length in its route, starting at a minute of
        ``calendar.allowed_instants(earliest, latest)``. Work does not cover the window when it is over by
        ``latest`` (not given: by ``earliest``), or begins ``minutes`` after ``earliest`` or later. A
        station: as long without work, starting there.
        """
        self.refuse("breaks")

    def driving_rules(self, resource: str, rules: Literal["eu_561", "us_hos"]) -> None:
        """Make the resource keep a law on driving and rest.

        A break within a leg carries the part of the way that was driven before it (``driving``, ``metres``).
        """
        self.refuse("driving and resting hours by law")

    def ride_at_most(self, activity: str, minutes: int) -> None:
        """Keep the goods on board for at most that long.

        A shipment: from its pickup's end to its delivery's start; a delivery: from the end of the last
        start or reload before it to its start; a pickup: from its end to the arrival at the next reload or
        end; a visit: not at all.
        """
        self.refuse("time on board")

    def travel_factor(
        self, factor: float, places: tuple[Members, ...] | None, periods: tuple[Interval, ...]
    ) -> None:
        """Travel that starts in the periods takes ``factor`` times as long, rounded up.

        A leg runs without a halt from ``arrival - driving`` to ``arrival`` of its stop; ``driving`` is what
        the factor lengthens. Of several factors for a leg the largest holds. ``places`` None: everywhere;
        one entry: all travel to and from it; two: between them. Within one place nothing is travelled.
        """
        self.refuse("travel times that change")

    def travel_closed(self, places: tuple[Members, ...] | None, periods: tuple[Interval, ...]) -> None:
        """No part of a leg of these (see `travel_factor`) lies in the periods."""
        self.refuse("closed ways")

    # -- people -------------------------------------------------------------------------------------

    def staff(self, shift: str, workers: Members, at_least: int) -> None:
        """At least that many of the workers are on the shift, unless nobody at all is."""
        self.refuse("the staff of shifts")

    def same_shifts(self, workers: Members) -> None:
        """Give the workers exactly the same shifts."""
        self.refuse("people who work together")

    def never_same_shift(self, one: str, other: str) -> None:
        """Keep the two workers from being on the same shift."""
        self.refuse("people who don't work together")

    def not_next_day(self, worker: str, first: Members, then: Members) -> None:
        """Give the worker no shift of ``then`` on the day after one of ``first``."""
        self.refuse("the sequence of shifts")

    def days_in_row(self, worker: str, at_most: int, shifts: Members) -> None:
        """Give the worker shifts of these on at most that many days in a row."""
        self.refuse("days in a row")

    def rest_between(self, worker: str, minutes: int) -> None:
        """Between two shifts of the worker lie at least that many minutes."""
        self.refuse("rest between shifts")

    # -- the whole ----------------------------------------------------------------------------------

    def set_priority(self, activity: str, level: str) -> None:
        """How important the activity is; ``must`` may not be left out, ``skip`` is left out.

        A later hard statement replaces an earlier one and the record's own.
        """
        self.refuse("priorities")

    def keep(self, activities: Members, resources: Members, until: int | None, keep: str) -> None:
        """Leave as it is what the present plan does (of these; empty: of all; before ``until``).

        ``all``: resource, sequence and times; ``order``: resource and sequence; ``resource``: resource.
        What the present plan serves is served again. ``until`` counts by the present plan's start. With
        ``all`` and no ``activities``, the resources (empty: all) begin nothing else before ``until``.
        """
        self.refuse("what stays as it is")

    def minimise(self, measures: tuple[str, ...]) -> None:
        """Strive for these, the most important first; a later statement replaces an earlier one."""
        self.refuse("objectives")

    def balance(self, resources: Members) -> None:
        """Strive to share the work evenly (the longest working time is kept small)."""
        self.refuse("an even share of work")
