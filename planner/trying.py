"""What a change by hand would break, fast enough to be asked at every move of the pointer.

The same checks and rules as the judge's, without the parts that the change can't touch; the plan that comes
of it is judged in full, like every plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from planner.checking import RuleBreach
from planner.checks import joint, loadings, orders, roster, schedule, vehicles, ways
from planner.costs import figures_of
from planner.judging import Breach, PlanView
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.refusals import refusals

Part = Literal["routes", "schedule", "roster"]


@dataclass(frozen=True)
class Finding:
    """What a change would do.

    Attributes
    ----------
    breaches : tuple of RuleBreach
        What it would break that is not broken now, hard ones first.
    mended : int
        How much of what is broken now it would put right.
    """

    breaches: tuple[RuleBreach, ...] = ()
    mended: int = 0

    @property
    def fits(self) -> bool:
        """Whether it breaks nothing hard."""
        return not any(breach.hard for breach in self.breaches)

    @property
    def sentence(self) -> str:
        """The first thing that it would break; empty when nothing."""
        return self.breaches[0].sentence if self.breaches else ""


class Trying:
    """Holds changed plans against the plan that they are changes of.

    Parameters
    ----------
    problem : Problem
    plan : Plan
        The plan in force.
    present : Plan or None
        The plan before it, for `freeze`.
    part : {"routes", "schedule", "roster"}
        Which part of the plan is being changed.
    """

    def __init__(self, problem: Problem, plan: Plan, present: Plan | None, part: Part) -> None:
        self._problem = problem
        self._plan = plan
        self._present = present
        self._part = part
        self._refused = refusals(problem)

    @cached_property
    def _before(self) -> frozenset[tuple[str | None, str]]:
        return frozenset(_key(breach) for breach in self._found(self._plan))

    def warm_up(self) -> None:
        """Look up what the plan in force breaks already, if that was not done yet."""
        self._before  # noqa: B018 - kept for the questions to come

    def of(self, plan: Plan, concerned: tuple[str, ...] = ()) -> Finding:
        """Return what a changed plan breaks that the present one does not.

        Parameters
        ----------
        concerned : tuple of str
            The records that are being moved: what names them comes first.
        """
        found = tuple(self._found(plan))
        now = {_key(breach) for breach in found}
        new = [breach for breach in found if _key(breach) not in self._before]
        names = set(concerned)

        def rank(breach: RuleBreach) -> tuple[bool, bool]:
            return not breach.hard, names.isdisjoint((*breach.activities, *breach.resources))

        return Finding(tuple(sorted(new, key=rank)), len(self._before - now))

    def _found(self, plan: Plan) -> Iterator[RuleBreach]:
        view = PlanView(self._problem, plan, self._present)
        view.refused = self._refused
        if self._part == "routes":
            for check in (vehicles.check, ways.check, orders.check):
                yield from (_of(None, breach, True) for breach in check(view))
        elif self._part == "schedule":
            yield from (_of(None, breach, True) for breach in schedule.check(view))
        else:
            figures = figures_of(view)
            yield from (_of(None, breach, True) for breach in roster.check(view))
            yield from (_of(None, breach, True) for breach in roster.check_most(view, figures))
            yield from (_of(None, breach, False) for breach in roster.check_least(view, figures))
        for check in (joint.check, loadings.check):
            yield from (_of(None, breach, True) for breach in check(view))
        for rule in self._problem.active_rules:
            if rule.id not in self._refused:
                hard = not rule.constraint.soft
                yield from (_of(rule.id, breach, hard) for breach in rule.constraint.violations(view))


def _of(rule: str | None, breach: Breach, hard: bool) -> RuleBreach:
    return RuleBreach(rule, breach.text, hard, "", breach.activities, breach.resources, breach.amount)


def _key(breach: RuleBreach) -> tuple[str | None, str]:
    return breach.rule, breach.sentence
