"""How important an activity is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names

_LEVELS_FR = {"high": "haute", "normal": "normale", "low": "basse"}


class Priority(Constraint):
    """How important an activity is; of several hard rules on one activity the last holds."""

    kind: Literal["priority"] = "priority"
    title: ClassVar[str] = "Priority"
    examples: ClassVar[tuple[str, ...]] = (
        "the clinic must be served whatever happens",
        "leave order 9 out today",
    )

    activities: ActivityNames
    level: Literal["must", "high", "normal", "low", "skip"]

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = activities_said(self.activities, names)
        if self.level == "must":
            text = f"{who.plain} {must(self.soft)} not be left out" + (
                "" if self.soft else ", whatever happens"
            )
        elif self.level == "skip":
            text = f"{who} {must(self.soft)} be left out"
        else:
            text = f"{who} {who.agreed('has', 'have')} {self.level} priority"
        return spoken(text, self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_activities(self.activities, names)
        aside = f"être {who.past('laissé')} de côté"
        if self.level == "must":
            text = f"{who.plain} ne {who.must(self.soft)} pas {aside}" + (
                "" if self.soft else ", quoi qu’il arrive"
            )
        elif self.level == "skip":
            text = f"{who} {who.must(self.soft)} {aside}"
        else:
            text = f"{who} {who.agreed('a', 'ont')} une priorité {_LEVELS_FR[self.level]}"
        return fr.spoken(text, self.soft, who.spelled)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for activity in model.activities(self.activities):
            model.set_priority(activity, self.level)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield what was left out although it must not be, and the other way round."""
        open_posts = {u.activity: u.posts for u in plan.plan.unserved}
        for activity in plan.names.activities(self.activities):
            if not self.soft and plan.levels.get(activity) != self.level:
                continue  # a later rule says otherwise
            if self.level == "skip" and plan.served(activity):
                text = f"{activity} is planned, but must be left out."
                yield Breach(text, (activity,), plan.resources_of(activity))
            elif self.level == "must" and not plan.served(activity):
                yield Breach(f"{activity} is left out, but must not be.", (activity,))
            elif self.level == "must" and open_posts.get(activity):
                missing = open_posts[activity]
                text = f"{activity} lacks {missing} of its people, but must not be left out."
                yield Breach(text, (activity,), plan.resources_of(activity), missing)
