"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, Shape, shape

A = w.activities(most=2)
R = w.resources(most=2, whole=False)


def undo(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
         trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that withdraws the rules matching ``rule``."""
    return shape({"intent": "undo", "constraints": [rule]}, slots, english, french, trades, weight)
