"""A resource works only between two times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import EndMoment, ResourceNames, StartMoment
from planner.model.calendar import DAY, Calendar, Interval, complement, intersected
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import period_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names


class WorkingHours(Constraint):
    """A resource works only between two times.

    A clock time holds on every day, a time of one date on that date alone; a bare day as start (end) leaves
    nothing before (after) it.
    """

    kind: Literal["working_hours"] = "working_hours"
    title: ClassVar[str] = "Working hours"
    examples: ClassVar[tuple[str, ...]] = ("vans start at 7 and must be back by 5 pm",)

    resources: ResourceNames
    start: StartMoment | None = None
    end: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names)
        when = period_text(self.start, self.end)
        return spoken(f"{who} {who.agreed('works', 'work')} only {when}", self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names)
        when = fr.period_text(self.start, self.end)
        return fr.spoken(
            f"{who.plain} ne {who.agreed('travaille', 'travaillent')} {fr.only(when)}", self.soft, who.spelled
        )

    def missing(self) -> str | None:
        """Return what the rule lacks."""
        return "a time at which work starts or ends" if self.start is None and self.end is None else None

    def off(self, calendar: Calendar) -> tuple[Interval, ...]:
        """Return the periods outside the working hours."""
        within = (-DAY, calendar.minutes + DAY)
        dates = {m[:10] for m in (self.start, self.end) if m and len(m) > 10}
        if not dates:
            return complement(calendar.periods(self.start, self.end), within)
        open_ = calendar.periods(self.start, self.end)
        if self.start and len(self.start) == 10:
            within = (within[0], calendar.at(max(dates), "end"))
        elif self.end and len(self.end) == 10:
            within = (calendar.at(min(dates), "start"), within[1])
        else:
            within = (calendar.at(min(dates), "start"), calendar.at(max(dates), "end"))
        return complement(open_, within)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        periods = self.off(model.calendar)
        for resource in model.resources(self.resources):
            model.block(resource, periods)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield the work outside the hours."""
        periods = self.off(plan.calendar)
        for resource in plan.names.resources(self.resources):
            for start, end in plan.busy(resource):
                over = sum(b - a for a, b in intersected(periods, ((start, end),)))
                if over:
                    yield Breach(
                        f"{resource} works from {plan.at(start)} to {plan.at(end)}, but only"
                        f" {period_text(self.start, self.end)} is allowed.",
                        resources=(resource,),
                        amount=over,
                    )
