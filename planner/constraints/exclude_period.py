"""No part of an activity happens in a period."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, EndMoment, StartMoment
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, period_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names


class ExcludePeriod(Constraint):
    """No part of an activity happens in a period.

    A place's name or group means of a shipment only the stop that is there.
    """

    kind: Literal["exclude_period"] = "exclude_period"
    title: ClassVar[str] = "Closed period"
    examples: ClassVar[tuple[str, ...]] = (
        "no engine work on Friday",
        "no deliveries in the old town between 11 and 14",
    )

    activities: ActivityNames
    start: StartMoment | None = None
    end: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        when = period_text(self.start, self.end) or "at all"
        return spoken(f"{what.plain} {must(self.soft)} not take place {when}", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        when = fr.period_text(self.start, self.end) or "du tout"
        text = f"{what.plain} ne {what.must(self.soft)} pas avoir lieu {when}"
        return fr.spoken(text, self.soft, what.spelled)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        periods = model.calendar.periods(self.start, self.end)
        for activity, part in model.parts(self.activities):
            model.keep_clear(activity, periods, part)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield activities of which a part lies in the period."""
        periods = plan.calendar.periods(self.start, self.end)
        when = period_text(self.start, self.end) or "at all"
        for activity, part in plan.names.parts(self.activities):
            works = plan.by_activity.get(activity, ())
            for start, end in sorted({span for w in works if part in ("", w.part) for span in w.worked}):
                over = [min(end, b) - max(start, a) for a, b in periods if start < b and end > a]
                if over:
                    text = f"{activity} takes place from {plan.at(start)} to {plan.at(end)}, but must not {when}."
                    yield Breach(text, (activity,), plan.resources_of(activity), max(1, sum(over)))
