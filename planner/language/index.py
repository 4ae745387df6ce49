"""An index of a scenario's names, made once, by which mentions are found fast."""

from __future__ import annotations

import re
import weakref
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from planner.language.everyday import COMMON
from planner.language.lexicon import ARTICLES
from planner.language.translations import concept, is_noun, meanings, synonyms
from planner.language.vocabulary import Entry, Vocabulary
from planner.language.words import words_of

Key = tuple[str, ...]
_LONGEST_PARTIAL = 6
_TYPO_LENGTH = 5
_LONGEST_JOINED = 4
_ONE_PIECE = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)+")


@dataclass
class NameIndex:
    """Names by their words: whole, in any order, in part, by number, and one slip of the pen away.

    Attributes
    ----------
    full, translated
        Entries by all their words in order, as spelled and in the lexicon's terms.
    bag
        Entries of two and more words by their words in any order, in the lexicon's terms.
    partial, translated_partial
        Entries by any run of their words.
    numbered
        Entries that end in a number, by the words before it and the number.
    by_number
        Record names that are a number with or without a short prefix, by role and number.
    joined
        Record names of one piece by their words without what stands between: "oneil" for O'Neil.
    slips
        Words of names by what is left of them when one letter is dropped.
    longest
        Words in the longest name.
    dated
        Whether the days are known that shifts are on.
    """

    entries: tuple[Entry, ...] = ()
    full: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    translated: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    bag: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    partial: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    translated_partial: dict[Key, list[int]] = field(default_factory=lambda: defaultdict(list))
    numbered: dict[Key, dict[int, list[int]]] = field(default_factory=dict)
    by_number: dict[str, dict[int, list[int]]] = field(default_factory=dict)
    joined: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    slips: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    longest: int = 1
    by_name: dict[str, int] = field(default_factory=dict)
    dated: bool = False
    roles: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def has_role(self, name: str, role: str) -> bool:
        """Tell whether a name has a role."""
        number = self.by_name.get(name)
        return number is not None and role in self.entries[number].roles


_KEPT: dict[int, NameIndex] = {}


def index_of(vocabulary: Vocabulary) -> NameIndex:
    """Return the index of a vocabulary's names; it is kept as long as the vocabulary lives."""
    index = _KEPT.get(id(vocabulary))
    if index is None:
        index = NameIndex(vocabulary.entries)
        for number, entry in enumerate(vocabulary.entries):
            _add(index, number, entry)
        _KEPT[id(vocabulary)] = index
        weakref.finalize(vocabulary, _KEPT.pop, id(vocabulary), None)
    return index


def _add(index: NameIndex, number: int, entry: Entry) -> None:
    index.by_name[entry.name] = number
    index.dated = index.dated or entry.day is not None
    for role in entry.roles:
        index.roles[role] += 1
    words = words_of(entry.name)
    stems: Key = tuple(word.stem for word in words)
    if not stems:
        return
    meant: Key = meanings(stems)
    index.full[stems].append(number)
    index.translated[meant].append(number)
    if len(stems) > 1 and words[0].folded in ARTICLES:
        index.full[stems[1:]].append(number)
    index.longest = max(index.longest, len(stems))
    if 1 < len(stems) <= _LONGEST_JOINED and _ONE_PIECE.fullmatch(entry.name):
        index.joined["".join(word.folded for word in words)].append(number)
    if len(stems) > 1:
        index.bag[tuple(sorted(meant))].append(number)
        for table, key in ((index.partial, stems), (index.translated_partial, meant)):
            for part in _runs(key):
                found = table[part]
                if not found or found[-1] != number:
                    found.append(number)
    for word in {each for part in stems if not part.isdigit() for each in synonyms(part)}:
        if len(word) >= _TYPO_LENGTH:
            for short in slips_of(word):
                index.slips[short].add(word)
    if entry.is_record:
        _add_number(index, number, entry, words[-1].folded, stems, meant)


def _runs(key: Key) -> Iterator[Key]:
    """Yield the runs of words that are part of a name."""
    for size in range(1, min(len(key), _LONGEST_PARTIAL)):
        for start in range(len(key) - size + 1):
            yield key[start : start + size]


def _add_number(index: NameIndex, number: int, entry: Entry, last: str, stems: Key, meant: Key) -> None:
    if not last.isdigit() or len(last) > 9:
        return
    value = int(last)
    for prefix in {stems[:-1], meant[:-1]}:
        if prefix:
            index.numbered.setdefault(prefix, {}).setdefault(value, []).append(number)
    if len(stems) == 1 or (len(stems) == 2 and re.match(r"^\D{1,12}\d+$", entry.name)):
        for role in entry.roles:
            index.by_number.setdefault(role, {}).setdefault(value, []).append(number)


def slips_of(word: str) -> set[str]:
    """Return the word and what is left of it when one letter is dropped: the keys of words one slip apart."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def corrected(index: NameIndex, stemmed: str) -> str | None:
    """Return the word of the names that is a slip of the pen away from an unknown word, or None.

    Where there are several they must mean the same, as "vaccine" and "vaccin" do; that of the names is taken.
    """
    if len(stemmed) < _TYPO_LENGTH or stemmed in COMMON or is_noun(stemmed) or not stemmed.isalpha():
        return None
    if stemmed in index.slips.get(stemmed, ()):
        return None
    near = {word for short in slips_of(stemmed) for word in index.slips.get(short, ())}
    near = {word for word in near if word[0] == stemmed[0] and _is_slip(stemmed, word)}
    if len({concept(word) for word in near}) != 1:
        return None
    return min(near, key=lambda word: ((word,) not in index.partial and (word,) not in index.full, word))


def key_corrected(index: NameIndex, key: Key) -> Key:
    """Return the words of a name with one that is too short to be corrected alone put right: "smal tanker"."""
    if len(key) == 1:
        return ()
    for at, word in enumerate(key):
        if len(word) != _TYPO_LENGTH - 1 or not word.isalpha() or word in COMMON:
            continue
        for meant in sorted(index.slips.get(word, ())):
            right = (*key[:at], meant, *key[at + 1 :])
            if len(meant) == _TYPO_LENGTH and meant[0] == word[0] and right in index.full:
                return right
    return ()


def _is_slip(said: str, meant: str) -> bool:
    """Tell whether a word is another with a letter too many, too few, swapped, or (in a longer word) wrong."""
    if len(said) != len(meant):
        return abs(len(said) - len(meant)) == 1
    wrong = sum(a != b for a, b in zip(said, meant, strict=True))
    return wrong == 2 or len(said) > _TYPO_LENGTH
