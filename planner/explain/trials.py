"""Questions that need another solve: the scenario to be solved, and what is said of the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.errors import PacktrainError
from planner.explain.changes import changes
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.model.problem import Problem
from planner.questions import CostOf, Question
from planner.rulebook import matching_rules
from planner.wording import kilometres_text, minutes_text, money_text
from planner.wording_fr import minutes_text as minutes_text_fr

_WITHOUT = {
    "en": "Shall I solve once without this, to see what it costs?",
    "fr": "Dois-je calculer une fois sans cela, pour voir ce que cela coûte\u00a0?",
}
_OUTCOME: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "lead": ("With it", "Without it"),
        "served": ("{} more would be served", "{} fewer would be served"),
        "posts": ("{} more posts would be staffed", "{} fewer posts would be staffed"),
        "last": ("the last task would end {} later", "the last task would end {} earlier"),
        "cost": ("the plan would cost {} more", "the plan would cost {} less"),
        "metres": ("{} more would be driven", "{} fewer would be driven"),
        "working": ("the vehicles would be out {} more", "the vehicles would be out {} less"),
        "late": ("time windows would be missed by {} more", "time windows would be missed by {} less"),
        "hours": ("people would work {} more", "people would work {} less"),
        "same": ("nothing would change in the figures",),
        "moved": ("{} activity would be placed otherwise.", "{} activities would be placed otherwise."),
        "objects": ("The judge objects: {}",),
    },
    "fr": {
        "lead": ("Avec cela", "Sans cela"),
        "served": ("{} de plus seraient servis", "{} de moins seraient servis"),
        "posts": ("{} postes de plus seraient pourvus", "{} postes de moins seraient pourvus"),
        "last": ("la dernière tâche finirait {} plus tard", "la dernière tâche finirait {} plus tôt"),
        "cost": ("le plan coûterait {} de plus", "le plan coûterait {} de moins"),
        "metres": ("on roulerait {} de plus", "on roulerait {} de moins"),
        "working": (
            "les véhicules seraient en route {} de plus",
            "les véhicules seraient en route {} de moins",
        ),
        "late": (
            "les horaires seraient manqués de {} de plus",
            "les horaires seraient manqués de {} de moins",
        ),
        "hours": ("le personnel travaillerait {} de plus", "le personnel travaillerait {} de moins"),
        "same": ("rien ne changerait dans les chiffres",),
        "moved": ("{} activité serait placée autrement.", "{} activités seraient placées autrement."),
        "objects": ("Le contrôle objecte\u00a0: {}",),
    },
}
"""What a trial comes to, in each language; of two forms the second is for less, without it, or several."""


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
    language : str
        ``fr`` when it was asked for in French.
    """

    problem: Problem
    question: str
    sentences: tuple[str, ...] = ()
    removed: bool = False
    language: str = "en"


def trial_for(question: Question, problem: Problem, language: str = "en") -> Trial:
    """Return what must be solved to answer a question on the cost of rules, asked in a language.

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
        _WITHOUT["fr" if language == "fr" else "en"],
        tuple(rule.constraint.said(language, problem.names) for rule in rules.values()),
        removed=True,
        language=language,
    )


def outcome(trial: Trial, before: PlanReport, after: PlanReport) -> str:
    """Say what a trial came to, compared with the plan in force, in the language of the trial."""
    text = _OUTCOME["fr" if trial.language == "fr" else "en"]
    minutes = minutes_text_fr if trial.language == "fr" else minutes_text
    facts = Facts()
    old, new = before.verdict.figures, after.verdict.figures
    measured: tuple[tuple[str, int, Callable[[int], str]], ...] = (
        ("served", _served(after) - _served(before), str),
        ("posts", len(after.plan.roster) - len(before.plan.roster), str),
        ("last", _last_end(after, before) - _last_end(before, after), minutes),
        ("cost", new.cost - old.cost, lambda cents: money_text(cents, before.problem.settings.currency)),
        ("metres", new.metres - old.metres, kilometres_text),
        ("working", new.working - old.working, minutes),
        ("late", new.late - old.late, minutes),
        ("hours", round(60 * (sum(new.hours.values()) - sum(old.hours.values()))), minutes),
    )
    parts = [
        text[what][amount < 0].format(said_as(abs(amount))) for what, amount, said_as in measured if amount
    ]
    lead = text["lead"][trial.removed]
    said = [facts.state(f"{lead}, {', '.join(parts) if parts else text['same'][0]}.")]
    moved = changes(after.problem, before.plan, after.plan)
    if moved:
        count = len(moved.changes)
        said.append(facts.state(text["moved"][count != 1].format(count)))
    broken = [breach for breach in after.verdict.breaches if breach.hard]
    if broken:
        said.append(facts.quote(text["objects"][0].format(broken[0].sentence), after.problem))
    return " ".join(said)


def _last_end(report: PlanReport, other: PlanReport) -> int:
    """Return when the last task ends; 0 where one of the plans has none, so that nothing is compared."""
    if not (report.plan.schedule and other.plan.schedule):
        return 0
    return max(item.end for item in report.plan.schedule)


def _served(report: PlanReport) -> int:
    """Return how many orders and tasks are done; posts are counted by themselves."""
    plan = report.plan
    return len({name for route in plan.routes for name in route.orders}) + len(plan.schedule)
