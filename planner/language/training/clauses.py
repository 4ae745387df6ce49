"""From a shape to a clause: slots drawn, alternatives settled, words put in."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.language.training.phrasings.shape import Shape
from planner.language.training.talking import Filled, Talk
from planner.language.training.template import Manner, Template, agree, choose, fill

HELD_OUT = 24
"""One template in so many is kept for the development set."""


@dataclass(frozen=True)
class Clause:
    """A shape said in words.

    Attributes
    ----------
    text : str
        The words, without capital and full stop.
    meaning : dict
        What the contract writes.
    manner : str
        How it may be built into a longer request.
    filled : mapping
        The slots.
    subject : str or None
        The slot that the words start with.
    predicate : str
        The words after the subject.
    shape : Shape
        Where it came from.
    """

    text: str
    meaning: dict[str, Any]
    manner: Manner
    filled: Mapping[str, Filled]
    subject: str | None
    predicate: str
    shape: Shape


def held_out(template: Template) -> bool:
    """Tell whether a template is kept out of training."""
    return zlib.crc32(template.text.encode()) % HELD_OUT == 0


def _candidates(shape: Shape, talk: Talk, dev: bool, manners: Sequence[Manner] | None,
                subject: str | None) -> list[Template]:  # fmt: skip
    ways = [t for t in shape.ways(talk.language) if held_out(t) == dev]
    if manners is not None:
        ways = [t for t in ways if t.manner in manners]
    if subject is not None:
        ways = [t for t in ways if t.subject() == subject]
    return ways


def say(shape: Shape, talk: Talk, dev: bool = False, manners: Sequence[Manner] | None = None,
        subject: str | None = None, given: Mapping[str, Filled] | None = None) -> Clause | None:  # fmt: skip
    """Say a shape.

    Parameters
    ----------
    shape : Shape
        What to say.
    talk : Talk
        In which scenario, language and mood.
    dev : bool
        Take the held-out templates, and only those.
    manners : sequence of str, optional
        The manners allowed.
    subject : str, optional
        The slot that the words must start with.
    given : mapping, optional
        Slots that are settled already (what a pronoun stands for).

    Returns
    -------
    Clause or None
        None where the scenario or the templates do not allow it.
    """
    ways = _candidates(shape, talk, dev, manners, subject)
    if not ways:
        return None
    template = talk.rng.choice(ways)
    text = choose(template.text, talk.rng)
    filled: dict[str, Filled] = dict(given or {})
    for name, slot in shape.slots.items():
        wanted = "{" + name + "}" in text or name in _unsaid(shape)
        if name not in filled and (wanted or shape.kind):
            drawn = slot(talk)
            if drawn is None:
                return None
            filled[name] = drawn
    if any(_STRICT.search(text[: found.start()]) and _bare_day(filled[name])
           for name in filled for found in re.finditer(r"\{" + name + r"\}", text)):  # fmt: skip
        return None
    text = agree(text, {name: value.plural for name, value in filled.items()}, talk.rng)
    resource, activity = (talk.resource_nouns, talk.activity_nouns)
    nouns = {"r": resource[0], "rs": resource[1], "a": activity[0], "as": activity[1]}
    words = nouns | {name: _NOUN.sub(lambda m: nouns[m[1]], value.text) for name, value in filled.items()}
    starts = template.subject()
    predicate = (
        fill(text[len(starts) + 3 :], words) if starts and text.startswith("{" + starts + "} ") else ""
    )
    return Clause(_tidy(fill(text, words), talk.language), shape.meaning(filled), template.manner, filled,
                  starts if predicate else None, _tidy(predicate, talk.language), shape)  # fmt: skip


_NOUN = re.compile(r"\{(r|rs|a|as)\}")
"""A noun of the trade within a slot's words."""
_STRICT = re.compile(r"\b(?:before|after|past|beyond|at|avant|après|(?<!jus)qu'à|(?<!jusqu')à) $")
"""Words before a day that put the day itself outside, or that no day follows."""


def _bare_day(filled: Filled) -> bool:
    """Tell whether words mean a whole day where a time of day could stand."""
    return isinstance(filled.value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", filled.value) is not None


def _unsaid(shape: Shape) -> tuple[str, ...]:
    """Return the slots that mean something without being said."""
    return ("ALL",) if "ALL" in shape.slots else ()


_FRENCH = (
    (" à le ", " au "), (" à les ", " aux "), (" de le ", " du "), (" de les ", " des "), ("que il", "qu'il"),
    (" de un ", " d'un "), (" si il", " s'il"), ("jusqu'à au", "jusqu'au"),
)  # fmt: skip


def _tidy(text: str, language: str) -> str:
    text = " ".join(text.split()).replace(" ,", ",").replace(",,", ",").replace(" .", ".")
    for old, new in (("the the ", "the "), ("all the all ", "all "), ("all all ", "all "), ("every every ", "every "),
                     ("at noon noon", "at noon"), ("until until", "until"), ("at on ", "on "), ("by on ", "by "),
                     ("les les ", "les "), ("tous les tous les ", "tous les "), ("all the every", "every")):  # fmt: skip
        text = text.replace(old, new)
    if language == "fr":
        for old, new in _FRENCH:
            text = text.replace(old, new)
    return text
