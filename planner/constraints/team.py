"""Workers work the same shifts, or never the same one."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ResourceNames


class Team(Constraint):
    """Workers work the same shifts, or never the same one."""

    kind: Literal["team"] = "team"
    title: ClassVar[str] = "Team"
    examples: ClassVar[tuple[str, ...]] = ("Ana and Luc always work the same shifts", "never Ana with Luc")

    resources: ResourceNames
    mode: Literal["same", "different"]
