"""A plan with everything that is shown beside it: its verdict, its figures, and what it changed."""

from __future__ import annotations

from dataclasses import dataclass

from planner.checking import Verdict, judge
from planner.explain.changes import PlanChanges, changes
from planner.model.plan import Plan
from planner.model.problem import Problem


@dataclass(frozen=True)
class PlanReport:
    """A judged plan.

    Attributes
    ----------
    problem : Problem
        What it was judged against; it may have changed since it was planned.
    plan : Plan
    verdict : Verdict
        What the judge found, with the plan's figures.
    changes : PlanChanges or None
        Against the plan before; None when there was none.
    """

    problem: Problem
    plan: Plan
    verdict: Verdict
    changes: PlanChanges | None = None


def report(problem: Problem, plan: Plan, previous: Plan | None = None) -> PlanReport:
    """Judge a plan and compare it with the one before."""
    return PlanReport(
        problem=problem,
        plan=plan,
        verdict=judge(problem, plan, previous),
        changes=changes(problem, previous, plan) if previous is not None else None,
    )
