"""The last word on a joint plan: what the judge objects to is left out, with a reason."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable

from planner.checking import Verdict, judge
from planner.explain.unserved import reasons
from planner.model import Plan, Problem, Unserved
from solvers.routing import room as routing

log = logging.getLogger(__name__)

MOST_REPAIRS = 5


def joined(parts: Iterable[Plan]) -> Plan:
    """Return the plans of several rooms as one."""
    plans = list(parts)
    return Plan(
        routes=tuple(route for plan in plans for route in plan.routes),
        schedule=tuple(item for plan in plans for item in plan.schedule),
        roster=tuple(duty for plan in plans for duty in plan.roster),
        loadings=tuple(item for plan in plans for item in plan.loadings),
    )


def listed(problem: Problem, plan: Plan) -> Plan:
    """Return a plan that is still being improved with what it leaves out, without looking for reasons."""
    done = {name for route in plan.routes for name in route.orders}
    done.update(item.task for item in plan.schedule)
    staffed = Counter(duty.shift for duty in plan.roster)
    text = "Still being looked for."
    left = [
        Unserved(activity=record.name, verdict="not_found", reason=text)
        for record in (*problem.orders, *problem.tasks)
        if record.name not in done
    ]
    left += [
        Unserved(activity=s.name, verdict="not_found", reason=text, posts=s.needed - staffed[s.name])
        for s in problem.shifts
        if staffed[s.name] < s.needed
    ]
    return plan.model_copy(update={"unserved": tuple(left)})


def passing(problem: Problem, plan: Plan, present: Plan | None) -> tuple[Plan, Verdict]:
    """Return the plan with reasons for what it leaves out, and its verdict.

    What spoils a plan is left out; a solver should never need that. A rule that no plan can keep (more hours
    than there are shifts, say) is not mended by leaving out more, so the plan stays as it is and the verdict
    says what is wrong with it.
    """
    plan = plan.model_copy(update={"unserved": reasons(problem, plan)})
    verdict = judge(problem, plan, present)
    for _ in range(MOST_REPAIRS):
        names = spoilt(plan, verdict)
        if not names:
            break
        log.error("the judge objects to a solver's plan: %s", [b.sentence for b in verdict.hard])
        less = _leaving_out(problem, plan, names, present)
        less = less.model_copy(update={"unserved": reasons(problem, less)})
        mended = judge(problem, less, present)
        if len(mended.hard) >= len(verdict.hard):
            break
        plan, verdict = less, mended
    return plan, verdict


def spoilt(plan: Plan, verdict: Verdict) -> frozenset[str]:
    """Return the planned activities and resources that hard breaches are about."""
    planned = {name for route in plan.routes for name in route.orders}
    planned.update(item.task for item in plan.schedule)
    planned.update(duty.shift for duty in plan.roster)
    vehicles = {route.vehicle for route in plan.routes}
    workers = {duty.worker for duty in plan.roster}
    found: set[str] = set()
    for breach in verdict.hard:
        activities = planned.intersection(breach.activities)
        # A driver off duty spoils the route, not the roster.
        found.update(
            activities or vehicles.intersection(breach.resources) or workers.intersection(breach.resources)
        )
    return frozenset(found)


def _leaving_out(problem: Problem, plan: Plan, names: frozenset[str], present: Plan | None) -> Plan:
    """Return a plan without the orders, tasks, duties and resources that spoil it; routes are timed anew."""
    orders = {name for name in names if name in problem.order}
    if orders:
        plan = routing.without(problem, plan, orders, present)
    routes = tuple(route for route in plan.routes if route.vehicle not in names)
    driven = {(route.vehicle, route.day) for route in routes}
    return plan.model_copy(
        update={
            "routes": routes,
            "loadings": tuple(item for item in plan.loadings if (item.vehicle, item.day) in driven),
            "schedule": tuple(item for item in plan.schedule if item.task not in names),
            "roster": tuple(
                duty for duty in plan.roster if duty.worker not in names and duty.shift not in names
            ),
        }
    )
