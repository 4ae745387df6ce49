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
    "resource": ("Who does {}?", "Qui fait {} ?"),
    "time": ("When is {} done?", "Quand {} a-t-il lieu ?"),
    "route": ("What does {} do?", "Que fait {} ?"),
    "load": ("What does {} carry?", "Que transporte {} ?"),
    "distance": ("How far does {} drive?", "Quelle distance {} parcourt-il ?"),
    "duration": ("How long does {} take?", "Combien de temps dure {} ?"),
    "finish": ("When is {} back or done?", "Quand {} rentre-t-il ou finit-il ?"),
    "utilisation": ("How well is {} used?", "À quel point {} est-il occupé ?"),
    "hours": ("How many hours does {} work?", "Combien d’heures {} travaille-t-il ?"),
}
_ASKED = {
    "why_unserved": ("Why is {activities} left out?", "Pourquoi laisser {activities} de côté ?"),
    "why_so": ("Why is it so for {all}?", "Pourquoi en est-il ainsi pour {all} ?"),
    "why_not": (
        "Why is {activities} not on {resources}?",
        "Pourquoi ne pas confier {activities} à {resources} ?",
    ),
    "cost_of": ("What does the rule cost?", "Que coûte la règle ?"),
    "conflict": ("Which rules contradict each other?", "Quelles règles se contredisent ?"),
    "bottleneck": ("What holds the plan back?", "Qu’est-ce qui freine le plan ?"),
    "summary": ("What does the plan look like?", "À quoi ressemble le plan ?"),
    "compare": ("What has changed since the last plan?", "Qu’est-ce qui a changé depuis le dernier plan ?"),
}
_WITHDRAW, _TRY = ("Withdraw: ", "Retirer : "), ("Try: ", "Essayer : ")
_SOMETHING, _PLAN, _AND = ("something", "quelque chose"), ("the plan", "le plan"), ("and", "et")


def meant(problem: Problem, reading: Mapping[str, Any], language: str = "en") -> tuple[str, ...]:
    """Return a reading in sentences; nothing where it says nothing that this scenario could act on.

    Parameters
    ----------
    reading
        A reading of the contract.
    language
        ``fr`` has it in French.
    """
    in_ = int(language == "fr")
    intent = reading.get("intent")
    names = problem.names
    if intent == "undo":
        rules = rules_meant(problem, reading)
        return tuple(_WITHDRAW[in_] + rule.constraint.said(language, names) for rule in rules)
    sentences: list[str] = []
    try:
        for item in reading.get("constraints") or ():
            constraint = parse(dict(item))
            check_rule(problem, constraint)
            sentences.append((_TRY[in_] if intent == "what_if" else "") + constraint.said(language, names))
    except PacktrainError:
        return ()
    if reading.get("question"):
        sentences.append(_question(reading["question"], in_))
    return tuple(sentences)


def _question(question: Mapping[str, Any], in_: int) -> str:
    if question["kind"] == "look_up":
        return _LOOKED_UP[str(question["attribute"])][in_].format(
            _listed(question.get("subjects") or (), in_)
        )
    activities = _listed(question.get("activities") or (), in_)
    resources = _listed(question.get("resources") or (), in_)
    everything = f" {_AND[in_]} ".join(part for part in (activities, resources) if part)
    return _ASKED[str(question["kind"])][in_].format(
        activities=activities or _SOMETHING[in_], resources=resources, all=everything or _PLAN[in_]
    )


def _listed(names: Sequence[str], in_: int) -> str:
    return f" {_AND[in_]} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
