"""One resource does all of the activities."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames


class Together(Constraint):
    """One resource does all of the activities."""

    kind: Literal["together"] = "together"
    title: ClassVar[str] = "Together"
    examples: ClassVar[tuple[str, ...]] = ("orders 12 and 15 on the same van",)

    activities: ActivityNames
