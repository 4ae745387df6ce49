"""One of the resources does each activity; of a shift with several posts, it has one."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, ResourceNames


class Assign(Constraint):
    """One of the resources does each activity; of a shift with several posts, it has one."""

    kind: Literal["assign"] = "assign"
    title: ClassVar[str] = "Assign"
    examples: ClassVar[tuple[str, ...]] = (
        "order 7 goes on Truck 2",
        "only vans A or B may serve the old town",
    )

    activities: ActivityNames
    resources: ResourceNames
