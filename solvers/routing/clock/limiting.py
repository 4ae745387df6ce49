"""The verbs that bound how much a vehicle does, and how many vehicles do anything."""

from __future__ import annotations

from math import ceil

from planner.constraints.encoding import Encoding, Members, Per, Quantity
from planner.model import Plan, Problem
from planner.model.calendar import DAY, Interval, complement, intersected
from solvers.routing import statements as say
from solvers.routing.instance import Instance

Intervals = tuple[Interval, ...]


class LimitVerbs(Encoding):
    """The part of the routing room's encoding that is about amounts.

    Parameters
    ----------
    problem : Problem
        The scenario.
    instance : Instance
        What its records say; the rules are added to it.
    present : Plan or None
        The plan in force.
    """

    def __init__(self, problem: Problem, instance: Instance, present: Plan | None = None) -> None:
        super().__init__(problem, present)
        self.instance = instance

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
            self.instance.statements.append(bound)

    def _on_units(self, bound: say.Bound) -> bool:
        """Put a plain daily bound into the units themselves; tell whether that says it all."""
        if bound.soft or bound.orders is not None or bound.per != "day" or bound.at_least:
            return False
        if bound.at_most is None:
            return True
        for number in self.instance.units_named(bound.vehicles):
            unit = self.instance.units[number]
            if bound.periods is not None and not _holds(bound.periods, unit.departs):
                if any(a < unit.departs[-1][1] and b > unit.departs[0][0] for a, b in bound.periods):
                    return False
                continue
            if bound.quantity in ("duration", "hours"):
                unit.max_minutes = lower(unit.max_minutes, bound.at_most)
            elif bound.quantity == "distance":
                unit.max_metres = lower(unit.max_metres, bound.at_most)
            elif bound.quantity == "trips":
                unit.trips = min(unit.trips, bound.at_most)
            elif bound.quantity == "stops" and bound.periods is None:
                unit.max_stops = lower(unit.max_stops, bound.at_most)
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
        self.instance.statements.append(
            say.InUse(
                vehicles=resources,
                at_most=None if at_most is None else int(at_most + 1e-6),
                at_least=None if at_least is None else ceil(at_least - 1e-6),
                orders=activities,
                periods=periods,
                soft=self.soft,
            )
        )


def lower(limit: int | None, other: int) -> int:
    """Return the lower of two limits of which the first may be missing."""
    return other if limit is None else min(limit, other)


def _holds(periods: Intervals, intervals: Intervals) -> bool:
    """Tell whether the periods hold all of the intervals."""
    whole = (intervals[0][0], intervals[-1][1]) if intervals else (0, DAY)
    return not intervals or not intersected(complement(periods, whole), intervals)
