"""One rule held against one roster: what the property test asks of the verbs."""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model import Plan, Problem, Rule
from solvers.rostering.encoding import RosteringEncoding


def feasible(problem: Problem, plan: Plan, rule: Rule, present: Plan | None = None) -> Plan | None:
    """Return a roster if the records and one hard rule, as encoded, allow it, else None.

    Parameters
    ----------
    problem : Problem
        The scenario; its other rules are not looked at.
    plan : Plan
        What is tried, duty by duty.
    rule : Rule
        The rule, taken as hard.
    present : Plan or None
        The plan in force, for `freeze`.

    Raises
    ------
    RefusedError
        When the room can't honour the rule.
    """
    encoding = RosteringEncoding(problem, present)
    with encoding.stating(rule):
        rule.constraint.encode(encoding)
    model = encoding.build(strict=True)
    values = model.values(plan)
    if values is None:
        return None
    for variable, value in values:
        model.cp.add(variable == value)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(model.cp)
    return plan if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None
