"""A joint plan in the making: the parts of the rooms put together, loaded, judged and weighed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from planner.checking import Verdict, judge
from planner.checks import joint, orders, vehicles, ways
from planner.judging import PlanView
from planner.model import Plan, Problem
from solvers.joining.docks import Docks, Trip
from solvers.joining.loading import Key, Loaded, load
from solvers.joining.repair import joined, listed
from solvers.joining.worth import Worth, worth
from solvers.routing import room as routing

_DROPS = 4
_ON_ROUTES = (vehicles.check, ways.check, orders.check, joint.check)
"""What the times of a route can break of the data."""
_ACROSS = frozenset({"precedence", "limit", "freeze"})
"""Kinds for which the times of one route depend on other vehicles: all routes are looked at."""


@dataclass(frozen=True)
class Draft:
    """A joint plan that was judged.

    Attributes
    ----------
    plan : Plan
        With loadings and a list of what it leaves out.
    verdict : Verdict
    worth : tuple
        As of `worth`; the smaller the better.
    delays : dict
        By how many minutes routes leave later for their loadings, by vehicle and day.
    unloaded : tuple of str
        Orders that lost their place because no dock could load them in time.
    """

    plan: Plan
    verdict: Verdict
    worth: Worth
    delays: dict[tuple[str, int], int] = field(default_factory=dict)
    unloaded: tuple[str, ...] = ()

    @property
    def routes(self) -> Plan:
        """The routes and loadings alone."""
        return Plan(routes=self.plan.routes, loadings=self.plan.loadings)

    @property
    def schedule(self) -> Plan:
        """The schedule alone."""
        return Plan(schedule=self.plan.schedule)

    @property
    def roster(self) -> Plan:
        """The roster alone."""
        return Plan(roster=self.plan.roster)


class Drafting:
    """Makes drafts of one scenario.

    Parameters
    ----------
    problem : Problem
        Without the rules that are refused.
    present : Plan or None
        The plan in force.
    """

    def __init__(self, problem: Problem, present: Plan | None) -> None:
        self.problem = problem
        self.present = present
        self.docks = Docks(problem)

    def draft(self, *parts: Plan) -> Draft:
        """Return the parts of the rooms as a judged plan; orders that no dock can load in time are left out."""
        plan = joined(parts)
        loaded = self.loaded(plan)
        unloaded: list[str] = []
        for _ in range(_DROPS):
            if not loaded.failed:
                break
            orders = self._of_trips(loaded.plan, set(loaded.failed))
            if not orders:
                break
            unloaded.extend(sorted(orders))
            loaded = self.loaded(routing.without(self.problem, loaded.plan, orders, self.present))
        found = listed(self.problem, loaded.plan)
        verdict = judge(self.problem, found, self.present)
        return Draft(found, verdict, worth(self.problem, found, verdict), loaded.delays, tuple(unloaded))

    def loaded(self, plan: Plan) -> Loaded:
        """Return a plan with its loadings, as far as they can be placed."""
        if not self.docks.at:
            return Loaded(plan)
        return load(self.problem, self.docks, plan, self._patience(plan))

    def _patience(self, plan: Plan) -> Callable[[Plan, str], bool]:
        """Return what tells whether a plan breaks no more than before with the routes of one vehicle later."""
        rules = [rule.constraint for rule in self.problem.active_rules if not rule.constraint.soft]
        wide = any(rule.kind in _ACROSS for rule in rules)
        before: dict[str, int] = {}

        def broken(changed: Plan, vehicle: str) -> int:
            routes = (route for route in changed.routes if wide or route.vehicle == vehicle)
            looked = Plan(routes=tuple(routes), schedule=changed.schedule, roster=changed.roster)
            view = PlanView(self.problem, looked, self.present)
            found = [breach for check in _ON_ROUTES for breach in check(view)]
            return len(found) + sum(1 for rule in rules for _ in rule.violations(view))

        def fits(changed: Plan, vehicle: str) -> bool:
            if vehicle not in before:
                before[vehicle] = broken(plan, vehicle)
            return broken(changed, vehicle) <= before[vehicle]

        return fits

    def _of_trips(self, plan: Plan, keys: set[Key]) -> set[str]:
        """Return the orders for which some trips must be loaded: of a first trip only what it takes along."""
        found: set[str] = set()
        for trip in self.docks.trips(plan):
            if (trip.vehicle, trip.day, trip.number) in keys:
                orders = orders_of(plan, trip)
                brought = {name for name in orders if self.problem.order[name].kind in ("pickup", "shipment")}
                found.update(orders - brought if trip.number == 0 else orders)
        return found


def orders_of(plan: Plan, trip: Trip) -> set[str]:
    """Return the orders between a trip's start and the next reload."""
    found: set[str] = set()
    for stop in plan.routes[trip.route].stops[trip.stop + 1 :]:
        if stop.kind == "reload":
            break
        if stop.order is not None:
            found.add(stop.order)
    return found
