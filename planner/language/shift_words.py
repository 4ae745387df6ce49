"""Whether a word such as early, late, day, matin or soir means a shift of the scenario or a time of the day.

Rosters call their shifts by words that mostly say when something happens: "no early after a late" is about shifts,
"the late orders" and "early on Monday" are not. What stands around the word tells.
"""

from __future__ import annotations

import re

from planner.language.lexicon import CLASS_WORDS
from planner.language.quantities import NUMBER_WORDS
from planner.language.said import Said
from planner.language.tongue import language_of
from planner.language.translations import is_noun

_ENGLISH = frozenset({"early", "late", "day", "morning", "afternoon", "evening"})
_COUNTING = frozenset({"an", "a", "any", "no", "one", "two", "three", "four", "each", "every", "per", "another", "single"})  # fmt: skip
_POINTING = frozenset({"the", "that", "his", "her", "their", "to", "from", "of", "for", "into", "onto", "after", "and"})  # fmt: skip
# A noun behind the word makes a mark of it ("the late orders"); these make a shift of it ("the late or the night").
_GOING_ON = frozenset(
    {"or", "and", "the", "on", "in", "next", "when", "at", "for", "after", "before", "then", "is", "are", "must", "can",
     "cannot", "to", "from", "by", "should", "with", "without", "goes", "gets", "has", "needs", "wants", "straight",
     "right", "following", "that", "doesn", "does", "don", "do", "if", "please", "unless", "except", "but"}
)  # fmt: skip
_SHIFTS = frozenset({"turn", "turns", "duty", "duties", "shift", "shifts", "crew", "roster"})

_ONE_OF = frozenset(
    {"un", "une", "des", "deux", "trois", "quatre", "chaque", "aucun", "aucune", "seul", "autre", "en"}
)
_THESE = frozenset({"le", "la", "les", "du", "des", "ces"})
_OF = frozenset({"de", "d", "du"})
_OF_SHIFT = frozenset({"poste", "postes", "equipe", "equipes", "service", "services", "garde", "pas", "plus", "jamais",
                       "jours", "sort", "sortant", "fin", "tour", "tours", "point", "suite", "moins"})  # fmt: skip
_NEXT_DAY = re.compile(
    r"\b(?:lendemain|jour (?:suivant|d'apres|d'avant)|d'un jour (?:sur|a) l'autre|enchain\w*|next (?:day|morning)|day (?:after|before)"
    r"|following (?:day|morning))\b"
)
_CHAINED = frozenset({"followed", "then", "into", "straight"})
_EARLY_LATE = frozenset({"early", "late", "earlies", "lates"})
_FRENCH_PARTS = frozenset({"matin", "soir", "nuit", "jour", "journee", "midi"})
_BEHIND_DAY = re.compile(r"(?:'s)? ")
_BEFORE_DAY = re.compile(r" (?:(?:on|of|for|de|du|le) )?(?:the |la )?(?:d')?")
_DETERMINED = re.compile(r"\b(?:the|that|this|his|her|their|a|any|no)\s$")
_STAFFING = re.compile(
    r"\b(?:on|for|covers?|covering|takes?|taking|do|does|doing|gets?|swaps?|who|who's|assign|needs?|wants?|and|staff)\s$"
)
_MOVING = re.compile(
    r"\b(?:arriv|start|begin|began|leav|finish|com(?:e|es|ing)\b|deliver|depart|open|clos|pick|collect|return|sent?d?\b|land|back\b)"
    r"[^.;]*$"
)
_WORKING = frozenset(
    {"on", "do", "does", "doing", "cover", "covers", "covering", "take", "takes", "taking", "swap", "swaps", "my", "our"}
)  # fmt: skip
_IS = re.compile(r"(?:,? (?:is|needs|must|has|should|goes|can|cannot|may|will|gets|wants|stays)\b|:)")
_AWAY = re.compile(r"\b(?:indispo|absen|conge|ferme|livr|panne|repos|rentr|arriv|part)")


