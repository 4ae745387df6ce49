"""An activity comes first (last) on whatever resource and day it is."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames


class Position(Constraint):
    """An activity comes first (last) on whatever resource and day it is."""

    kind: Literal["position"] = "position"
    title: ClassVar[str] = "First or last"
    examples: ClassVar[tuple[str, ...]] = ("start with the pharmacy",)

    activities: ActivityNames
    place: Literal["first", "last"]
