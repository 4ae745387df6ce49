"""One rule held against one schedule: what the property test asks of the verbs."""

from __future__ import annotations

from ortools.sat.python import cp_model

from planner.model import Plan, Problem, Rule
from solvers.scheduling.encoding import SchedulingEncoding
from solvers.scheduling.facts import Facts, Way
from solvers.scheduling.reading import values


def feasible(problem: Problem, plan: Plan, rule: Rule, present: Plan | None = None) -> Plan | None:
    """Return a schedule if the records and one hard rule, as encoded, allow it, else None.

    Parameters
    ----------
    problem : Problem
        The scenario; its other rules are not looked at.
    plan : Plan
        What is tried, task by task; a task may be given more minutes than it needs.
    rule : Rule
        The rule, taken as hard.
    present : Plan or None
        The plan in force, for `freeze`.

    Raises
    ------
    RefusedError
        When the room can't honour the rule.
    """
    encoding = SchedulingEncoding(problem, present)
    with encoding.stating(rule):
        rule.constraint.encode(encoding)
    encoding.also(lambda facts: _stretch(facts, plan))
    model = encoding.build(strict=True)
    hints = values(model, plan)
    if hints is None:
        return None
    for variable, value in hints:
        model.cp.add(variable == value)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(model.cp)
    return plan if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None


def _stretch(facts: Facts, plan: Plan) -> None:
    """Let each way that the plan uses take the time that the plan gives it, if that is enough."""
    for item in plan.schedule:
        task = facts.tasks.get(item.task)
        if task is not None:
            given = item.end - item.start
            task.ways = tuple(
                Way(way.station, given)
                if way.station == (item.station or "") and way.minutes < given
                else way
                for way in task.ways
            )
