"""A task at work on a resource, and the setups between tasks that differ."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations

from ortools.sat.python import cp_model

from solvers.tiers import Expression

Literal = cp_model.IntVar
_PAIRS = 1500
"""Up to so many pairs on a station are told apart one by one, which the search uses best."""


@dataclass(frozen=True)
class Span:
    """When a task is done: its first minute, how long it takes, its last minute."""

    start: cp_model.IntVar
    minutes: Expression
    end: Expression


@dataclass(frozen=True)
class Use:
    """A task at work on a resource when ``literal`` holds; ``units``, at most ``most``, may be a variable.

    ``own``: the resource is the task's station.
    """

    task: str
    literal: Literal
    span: Span
    interval: cp_model.IntervalVar
    units: Expression
    most: int
    own: bool = False


def add_setups(cp: cp_model.CpModel, uses: Sequence[tuple[Use, Hashable]], minutes: int) -> None:
    """Leave a station time to be set up between tasks of different families.

    Parameters
    ----------
    uses : sequence of (Use, family)
        What may be done there; none of it at the same time.
    minutes : int
        How long a setup takes.
    """
    families: dict[Hashable, list[Use]] = {}
    for use, family in uses:
        families.setdefault(family, []).append(use)
    if len(families) < 2:
        return
    if len(families) == len(uses):
        # Every change is a setup: the tasks simply are longer here.
        cp.add_no_overlap([_longer(cp, use, minutes) for use, _ in uses])
        return
    pairs = [
        (one, other)
        for mine, others in combinations(families.values(), 2)
        for one in mine
        for other in others
        if one.task != other.task
    ]
    if len(pairs) <= _PAIRS:
        for one, other in pairs:
            _apart(cp, one, other, minutes)
        return
    # One family's tasks fill the station; those of the others, with the setup behind them, hardly anything.
    tails = {id(use): _longer(cp, use, minutes) for use, _ in uses}
    for mine in families.values():
        others = [use for use, _ in uses if use not in mine]
        whole = len(others)
        cp.add_cumulative(
            [use.interval for use in mine] + [tails[id(use)] for use in others],
            [whole] * len(mine) + [1] * len(others),
            whole,
        )


def _longer(cp: cp_model.CpModel, use: Use, minutes: int) -> cp_model.IntervalVar:
    span = use.span
    return cp.new_optional_interval_var(
        span.start, span.minutes + minutes, span.end + minutes, use.literal, ""
    )


def _apart(cp: cp_model.CpModel, one: Use, other: Use, gap: int) -> None:
    first = cp.new_bool_var("")
    both = [one.literal, other.literal]
    cp.add(one.span.end + gap <= other.span.start).only_enforce_if(*both, first)
    cp.add(other.span.end + gap <= one.span.start).only_enforce_if(*both, first.negated())
