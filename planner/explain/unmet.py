"""Answers about what a plan leaves out, what contradicts, and what holds it back."""

from __future__ import annotations

from collections import Counter

from planner.explain.changes import placements
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.model.plan import Unserved
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
        return " ".join(
            [
                head,
                *(_said(item, report, facts) for item in list(left_out.values())[:SHOWN]),
                _rest(left_out, facts),
            ]
        ).strip()
    wanted = problem.names.activities(question.activities)
    missing = [left_out[name] for name in wanted if name in left_out]
    if missing:
        return " ".join(_said(item, report, facts) for item in missing[:SHOWN])
    placed = placements(problem, plan)
    said = []
    for name in wanted[:SHOWN]:
        if name in placed:
            place = placed[name]
            who = some(place.resources, 3)
            said.append(
                facts.state(
                    f"{name} is not left out: {who} does it at {instant_text(problem.calendar, place.start)}.",
                    (name, *place.resources),
                )
            )
    return " ".join(said) or facts.state("The plan says nothing about that.")


def conflict(report: PlanReport, facts: Facts) -> str:
    """Say which rules can't be kept together, as far as the plan shows it."""
    problem, verdict = report.problem, report.verdict
    said = []
    for rule in problem.active_rules:
        refusal = unplannable(problem, rule)
        if refusal:
            said.append(facts.quote(f"“{rule.constraint.sentence()}” can't be planned: {refusal}", problem))
    said.extend(facts.quote(text, problem) for text in rule_faults(problem).values())
    for breach in verdict.hard[:SHOWN]:
        broken = f"“{breach.said.rstrip('.')}” is not kept: " if breach.said else ""
        said.append(facts.quote(f"{broken}{breach.sentence}", problem))
    sentences = [rule.constraint.sentence().rstrip(".") for rule in problem.active_rules]
    ruled_out = [
        item
        for item in report.plan.unserved
        if item.verdict == "impossible" or any(sentence in item.reason for sentence in sentences)
    ]
    said.extend(_said(item, report, facts) for item in ruled_out[:SHOWN])
    if not said:
        return facts.state("No rules contradict each other: the plan keeps every rule that must be kept.")
    return " ".join(said)


def bottleneck(report: PlanReport, facts: Facts) -> str:
    """Say what keeps the plan from serving more."""
    problem, plan = report.problem, report.plan
    crowded = [item for item in plan.unserved if item.verdict in ("crowded_out", "not_found")]
    impossible = [item for item in plan.unserved if item.verdict == "impossible"]
    used = {route.vehicle for route in plan.routes if route.orders}
    idle = [vehicle.name for vehicle in problem.vehicles if vehicle.name not in used]
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
        said.append(_said(impossible[0], report, facts))
    if problem.vehicles and idle and len(idle) < len(problem.vehicles):
        said.append(facts.state(f"{some(idle, 3)} {'have' if len(idle) > 1 else 'has'} nothing to do.", idle))
    elif problem.vehicles and not idle and crowded:
        said.append(facts.state("Every vehicle is in use; another one would help."))
    return " ".join(said)


def _said(item: Unserved, report: PlanReport, facts: Facts) -> str:
    text = f"{item.activity}: {item.reason}"
    if item.fix:
        text += f" {item.fix}"
    return facts.quote(text, report.problem)


def _rest(left_out: dict[str, Unserved], facts: Facts) -> str:
    if len(left_out) <= SHOWN:
        return ""
    return facts.state(f"{len(left_out) - SHOWN} more stand in the list of what is left out.")
