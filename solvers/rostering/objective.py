"""What a roster strives for, as tiers: nothing missed, posts filled, wishes kept, then the measures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from math import gcd

from planner.model import Problem
from solvers.rostering.facts import LEVELS, Facts, Members
from solvers.rostering.model import RosterModel
from solvers.rostering.staying import Staying
from solvers.tiers import Expression, Tier

NOT_LIKED = 30
"""What a shift that a worker would rather not have weighs, against one for each minute below ``min_hours``."""
_WHOLE = 1000
"""Of a contract."""
_STEEP = 100
"""The finer, the larger: what one step more is charged with, where a contract is worked out to the full."""
_FINEST = 15
"""Minutes."""
_CHORDS = 60
"""How many straight pieces a square is made of at most."""


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
        model.works(worker, mine) for worker in model.facts.workers if (mine := model.shifts_of(worker))
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
            terms.extend(NOT_LIKED * model.on[name, shift] for shift in others)
    return sum(terms)


def contracts(facts: Facts) -> dict[str, int]:
    """Return the minutes that each worker's work is measured by where it is shared out.

    It is the contract: ``max_hours``, else ``min_hours``. Who states neither counts like the longest contract
    of all, and where nobody states any everybody counts alike. Days off change nothing: hours are what is
    agreed, and who plans leave lowers them.
    """
    stated = {name: worker.most or worker.least for name, worker in facts.workers.items()}
    longest = max(stated.values(), default=0) or facts.calendar.minutes
    return {name: minutes or longest for name, minutes in stated.items()}


def largest_share(model: RosterModel, workers: Members) -> Expression:
    """Return the largest part of a contract that any of the workers works, in thousandths (rounded up)."""
    measure = contracts(model.facts)
    minutes = {worker: model.minutes(worker) for worker in workers}
    total = sum(shift.minutes for shift in model.facts.shifts.values())
    most = model.cp.new_int_var(0, max((-(-_WHOLE * total // measure[w]) for w in workers), default=0), "")
    for worker, worked in minutes.items():
        if not isinstance(worked, int):
            model.cp.add(measure[worker] * most >= _WHOLE * worked)
    return most


def evenness(model: RosterModel, workers: Iterable[str] | None = None) -> Expression:
    """Return how unevenly work is shared: least when all work the same part of their contracts.

    It is the sum of the squares of each worker's minutes, each by the worker's contract: of all ways to share
    out so many minutes, those in proportion to the contracts have the smallest. Minutes count in steps of
    what all shifts are a multiple of.
    """
    facts = model.facts
    measure = contracts(facts)
    step = max(gcd(*(shift.minutes for shift in facts.shifts.values())), _FINEST)
    terms: list[Expression] = []
    for worker in facts.workers if workers is None else workers:
        mine = model.shifts_of(worker)
        most = sum(facts.shifts[shift].minutes for shift in mine)
        most = min(most, facts.workers[worker].most or most)
        if not mine or most <= 0:
            continue
        steps = -(-most // step)
        worked = model.cp.new_int_var(0, steps, "")
        model.cp.add(step * worked >= model.minutes(worker))
        stride = -(-steps // _CHORDS)
        square = model.cp.new_int_var(0, _STEEP * step * (steps + stride) ** 2 // measure[worker], "")
        reached = 0
        for k in range(0, steps, stride):
            # The square lies above every chord, and on one of them where it is whole.
            slope = _STEEP * step * (2 * k + stride) // measure[worker]
            model.cp.add(square >= slope * worked - slope * k + reached)
            reached += slope * stride
        terms.append(square)
    return sum(terms)


def tiers(
    model: RosterModel,
    chosen: Members,
    by_rule: bool,
    even: Members | None,
    stay: Staying | None = None,
) -> list[Tier]:
    """Return the aims, most important first.

    Parameters
    ----------
    chosen : tuple of str
        The measures, most important first.
    by_rule : bool
        Whether a rule chose them; an even share of work then comes after them, else before.
    even : tuple of str or None
        The workers who share work evenly.
    stay : Staying or None
        The price of leaving the roster in force: borne by the measure that a rule chose, else by what people like.
    """
    found = [
        Tier(DEMANDED, sum(model.missed)),
        Tier(DONE, open_posts(model)),
        Tier(WISHES, sum(model.penalties)),
        Tier(LIKES, likes(model)),
    ]
    aims = [Tier(_WORDS[measure], MEASURES[measure](model), share=0.7) for measure in chosen]
    if stay is not None and by_rule and aims:
        aims[0] = replace(aims[0], expression=stay.priced(aims[0].expression, chosen[0]))
    elif stay is not None:
        found[-1] = replace(found[-1], expression=stay.priced(found[-1].expression, None))
    if even is not None:
        shared = Tier("an even share of the work", largest_share(model, even), share=0.7)
        aims = [*aims, shared] if by_rule else [shared, *aims]
    return [*found, *aims, Tier(TIE_BREAK, evenness(model))]


def blend(tiers: list[Tier]) -> list[int]:
    """Return what one of each tier weighs where all of them are searched at once.

    A post outweighs what one duty more may break of the wishes, a wish what people like, and so on; where it
    should not, searching the tiers one by one puts it right.
    """
    weights = {DEMANDED: 10_000, DONE: 500_000, WISHES: 10, LIKES: 2}
    return [weights.get(tier.name, 0) for tier in tiers]
