"""One of the resources does each activity; of a shift with several posts, it has one."""

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
from planner.wording import listing, must, some, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Assign(Constraint):
    """One of the resources does each activity; of a shift with several posts, it has one."""

    kind: Literal["assign"] = "assign"
    title: ClassVar[str] = "Assign"
    examples: ClassVar[tuple[str, ...]] = (
        "order 7 goes on Truck 2",
        "only vans A or B may serve the old town",
    )

    activities: ActivityNames
    resources: ResourceNames

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what, who = activities_said(self.activities, names), resources_said(self.resources, names, "or")
        return spoken(f"{what} {must(self.soft)} go to {who.any}", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what, who = french_activities(self.activities, names), french_resources(self.resources, names, "ou")
        text = f"{what} {what.must(self.soft)} être {what.past('confié')} {who.to}"
        return fr.spoken(text, self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return unpaired(problem, self.activities, self.resources, every=True)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        resources = model.resources(self.resources)
        if resources:
            for activity in model.activities(self.activities):
                model.allow_only(activity, resources)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield activities that none of the resources does."""
        for pair in pairings(plan.problem, self.activities, self.resources):
            allowed = set(pair.resources)
            for activity in pair.activities:
                doers = plan.resources_of(activity)
                if plan.served(activity) and allowed.isdisjoint(doers):
                    text = (
                        f"{activity} goes to {listing(doers) or 'nobody'}, not to {some(pair.resources)}."
                        if len(pair.resources) == 1
                        else f"{activity} goes to {listing(doers) or 'nobody'}, not to one of"
                        f" {some(pair.resources)}."
                    )
                    yield Breach(text, (activity,), doers)
