"""Shifts by their group and their day: "the Saturday night", "nights Thursday", "le soir de samedi"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.language.days import find_days
from planner.language.index import NameIndex, index_of
from planner.language.lexicon import MONTHS, WEEKDAY_MEANINGS
from planner.language.said import LINKED, DaySaid, Finder, Mention, Said
from planner.language.spans import Scanner
from planner.language.translations import concept
from planner.language.vocabulary import RESOURCE_ROLES, Entry, Vocabulary
from planner.language.words import plain, stem, words_of

_DAY = re.compile(r"(?P<lead>(?:on|the|this|every|each|le|la|du|de|au) )?J(\d+)(?: to J(\d+))?")
_SHIFT = r"(?: (?:shifts?|dut(?:y|ies)|turns?|postes?|crew))?"
_BEHIND = re.compile(rf"'?{_SHIFT}(?: (?:on|of|for|this|de|du|le|ce|pour le))?(?: the| la)? (?:d')?")
_AHEAD = re.compile(r"(?:'s?)? ")
_AND = re.compile(r" ?(?:,|and|or|et|ou|&|nor|ni) (?:on |the |le |de |du )?")
_TO = re.compile(r" ?(?:to|till|until|through|au|a|jusqu'au|-|–) ?(?:the |le )?")
# "until Friday night" says when; "until the Friday night" names that shift.
_WHEN = re.compile(
    r"\b(?:until|till|til|by|before|from|since|after|to|through|jusqu'a|jusqu'au|d'ici|avant|des|depuis|apres"
    r"|partir de|partir du|a)\s$"
)
_AT = re.compile(r"\b(?:in|at|dans)(?: the| la| le)?\s$")
_THAT_OF = re.compile(r"\b(?:celle|celui|celles|ceux) (?:de |du |d')(?:la |le )?$")
_ONE = re.compile(r"(?:'s)? ones?\b|'s(?=\s*(?:[.,;:!?)]|$))")
_SECOND = re.compile(r" ?(?:,|;|and|et|, ?and|, ?then|puis|, ?puis|, ?et|/) ?")
_DOES = re.compile(
    r",? ?(?:does|takes|gets|has|on|covers|the|is on|prend|fait|assure|aura|le|celui de|celle de)?(?: the| on| le)? ?"
)
_ENDS = re.compile(r"(?:'s)?\s*(?:[.,;:!?)]|$|and\b|et\b|please\b|svp\b|stp\b)")
_OWNED = re.compile(r"\b(?P<both>(?:both|all) )?(?:her|his|their|son|sa|leur) $")
_MOST = 8
"""Shifts that a group may have on a day to be meant by it and the day; a whole site has more."""
_MONTHS = frozenset(stem(word) for words in MONTHS for word in words)


@dataclass(frozen=True)
class _Kind:
    """The shifts that a mention may mean, whatever their day."""

    names: tuple[str, ...]


def days_said(request: str, vocabulary: Vocabulary) -> tuple[DaySaid, ...]:
    """Return the days of the horizon that a request names, where that tells shifts apart."""
    if not index_of(vocabulary).dated:
        return ()
    scanner = Scanner(plain(request))
    find_days(scanner, vocabulary)
    found = []
    for piece in sorted(scanner.pieces, key=lambda piece: piece.start):
        match = _DAY.fullmatch(piece.text)
        if piece.kind == "day" and match:
            first = int(match[2])
            start = piece.start + len(match["lead"] or "")
            found.append(DaySaid(start, piece.end, tuple(range(first, int(match[3] or first) + 1))))
        elif piece.kind == "day" and piece.text == "today":
            found.append(DaySaid(piece.start, piece.end, (0,)))
    return tuple(found)


class Dating(Finder):
    """Puts a group of shifts and the day beside it together to the shifts meant."""

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.index: NameIndex = said.index
        self.text = said.plain

    def join(self, mentions: list[Mention]) -> list[Mention]:
        """Return the mentions with those of shifts on a day as one mention each, in order."""
        if not self.said.days:
            return mentions
        free = [
            day
            for day in self.said.days
            if not any(m.start < day.end and day.start < m.end for m in mentions)
        ]
        joined: list[Mention] = []
        for mention in mentions:
            kind = self._kind(mention)
            joined.append(self._dated(mention, kind, free) if kind else mention)
        return self._those_of(joined, mentions, free)

    def _kind(self, mention: Mention) -> _Kind | None:
        """Return the shifts on several days that a mention stands for; None for all else."""
        if mention.status != LINKED:
            return None
        names: list[str] = []
        for name in mention.names:
            entry = self.index.entries[self.index.by_name[name]]
            if "shift" in entry.roles:
                names.append(name)
            elif entry.roles == {"activity_group"}:
                names += entry.members
            else:
                return None
        entries = [
            self.index.entries[self.index.by_name[name]] for name in names if name in self.index.by_name
        ]
        days = {entry.day for entry in entries}
        if len(entries) != len(names) or None in days or any(e.roles & RESOURCE_ROLES for e in entries):
            return None
        return _Kind(tuple(names)) if len(mention.names) > 1 or mention.letter == "G" else None

    def _on(self, kind: _Kind, days: tuple[int, ...]) -> tuple[str, ...]:
        names = tuple(n for n in kind.names if self.index.entries[self.index.by_name[n]].day in days)
        return names if len(names) <= _MOST * len(days) else ()

    def _dated(self, mention: Mention, kind: _Kind, free: list[DaySaid]) -> Mention:
        """Return the mention with the day beside it, or as it is."""
        before = next((day for day in free if _AHEAD.fullmatch(self.text[day.end : mention.start])), None)
        lead = self.text[: before.start] if before else ""
        if before is not None and not _WHEN.search(lead):
            names = self._on(kind, before.days)
            if names:
                free.remove(before)
                return Mention(before.start, mention.end, names, "H")
        after = next((day for day in free if _BEHIND.fullmatch(self.text[mention.end : day.start])), None)
        if before is None and after is None:
            return self._somebodys(mention, kind)
        if after is None or before is not None or _AT.search(self.text[: mention.start]):
            return mention
        days, end, used = self._listed(after, free)
        names = self._on(kind, days)
        if not names:
            return mention
        for day in used:
            free.remove(day)
        return Mention(mention.start, end, names, "H")

    def _somebodys(self, mention: Mention, kind: _Kind) -> Mention:
        """Take "her early" behind a day as the one of that day: "Kim is off on Friday, Lou takes her early"."""
        owner = _OWNED.search(self.text[: mention.start])
        days = tuple(day for said in self.said.days if said.end <= mention.start for day in said.days)
        names = self._on(kind, days) if owner and (len(days) == 1 or owner["both"]) else ()
        return Mention(mention.start, mention.end, names, "H") if names else mention

    def _listed(self, first: DaySaid, free: list[DaySaid]) -> tuple[tuple[int, ...], int, list[DaySaid]]:
        """Return the days of "Friday and Saturday" or "Thursday to Saturday", where they end, and their spans."""
        days, end, used = first.days, first.end, [first]
        for day in free[free.index(first) + 1 :]:
            gap = self.text[end : day.start]
            if _TO.fullmatch(gap) and days[-1] < day.days[0]:
                days += tuple(range(days[-1] + 1, day.days[-1] + 1))
            elif _AND.fullmatch(gap) and not self._has_shift_behind(day):
                days += day.days
            else:
                break
            end = day.end
            used.append(day)
        return days, end, used

    def _has_shift_behind(self, day: DaySaid) -> bool:
        """Tell whether the words behind a day tell what is on it: "nights Friday and Saturday early"."""
        return any(
            _AHEAD.fullmatch(self.text[day.end : word.start]) and taken
            for word, taken in zip(self.said.words, self.said.taken, strict=True)
            if word.start >= day.end
        )

    def _those_of(self, joined: list[Mention], mentions: list[Mention], free: list[DaySaid]) -> list[Mention]:
        """Add what "celle de lundi" and "Thursday's" mean behind the mention of a shift."""
        for day in free:
            pronoun = _THAT_OF.search(self.text[: day.start])
            one = _ONE.match(self.text[day.end :])
            earlier = [mention for mention in joined if mention.end <= day.start]
            gapped = self._gapped(day, earlier)
            if not (pronoun or one or gapped) or not earlier:
                continue
            before = [m for m in mentions if m.end <= day.start] if not gapped else earlier[-2:-1]
            kinds = (self._kind(mention) or self._like(mention) for mention in reversed(before))
            kind = next((kind for kind in kinds if kind), None)
            names = self._on(kind, day.days) if kind else ()
            if names:
                start = pronoun.start() if pronoun else day.start
                joined.append(Mention(start, day.end + (one.end() if one else 0), names, "H"))
        return sorted(joined, key=lambda mention: mention.start)

    def _gapped(self, day: DaySaid, earlier: list[Mention]) -> bool:
        """Tell whether somebody else and a day stand for the same shift on it: "Ann does Monday early, Bob Tuesday"."""
        if len(earlier) < 2 or not self._is_worker(earlier[-1]) or earlier[-2].letter != "H":
            return False
        between = self.text[earlier[-2].end : earlier[-1].start]
        verb = self.text[earlier[-1].end : day.start]
        return (
            _SECOND.fullmatch(between) is not None
            and _DOES.fullmatch(verb) is not None
            and _ENDS.match(self.text[day.end :]) is not None
        )

    def _is_worker(self, mention: Mention) -> bool:
        names = [self.index.entries[self.index.by_name[n]] for n in mention.names if n in self.index.by_name]
        return mention.status == LINKED and bool(names) and all("worker" in entry.roles for entry in names)

    def _like(self, mention: Mention) -> _Kind | None:
        """Return the shifts that are called as one is but for the day."""
        if len(mention.names) != 1 or mention.letter != "H" or mention.status != LINKED:
            return None
        meant = _without_day(mention.names[0])
        return _Kind(
            tuple(e.name for e in self.index.entries if _is_dated(e) and _without_day(e.name) == meant)
        )


def _is_dated(entry: Entry) -> bool:
    return entry.day is not None


def _without_day(name: str) -> tuple[str, ...]:
    return tuple(
        word.stem
        for word in words_of(name)
        if not word.folded.isdigit()
        and concept(word.stem) not in WEEKDAY_MEANINGS
        and word.stem not in _MONTHS
    )
