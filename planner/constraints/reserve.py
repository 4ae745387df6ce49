"""The resources do only these activities."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, ResourceNames


class Reserve(Constraint):
    """The resources do only these activities."""

    kind: Literal["reserve"] = "reserve"
    title: ClassVar[str] = "Reserve"
    examples: ClassVar[tuple[str, ...]] = ("Fridge 1 carries nothing but frozen goods",)

    resources: ResourceNames
    activities: ActivityNames
