"""Rules about the whole plan: `travel`, `freeze`, `objective`."""

from __future__ import annotations

from planner.language.training.phrasings.plan_rules import (
    freeze,
    one_aim,
    several_aims,
    travel,
)

SHAPES = (*travel.SHAPES, *freeze.SHAPES, *one_aim.SHAPES, *several_aims.SHAPES)
"""Shapes that say a rule."""
