"""A resource does nothing in a period."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner.constraints.base import Breach, Constraint
from planner.fields import EndMoment, ResourceNames, StartMoment
from planner.model.calendar import intersected
from planner.wording import agreed, named, period_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView


class Unavailable(Constraint):
    """A resource does nothing in a period."""

    kind: Literal["unavailable"] = "unavailable"
    title: ClassVar[str] = "Unavailable"
    examples: ClassVar[tuple[str, ...]] = ("Truck 3 is out until noon", "Bay 2 is closed on the 25th")

    resources: ResourceNames
    start: StartMoment | None = None
    end: EndMoment | None = None

    def sentence(self) -> str:
        """Return the rule as one sentence."""
        when = period_text(self.start, self.end) or "at all"
        if self.soft:
            be = agreed(self.resources, "is", "are")
            free = period_text(self.start, self.end) or "throughout"
            return spoken(f"{named(self.resources)} {be} left free {free}", True)
        be = agreed(self.resources, "is", "are")
        return spoken(f"{named(self.resources)} {be} not available {when}", names=self.resources)

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
