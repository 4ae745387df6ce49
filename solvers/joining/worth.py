"""Which of two joint plans is the better one: what is left out by priority, then wishes, then the objective."""

from __future__ import annotations

from planner.checking import Verdict
from planner.costs import Figures
from planner.model import Plan, Problem

Worth = tuple[float, ...]
"""Compared from the first to the last; lower is better."""
_LEVELS = ("must", "high", "normal", "low")
_FIGURES = {
    "distance": "metres", "time": "working", "cost": "cost", "resources": "vehicles", "lateness": "late",
    "makespan": "makespan", "overtime": "overtime", "emissions": "co2",
}  # fmt: skip


def worth(problem: Problem, plan: Plan, verdict: Verdict) -> Worth:
    """Return what a judged plan with everything that it leaves out listed is worth."""
    figures = verdict.figures
    left = [figures.unserved.get(level, 0) for level in _LEVELS]  # type: ignore[call-overload]
    left[2] += figures.open_posts
    broken = sum(breach.hard for breach in verdict.breaches)
    wishes = sum(breach.amount for breach in verdict.breaches if not breach.hard)
    return (broken, *left, wishes, *(value(figures, measure) for measure in measures(problem)))


def measures(problem: Problem) -> tuple[str, ...]:
    """Return the figures that a scenario strives for, the most important first.

    None where work is to be shared evenly: no figure says how evenly it is, so the rooms' own counts decide.
    """
    if any(getattr(rule.constraint, "balance", None) for rule in problem.active_rules):
        return ()
    stated: tuple[str, ...] = tuple(problem.settings.objective)
    for rule in problem.active_rules:
        minimise = getattr(rule.constraint, "minimise", None)
        if rule.constraint.kind == "objective" and minimise:
            stated = tuple(minimise)
    priced = any(v.fixed_cost or v.cost_per_km or v.cost_per_hour for v in problem.vehicles)
    default = ("cost" if priced else "distance", "makespan")
    return tuple(dict.fromkeys((*stated, *default)))


def value(figures: Figures, measure: str) -> float:
    """Return one figure of a plan."""
    return float(getattr(figures, _FIGURES[measure])) if measure in _FIGURES else 0.0
