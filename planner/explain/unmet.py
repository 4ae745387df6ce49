"""Answers about what a plan leaves out, what contradicts, and what holds it back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from planner.explain.bottleneck import of_roster, of_schedule
from planner.explain.changes import placements
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.told import done_text
from planner.foresight import among_rules
from planner.model.plan import Unserved
from planner.model.problem import Problem
from planner.questions import Question, WhyUnserved
from planner.refusals import unplannable
from planner.rulebook import rule_faults
from planner.wording import count_text, instant_text, some

SHOWN = 5


def why_unserved(question: Question, report: PlanReport, facts: Facts) -> str:
    """Say why activities were left out; without names, all that were."""
    assert isinstance(question, WhyUnserved)
    problem, plan = report.problem, report.plan
    left_out = {item.activity: item for item in plan.unserved}
    if question.activities is None:
        if not left_out:
            return facts.state("Nothing is left out; everything is served.")
        head = facts.state(f"{count_text(len(left_out), 'activity', 'activities')} left out.")
        roots = _roots(left_out.values(), problem)
        said = [head, *(_said(item, report, facts) for item in roots[:SHOWN])]
        if len(roots) > SHOWN:
            said.append(facts.state(f"{len(roots) - SHOWN} more stand in the list of what is left out."))
        waiting = len(left_out) - len(roots)
        if waiting:
            tasks = f"{count_text(waiting, 'task')} {'comes' if waiting == 1 else 'come'}"
            said.append(
                facts.state(f"{tasks} after these and {'is' if waiting == 1 else 'are'} left out with them.")
            )
        return " ".join(said)
    wanted = problem.names.activities(question.activities)
    missing = [left_out[name] for name in wanted if name in left_out]
    if missing:
        return " ".join(_said(item, report, facts) for item in missing[:SHOWN])
    placed = placements(problem, plan)
    said = []
    for name in wanted[:SHOWN]:
        if name in placed:
            place = placed[name]
            at = instant_text(problem.calendar, place.start)
            how = f"{some(place.resources, 3)} does it at {at}."
            if name not in problem.order:
                how = done_text(problem, name, place).replace(f"{name} is ", "it is ", 1)
            said.append(facts.state(f"{name} is not left out: {how}", (name, *place.resources)))
    return " ".join(said) or facts.state("The plan says nothing about that.")


def conflict(report: PlanReport, facts: Facts) -> str:
    """Say which rules can't be kept together, as far as the plan shows it."""
    problem, verdict = report.problem, report.verdict
    said = []
    for rule in problem.active_rules:
        refusal = unplannable(problem, rule)
        if refusal:
            said.append(
                facts.quote(
                    f"“{rule.constraint.sentence(problem.names)}” can't be planned: {refusal}", problem
                )
            )
    said.extend(facts.quote(text, problem) for text in rule_faults(problem).values())
    clashes = among_rules(Restrictions(problem))
    said.extend(facts.quote(str(clash), problem) for clash in clashes[:SHOWN])
    told = {name for clash in clashes for name in clash.activities}
    for breach in verdict.hard[:SHOWN]:
        broken = f"“{breach.said.rstrip('.')}” is not kept: " if breach.said else ""
        said.append(facts.quote(f"{broken}{breach.sentence}", problem))
    sentences = [  # a plan that was kept has the words of its day, with or without what the groups stand for
        said.rstrip(".")
        for rule in problem.active_rules
        for said in (rule.constraint.sentence(problem.names), rule.constraint.sentence())
    ]
    ruled_out = [
        item
        for item in report.plan.unserved
        if item.activity not in told
        and (item.verdict == "impossible" or any(sentence in item.reason for sentence in sentences))
    ]
    said.extend(_said(item, report, facts) for item in _roots(ruled_out, problem)[:SHOWN])
    if not said:
        return facts.state("No rules contradict each other: the plan keeps every rule that must be kept.")
    return " ".join(said)


def bottleneck(report: PlanReport, facts: Facts) -> str:
    """Say what keeps the plan from serving more."""
    problem, plan = report.problem, report.plan
    crowded = [item for item in plan.unserved if item.verdict in ("crowded_out", "not_found")]
    impossible = [item for item in plan.unserved if item.verdict == "impossible"]
    said = []
    if not crowded and not impossible:
        said.append(facts.state("Nothing holds the plan back: everything that may be served is served."))
    if crowded:
        fixes = Counter(item.fix for item in crowded if item.fix)
        said.append(
            facts.state(f"{count_text(len(crowded), 'activity', 'activities')} would fit but for the others.")
        )
        if fixes:
            said.append(facts.quote(fixes.most_common(1)[0][0], problem))
    if impossible:
        said.append(
            facts.state(f"{count_text(len(impossible), 'activity', 'activities')} can't be done by anybody.")
        )
        said.append(_said(_root(impossible, problem), report, facts))
    said += of_schedule(report, facts)
    said += of_roster(report, facts)
    said += _of_vehicles(report, crowded, facts)
    return " ".join(said)


def _of_vehicles(report: PlanReport, crowded: list[Unserved], facts: Facts) -> list[str]:
    problem, plan = report.problem, report.plan
    if not problem.orders:
        return []
    used = {route.vehicle for route in plan.routes if route.orders}
    idle = [vehicle.name for vehicle in problem.vehicles if vehicle.name not in used]
    if idle and len(idle) < len(problem.vehicles):
        return [facts.state(f"{some(idle, 3)} {'have' if len(idle) > 1 else 'has'} nothing to do.", idle)]
    if problem.vehicles and not idle and any(item.activity in problem.order for item in crowded):
        return [facts.state("Every vehicle is in use; another one would help.")]
    return []


def _root(items: list[Unserved], problem: Problem) -> Unserved:
    """Return the first of the activities left out that does not merely wait for another of them."""
    return _roots(items, problem)[0]


def _roots(items: Iterable[Unserved], problem: Problem) -> list[Unserved]:
    """Return the activities left out without the tasks that only wait for another of them, unless all do."""
    all_ = list(items)
    out = {item.activity for item in all_}
    found = [
        item
        for item in all_
        if not (
            item.activity in problem.task
            and any(before.task in out for before in problem.task[item.activity].after)
        )
    ]
    return found or all_


def _said(item: Unserved, report: PlanReport, facts: Facts) -> str:
    said = [facts.quote(f"{item.activity}: {item.reason}", report.problem)]
    if item.fix:
        said.append(facts.quote(item.fix, report.problem))
    return " ".join(said)
