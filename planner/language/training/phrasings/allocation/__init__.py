"""Who does what: `assign`, `forbid`, `reserve`, `together`, `apart`, `team`, `priority`, `coverage`."""

from __future__ import annotations

from planner.language.training.phrasings.allocation import (
    assign,
    coverage,
    forbid,
    priority,
    together,
)

SHAPES = (*assign.SHAPES, *forbid.SHAPES, *together.SHAPES, *priority.SHAPES, *coverage.SHAPES)
"""Shapes that say a rule."""
