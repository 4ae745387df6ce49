"""Two rules of one kind in one breath, the second shortened: "Bay 1 from 7, Bay 2 from 8"."""

from __future__ import annotations

from planner.language.training.phrasings.paired import (
    others,
    times,
)

SHAPES = (*times.SHAPES, *others.SHAPES)
"""Shapes that say two rules."""
