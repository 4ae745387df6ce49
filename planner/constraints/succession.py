"""The same worker never does one shift on the day after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, ResourceNames
from planner.fitting import no_shifts, no_workers
from planner.phrases import activities_said, resources_said
from planner.phrases_fr import french_activities, french_resources
from planner.wording import may, must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Succession(Constraint):
    """The same worker never does one shift on the day after another."""

    kind: Literal["succession"] = "succession"
    title: ClassVar[str] = "Shift sequence"
    examples: ClassVar[tuple[str, ...]] = ("no early shift the day after a night",)

    first: ActivityNames
    then: ActivityNames
    resources: ResourceNames | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names) if self.resources else None
        first, then = activities_said(self.first, names, "or"), activities_said(self.then, names, "or")
        subject = f"{who.plain} {must(self.soft)} not" if who else f"nobody {may(self.soft)}"
        text = f"{subject} work {then} on the day after {first}"
        return spoken(text, self.soft, who is not None and who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names) if self.resources else None
        first, then = french_activities(self.first, names, "ou"), french_activities(self.then, names, "ou")
        subject = f"{who.plain} ne {who.must(self.soft)} pas" if who else f"personne ne {fr.may(self.soft)}"
        text = f"{subject} faire {then} le lendemain {first.of}"
        return fr.spoken(text, self.soft, who is not None and who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        what = "the sequence of shifts"
        return (
            no_shifts(problem, what, self.first)
            or no_shifts(problem, what, self.then)
            or no_workers(problem, what, self.resources)
        )

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        first, then = model.shifts(self.first), model.shifts(self.then)
        if first and then:
            for worker in model.workers(self.resources):
                model.not_next_day(worker, first, then)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield pairs of shifts of a worker on days that follow each other."""
        first = set(plan.names.activities(self.first))
        then = set(plan.names.activities(self.then))
        workers = plan.problem.worker if self.resources is None else plan.names.resources(self.resources)
        for worker in workers:
            works = plan.shift_works(worker)
            day = {w.activity: plan.problem.shift[w.activity].date.toordinal() for w in works}
            for one in (a for a in day if a in first):
                for other in (a for a in day if a in then and day[a] == day[one] + 1):
                    text = f"{worker} works {other} on the day after {one}."
                    yield Breach(text, (one, other), (worker,))
