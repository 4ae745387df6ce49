"""What a schedule strives for, as tiers: nothing missed, everything done, wishes kept, then the measures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from planner.engaged import rostered
from planner.model import Problem
from solvers.scheduling.amounts import unit_minutes
from solvers.scheduling.facts import LEVELS, Facts
from solvers.scheduling.model import ScheduleModel
from solvers.scheduling.staying import Staying
from solvers.scheduling.ways import Members
from solvers.tiers import Expression, Tier


def _makespan(model: ScheduleModel) -> Expression:
    last = model.cp.new_int_var(0, model.facts.horizon, "")
    for task in model.tasks.values():
        model.cp.add(task.end <= last).only_enforce_if(task.present)
    return last


def _ends(model: ScheduleModel) -> Expression:
    """Return the sum of all ends."""
    ends = []
    for task in model.tasks.values():
        end = model.cp.new_int_var(0, model.facts.horizon, "")
        model.cp.add(end >= task.end).only_enforce_if(task.present)
        ends.append(end)
    return sum(ends)


def _lateness(model: ScheduleModel) -> Expression:
    """Return the sum of all ends by the weight of the tasks' priority, which is what is late but for a constant."""
    urgent = model.facts.urgency()
    ends: list[Expression] = []
    for name, task in model.tasks.items():
        end = model.cp.new_int_var(0, model.facts.horizon, "")
        model.cp.add(end >= task.end).only_enforce_if(task.present)
        ends.append(urgent[name] * end)
    return sum(ends)


def _minutes(model: ScheduleModel) -> Expression:
    return sum(way.minutes * literal for task in model.tasks.values() for way, literal in task.ways)


def _cost(model: ScheduleModel) -> Expression:
    """Return what stations cost, and people whom no roster pays by the shift, in sixtieths of a cent."""
    paid = rostered(model.facts.problem)
    return sum(
        record.cost_per_hour * minutes
        for name, record in model.facts.resources.items()
        if record.cost_per_hour and name not in paid
        for minutes in unit_minutes(model, name)
    )


def _resources(model: ScheduleModel) -> Expression:
    used: list[Expression] = []
    for name, uses in model.uses.items():
        if model.facts.resources[name].used_up:
            continue
        any_of = model.cp.new_bool_var("")
        for use in uses:
            model.cp.add_implication(use.literal, any_of)
        used.append(any_of)
    return sum(used)


_TIE_SECONDS = 5.0
"""How long early starts are looked for when everything that matters is settled."""

MEASURES: dict[str, Callable[[ScheduleModel], Expression]] = {
    "makespan": _makespan,
    "lateness": _lateness,
    "time": _minutes,
    "cost": _cost,
    "resources": _resources,
    "overtime": lambda model: 0,
}
"""The measures that a schedule has; it knows no overtime, since opening hours are never exceeded."""

DEMANDED, DONE, WISHES, TIE_BREAK = "what is demanded", "everything done", "wishes", "early starts"
"""The tiers around the measures."""

WORDS = {
    "makespan": "an early end of everything",
    "lateness": "little lateness",
    "time": "little working time",
    "cost": "low cost",
    "resources": "few stations",
    "overtime": "no overtime",
}
"""What minimising a measure is called."""


def measures(problem: Problem, stated: Members | None) -> Members:
    """Return what to minimise: the rule's, the settings', else cost if stations cost, else the makespan."""
    if stated:
        return stated
    known = tuple(measure for measure in problem.settings.objective if measure in MEASURES)
    if known:
        return known
    return ("cost", "makespan") if any(s.cost_per_hour for s in problem.stations) else ("makespan",)


def weights(facts: Facts) -> dict[str, int]:
    """Return what leaving each task out costs: one of a level outweighs all those below it."""
    wanted = [task for task in facts.tasks.values() if task.wanted and task.level in LEVELS]
    by_level: dict[str, int] = {}
    weight = 1
    for level in reversed(LEVELS):
        by_level[level] = weight
        weight *= sum(task.level == level for task in wanted) + 1
    return {task.name: by_level[task.level] for task in wanted}


def left_out(model: ScheduleModel) -> Expression:
    """Return what the tasks left out cost in all."""
    return sum(w * (1 - model.tasks[name].present) for name, w in weights(model.facts).items())


def tiers(
    model: ScheduleModel,
    chosen: Members,
    by_rule: bool,
    spread: Expression | None,
    stay: Staying | None = None,
) -> list[Tier]:
    """Return the aims, most important first.

    Parameters
    ----------
    chosen : tuple of str
        The measures, most important first.
    by_rule : bool
        Whether a rule chose them; an even share of work then comes after them, else before.
    spread : expression or None
        The longest working time of the resources that share work evenly.
    stay : Staying or None
        The price of leaving the plan in force, which the first of the measures bears.
    """
    found = [
        Tier(DEMANDED, sum(model.missed)),
        Tier(DONE, left_out(model)),
        Tier(WISHES, sum(model.penalties) + _short(model)),
    ]
    aims = [Tier(WORDS[measure], MEASURES[measure](model), share=0.95) for measure in chosen]
    if spread is not None:
        even = Tier("an even share of work", spread)
        aims = [*aims, even] if by_rule else [even, *aims]
    if stay is not None and aims:
        aims[0] = replace(aims[0], expression=stay.priced(aims[0].expression))
    found += aims
    if "lateness" not in chosen:
        found.append(Tier(TIE_BREAK, _ends(model), most=_TIE_SECONDS))
    return found


def _short(model: ScheduleModel) -> Expression:
    return sum(
        way.short * literal for task in model.tasks.values() for way, literal in task.ways if way.short
    )
