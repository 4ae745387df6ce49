"""How long an activity takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, Minutes
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import minutes_text, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Duration(Constraint):
    """How long an activity takes; of several hard rules on one activity the last holds."""

    kind: Literal["duration"] = "duration"
    title: ClassVar[str] = "Duration"
    examples: ClassVar[tuple[str, ...]] = ("unloading at Lidl takes 25 minutes",)

    activities: ActivityNames
    minutes: Minutes

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        text = f"{what} {what.agreed('takes', 'take')} {minutes_text(self.minutes)}"
        return spoken(text + (" each" if what.several else ""), self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        text = f"{what} {what.agreed('dure', 'durent')} {fr.minutes_text(self.minutes)}{what.each}"
        return fr.spoken(text, self.soft, what.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        for activity in problem.names.activities(self.activities):
            if activity in problem.shift:
                return f"How long {activity} takes is in its own times; change those instead."
        return None

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for activity in model.activities(self.activities):
            model.set_duration(activity, self.minutes)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield activities that are given less time."""
        for activity in plan.names.activities(self.activities):
            if not self.soft and plan.durations.get(activity) != self.minutes:
                continue  # a later rule says otherwise
            works = {(w.part, w.minutes) for w in plan.by_activity.get(activity, ())}
            for part, given in sorted(works):
                if given < self.minutes:
                    what = f"The {part} of {activity}" if part else activity
                    text = f"{what} is given {minutes_text(given)}, not {minutes_text(self.minutes)}."
                    missing = self.minutes - given
                    yield Breach(text, (activity,), plan.resources_of(activity), missing)
