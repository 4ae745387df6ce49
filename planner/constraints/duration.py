"""How long an activity takes."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Minutes


class Duration(Constraint):
    """How long an activity takes."""

    kind: Literal["duration"] = "duration"
    title: ClassVar[str] = "Duration"
    examples: ClassVar[tuple[str, ...]] = ("unloading at Lidl takes 25 minutes",)

    activities: ActivityNames
    minutes: Minutes
