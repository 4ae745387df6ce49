"""How many people, with which skill, are on each shift."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, Count, SkillName


class Coverage(Constraint):
    """How many people, with which skill, are on each shift."""

    kind: Literal["coverage"] = "coverage"
    title: ClassVar[str] = "Coverage"
    examples: ClassVar[tuple[str, ...]] = ("two nurses on every night shift",)

    activities: ActivityNames
    at_least: Count
    skill: SkillName | None = None
