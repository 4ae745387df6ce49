"""An activity starts, or is finished, within given times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, EndMoment, StartMoment
from planner.model.calendar import DAY, Interval
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, spoken, start_text, until_text

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names


class TimeWindow(Constraint):
    """An activity starts, or is finished, within given times."""

    kind: Literal["time_window"] = "time_window"
    title: ClassVar[str] = "Time window"
    examples: ClassVar[tuple[str, ...]] = ("hospitals before 10", "not before 14:30", "done by Friday noon")

    activities: ActivityNames
    earliest: StartMoment | None = None
    latest: EndMoment | None = None
    finish_by: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        parts = []
        if self.earliest or self.latest:
            parts.append(f"start {start_text(self.earliest, self.latest)}")
        if self.finish_by:
            parts.append(f"be finished {until_text(self.finish_by, 'by')}")
        return spoken(f"{what} {must(self.soft)} {' and '.join(parts)}", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        parts = []
        if self.earliest or self.latest:
            parts.append(f"commencer {fr.start_text(self.earliest, self.latest)}")
        if self.finish_by:
            parts.append(f"être {what.past('terminé')} {fr.by_text(self.finish_by)}")
        return fr.spoken(f"{what} {what.must(self.soft)} {' et '.join(parts)}", self.soft, what.spelled)

    def missing(self) -> str | None:
        """Return what the rule lacks."""
        given = self.earliest or self.latest or self.finish_by
        return None if given else "a time to start or to be finished"

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for activity in model.activities(self.activities):
            if self.earliest or self.latest:
                model.start_within(activity, model.calendar.allowed_instants(self.earliest, self.latest))
            if self.finish_by:
                model.end_within(activity, model.calendar.allowed_ends(self.finish_by))

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield activities that start or end at the wrong time."""
        starts = plan.calendar.allowed_instants(self.earliest, self.latest)
        ends = plan.calendar.allowed_ends(self.finish_by) if self.finish_by else ()
        for activity in plan.names.activities(self.activities):
            span = plan.span(activity)
            if span is None:
                continue
            if (self.earliest or self.latest) and (by := _distance(span[0], starts)):
                text = (
                    f"{activity} starts at {plan.at(span[0])}, not {start_text(self.earliest, self.latest)}."
                )
                yield Breach(text, (activity,), plan.resources_of(activity), by)
            if self.finish_by and (by := _distance(span[1], ends)):
                text = (
                    f"{activity} is finished at {plan.at(span[1])}, not {until_text(self.finish_by, 'by')}."
                )
                yield Breach(text, (activity,), plan.resources_of(activity), by)


def _distance(minute: int, allowed: tuple[Interval, ...]) -> int:
    """Return by how many minutes an instant misses the nearest interval; 0 when it lies in one."""
    return min((max(a - minute, minute - b + 1, 0) for a, b in allowed), default=DAY)
