"""Slower travel, or a closed way."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import EndMoment, Factor, Flag, PlaceNames, StartMoment


class Travel(Constraint):
    """Slower travel, or a closed way."""

    kind: Literal["travel"] = "travel"
    title: ClassVar[str] = "Travel"
    examples: ClassVar[tuple[str, ...]] = ("traffic is 30% slower until 9", "the harbour road is closed")

    factor: Factor | None = None
    closed: Flag | None = None
    places: PlaceNames | None = None
    start: StartMoment | None = None
    end: EndMoment | None = None
