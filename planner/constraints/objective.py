"""What the plan strives for, most important first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner.constraints.base import Breach, Constraint
from planner.fields import Flag, ResourceNames
from planner.wording import named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.problem import Problem

Measure = Literal["distance", "time", "cost", "resources", "lateness", "makespan", "overtime", "emissions"]

MEASURE_WORDS: dict[str, str] = {
    "distance": "the shortest distance",
    "time": "the least working time",
    "cost": "the lowest cost",
    "resources": "the fewest vehicles, stations and people",
    "lateness": "the least lateness",
    "makespan": "the earliest finish",
    "overtime": "the least overtime",
    "emissions": "the lowest emissions",
}


class Objective(Constraint):
    """What the plan strives for, most important first."""

    kind: Literal["objective"] = "objective"
    title: ClassVar[str] = "Objective"
    examples: ClassVar[tuple[str, ...]] = ("use as few trucks as possible, then the shortest distance",)

    minimise: tuple[Measure, ...] | None = None
    balance: Flag | None = None
    resources: ResourceNames | None = None

    def sentence(self) -> str:
        """Return the rule as one sentence."""
        parts = []
        if self.minimise:
            aims = ", then for ".join(MEASURE_WORDS[m] for m in self.minimise)
            parts.append(f"the plan aims for {aims}")
        if self.balance:
            parts.append(f"the work is shared evenly{self._between()}")
        return spoken(", and ".join(parts), self.soft)

    def _between(self) -> str:
        if not self.resources:
            return ""
        alone = len([n for n in self.resources if not n.startswith("not ")]) == 1
        return f" {'among' if alone else 'between'} {named(self.resources)}"

    def missing(self) -> str | None:
        """Return what the rule lacks."""
        return None if self.minimise or self.balance else "what the plan should strive for"

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        if self.resources and not self.balance:
            return f"An aim is for the whole plan; Packtrain can't strive for it with {named(self.resources)} alone."
        return None

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        if self.minimise:
            model.minimise(self.minimise)
        if self.balance:
            resources = (
                model.resources(self.resources) if self.resources else tuple(sorted(model.own_resources))
            )
            if len(resources) > 1:
                model.balance(resources)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield nothing: an aim can't be broken."""
        yield from ()
