"""How many days in a row somebody works."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Count, ResourceNames


class Consecutive(Constraint):
    """How many days in a row somebody works."""

    kind: Literal["consecutive"] = "consecutive"
    title: ClassVar[str] = "Days in a row"
    examples: ClassVar[tuple[str, ...]] = (
        "nobody works more than 5 days in a row",
        "at most 3 nights in a row",
    )

    at_most: Count
    resources: ResourceNames | None = None
    activities: ActivityNames | None = None
