"""Names with numbers: unknown ones, ranges, lists, and numbers after a class word or bare."""

from __future__ import annotations

import re

from planner.language.lexicon import CLASS_WORDS, concept
from planner.language.said import AMBIGUOUS, ANNOTATED, LINKED, UNKNOWN, Mention, Said
from planner.language.words import words_of

_RANGE = re.compile(r"^\s*(?:to|till|until|up to|through|thru|a|au|jusqu'?a|jusqu'?au|[-–—]|\.\.+)\s*$")
_LIST = re.compile(r"^\s*(?:,|;|/|&|\+|and|or|et|ou|, *and|, *or|, *et|plus|with|avec|nor|ni)\s*$")
_UNIT_AFTER = re.compile(
    r"^\s?(?::\d|h\b|h\d|am\b|pm\b|a\.m|p\.m|%|percent|pour ?cent|km|kg|t\b|tonnes?|tons?|l\b|lit|min|mn\b|hours?"
    r"|hrs?\b|heures?|days?\b|jours?\b|euros?|stops?\b|times?\b|fois|pallets?|palettes?|m3|o'?clock|trips?\b"
    r"|(?:vehicle|truck|lorr|van|tanker|worker|shift|order|task|people|person)\w*)|^[.,]\d"
)
_THOUSANDS_AFTER = re.compile(r"^[ ,'’]\d{3}(?!\d)")
_CLOCK = re.compile(r"0\d[0-5]\d")
_NUMBER_SIGN = re.compile(r"(?:n\s?[°º.o]\s?|no\.?\s|nr\.?\s|number\s|numero\s|#\s?)$")


