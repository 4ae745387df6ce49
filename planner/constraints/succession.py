"""The same worker never does one shift on the day after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, ResourceNames
from planner.fitting import no_shifts, no_workers
from planner.wording import may, must, named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.problem import Problem


class Succession(Constraint):
    """The same worker never does one shift on the day after another."""

    kind: Literal["succession"] = "succession"
    title: ClassVar[str] = "Shift sequence"
    examples: ClassVar[tuple[str, ...]] = ("no early shift the day after a night",)

    first: ActivityNames
    then: ActivityNames
    resources: ResourceNames | None = None

    def sentence(self) -> str:
        """Return the rule as one sentence."""
        who = (
            f"{named(self.resources)} {must(self.soft)} not" if self.resources else f"nobody {may(self.soft)}"
        )
        text = f"{who} work {named(self.then, 'or')} on the day after {named(self.first, 'or')}"
        return spoken(text, self.soft, self.resources or ())

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
