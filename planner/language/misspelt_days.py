"""Weekdays that are spelled wrong by a letter: "wendesday", "mercerdi"."""

from __future__ import annotations

import re

from planner.language.lexicon import WEEKDAY_NUMBERS

MISSPELT = re.compile(
    r"\b((?:next|coming|this|last|on|every|each) )?([a-z]{5,10})\b(?: (prochain|dernier|suivant))?"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WEDNESDAYS = (
    "wensday",
    "wendsday",
    "wenesday",
    "wensdey",
    "wedsday",
    "wendesay",
)  # as it is heard: more than a letter
_REAL_WORDS = frozenset({"sundae", "sunray", "frida", "lundis", "mardis", "jeudis"})


def _slips() -> dict[str, int]:
    """Return the weekdays' names with two letters exchanged or, in the longer names, one too many, too few or wrong.

    The first and the last letter are as they should be: "Frida" and "Monda" are names.
    """
    slips: dict[str, int] = {}
    for name, weekday in WEEKDAY_NUMBERS.items():
        if len(name) < 5:
            continue
        cuts = [(name[:at], name[at:]) for at in range(1, len(name) - 1)]
        wrong = [head + rest[1] + rest[0] + rest[2:] for head, rest in cuts if len(rest) > 2]
        if len(name) > 5:
            wrong += [head + rest[1:] for head, rest in cuts]
            wrong += [
                head + letter + tail
                for head, rest in cuts
                for letter in _LETTERS
                for tail in (rest, rest[1:])
            ]
        slips.update(
            (word, weekday) for word in wrong if word not in WEEKDAY_NUMBERS and word not in _REAL_WORDS
        )
    return slips | dict.fromkeys(_WEDNESDAYS, WEEKDAY_NUMBERS["wednesday"])


SLIPS = _slips()
"""The number of the weekday, from Monday, that a misspelt name means."""
