"""One resource does all of the activities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames
from planner.fitting import no_pair
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.sorts import activities_by_sort
from planner.wording import must, some, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Together(Constraint):
    """One resource does all of the activities."""

    kind: Literal["together"] = "together"
    title: ClassVar[str] = "Together"
    examples: ClassVar[tuple[str, ...]] = ("orders 12 and 15 on the same van",)

    activities: ActivityNames

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        return spoken(f"{what} {must(self.soft)} be kept together", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        return fr.spoken(f"{what} {what.must(self.soft)} rester ensemble", self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_pair(problem, self.activities, "together")

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        activities = model.activities(self.activities)
        if len(activities) > 1:
            model.same_resource(activities)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield one breach when no resource does all that is served."""
        for activities in activities_by_sort(plan.problem, self.activities).values():
            served = [a for a in activities if plan.doers(a)]
            if len(served) < 2:
                continue
            doers = {a: plan.doers(a) for a in served}
            counts = Counter(r for who in doers.values() for r in who)
            most, count = max(counts.items(), key=lambda item: item[1], default=("nobody", 0))
            if count < len(served):
                away = [a for a in served if most not in doers[a]]
                others = tuple(dict.fromkeys(r for a in away for r in doers[a]))
                text = f"{some(away)} {'goes' if len(away) == 1 else 'go'} to {some(others)}, the rest to {most}."
                yield Breach(text, tuple(served), (most, *others), len(away))
