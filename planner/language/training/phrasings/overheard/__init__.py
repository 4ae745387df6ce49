"""Rules as they are overheard in depots, workshops and wards: who, how many, how long, in which order."""

from __future__ import annotations

from planner.language.training.phrasings.overheard import (
    coverage,
    goals,
    limits,
    order,
    reserved,
    roads,
    rosters,
)

SHAPES = (
    *rosters.SHAPES,
    *reserved.SHAPES,
    *coverage.SHAPES,
    *order.SHAPES,
    *limits.SHAPES,
    *roads.SHAPES,
    *goals.SHAPES,
)
"""Shapes that say a rule."""
