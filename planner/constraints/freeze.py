"""What of the present plan stays as it is."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, EndMoment, ResourceNames


class Freeze(Constraint):
    """What of the present plan stays as it is."""

    kind: Literal["freeze"] = "freeze"
    title: ClassVar[str] = "Freeze"
    examples: ClassVar[tuple[str, ...]] = (
        "leave Truck 2's route as it is",
        "everything before 10 is already under way",
    )

    resources: ResourceNames | None = None
    activities: ActivityNames | None = None
    until: EndMoment | None = None
    keep: Literal["all", "order", "resource"] | None = None
