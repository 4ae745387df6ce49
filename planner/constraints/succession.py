"""The same worker never does one shift on the day after another."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, ResourceNames


class Succession(Constraint):
    """The same worker never does one shift on the day after another."""

    kind: Literal["succession"] = "succession"
    title: ClassVar[str] = "Shift sequence"
    examples: ClassVar[tuple[str, ...]] = ("no early shift the day after a night",)

    first: ActivityNames
    then: ActivityNames
    resources: ResourceNames | None = None
