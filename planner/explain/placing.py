"""Answers about single decisions: why an activity is where it is, why a resource is idle, why not otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from planner.explain.changes import Placement, placements
from planner.explain.engagement import why_idle, why_in_use, why_staffed
from planner.explain.facts import Facts
from planner.explain.holding import Held, held_chain
from planner.explain.insertion import RouteTimer, Visit
from planner.explain.otherwise import shift_by, task_at, task_by
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.told import done_text
from planner.fields import Role, Shape, field_types
from planner.model.plan import Route
from planner.model.problem import Problem
from planner.model.records import Order
from planner.model.rules import Rule
from planner.questions import Question, WhyNot, WhySo
from planner.wording import instant_text, kilometres_text, listing, minutes_text, some

SHOWN = 3


def why_so(question: Question, report: PlanReport, facts: Facts) -> str:
    """Say what put activities where they are, and what keeps resources busy or idle."""
    assert isinstance(question, WhySo)
    problem = report.problem
    activities = problem.names.activities(question.activities) if question.activities else ()
    resources = problem.names.resources(question.resources) if question.resources else ()
    said: list[str] = []
    if activities:
        placed = placements(problem, report.plan)
        timer = RouteTimer(Restrictions(problem, report.plan))
        told: set[str] = set()
        for name in _worth_telling(report, activities):
            said.append(_why_placed(report, name, placed.get(name), timer, told, facts))
    else:
        said.extend(_why_busy(report, name, facts) for name in resources[:SHOWN])
    return " ".join(said) or facts.state("The plan says nothing about that.")


def why_not(question: Question, report: PlanReport, facts: Facts) -> str:
    """Say what speaks against other resources for activities, by trying it on the routes of the plan."""
    assert isinstance(question, WhyNot)
    problem = report.problem
    timer = RouteTimer(Restrictions(problem, report.plan))
    said: list[str] = []
    for activity in problem.names.activities(question.activities)[:SHOWN]:
        order = problem.order.get(activity)
        for resource in problem.names.resources(question.resources)[:SHOWN]:
            if order is not None and resource in problem.vehicle:
                said.append(_tried(report, order, resource, timer, facts))
            else:
                said.append(_tried_elsewhere(report, activity, resource, facts))
    return " ".join(said) or facts.state("The plan says nothing about that.")


def rules_on(problem: Problem, name: str) -> tuple[Rule, ...]:
    """Return the active rules that name an activity or resource, alone or by a group or place of it."""
    found = []
    for rule in problem.active_rules:
        for field, kind in field_types(type(rule.constraint)).items():
            value = getattr(rule.constraint, field)
            if kind.shape is not Shape.NAMES or not value or kind.role is Role.PLACE:
                continue
            resolve = problem.names.activities if kind.role is Role.ACTIVITY else problem.names.resources
            if name in resolve(value):
                found.append(rule)
                break
    return tuple(found)


def _worth_telling(report: PlanReport, activities: Sequence[str]) -> Sequence[str]:
    """Return the activities to tell about: of a whole job those that hold its end up, the last ones first."""
    tasks = {item.task for item in report.plan.schedule}
    if len(activities) <= SHOWN or not tasks.issuperset(activities):
        return activities[:SHOWN]
    return held_chain(report, activities)[:SHOWN]


def _why_placed(
    report: PlanReport, name: str, place: Placement | None, timer: RouteTimer, told: set[str], facts: Facts
) -> str:
    problem = report.problem
    if place is None:
        left = next((item for item in report.plan.unserved if item.activity == name), None)
        reason = f" {left.reason}" if left else ""
        return facts.quote(f"{name} is left out.{reason}", problem)
    order = problem.order.get(name)
    if order is None:
        said = [facts.state(done_text(problem, name, place), (name, *place.resources))]
    else:
        when = instant_text(problem.calendar, place.start)
        said = [facts.state(f"{listing(place.resources)} does {name} at {when}.", (name, *place.resources))]
    for rule in rules_on(problem, name)[:SHOWN]:
        if rule.id not in told:
            told.add(rule.id)
            said.append(facts.quote(f"A rule says: {rule.constraint.sentence(problem.names)}", problem))
    if order is None:
        said.extend(
            Held(report, facts).why(name) if name in problem.task else why_staffed(report, name, facts)
        )
        return " ".join(said)
    said.extend(_around(report, order, facts))
    others = [v.name for v in problem.vehicles if v.name not in place.resources]
    barred: dict[str, list[str]] = {}
    cheapest: tuple[int, str] | None = None
    for other in others:
        no = timer.forbidden(order, problem.vehicle[other])
        if no is not None:
            barred.setdefault(no.code, []).append(other)
            continue
        for route in report.plan.routes:
            if route.vehicle == other:
                added = min((metres for _, metres in timer.insertions(route, order)), default=None)
                if added is not None and (cheapest is None or added < cheapest[0]):
                    cheapest = (added, other)
    for code, names in barred.items():
        verb = "has" if len(names) == 1 else "have"
        reason = {
            "skills": f"{verb} not the skills it needs",
            "capacity": f"{verb} not the room for it",
            "not allowed": f"{'is' if len(names) == 1 else 'are'} not allowed",
        }.get(code, "can't take it")
        said.append(facts.state(f"{some(names, 3)} {reason}.", names))
    if cheapest is not None:
        own = _saved(report, order, timer)
        more = cheapest[0] - own
        if more >= 0:
            said.append(
                facts.state(
                    f"The nearest alternative, {cheapest[1]}, would drive {kilometres_text(more)} more.",
                    (cheapest[1],),
                )
            )
        else:
            said.append(facts.state(f"{cheapest[1]} could take it too.", (cheapest[1],)))
    elif len(barred) and sum(map(len, barred.values())) == len(others):
        pass  # every other vehicle has been named with its reason
    elif others:
        said.append(facts.state("It fits into no other route as they stand."))
    return " ".join(said)


def _around(report: PlanReport, order: Order, facts: Facts) -> list[str]:
    for route in report.plan.routes:
        for position, stop in enumerate(route.stops):
            if stop.order != order.name or (stop.kind == "pickup" and order.kind == "shipment"):
                continue
            said = []
            before = route.stops[position - 1]
            if before.order is not None and before.order != order.name:
                said.append(
                    facts.state(
                        f"The vehicle comes from {before.order}, {kilometres_text(stop.metres)} away.",
                        (before.order,),
                    )
                )
            if stop.start - stop.arrival > 1:
                said.append(
                    facts.state(
                        f"It waits there {minutes_text(stop.start - stop.arrival)} until it may start."
                    )
                )
            return said
    return []


def _without(route: Route, order: str) -> list[Visit]:
    return [Visit(s.order, s.kind, s.place) for s in route.stops if s.order is not None and s.order != order]


def _saved(report: PlanReport, order: Order, timer: RouteTimer) -> int:
    for route in report.plan.routes:
        if order.name in route.orders:
            rest = timer.route(report.problem.vehicle[route.vehicle], route.day, _without(route, order.name))
            if isinstance(rest, Route):
                return sum(s.metres for s in route.stops) - sum(s.metres for s in rest.stops)
    return 0


def _tried(report: PlanReport, order: Order, vehicle: str, timer: RouteTimer, facts: Facts) -> str:
    problem = report.problem
    names = (order.name, vehicle)
    if any(order.name in route.orders and route.vehicle == vehicle for route in report.plan.routes):
        return facts.state(f"{vehicle} does {order.name} already.", names)
    no = timer.forbidden(order, problem.vehicle[vehicle])
    if no is not None:
        return facts.quote(f"{vehicle} can't take {order.name}: {no.text}. {_whole(no.fix)}", problem)
    own = _saved(report, order, timer)
    routes = [r for r in report.plan.routes if r.vehicle == vehicle]
    options = [metres for route in routes for _, metres in timer.insertions(route, order)]
    if not options:
        days = range(problem.calendar.days)
        busy = {route.day for route in routes}
        nearest = ""
        for day in days:
            if day in busy:
                continue
            alone = timer.route(problem.vehicle[vehicle], day, timer.visits(order))
            if isinstance(alone, Route):
                options.append(sum(stop.metres for stop in alone.stops))
            else:
                nearest = alone.text
        if not options:
            reason = nearest or "it fits nowhere into its route without displacing other orders"
            return facts.quote(f"{vehicle} can't take {order.name} as the plan stands: {reason}.", problem)
    more = min(options) - own
    if more > 0:
        return facts.state(f"{vehicle} could take {order.name}, driving {kilometres_text(more)} more.", names)
    return facts.state(f"{vehicle} could take {order.name} without driving more.", names)


def _tried_elsewhere(report: PlanReport, activity: str, resource: str, facts: Facts) -> str:
    problem = report.problem
    names = (activity, resource)
    if problem.task.get(activity) is not None and resource not in problem.worker:
        said = task_at(report, activity, resource, facts)
    elif activity in problem.task:
        said = task_by(report, activity, resource, facts)
    elif activity in problem.shift and resource in problem.worker:
        said = shift_by(report, activity, resource, facts)
    else:
        return facts.state(f"{resource} is not what does {activity}.", names)
    wanted = Restrictions(problem).activity[activity]
    barring = [because for never, because in wanted.never if resource in never]
    barring += [because for only, because in wanted.only if resource not in only]
    return " ".join(
        [*(facts.quote(f"A rule says: {one.text}", problem) for one in barring if one.rule), said]
    )


def _why_busy(report: PlanReport, name: str, facts: Facts) -> str:
    problem, plan = report.problem, report.plan
    placed = placements(problem, plan)
    own = [activity for activity, place in placed.items() if name in place.resources]
    said = [
        facts.quote(f"A rule says: {rule.constraint.sentence(problem.names)}", problem)
        for rule in rules_on(problem, name)[:SHOWN]
    ]
    if own:
        own.sort(key=lambda activity: placed[activity].start)
        first = placed[own[0]]
        if name in problem.station or name in problem.worker:
            said[:0] = why_in_use(report, name, facts)
            return " ".join(said)
        said.insert(
            0,
            facts.state(
                f"{name} does {some(own, 5)}, from {instant_text(problem.calendar, first.start)}.",
                (name, *own),
            ),
        )
        return " ".join(said)
    said.insert(0, facts.state(f"{name} has nothing to do.", (name,)))
    if name in problem.vehicle and plan.unserved:
        timer = RouteTimer(Restrictions(problem, report.plan))
        vehicle = problem.vehicle[name]
        for item in plan.unserved[:SHOWN]:
            order = problem.order.get(item.activity)
            no = timer.forbidden(order, vehicle) if order is not None else None
            if order is not None and no is not None:
                said.append(facts.quote(f"It can't help with {order.name}: {no.text}.", problem))
    elif name in problem.vehicle:
        said.append(facts.state("The other vehicles do everything at less cost."))
    elif name in problem.worker or name in problem.station:
        said.extend(why_idle(report, name, facts))
    return " ".join(said)


def _whole(fix: str) -> str:
    return f"{fix[:1].upper()}{fix[1:]}." if fix else ""
