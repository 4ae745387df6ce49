"""A resource does nothing in a period."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import EndMoment, ResourceNames, StartMoment


class Unavailable(Constraint):
    """A resource does nothing in a period."""

    kind: Literal["unavailable"] = "unavailable"
    title: ClassVar[str] = "Unavailable"
    examples: ClassVar[tuple[str, ...]] = ("Truck 3 is out until noon", "Bay 2 is closed on the 25th")

    resources: ResourceNames
    start: StartMoment | None = None
    end: EndMoment | None = None
