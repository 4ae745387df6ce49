"""Questions that need another solve: the scenario to be solved, and what is said of the result."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors import PacktrainError
from planner.explain.changes import changes
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.model.problem import Problem
from planner.questions import CostOf, Question
from planner.rulebook import matching_rules
from planner.wording import count_text, kilometres_text, minutes_text, money_text


@dataclass(frozen=True)
class Trial:
    """A scenario to be solved on the side.

    Attributes
    ----------
    problem : Problem
        The present scenario with some rules more or fewer.
    question : str
        What is tried, as a question.
    sentences : tuple of str
        The rules that differ.
    removed : bool
        Whether they were taken away (``cost_of``) rather than added (``what_if``).
    """

    problem: Problem
    question: str
    sentences: tuple[str, ...] = ()
    removed: bool = False


def trial_for(question: Question, problem: Problem) -> Trial:
    """Return what must be solved to answer a question on the cost of rules.

    Raises
    ------
    PacktrainError
        When no active rule is meant.
    """
    assert isinstance(question, CostOf)
    rules = {
        rule.id: rule for pattern in question.constraints or () for rule in matching_rules(problem, pattern)
    }
    if question.constraints is None:
        rules = {rule.id: rule for rule in problem.rules if rule.active}
    if not rules:
        raise PacktrainError("No rule in force says that, so it costs nothing.")
    without = tuple(
        rule.model_copy(update={"active": False}) if rule.id in rules else rule for rule in problem.rules
    )
    return Trial(
        problem.model_copy(update={"rules": without}),
        "Shall I solve once without this, to see what it costs?",
        tuple(rule.constraint.sentence() for rule in rules.values()),
        removed=True,
    )


def outcome(trial: Trial, before: PlanReport, after: PlanReport) -> str:
    """Say what a trial came to, compared with the plan in force."""
    facts = Facts()
    old, new = before.verdict.figures, after.verdict.figures
    currency = before.problem.settings.currency
    served = _served(after) - _served(before)
    said = []
    lead = "Without it" if trial.removed else "With it"
    parts = []
    if served:
        parts.append(
            f"{count_text(abs(served), 'activity', 'activities')} {'more' if served > 0 else 'fewer'} would be served"
        )
    if new.cost != old.cost:
        more = "more" if new.cost > old.cost else "less"
        parts.append(f"the plan would cost {money_text(abs(new.cost - old.cost), currency)} {more}")
    if new.metres != old.metres:
        more = "more" if new.metres > old.metres else "fewer"
        parts.append(f"{kilometres_text(abs(new.metres - old.metres))} {more} would be driven")
    if new.working != old.working:
        more = "more" if new.working > old.working else "less"
        parts.append(f"the work would take {minutes_text(abs(new.working - old.working))} {more}")
    said.append(
        facts.state(f"{lead}, {', '.join(parts) if parts else 'nothing would change in the figures'}.")
    )
    moved = changes(after.problem, before.plan, after.plan)
    if moved:
        said.append(
            facts.state(
                f"{count_text(len(moved.changes), 'activity', 'activities')} would be placed otherwise."
            )
        )
    broken = [breach for breach in after.verdict.breaches if breach.hard]
    if broken:
        said.append(facts.quote(f"The judge objects: {broken[0].sentence}", after.problem))
    return " ".join(said)


def _served(report: PlanReport) -> int:
    plan = report.plan
    orders = {name for route in plan.routes for name in route.orders}
    return len(orders) + len(plan.schedule) + len(plan.roster)
