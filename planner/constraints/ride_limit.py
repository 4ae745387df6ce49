"""How long goods are on board."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, Minutes
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import minutes_text, must, named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class RideLimit(Constraint):
    """How long goods are on board."""

    kind: Literal["ride_limit"] = "ride_limit"
    title: ClassVar[str] = "Time on board"
    examples: ClassVar[tuple[str, ...]] = ("vaccines at most 90 minutes on board",)

    activities: ActivityNames
    at_most: Minutes

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        text = f"{what.plain} {must(self.soft)} not be on board for more than {minutes_text(self.at_most)}"
        return spoken(text, self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        text = f"{what.plain} ne {what.must(self.soft)} pas rester à bord plus de {fr.minutes_text(self.at_most)}"
        return fr.spoken(text, self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        if any(a in problem.order for a in problem.names.activities(self.activities)):
            return None
        return f"Only orders are on board, and {named(self.activities)} stands for none."

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for activity in model.activities(self.activities):
            if activity in model.problem.order:
                model.ride_at_most(activity, self.at_most)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield orders that are on board for too long."""
        wanted = {a for a in plan.names.activities(self.activities) if a in plan.problem.order}
        for route in plan.plan.routes:
            loaded = route.start
            collected: dict[str, int] = {}
            rides: list[tuple[str, int]] = []
            for stop in route.stops:
                if stop.kind in ("reload", "end"):
                    for order in [o for o in collected if plan.problem.order[o].kind == "pickup"]:
                        rides.append((order, stop.arrival - collected.pop(order)))
                    loaded = stop.end
                elif stop.order is not None and stop.kind == "pickup":
                    collected[stop.order] = stop.end
                elif stop.order is not None and stop.kind == "delivery":
                    rides.append((stop.order, stop.start - collected.pop(stop.order, loaded)))
            for order, minutes in rides:
                if order in wanted and minutes > self.at_most:
                    text = (
                        f"{order} is on board for {minutes_text(minutes)}, more than"
                        f" {minutes_text(self.at_most)}."
                    )
                    yield Breach(text, (order,), (route.vehicle,), minutes - self.at_most)
