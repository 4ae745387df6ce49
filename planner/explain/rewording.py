"""The check of a rewording: it may say the facts of an answer in other words, nothing more, nothing less, nothing else.

A model that rewords bends facts easily, and a planner can't see that. So the names and figures of a rewording must be
those of the facts, all of them and in their order, each figure with its unit, and it must deny something exactly where
the facts do. What fails is not shown; the template's text is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.explain.facts import Facts
from planner.model.problem import Problem

SENTENCES, LONGEST = 3, 600
"""Sentences, and characters, that a rewording may have."""

_FIGURE = re.compile(r"\d{1,2}:\d{2}|\d+(?:[.,]\d+)*")
_END = re.compile(r"[.?!](?=\s|$)")
_UNIT = re.compile(r"\s?(%|[^\W\d_]+)")
_DENIED = re.compile(
    r"\b(?:no|not|never|none|nothing|nobody|cannot|without|neither|nor|left out|unserved|objects?|"
    r"ne|n'|pas|jamais|rien|aucune?|personne|sans|ni)\b|n't\b|\bn['’]|laissée?s? de côté",
    re.IGNORECASE,
)
_NUMBER_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|"
    r"twice|double|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent|mille|"
    r"moitié|demie?)\b",
    re.IGNORECASE,
)
_FRENCH_UNITS = {
    "commande": "order", "commandes": "orders", "véhicule": "vehicle", "véhicules": "vehicles", "tâche": "task",
    "tâches": "tasks", "règle": "rule", "règles": "rules", "arrêt": "stop", "arrêts": "stops", "kg": "kg", "km": "km",
    "min": "min", "h": "h", "poste": "post", "postes": "posts", "jour": "day", "jours": "days",
}  # fmt: skip


def rewording_faults(text: str, statements: Sequence[str], problem: Problem) -> tuple[str, ...]:
    """Return what is wrong with a rewording; nothing when it may be shown.

    Parameters
    ----------
    text
        What the model wrote, in English or French.
    statements
        The facts of the answer, as `planner.explain.answers.Answer.facts`.
    problem
        The scenario.
    """
    facts = Facts()
    for statement in statements:
        facts.quote(statement, problem)
    source = " ".join(statements)
    wrong = list(facts.faults(text, problem))
    if not text.strip() or text.rstrip()[-1] not in ".?":
        wrong.append("it does not come to an end")
    if len(_END.findall(_masked(text, facts))) > SENTENCES or len(text) > LONGEST:
        wrong.append("it is too long")
    told, said = _masked(source, facts), _masked(text, facts)
    if _names(source, facts, problem) != _names(text, facts, problem):
        wrong.append("its names are others, or in another order")
    if _FIGURE.findall(told) != _FIGURE.findall(said):
        wrong.append("its figures are others, or in another order")
    elif not _same_units(told, said):
        wrong.append("a figure counts something else")
    if bool(_DENIED.search(told)) != bool(_DENIED.search(said)):
        wrong.append("it denies something else")
    wrong.extend(sorted(set(_lower(_NUMBER_WORDS, said)) - set(_lower(_NUMBER_WORDS, told))))
    return tuple(wrong)


def _lower(pattern: re.Pattern[str], text: str) -> list[str]:
    return [found.lower() for found in pattern.findall(text)]


def _masked(text: str, facts: Facts) -> str:
    """Return a text without its names: what is a figure in a name is none of the text."""
    for name in sorted(facts.names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "·", text)
    return text


def _names(text: str, facts: Facts, problem: Problem) -> tuple[list[str], list[str]]:
    """Return the activities and the others that a text names, each in the order of their first mention."""
    found: list[tuple[int, str]] = []
    for name in sorted(facts.names, key=len, reverse=True):
        place = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
        if place is not None:
            found.append((place.start(), name))
            text = text.replace(name, "·" * len(name))
    ordered = [name for _, name in sorted(found)]
    activities = [name for name in ordered if problem.names.is_activity(name)]
    return activities, [name for name in ordered if name not in activities]


def _same_units(told: str, said: str) -> bool:
    return all(
        not one or not other or one == other for one, other in zip(_units(told), _units(said), strict=True)
    )


def _units(text: str) -> list[str]:
    """Return what each figure of a text counts, where the word behind it says so; else nothing."""
    units = []
    known = {*_FRENCH_UNITS.values()}
    for figure in _FIGURE.finditer(text):
        behind = _UNIT.match(text, figure.end())
        word = behind.group(1).lower() if behind else ""
        word = _FRENCH_UNITS.get(word, word)
        units.append(word.rstrip("s") if word in known or word == "%" else "")
    return units
