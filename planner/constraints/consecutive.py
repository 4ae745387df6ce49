"""How many days in a row somebody works."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, Count, ResourceNames
from planner.fitting import no_shifts, no_workers
from planner.phrases import activities_said, resources_said
from planner.phrases_fr import french_activities, french_resources
from planner.wording import count_text, may, must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Consecutive(Constraint):
    """How many days in a row somebody works."""

    kind: Literal["consecutive"] = "consecutive"
    title: ClassVar[str] = "Days in a row"
    examples: ClassVar[tuple[str, ...]] = (
        "nobody works more than 5 days in a row",
        "at most 3 nights in a row",
    )

    at_most: Count
    resources: ResourceNames | None = None
    activities: ActivityNames | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names) if self.resources else None
        what = f" {activities_said(self.activities, names, 'or')} on" if self.activities else ""
        subject = f"{who.plain} {must(self.soft)} not" if who else f"nobody {may(self.soft)}"
        text = f"{subject} work{what} more than {count_text(self.at_most, 'day')} in a row"
        return spoken(text, self.soft, who is not None and who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names) if self.resources else None
        what = french_activities(self.activities, names, "ou") if self.activities else None
        subject = f"{who.plain} ne {who.must(self.soft)} pas" if who else f"personne ne {fr.may(self.soft)}"
        work = f"faire {what}" if what else "travailler"
        text = f"{subject} {work} plus de {fr.count_text(self.at_most, 'jour')} de suite"
        return fr.spoken(text, self.soft, who is not None and who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        what = "days in a row"
        return no_shifts(problem, what, self.activities) or no_workers(problem, what, self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        shifts = model.shifts(self.activities)
        if shifts:
            for worker in model.workers(self.resources):
                model.days_in_row(worker, self.at_most, shifts)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield runs of days that are too long."""
        shifts = None if self.activities is None else plan.names.activities(self.activities)
        workers = plan.problem.worker if self.resources is None else plan.names.resources(self.resources)
        for worker in workers:
            if worker not in plan.problem.worker:
                continue
            run: list[int] = []
            for day in (*plan.days_worked(worker, shifts), None):
                if run and day != run[-1] + 1:
                    if len(run) > self.at_most:
                        much = count_text(len(run), "day")
                        text = f"{worker} works {much} in a row, more than {self.at_most}."
                        yield Breach(text, resources=(worker,), amount=len(run) - self.at_most)
                    run = []
                if day is not None:
                    run.append(day)
