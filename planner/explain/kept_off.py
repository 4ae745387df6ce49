"""What keeps one person off one shift: a datum of the records, another duty, or a rule."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from planner.errors import PacktrainError
from planner.explain.restrictions import Restrictions
from planner.judging import PlanView
from planner.model.calendar import DAY
from planner.model.plan import Duty, Plan
from planner.model.problem import Problem
from planner.model.records import Shift, Worker
from planner.model.rules import Rule

MOST_TRIED = 800
"""How many people are tried on shifts for the rules on them, for all reasons of a plan together."""

Sort = Literal["skill", "day off", "rule", "shift", "hours", "unknown"]

_WHOLE = ("together", "apart", "precedence")
"""Kinds that look at other people's duties too, beside limits on how many people are in use."""
_WANTS = ("assign", "coverage", "freeze")
"""Kinds that ask for people on a shift or for those of the present plan: somebody more never breaks one."""


@dataclass(frozen=True)
class Obstacle:
    """What keeps somebody off a shift.

    Attributes
    ----------
    sort : str
        ``unknown`` when nobody looked any closer.
    what : str
        The rule's sentence, or the shift that the person has; empty for the records' data.
    lasting : bool
        Whether it would be in the way if the person had no other duty.
    minutes : int
        Of hours: by how much they would be passed.
    """

    sort: Sort
    what: str = ""
    lasting: bool = False
    minutes: int = 0


class KeptOff:
    """Looks for what keeps people off shifts in one plan.

    Parameters
    ----------
    restrictions : Restrictions
        What data and rules say.
    plan : Plan
        The plan with open posts.
    """

    def __init__(self, restrictions: Restrictions, plan: Plan) -> None:
        self.problem = restrictions.problem
        self.plan = plan
        self._restrictions = restrictions
        self._tried = 0
        self._mine: dict[str, list[Duty]] = {}
        self.on: dict[str, list[str]] = {}
        for duty in plan.roster:
            if duty.shift in self.problem.shift:
                self._mine.setdefault(duty.worker, []).append(duty)
                self.on.setdefault(duty.shift, []).append(duty.worker)

    def span(self, shift: Shift) -> tuple[int, int]:
        """Return a shift in minutes of the horizon."""
        first = self.problem.calendar.day_of(shift.date) * DAY
        return first + shift.starts, first + shift.ends

    def of(self, worker: Worker, shift: Shift) -> Obstacle | None:
        """Return what keeps somebody off a shift, what lasts first; None when nothing does."""
        return self._lasting(worker, shift) or self._passing(worker, shift)

    def _lasting(self, worker: Worker, shift: Shift) -> Obstacle | None:
        if shift.skill and shift.skill not in worker.skills:
            return Obstacle("skill", lasting=True)
        if shift.date in worker.days_off:
            return Obstacle("day off", lasting=True)
        start, end = self.span(shift)
        for periods, because in self._restrictions.resource[worker.name].blocked:
            if any(a < end and start < b for a, b in periods):
                return Obstacle("rule", because.text, lasting=True)
        for never, because in self._restrictions.activity[shift.name].never:
            if worker.name in never:
                return Obstacle("rule", because.text, lasting=True)
        if worker.max_hours is not None and end - start > worker.max_hours * 60 + 1e-6:
            return Obstacle("hours", lasting=True, minutes=round(end - start - worker.max_hours * 60))
        return None

    def _passing(self, worker: Worker, shift: Shift) -> Obstacle | None:
        start, end = self.span(shift)
        worked = 0
        for duty in self._mine.get(worker.name, ()):
            a, b = self.span(self.problem.shift[duty.shift])
            worked += b - a
            if a < end and start < b:
                return Obstacle("shift", duty.shift)
        if worker.max_hours is not None and worked + end - start > worker.max_hours * 60 + 1e-6:
            return Obstacle("hours", minutes=round(worked + end - start - worker.max_hours * 60))
        if not self._rules:
            return None
        if self._tried >= MOST_TRIED:
            return Obstacle("unknown")
        self._tried += 1
        against = self._against(worker.name, shift.name)
        if against is None:
            return None
        alone = Plan(roster=(Duty(worker=worker.name, shift=shift.name),))
        lasting = against.constraint.kind != "team" and _amount(self.problem, against, alone) > 0
        return Obstacle("rule", against.constraint.sentence(self.problem.names), lasting)

    def but_for(self, worker: Worker, shift: Shift, sentence: str = "") -> bool:
        """Tell whether no rule but the one of that sentence keeps somebody off a shift; False when untried."""
        if self._tried >= MOST_TRIED:
            return False
        self._tried += 1
        return self._against(worker.name, shift.name, sentence) is None

    def _against(self, worker: str, shift: str, but: str = "") -> Rule | None:
        """Return the first rule that somebody on the shift beside what is planned would break."""
        new = Duty(worker=worker, shift=shift)
        beside = [Duty(worker=other, shift=shift) for other in self.on.get(shift, ())]
        near = Plan(roster=(*self._mine.get(worker, ()), *beside))
        for rule in self._rules:
            if but and rule.constraint.sentence(self.problem.names) == but:
                continue
            part = self.plan if _looks_far(rule) else near
            after = part.model_copy(update={"roster": (*part.roster, new)})
            if _amount(self.problem, rule, after) > _amount(self.problem, rule, part):
                return rule
        return None

    @cached_property
    def _rules(self) -> tuple[Rule, ...]:
        """The hard rules that one duty more may break."""
        return tuple(
            rule
            for rule in self.problem.active_rules
            if not rule.constraint.soft and rule.constraint.kind not in _WANTS and self._on_people(rule)
        )

    def _on_people(self, rule: Rule) -> bool:
        """Tell whether a rule names people or shifts, or neither and so may mean all."""
        constraint: Any = rule.constraint
        names = self.problem.names
        try:
            resources = getattr(constraint, "resources", None)
            if resources and not self.problem.worker.keys() & set(names.resources(resources)):
                return False
            activities = getattr(constraint, "activities", None)
            return not activities or bool(self.problem.shift.keys() & set(names.activities(activities)))
        except PacktrainError:
            return False  # reported with the rule itself


def _looks_far(rule: Rule) -> bool:
    return rule.constraint.kind in _WHOLE or getattr(rule.constraint, "quantity", "") == "in_use"


def _amount(problem: Problem, rule: Rule, plan: Plan) -> int:
    return sum(breach.amount for breach in rule.constraint.violations(PlanView(problem, plan)))
