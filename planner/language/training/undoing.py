"""Requests that take rules back."""

from __future__ import annotations

from planner.language.training import frames
from planner.language.training.asking import a_pattern, gerund
from planner.language.training.clauses import say
from planner.language.training.compose import negative
from planner.language.training.drawing import Said, a_rule, fitting, pick
from planner.language.training.phrasings import READINGS
from planner.language.training.talking import Talk


def undo(talk: Talk, dev: bool = False) -> Said | None:
    """Take rules back."""
    fr = talk.language == "fr"
    chance = talk.rng.random()
    ways: tuple[str, ...]
    if chance < 0.12:
        clause = say(pick(READINGS["undo last"], talk), talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    if chance < 0.2:
        clause = say(pick(READINGS["undo all"], talk), talk, dev)
        return Said(clause.text, clause.meaning) if clause else None
    if chance < 0.58:
        clause = say(pick(fitting(READINGS["undo"], talk), talk), talk, dev)
        if clause is None:
            return None
        ways = (("{c}",) * 6 + ("ok {c}", "right, {c}", "good news: {c}", "{c}, thanks", "actually {c}")
                  if not fr else ("{c}",) * 6 + ("ok {c}", "finalement {c}", "en fait {c}", "bon, {c}"))  # fmt: skip
        return Said(talk.rng.choice(ways).replace("{c}", clause.text), clause.meaning)
    if chance < 0.74:
        pattern = a_pattern(talk)
        if pattern is None:
            return None
        noun, rule = pattern
        ways = (("oublie {c}", "supprime {c}", "enlève {c}", "annule {c}", "retire {c}", "on oublie {c}", "plus besoin de {c}")
                  if fr else ("forget {c}", "drop {c}", "cancel {c}", "remove {c}", "lift {c}", "scrap {c}", "undo {c}", "take back {c}",
                              "{c} is no longer needed", "delete {c}", "{c} can go", "we don't need {c} any more"))  # fmt: skip
        return Said(talk.rng.choice(ways).replace("{c}", noun), {"intent": "undo", "constraints": [rule]})
    clause = say(a_rule(talk), talk, dev)
    if clause is None or negative(clause):
        return None
    text = clause.text
    ways = frames.UNDO[(talk.language, clause.manner)]
    if clause.manner == "imperative" and not fr and talk.chance(0.3):
        named = gerund(text)
        if named is not None:
            text, ways = named, frames.UNDO_GERUND
    return Said(
        talk.rng.choice(ways).replace("{c}", text), {"intent": "undo", "constraints": [clause.meaning]}
    )
