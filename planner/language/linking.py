"""Finding the mentions: which words of a request name something of the scenario."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.language.index import Key, NameIndex, corrected, index_of
from planner.language.lexicon import (
    ALL_WORDS,
    CLASS_WORDS,
    COMMON,
    FILLERS,
    RISKY,
    WEEKDAYS,
    concept,
    is_colour,
    is_noun,
)
from planner.language.quantities import NUMBER_WORDS, value_of
from planner.language.vocabulary import Entry, Vocabulary
from planner.language.words import Word, fold, words_of

_GLUE = re.compile(r"^[ \t\-_./#'’\"“”«»()&+:]{0,3}$")
_RANGE = re.compile(r"^\s*(?:to|till|until|up to|through|thru|a|au|jusqu'?a|jusqu'?au|[-–—]|\.\.+)\s*$")
_LIST = re.compile(r"^\s*(?:,|;|/|&|and|or|et|ou|, *and|, *or|, *et|plus|with|avec|nor|ni)\s*$")
_UNIT_AFTER = re.compile(
    r"^\s?(?::\d|h\b|h\d|am\b|pm\b|a\.m|p\.m|%|percent|pour ?cent|km|kg|t\b|tonnes?|tons?|l\b|lit|min|mn\b|hours?"
    r"|hrs?\b|heures?|days?\b|jours?\b|euros?|stops?\b|times?\b|fois|pallets?|palettes?|m3|o'?clock|trips?\b"
    r"|(?:vehicle|truck|lorr|van|tanker|worker|shift|order|task|people|person)\w*)|^[.,]\d"
)
_NUMBER_SIGN = re.compile(r"(?:n\s?[°º.o]\s?|no\.?\s|nr\.?\s|number\s|numero\s|#\s?)$")
_WEEKDAY_WORDS = frozenset(concept(name) for names in WEEKDAYS for name in names)

_MANY = 60

LINKED, UNKNOWN, AMBIGUOUS, ANNOTATED = "linked", "unknown", "ambiguous", "annotated"


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
class _Found:
    first: int
    last: int
    entries: tuple[int, ...]
    quality: float
    status: str = LINKED


def mentions_in(request: str, vocabulary: Vocabulary) -> list[Mention]:
    """Return the mentions in a request, in order, without overlaps.

    A name is recognised whole, in its words' translation, in another order of its words, in part when that fits one
    name only, and with one slip of the pen in a long word.
    """
    index = index_of(vocabulary)
    return _Linker(request, index).run()


class _Linker:
    def __init__(self, request: str, index: NameIndex) -> None:
        self.request = request
        self.folded = fold(request)
        self.index = index
        self.words = words_of(request)
        self.stems = [word.stem for word in self.words]
        self._digits_for_words()
        self.taken: list[bool] = [False] * len(self.words)

    def _digits_for_words(self) -> None:
        """Take "dock four" as "dock 4" where there is a Dock 4."""
        for at in range(1, len(self.words)):
            if self.words[at].folded in NUMBER_WORDS:
                before = self.stems[at - 1]
                family = self.index.numbered.get((before,)) or self.index.numbered.get((concept(before),)) or {}
                value = value_of(self.words[at].folded)
                if value in family and not self.words[at - 1].plural:
                    self.stems[at] = str(value)

    def run(self) -> list[Mention]:
        found = self._choose(list(self._candidates()))
        if self._correct_slips():
            found += self._choose(list(self._candidates()))
        found.sort(key=lambda item: item.first)
        mentions = [self._mention(item) for item in found]
        mentions += self._unknown_records()
        mentions.sort(key=lambda mention: mention.start)
        mentions = self._join_ranges(self._continued(mentions))
        mentions += self._numbers(mentions)
        mentions.sort(key=lambda mention: mention.start)
        return mentions

    # -- windows -----------------------------------------------------------------------------------------------

    def _gap(self, left: int, right: int) -> str:
        return self.folded[self.words[left].end : self.words[right].start]

    def _windows(self) -> Iterator[tuple[int, int]]:
        """Yield runs of words that stand close together, longest first at each place."""
        count = len(self.words)
        reach = min(self.index.longest + 1, 12)
        for first in range(count):
            last = first
            while (
                last + 1 < count
                and last + 1 - first < reach
                and not self.taken[last + 1]
                and _GLUE.match(self._gap(last, last + 1).replace("'s", ""))
            ):
                last += 1
            if not self.taken[first]:
                for end in range(last, first - 1, -1):
                    yield first, end

    def _candidates(self) -> Iterator[_Found]:
        for first, last in self._windows():
            key = tuple(self.stems[first : last + 1])
            found = self._whole(first, last, key) or self._part(first, last, key)
            if found is not None:
                yield found
        yield from self._reordered()

    def _whole(self, first: int, last: int, key: Key) -> _Found | None:
        if len(key) == 1 and key[0].isdigit():
            return None
        entries, quality = self.index.full.get(key), 5.0
        if not entries:
            meanings = tuple(concept(word) for word in key)
            entries, quality = self.index.translated.get(meanings), 4.0
        if not entries or (len(key) == 1 and not self._plausible(first, key[0])):
            return None
        best = self._closest(first, last, entries)
        if len(best) == 1:
            return _Found(first, last, best, quality + (0.5 if self._spelled(first, last, best[0]) else 0))
        groups = tuple(number for number in best if not self.index.entries[number].is_record)
        if len(groups) == 1:
            return _Found(first, last, groups, quality)
        return _Found(first, last, best, quality, AMBIGUOUS)

    def _spelled(self, first: int, last: int, number: int) -> bool:
        said = self.folded[self.words[first].start : self.words[last].end]
        return said == fold(self.index.entries[number].name)

    def _closest(self, first: int, last: int, entries: Sequence[int]) -> tuple[int, ...]:
        """Return those of several entries with the same words that are spelled most like what was said."""
        if len(entries) == 1:
            return tuple(entries)
        said = self.request[self.words[first].start : self.words[last].end]
        for same in (
            lambda name: name == said,
            lambda name: fold(name) == fold(said),
            lambda name: [w.folded for w in words_of(name)] == [w.folded for w in self.words[first : last + 1]],
        ):
            close = tuple(number for number in entries if same(self.index.entries[number].name))
            if close:
                return close
        return tuple(entries)

    def _plausible(self, at: int, word: str) -> bool:
        """Tell whether a single everyday word is meant as the name that it also is."""
        folded = self.words[at].folded
        if folded not in RISKY and word not in RISKY:
            return True
        after = self.stems[at + 1] if at + 1 < len(self.words) else ""
        before = self.words[at - 1].folded if at else ""
        if "shift" in CLASS_WORDS.get(after, ()) or after in ("shift", "poste"):
            return True
        if "shift" in CLASS_WORDS.get(before, ()):
            return True
        if folded in ("early", "late", "morning", "evening", "day", "afternoon") and before in ("an", "a", "any", "no"):
            return folded in ("early", "late")
        if self.words[at].plural and folded in ("earlies", "lates", "mornings", "evenings", "afternoons"):
            return True
        original = self.request[self.words[at].start : self.words[at].end]
        starts = at == 0 or re.search(r"[.!?;:]\s*$", self.request[: self.words[at].start]) is not None
        return original[:1].isupper() and not starts and original != "I"

    # -- parts of names ------------------------------------------------------------------------------------------

    def _part(self, first: int, last: int, key: Key) -> _Found | None:
        words = self.words[first : last + 1]
        if all(word.stem in COMMON or word.folded in FILLERS or word.folded.isdigit() for word in words):
            if not any(is_noun(word) for word in key):
                return None
        if words[0].folded in FILLERS or words[-1].folded in FILLERS:
            return None
        if len(key) == 1 and len(key[0]) < 3 and not key[0].isalpha():
            return None
        entries, quality = self.index.partial.get(key), 2.0
        if not entries:
            meanings = tuple(concept(word) for word in key)
            entries, quality = self.index.translated_partial.get(meanings), 1.5
        if not entries:
            return None
        return self._choose_part(first, last, key, entries, quality)

    def _choose_part(
        self, first: int, last: int, key: Key, numbers: Sequence[int], quality: float
    ) -> _Found | None:
        if len(numbers) > _MANY:
            return None
        entries = [self.index.entries[number] for number in numbers]
        noun = all(is_noun(word) or word in COMMON for word in key) and not all(is_colour(w) for w in key)
        if len(numbers) == 1:
            if noun and not self._definite(first, last, entries[0]):
                return None
            return _Found(first, last, (numbers[0],), quality)
        for number, entry in zip(numbers, entries, strict=True):
            others = {other.name for other in entries if other is not entry}
            if entry.members and others <= set(entry.members):
                return None if noun else _Found(first, last, (number,), quality)
        plural = self.words[last].plural or self.words[first].plural
        everyone = first > 0 and self.words[first - 1].folded in ALL_WORDS
        family = noun or self._numbered_family(entries)
        if family or plural:
            if not (plural or everyone):
                return None
            return self._class_of(first, last, numbers, quality)
        if len(numbers) <= 6:
            return _Found(first, last, tuple(numbers), quality, AMBIGUOUS)
        return None

    def _definite(self, first: int, last: int, entry: Entry) -> bool:
        """Tell whether a class noun means the only name that has it: "the crane", "le pont", not "a crane"."""
        before = self.words[first - 1].folded if first else ""
        if before in ("the", "le", "la", "l", "our", "notre", "les", "du", "au", "des", "aux"):
            return entry.is_record or bool(entry.members)
        return last > first

    @staticmethod
    def _numbered_family(entries: Sequence[Entry]) -> bool:
        return all(re.search(r"(\d+|\b\w)$", entry.name) for entry in entries)

    def _class_of(self, first: int, last: int, numbers: Sequence[int], quality: float) -> _Found | None:
        """Return the records that a plural class noun means ("the docks"), nothing when it means all there are."""
        entries = [self.index.entries[number] for number in numbers]
        for roles in (("vehicle",), ("station",), ("worker",), ("order",), ("task",), ("shift",), ("place",)):
            role = roles[0]
            members = {entry.name for entry in entries if role in entry.roles}
            members |= {name for entry in entries for name in entry.members if self._has_role(name, role)}
            if members and len(members) == self.index.roles[role]:
                return None
        for role in ("vehicle", "station", "worker", "place", "order", "task", "shift"):
            records = tuple(n for n in numbers if role in self.index.entries[n].roles)
            if len(records) > 1:
                return _Found(first, last, records, quality)
        if len({entry.letter for entry in entries}) == 1 and len(numbers) <= 12:
            return _Found(first, last, tuple(numbers), quality)
        return None

    def _has_role(self, name: str, role: str) -> bool:
        number = self.index.by_name.get(name)
        return number is not None and role in self.index.entries[number].roles

    def _reordered(self) -> Iterator[_Found]:
        """Yield names said in another order or with small words between: "le contrôle du TR-04"."""
        count = len(self.words)
        for first in range(count):
            if self.taken[first] or self.words[first].folded in FILLERS:
                continue
            meanings: list[str] = []
            for last in range(first, min(first + 9, count)):
                if self.taken[last]:
                    break
                if last > first and re.search(r"[.;:!?\n]", self._gap(last - 1, last)):
                    break
                if self.words[last].folded in FILLERS and self.stems[last] not in ("a",):
                    continue
                meanings.append(concept(self.stems[last]))
                if len(meanings) > 1:
                    entries = self.index.bag.get(tuple(sorted(meanings)))
                    if entries and len(entries) == 1 and self._stays_together(first, last, entries[0]):
                        yield _Found(first, last, (entries[0],), 3.0)

    def _stays_together(self, first: int, last: int, number: int) -> bool:
        """Tell whether a reordered name keeps its numbers behind the words that they belong to."""
        name = [concept(word.stem) for word in words_of(self.index.entries[number].name)]
        said = [at for at in range(first, last + 1) if self.words[at].folded not in FILLERS]
        fillers = [self.words[at].folded for at in range(first, last + 1) if at not in said]
        if len(fillers) > 3 or {"and", "et"} & set(fillers) or self.words[first].folded.isdigit():
            return False
        if last + 1 < len(self.words) and self.words[last].end == self.words[last + 1].start:
            return False
        pairs = {(name[at - 1], name[at]) for at in range(1, len(name))}
        meant = {at: concept(self.stems[at]) for at in said}
        return all(
            (meant.get(at - 1), meant[at]) in pairs for at in said if self.words[at].folded.isdigit()
        )

    # -- choosing ------------------------------------------------------------------------------------------------

    def _choose(self, candidates: list[_Found]) -> list[_Found]:
        candidates.sort(key=lambda c: (-(c.last - c.first), -c.quality, c.first))
        chosen: list[_Found] = []
        for candidate in candidates:
            span = range(candidate.first, candidate.last + 1)
            if not any(self.taken[at] for at in span):
                for at in span:
                    self.taken[at] = True
                chosen.append(candidate)
        return chosen

    def _correct_slips(self) -> bool:
        changed = False
        for at, word in enumerate(self.words):
            if not self.taken[at]:
                better = corrected(self.index, word.stem)
                if better is not None and better != word.stem:
                    self.stems[at] = better
                    changed = True
        return changed

    def _mention(self, found: _Found) -> Mention:
        start, end = self.words[found.first].start, self.words[found.last].end
        entries = [self.index.entries[number] for number in found.entries]
        names = tuple(entry.name for entry in entries)
        if found.status == AMBIGUOUS:
            return Mention(start, end, names, "A", AMBIGUOUS)
        start, end = self._with_signs(start, end, names)
        return Mention(start, end, names, entries[0].letter)

    def _with_signs(self, start: int, end: int, names: tuple[str, ...]) -> tuple[int, int]:
        """Take in the signs that a name begins and ends with, but not the full stop that ends the request."""
        if len(names) != 1:
            return start, end
        words = words_of(names[0])
        head, tail = names[0][: words[0].start], names[0][words[-1].end :]
        if tail and self.request.startswith(tail, end) and self.request[end + len(tail) :].strip():
            end += len(tail)
        elif tail and tail != "." and self.request.startswith(tail, end):
            end += len(tail)
        if head and self.request.endswith(head, 0, start):
            start -= len(head)
        return start, end

    # -- numbers and unknown names -------------------------------------------------------------------------------

    def _unknown_records(self) -> list[Mention]:
        """Return names that look like those of records but are nobody's: "Tanker 14" where there are 11 to 13."""
        found: list[Mention] = []
        count = len(self.words)
        for at in range(1, count):
            word = self.words[at]
            if self.taken[at] or not word.folded.isdigit() or len(word.folded) > 9:
                continue
            for first in range(max(0, at - 3), at):
                key = tuple(self.stems[first:at])
                meanings = tuple(concept(stem) for stem in key)
                family = self.index.numbered.get(key) or self.index.numbered.get(meanings)
                if not family or any(self.taken[first:at]):
                    continue
                gap = self._gap(at - 1, at)
                if not re.fullmatch(r"[ \-_./#]{0,2}", gap):
                    continue
                if self.words[at - 1].plural and gap == " " and int(word.folded) in family:
                    break
                glued = gap.strip() == "" and len(gap) == 0
                if not glued and _UNIT_AFTER.match(self.folded[word.end :]):
                    continue
                if int(word.folded) not in family:
                    for taken in range(first, at + 1):
                        self.taken[taken] = True
                    said = self.request[self.words[first].start : word.end]
                    found.append(Mention(self.words[first].start, word.end, (said,), "N", UNKNOWN))
                    break
        return found

    def _continued(self, mentions: list[Mention]) -> list[Mention]:
        """Add the numbers that go on after a numbered name: "Truck 1 and 2", "trucks 1 to 3"."""
        by_start = {word.start: at for at, word in enumerate(self.words)}
        by_end = {word.end: at for at, word in enumerate(self.words)}
        result: list[Mention] = []
        for mention in mentions:
            result.append(mention)
            last = by_end.get(mention.end)
            if mention.status != LINKED or len(mention.names) != 1 or last is None:
                continue
            words = words_of(mention.names[0])
            family = self.index.numbered.get(tuple(word.stem for word in words[:-1]))
            if not family or not words[-1].folded.isdigit() or mention.start not in by_start:
                continue
            while True:
                high = self._range_end(last)
                following = self._next_in_list(last) if high is None else None
                at = high if high is not None else following
                if at is None or not family.get(int(self.words[at].folded)):
                    break
                if _UNIT_AFTER.match(self.folded[self.words[at].end :]):
                    break
                word = self.words[at]
                entry = self.index.entries[family[int(word.folded)][0]]
                self.taken[at] = True
                result.append(Mention(word.start, word.end, (entry.name,), entry.letter))
                last = at
        return result

    def _join_ranges(self, mentions: list[Mention]) -> list[Mention]:
        """Make one mention of "F01 to F03"."""
        joined: list[Mention] = []
        for mention in mentions:
            before = joined[-1] if joined else None
            if (
                before is not None
                and _RANGE.match(self.folded[before.end : mention.start])
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
        roles = self.index.entries[self.index.by_name[low]].roles
        if prefix:
            family = self.index.numbered.get(prefix, {})
        else:
            family = next((self.index.by_number[r] for r in roles if r in self.index.by_number), {})
        if not first < last <= first + 500:
            return ()
        return tuple(
            self.index.entries[number].name
            for value in range(first, last + 1)
            for number in family.get(value, ())
            if self.index.entries[number].roles & roles
        )

    def _numbers(self, mentions: list[Mention]) -> list[Mention]:
        """Return the numbers that name records: "order 12", "orders 3 and 5", "1010-1014"; bare ones annotated."""
        found: list[Mention] = []
        spans = [(mention.start, mention.end) for mention in mentions]
        at = 0
        while at < len(self.words):
            word = self.words[at]
            if self.taken[at] or not word.folded.isdigit() or len(word.folded) > 9:
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
        return [self.index.by_number[role] for role in sorted(roles) if role in self.index.by_number]

    def _class_before(self, at: int) -> tuple[bool, list[dict[int, list[int]]]]:
        """Tell whether a class word with numbered records stands before a number, and which records those are."""
        if at == 0 or self.taken[at - 1]:
            return False, []
        gap = self._gap(at - 1, at)
        if not re.fullmatch(r"\s*(?:n\s?[°º.]|no\.?|nr\.?|#)?\s*", gap) or not self._glued_free(at):
            return False, []
        class_word = self.words[at - 1]
        position = at - 1
        if class_word.folded in ("n", "no", "nr", "number", "numero", "numbers") and at > 1:
            position = at - 2
            class_word = self.words[position]
        meaning = (concept(class_word.stem),)
        families = self._families(CLASS_WORDS.get(class_word.stem, frozenset()))
        family = self.index.numbered.get((class_word.stem,)) or self.index.numbered.get(meaning)
        if family:
            families = [family, *families]
        if not families:
            return False, []
        if class_word.folded in ("post", "line", "door", "service", "unit", "vacation", "step") and not family:
            return False, []
        if not class_word.plural and _UNIT_AFTER.match(self.folded[self.words[at].end :]):
            return False, []
        return True, families

    def _glued_free(self, at: int) -> bool:
        word = self.words[at]
        after = self.folded[word.end : word.end + 1]
        return not (after.isalpha() or (after in ":." and self.folded[word.end + 1 : word.end + 2].isdigit()))

    def _number_list(self, at: int, families: list[dict[int, list[int]]], found: list[Mention]) -> int:
        """Link the numbers of "orders 3, 5 and 7" or "trucks 2 to 4" from word ``at`` on; return the next word."""
        start_word = at - 1
        if self.words[start_word].folded in ("n", "no", "nr", "number", "numero", "numbers"):
            start_word = at - 2
        plural = self.words[start_word].plural or self.words[start_word].folded in ("from",)
        start = self.words[start_word].start
        position = at
        while True:
            word = self.words[position]
            value = int(word.folded)
            numbers = next((family[value] for family in families if value in family), [])
            high = self._range_end(position)
            if high is not None and numbers:
                low_name = self.index.entries[numbers[0]].name
                top = int(self.words[high].folded)
                family = next(family for family in families if value in family)
                names = tuple(
                    self.index.entries[n].name for v in range(value, top + 1) for n in family.get(v, ())[:1]
                )
                letter = self.index.entries[numbers[0]].letter
                if names and top in family:
                    found.append(Mention(start, self.words[high].end, names, letter))
                else:
                    found.append(Mention(start, self.words[high].end, (low_name,), "N", UNKNOWN))
                for taken in range(start_word, high + 1):
                    self.taken[taken] = True
                position = high
            else:
                if len(numbers) == 1 or (numbers and self._same_class(numbers)):
                    entry = self.index.entries[numbers[0]]
                    found.append(Mention(start, word.end, (entry.name,), entry.letter))
                else:
                    said = self.request[start : word.end]
                    found.append(Mention(start, word.end, (said,), "N", UNKNOWN))
                for taken in range(start_word, position + 1):
                    self.taken[taken] = True
            following = self._next_in_list(position)
            if not plural or following is None:
                return position + 1
            start_word = following
            start = self.words[following].start
            position = following

    def _same_class(self, numbers: list[int]) -> bool:
        return len({self.index.entries[number].name for number in numbers}) == 1

    def _range_end(self, at: int) -> int | None:
        """Return the word that ends a range of numbers begun at a word: the 6 of "3 through 6"."""
        for after in (at + 1, at + 2, at + 3):
            if after >= len(self.words):
                return None
            if self.words[after].folded.isdigit():
                gap = self.folded[self.words[at].end : self.words[after].start]
                fits = _RANGE.match(gap) and int(self.words[after].folded) > int(self.words[at].folded)
                return after if fits and not self.taken[after] else None
        return None

    def _next_in_list(self, at: int) -> int | None:
        for after in (at + 1, at + 2):
            if after >= len(self.words) or self.taken[after]:
                return None
            if self.words[after].folded.isdigit():
                gap = self.folded[self.words[at].end : self.words[after].start]
                unit = _UNIT_AFTER.match(self.folded[self.words[after].end :])
                return after if _LIST.match(gap) and not unit else None
        return None

    def _bare(self, at: int, spans: list[tuple[int, int]]) -> tuple[Mention, int] | None:
        """Return a number that is a name by itself; one of fewer than three digits stays in the text, annotated."""
        word = self.words[at]
        raw = self.folded[max(0, word.start - 1) : word.start]
        entries = self.index.full.get((word.stem,), [])
        entries = [n for n in entries if self.index.entries[n].name == word.folded] or list(entries)
        signed = _NUMBER_SIGN.search(self.folded[: word.start])
        if not entries and signed:
            entries = [n for family in self._families(frozenset(("order", "task"))) for n in family.get(int(word.stem), ())]
        if not entries or not self._glued_free(at) or (raw.isalpha() or raw in ":.,+" and raw):
            return None
        if _UNIT_AFTER.match(self.folded[word.end :]):
            return None
        entry = self.index.entries[entries[0]]
        start = word.start - len(signed.group()) if signed else word.start
        if len(entries) > 1:
            return Mention(start, word.end, tuple(self.index.entries[n].name for n in entries), "A", AMBIGUOUS), at + 1
        if len(word.folded) >= 3 or signed:
            high = self._range_end(at)
            if high is not None and self.words[high].stem and len(self.words[high].folded) >= 3:
                names = self._between(entry.name, self.words[high].folded)
                if names:
                    return Mention(start, self.words[high].end, names, entry.letter), high + 1
            return Mention(start, word.end, (entry.name,), entry.letter), at + 1
        return Mention(word.start, word.end, (entry.name,), entry.letter, ANNOTATED), at + 1
