"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w

R = w.resources()
LABEL = w.activities(most=1, single=False)


def limit(quantity: str, bound: str = "at_most", **extra: Any) -> dict[str, Any]:
    """Return the gold of a limit on a quantity."""
    return {"kind": "limit", "resources": "$R", "quantity": quantity, bound: "$N", **extra}
