"""What a scenario shows before anything is solved: rings, tasks without a place, posts without people, clashing rules.

Everything said here holds for every plan, so it is worth saying early: on opening a workbook, beside the rules,
and as the reason of what was left out. Nothing is refused because of it; the rest is planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.explain.restrictions import Restrictions
from planner.foresight import chains, circles, frozen, people, pins, tasks
from planner.foresight.ability import Ability
from planner.foresight.concern import Concern
from planner.model.plan import Plan
from planner.model.problem import Problem

__all__ = ["Concern", "among_rules", "foreseen", "in_records"]


def foreseen(problem: Problem, present: Plan | None = None) -> tuple[Concern, ...]:
    """Return everything that can be said before a solve, records first.

    Parameters
    ----------
    problem : Problem
        The scenario.
    present : Plan or None
        The plan in force, which rules may ask to keep.
    """
    restrictions = Restrictions(problem)
    return (*in_records(restrictions), *among_rules(restrictions, present))


def in_records(restrictions: Restrictions) -> tuple[Concern, ...]:
    """Return what the records alone show; of rules only those on how long work takes are looked at."""
    plain = Ability(restrictions, lambda because: because.rule is None)
    return tuple(_in_records(restrictions.problem, plain))


def _in_records(problem: Problem, plain: Ability) -> Iterator[Concern]:
    yield from (concern for concern in circles.concerns(problem) if not concern.rules)
    yield from tasks.concerns(plain)
    yield from tasks.stock(plain)
    yield from chains.concerns(plain)
    yield from people.concerns(problem)


def among_rules(restrictions: Restrictions, present: Plan | None = None) -> tuple[Concern, ...]:
    """Return the rules that can't all be kept, each set of them once."""
    return tuple(_among_rules(restrictions, present))


def _among_rules(restrictions: Restrictions, present: Plan | None) -> Iterator[Concern]:
    yield from (concern for concern in circles.concerns(restrictions.problem) if concern.rules)
    yield from pins.concerns(restrictions)
    yield from people.pins(restrictions)
    if present is not None:
        yield from frozen.concerns(restrictions, present)
