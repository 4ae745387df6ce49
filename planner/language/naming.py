"""Where the words of a request may name something: whole names, translated, or in part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner.language.candidate import Candidate
from planner.language.everyday import COMMON, RISKY
from planner.language.index import Key, key_corrected
from planner.language.lexicon import ARTICLES, CLASS_WORDS, FILLERS, WEEKDAY_MEANINGS
from planner.language.naming_parts import PartNaming
from planner.language.quantities import NUMBER_WORDS
from planner.language.said import AMBIGUOUS
from planner.language.shift_words import french_turn, names_a_shift
from planner.language.tongue import language_of
from planner.language.translations import concept, is_noun, meanings, narrower
from planner.language.words import fold, words_of

_GLUE = re.compile(r"^[ \t\-_./#'’\"“”«»()&+:]{0,3}$")
_DEFINITE = frozenset({"the", "le", "la", "l", "au", "du"})
_OWN = frozenset({"depot", "warehouse", "zone", "site", "office", "company"})
_TAKING_BACK = frozenset({"scrap", "scrub", "drop", "lift", "bin", "ditch", "pull", "strike", "cut"})
_WHICH = frozenset({"the", "that", "this", "those", "my", "our", "any", "all"})
_SHIFT_PARTS = frozenset({"early", "late"})


class Naming(PartNaming):
    """Finds the candidates for mentions in a request."""

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
        if (len(key) == 1 and key[0].isdigit()) or (last == first + 1 and self.said.leads_to_time(first)):
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
        slipped = self.said.index.full.get(key_corrected(self.said.index, key))
        if slipped:
            return slipped
        if len(key) == 2 and key[0].isdigit() and key[1] == "tonner":  # "10-tonners" are the 10 t trucks
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
            lambda name: (  # "libary": the library, not the Libraries
                [w.plural for w in words_of(name)] == [w.plural for w in self.said.words[first : last + 1]]
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
        if self._is_verb(at, folded):
            return False
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

    def _is_verb(self, at: int, folded: str) -> bool:
        """Tell whether a word that may be a name is a verb or a phrase here: "scrap the rule", "on the road", "le ponton ferme"."""
        after = self.said.words[at + 1].folded if at + 1 < len(self.said.words) else ""
        before = self.said.words[at - 1].folded if at else ""
        if folded == "ferme":
            return before not in ARTICLES | {"une", "chaque", "d", "de", "a"}
        if folded == "road" and before == "the":
            return at > 1 and self.said.words[at - 2].folded in ("on", "off")
        if folded == "temps":
            return language_of(self.said.request) == "fr"
        return at == 0 and folded in _TAKING_BACK and after in _WHICH

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
        return self.choose_part(first, last, key, entries, quality)

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
