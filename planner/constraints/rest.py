"""The time off between two shifts of a worker."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import Hours, ResourceNames
from planner.fitting import no_workers
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import count_text, minutes_text, must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Rest(Constraint):
    """The time off between two shifts of a worker."""

    kind: Literal["rest"] = "rest"
    title: ClassVar[str] = "Rest"
    examples: ClassVar[tuple[str, ...]] = ("at least 11 hours between two shifts",)

    hours: Hours
    resources: ResourceNames | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names) if self.resources else None
        hours = count_text(self.hours, "hour")
        text = f"{who or 'everybody'} {must(self.soft)} have at least {hours} off between two shifts"
        return spoken(text, self.soft, who is not None and who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names) if self.resources else None
        subject = f"{who} {who.must(self.soft)}" if who else f"chacun {fr.must(self.soft)}"
        hours = fr.count_text(self.hours, "heure")
        text = f"{subject} avoir au moins {hours} de repos entre deux postes"
        return fr.spoken(text, self.soft, who is not None and who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_workers(problem, "rest between shifts", self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        for worker in model.workers(self.resources):
            model.rest_between(worker, round(self.hours * 60))

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield pairs of shifts that lie too close."""
        needed = round(self.hours * 60)
        workers = plan.problem.worker if self.resources is None else plan.names.resources(self.resources)
        for worker in workers:
            works = plan.shift_works(worker)
            for one, other in pairwise(works):
                off = other.start - one.end
                if off < needed:
                    text = (
                        f"{worker} has {minutes_text(max(off, 0))} off between {one.activity} and"
                        f" {other.activity}, less than {minutes_text(needed)}."
                    )
                    yield Breach(text, (one.activity, other.activity), (worker,), needed - off)
