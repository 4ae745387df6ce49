"""A resource works only between two times."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import EndMoment, ResourceNames, StartMoment


class WorkingHours(Constraint):
    """A resource works only between two times."""

    kind: Literal["working_hours"] = "working_hours"
    title: ClassVar[str] = "Working hours"
    examples: ClassVar[tuple[str, ...]] = ("vans start at 7 and must be back by 5 pm",)

    resources: ResourceNames
    start: StartMoment | None = None
    end: EndMoment | None = None
