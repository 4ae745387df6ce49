"""What a request leaves in doubt, said back: a name that nothing or several things have, a time outside the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import SequenceMatcher, get_close_matches
from typing import Any

from planner import wording, wording_fr
from planner.language.prepare import Prepared
from planner.language.said import AMBIGUOUS, UNKNOWN
from planner.language.tongue import language_of
from planner.language.vocabulary import Vocabulary

MOST_NAMES = 5
"""Names that are offered for one that is in doubt."""
_ALIKE = 0.6  # as difflib counts: share of letters in common

_SAID = {
    "en": (
        "“{}” fits several names of this plan. Which one do you mean?",
        "There is no “{}” in this plan. Do you mean one of these?",
        "There is no “{}” in this plan. Please use the name as it stands in the tables.",
    ),
    "fr": (
        "«\u00a0{}\u00a0» peut désigner plusieurs noms de ce plan. De qui ou de quoi s’agit-il\u00a0?",
        "Il n’y a pas de «\u00a0{}\u00a0» dans ce plan. S’agit-il de l’un de ceux-ci\u00a0?",
        "Il n’y a pas de «\u00a0{}\u00a0» dans ce plan. Écrivez le nom comme dans les tableaux.",
    ),
}
_ONE_DAY, _DAYS = (
    {
        "en": "Which time do you mean? This plan is for {}.",
        "fr": "De quel moment s’agit-il\u00a0? Ce plan est pour le {}.",
    },
    {
        "en": "Which time do you mean? This plan runs from {} to {}.",
        "fr": "De quel moment s’agit-il\u00a0? Ce plan va du {} au {}.",
    },
)


@dataclass(frozen=True)
class Doubt:
    """Words that should name something and name nothing, or several things.

    Attributes
    ----------
    start, end
        Where the words stand in the request.
    words
        The words.
    several
        Whether they fit several names; else they fit none.
    names
        What may be meant, the likeliest first; empty where nothing is alike.
    """

    start: int
    end: int
    words: str
    several: bool
    names: tuple[str, ...]

    def said(self, language: str = "en") -> str:
        """Return the doubt as a sentence in English or (``fr``) French; it asks where there are names to offer."""
        several, alike, nothing = _SAID["fr" if language == "fr" else "en"]
        return (several if self.several else alike if self.names else nothing).format(self.words)

    def settled(self, request: str, name: str) -> str:
        """Return the request with a name of the scenario in place of the words."""
        return f"{request[: self.start]}{name}{request[self.end :]}"

    def to_json(self) -> dict[str, Any]:
        """Return the doubt as JSON data."""
        return {"start": self.start, "end": self.end, "words": self.words, "several": self.several, "names": list(self.names)}  # fmt: skip

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Doubt:
        """Take a doubt from what `to_json` returned."""
        return cls(data["start"], data["end"], data["words"], data["several"], tuple(data["names"]))


def doubts(prepared: Prepared) -> tuple[Doubt, ...]:
    """Return the names in doubt in the order in which they are said.

    Parameters
    ----------
    prepared
        The request with its linked names.
    """
    found = []
    for piece in prepared.pieces:
        token = prepared.token.get(piece.text)
        if token is None or token.status not in (UNKNOWN, AMBIGUOUS):
            continue
        words = prepared.request[piece.start : piece.end]
        several = token.status == AMBIGUOUS
        names = token.names[:MOST_NAMES] if several else _alike(words, prepared.vocabulary)
        found.append(Doubt(piece.start, piece.end, words, several, names))
    return tuple(found)


def _alike(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the scenario's names that are spelled most like some words, those as much alike by name."""
    folded: dict[str, str] = {}
    for entry in vocabulary.entries:
        folded.setdefault(entry.name.casefold(), entry.name)
    said = words.casefold()
    close = get_close_matches(said, folded, n=MOST_NAMES, cutoff=_ALIKE)
    close.sort(key=lambda name: (-SequenceMatcher(None, name, said).ratio(), name))
    return tuple(folded[name] for name in close)


def said_back(about: str, prepared: Prepared, found: Sequence[Doubt] | None = None) -> str:
    """Return what to say back to a request that is unclear; nothing where only general words would be left to say.

    Parameters
    ----------
    about
        What it is unclear about, as in a reading.
    prepared
        The request with its linked names; its language is the answer's.
    found
        The names in doubt, where they have been looked for already.
    """
    language = language_of(prepared.request)
    if about == "time":
        return _days_of(prepared.vocabulary, language)
    if about != "name":
        return ""
    found = doubts(prepared) if found is None else found
    return " ".join(" ".join((each.said(language), ", ".join(each.names))).strip() for each in found)


def _days_of(vocabulary: Vocabulary, language: str) -> str:
    day_text = wording_fr.day_text if language == "fr" else wording.day_text
    first, last = vocabulary.start, vocabulary.start + timedelta(vocabulary.days - 1)
    if first == last:
        return _ONE_DAY[language].format(day_text(first))
    return _DAYS[language].format(day_text(first), day_text(last))
