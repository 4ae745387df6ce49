"""Keeping a plan in step with data that changed under it: what is gone from the data leaves the plan.

The plan is not made again here. What stays keeps its times; the judge tells whether it still holds.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from planner.document import State
from planner.model.plan import Plan, Route, Stop, Unserved
from planner.model.problem import Problem
from planner.travel import TravelTimes


def keep_up(state: State) -> State:
    """Return a state of which every plan mentions only what the data still have.

    Plans that mention nothing else are shared with the state given.
    """
    problem = state.problem
    plan = fitted(state.plan, problem) if state.plan else None
    previous = fitted(state.previous_plan, problem) if state.previous_plan else None
    plans = tuple(fitted(kept, problem) for kept in state.plans)
    if all(new is old for new, old in zip(plans, state.plans, strict=True)):
        plans = state.plans
    if plan is state.plan and previous is state.previous_plan and plans is state.plans:
        return state
    return replace(state, plan=plan, previous_plan=previous, plans=plans)


def fitted(plan: Plan, problem: Problem) -> Plan:
    """Return a plan without what the problem no longer has; the very same one when it has everything.

    An order whose vehicle or place is gone becomes unserved, with that as its reason.
    """
    lost: dict[str, str] = {}
    routes: list[Route] = []
    for route in plan.routes:
        kept = _fitted_route(route, problem, lost)
        if kept is not None:
            routes.append(kept)
    schedule = []
    for item in plan.schedule:
        gone = [s for s in (item.station, *item.needs) if s is not None and not _is_resource(s, problem)]
        if item.task in problem.task and gone:
            lost[item.task] = gone[0]
        elif item.task in problem.task:
            schedule.append(item)
    roster = tuple(d for d in plan.roster if d.shift in problem.shift and d.worker in problem.worker)
    driven = {(route.vehicle, route.day) for route in routes}
    loadings = tuple(
        loading
        for loading in plan.loadings
        if (loading.vehicle, loading.day) in driven and loading.station in problem.station
    )
    unserved = [u for u in plan.unserved if _is_activity(u.activity, problem)]
    told = {u.activity for u in unserved}
    unserved += [
        Unserved(
            activity=activity,
            verdict="not_found",
            reason=f"The plan had it with “{cause}”, which is no longer in the scenario.",
            fix="Solve again.",
        )
        for activity, cause in lost.items()
        if activity not in told
    ]
    unserved += _bared_shifts(plan, problem, told)
    result = plan.model_copy(
        update={
            "routes": tuple(routes),
            "schedule": tuple(schedule),
            "roster": roster,
            "loadings": loadings,
            "unserved": tuple(unserved),
        }
    )
    return plan if result == plan else result


def _fitted_route(route: Route, problem: Problem, lost: dict[str, str]) -> Route | None:
    known = problem.place
    if route.vehicle not in problem.vehicle or route.stops[0].place not in known:
        cause = route.vehicle if route.vehicle not in problem.vehicle else route.stops[0].place
        lost.update(dict.fromkeys((o for o in route.orders if o in problem.order), cause))
        return None
    gone = {o for o in route.orders if o not in problem.order}
    for stop in route.stops:
        if stop.place not in known and stop.order is not None and stop.order in problem.order:
            lost[stop.order] = stop.place
            gone.add(stop.order)  # both stops of a shipment leave together
    stops = tuple(s for s in route.stops if s.order not in gone and s.place in known)
    if stops == route.stops:
        return route
    if not any(stop.order is not None for stop in stops):
        return None
    return route.model_copy(update={"stops": _relinked(stops, route, problem)})


def _relinked(stops: tuple[Stop, ...], route: Route, problem: Problem) -> tuple[Stop, ...]:
    """Return stops whose ways from stop to stop are those that are driven now."""
    travel = TravelTimes.of(problem)
    speed = problem.vehicle[route.vehicle].speed_factor or 1.0
    before = {id(b): id(a) for a, b in pairwise(route.stops)}
    result = [stops[0]]
    for last, stop in pairwise(stops):
        if before.get(id(stop)) == id(last):
            result.append(stop)
            continue
        metres, minutes = travel.between(last.place, stop.place)
        result.append(stop.model_copy(update={"metres": metres, "driving": -int(-minutes // speed)}))
    return tuple(result)


def _bared_shifts(plan: Plan, problem: Problem, told: set[str]) -> list[Unserved]:
    bared: dict[str, int] = {}
    for duty in plan.roster:
        if duty.shift in problem.shift and duty.worker not in problem.worker and duty.shift not in told:
            bared[duty.shift] = bared.get(duty.shift, 0) + 1
    return [
        Unserved(
            activity=shift,
            verdict="not_found",
            reason="Who had this shift is no longer in the scenario.",
            fix="Solve again.",
            posts=posts,
        )
        for shift, posts in bared.items()
    ]


def _is_resource(name: str, problem: Problem) -> bool:
    return name in problem.station or name in problem.worker or name in problem.vehicle


def _is_activity(name: str, problem: Problem) -> bool:
    return name in problem.order or name in problem.task or name in problem.shift
