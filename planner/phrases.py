"""How names are said in a sentence: a record by its name, a group as what it is of ("hospital orders", "night shifts").

With the scenario's names at hand a label is said with what it labels, for "hospital must start by 10:00" is no
sentence that a dispatcher would say. Without them (a request that is still being written) it stands bare. Every name
stands exactly as the scenario spells it, but for a capital where it begins a sentence and an ending s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.errors import UnknownNameError
from planner.fields import Role
from planner.model.names import BUILT_IN_ACTIVITIES, BUILT_IN_RESOURCES, RECORD_SORTS, Names, RecordSort
from planner.wording import listing, looks_plural, named, plural

BUILT_IN: dict[str, RecordSort] = dict(
    zip((*BUILT_IN_ACTIVITIES, *BUILT_IN_RESOURCES), RECORD_SORTS, strict=True)
)
_ALL = re.compile(rf"\ball ({'|'.join(RECORD_SORTS)})s\b")
_THINGS = frozenset(
    [
        "van",
        "truck",
        "tanker",
        "trailer",
        "tractor",
        "fridge",
        "reefer",
        "car",
        "bike",
        "crane",
        "dock",
        "bay",
        "machine",
        "oven",
        "booth",
        "line",
        "room",
        "hangar",
        "gate",
        "ramp",
        "lathe",
        "mill",
        "saw",
        "lift",
        "hoist",
        "team",
        "crew",
        "post",
    ]
)
_PEOPLE = frozenset(
    [
        "nurse",
        "mechanic",
        "medic",
        "cook",
        "senior",
        "junior",
        "trainee",
        "apprentice",
        "assistant",
        "specialist",
    ]
)
_DOERS = ("er", "or", "ist", "ian")


@dataclass(frozen=True)
class Phrase:
    """Names as words of a sentence.

    Attributes
    ----------
    text : str
        The words.
    several : bool
        Whether verbs agree with several.
    spelled : bool
        Whether it begins with a name that keeps its spelling even where a sentence begins.
    sorts : tuple of str
        Of which sorts the groups in it are ("order", "shift"); empty where all names stand bare.
    """

    text: str
    several: bool
    spelled: bool = False
    sorts: tuple[RecordSort, ...] = ()

    def __str__(self) -> str:
        return self.text

    def agreed(self, one: str, several: str) -> str:
        """Return the form of a verb that agrees with it."""
        return several if self.several else one

    @property
    def plain(self) -> str:
        """It without "all", for what is denied: "all orders must not" might leave some that may."""
        return self.text.removeprefix("all ") if _ALL.match(self.text) else self.text

    @property
    def any(self) -> str:
        """It with "any" for "all", for what one of them is enough for, or none of them is allowed for."""
        return _ALL.sub(r"any \1", self.text)


@dataclass(frozen=True)
class Part:
    """One entry of a list of names, resolved as far as the scenario is known.

    Attributes
    ----------
    name : str
        As it stands in the rule; without "not ".
    sorts : tuple of str
        The sorts of the records behind it; empty when the scenario or the name is not known.
    record : str or None
        The sort of the record that bears the name, None for a group's.
    place : bool
        Whether it is a place's name and stands for the orders there.
    both : tuple of Part
        For ``A & B``: its parts.
    """

    name: str
    sorts: tuple[RecordSort, ...] = ()
    record: RecordSort | None = None
    place: bool = False
    both: tuple[Part, ...] = ()

    @property
    def number(self) -> bool:
        """Whether it is a record that is called by a number alone."""
        return self.record is not None and not any(letter.isalpha() for letter in self.name)

    @property
    def group(self) -> bool:
        """Whether it is a label that records share."""
        return bool(self.sorts) and self.record is None and self.name not in BUILT_IN and not self.both


def part_of(name: str, role: Role, names: Names | None) -> Part:
    """Return what is known of one name in a role; ``names`` are the scenario's, None when there are none at hand."""
    if names is None or role not in (Role.ACTIVITY, Role.RESOURCE):
        return Part(name)
    activity = role is Role.ACTIVITY
    known = names.is_activity(name) if activity else names.is_resource(name)
    if not known and " & " not in name:
        return Part(name)
    if name in BUILT_IN:
        return Part(name, (BUILT_IN[name],))
    sort_of = names.activity_sort_of if activity else names.resource_sort_of
    try:
        sorts = names.activity_sorts(name) if activity else names.resource_sorts(name)
    except UnknownNameError:
        return Part(name)
    if not known:
        return Part(name, sorts, both=tuple(part_of(part.strip(), role, names) for part in name.split(" & ")))
    if sort_of(name) is not None:
        return Part(name, sorts, sort_of(name))
    if names.is_driver(name):
        return Part(name)  # a driver's name stands for the vehicle driven, and is said as it is
    return Part(name, sorts, place=activity and names.is_place_of_orders(name))


