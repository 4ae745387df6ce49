"""One rule held against one schedule: what the property test asks of the verbs."""

from __future__ import annotations

from dataclasses import replace

from ortools.sat.python import cp_model

from planner.model import Plan, Problem, Rule
from planner.model.calendar import intersected
from solvers.scheduling.encoding import SchedulingEncoding
from solvers.scheduling.facts import Facts
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
            used = (*((item.station,) if item.station else ()), *item.needs)
            free = facts.free(task, used) if task.interruptible else ((item.start, item.end),)
            given = sum(b - a for a, b in intersected(free, ((item.start, item.end),)))
            task.ways = tuple(
                replace(way, minutes=given)
                if way.station == (item.station or "") and way.minutes < given
                else way
                for way in task.ways
            )
