"""Every activity of one side ends before each of the other side starts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from planner import wording_fr as fr
from planner.constraints.base import Breach, Constraint
from planner.fields import ActivityNames, Minutes
from planner.phrases import activities_said
from planner.phrases_fr import french_activities
from planner.sorts import ACTIVITY_WORDS, activities_by_sort
from planner.wording import minutes_text, must, spoken

if TYPE_CHECKING:
    from planner.constraints.encoding import Encoding
    from planner.judging import PlanView
    from planner.model.names import Names
    from planner.model.problem import Problem


class Precedence(Constraint):
    """Every activity of one side ends before each of the other side starts."""

    kind: Literal["precedence"] = "precedence"
    title: ClassVar[str] = "Order of work"
    examples: ClassVar[tuple[str, ...]] = ("serve 4 before 9", "paint at least 60 minutes after sanding")

    before: ActivityNames
    after: ActivityNames
    gap: Minutes | None = None

    def sentence(self, names: Names | None = None) -> str:
        """Return the rule as one sentence."""
        before, after = activities_said(self.before, names), activities_said(self.after, names)
        gap = f"at least {minutes_text(self.gap)} " if self.gap else ""
        text = f"{before} {must(self.soft)} be finished {gap}before the start of {after}"
        return spoken(text, self.soft, before.spelled)

    def sentence_fr(self, names: Names | None = None) -> str:
        """Return the rule as one French sentence."""
        before, after = french_activities(self.before, names), french_activities(self.after, names)
        gap = f"au moins {fr.minutes_text(self.gap)} " if self.gap else ""
        text = (
            f"{before} {before.must(self.soft)} être {before.past('terminé')} {gap}avant le début {after.of}"
        )
        return fr.spoken(text, self.soft, before.spelled)

    def unfit(self, problem: Problem) -> str | None:
        """Return why the rule does not fit the scenario."""
        before = activities_by_sort(problem, self.before)
        after = activities_by_sort(problem, self.after)
        for one, members in before.items():
            for other, later in after.items():
                if one != other:
                    return (
                        f"Packtrain plans {ACTIVITY_WORDS[one]} and {ACTIVITY_WORDS[other]} apart, so it"
                        f" can't put {members[0]} before {later[0]}."
                    )
            if set(members) == set(after.get(one, ())) and len(members) == 1:
                return f"{members[0]} can't come before itself; name two."
        return None

    def encode(self, model: Encoding) -> None:
        """State the rule to a solver."""
        later = model.activities(self.after)
        for before in model.activities(self.before):
            for after in later:
                if before != after:
                    model.precede(before, after, self.gap or 0)

    def violations(self, plan: PlanView) -> Iterator[Breach]:
        """Yield pairs in the wrong order, or too close."""
        gap = self.gap or 0
        firsts = {a: plan.by_activity[a] for a in plan.names.activities(self.before) if plan.served(a)}
        thens = {a: plan.by_activity[a] for a in plan.names.activities(self.after) if plan.served(a)}
        ends = sorted(((max(w.end for w in works), a) for a, works in firsts.items()), reverse=True)
        starts = sorted((min(w.start for w in works), a) for a, works in thens.items())
        for end, before in ends:
            for start, after in starts:
                if start >= end + gap:
                    break
                if before != after:
                    apart = f"at least {minutes_text(gap)} before" if gap else "before"
                    text = (
                        f"{before} ends at {plan.at(end)}, but must be finished {apart} the start of {after}"
                        f" at {plan.at(start)}."
                    )
                    yield Breach(text, (before, after), plan.resources_of(after), end + gap - start)