def names_a_shift(said: Said, at: int) -> bool:
    """Tell whether a word that some shifts are called by means these shifts, as far as the words around it tell.

    Parameters
    ----------
    said
        The request and the scenario's names.
    at
        Place of the word, of which a whole name is made.
    """
    word = said.words[at]
    entries = [said.index.entries[number] for number in said.index.full.get((said.stems[at],), ())]
    if not any(said.index.has_role(name, "shift") for entry in entries for name in entry.members[:1]):
        return False
    before = said.words[at - 1].folded if at else ""
    after = said.words[at + 1].folded if at + 1 < len(said.words) else ""
    ends = re.match(r"\s*(?:[.,;:!?)]|$)", said.folded[word.end :]) is not None
    french = language_of(said.request) == "fr"
    if _beside_day(said, at):
        return True
    if word.folded in ("day", "days", "jour", "jours"):
        return _beside_shift(after) or (french and (word.folded == "day" or _of_shift(said, at, before)))
    if french:
        return (
            word.plural
            or word.folded in _ENGLISH
            or before in _ONE_OF
            or (word.folded in ("tot", "tard") and before in _THESE)
            or before.isdigit()
            or _of_shift(said, at, before)
            or _NEXT_DAY.search(said.folded) is not None
        )
    if _beside_shift(after) or _NEXT_DAY.search(said.folded) or before.isdigit() or before in NUMBER_WORDS:
        return True
    if at == 0 and after in _CHAINED:
        return word.folded in _EARLY_LATE
    return (
        word.folded in ("early", "late") and before in _COUNTING | _POINTING and (ends or after in _GOING_ON)
    )


_TURNS = {"matin": "early", "soir": "late", "soiree": "late"}


def french_turn(said: Said, at: int) -> tuple[int, ...]:
    """Return the group of shifts that a French word means by its time: "pas de matin le lendemain" is the early one."""
    word = said.words[at]
    entries = said.index.full.get((_TURNS.get(word.folded.removesuffix("s"), ""),), ())
    groups = tuple(
        number
        for number in entries
        if any(said.index.has_role(name, "shift") for name in said.index.entries[number].members[:1])
    )
    before = said.words[at - 1].folded if at else ""
    meant = before in _ONE_OF or _of_shift(said, at, before) or _NEXT_DAY.search(said.folded) is not None
    return groups if meant and language_of(said.request) == "fr" else ()


def _beside_day(said: Said, at: int) -> bool:
    """Tell whether a word and a day beside it are a shift: "the Sunday late", "does early on Friday"."""
    word = said.words[at]
    text = said.plain
    before = said.words[at - 1].folded if at else ""
    for day in said.days:
        lead = text[: day.start]
        if word.folded in _EARLY_LATE and _BEHIND_DAY.fullmatch(text[day.end : word.start]):
            owned = text[day.end : word.start] == "'s "
            meant = owned or _DETERMINED.search(lead) or (_STAFFING.search(lead) and not _MOVING.search(lead))
            return bool(meant) and _ends_noun(said, at)
        if not _BEFORE_DAY.fullmatch(text[word.end : day.start]):
            continue
        if word.folded in _EARLY_LATE:
            if text.endswith("'s ", 0, word.start):
                return True
            starts = at == 0 and _IS.match(text[day.end :]) is not None
            return starts or before in _COUNTING | _POINTING | _WORKING
        if word.folded in _FRENCH_PARTS and before in _THESE | _ONE_OF | {"l"}:
            return not _AWAY.search(text)
    return False


def _ends_noun(said: Said, at: int) -> bool:
    """Tell whether a word is no mark of a noun behind it: not "Friday's late orders"."""
    if at + 1 == len(said.words) or re.match(r"\s*[.,;:!?)]", said.folded[said.words[at].end :]):
        return True
    after, stemmed = said.words[at + 1].folded, said.stems[at + 1]
    if after in _GOING_ON or _beside_shift(after):
        return True
    return not (stemmed in CLASS_WORDS or is_noun(stemmed) or (stemmed,) in said.index.full)


def _beside_shift(after: str) -> bool:
    return after in _SHIFTS or "shift" in CLASS_WORDS.get(after, ())


def _of_shift(said: Said, at: int, before: str) -> bool:
    """Tell whether a word stands as in "poste de nuit", "pas de matin"."""
    return before in _OF and at > 1 and said.words[at - 2].folded in _OF_SHIFT
