"""Requests that say rules: politely, with reasons, softly, several at once; and what must be asked back."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from planner.language.training import frames
from planner.language.training import words as w
from planner.language.training.clauses import Clause, say
from planner.language.training.drawing import Said, a_rule, fitting, pick
from planner.language.training.phrasings import QUESTIONS, READINGS, RULES
from planner.language.training.talking import Talk


def _frame(talk: Talk, ways: Sequence[str], clause: str) -> str:
    chosen = talk.rng.choice(ways).replace("{why}", talk.rng.choice(frames.REASONS[talk.language]))
    return chosen.replace("{c}", clause)


def negative(clause: Clause) -> bool:
    """Tell whether an imperative forbids something, which other words must surround."""
    return bool(re.match(r"(don't|do not|never|ne |n')", clause.text))


def framed(clause: Clause, talk: Talk) -> str:
    """Put a rule's words the way people put a wish."""
    table = {"statement": frames.STATEMENT, "imperative": frames.NEGATIVE if negative(clause) else frames.IMPERATIVE,
             "fragment": frames.FRAGMENT}[clause.manner]  # fmt: skip
    return _frame(talk, table[talk.language], clause.text)


def change(talk: Talk, dev: bool = False) -> Said | None:
    """Say one rule, now and then as a soft wish."""
    clause = say(a_rule(talk), talk, dev)
    if clause is None:
        return None
    if talk.chance(0.09):
        if negative(clause) and talk.language == "en":
            return None
        text = _frame(talk, frames.SOFT[(talk.language, clause.manner)], clause.text)
        return Said(text, {"intent": "change", "constraints": [{**clause.meaning, "strength": "soft"}]})
    return Said(framed(clause, talk), {"intent": "change", "constraints": [clause.meaning]})


