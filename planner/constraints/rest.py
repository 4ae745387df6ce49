"""The time off between two shifts of a worker."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import Hours, ResourceNames


class Rest(Constraint):
    """The time off between two shifts of a worker."""

    kind: Literal["rest"] = "rest"
    title: ClassVar[str] = "Rest"
    examples: ClassVar[tuple[str, ...]] = ("at least 11 hours between two shifts",)

    hours: Hours
    resources: ResourceNames | None = None
