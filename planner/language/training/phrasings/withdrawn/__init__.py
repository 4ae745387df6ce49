"""Taking rules back in words of their own, and "what if" in words of its own."""

from __future__ import annotations

from planner.language.training.phrasings.withdrawn import (
    last_and_all,
    numbers,
    times,
    trials,
    who,
)

UNDO = (*who.UNDO, *times.UNDO, *numbers.UNDO)
"""Shapes that withdraw rules."""
LAST = last_and_all.LAST
"""Shapes that withdraw the last rule."""
ALL = last_and_all.ALL
"""Shapes that withdraw every rule."""
WHAT_IF = trials.WHAT_IF
"""Shapes that try a rule out."""
