"""Names with numbers: unknown ones, and numbers after a class word or bare."""

from __future__ import annotations

import re

from planner.language.lexicon import CLASS_WORDS
from planner.language.numbered_lists import UNIT_AFTER, Family, NumberedLists
from planner.language.said import AMBIGUOUS, ANNOTATED, UNKNOWN, Mention
from planner.language.translations import concept

_THOUSANDS_AFTER = re.compile(r"^[ ,'’]\d{3}(?!\d)")
_CLOCK = re.compile(r"0\d[0-5]\d")
_WRITTEN_TIME = re.compile(r"\d ?h ?$")
_NUMBER_SIGN = re.compile(r"(?:n\s?[°º.o]\s?|no\.?\s|nr\.?\s|number\s|numero\s|#\s?)$")

_COUNTED_BEFORE = re.compile(
    r"\b(?:most|least|than|max(?:imum)?|min(?:imum)?|over|under|above|below|plus|moins|que|de)\s$"
)
_AS_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d|\d{3}")
_TIME_BEFORE = re.compile(r"\b(?:by|at|until|till|from|before|after|to|avant|apres|a|vers|des)\s$")
_NUMBER_WORDS = frozenset({"n", "no", "nr", "number", "numero", "numbers"})
_WEAK_CLASS_WORDS = frozenset({"post", "line", "door", "service", "unit", "vacation", "step"})
_LONG = 3
"""Digits of a number that is a name wherever it stands bare; shorter ones may be times or amounts."""


