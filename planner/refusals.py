"""Rules that no part of Packtrain can plan: each is refused in a sentence, before anything is solved.

What one solver alone can't do it refuses itself (`planner.constraints.encoding`); here stands what makes
no sense for the scenario as a whole, so that no rule is dropped silently because every solver finds that it
concerns another.
"""

from __future__ import annotations

from planner.constraints.base import Constraint
from planner.errors import PacktrainError
from planner.fields import Role, Shape, field_types
from planner.model.problem import Problem
from planner.model.rules import Rule
from planner.rule_check import check_rule
from planner.wording import named


def unplannable(problem: Problem, rule: Rule) -> str | None:
    """Return why a rule can't be planned in this scenario, as a sentence; None when it can.

    Parameters
    ----------
    problem : Problem
        The scenario.
    rule : Rule
        One of its rules, active or not.
    """
    constraint = rule.constraint
    try:
        check_rule(problem, constraint)
    except PacktrainError as error:
        return str(error)
    return _stands_for_nothing(problem, constraint) or constraint.unfit(problem)


def refusals(problem: Problem) -> dict[str, str]:
    """Return the active rules that can't be planned, by id, with a sentence each."""
    found = {rule.id: unplannable(problem, rule) for rule in problem.active_rules}
    return {rule: text for rule, text in found.items() if text is not None}


def _stands_for_nothing(problem: Problem, constraint: Constraint) -> str | None:
    for field, kind in field_types(type(constraint)).items():
        names = getattr(constraint, field)
        if kind.shape is not Shape.NAMES or not names:
            continue
        resolve = {Role.ACTIVITY: problem.names.activities, Role.PLACE: problem.names.places}.get(
            kind.role or Role.SUBJECT, problem.names.resources
        )
        if not resolve(names):
            return f"Nothing in this scenario is {named(names)}, so the rule can't be planned."
    return None
