"""Where the words of a request may name something: whole names, translated, or in part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner.language.candidate import Candidate
from planner.language.everyday import COMMON, RISKY, SPOKEN
from planner.language.index import Key
from planner.language.lexicon import ALL_WORDS, CLASS_WORDS, FILLERS, WEEKDAY_MEANINGS, is_head, is_mark
from planner.language.quantities import NUMBER_WORDS
from planner.language.said import AMBIGUOUS, WEAK, Said
from planner.language.shift_words import french_turn, names_a_shift
from planner.language.translations import concept, is_noun, meanings, narrower
from planner.language.vocabulary import Entry
from planner.language.words import fold, words_of

_GLUE = re.compile(r"^[ \t\-_./#'’\"“”«»()&+:]{0,3}$")
_MANY = 60
_KINDS = 40
_DEFINITE = frozenset({"the", "le", "la", "l", "au", "du"})
_OWN = frozenset({"depot", "warehouse", "zone", "site", "office", "company"})
_RECORDS = ("vehicle", "station", "worker", "place", "order", "task", "shift")
_BEFORE_PEOPLE = frozenset(
    {"for", "with", "and", "or", "put", "give", "to", "by", "let", "move", "is", "does", "can", "has", "pour", "avec",
     "et", "ou", "mettez", "met", "donnez", "a", "de", "sans", "que"}
)  # fmt: skip
_TONNERS = frozenset({"tonner"})
_HOLDERS = frozenset(
    {"truck", "tanker", "lorry", "station", "pump", "cost", "stop", "tank", "bowser", "bill"}
)
_NONE_OF = frozenset({"aucun", "aucune"})
_SHIFT_PARTS = frozenset({"early", "late"})


class Naming:
    """Finds the candidates for mentions in a request.

    Parameters
    ----------
    said
        The request's words.
    """

    def __init__(self, said: Said) -> None:
        self.said = said

    def candidates(self) -> Iterator[Candidate]:
        """Yield what the words that are still free may name."""
        for first, last in self._windows():
            key = tuple(self.said.stems[first : last + 1])
            found = self._whole(first, last, key) or self._part(first, last, key)
            if found is not None:
                yield found

    def _windows(self) -> Iterator[tuple[int, int]]:
        """Yield runs of words that stand close together, longest first at each place."""
        count = len(self.said.words)
        reach = min(self.said.index.longest + 1, 12)
        for first in range(count):
            last = first
            while (
                last + 1 < count
                and last + 1 - first < reach
                and not self.said.taken[last + 1]
                and _GLUE.match(self.said.gap(last, last + 1).replace("'s", ""))
            ):
                last += 1
            if not self.said.taken[first]:
                for end in range(last, first - 1, -1):
                    yield first, end

    def _whole(self, first: int, last: int, key: Key) -> Candidate | None:
        if len(key) == 1 and key[0].isdigit():
            return None
        entries: Sequence[int] | None
        entries, quality = self.said.index.full.get(key), 5.0
        if not entries:
            entries, quality = self.said.index.translated.get(meanings(key)), 4.0
        if not entries:
            entries, quality = self._otherwise(first, last, key), 3.5
        if not entries or (len(key) == 1 and not self._plausible(first, key[0])):
            turn = french_turn(self.said, first) if first == last and not entries else ()
            return Candidate(first, last, turn, quality) if len(turn) == 1 else None
        entries = self._carried(first, entries)
        best = self._counted(first, entries) or self._closest(first, last, entries)
        if len(best) == 1:
            return Candidate(first, last, best, quality + (0.5 if self._spelled(first, last, best[0]) else 0))
        groups = tuple(number for number in best if not self.said.index.entries[number].is_record)
        if len(groups) == 1:
            return Candidate(first, last, groups, quality)
        return Candidate(first, last, best, quality, AMBIGUOUS)

    def _carried(self, first: int, entries: Sequence[int]) -> Sequence[int]:
        """Return the load behind a number ("40 meals") and else the goods, where both are called so."""
        loads = [number for number in entries if self.said.index.entries[number].roles == {"dimension"}]
        if not loads or len(loads) == len(entries):
            return entries
        before = self.said.words[first - 1].folded if first else ""
        if before.isdigit() or before in NUMBER_WORDS:
            return loads
        return [number for number in entries if number not in loads]

    def _otherwise(self, first: int, last: int, key: Key) -> list[int]:
        """Return what is written in one word ("oneil"), or the resources called by a mark of theirs ("HGVs": heavy)."""
        if first == last and self.said.words[first].folded in self.said.index.joined:
            return self.said.index.joined[self.said.words[first].folded]
        if len(key) == 2 and key[0].isdigit() and key[1] in _TONNERS:  # "10-tonners" are the 10 t trucks
            called = self.said.index.partial.get((key[0], "t"), [])
            return [number for number in called if not self.said.index.entries[number].is_record]
        marked = self.said.index.translated.get(narrower(meanings(key)), [])
        return [number for number in marked if self.said.index.entries[number].is_resource]

    def _spelled(self, first: int, last: int, number: int) -> bool:
        said = self.said.folded[self.said.words[first].start : self.said.words[last].end]
        return said == fold(self.said.index.entries[number].name)

    def _counted(self, first: int, entries: Sequence[int]) -> tuple[int, ...]:
        """Return the group among several entries where people are counted: "two mechanics" are no team Mechanics."""
        before = self.said.words[first - 1].folded if first else ""
        if len(entries) == 1 or not (before.isdigit() or before in NUMBER_WORDS):
            return ()
        groups = tuple(number for number in entries if not self.said.index.entries[number].is_record)
        skills = tuple(number for number in groups if "skill" in self.said.index.entries[number].roles)
        return skills if len(skills) == 1 else groups

    def _closest(self, first: int, last: int, entries: Sequence[int]) -> tuple[int, ...]:
        """Return those of several entries with the same words that are spelled most like what was said."""
        if len(entries) == 1:
            return tuple(entries)
        said = self.said.request[self.said.words[first].start : self.said.words[last].end]
        for same in (
            lambda name: name == said,
            lambda name: fold(name) == fold(said),
            lambda name: (
                [w.folded for w in words_of(name)] == [w.folded for w in self.said.words[first : last + 1]]
            ),
        ):
            close = tuple(number for number in entries if same(self.said.index.entries[number].name))
            if close:
                return self._own_record(close, entries)
        return tuple(entries)

    def _own_record(self, close: tuple[int, ...], entries: Sequence[int]) -> tuple[int, ...]:
        """Return the only record of a group instead, where it is called the same but for capitals."""
        if len(close) != 1:
            return close
        members = self.said.index.entries[close[0]].members
        only = tuple(number for number in entries if (self.said.index.entries[number].name,) == members)
        return only or close

    def _plausible(self, at: int, word: str) -> bool:
        """Tell whether a single everyday word is meant as the name that it also is."""
        folded = self.said.words[at].folded
        if len(folded) > 1 and folded not in RISKY and word not in RISKY:
            return True
        if names_a_shift(self.said, at):
            return True
        after = self.said.stems[at + 1] if at + 1 < len(self.said.words) else ""
        before = self.said.words[at - 1].folded if at else ""
        if folded == "est":
            return before in ("l", "d", "zone")
        if "shift" in CLASS_WORDS.get(after, ()) or after in ("shift", "poste"):
            return True
        if "shift" in CLASS_WORDS.get(before, ()):
            return True
        if word == "weekend" or folded == "weekends":
            return before not in ("on", "this", "at", "the", "next", "le", "ce")
        if folded in _SHIFT_PARTS and before in ("an", "a", "any", "no"):
            return True
        ends = re.match(r"\s*(?:[.,;!?]|$)", self.said.folded[self.said.words[at].end :])
        if folded in _SHIFT_PARTS and before in ("the", "les") and ends:
            return True
        if folded in _SHIFT_PARTS and before in ("per", "every", "each", "chaque"):
            return True
        if folded in ("earlies", "lates", "mornings", "evenings", "afternoons"):
            return True
        return self._is_capital(at)

    def _is_capital(self, at: int) -> bool:
        """Tell whether a word is written with a capital that no beginning sentence gives it."""
        word = self.said.words[at]
        original = self.said.request[word.start : word.end]
        starts = at == 0 or re.search(r"[.!?;:]\s*$", self.said.request[: word.start]) is not None
        return original[:1].isupper() and not starts and original != "I"

    def _part(self, first: int, last: int, key: Key) -> Candidate | None:
        words = self.said.words[first : last + 1]
        everyday = all(w.stem in COMMON or w.folded in FILLERS or w.folded.isdigit() for w in words)
        if len(key) > 1 and WEEKDAY_MEANINGS & set(meanings(key)):
            if all(word.isdigit() or concept(word) in WEEKDAY_MEANINGS for word in key):
                return None  # "until Wednesday 9" is a date, whatever shifts are called by it
            everyday = False
        if everyday and len(key) == 1 and not words[0].plural and not self._is_capital(first):
            return None
        if everyday and not any(is_noun(word) for word in key):
            return None
        if words[0].folded in FILLERS or words[-1].folded in FILLERS:
            return None
        if len(key) == 1 and (len(key[0]) < 3 or not self._plausible(first, key[0])):
            return None
        if self._several_places(first, key):
            return Candidate(first, last, tuple(self._places(key)), 2.0, AMBIGUOUS)
        entries, quality = self.said.index.partial.get(key), 2.0
        if not entries and not everyday:
            entries, quality = self.said.index.translated_partial.get(meanings(key)), 1.5
        if not entries:
            return None
        return self._choose_part(first, last, key, entries, quality)

    def _places(self, key: Key) -> list[int]:
        """Return the places whose names have a word, in either language."""
        named = self.said.index.translated_partial.get(meanings(key), ())
        return [number for number in named if "place" in self.said.index.entries[number].roles]

    def _several_places(self, first: int, key: Key) -> bool:
        """Tell whether "the lake" may be one of several: a Lake Farm and a Lac des Dames; a depot is everybody's own."""
        if len(key) > 1 or not is_noun(key[0]) or key[0] in CLASS_WORDS or concept(key[0]) in _OWN:
            return False
        before = self.said.words[first - 1].folded if first else ""
        after = self.said.words[first + 1].folded if first + 1 < len(self.said.words) else ""
        if before not in _DEFINITE or self.said.words[first].plural or after.isdigit():
            return False
        named = self.said.index.translated_partial.get(meanings(key), ())
        return len(named) == len(self._places(key)) and 1 < len(named) <= 6

    def _choose_part(
        self, first: int, last: int, key: Key, numbers: Sequence[int], quality: float
    ) -> Candidate | None:
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
