"""A reading said back in plain sentences, so that a person can tell it from others like it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.constraints import parse
from planner.errors import PacktrainError
from planner.fields import Role
from planner.model import Problem
from planner.model.names import Names
from planner.phrases import Phrase, resources_said, said
from planner.phrases_fr import FrenchPhrase, french_resources, said_fr
from planner.rule_check import check_rule
from planner.rulebook import rules_meant

_LOOKED_UP = {
    "resource": ("Who does {what}?", "Qui fait {what}\u00a0?"),
    "time": ("When {is_} {what} done?", "L’heure {of}\u00a0?"),
    "route": ("What {does} {what} do?", "Le programme {of}\u00a0?"),
    "load": ("What {does} {what} carry?", "Le chargement {of}\u00a0?"),
    "distance": ("How far {does} {what} drive?", "La distance {of}\u00a0?"),
    "duration": ("How long {does} {what} take?", "La durée {of}\u00a0?"),
    "finish": ("When {is_} {what} back or done?", "Le retour ou la fin {of}\u00a0?"),
    "utilisation": ("How well {is_} {what} used?", "L’occupation {of}\u00a0?"),
    "hours": ("How many hours {does} {what} work?", "Les heures {of}\u00a0?"),
}
_ASKED = {
    "why_unserved": ("Why {is_} {activities} left out?", "Pourquoi laisser {activities} de côté\u00a0?"),
    "why_so": ("Why is it so for {all}?", "Pourquoi en est-il ainsi pour {all}\u00a0?"),
    "why_not": (
        "Why {is_} {activities} not on {resources}?",
        "Pourquoi ne pas confier {activities} {to}\u00a0?",
    ),
    "cost_of": ("What does the rule cost?", "Que coûte la règle\u00a0?"),
    "conflict": ("Which rules contradict each other?", "Quelles règles se contredisent\u00a0?"),
    "bottleneck": ("What holds the plan back?", "Qu’est-ce qui freine le plan\u00a0?"),
    "summary": ("What does the plan look like?", "À quoi ressemble le plan\u00a0?"),
    "compare": (
        "What has changed since the last plan?",
        "Qu’est-ce qui a changé depuis le dernier plan\u00a0?",
    ),
}
_WITHDRAW, _TRY = ("Withdraw: ", "Retirer\u00a0: "), ("Try: ", "Essayer\u00a0: ")
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
        sentences.append(_question(reading["question"], names, in_))
    return tuple(sentences)


def _question(question: Mapping[str, Any], names: Names, in_: int) -> str:
    subjects = tuple(question.get("subjects") or ())
    activities, resources = tuple(question.get("activities") or ()), tuple(question.get("resources") or ())
    about = subjects or activities
    what: Phrase | FrenchPhrase | None
    who: Phrase | FrenchPhrase | None
    doing = all(names.is_activity(name) for name in about if not name.startswith("not "))
    role = Role.ACTIVITY if doing else Role.RESOURCE
    if in_:
        what = subject = said_fr(about, role, names) if about else None
        who = doers = french_resources(resources, names) if resources else None
        verbs = {"of": subject.of if subject else "", "to": doers.to if doers else ""}
    else:
        what = said(about, role, names) if about else None
        who = resources_said(resources, names) if resources else None
        several = what is not None and what.several
        verbs = {"is_": "are" if several else "is", "does": "do" if several else "does"}
    text = (
        _LOOKED_UP[str(question["attribute"])] if question["kind"] == "look_up" else _ASKED[question["kind"]]
    )
    everything = f" {_AND[in_]} ".join(str(part) for part in (what, who) if part)
    return text[in_].format(
        what=what, activities=what or _SOMETHING[in_], resources=who, all=everything or _PLAN[in_], **verbs
    )
