"""The resources do only these activities."""

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
from planner.wording import spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Reserve(Constraint):
    """The resources do only these activities."""

    kind: Literal["reserve"] = "reserve"
    title: ClassVar[str] = "Reserve"
    examples: ClassVar[tuple[str, ...]] = ("Fridge 1 carries nothing but frozen goods",)

    resources: ResourceNames
    activities: ActivityNames

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who, what = resources_said(self.resources, names), activities_said(self.activities, names)
        be, do = who.agreed("is", "are"), who.agreed("does", "do")
        text = f"{who} {be} reserved for {what} and {do} nothing else"
        return spoken(text, self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who, what = french_resources(self.resources, names), french_activities(self.activities, names)
        be, do = who.agreed("est", "sont"), who.agreed("ne fait", "ne font")
        text = f"{who} {be} {who.past('réservé')} {what.to} et {do} rien d’autre"
        return fr.spoken(text, self.soft, who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return unpaired(problem, self.activities, self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        resources = model.resources(self.resources)
        kept = frozenset(model.activities(self.activities))
        if resources and kept:
            for activity in sorted(model.own_activities - kept):
                model.never(activity, resources)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield other activities that the resources do."""
        for pair in pairings(plan.problem, self.activities, self.resources):
            kept = set(pair.activities)
            for resource in pair.resources:
                others = (w.activity for w in plan.by_resource.get(resource, ()) if w.activity not in kept)
                for activity in dict.fromkeys(others):
                    text = f"{resource} does {activity}, but is reserved for {activities_said(self.activities, plan.names)}."
                    yield Breach(text, (activity,), (resource,))
