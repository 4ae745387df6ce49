"""What is to stay as the plan in force has it, and by another rule is to be elsewhere or at another time."""

from __future__ import annotations

from collections.abc import Iterator

from planner.constraints.freeze import Freeze
from planner.errors import PacktrainError
from planner.explain.restrictions import Because, Restrictions
from planner.foresight.concern import Concern, quoted
from planner.judging import PlanView, Work
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.wording import instant_text


def concerns(restrictions: Restrictions, present: Plan) -> Iterator[Concern]:
    """Yield one concern for each pair of a `freeze` and another rule of which a plan can keep only one."""
    problem = restrictions.problem
    view = PlanView(problem, present)
    index = {rule.id: number for number, rule in enumerate(problem.rules)}
    told: set[tuple[str, str]] = set()
    for rule in problem.active_rules:
        freeze = rule.constraint
        if not isinstance(freeze, Freeze) or freeze.soft:
            continue
        for work in _kept(problem, view, freeze):
            against = _against(restrictions, work, timed=freeze.keep in (None, "all"))
            if against is None or against.rule is None or (rule.id, against.rule) in told:
                continue
            told.add((rule.id, against.rule))
            there = f"with {work.resource}" if work.resource else "where it is"
            at = instant_text(problem.calendar, work.start)
            yield Concern(
                "rules", index[against.rule], "sentence",
                f"“{freeze.sentence(problem.names).rstrip('.')}” keeps {quoted(work.activity)} {there} at {at}, but "
                f"“{against.text.rstrip('.')}” asks for something else.",
                "Switch one of the two off.", (work.activity,), (rule.id, against.rule),
            )  # fmt: skip


def _kept(problem: Problem, view: PlanView, freeze: Freeze) -> list[Work]:
    try:
        activities = problem.names.activities(freeze.activities) if freeze.activities else None
        resources = problem.names.resources(freeze.resources) if freeze.resources else None
    except PacktrainError:
        return []
    until = problem.calendar.at(freeze.until, "end") if freeze.until else None
    return [
        work
        for work in view.works
        if (activities is None or work.activity in activities)
        and (resources is None or work.resource in resources)
        and (until is None or work.start < until)
        and work.activity not in problem.shift
    ]


def _against(restrictions: Restrictions, work: Work, timed: bool) -> Because | None:
    """Return the first rule that a kept piece of work breaks where and when it is."""
    on = restrictions.activity[work.activity]
    task = work.activity in restrictions.problem.task
    for names, because in on.never:
        if work.resource in names:
            return because
    for names, because in on.only:
        if not task and work.resource not in names:
            return because
    if not timed:
        return None
    if work.part != "pickup":
        for intervals, because in on.starts:
            if because.rule and not any(a <= work.start < b for a, b in intervals):
                return because
        for intervals, because in on.ends:
            if because.rule and not any(a <= work.end < b for a, b in intervals):
                return because
    for periods, because in restrictions.resource[work.resource].blocked:
        if any(a < work.end and work.start < b for a, b in periods):
            return because
    return None