def runs_of(listed: Sequence[str], role: Role, names: Names | None) -> list[tuple[list[Part], list[Part]]]:
    """Return a list of names as runs: what is named, and what is taken away from it."""
    runs: list[tuple[list[Part], list[Part]]] = []
    for name in listed:
        if name.startswith("not ") and runs:
            runs[-1][1].append(part_of(name[4:], role, names))
        elif runs and not runs[-1][1]:
            runs[-1][0].append(part_of(name, role, names))
        else:
            runs.append(([part_of(name, role, names)], []))
    return runs


def said(listed: Sequence[str], role: Role, names: Names | None, word: str = "and") -> Phrase:
    """Return names in English words.

    Parameters
    ----------
    listed : sequence of str
        Names as a rule holds them: ``not X`` takes away, ``A & B`` is what is in both.
    role : Role
        What they stand for.
    names : Names or None
        The scenario's names, by which groups are told from records.
    word : str
        What joins the last two: "and", "or".
    """
    runs = runs_of(listed, role, names)
    if not any(part.sorts for run in runs for side in run for part in side):
        return Phrase(named(listed, word), plural(listed), _keeps_spelling(listed))
    texts = [
        listing(_parts(with_), word) + (f" except {listing(_parts(without))}" if without else "")
        for with_, without in runs
    ]
    first = runs[0][0][0]
    alone = len(runs) == 1 and len(runs[0][0]) == 1
    sorts = [sort for with_, _ in runs for part in with_ if part.group or part.both for sort in part.sorts]
    return Phrase(
        f", {word} ".join(texts),
        several=not alone or bool(first.sorts and first.record is None),
        spelled=(first.record is not None and not first.number) or not first.sorts,
        sorts=tuple(dict.fromkeys(sorts)),
    )


def activities_said(listed: Sequence[str], names: Names | None, word: str = "and") -> Phrase:
    """Return the names of activities in English words."""
    return said(listed, Role.ACTIVITY, names, word)


def resources_said(listed: Sequence[str], names: Names | None, word: str = "and") -> Phrase:
    """Return the names of resources in English words."""
    return said(listed, Role.RESOURCE, names, word)


def _keeps_spelling(listed: Sequence[str]) -> bool:
    return bool(listed) and listed[0] not in BUILT_IN and " & " not in listed[0]


def _parts(parts: Sequence[Part]) -> list[str]:
    """Return each part in words; records called by numbers go together: "orders 12, 13 and 15"."""
    if len(parts) > 1 and all(part.number and part.record == parts[0].record for part in parts):
        return [f"{parts[0].record}s {listing(part.name for part in parts)}"]
    return [_part(part) for part in parts]


def _part(part: Part) -> str:
    if part.number:
        return f"{part.record} {part.name}"
    if part.both:
        return _both(part)
    if not part.group:
        return part.name
    nouns = listing(f"{sort}s" for sort in part.sorts)
    if part.place:
        return f"{nouns} at {part.name}"
    last = part.name.split()[-1].casefold()
    if last in part.sorts or _is_noun(last, part.sorts):
        return f"{part.name}s"
    if looks_plural(part.name) or last in {f"{sort}s" for sort in part.sorts}:
        return f"{nouns} of {part.name}" if "order" in part.sorts and last != "orders" else part.name
    return f"{part.name} {nouns}"


def _is_noun(word: str, sorts: Sequence[RecordSort]) -> bool:
    """Tell whether a label's last word is itself what its records are called: "van", "night nurse"."""
    if tuple(sorts) == ("worker",):
        return word in _PEOPLE or (word.isalpha() and len(word) > 4 and word.endswith(_DOERS))
    return tuple(sorts) in (("vehicle",), ("station",)) and word in _THINGS


def _both(part: Part) -> str:
    """Return what is in all of several: "Acme orders that are also frozen orders"."""
    rest = [other for other in part.both if other.name not in BUILT_IN]
    if not part.sorts or not rest or any(other.record for other in rest):
        return named((part.name,))
    first, *others = (_part(Part(p.name, part.sorts, p.record, p.place)) for p in rest)
    return f"{first} that are also {listing(others)}" if others else first
