"""How much of something: `limit` in all its quantities."""

from __future__ import annotations

from planner.language.training.phrasings.limits import (
    counted,
    in_use,
    loads,
    of_a_group,
)

SHAPES = (*counted.SHAPES, *loads.SHAPES, *in_use.SHAPES, *of_a_group.SHAPES)
"""Shapes that say a rule."""
