"""No resource does activities of two entries; of one group alone, each member is on a different resource."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames


class Apart(Constraint):
    """No resource does activities of two entries; of one group alone, each member is on a different resource."""

    kind: Literal["apart"] = "apart"
    title: ClassVar[str] = "Apart"
    examples: ClassVar[tuple[str, ...]] = ("keep chemicals and food on different trucks",)

    activities: ActivityNames
