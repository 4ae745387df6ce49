"""What planners' words have in common: the same thing in English and in French.

The translations link names to the scenario; they never decide what a request means.
"""

from __future__ import annotations

from functools import cache

from planner.language.same_words import PHRASES, SAME
from planner.language.words import fold, stem


def _concepts() -> dict[str, str]:
    """Return the word that stands for each word; lines that share a word are one thing."""
    table: dict[str, str] = {}
    for line in SAME.split("\n"):
        words = [stem(fold(word)) for word in line.split() if "-" not in word]
        known = next((table[word] for word in words if word in table), words[0] if words else "")
        for word in words:
            table.setdefault(word, known)
    return table


_CONCEPTS = _concepts()


def _phrases() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for line in PHRASES.strip().splitlines():
        first, _, others = line.partition(": ")
        for phrase in (first, *others.split(", ")):
            table[tuple(stem(fold(word)) for word in phrase.split())] = first.replace(" ", "-")
    return table


_PHRASE = _phrases()
_LONGEST_PHRASE = max(len(phrase) for phrase in _PHRASE)


def meanings(stems: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that stand for stems and their translations, phrases taken as one."""
    found: list[str] = []
    at = 0
    while at < len(stems):
        for size in range(min(_LONGEST_PHRASE, len(stems) - at), 0, -1):
            phrase = _PHRASE.get(stems[at : at + size])
            if phrase is not None:
                found.append(phrase)
                at += size
                break
        else:
            found.append(concept(stems[at]))
            at += 1
    return tuple(found)


def concept(stemmed: str) -> str:
    """Return the word that stands for a stem and its translations; the stem itself where none is known."""
    return _CONCEPTS.get(stemmed, stemmed)


def is_noun(stemmed: str) -> bool:
    """Tell whether a stem is a class noun of the lexicon rather than somebody's proper name."""
    return stemmed in _CONCEPTS


def narrower(meant: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a thing is called by one mark of it: large trucks may be those that are called "heavy"."""
    return _BY_MARK.get(meant, ())


_BY_MARK: dict[tuple[str, ...], tuple[str, ...]] = {
    ("large-truck",): ("heavy",),
    ("heavy",): ("large-truck",),
}


@cache
def synonyms(stemmed: str) -> frozenset[str]:
    """Return the stems that mean the same as a stem, itself included."""
    meant = concept(stemmed)
    return frozenset({stemmed, *(word for word, other in _CONCEPTS.items() if other == meant)})
