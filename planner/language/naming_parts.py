"""Which of the names that have a few words in common is meant by these words: "the crane", "the docks", "bikes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.language.candidate import Candidate
from planner.language.everyday import COMMON, SPOKEN
from planner.language.index import Key
from planner.language.lexicon import ALL_WORDS, CLASS_WORDS, is_head, is_mark
from planner.language.said import AMBIGUOUS, WEAK, Finder
from planner.language.translations import is_noun
from planner.language.vocabulary import Entry
from planner.language.words import words_of

_MANY = 60
_KINDS = 40
_RECORDS = ("vehicle", "station", "worker", "place", "order", "task", "shift")
_BEFORE_PEOPLE = frozenset(
    {"for", "with", "and", "or", "put", "give", "to", "by", "let", "move", "is", "does", "can", "has", "pour", "avec",
     "et", "ou", "mettez", "met", "donnez", "a", "de", "sans", "que"}
)  # fmt: skip
_HOLDERS = frozenset(
    {"truck", "tanker", "lorry", "station", "pump", "cost", "stop", "tank", "bowser", "bill"}
)
_NONE_OF = frozenset({"aucun", "aucune"})


class PartNaming(Finder):
    """Chooses among the names that a part of a name may stand for."""

    def choose_part(
        self, first: int, last: int, key: Key, numbers: Sequence[int], quality: float
    ) -> Candidate | None:
        """Return what a few words mean of the names that they are part of; None where they may mean nothing."""
        if len(numbers) > _MANY:
            return None
        entries = [self.said.index.entries[number] for number in numbers]
        noun = all(is_noun(word) or word in COMMON for word in key) and not all(is_mark(w) for w in key)
        if len(numbers) == 1:
            short = entries[0].is_record and len(key) == 1 and is_head(key[0]) and quality >= 2
            short = short or self._first_name(first, last, entries[0]) or self._is_stuff(last, entries[0])
            if noun and not short and not self._definite(first, last, entries[0]):
                return None
            return Candidate(first, last, (numbers[0],), quality)
        plural = self.said.words[last].plural or self.said.words[first].plural
        for number, entry in zip(numbers, entries, strict=True):
            others = {other.name for other in entries if other is not entry}
            if entry.members and others <= set(entry.members):
                return None if noun and not plural else Candidate(first, last, (number,), quality)
        if len(key) > 1 and all("shift" in entry.roles for entry in entries):
            return self._class_of(first, last, numbers, quality)
        everyone = first > 0 and self.said.words[first - 1].folded in ALL_WORDS | _NONE_OF
        everyone = everyone or (
            first > 1
            and self.said.words[first - 1].folded == "de"
            and self.said.words[first - 2].folded in ("pas", "plus", "jamais")
        )
        family = noun or self._numbered_family(entries)
        if family or plural:
            if not (plural or everyone):
                return self._weak(first, last, numbers, entries)
            return self._class_of(first, last, numbers, quality)
        if len(numbers) <= 6:
            return Candidate(first, last, tuple(numbers), quality, AMBIGUOUS)
        return None

    def _weak(
        self, first: int, last: int, numbers: Sequence[int], entries: Sequence[Entry]
    ) -> Candidate | None:
        """Return the tasks of a kind, of which the rest of the request may tell the one meant: "the sanding"."""
        if len(numbers) > _KINDS or not all("task" in entry.roles for entry in entries):
            return None
        counted = last + 1 < len(self.said.words) and self.said.words[last + 1].folded.isdigit()
        if counted or self.said.stems[last] in CLASS_WORDS:
            return None
        return Candidate(first, last, tuple(numbers), 0.5, WEAK)

    def _first_name(self, first: int, last: int, entry: Entry) -> bool:
        """Tell whether a word is exactly one of somebody's names, though it looks like a form of a noun: Dries."""
        folded = self.said.words[first].folded
        person = bool(entry.roles & {"worker", "driver"}) and first == last
        if not person or is_noun(folded) or folded in SPOKEN:
            return False
        before = self.said.words[first - 1].folded if first else ""
        written = self.said.request[self.said.words[first].start]
        if first and not written.isupper() and before not in _BEFORE_PEOPLE:
            return False
        return any(word.folded == folded for word in words_of(entry.name))

    def _is_stuff(self, last: int, entry: Entry) -> bool:
        """Tell whether a word is what a group of goods ends with: "fuel" where only generator fuel is carried."""
        after = self.said.stems[last + 1] if last + 1 < len(self.said.words) else ""
        if entry.is_record or "place_group" not in entry.roles or after in _HOLDERS:
            return False
        return words_of(entry.name)[-1].stem == self.said.stems[last]

    def _definite(self, first: int, last: int, entry: Entry) -> bool:
        """Tell whether a class noun means the only name that has it: "the crane", "le pont", not "a crane"."""
        before = self.said.words[first - 1].folded if first else ""
        if not entry.is_record and self.said.words[last].plural:
            return True
        if before in ("the", "le", "la", "l", "our", "notre", "les", "du", "au", "des", "aux"):
            return entry.is_record or bool(entry.members)
        return last > first

    @staticmethod
    def _numbered_family(entries: Sequence[Entry]) -> bool:
        return all(re.search(r"(\d+|\b\w)$", entry.name) for entry in entries)

    def _class_of(self, first: int, last: int, numbers: Sequence[int], quality: float) -> Candidate | None:
        """Return the records that a plural class noun means ("the docks"), nothing when it means all there are."""
        entries = [self.said.index.entries[number] for number in numbers]
        for role in _RECORDS:
            members = {entry.name for entry in entries if role in entry.roles}
            members |= {
                name for entry in entries for name in entry.members if self.said.index.has_role(name, role)
            }
            if members and len(members) == self.said.index.roles[role]:
                return None
        for role in _RECORDS:
            records = tuple(n for n in numbers if role in self.said.index.entries[n].roles)
            if len(records) > 1:
                return Candidate(first, last, records, quality)
        if len({entry.letter for entry in entries}) == 1 and len(numbers) <= 12:
            return Candidate(first, last, tuple(numbers), quality)
        return None
