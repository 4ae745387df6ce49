"""When things are done: `time_window`, `exclude_period`, `duration`, `ride_limit`."""

from __future__ import annotations

from planner.language.training.phrasings.timing import (
    excluded,
    how_long,
    one_bound,
    two_bounds,
)

SHAPES = (*one_bound.SHAPES, *two_bounds.SHAPES, *excluded.SHAPES, *how_long.SHAPES)
"""Shapes that say a rule."""
