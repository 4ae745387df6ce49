"""Cutting text into words that names can be compared by: without case, accents, plurals."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_CONTRACTED = frozenset({"s", "t", "ll", "re", "ve", "m"})  # of "it's", "can't", "we'll" ...
_APOSTROPHES = "'’`´"


# Plurals that end as many singulars do, and those that change otherwise than by an s or an x.
_PLURALS = frozenset(
    {"quais", "delais", "essais", "taxis", "skis", "semis", "envois", "convois", "lieux", "feux", "jeux"}
)
_SHORTENED = {"st": "saint", "ste": "sainte"}
_IRREGULAR = {"travaux": "travail", "vitraux": "vitrail", "emaux": "email", "baux": "bail"}


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if unicodedata.decomposition(char).startswith("<fraction>"):
        return char
    base = unicodedata.normalize("NFKD", char)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else char


def fold(text: str) -> str:
    """Return the text in lower case without accents, of the same length, so that places in it stay valid."""
    return "".join(char.lower() if char.isascii() else _fold_char(char) for char in text)


def plain(text: str) -> str:
    """Return the text folded, with straight apostrophes, of the same length: what patterns are written for."""
    return fold(text).replace("’", "'").replace("`", "'")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a folded word without its plural ending, a number without leading zeros."""
    if word.isdigit():
        return word.lstrip("0") or "0"
    if word in _PLURALS:
        return word[:-1]
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith(("ies", "ie")):
        return word.removesuffix("s")[:-2] + "y"
    if len(word) > 4 and word.endswith("eaux"):
        return word[:-1]
    if len(word) > 4 and word.endswith("aux"):
        return word[:-3] + "al"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands, as it is folded, and its stem."""

    start: int
    end: int
    folded: str
    stem: str

    @property
    def plural(self) -> bool:
        """Whether the word is written in a plural form."""
        return not self.folded.isdigit() and self.folded not in _SHORTENED and self.stem != self.folded


def words_of(text: str) -> list[Word]:
    """Return the words of a text in order; letters and digits are parted, punctuation is left out.

    Signs such as emoji count as words of one character, since names may consist of them. The possessive s is left
    out: "Armor's" is the word Armor.
    """
    folded = fold(text)
    words: list[Word] = []
    for found in _WORD.finditer(folded):
        piece = found.group()
        if not piece[0].isalnum() and unicodedata.category(piece[0]) not in ("So", "Lm", "Lo"):
            continue
        if (
            piece in _CONTRACTED
            and found.start() > 1
            and folded[found.start() - 1] in _APOSTROPHES
            and folded[found.start() - 2].isalnum()
            and (piece != "t" or folded[found.start() - 2] == "n")
        ):
            continue
        ordinal = found.start() > 0 and folded[found.start() - 1].isdigit()  # the st of "21st"
        meant = piece if ordinal else _SHORTENED.get(piece, piece)
        words.append(Word(found.start(), found.end(), piece, stem(meant)))
    return words
