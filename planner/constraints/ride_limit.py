"""How long goods are on board."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Minutes


class RideLimit(Constraint):
    """How long goods are on board."""

    kind: Literal["ride_limit"] = "ride_limit"
    title: ClassVar[str] = "Time on board"
    examples: ClassVar[tuple[str, ...]] = ("vaccines at most 90 minutes on board",)

    activities: ActivityNames
    at_most: Minutes
