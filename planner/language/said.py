"""A request taken word by word against a scenario's names, and the mentions found in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.language.everyday import SPOKEN
from planner.language.index import NameIndex
from planner.language.quantities import NUMBER_WORDS, value_of
from planner.language.translations import concept
from planner.language.words import Word, fold, plain, words_of

LINKED, UNKNOWN, AMBIGUOUS, ANNOTATED = "linked", "unknown", "ambiguous", "annotated"
WEAK = "weak"
"""Of a mention that stands only where the rest of the request tells which of several is meant."""

# Set phrases of planners of which no word names anything, whatever the scenario calls a "service".
_HOUR = re.compile(r" ?(?:h\b|h[0-5]\d\b|heures?\b|am\b|pm\b|:[0-5]\d)")
_SET_PHRASES = re.compile(
    r"\b(?:hours? of service|heures? de service|feuille blanche|carte blanche|in the first place|on the other hand|d'autre part)\b"
)


@dataclass(frozen=True)
class Mention:
    """Words of the request that name something.

    Attributes
    ----------
    start, end
        Where the words stand in the request.
    names
        The names meant, spelled as the scenario spells them; several for a range or a class of records.
    letter
        Letter of the token: the entries' class, ``N`` for an unknown name, ``A`` for one that fits several.
    status
        ``linked``; ``annotated`` for a bare number that may be a name; ``unknown``; ``ambiguous``.
    """

    start: int
    end: int
    names: tuple[str, ...]
    letter: str
    status: str = LINKED


@dataclass(frozen=True)
class DaySaid:
    """Words of the request from ``start`` to ``end`` that name days of the horizon."""

    start: int
    end: int
    days: tuple[int, ...]


class Said:
    """The words of a request; a word that belongs to a mention is taken and not looked at again.

    Parameters
    ----------
    request
        The planner's words.
    index
        The scenario's names.
    days
        The days named, where shifts are told apart by them.
    """

    def __init__(self, request: str, index: NameIndex, days: tuple[DaySaid, ...] = ()) -> None:
        self.days = days
        self.request = request
        self.folded = fold(request)
        self.plain = plain(request)
        self.index = index
        self.words = [self._initials(word) for word in words_of(request)]
        self.stems = [word.stem for word in self.words]
        self._digits_for_words()
        phrases = [found.span() for found in _SET_PHRASES.finditer(self.folded)]
        self.taken: list[bool] = [
            any(start <= word.start < end for start, end in phrases) for word in self.words
        ]

    def _initials(self, word: Word) -> Word:
        """Take "RNs" as several RN, where somebody is called so."""
        short = word.folded[:-1]
        if not word.folded.endswith("s") or not 2 <= len(short) <= 5 or word.stem != word.folded:
            return word
        written = self.request[word.start : word.end]
        if (short,) not in self.index.full or (not written[:-1].isupper() and word.folded in SPOKEN):
            return word
        return Word(word.start, word.end, word.folded, short)

    def _digits_for_words(self) -> None:
        """Take "dock four" as "dock 4" where there is a Dock 4."""
        for at in range(1, len(self.words)):
            if self.words[at].folded in NUMBER_WORDS:
                before = self.stems[at - 1]
                family = (
                    self.index.numbered.get((before,)) or self.index.numbered.get((concept(before),)) or {}
                )
                value = value_of(self.words[at].folded)
                if value in family and not self.words[at - 1].plural:
                    self.stems[at] = str(value)

    def leads_to_time(self, at: int) -> bool:
        """Tell whether a letter apart from the number behind it belongs to a time: "à 15h" is no A15."""
        word = self.words[at]
        if word.end - word.start != 1 or at + 1 == len(self.words) or self.gap(at, at + 1) != " ":
            return False
        if not self.words[at + 1].folded.isdigit():
            return False
        accented = self.request[word.start : word.end] in "àÀ"
        return accented or _HOUR.match(self.folded[self.words[at + 1].end :]) is not None

    def gap(self, left: int, right: int) -> str:
        """Return what stands between two words."""
        return self.folded[self.words[left].end : self.words[right].start]

    def take(self, first: int, last: int) -> None:
        """Take the words from ``first`` to ``last``."""
        for at in range(first, last + 1):
            self.taken[at] = True

    def is_taken(self, first: int, last: int) -> bool:
        """Tell whether any of the words from ``first`` to ``last`` is taken."""
        return any(self.taken[first : last + 1])


class Finder:
    """Looks for names in a request.

    Parameters
    ----------
    said
        The request's words.
    """

    def __init__(self, said: Said) -> None:
        self.said = said
