"""The verbs of the constraint language, honoured for routes: each changes or adds to an instance."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import ceil
from typing import Literal

from planner.constraints.encoding import Encoding, Members, Per, Quantity
from planner.model import Plan, Problem
from planner.model.calendar import DAY, Interval, complement, intersected, merged
from solvers.routing import statements as say
from solvers.routing.instance import Instance, Slowdown
from solvers.routing.keeping import Keeping
from solvers.routing.laws import LAWS

Intervals = tuple[Interval, ...]

_SUMS_OF_ORDERS = ("stops", "duration", "hours", "driving", "distance")


class RoutingEncoding(Encoding):
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
        super().__init__(problem, present)
        self.instance = instance
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

    def _units(self, vehicles: Iterable[str]) -> frozenset[int]:
        return frozenset(u for vehicle in vehicles for u in self.instance.units_of[vehicle])

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

    def keep_clear(self, activity: str, periods: Intervals) -> None:
        """No part of the activity (both stops of a shipment) lies in any of the periods."""
        for visit in self.instance.visits_of((activity,)):
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
        self._restrict(activity, self._units(resources))

    def never(self, activity: str, resources: Members) -> None:
        """None of the vehicles does the activity."""
        self._restrict(activity, self._units(self._vehicles) - self._units(resources))

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

    # -- how much -----------------------------------------------------------------------------------

    def limit_each(
        self,
        resources: Members,
        quantity: Quantity,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        per: Per | None,
        periods: Intervals | None,
    ) -> None:
        """Bound a quantity for each vehicle."""
        if quantity == "shifts":
            self.refuse("how many shifts a vehicle has")
        if activities is not None and quantity == "trips":
            self.refuse("how many trips serve certain orders")
        if activities is not None and quantity == "overtime":
            return  # overtime is of a route, not of orders: there is none to bound
        scale = {"hours": 60, "distance": 1000}.get(quantity, 1)
        if quantity not in (*say.PIECES, *say.MINUTES, "distance"):
            scale = 1000
        bound = say.Bound(
            vehicles=resources,
            quantity=quantity,
            at_most=None if at_most is None else int(at_most * scale + 1e-6),
            at_least=None if at_least is None else ceil(at_least * scale - 1e-6),
            orders=activities,
            per=per or "day",
            periods=periods,
            soft=self.soft,
        )
        if not (self._on_units(bound) or bound.soft) or bound.soft:
            self._add(bound)

    def _on_units(self, bound: say.Bound) -> bool:
        """Put a plain daily bound into the units themselves; tell whether that says it all."""
        if bound.soft or bound.orders is not None or bound.per != "day" or bound.at_least:
            return False
        if bound.at_most is None:
            return True
        for number in self._units(bound.vehicles):
            unit = self.instance.units[number]
            if bound.periods is not None and not _holds(bound.periods, unit.departs):
                if any(a < unit.departs[-1][1] and b > unit.departs[0][0] for a, b in bound.periods):
                    return False
                continue
            if bound.quantity in ("duration", "hours"):
                unit.max_minutes = _lower(unit.max_minutes, bound.at_most)
            elif bound.quantity == "distance":
                unit.max_metres = _lower(unit.max_metres, bound.at_most)
            elif bound.quantity == "trips":
                unit.trips = min(unit.trips, bound.at_most)
            elif bound.quantity == "stops" and bound.periods is None:
                unit.max_stops = _lower(unit.max_stops, bound.at_most)
            else:
                return False
        return True

    def limit_in_use(
        self,
        resources: Members,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        periods: Intervals | None,
    ) -> None:
        """Bound how many of the vehicles do any activity (any of ``activities``, starting in the periods)."""
        self._add(
            say.InUse(
                vehicles=resources,
                at_most=None if at_most is None else int(at_most + 1e-6),
                at_least=None if at_least is None else ceil(at_least - 1e-6),
                orders=activities,
                periods=periods,
                soft=self.soft,
            )
        )

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
                unit.max_minutes = _lower(unit.max_minutes, law.duty)

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
        sets = None if places is None else tuple(frozenset(rows[p] for p in part) for part in places)
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
            self._restrict(order, self._units((vehicle,)))
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
        units = self._units(vehicles)
        for number, visit in enumerate(self.instance.visits):
            if number in kept.spans or not visit.units & units:
                continue
            if until is not None:
                self._add(say.NotBefore(visit=number, units=units, minute=until, soft=self.soft))
            else:
                self._restrict(visit.order, self._units(self._vehicles) - units)

    def minimise(self, measures: tuple[str, ...]) -> None:
        """Strive for these, the most important first; a later statement replaces an earlier one."""
        self.instance.measures = measures

    def balance(self, resources: Members) -> None:
        """Strive to share the work evenly between the vehicles."""
        self.instance.balanced = resources


def _lower(limit: int | None, other: int) -> int:
    return other if limit is None else min(limit, other)


def _holds(periods: Intervals, intervals: Intervals) -> bool:
    """Tell whether the periods hold all of the intervals."""
    whole = (intervals[0][0], intervals[-1][1]) if intervals else (0, DAY)
    return not intervals or not intersected(complement(periods, whole), intervals)
