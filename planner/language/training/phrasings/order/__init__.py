"""What comes before what: `position`, `precedence`, `succession`, `consecutive`, `rest`."""

from __future__ import annotations

from planner.language.training.phrasings.order import (
    shifts,
    visits,
)

SHAPES = (*visits.SHAPES, *shifts.SHAPES)
"""Shapes that say a rule."""
