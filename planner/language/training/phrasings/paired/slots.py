"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, Shape, shape

R = w.resources(most=2, whole=False)
A = w.activities(most=2)


def two(first: dict[str, Any], second: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
        trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape of two rules."""
    return shape({"intent": "change", "constraints": [first, second]}, slots, english, french, trades, weight)


def pair(kind: str, who: str, field: str, slots: tuple[w.Slot, w.Slot], english: str, french: str,
         trades: tuple[Any, ...] = ANY, **fixed: Any) -> Shape:  # fmt: skip
    """Return a shape of two rules of a kind that differ in who (slots A, B) and how much (slots X, Y)."""
    rules = [{"kind": kind, who: f"${a}", **fixed, field: f"${b}"} for a, b in (("A", "X"), ("B", "Y"))]
    return two(
        rules[0],
        rules[1],
        {"A": slots[0], "B": slots[0], "X": slots[1], "Y": slots[1]},
        english,
        french,
        trades,
    )
