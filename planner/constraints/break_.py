"""A pause of a resource."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import EndMoment, Minutes, ResourceNames, StartMoment


class Break(Constraint):
    """A pause of a resource."""

    kind: Literal["break"] = "break"
    title: ClassVar[str] = "Break"
    examples: ClassVar[tuple[str, ...]] = ("drivers take 30 minutes between 11:30 and 13:30",)

    resources: ResourceNames
    minutes: Minutes
    earliest: StartMoment | None = None
    latest: EndMoment | None = None
