"""Answers to the questions of the constraint language, computed from plan, problem and judge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from planner.errors import PacktrainError
from planner.explain import lookup, overview, placing, unmet
from planner.explain.facts import Facts
from planner.explain.french import in_french
from planner.explain.report import PlanReport
from planner.explain.rewording import rewording_faults
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.questions import Question


@dataclass(frozen=True)
class Answer:
    """What is said to a question.

    Attributes
    ----------
    text : str
        Plain sentences, checked against the facts.
    facts : tuple of str
        The statements they were made from.
    activities, resources : tuple of str
        What the answer is about, for the views to mark.
    """

    text: str
    facts: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()

    def said_in(self, language: str, problem: Problem) -> Answer:
        """Return the answer in ``fr``, French, where its statements can be said so; else as it is."""
        text = in_french(self.facts or (self.text,), problem) if language == "fr" else None
        return self if text is None else replace(self, text=text)

    def reworded(self, text: str, problem: Problem) -> Answer:
        """Return the answer in other words, or as it is where those say anything but its facts."""
        return self if rewording_faults(text, self.facts, problem) else replace(self, text=text)


@dataclass(frozen=True)
class Asked:
    """A question with everything that its answer is computed from."""

    question: Question
    report: PlanReport
    previous: Plan | None = None


_ANSWERS: dict[str, Callable[[Asked, Facts], str]] = {
    "why_unserved": lambda asked, facts: unmet.why_unserved(asked.question, asked.report, facts),
    "conflict": lambda asked, facts: unmet.conflict(asked.report, facts),
    "bottleneck": lambda asked, facts: unmet.bottleneck(asked.report, facts),
    "why_so": lambda asked, facts: placing.why_so(asked.question, asked.report, facts),
    "why_not": lambda asked, facts: placing.why_not(asked.question, asked.report, facts),
    "look_up": lambda asked, facts: lookup.look_up(asked.question, asked.report, facts),
    "summary": lambda asked, facts: overview.summary(asked.report, facts),
    "compare": lambda asked, facts: overview.compare(asked.report, asked.previous, facts),
}
"""How each kind of question is answered; `cost_of` needs a solve, see `planner.explain.trials`."""


def can_answer(question: Question) -> bool:
    """Tell whether a question is answered from the plan alone, without another solve."""
    return question.kind in _ANSWERS


def answer(question: Question, report: PlanReport | None, previous: Plan | None = None) -> Answer:
    """Answer a question about a plan.

    Parameters
    ----------
    question : Question
    report : PlanReport or None
        The plan in force, judged; None when there is none yet.
    previous : Plan or None
        The plan before, for `compare`.

    Returns
    -------
    Answer
        Every name and figure in its text stands in its facts.

    Raises
    ------
    PacktrainError
        When the question names something that the scenario does not have, or can't be answered so.
    """
    if report is None:
        return Answer("There is no plan yet. Press Solve (F5) to make one, then ask again.")
    if not can_answer(question):
        raise PacktrainError(f"“{question.kind}” can't be answered without another solve.")
    facts = Facts()
    text = _ANSWERS[question.kind](Asked(question, report, previous), facts)
    if facts.faults(text, report.problem):
        text = " ".join(facts.lines)  # the statements themselves hold nothing but facts
    names = facts.names
    placed = report.problem.names
    return Answer(
        text=text,
        facts=tuple(facts.lines),
        activities=tuple(sorted(n for n in names if placed.is_activity(n))),
        resources=tuple(sorted(n for n in names if placed.is_resource(n))),
    )
