"""Two rules in one breath of which the second leaves something out, refers back, or holds for everybody."""

from __future__ import annotations

from planner.language.training.phrasings.second_wish import (
    bounds,
    for_everybody,
)

SEVERAL = (*for_everybody.SEVERAL, *bounds.SEVERAL)
"""Shapes that say two rules."""
