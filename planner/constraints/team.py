"""Workers work the same shifts, or never the same one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ResourceNames
from planner.fitting import no_workers
from planner.phrases import resources_said
from planner.phrases_fr import french_resources
from planner.wording import may, must, named, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Team(Constraint):
    """Workers work the same shifts, or never the same one."""

    kind: Literal["team"] = "team"
    title: ClassVar[str] = "Team"
    examples: ClassVar[tuple[str, ...]] = ("Ana and Luc always work the same shifts", "never Ana with Luc")

    resources: ResourceNames
    mode: Literal["same", "different"]

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        who = resources_said(self.resources, names)
        alone = len([n for n in self.resources if not n.startswith("not ")]) == 1
        if self.mode == "same":
            return spoken(f"{who} {must(self.soft)} always work the same shifts", self.soft, who.spelled)
        if alone:
            of = "of the " if who.sorts else "of "
            return spoken(f"no two {of}{who} {may(self.soft)} work the same shift", self.soft)
        return spoken(f"{who.plain} {must(self.soft)} never work the same shift", self.soft, who.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        who = french_resources(self.resources, names)
        alone = len([n for n in self.resources if not n.startswith("not ")]) == 1
        if self.mode == "same":
            text = f"{who} {who.must(self.soft)} toujours travailler aux mêmes postes"
        elif alone:
            never = "ne devraient" if self.soft else "ne peuvent"
            return fr.spoken(f"deux {who.of} {never} jamais travailler au même poste", self.soft)
        else:
            text = f"{who.plain} ne {who.must(self.soft)} jamais travailler au même poste"
        return fr.spoken(text, self.soft, who.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        return no_workers(problem, "who works with whom", self.resources)

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        if self.mode == "same":
            workers = model.workers(self.resources)
            if len(workers) > 1:
                model.same_shifts(workers)
            return
        own = set(model.workers(self.resources))
        entries = [[w for w in entry if w in own] for entry in model.resource_entries(self.resources)]
        pairs: set[tuple[str, str]] = set()
        if len(entries) == 1:
            pairs.update(combinations(entries[0], 2))
        for one, other in combinations(entries, 2):
            pairs.update((a, b) for a in one for b in other if a != b and (b, a) not in pairs)
        for a, b in sorted(pairs):
            model.never_same_shift(a, b)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield shifts that some of the team work without the others, or that two work who must not."""
        workers = [r for r in plan.names.resources(self.resources) if r in plan.problem.worker]
        on: dict[str, set[str]] = {}
        for worker in workers:
            for work in plan.shift_works(worker):
                on.setdefault(work.activity, set()).add(worker)
        if self.mode == "same":
            for shift, there in on.items():
                absent = [w for w in workers if w not in there]
                if absent:
                    present = [w for w in workers if w in there]
                    text = f"{named(present)} {'works' if len(present) == 1 else 'work'} {shift}"
                    yield Breach(f"{text} without {named(absent)}.", (shift,), tuple(workers), len(absent))
            return
        entries = [set(e.members) for e in plan.names.resource_entries(self.resources)]
        for shift, there in on.items():
            for a, b in combinations([w for w in workers if w in there], 2):
                apart = len(entries) == 1 or any(
                    (a in one and b in other) or (b in one and a in other)
                    for one, other in combinations(entries, 2)
                )
                if apart:
                    yield Breach(f"{a} and {b} both work {shift}.", (shift,), (a, b))
