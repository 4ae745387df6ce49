"""The verbs of the constraint language, honoured for routes: each changes or adds to an instance."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from planner.constraints.encoding import Members
from planner.model import Plan, Problem
from planner.model.calendar import Interval, intersected, merged
from planner.model.names import Part
from solvers.routing import statements as say
from solvers.routing.clock.limiting import LimitVerbs, lower
from solvers.routing.clock.slowdowns import Slowdown
from solvers.routing.instance import Instance
from solvers.routing.laws import LAWS
from solvers.routing.replanning.keeping import Keeping

Intervals = tuple[Interval, ...]

_SUMS_OF_ORDERS = ("stops", "duration", "hours", "driving", "distance")


class RoutingEncoding(LimitVerbs):
    """Rules stated to the routing room.

    Parameters
    ----------
    problem : Problem
        The scenario.
    instance : Instance
        What its records say; the rules are added to it.
    present : Plan or None
        The plan in force.
    """

    plans = "routes"

    def __init__(self, problem: Problem, instance: Instance, present: Plan | None = None) -> None:
        super().__init__(problem, instance, present)
        self._orders = frozenset(problem.order)
        self._vehicles = frozenset(problem.vehicle)

    @property
    def own_activities(self) -> frozenset[str]:
        """All orders."""
        return self._orders

    @property
    def own_resources(self) -> frozenset[str]:
        """All vehicles."""
        return self._vehicles

    def _add(self, statement: say.Statement) -> None:
        self.instance.statements.append(statement)

    # -- times --------------------------------------------------------------------------------------

    def start_within(self, activity: str, intervals: Intervals) -> None:
        """The activity (a shipment: its delivery) starts at a minute of one of the half-open intervals."""
        visit = self.instance.main_visit(activity)
        if visit is None:
            return
        if self.soft:
            self._add(say.Within(visit=visit, edge="start", intervals=intervals, soft=True))
        else:
            record = self.instance.visits[visit]
            record.starts = intersected(record.starts, intervals)

    def end_within(self, activity: str, intervals: Intervals) -> None:
        """The activity ends at a minute of one of the half-open intervals."""
        visit = self.instance.main_visit(activity)
        if visit is None:
            return
        if self.soft:
            self._add(say.Within(visit=visit, edge="end", intervals=intervals, soft=True))
        else:
            record = self.instance.visits[visit]
            record.ends = intersected(record.ends, intervals)

    def keep_clear(self, activity: str, periods: Intervals, part: Part = "") -> None:
        """No part of the activity (of a shipment: the stop said, else both) lies in any of the periods."""
        for visit in self.instance.visits_of((activity,)):
            if part not in ("", self.instance.visits[visit].kind):
                continue
            if self.soft:
                self._add(say.Clear(visit=visit, periods=periods, soft=True))
            else:
                record = self.instance.visits[visit]
                record.away = merged((*record.away, *periods))

    def block(self, resource: str, periods: Intervals) -> None:
        """The vehicle's route, start to end, overlaps none of the periods."""
        for number in self.instance.units_of[resource]:
            unit = self.instance.units[number]
            if self.soft:
                self._add(say.Away(unit=number, periods=periods, soft=True))
            else:
                unit.blocked = merged((*unit.blocked, *periods))
                if not unit.spans():
                    unit.trips = 0

    def set_duration(self, activity: str, minutes: int) -> None:
        """The activity takes that long (both stops of a shipment)."""
        if self.soft:
            self.refuse("a duration that is only a wish")
        for visit in self.instance.visits_of((activity,)):
            self.instance.visits[visit].service = minutes

    def precede(self, before: str, after: str, gap: int) -> None:
        """``before`` ends at least ``gap`` minutes before ``after`` starts, whatever the vehicles."""
        firsts, thens = self.instance.of_order.get(before, ()), self.instance.of_order.get(after, ())
        if firsts and thens:
            self._add(say.Precede(before=firsts[-1], after=thens[0], gap=gap, soft=self.soft))

    # -- who does it --------------------------------------------------------------------------------

    def allow_only(self, activity: str, resources: Members) -> None:
        """One of the vehicles does the activity."""
        self._restrict(activity, self.instance.units_named(resources))

    def never(self, activity: str, resources: Members) -> None:
        """None of the vehicles does the activity."""
        self._restrict(
            activity, self.instance.units_named(self._vehicles) - self.instance.units_named(resources)
        )

    def _restrict(self, activity: str, units: frozenset[int]) -> None:
        if activity not in self.instance.of_order:
            return
        if self.soft:
            self._add(say.DoneBy(order=activity, units=units, soft=True))
            return
        for visit in self.instance.visits_of((activity,)):
            record = self.instance.visits[visit]
            record.units = record.units & units

    def same_resource(self, activities: Members) -> None:
        """One vehicle does all of the activities that are served."""
        orders = tuple(a for a in activities if a in self.instance.of_order)
        if len(orders) > 1:
            self._add(say.Together(orders=orders, soft=self.soft))

    def different_resource(self, entries: tuple[Members, ...]) -> None:
        """No vehicle, over the whole horizon, does activities of two different entries."""
        known = tuple(tuple(a for a in entry if a in self.instance.of_order) for entry in entries)
        sides = tuple(side for side in known if side)
        if len(sides) > 1:
            self._add(say.Apart(entries=sides, soft=self.soft))

    def at_end_of_route(self, activities: Members, place: Literal["first", "last"]) -> None:
        """On its route, nothing outside ``activities`` comes before (after) any of them."""
        orders = tuple(a for a in activities if a in self.instance.of_order)
        if orders:
            self._add(say.AtEnd(orders=orders, place=place, soft=self.soft))

    # -- vehicles -----------------------------------------------------------------------------------

    def pause(self, resource: str, minutes: int, earliest: str | None, latest: str | None) -> None:
        """A break on each day whose route covers the window, starting between the moments."""
        windows = self.calendar.allowed_instants(earliest, latest)
        for number in self.instance.units_of[resource]:
            unit = self.instance.units[number]
            spans = unit.spans()
            if not spans:
                continue
            for window in windows:
                if window[0] > spans[-1][1] or window[1] <= spans[0][0]:
                    continue
                self.instance.pauses.setdefault(number, []).append(
                    say.Pause(
                        minutes=max(1, minutes),
                        window=window,
                        over_by=window[0] if latest is None else window[1] - 1,
                        fresh_from=None if earliest is None else window[0] + minutes,
                        soft=self.soft,
                    )
                )

    def driving_rules(self, resource: str, rules: Literal["eu_561", "us_hos"]) -> None:
        """The vehicle's driver keeps a law on driving and rest."""
        if self.soft:
            self.refuse("a law on driving and rest that is only a wish")
        law = LAWS[rules]
        if self.calendar.days > law.longest_horizon:
            self.refuse(f"driving and resting hours by law over more than {law.longest_horizon} days")
        for number in self.instance.units_of[resource]:
            self.instance.laws[number] = rules
            unit = self.instance.units[number]
            if not law.drive_within:
                unit.max_minutes = lower(unit.max_minutes, law.duty)

    def ride_at_most(self, activity: str, minutes: int) -> None:
        """The goods are on board for at most that long."""
        order = self.problem.order[activity]
        if activity not in self.instance.of_order or order.kind == "visit":
            return
        limit = say.RideLimit(order=activity, minutes=minutes, soft=self.soft)
        if self.soft:
            self._add(limit)
        else:
            self.instance.rides.append(limit)

    def travel_factor(self, factor: float, places: tuple[Members, ...] | None, periods: Intervals) -> None:
        """Travel that starts in the periods takes ``factor`` times as long, rounded up."""
        self._slow(factor, places, periods)

    def travel_closed(self, places: tuple[Members, ...] | None, periods: Intervals) -> None:
        """No part of a leg of these lies in the periods."""
        self._slow(None, places, periods)

    def _slow(self, factor: float | None, places: tuple[Members, ...] | None, periods: Intervals) -> None:
        if self.soft:
            self.refuse("a change of travel times that is only a wish")
        rows = self.instance.travel.index
        sets = (
            None
            if places is None
            else tuple(frozenset(rows[p] for p in part if p in rows) for part in places)
        )
        self.instance.slowdowns.append(Slowdown(factor, sets, periods))

    # -- the whole ----------------------------------------------------------------------------------

    def set_priority(self, activity: str, level: str) -> None:
        """How important the activity is; a later statement replaces an earlier one.

        A wish neither forces an order in nor keeps it out: it is then as important as an order can be, or
        as little.
        """
        wish = {"must": "high", "skip": "low"}.get(level, level)
        if not self.soft:
            self.instance.levels[activity] = level
        elif self.instance.levels[activity] not in ("must", "skip"):
            self.instance.levels[activity] = wish

    def keep(self, activities: Members, resources: Members, until: int | None, keep: str) -> None:
        """What the present plan does (of these; empty: of all; before ``until``) stays."""
        if self.present is None:
            self.refuse("what stays as it is before there is a plan")
        kept = Keeping(self.instance, self.present, set(activities), set(resources), until)
        for order, vehicle in kept.vehicle_of.items():
            self._restrict(order, self.instance.units_named((vehicle,)))
            if not self.soft and order in self.instance.of_order:
                self.instance.held.add(order)
        if keep == "order":
            for sequence in kept.sequences():
                for one, other in pairwise(sequence):
                    self._add(say.Precede(before=one, after=other, soft=self.soft))
        if keep == "all":
            self._keep_times(kept)
            if not activities:
                self._keep_out(kept, resources or tuple(self._vehicles), until)

    def _keep_times(self, kept: Keeping) -> None:
        for visit, (start, end) in kept.spans.items():
            record = self.instance.visits[visit]
            instant = ((start, start + 1),)
            if self.soft:
                self._add(say.Within(visit=visit, edge="start", intervals=instant, soft=True))
            else:
                record.starts = intersected(record.starts, instant)
                record.service = max(record.service, end - start)

    def _keep_out(self, kept: Keeping, vehicles: Members, until: int | None) -> None:
        units = self.instance.units_named(vehicles)
        for number, visit in enumerate(self.instance.visits):
            if number in kept.spans or not visit.units & units:
                continue
            if until is not None:
                self._add(say.NotBefore(visit=number, units=units, minute=until, soft=self.soft))
            else:
                self._restrict(visit.order, self.instance.units_named(self._vehicles) - units)

    def minimise(self, measures: tuple[str, ...]) -> None:
        """Strive for these, the most important first; a later statement replaces an earlier one."""
        self.instance.measures = measures

    def balance(self, resources: Members) -> None:
        """Strive to share the work evenly between the vehicles."""
        self.instance.balanced = resources
