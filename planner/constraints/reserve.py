"""The resources do only these activities."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, ResourceNames
from planner.fitting import unpaired
from planner.sorts import pairings
from planner.wording import agreed, named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.problem import Problem


class Reserve(Constraint):
    """The resources do only these activities."""

    kind: Literal["reserve"] = "reserve"
    title: ClassVar[str] = "Reserve"
    examples: ClassVar[tuple[str, ...]] = ("Fridge 1 carries nothing but frozen goods",)

    resources: ResourceNames
    activities: ActivityNames

    def sentence(self) -> str:
        """Return the rule as one sentence."""
        be = agreed(self.resources, "is", "are")
        text = f"{named(self.resources)} {be} reserved for {named(self.activities)} and {_do(self.resources)} else"
        return spoken(text, self.soft, self.resources)

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
                    text = f"{resource} does {activity}, but is reserved for {named(self.activities)}."
                    yield Breach(text, (activity,), (resource,))


def _do(resources: tuple[str, ...]) -> str:
    return agreed(resources, "does nothing", "do nothing")
