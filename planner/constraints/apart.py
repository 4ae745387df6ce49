"""No resource does activities of two entries; of one group alone, each member is on a different resource."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames
from planner.fitting import no_pair
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Apart(Constraint):
    """No resource does activities of two entries; of one group alone, each member is on a different resource.

    An activity of several entries counts for the first of them.
    """

    kind: Literal["apart"] = "apart"
    title: ClassVar[str] = "Apart"
    examples: ClassVar[tuple[str, ...]] = ("keep chemicals and food on different trucks",)

    activities: ActivityNames

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        alone = len([n for n in self.activities if not n.startswith("not ")]) == 1
        if what.sorts:
            apart = " from one another" if alone else ""
            return spoken(f"{what} {must(self.soft)} be kept apart{apart}", self.soft, what.spelled)
        text = f"all of {what}" if alone and not what.text.startswith("all ") else what.text
        return spoken(f"{text} {must(self.soft)} be kept apart", self.soft, what.spelled and not alone)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        alone = len([n for n in self.activities if not n.startswith("not ")]) == 1
        others = "les unes des autres" if what.feminine else "les uns des autres"
        text = f"{what} {what.must(self.soft)} rester {what.past('séparé')}{f' {others}' if alone else ''}"
        return fr.spoken(text, self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_pair(problem, self.activities, "apart")

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        entries = model.activity_entries(self.activities)
        if len(entries) == 1:
            sides: tuple[tuple[str, ...], ...] = tuple((activity,) for activity in entries[0])
        else:
            taken: set[str] = set()
            found = []
            for entry in entries:
                found.append(tuple(a for a in entry if a not in taken))
                taken.update(entry)
            sides = tuple(side for side in found if side)
        if len(sides) > 1:
            model.different_resource(sides)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield, for each resource, the activities of different entries that it does."""
        entries = plan.names.activity_entries(self.activities)
        side: dict[str, int] = {}
        if len(entries) == 1:
            side = {activity: number for number, activity in enumerate(entries[0].members)}
        else:
            for number, entry in enumerate(entries):
                for activity in entry.members:
                    side.setdefault(activity, number)
        for resource, works in plan.done_by.items():
            met: dict[int, str] = {}
            for work in works:
                if work.activity in side:
                    met.setdefault(side[work.activity], work.activity)
            if len(met) > 1:
                names = tuple(met.values())
                text = f"{resource} does both {names[0]} and {names[1]}, which must be kept apart."
                yield Breach(text, names, (resource,), len(met) - 1)
