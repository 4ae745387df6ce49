"""Soft rules on rosters: what the solver charges for is what the judge reports, on random small scenarios."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from ortools.sat.python import cp_model

from planner.checking import judge
from planner.constraints import KINDS
from planner.errors import RefusedError
from planner.model import Plan, Problem, Rule
from solvers.rostering.encoding import RosteringEncoding
from tests.helpers.random_world import random_plan, random_problem, random_rule

WORLDS = 25
NO_CHARGE = ("objective", "priority")
"""An aim can't be broken, and a wished priority weighs in the open posts."""


def charged(problem: Problem, plan: Plan, rule: Rule, present: Plan) -> int | None:
    """Return what a soft rule charges for a plan; None when the records are against the plan."""
    encoding = RosteringEncoding(problem, present)
    with encoding.stating(rule):
        rule.constraint.encode(encoding)
    model = encoding.build()
    values = model.values(plan)
    if values is None:
        return None
    for literal, value in values:
        model.cp.add(literal == value)
    model.cp.minimize(sum(model.penalties))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.solve(model.cp) != cp_model.OPTIMAL:
        return None
    return round(solver.objective_value)


def hold(kind: str) -> Counter[str]:
    """Hold the charges of one kind against the judge's reports; return how often which case came up."""
    seen: Counter[str] = Counter()
    for seed in range(WORLDS):
        rng = random.Random(f"soft {kind} {seed}")
        problem = random_problem(rng, "roster")
        plan, present = random_plan(rng, problem), random_plan(rng, problem)
        hard = random_rule(rng, problem, kind)
        if hard is None:
            seen["unfit"] += 1
            continue
        rule = hard.model_copy(update={"constraint": hard.constraint.model_copy(update={"strength": "soft"})})
        ruled = problem.model_copy(update={"rules": (rule,)})
        try:
            price = charged(ruled, plan, rule, present)
        except RefusedError:
            seen["refused"] += 1
            continue
        if price is None:
            seen["records"] += 1
            continue
        reported = judge(ruled, plan, present).of_rule(rule.id)
        where = f"{kind}, seed {seed}: {rule.constraint.sentence()}"
        assert (price > 0) == bool(reported), f"{where}: charged {price}, reported {len(reported)}"
        seen["broken" if reported else "kept"] += 1
    return seen


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(NO_CHARGE)))
def test_a_wish_costs_something_exactly_when_the_judge_reports_it(kind: str) -> None:
    """A wish charged for nothing spoils the roster; one that is broken for free is no wish."""
    seen = hold(kind)
    assert sum(seen.values()) == WORLDS
    if kind in ("rest", "consecutive", "succession", "team", "coverage", "limit", "forbid", "unavailable"):
        assert seen["broken"], "no random world breaks it"
        assert seen["kept"], "no random world keeps it"
