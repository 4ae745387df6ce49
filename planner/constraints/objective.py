"""What the plan strives for, most important first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import Flag, ResourceNames
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
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

_MEASURE_WORDS_FR: dict[str, str] = {
    "distance": "la distance la plus courte",
    "time": "le moins de temps de travail",
    "cost": "le coût le plus bas",
    "resources": "le moins de véhicules, de postes de travail et de personnes",
    "lateness": "le moins de retard",
    "makespan": "la fin la plus tôt",
    "overtime": "le moins d’heures supplémentaires",
    "emissions": "le moins d’émissions",
}


class Objective(Constraint):
    """What the plan strives for, most important first."""

    kind: Literal["objective"] = "objective"
    title: ClassVar[str] = "Objective"
    examples: ClassVar[tuple[str, ...]] = ("use as few trucks as possible, then the shortest distance",)

    minimise: tuple[Measure, ...] | None = None
    balance: Flag | None = None
    resources: ResourceNames | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        parts = []
        if self.minimise:
            aims = ", then for ".join(MEASURE_WORDS[m] for m in self.minimise)
            parts.append(f"the plan aims for {aims}")
        if self.balance:
            parts.append(f"the work is shared evenly{self._between(names)}")
        return spoken(", and ".join(parts), self.soft)

    def _between(self, names: Names | None) -> str:
        if not self.resources:
            return ""
        alone = len([n for n in self.resources if not n.startswith("not ")]) == 1
        return f" {'among' if alone else 'between'} {resources_said(self.resources, names)}"

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        parts = []
        if self.minimise:
            aims = ", puis ".join(_MEASURE_WORDS_FR[m] for m in self.minimise)
            parts.append(f"le plan vise {aims}")
        if self.balance:
            between = f" entre {french_resources(self.resources, names)}" if self.resources else ""
            parts.append(f"le travail est réparti équitablement{between}")
        return fr.spoken(", et ".join(parts), self.soft)

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
