"""A law on driving and resting hours."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ResourceNames


class DriverRules(Constraint):
    """A law on driving and resting hours."""

    kind: Literal["driver_rules"] = "driver_rules"
    title: ClassVar[str] = "Driving hours"
    examples: ClassVar[tuple[str, ...]] = ("apply European driving hours to all trucks",)

    resources: ResourceNames
    rules: Literal["eu_561", "us_hos"]
