"""What must be asked back: vague amounts and times, wishes beyond the language, chat, orders to the program."""

from __future__ import annotations

from planner.language.training.phrasings.unclear import (
    amounts,
    beyond,
    not_planning,
    times,
)

SHAPES = (*times.SHAPES, *amounts.SHAPES, *beyond.SHAPES, *not_planning.SHAPES)
"""Shapes that must be asked back."""
