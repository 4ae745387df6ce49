"""How many people, with which skill, are on each shift."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, Count, SkillName
from planner.fitting import no_shifts, no_workers
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.wording import must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Coverage(Constraint):
    """How many people, with which skill, are on each shift that anybody is on."""

    kind: Literal["coverage"] = "coverage"
    title: ClassVar[str] = "Coverage"
    examples: ClassVar[tuple[str, ...]] = ("two nurses on every night shift",)

    activities: ActivityNames
    at_least: Count
    skill: SkillName | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        what = activities_said(self.activities, names)
        text = f"{what} {must(self.soft)} have at least {self._people(self.at_least)}"
        return spoken(text, self.soft, what.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        what = french_activities(self.activities, names)
        skilled = f" ayant la compétence {self.skill}" if self.skill else ""
        people = f"{fr.count_text(self.at_least, 'personne')}{skilled}"
        return fr.spoken(f"{what} {what.must(self.soft)} avoir au moins {people}", self.soft, what.spelled)

    def _people(self, count: int) -> str:
        people = f"{count} {'person' if count == 1 else 'people'}"
        return f"{people} with the skill {self.skill}" if self.skill else people

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        what = "how many people are needed"
        return no_shifts(problem, what, self.activities) or no_workers(problem, what)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        workers = tuple(
            w for w in model.workers(None) if not self.skill or self.skill in model.problem.worker[w].skills
        )
        for shift in model.shifts(self.activities):
            model.staff(shift, workers, self.at_least)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield shifts with too few people."""
        for shift in plan.names.activities(self.activities):
            if shift not in plan.problem.shift or not plan.served(shift):
                continue
            people = plan.resources_of(shift)
            able = [w for w in people if not self.skill or self.skill in plan.problem.worker[w].skills]
            if len(able) < self.at_least:
                text = f"{shift} has {self._people(len(able))}, not {self.at_least}."
                yield Breach(text, (shift,), people, self.at_least - len(able))
