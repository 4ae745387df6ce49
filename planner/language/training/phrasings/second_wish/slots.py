"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, Shape, shape

A = w.activities(most=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)


def two(first: dict[str, Any], second: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
        trades: tuple[Any, ...] = ANY, weight: float = 1.0, intent: str = "change") -> Shape:  # fmt: skip
    """Return a shape of two rules."""
    return shape({"intent": intent, "constraints": [first, second]}, slots, english, french, trades, weight)


ASSIGN = {"kind": "assign", "activities": "$A", "resources": "$R"}