def what_if(talk: Talk, dev: bool = False) -> Said | None:
    """Ask what would be if."""
    if talk.chance(0.4):
        clause = say(pick(fitting(READINGS["what_if"], talk), talk), talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    clause = say(a_rule(talk), talk, dev)
    if clause is None:
        return None
    text = clause.text
    if talk.language == "en" and clause.manner == "statement" and talk.chance(0.5):
        for present, past in frames.PAST:
            text = re.sub(present, past, text)
    if negative(clause) and clause.manner == "imperative":
        if talk.language == "fr" or not text.startswith("don't "):
            return None
        text = "didn't " + text.removeprefix("don't ")
    rules = [clause.meaning]
    if talk.chance(0.22):
        other = say(a_rule(talk), talk, dev, manners=(clause.manner,))
        if other is None or other.shape.kind == clause.shape.kind:
            return None
        text += {"en": " and ", "fr": " et "}[talk.language] + other.text
        rules.append(other.meaning)
    said = _frame(talk, frames.WHAT_IF[(talk.language, clause.manner)], text)
    return Said(said, {"intent": "what_if", "constraints": rules})


def _names(filled: w.Filled) -> bool:
    """Tell whether a slot holds names that the scenario has."""
    return isinstance(filled.value, list) and filled.value != ["?"]


def _pronoun(talk: Talk, filled: w.Filled) -> str:
    if talk.language == "fr":
        return talk.rng.choice(("ils", "ils", "elles", "ces derniers")) if filled.plural else talk.rng.choice(
            ("il", "il", "elle", "elle", "celui-ci"))  # fmt: skip
    if filled.plural:
        return (
            talk.rng.choice(("they", "they", "they", "both", "these")) if len(filled.value) == 2 else "they"
        )
    if filled.person:
        return talk.rng.choice(("he", "she", "she", "he", "they"))
    return talk.rng.choice(("it", "it", "it", "she", "that one", "he"))


def several(talk: Talk, dev: bool = False) -> Said | None:
    """Say two or three rules in one request, with what is the same left out or taken up by a pronoun."""
    if talk.chance(0.22):
        whole = say(pick(fitting(READINGS["several"], talk), talk), talk, dev)
        return Said(whole.text, whole.meaning) if whole else None
    first = say(a_rule(talk), talk, dev)
    if first is None:
        return None
    if talk.chance(0.55):
        taken = [name for name in ("R", "A") if name in first.filled and _names(first.filled[name])]
        if taken:
            said = _continued(talk, dev, first, talk.rng.choice(taken))
            if said is not None:
                return said
    clauses = [first]
    for _ in range(2 if talk.chance(0.15) else 1):
        other = say(a_rule(talk), talk, dev, manners=(first.manner,) if talk.chance(0.5) else None)
        if other is None:
            return None
        clauses.append(other)
    text = framed(first, talk) if talk.chance(0.3) else first.text
    for before, clause in itertools.pairwise(clauses):
        link = talk.rng.choice(frames.LINKS[talk.language][clause.manner])
        if before.manner != clause.manner and link in (" and ", " et "):
            link = ", " if talk.chance(0.5) else {"en": ", and ", "fr": ", et "}[talk.language]
        nxt = clause.text
        if link.strip() == "." and talk.chance(0.8):
            nxt = nxt[:1].upper() + nxt[1:]
        text = text.rstrip("?.") + link + nxt
    rules = [clause.meaning for clause in clauses]
    if talk.chance(0.06):
        rules[0] = {**rules[0], "strength": "soft"}
        text = {"en": "if possible ", "fr": "si possible "}[talk.language] + first.text + text[len(first.text):] \
            if text.startswith(first.text) else ""  # fmt: skip
        if not text:
            return None
        if clauses[1].manner == first.manner:
            return None
    return Said(text, {"intent": "change", "constraints": rules})


def _continued(talk: Talk, dev: bool, first: Clause, slot: str) -> Said | None:
    """Say a second rule about what the first was about."""
    kinds = [shape for shape in fitting(RULES, talk) if slot in shape.slots and shape.kind != "together"
             and shape.kind not in ("apart", "team")]  # fmt: skip
    shape = pick(kinds, talk)
    if any(ch in first.filled[slot].text for ch in "()") or (
        shape.kind == first.shape.kind and talk.chance(0.7)
    ):
        return None
    given = {slot: first.filled[slot]}
    same = first.subject == slot
    if same and talk.chance(0.6):
        manner = first.manner
        second = say(shape, talk, dev, (manner,), slot, given)
        if second is None:
            return None
        link = {"en": (" and ", " and ", ", ", ", and ", " but "), "fr": (" et ", " et ", ", ", " mais ")}[
            talk.language
        ]
        text = first.text + talk.rng.choice(link) + second.predicate
    else:
        second = say(shape, talk, dev, ("statement",), slot, given)
        if second is None:
            return None
        link = {"en": (", and ", "; ", ". ", ", ", " and "), "fr": (", et ", " ; ", ". ", " et ")}[
            talk.language
        ]
        pronoun = _pronoun(talk, first.filled[slot])
        joined = talk.rng.choice(link)
        if joined == ". ":
            pronoun = pronoun.capitalize()
        text = first.text + joined + f"{pronoun} {second.predicate}"
    if talk.chance(0.2):
        return Said(_frame(talk, (*(frames.FRAGMENT if first.manner == "fragment" else frames.STATEMENT)[talk.language][14:], "{c}"), text)
                    if first.manner != "imperative" else text,
                    {"intent": "change", "constraints": [first.meaning, second.meaning]})  # fmt: skip
    return Said(text, {"intent": "change", "constraints": [first.meaning, second.meaning]})


def unclear(talk: Talk, dev: bool = False) -> Said | None:
    """Say what must be asked back: something vague, unsupported or beside the point."""
    shapes = fitting(READINGS["unclear"], talk)
    abouts = sorted({str(shape.gold["about"]) for shape in shapes})
    weights = [{"meaning": 1.3, "unsupported": 1.4}.get(a, 1.0) for a in abouts]
    about = talk.rng.choices(abouts, weights)[0]
    clause = say(pick([s for s in shapes if s.gold["about"] == about], talk), talk, dev)
    if clause is None:
        return None
    table = frames.IMPERATIVE if clause.manner == "imperative" and not negative(clause) else frames.FRAGMENT
    text = clause.text if about == "meaning" else _frame(talk, table[talk.language], clause.text)
    return Said(text, clause.meaning)


def unknown_name(talk: Talk, strangers: list[str], dev: bool = False) -> Said | None:
    """Say something about a name that the scenario does not have or has twice."""
    talk.strangers = list(strangers)
    shapes = RULES if talk.chance(0.75) else QUESTIONS
    shape = a_rule(talk) if shapes is RULES else pick(fitting(QUESTIONS, talk), talk)
    first = None
    if talk.chance(0.12):
        talk.strangers = []
        first = say(a_rule(talk), talk, dev)
        talk.strangers = list(strangers)
        if first is None:
            return None
    clause = say(shape, talk, dev)
    if clause is None or talk.strangers or strangers[0] not in clause.text:
        return None
    text = framed(clause, talk) if shapes is RULES else clause.text
    if first is not None:
        text = first.text + {"en": " and ", "fr": " et "}[talk.language] + clause.text
    return Said(text, {"intent": "unclear", "about": "name"})
