"""A reading said back in plain sentences, so that a person can tell it from others like it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.constraints import parse
from planner.errors import PacktrainError
from planner.model import Problem
from planner.rule_check import check_rule
from planner.rulebook import rules_meant

_LOOKED_UP = {
    "resource": "Who does {}?",
    "time": "When is {} done?",
    "route": "What does {} do?",
    "load": "What does {} carry?",
    "distance": "How far does {} drive?",
    "duration": "How long does {} take?",
    "finish": "When is {} back or done?",
    "utilisation": "How well is {} used?",
    "hours": "How many hours does {} work?",
}
_ASKED = {
    "why_unserved": "Why is {activities} left out?",
    "why_so": "Why is it so for {all}?",
    "why_not": "Why is {activities} not on {resources}?",
    "cost_of": "What does the rule cost?",
    "conflict": "Which rules contradict each other?",
    "bottleneck": "What holds the plan back?",
    "summary": "What does the plan look like?",
    "compare": "What has changed since the last plan?",
}


def meant(problem: Problem, reading: Mapping[str, Any]) -> tuple[str, ...]:
    """Return a reading in sentences; nothing where it says nothing that this scenario could act on.

    Parameters
    ----------
    reading
        A reading of the contract.
    """
    intent = reading.get("intent")
    if intent == "undo":
        return tuple(f"Withdraw: {rule.constraint.sentence()}" for rule in rules_meant(problem, reading))
    sentences: list[str] = []
    try:
        for item in reading.get("constraints") or ():
            constraint = parse(dict(item))
            check_rule(problem, constraint)
            sentences.append(("Try: " if intent == "what_if" else "") + constraint.sentence())
    except PacktrainError:
        return ()
    if reading.get("question"):
        sentences.append(_question(reading["question"]))
    return tuple(sentences)


def _question(question: Mapping[str, Any]) -> str:
    if question["kind"] == "look_up":
        return _LOOKED_UP[str(question["attribute"])].format(_listed(question.get("subjects") or ()))
    activities = _listed(question.get("activities") or ()) or "something"
    resources = _listed(question.get("resources") or ())
    everything = " and ".join(part for part in (_listed(question.get("activities") or ()), resources) if part)
    return _ASKED[str(question["kind"])].format(
        activities=activities, resources=resources, all=everything or "the plan"
    )


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
