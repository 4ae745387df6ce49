"""Ranges and lists of numbered names: "F01 to F03", "Truck 1 and 2", "vans A or B"."""

from __future__ import annotations

import re

from planner.language.said import LINKED, Finder, Mention
from planner.language.words import words_of

_RANGE = re.compile(r"^\s*(?:to|till|until|up to|through|thru|a|au|jusqu'?a|jusqu'?au|[-–—]|\.\.+)\s*$")
_LIST = re.compile(r"^\s*(?:,|;|/|&|\+|and|or|et|ou|, *and|, *or|, *et|plus|with|avec|nor|ni)\s*$")
UNIT_AFTER = re.compile(
    r"^\s?(?::\d|h\b|h\d|am\b|pm\b|a\.m|p\.m|%|percent|pour ?cent|km|kg|t\b|tonnes?|tons?|l\b|lit|min|mn\b|hours?"
    r"|hrs?\b|heures?|days?\b|jours?\b|euros?|stops?\b|times?\b|fois|pallets?|palettes?|m3|o'?clock|trips?\b"
    r"|(?:vehicle|truck|lorr|van|tanker|worker|shift|order|task|people|person)\w*)|^[.,]\d"
)
"""Pattern of what behind a number makes it an amount or a time."""

Family = dict[int, list[int]]


class NumberedLists(Finder):
    """Goes on from a numbered name to those that are said behind it by their numbers alone."""

    def continued(self, mentions: list[Mention]) -> list[Mention]:
        """Add the numbers that go on after a numbered name: "Truck 1 and 2", "trucks 1 to 3"."""
        by_start = {word.start: at for at, word in enumerate(self.said.words)}
        by_end = {word.end: at for at, word in enumerate(self.said.words)}
        result: list[Mention] = []
        for mention in mentions:
            result.append(mention)
            last = by_end.get(mention.end)
            if mention.status != LINKED or len(mention.names) != 1 or last is None:
                continue
            words = words_of(mention.names[0])
            prefix = tuple(word.stem for word in words[:-1])
            if not prefix or mention.start not in by_start:
                continue
            if words[-1].folded.isdigit() and prefix in self.said.index.numbered:
                result += self._further_numbers(last, self.said.index.numbered[prefix])
            elif len(words[-1].folded) <= 2:
                result += self._further_letters(last, prefix)
        return result

    def _further_numbers(self, last: int, family: dict[int, list[int]]) -> list[Mention]:
        """Return the numbers of the same family that go on behind the word ``last``."""
        found: list[Mention] = []
        while True:
            at = self.range_end(last) or self.next_in_list(last)
            if at is None or not family.get(int(self.said.words[at].folded)):
                return found
            if UNIT_AFTER.match(self.said.folded[self.said.words[at].end :]):
                return found
            found.append(self._one_word(at, family[int(self.said.words[at].folded)][0]))
            last = at

    def _further_letters(self, last: int, prefix: tuple[str, ...]) -> list[Mention]:
        """Return the letters, or numbers of groups, that go on behind the word ``last``: "vans A or B", "lots 1 and 2"."""
        found: list[Mention] = []
        for at in range(last + 1, len(self.said.words)):
            word = self.said.words[at]
            if word.folded in ("and", "or", "et", "ou"):
                continue
            gap = self.said.folded[self.said.words[last].end : word.start]
            numbers = self.said.index.full.get((*prefix, word.stem), [])
            if self.said.taken[at] or len(word.folded) > 2 or len(numbers) != 1 or not _LIST.match(gap):
                break
            found.append(self._one_word(at, numbers[0]))
            last = at
        return found

    def _one_word(self, at: int, number: int) -> Mention:
        word, entry = self.said.words[at], self.said.index.entries[number]
        self.said.take(at, at)
        return Mention(word.start, word.end, (entry.name,), entry.letter)

    def join_ranges(self, mentions: list[Mention]) -> list[Mention]:
        """Make one mention of "F01 to F03"."""
        joined: list[Mention] = []
        for mention in mentions:
            before = joined[-1] if joined else None
            if (
                before is not None
                and _RANGE.match(self.said.folded[before.end : mention.start])
                and len(before.names) == len(mention.names) == 1
                and before.status == mention.status == LINKED
            ):
                names = self.between(before.names[0], mention.names[0])
                if names:
                    joined[-1] = Mention(before.start, mention.end, names, before.letter)
                    continue
            joined.append(mention)
        return joined

    def between(self, low: str, high: str) -> tuple[str, ...]:
        """Return the existing names from one numbered name to another of the same kind, in order."""
        left, right = words_of(low), words_of(high)
        if not (left and right and left[-1].folded.isdigit() and right[-1].folded.isdigit()):
            return ()
        prefix = tuple(word.stem for word in left[:-1])
        if prefix != tuple(word.stem for word in right[:-1]):
            return ()
        first, last = int(left[-1].folded), int(right[-1].folded)
        roles = self.said.index.entries[self.said.index.by_name[low]].roles
        if prefix:
            family = self.said.index.numbered.get(prefix, {})
        else:
            family = next((self.said.index.by_number[r] for r in roles if r in self.said.index.by_number), {})
        if not first < last <= first + 500:
            return ()
        return tuple(
            self.said.index.entries[number].name
            for value in range(first, last + 1)
            for number in family.get(value, ())
            if self.said.index.entries[number].roles & roles
        )

    def range_end(self, at: int) -> int | None:
        """Return the word that ends a range of numbers begun at a word: the 6 of "3 through 6"."""
        for after in (at + 1, at + 2, at + 3):
            if after >= len(self.said.words):
                return None
            if self.said.words[after].folded.isdigit():
                gap = self.said.folded[self.said.words[at].end : self.said.words[after].start]
                fits = _RANGE.match(gap) and int(self.said.words[after].folded) > int(
                    self.said.words[at].folded
                )
                return after if fits and not self.said.taken[after] else None
        return None

    def next_in_list(self, at: int) -> int | None:
        """Return the word of the number that goes on after one in a list: the 5 of "3 and 5"."""
        for after in (at + 1, at + 2):
            if after >= len(self.said.words) or self.said.taken[after]:
                return None
            if self.said.words[after].folded.isdigit():
                gap = self.said.folded[self.said.words[at].end : self.said.words[after].start]
                unit = UNIT_AFTER.match(self.said.folded[self.said.words[after].end :])
                return after if _LIST.match(gap) and not unit else None
        return None
