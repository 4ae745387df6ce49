"""Names of which the words are said in another order, with small words between, or not all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.language.candidate import Candidate
from planner.language.everyday import COMMON
from planner.language.lexicon import FILLERS, WEEKDAY_MEANINGS
from planner.language.said import Finder
from planner.language.translations import concept, is_noun, meanings
from planner.language.words import words_of


class Reordering(Finder):
    """Finds candidates whose words do not stand as the name has them."""

    def candidates(self) -> Iterator[Candidate]:
        """Yield what the words that are still free may name."""
        yield from self.scattered()
        yield from self.reordered()

    def scattered(self) -> Iterator[Candidate]:
        """Yield names of which some words are said, others left out between: "Beira hospital"."""
        for first in range(len(self.said.words) - 1):
            if self.said.is_taken(first, first + 1) or self.said.gap(first, first + 1) not in (" ", "-"):
                continue
            said = [concept(self.said.stems[at]) for at in (first, first + 1)]
            if any(
                (word in COMMON and not is_noun(word)) or word.isdigit() or len(word) < 3 for word in said
            ):
                continue
            if all(is_noun(word) for word in said):
                continue
            found = [set(self.said.index.translated_partial.get((word,), ())) for word in said]
            both = found[0] & found[1]
            if len(both) == 1:
                yield Candidate(first, first + 1, tuple(both), 1.8)

    def reordered(self) -> Iterator[Candidate]:
        """Yield names said in another order or with small words between: "le contrôle du TR-04"."""
        count = len(self.said.words)
        for first in range(count):
            if self.said.taken[first] or self._is_filler(first) or self.said.leads_to_time(first):
                continue
            said: list[str] = []
            for last in range(first, min(first + 9, count)):
                if self.said.taken[last]:
                    break
                if last > first and re.search(r"[.,;:!?&+/\n]", self.said.gap(last - 1, last)):
                    break
                if self._is_filler(last):
                    continue
                said.append(self.said.stems[last])
                if len(said) > 1:
                    entries = self.said.index.bag.get(tuple(sorted(meanings(tuple(said)))))
                    if entries and len(entries) == 1 and self._is_dated_group(said, entries[0]):
                        continue
                    if entries and len(entries) == 1 and self._stays_together(first, last, entries[0]):
                        yield Candidate(first, last, (entries[0],), 3.0, size=len(said))

    def _is_dated_group(self, said: list[str], number: int) -> bool:
        """Tell whether a shift's name is said as a group of tasks on a day: "no painting on Thursday"."""
        rest = tuple(word for word in said if concept(word) not in WEEKDAY_MEANINGS)
        if "shift" not in self.said.index.entries[number].roles or len(rest) == len(said):
            return False
        groups = self.said.index.full.get(rest) or self.said.index.translated.get(meanings(rest)) or ()
        members = [name for group in groups for name in self.said.index.entries[group].members]
        return any(
            self.said.index.has_role(name, "task") or self.said.index.has_role(name, "order")
            for name in members
        )

    def _is_filler(self, at: int) -> bool:
        """Tell whether a word is a small one that may stand between the words of a name; not the A of "A322"."""
        words = self.said.words
        following = self.said.folded[words[at].end : words[at].end + 1]
        if words[at].folded in ("d", "l") and following in ("'", "’"):
            return True
        if words[at].folded not in FILLERS:
            return False
        glued = at + 1 < len(words) and self.said.gap(at, at + 1) in ("", "-", ".", "/", "_")
        return not glued

    def _stays_together(self, first: int, last: int, number: int) -> bool:
        """Tell whether a reordered name keeps its numbers behind the words that they belong to."""
        name = [concept(word.stem) for word in words_of(self.said.index.entries[number].name)]
        said = [at for at in range(first, last + 1) if not self._is_filler(at)]
        fillers = [self.said.words[at].folded for at in range(first, last + 1) if at not in said]
        if len(fillers) > 3 or {"and", "et"} & set(fillers) or self.said.words[first].folded.isdigit():
            return False
        if last + 1 < len(self.said.words) and self.said.words[last].end == self.said.words[last + 1].start:
            return False
        pairs = {(name[at - 1], name[at]) for at in range(1, len(name))}
        meant = {at: concept(self.said.stems[at]) for at in said}
        return all(
            (meant.get(at - 1), meant[at]) in pairs for at in said if self.said.words[at].folded.isdigit()
        )
