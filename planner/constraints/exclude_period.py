"""No part of an activity happens in a period."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, EndMoment, StartMoment


class ExcludePeriod(Constraint):
    """No part of an activity happens in a period."""

    kind: Literal["exclude_period"] = "exclude_period"
    title: ClassVar[str] = "Closed period"
    examples: ClassVar[tuple[str, ...]] = (
        "no engine work on Friday",
        "no deliveries in the old town between 11 and 14",
    )

    activities: ActivityNames
    start: StartMoment | None = None
    end: EndMoment | None = None