class Numbering(NumberedLists):
    """Finds the mentions that hang on a number."""

    def unknown_records(self) -> list[Mention]:
        """Return names that look like those of records but are nobody's: "Tanker 14" where there are 11 to 13."""
        found: list[Mention] = []
        count = len(self.said.words)
        for at in range(1, count):
            word = self.said.words[at]
            if self.said.taken[at] or not word.folded.isdigit() or len(word.folded) > 9:
                continue
            if _CLOCK.fullmatch(word.folded) or _WRITTEN_TIME.search(self.said.folded[: word.start]):
                continue
            gap = self.said.gap(at - 1, at)
            counted = gap and UNIT_AFTER.match(self.said.folded[word.end :])
            listed = gap == " " and self.said.words[at - 1].plural
            if counted or listed or not re.fullmatch(r"[ \-_./#]{0,2}", gap):
                continue
            first = self._unknown_from(at)
            if first is not None:
                start = self.said.words[first].start
                self.said.take(first, at)
                found.append(Mention(start, word.end, (self.said.request[start : word.end],), "N", UNKNOWN))
        return found

    def _unknown_from(self, at: int) -> int | None:
        """Return the first word of a family's name before a number that nobody of the family has."""
        for first in range(max(0, at - 3), at):
            key = tuple(self.said.stems[first:at])
            meant = tuple(concept(word) for word in key)
            family = self.said.index.numbered.get(key) or self.said.index.numbered.get(meant)
            if (
                family
                and not self.said.leads_to_time(at - 1)
                and not self.said.is_taken(first, at - 1)
                and int(self.said.words[at].folded) not in family
            ):
                return first
        return None

    def numbers(self) -> list[Mention]:
        """Return the numbers that name records: "order 12", "orders 3 and 5", "1010-1014"; bare ones annotated."""
        found: list[Mention] = []
        at = 0
        while at < len(self.said.words):
            word = self.said.words[at]
            reach = at + 1
            if not self.said.taken[at] and word.folded.isdigit() and len(word.folded) <= 9:
                first, families = self._class_before(at)
                if families:
                    reach = self._listed(first, at, families, found)
                else:
                    single = self._bare(at)
                    if single is not None:
                        found.append(single[0])
                        reach = single[1]
            at = reach
        return found

    def _families(self, roles: frozenset[str]) -> list[Family]:
        return [
            self.said.index.by_number[role] for role in sorted(roles) if role in self.said.index.by_number
        ]

    def _class_before(self, at: int) -> tuple[int, list[Family]]:
        """Return the class word before a number ("orders" of "orders no. 12") and the numbered records of its class."""
        first = at - 1
        if at > 1 and self.said.words[first].folded in _NUMBER_WORDS:
            first = at - 2
        if at == 0 or self.said.is_taken(first, at - 1) or not self._stands_alone(at):
            return at, []
        if self.said.leads_to_time(at - 1):
            return at, []
        if not re.fullmatch(r"\s*(?:n\s?[°º.]|no\.?|nr\.?|#)?\s*", self.said.gap(at - 1, at)):
            return at, []
        word = self.said.words[first]
        families = self._families(CLASS_WORDS.get(word.stem, frozenset()))
        own = self.said.index.numbered.get((word.stem,)) or self.said.index.numbered.get(
            (concept(word.stem),)
        )
        if own:
            families.insert(0, own)
        elif word.folded in _WEAK_CLASS_WORDS:
            return at, []
        known = any(int(self.said.words[at].folded) in family for family in families)
        counted = UNIT_AFTER.match(self.said.folded[self.said.words[at].end :]) is not None
        return first, [] if counted and not (word.plural and known) else families

    def _stands_alone(self, at: int) -> bool:
        """Tell whether a number is not the beginning of a time or of a decimal number."""
        if _WRITTEN_TIME.search(self.said.folded[: self.said.words[at].start]):
            return False
        end = self.said.words[at].end
        after = self.said.folded[end : end + 1]
        return not (
            after.isalpha() or (after in (":", ".") and self.said.folded[end + 1 : end + 2].isdigit())
        )

    def _listed(self, first: int, at: int, families: list[Family], found: list[Mention]) -> int:
        """Link the numbers of "orders 3, 5 and 7" or "trucks 2 to 4"; return the word after the last."""
        plural = self.said.words[first].plural
        while True:
            value = int(self.said.words[at].folded)
            family = next((family for family in families if value in family), {})
            high = self.range_end(at)
            last = high if high is not None and family else at
            top = int(self.said.words[last].folded)
            numbers = [n for v in range(value, min(top, value + 500) + 1) for n in family.get(v, ())[:1]]
            start, end = self.said.words[first].start, self.said.words[last].end
            if numbers and top in family:
                names = tuple(self.said.index.entries[number].name for number in numbers)
                found.append(Mention(start, end, names, self.said.index.entries[numbers[0]].letter))
            else:
                found.append(Mention(start, end, (self.said.request[start:end],), "N", UNKNOWN))
            self.said.take(first, last)
            following = self.next_in_list(last)
            if not plural or following is None:
                return last + 1
            first = at = following

    def _bare(self, at: int) -> tuple[Mention, int] | None:
        """Return a number that is a name by itself, and the word after it; a short one stays in the text, annotated."""
        word = self.said.words[at]
        signed = _NUMBER_SIGN.search(self.said.folded[: word.start])
        entries = self._called(at, signed is not None)
        before = self.said.folded[max(0, word.start - 1) : word.start]
        if not entries or not self._stands_alone(at) or before.isalpha() or before in (":", ".", ",", "+"):
            return None
        after = self.said.folded[word.end :]
        if UNIT_AFTER.match(after) or (len(word.folded) < 4 and _THOUSANDS_AFTER.match(after)):
            return None
        entry = self.said.index.entries[entries[0]]
        start = word.start - len(signed.group()) if signed else word.start
        if len(entries) > 1:
            names = tuple(self.said.index.entries[number].name for number in entries)
            return Mention(start, word.end, names, "A", AMBIGUOUS), at + 1
        if len(word.folded) < _LONG and not signed:
            return Mention(word.start, word.end, (entry.name,), entry.letter, ANNOTATED), at + 1
        high = self.range_end(at)
        if high is not None and len(self.said.words[high].folded) >= _LONG:
            names = self.between(entry.name, self.said.words[high].folded)
            if names:
                return Mention(start, self.said.words[high].end, names, entry.letter), high + 1
        return Mention(start, word.end, (entry.name,), entry.letter), at + 1

    def _called(self, at: int, signed: bool) -> list[int]:
        """Return the entries that are called by a number alone, or behind a sign ("no. 7") by their number."""
        word = self.said.words[at]
        entries = self.said.index.full.get((word.stem,), [])
        exact = [number for number in entries if self.said.index.entries[number].name == word.folded]
        if not entries and signed:
            families = self._families(frozenset({"order", "task"}))
            return [number for family in families for number in family.get(int(word.stem), ())]
        return exact or list(entries) or self._long_number(at)

    def _long_number(self, at: int) -> list[int]:
        """Return the record that is called by a word and a long number, of which only the number is said: PRO 4408."""
        word = self.said.words[at]
        before = self.said.folded[: word.start]
        timed = _AS_CLOCK.fullmatch(word.folded) is not None and _TIME_BEFORE.search(before) is not None
        if len(word.folded) < _LONG or timed or _COUNTED_BEFORE.search(before):
            return []
        families = self._families(frozenset(self.said.index.by_number))
        found = {number for family in families for number in family.get(int(word.folded), ())}
        return [n for n in found if self.said.index.entries[n].name.endswith(f" {word.folded}")]
