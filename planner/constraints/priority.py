"""How important an activity is."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames


class Priority(Constraint):
    """How important an activity is."""

    kind: Literal["priority"] = "priority"
    title: ClassVar[str] = "Priority"
    examples: ClassVar[tuple[str, ...]] = (
        "the clinic must be served whatever happens",
        "leave order 9 out today",
    )

    activities: ActivityNames
    level: Literal["must", "high", "normal", "low", "skip"]
