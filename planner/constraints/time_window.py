"""An activity starts, or is finished, within given times."""

from __future__ import annotations

from typing import ClassVar, Literal

from planner.constraints.base import Constraint
from planner.fields import ActivityNames, EndMoment, StartMoment


class TimeWindow(Constraint):
    """An activity starts, or is finished, within given times."""

    kind: Literal["time_window"] = "time_window"
    title: ClassVar[str] = "Time window"
    examples: ClassVar[tuple[str, ...]] = ("hospitals before 10", "not before 14:30", "done by Friday noon")

    activities: ActivityNames
    earliest: StartMoment | None = None
    latest: EndMoment | None = None
    finish_by: EndMoment | None = None
