"""Who can work when: `unavailable`, `working_hours`, `break`, `driver_rules`."""

from __future__ import annotations

from planner.language.training.phrasings.availability import (
    breaks,
    people,
    unavailable,
    working_hours,
)

SHAPES = (*unavailable.SHAPES, *people.SHAPES, *working_hours.SHAPES, *breaks.SHAPES)
"""Shapes that say a rule."""
