"""Every activity of one side ends before each of the other side starts."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Minutes


class Precedence(Constraint):
    """Every activity of one side ends before each of the other side starts."""

    kind: Literal["precedence"] = "precedence"
    title: ClassVar[str] = "Order of work"
    examples: ClassVar[tuple[str, ...]] = ("serve 4 before 9", "paint at least 60 minutes after sanding")

    before: ActivityNames
    after: ActivityNames
    gap: Minutes | None = None
