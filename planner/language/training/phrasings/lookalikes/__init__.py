"""Requests that look alike and mean different things, side by side: a withdrawal and a new ban, a trial and a question.

"Truck 2 no longer goes to the port" forbids, "Truck 2 may go to the port again" withdraws; "what if the paint came
before the wash" tries an order out, "why does the paint come before the wash" asks about it.
"""

from __future__ import annotations

from planner.language.training.phrasings.lookalikes import (
    questions,
    rules,
    trials,
    unclear,
    withdrawals,
)

SHAPES = rules.SHAPES
"""Shapes that say a rule."""
UNDO = withdrawals.UNDO
"""Shapes that withdraw rules."""
LAST = withdrawals.LAST
"""Shapes that withdraw the last rule."""
WHAT_IF = trials.WHAT_IF
"""Shapes that try a rule out."""
UNCLEAR = unclear.UNCLEAR
"""Shapes that must be asked back."""
QUESTIONS = questions.QUESTIONS
"""Shapes that ask."""
