"""How names are said in a French sentence: "les commandes hôpital", "la commande 12"; the English ones are in `phrases`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.fields import Role
from planner.model.names import Names, RecordSort
from planner.phrases import BUILT_IN, Part, runs_of
from planner.wording_fr import listing, of, to

_NOUNS: dict[RecordSort, str] = {
    "order": "commande", "task": "tâche", "shift": "poste", "vehicle": "véhicule", "station": "poste de travail",
    "worker": "employé",
}  # fmt: skip
_FEMININE = frozenset({"order", "task"})


@dataclass(frozen=True)
class FrenchPhrase:
    """Names as words of a French sentence.

    Attributes
    ----------
    text : str
        The words, with the article where there is one.
    several, feminine : bool
        What verbs and participles agree with.
    spelled : bool
        Whether it begins with a name that keeps its spelling even where a sentence begins.
    bare : str
        The words without the article, as they stand behind a count; empty where there is none.
    """

    text: str
    several: bool
    feminine: bool = False
    spelled: bool = False
    bare: str = ""

    def __str__(self) -> str:
        return self.text

    @property
    def plain(self) -> str:
        """It without "tous", for what is denied: "toutes ne doivent pas" might leave some that may."""
        return re.sub(r"^tou(?:te)?s (?=les )", "", self.text)

    @property
    def of(self) -> str:
        """It with "de" before it."""
        return of(self.text)

    @property
    def to(self) -> str:
        """It with "à" before it; of all there are any one is meant."""
        return to(self.plain)

    @property
    def each(self) -> str:
        """The word for each of them, with a space before it; nothing for one alone."""
        return (" chacune" if self.feminine else " chacun") if self.several else ""

    def agreed(self, one: str, several: str) -> str:
        """Return the form of a verb that agrees with it."""
        return several if self.several else one

    def past(self, participle: str) -> str:
        """Return a participle that agrees with it: "terminé", "terminées"."""
        return participle + ("e" if self.feminine else "") + ("s" if self.several else "")

    def must(self, soft: bool) -> str:
        """Return "doit" or "doivent", or the wish's "devrait", "devraient"."""
        if soft:
            return self.agreed("devrait", "devraient")
        return self.agreed("doit", "doivent")

    def may(self, soft: bool) -> str:
        """Return "peut" or "peuvent", or the wish's "devrait", "devraient"."""
        return self.must(True) if soft else self.agreed("peut", "peuvent")


def said_fr(listed: Sequence[str], role: Role, names: Names | None, word: str = "et") -> FrenchPhrase:
    """Return names in French words; the parameters are those of `planner.phrases.said`."""
    runs = runs_of(listed, role, names)
    texts = [
        listing(_parts(with_), word) + (f" sauf {listing(_parts(without))}" if without else "")
        for with_, without in runs
    ]
    firsts = [part for with_, _ in runs for part in with_]
    first = firsts[0]
    sorts = [sort for part in firsts for sort in _sorts(part)]
    alone = len(firsts) == 1
    return FrenchPhrase(
        f", {word} ".join(texts),
        several=not alone or first.name in BUILT_IN or (first.record is None and bool(first.sorts)),
        feminine=bool(sorts) and all(_sorts(part) for part in firsts) and _FEMININE.issuperset(sorts),
        spelled=not _sorts(first) and not first.both,
        bare=_bare(first) if alone and not runs[0][1] and not first.number else "",
    )


def french_activities(listed: Sequence[str], names: Names | None, word: str = "et") -> FrenchPhrase:
    """Return the names of activities in French words."""
    return said_fr(listed, Role.ACTIVITY, names, word)


def french_resources(listed: Sequence[str], names: Names | None, word: str = "et") -> FrenchPhrase:
    """Return the names of resources in French words."""
    return said_fr(listed, Role.RESOURCE, names, word)


def french_places(listed: Sequence[str], word: str = "et") -> FrenchPhrase:
    """Return the names of places in French words: always bare."""
    return said_fr(listed, Role.PLACE, None, word)


def _sorts(part: Part) -> tuple[RecordSort, ...]:
    """Return the sorts whose nouns are said with a part; a record's name stands alone unless it is a number."""
    if part.name in BUILT_IN:
        return (BUILT_IN[part.name],)
    return part.sorts if part.group or part.number or part.both else ()


def _parts(parts: Sequence[Part]) -> list[str]:
    if len(parts) > 1 and all(part.number and part.record == parts[0].record for part in parts):
        noun = _NOUNS[parts[0].record or "order"]
        return [f"les {_several(noun)} {listing(part.name for part in parts)}"]
    return [_part(part) for part in parts]


def _part(part: Part) -> str:
    if part.name in BUILT_IN:
        sort = BUILT_IN[part.name]
        return f"{'toutes' if sort in _FEMININE else 'tous'} les {_several(_NOUNS[sort])}"
    if part.number and part.record is not None:
        article = "l’" if part.record == "worker" else "la " if part.record in _FEMININE else "le "
        return f"{article}{_NOUNS[part.record]} {part.name}"
    bare = _bare(part)
    return f"les {bare}" if bare else _unresolved(part)


def _bare(part: Part) -> str:
    """Return a group without its article: "commandes hôpital"; nothing for what is no group."""
    if part.name in BUILT_IN:
        return _several(_NOUNS[BUILT_IN[part.name]])
    nouns = listing(_several(_NOUNS[sort]) for sort in part.sorts)
    if part.group:
        return f"{nouns} {part.name}"
    if part.both and part.sorts and not any(other.record for other in part.both):
        labels = [other.name for other in part.both if other.name not in BUILT_IN]
        return f"{nouns} {'à la fois ' if len(labels) > 1 else ''}{listing(labels)}".rstrip()
    return ""


def _unresolved(part: Part) -> str:
    labels = [label.strip() for label in part.name.split(" & ")]
    if part.record is not None or len(labels) == 1 or (not part.both and part.sorts):
        return part.name
    return f"ce qui est à la fois {listing(labels)}"


def _several(noun: str) -> str:
    first, *rest = noun.split(" ")
    return " ".join((f"{first}s", *rest))
