"""A first plan for a scenario too large to look at in one piece: part by part, each as quickly as can be."""

from __future__ import annotations

from dataclasses import replace

from solvers.routing.engine import Answer, Search
from solvers.routing.insertion.engine import Insertion
from solvers.routing.parts.part import Cutter
from solvers.routing.parts.regions import Regions

_SECOND_TRIES = 30
"""How many regions are looked at, at the most, for orders that the first division left out."""


def piecewise(search: Search, cutter: Cutter, regions: Regions) -> Answer | None:
    """Return a first plan, None when no part has one.

    Each part of the first division is filled by insertion; what is left out, because its part had too few
    vehicles, is tried in the regions around.

    Parameters
    ----------
    search : Search
        What is asked for; better answers are not reported, for all but the last are mere beginnings.
    cutter : Cutter
        Of the same instance.
    regions : Regions
        Of the same instance.
    """
    whole = Answer({}, 0)
    for units, orders in regions.first():
        whole = _filled(search, cutter, units, orders, whole)
        if search.clock.over:
            break
    if not whole.paths:
        return None
    for _ in range(_SECOND_TRIES):
        if search.clock.over or not regions.left_out(whole.paths):
            break
        units, orders = regions.next(whole.paths, around_left_out=True)
        before = whole
        whole = _filled(search, cutter, units, orders, whole)
        regions.learnt(units, int(whole.paths != before.paths))
    return whole


def _filled(
    search: Search, cutter: Cutter, units: frozenset[int], orders: frozenset[str], whole: Answer
) -> Answer:
    """Return an answer with orders inserted into some of its units, as far as they fit."""
    part = cutter.part(units, orders, whole)
    asked = replace(
        search,
        instance=part.instance,
        weights=part.weights(search.weights),
        rounds=0,
        starts=(part.inwards(whole.paths),),
        better=lambda value, read: None,
    )
    answer = Insertion().search(asked)
    return whole if answer is None else part.joined(whole, answer)
