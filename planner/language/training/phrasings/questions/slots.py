"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, Shape, shape

A = w.activities(most=2)
A1 = w.activities(most=1)
R1 = w.resources(most=1, whole=False)


def look_up(slot: str, attribute: str, slots: dict[str, w.Slot], en: str, fr: str, trades: tuple[Any, ...] = ANY,
            weight: float = 0.6, when: bool = False) -> Shape:  # fmt: skip
    """Return a shape of `look_up`; with ``when`` its slot D says the day or the time asked about."""
    gold: dict[str, Any] = {
        "kind": "look_up",
        "subjects": f"${slot}" if slot else ["all vehicles"],
        "attribute": attribute,
    }
    if when:
        gold |= {"start": "$D.start", "end": "$D.end"}
    return shape(gold, slots, en, fr, trades, weight)
