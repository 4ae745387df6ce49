"""What the plan strives for, most important first."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import Flag, ResourceNames

Measure = Literal["distance", "time", "cost", "resources", "lateness", "makespan", "overtime", "emissions"]


class Objective(Constraint):
    """What the plan strives for, most important first."""

    kind: Literal["objective"] = "objective"
    title: ClassVar[str] = "Objective"
    examples: ClassVar[tuple[str, ...]] = ("use as few trucks as possible, then the shortest distance",)

    minimise: tuple[Measure, ...] | None = None
    balance: Flag | None = None
    resources: ResourceNames | None = None
