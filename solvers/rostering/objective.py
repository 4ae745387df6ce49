"""What a roster strives for, as tiers: nothing missed, posts filled, wishes kept, then the measures."""

from __future__ import annotations

from collections.abc import Callable

from planner.model import Problem
from solvers.rostering.facts import LEVELS, Members
from solvers.rostering.model import RosterModel
from solvers.tiers import Expression, Tier

_NOT_LIKED = 30
"""What a shift that a worker would rather not have weighs, against one for each minute below ``min_hours``."""


def _cost(model: RosterModel) -> Expression:
    """Return what the workers cost, in sixtieths of a cent."""
    return sum(
        worker.cost_per_hour * model.minutes(name)
        for name, worker in model.facts.workers.items()
        if worker.cost_per_hour
    )


def _time(model: RosterModel) -> Expression:
    return sum(model.minutes(name) for name in model.facts.workers)


def _people(model: RosterModel) -> Expression:
    return sum(
        model.any_of([model.on[worker, shift] for shift in mine])
        for worker in model.facts.workers
        if (mine := model.shifts_of(worker))
    )


MEASURES: dict[str, Callable[[RosterModel], Expression]] = {
    "cost": _cost,
    "time": _time,
    "resources": _people,
    "overtime": lambda model: 0,
}
"""The measures that a roster has; it knows no overtime, since ``max_hours`` are never exceeded."""

DEMANDED, DONE, WISHES, LIKES, TIE_BREAK = (
    "what is demanded",
    "posts filled",
    "wishes",
    "what people like",
    "an even share",
)
"""The tiers around the measures."""

_WORDS = {
    "cost": "low cost",
    "time": "little working time",
    "resources": "few people",
    "overtime": "no overtime",
}


def measures(problem: Problem, stated: Members | None) -> Members:
    """Return what to minimise: the rule's, the settings', else cost if any worker costs."""
    if stated:
        return stated
    known = tuple(measure for measure in problem.settings.objective if measure in MEASURES)
    if known:
        return known
    return ("cost",) if any(worker.cost_per_hour for worker in problem.workers) else ()


def open_posts(model: RosterModel) -> Expression:
    """Return what open posts cost: one of a level outweighs all those below it."""
    wanted = [shift for shift in model.facts.shifts.values() if shift.wanted and shift.level in LEVELS]
    weights: dict[str, int] = {}
    weight = 1
    for level in reversed(LEVELS):
        weights[level] = weight
        weight *= sum(shift.needed for shift in wanted if shift.level == level) + 1
    return sum(weights[shift.level] * model.open_posts[shift.name] for shift in wanted)


def likes(model: RosterModel) -> Expression:
    """Return by how many minutes workers stay below ``min_hours``, and what they would rather not have."""
    terms: list[Expression] = []
    for name, worker in model.facts.workers.items():
        if worker.least:
            lacking = model.cp.new_int_var(0, worker.least, "")
            model.cp.add(model.minutes(name) + lacking >= worker.least)
            terms.append(lacking)
        if worker.prefers is not None:
            others = [shift for shift in model.shifts_of(name) if shift not in worker.prefers]
            terms.extend(_NOT_LIKED * model.on[name, shift] for shift in others)
    return sum(terms)


def longest(model: RosterModel, workers: Members) -> Expression:
    """Return the longest working time of any of the workers, in minutes."""
    total = sum(max(0, shift.minutes) for shift in model.facts.shifts.values())
    most = model.cp.new_int_var(0, total, "")
    for worker in workers:
        model.cp.add(most >= model.minutes(worker))
    return most


def _evenness(model: RosterModel) -> Expression:
    """Return the sum of the squares of how many shifts each worker has: smallest when they are alike."""
    terms: list[Expression] = []
    for worker in model.facts.workers:
        mine = model.shifts_of(worker)
        if not mine:
            continue
        count = sum(model.on[worker, shift] for shift in mine)
        square = model.cp.new_int_var(0, len(mine) ** 2, "")
        for k in range(len(mine)):
            # The square lies above every chord, and on one of them where it is whole.
            model.cp.add(square >= (2 * k + 1) * count - k * (k + 1))
        terms.append(square)
    return sum(terms)


def tiers(model: RosterModel, chosen: Members, by_rule: bool, even: Members | None) -> list[Tier]:
    """Return the aims, most important first.

    Parameters
    ----------
    chosen : tuple of str
        The measures, most important first.
    by_rule : bool
        Whether a rule chose them; an even share of work then comes after them, else before.
    even : tuple of str or None
        The workers who share work evenly.
    """
    found = [
        Tier(DEMANDED, sum(model.missed)),
        Tier(DONE, open_posts(model)),
        Tier(WISHES, sum(model.penalties)),
        Tier(LIKES, likes(model)),
    ]
    aims = [Tier(_WORDS[measure], MEASURES[measure](model), share=0.7) for measure in chosen]
    if even is not None:
        shared = Tier("an even share of the work", longest(model, even), share=0.7)
        aims = [*aims, shared] if by_rule else [shared, *aims]
    return [*found, *aims, Tier(TIE_BREAK, _evenness(model))]