class Numbering:
    """Finds the mentions that hang on a number.

    Parameters
    ----------
    said
        The request's words.
    """

    def __init__(self, said: Said) -> None:
        self.said = said

    def unknown_records(self) -> list[Mention]:
        """Return names that look like those of records but are nobody's: "Tanker 14" where there are 11 to 13."""
        found: list[Mention] = []
        count = len(self.said.words)
        for at in range(1, count):
            word = self.said.words[at]
            if self.said.taken[at] or not word.folded.isdigit() or len(word.folded) > 9:
                continue
            if _CLOCK.fullmatch(word.folded):
                continue
            for first in range(max(0, at - 3), at):
                key = tuple(self.said.stems[first:at])
                meanings = tuple(concept(stem) for stem in key)
                family = self.said.index.numbered.get(key) or self.said.index.numbered.get(meanings)
                if not family or any(self.said.taken[first:at]):
                    continue
                gap = self.said.gap(at - 1, at)
                if not re.fullmatch(r"[ \-_./#]{0,2}", gap):
                    continue
                if self.said.words[at - 1].plural and gap == " ":
                    break
                glued = gap.strip() == "" and len(gap) == 0
                if not glued and _UNIT_AFTER.match(self.said.folded[word.end :]):
                    continue
                if int(word.folded) not in family:
                    for taken in range(first, at + 1):
                        self.said.taken[taken] = True
                    said = self.said.request[self.said.words[first].start : word.end]
                    found.append(Mention(self.said.words[first].start, word.end, (said,), "N", UNKNOWN))
                    break
        return found

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
            if words[-1].folded.isdigit():
                result += self._further_numbers(last, self.said.index.numbered.get(prefix, {}))
            elif len(words[-1].folded) == 1:
                result += self._further_letters(last, prefix)
        return result

    def _further_numbers(self, last: int, family: dict[int, list[int]]) -> list[Mention]:
        """Return the numbers of the same family that go on behind the word ``last``."""
        found: list[Mention] = []
        while True:
            at = self._range_end(last) or self._next_in_list(last)
            if at is None or not family.get(int(self.said.words[at].folded)):
                return found
            if _UNIT_AFTER.match(self.said.folded[self.said.words[at].end :]):
                return found
            found.append(self._one_word(at, family[int(self.said.words[at].folded)][0]))
            last = at

    def _further_letters(self, last: int, prefix: tuple[str, ...]) -> list[Mention]:
        """Return the letters that go on behind the word ``last``: "vans A or B"."""
        found: list[Mention] = []
        for at in range(last + 1, len(self.said.words)):
            word = self.said.words[at]
            if word.folded in ("and", "or", "et", "ou"):
                continue
            gap = self.said.folded[self.said.words[last].end : word.start]
            numbers = self.said.index.full.get((*prefix, word.stem), [])
            if self.said.taken[at] or len(word.folded) > 1 or len(numbers) != 1 or not _LIST.match(gap):
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
                names = self._between(before.names[0], mention.names[0])
                if names:
                    joined[-1] = Mention(before.start, mention.end, names, before.letter)
                    continue
            joined.append(mention)
        return joined

    def _between(self, low: str, high: str) -> tuple[str, ...]:
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

    def numbers(self, mentions: list[Mention]) -> list[Mention]:
        """Return the numbers that name records: "order 12", "orders 3 and 5", "1010-1014"; bare ones annotated."""
        found: list[Mention] = []
        spans = [(mention.start, mention.end) for mention in mentions]
        at = 0
        while at < len(self.said.words):
            word = self.said.words[at]
            if self.said.taken[at] or not word.folded.isdigit() or len(word.folded) > 9:
                at += 1
                continue
            roles, families = self._class_before(at)
            if roles:
                reach = self._number_list(at, families, found)
                at = max(reach, at + 1)
                continue
            single = self._bare(at, spans)
            if single is not None:
                found.append(single[0])
                at = single[1]
                continue
            at += 1
        return found

    def _families(self, roles: frozenset[str]) -> list[dict[int, list[int]]]:
        return [
            self.said.index.by_number[role] for role in sorted(roles) if role in self.said.index.by_number
        ]

    def _class_before(self, at: int) -> tuple[bool, list[dict[int, list[int]]]]:
        """Tell whether a class word with numbered records stands before a number, and which records those are."""
        if at == 0 or self.said.taken[at - 1]:
            return False, []
        gap = self.said.gap(at - 1, at)
        if not re.fullmatch(r"\s*(?:n\s?[°º.]|no\.?|nr\.?|#)?\s*", gap) or not self._glued_free(at):
            return False, []
        class_word = self.said.words[at - 1]
        position = at - 1
        if class_word.folded in ("n", "no", "nr", "number", "numero", "numbers") and at > 1:
            position = at - 2
            class_word = self.said.words[position]
        meaning = (concept(class_word.stem),)
        families = self._families(CLASS_WORDS.get(class_word.stem, frozenset()))
        family = self.said.index.numbered.get((class_word.stem,)) or self.said.index.numbered.get(meaning)
        if family:
            families = [family, *families]
        if not families:
            return False, []
        if (
            class_word.folded in ("post", "line", "door", "service", "unit", "vacation", "step")
            and not family
        ):
            return False, []
        known = any(int(self.said.words[at].folded) in family for family in families)
        if (not class_word.plural or not known) and _UNIT_AFTER.match(
            self.said.folded[self.said.words[at].end :]
        ):
            return False, []
        return True, families

    def _glued_free(self, at: int) -> bool:
        word = self.said.words[at]
        after = self.said.folded[word.end : word.end + 1]
        return not (
            after.isalpha() or (after in ":." and self.said.folded[word.end + 1 : word.end + 2].isdigit())
        )

    def _number_list(self, at: int, families: list[dict[int, list[int]]], found: list[Mention]) -> int:
        """Link the numbers of "orders 3, 5 and 7" or "trucks 2 to 4" from word ``at`` on; return the next word."""
        start_word = at - 1
        if self.said.words[start_word].folded in ("n", "no", "nr", "number", "numero", "numbers"):
            start_word = at - 2
        plural = self.said.words[start_word].plural or self.said.words[start_word].folded in ("from",)
        start = self.said.words[start_word].start
        position = at
        while True:
            word = self.said.words[position]
            value = int(word.folded)
            numbers = next((family[value] for family in families if value in family), [])
            high = self._range_end(position)
            if high is not None and numbers:
                low_name = self.said.index.entries[numbers[0]].name
                top = int(self.said.words[high].folded)
                family = next(family for family in families if value in family)
                names = tuple(
                    self.said.index.entries[n].name
                    for v in range(value, top + 1)
                    for n in family.get(v, ())[:1]
                )
                letter = self.said.index.entries[numbers[0]].letter
                if names and top in family:
                    found.append(Mention(start, self.said.words[high].end, names, letter))
                else:
                    found.append(Mention(start, self.said.words[high].end, (low_name,), "N", UNKNOWN))
                for taken in range(start_word, high + 1):
                    self.said.taken[taken] = True
                position = high
            else:
                if len(numbers) == 1 or (numbers and self._same_class(numbers)):
                    entry = self.said.index.entries[numbers[0]]
                    found.append(Mention(start, word.end, (entry.name,), entry.letter))
                else:
                    said = self.said.request[start : word.end]
                    found.append(Mention(start, word.end, (said,), "N", UNKNOWN))
                for taken in range(start_word, position + 1):
                    self.said.taken[taken] = True
            following = self._next_in_list(position)
            if not plural or following is None:
                return position + 1
            start_word = following
            start = self.said.words[following].start
            position = following

    def _same_class(self, numbers: list[int]) -> bool:
        return len({self.said.index.entries[number].name for number in numbers}) == 1

    def _range_end(self, at: int) -> int | None:
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

    def _next_in_list(self, at: int) -> int | None:
        for after in (at + 1, at + 2):
            if after >= len(self.said.words) or self.said.taken[after]:
                return None
            if self.said.words[after].folded.isdigit():
                gap = self.said.folded[self.said.words[at].end : self.said.words[after].start]
                unit = _UNIT_AFTER.match(self.said.folded[self.said.words[after].end :])
                return after if _LIST.match(gap) and not unit else None
        return None

    def _bare(self, at: int, spans: list[tuple[int, int]]) -> tuple[Mention, int] | None:
        """Return a number that is a name by itself; one of fewer than three digits stays in the text, annotated."""
        word = self.said.words[at]
        raw = self.said.folded[max(0, word.start - 1) : word.start]
        entries = self.said.index.full.get((word.stem,), [])
        entries = [n for n in entries if self.said.index.entries[n].name == word.folded] or list(entries)
        signed = _NUMBER_SIGN.search(self.said.folded[: word.start])
        if not entries and signed:
            entries = [
                n
                for family in self._families(frozenset(("order", "task")))
                for n in family.get(int(word.stem), ())
            ]
        if not entries or not self._glued_free(at) or (raw.isalpha() or (raw in ":.,+" and raw)):
            return None
        after = self.said.folded[word.end :]
        if _UNIT_AFTER.match(after) or (len(word.folded) < 4 and _THOUSANDS_AFTER.match(after)):
            return None
        entry = self.said.index.entries[entries[0]]
        start = word.start - len(signed.group()) if signed else word.start
        if len(entries) > 1:
            return Mention(
                start, word.end, tuple(self.said.index.entries[n].name for n in entries), "A", AMBIGUOUS
            ), at + 1
        if len(word.folded) >= 3 or signed:
            high = self._range_end(at)
            if high is not None and self.said.words[high].stem and len(self.said.words[high].folded) >= 3:
                names = self._between(entry.name, self.said.words[high].folded)
                if names:
                    return Mention(start, self.said.words[high].end, names, entry.letter), high + 1
            return Mention(start, word.end, (entry.name,), entry.letter), at + 1
        return Mention(word.start, word.end, (entry.name,), entry.letter, ANNOTATED), at + 1
