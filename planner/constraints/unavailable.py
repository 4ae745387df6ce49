"""A resource does nothing in a period."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import EndMoment, ResourceNames, StartMoment
from planner.model.calendar import intersected
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import period_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names


class Unavailable(Constraint):
    """A resource does nothing in a period."""

    kind: Literal["unavailable"] = "unavailable"
    title: ClassVar[str] = "Unavailable"
    examples: ClassVar[tuple[str, ...]] = ("Truck 3 is out until noon", "Bay 2 is closed on the 25th")

    resources: ResourceNames
    start: StartMoment | None = None
    end: EndMoment | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names)
        when = period_text(self.start, self.end)
        be = who.agreed("is", "are")
        if self.soft:
            return spoken(f"{who} {be} left free {when or 'throughout'}", True)
        return spoken(f"{who.plain} {be} not available {when or 'at all'}", spelled=who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names)
        when = fr.period_text(self.start, self.end)
        if self.soft:
            return fr.spoken(
                f"{who} {who.agreed('reste', 'restent')} libre{who.agreed('', 's')} {when or 'tout du long'}",
                True,
            )
        text = f"{who.plain} {who.agreed('n’est', 'ne sont')} pas disponible{who.agreed('', 's')} {when or 'du tout'}"
        return fr.spoken(text, spelled=who.spelled)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        periods = model.calendar.periods(self.start, self.end)
        for resource in model.resources(self.resources):
            model.block(resource, periods)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield the work that lies in the period."""
        periods = plan.calendar.periods(self.start, self.end)
        for resource in plan.names.resources(self.resources):
            for start, end in plan.busy(resource):
                over = sum(b - a for a, b in intersected(periods, ((start, end),)))
                if over:
                    when = period_text(self.start, self.end)
                    yield Breach(
                        f"{resource} works from {plan.at(start)} to {plan.at(end)}, but is not available"
                        f" {when or 'at all'}.",
                        resources=(resource,),
                        amount=over,
                    )
