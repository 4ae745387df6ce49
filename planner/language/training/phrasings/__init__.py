"""The phrasings: one module per family of kinds, English and French."""

from __future__ import annotations

from planner.language.training.phrasings import (
    allocation,
    availability,
    limits,
    order,
    paired,
    plan_rules,
    questions,
    spoken,
    timing,
    unclear,
    withdrawn,
)

RULES = (
    *availability.SHAPES, *timing.SHAPES, *order.SHAPES, *allocation.SHAPES, *limits.SHAPES, *plan_rules.SHAPES,
    *spoken.SHAPES,
)  # fmt: skip
"""Shapes that say a rule."""
QUESTIONS = (*questions.SHAPES, *spoken.QUESTIONS)
"""Shapes that ask a question; `cost_of` is asked about rules (see `planner.language.training.compose`)."""
READINGS = {
    "unclear": (*unclear.SHAPES, *spoken.UNCLEAR),
    "undo": (*withdrawn.UNDO, *spoken.UNDO),
    "undo last": withdrawn.LAST,
    "undo all": withdrawn.ALL,
    "what_if": withdrawn.WHAT_IF,
    "several": paired.SHAPES,
}
"""Shapes that say a whole reading."""

__all__ = ["QUESTIONS", "READINGS", "RULES"]
