"""None of the resources does any of the activities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, ResourceNames
from planner.fitting import unpaired
from planner.phrases import activities_said, resources_said
from planner.phrases_fr import french_activities, french_resources
from planner.sorts import pairings
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Forbid(Constraint):
    """None of the resources does any of the activities."""

    kind: Literal["forbid"] = "forbid"
    title: ClassVar[str] = "Forbid"
    examples: ClassVar[tuple[str, ...]] = ("never send Truck 5 to the harbour",)

    activities: ActivityNames
    resources: ResourceNames

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what, who = activities_said(self.activities, names), resources_said(self.resources, names, "or")
        return spoken(f"{what.plain} {must(self.soft)} not go to {who.any}", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what, who = french_activities(self.activities, names), french_resources(self.resources, names, "ou")
        text = f"{what.plain} ne {what.must(self.soft)} pas être {what.past('confié')} {who.to}"
        return fr.spoken(text, self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return unpaired(problem, self.activities, self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        resources = model.resources(self.resources)
        if resources:
            for activity in model.activities(self.activities):
                model.never(activity, resources)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield activities that one of the resources does."""
        for pair in pairings(plan.problem, self.activities, self.resources):
            barred = set(pair.resources)
            for activity in pair.activities:
                for resource in plan.resources_of(activity):
                    if resource in barred:
                        text = f"{activity} goes to {resource}, which must not have it."
                        yield Breach(text, (activity,), (resource,))
