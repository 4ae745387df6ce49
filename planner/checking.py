"""The independent judge of a finished plan. It shares nothing with the solvers and trusts none of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.checks import completeness, joint, loadings, orders, roster, schedule, vehicles, ways
from planner.costs import Figures, figures_of
from planner.judging import Breach, PlanView
from planner.model.plan import Plan
from planner.model.problem import Problem

_CHECKS = (
    completeness.check,
    vehicles.check,
    ways.check,
    orders.check,
    schedule.check,
    roster.check,
    joint.check,
    loadings.check,
)


@dataclass(frozen=True)
class RuleBreach:
    """One thing that a plan does against a rule or against the data.

    Attributes
    ----------
    rule : str or None
        The rule's id; None for the data.
    sentence : str
        What is wrong, in a plain sentence with names and figures.
    hard : bool
        Whether it spoils the plan; a broken wish does not.
    said : str
        The rule's own sentence; empty for the data.
    activities, resources : tuple of str
        The records concerned.
    amount : int
        By how much, in the unit of the rule; 1 when it is yes or no.
    """

    rule: str | None
    sentence: str
    hard: bool = True
    said: str = ""
    activities: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    amount: int = 1


@dataclass(frozen=True)
class Verdict:
    """What the judge found.

    Attributes
    ----------
    breaches : tuple of RuleBreach
        Everything found, the data first, then rule by rule.
    figures : Figures
        What the plan is worth.
    refused : dict
        Active rules that mean nothing for this scenario and so were not judged, by id, with a sentence.
    """

    breaches: tuple[RuleBreach, ...]
    figures: Figures
    refused: dict[str, str] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether the plan may be used: nothing hard is broken."""
        return not any(breach.hard for breach in self.breaches)

    @property
    def hard(self) -> tuple[RuleBreach, ...]:
        """What spoils the plan."""
        return tuple(breach for breach in self.breaches if breach.hard)

    @property
    def soft(self) -> tuple[RuleBreach, ...]:
        """The wishes that the plan does not fulfil."""
        return tuple(breach for breach in self.breaches if not breach.hard)

    def of_rule(self, rule: str) -> tuple[RuleBreach, ...]:
        """Return what is done against one rule."""
        return tuple(breach for breach in self.breaches if breach.rule == rule)


def judge(problem: Problem, plan: Plan, present: Plan | None = None) -> Verdict:
    """Judge a plan against every record and every active rule.

    Parameters
    ----------
    problem : Problem
        The scenario as it is now.
    plan : Plan
        What was planned, by whomever, for whichever state of the scenario.
    present : Plan or None
        The plan that was in force before, for `freeze`.
    """
    view = PlanView(problem, plan, present)
    found: list[RuleBreach] = []
    for check in _CHECKS:
        found.extend(_of_data(check(view)))
    figures = figures_of(view)
    found.extend(_of_data(roster.check_most(view, figures)))
    found.extend(_of_data(roster.check_least(view, figures), hard=False))
    for rule in problem.active_rules:
        if rule.id in view.refused:
            continue
        hard = not rule.constraint.soft
        said = rule.constraint.sentence(problem.names)
        found.extend(_of_rule(rule.id, breach, hard, said) for breach in rule.constraint.violations(view))
    return Verdict(tuple(found), figures, dict(view.refused))


def _of_data(breaches: Iterable[Breach], hard: bool = True) -> list[RuleBreach]:
    return [_of_rule(None, breach, hard, "") for breach in breaches]


def _of_rule(rule: str | None, breach: Breach, hard: bool, said: str) -> RuleBreach:
    return RuleBreach(rule, breach.text, hard, said, breach.activities, breach.resources, breach.amount)
