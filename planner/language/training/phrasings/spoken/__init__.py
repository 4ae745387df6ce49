"""How dispatchers, foremen and head nurses talk: the everyday turns of all kinds, French as much as English."""

from __future__ import annotations

from planner.language.training.phrasings.spoken import (
    goals,
    hours,
    order,
    questions,
    roads,
    rosters,
    time_windows,
    unclear,
    undo,
    who,
)

SHAPES = (
    *time_windows.SHAPES,
    *hours.SHAPES,
    *roads.SHAPES,
    *who.SHAPES,
    *order.SHAPES,
    *rosters.SHAPES,
    *goals.SHAPES,
)
"""Shapes that say a rule."""
QUESTIONS = questions.QUESTIONS
"""Shapes that ask a question."""
UNDO = undo.UNDO
"""Shapes that withdraw rules."""
UNCLEAR = unclear.UNCLEAR
"""Shapes that must be asked back."""
