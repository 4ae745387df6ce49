"""Pins: rules that keep one task, stop or duty where the plan has it, and how to take them out again.

A pin is nothing of its own: it is an `assign` and a `time_window` whose earliest and latest start are the
same, in the ledger like any other rule, and told by that form wherever it came from.
"""

from __future__ import annotations

from planner import rulebook
from planner.constraints.assign import Assign
from planner.constraints.base import Constraint
from planner.constraints.time_window import TimeWindow
from planner.document import State
from planner.errors import PacktrainError
from planner.judging import PlanView
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.model.rules import Origin, Rule


def pinned(problem: Problem) -> dict[str, tuple[str, ...]]:
    """Return what is pinned in time, by task or order, with the ids of the rules that make the pin."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in problem.rules:
        name = _held(rule)
        if name is not None and name not in problem.shift:
            found[name] = (*found.get(name, ()), rule.id)
    return {
        name: (*ids, *(rule.id for rule in problem.rules if _assigned(rule) == name))
        for name, ids in found.items()
    }


def pinned_duties(problem: Problem) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the shifts that are pinned to a person, by shift and worker, with the ids of the rules."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for rule in problem.rules:
        name = _assigned(rule)
        if name in problem.shift and isinstance(rule.constraint, Assign):
            pair = (name or "", rule.constraint.resources[0])
            found[pair] = (*found.get(pair, ()), rule.id)
    return found


def pin_rules(problem: Problem, plan: Plan, activity: str) -> tuple[Constraint, ...]:
    """Return the rules that keep a task or an order where a plan has it.

    A task that has no station of its own is kept in time only; a shipment by its delivery.

    Raises
    ------
    PacktrainError
        When the plan does not have it.
    """
    view = PlanView(problem, plan)
    work = view.main_work(activity)
    if work is None or activity in problem.shift:
        raise PacktrainError(f"{activity} has no place in the plan that it could be pinned to.")
    doer = view.task_station.get(activity) or (work.resource if activity in problem.order else None)
    moment = problem.calendar.moment(work.start)
    window = TimeWindow(activities=(activity,), earliest=moment, latest=moment)
    return (Assign(activities=(activity,), resources=(doer,)), window) if doer else (window,)


def pin(state: State, activity: str, origin: Origin | None = None) -> State:
    """Return a state in which a task or order is kept where the plan in force has it.

    A pin that it has already moves along.

    Raises
    ------
    PacktrainError
        When there is no plan, or the plan does not have it.
    """
    if state.plan is None:
        raise PacktrainError("There is no plan yet that anything could be pinned in; solve first.")
    rules = pin_rules(state.problem, state.plan, activity)
    return _added(unpin(state, activity), rules, origin)


def unpin(state: State, activity: str) -> State:
    """Return a state without the rules that pin a task or order; the same one when there are none."""
    return rulebook.remove_rules(state, pinned(state.problem).get(activity, ()))


def pin_duty(state: State, shift: str, worker: str, origin: Origin | None = None) -> State:
    """Return a state in which a person keeps one of a shift's posts."""
    if (shift, worker) in pinned_duties(state.problem):
        return state
    return _added(state, (Assign(activities=(shift,), resources=(worker,)),), origin)


def unpin_duty(state: State, shift: str, worker: str) -> State:
    """Return a state without the rules that pin a person to a shift."""
    return rulebook.remove_rules(state, pinned_duties(state.problem).get((shift, worker), ()))


def _added(state: State, constraints: tuple[Constraint, ...], origin: Origin | None) -> State:
    present = [rule.constraint for rule in state.problem.active_rules]
    fresh = [constraint for constraint in constraints if constraint not in present]
    return rulebook.add_rules(state, fresh, origin)[0]


def _held(rule: Rule) -> str | None:
    """Return what a rule keeps at one moment."""
    constraint = rule.constraint
    if (
        rule.active
        and isinstance(constraint, TimeWindow)
        and not constraint.soft
        and len(constraint.activities) == 1
        and constraint.earliest is not None
        and constraint.earliest == constraint.latest
        and len(constraint.earliest) > len("2026-11-24")
    ):
        return constraint.activities[0]
    return None


def _assigned(rule: Rule) -> str | None:
    """Return what a rule gives to one resource."""
    constraint = rule.constraint
    if (
        rule.active
        and isinstance(constraint, Assign)
        and not constraint.soft
        and len(constraint.activities) == len(constraint.resources) == 1
    ):
        return constraint.activities[0]
    return None
