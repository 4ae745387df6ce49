"""Finding the mentions: which words of a request name something of the scenario."""

from __future__ import annotations

import re
from itertools import pairwise

from planner.language.candidate import Candidate
from planner.language.context import Context
from planner.language.dated import Dating, days_said
from planner.language.everyday import SPOKEN
from planner.language.index import corrected, index_of
from planner.language.lexicon import ARTICLES, CLASS_WORDS, WEEKDAY_MEANINGS
from planner.language.naming import Naming
from planner.language.numbering import Numbering
from planner.language.reordering import Reordering
from planner.language.said import AMBIGUOUS, WEAK, Mention, Said
from planner.language.translations import concept
from planner.language.vocabulary import Vocabulary
from planner.language.words import stem, words_of

_SPANS = frozenset(concept(stem(word)) for word in ("day", "morning", "afternoon", "evening", "night"))
_POINTING = frozenset({"that", "cette"})
_ROSTERED = frozenset({"worker", "skill", "resource_group"})
_SPELLED = 5.0
"""Quality of a name as spelled but for capitals; more is to the letter."""
_WHOLE = frozenset({"all", "whole", "entire", "full", "tout", "toute", "entiere", "entier"})


def mentions_in(request: str, vocabulary: Vocabulary) -> list[Mention]:
    """Return the mentions in a request, in order, without overlaps.

    A name is recognised whole, in its words' translation, in another order of its words, in part when that fits one
    name only, and with one slip of the pen in a long word.
    """
    said = Said(request, index_of(vocabulary), days_said(request, vocabulary))
    numbering = Numbering(said)
    _correct_slips(said)
    unknown = numbering.unknown_records()
    candidates = [*Naming(said).candidates(), *Reordering(said).candidates()]
    chosen = _choose([candidate for candidate in candidates if not _whole_day(candidate, said)], said)
    mentions = [_mention(item, said) for item in chosen if not _day_of_vehicles(item, chosen, said)] + unknown
    mentions.sort(key=lambda mention: mention.start)
    mentions = numbering.join_ranges(numbering.continued(mentions))
    mentions += numbering.numbers()
    mentions.sort(key=lambda mention: mention.start)
    return Dating(said).join(Context(said).settle(mentions))


def _choose(candidates: list[Candidate], said: Said) -> list[Candidate]:
    """Choose among overlapping candidates: the longest, then the closest likeness, then the first."""
    candidates.sort(key=lambda c: (-c.words, -c.quality, c.first))
    chosen: list[Candidate] = []
    for candidate in candidates:
        if not said.is_taken(candidate.first, candidate.last):
            said.take(candidate.first, candidate.last)
            chosen.append(candidate)
    return chosen


def _whole_day(candidate: Candidate, said: Said) -> bool:
    """Tell whether words only say how long or when: "all day Tuesday" is no Day Tue, but "all night shifts" are those."""
    first, last = candidate.first, candidate.last
    meant = [concept(stem) for stem in said.stems[first : last + 1]]
    after = said.stems[last + 1] if last + 1 < len(said.stems) else ""
    if (
        meant[0] not in _SPANS
        or not WEEKDAY_MEANINGS.issuperset(meant[1:])
        or (first == last and (said.words[first].plural or "shift" in CLASS_WORDS.get(after, ())))
    ):
        return False
    before = first - 1
    if before >= 0 and said.words[before].folded in _POINTING:
        return True  # "they fly her home that night"
    if before > 0 and said.words[before].folded in ARTICLES:
        before -= 1
    return before >= 0 and said.words[before].folded in _WHOLE


def _day_of_vehicles(candidate: Candidate, chosen: list[Candidate], said: Said) -> bool:
    """Tell whether a shift that is not spelled out is a day only: vehicles work none, "Van 1 is in on Tuesday morning"."""
    entries = [said.index.entries[number] for number in candidate.entries]
    if candidate.quality > _SPELLED or any(entry.day is None for entry in entries):
        return False
    beside = {
        role for other in chosen for number in other.entries for role in said.index.entries[number].roles
    }
    said_so = any("shift" in CLASS_WORDS.get(word, ()) for word in said.stems)
    return "vehicle" in beside and not (beside & _ROSTERED or said_so)


def _correct_slips(said: Said) -> None:
    """Take a long word that is nobody's as the one word of the names that is a slip of the pen away."""
    for at, word in enumerate(said.words):
        known = word.folded in SPOKEN or _is_form(word.folded)
        better = None if known else corrected(said.index, word.stem)
        if better is not None:
            said.stems[at] = better


def _is_form(folded: str) -> bool:
    """Tell whether a word is a form of an everyday one: "costing" is no slip of "coating"."""
    base = re.sub(r"(?:ing|ed|es|s|ent)$", "", folded)
    return base != folded and bool({base, base + "e"} & SPOKEN)


def _mention(found: Candidate, said: Said) -> Mention:
    start, end = said.words[_with_article(found, said)].start, said.words[found.last].end
    entries = [said.index.entries[number] for number in found.entries]
    names = tuple(entry.name for entry in entries)
    if found.status in (AMBIGUOUS, WEAK):
        return Mention(start, end, names, "A", found.status)
    start, end = _with_signs(said, start, end, names)
    return Mention(start, end, names, entries[0].letter)


def _with_article(found: Candidate, said: Said) -> int:
    """Return the first word of a mention, the article before it taken in where the name has it: "le moustoir"."""
    before = found.first - 1
    if (
        before < 0
        or len(found.entries) != 1
        or said.taken[before]
        or said.words[before].folded not in ARTICLES
    ):
        return found.first
    name = [word.stem for word in words_of(said.index.entries[found.entries[0]].name)]
    pairs = pairwise(name)
    return before if (said.stems[before], said.stems[found.first]) in pairs else found.first


def _with_signs(said: Said, start: int, end: int, names: tuple[str, ...]) -> tuple[int, int]:
    """Take in the signs that a name begins and ends with, but not the full stop that ends the request."""
    if len(names) != 1:
        return start, end
    words = words_of(names[0])
    head, tail = names[0][: words[0].start], names[0][words[-1].end :]
    if (tail and said.request.startswith(tail, end) and said.request[end + len(tail) :].strip()) or (
        tail and tail != "." and said.request.startswith(tail, end)
    ):
        end += len(tail)
    if head and said.request.endswith(head, 0, start):
        start -= len(head)
    return start, end
