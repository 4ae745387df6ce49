"""An activity comes first (last) on whatever resource and day it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames
from planner.model.calendar import DAY
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names


class Position(Constraint):
    """An activity comes first (last) on whatever resource and day it is."""

    kind: Literal["position"] = "position"
    title: ClassVar[str] = "First or last"
    examples: ClassVar[tuple[str, ...]] = ("start with the pharmacy",)

    activities: ActivityNames
    place: Literal["first", "last"]

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        return spoken(f"{what} {must(self.soft)} come {self.place}", self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        place = "premier" if self.place == "first" else "dernier"
        return fr.spoken(f"{what} {what.must(self.soft)} passer en {place}", self.soft, what.spelled)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        activities = model.activities(self.activities)
        if activities:
            model.at_end_of_route(activities, self.place)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield, for each resource and day, an activity that comes before (after) one of these."""
        wanted = set(plan.names.activities(self.activities))
        for resource, sequence in _sequences(plan):
            row = sequence if self.place == "first" else sequence[::-1]
            others = 0
            blocker = ""
            for activity in row:
                if activity not in wanted:
                    others += 1
                    blocker = blocker or activity
                elif others:
                    side = "before" if self.place == "first" else "after"
                    text = (
                        f"{activity} does not come {self.place} with {resource}: {blocker} comes {side} it."
                    )
                    yield Breach(text, (activity, blocker), (resource,), others)


def _sequences(plan: PlanView) -> Iterator[tuple[str, list[str]]]:
    """Yield each resource's activities of one route, or of one date, in the order of their doing."""
    for route in plan.plan.routes:
        yield route.vehicle, [s.order for s in route.stops if s.order is not None]
    for resource, works in plan.done_by.items():
        days: dict[int, list[str]] = {}
        for work in works:
            if work.activity in plan.problem.order:
                continue  # of its route
            days.setdefault(work.start // DAY, []).append(work.activity)
        for sequence in days.values():
            yield resource, sequence
