"""None of the resources does any of the activities."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, ResourceNames


class Forbid(Constraint):
    """None of the resources does any of the activities."""

    kind: Literal["forbid"] = "forbid"
    title: ClassVar[str] = "Forbid"
    examples: ClassVar[tuple[str, ...]] = ("never send Truck 5 to the harbour",)

    activities: ActivityNames
    resources: ResourceNames
