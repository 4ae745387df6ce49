"""Random scenarios to talk about: many trades, naming habits and horizons, in English and French.

A scenario here is only what a request can name, together with the words that people use for it (short names,
plurals, the other language's word). `Scenario.vocabulary` is what the reader gets to see.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from planner.language.training import wordlists as lists
from planner.language.vocabulary import Entry, Vocabulary

Trade = Literal["routing", "scheduling", "rostering"]
Language = Literal["en", "fr"]


@dataclass(frozen=True)
class Named:
    """Something that a request can name.

    Attributes
    ----------
    name : str
        The scenario's spelling.
    roles : tuple of str
        What it is (see `planner.language.vocabulary`).
    english, french : tuple of str
        Other words that people use for it.
    plural : bool
        Whether the words are plural (a group).
    members : tuple of str
        The records of a group.
    day : int, optional
        Day of the horizon that a shift is on.
    """

    name: str
    roles: tuple[str, ...]
    english: tuple[str, ...] = ()
    french: tuple[str, ...] = ()
    plural: bool = False
    members: tuple[str, ...] = ()
    day: int | None = None

    def ways(self, language: Language) -> tuple[str, ...]:
        """Return the other words for it in a language."""
        return self.english if language == "en" else self.french


@dataclass
class Scenario:
    """A random scenario.

    Attributes
    ----------
    trades : tuple of str
        What is planned in it.
    start : date
        First day; ``today`` is the same day.
    days : int
        Length of the horizon.
    records : list of Named
        Everything that can be named.
    resource_nouns, activity_nouns : dict
        Per trade and language: (singular, plural) words for a resource and an activity.
    """

    trades: tuple[Trade, ...]
    start: date
    days: int
    records: list[Named] = field(default_factory=list)
    resource_nouns: dict[tuple[Trade, Language], tuple[str, str]] = field(default_factory=dict)
    activity_nouns: dict[tuple[Trade, Language], tuple[str, str]] = field(default_factory=dict)

    def having(self, *roles: str) -> list[Named]:
        """Return what has one of the roles."""
        return [record for record in self.records if any(role in record.roles for role in roles)]

    def vocabulary(self) -> Vocabulary:
        """Return what the reader sees of the scenario."""
        return Vocabulary.build(
            self.start,
            self.days,
            entries=[Entry(r.name, frozenset(r.roles), r.members, r.day) for r in self.records],
        )


def scenario(rng: random.Random, trade: Trade | None = None, language: Language = "en") -> Scenario:
    """Make a random scenario.

    Parameters
    ----------
    rng : random.Random
        Where all choices come from.
    trade : {'routing', 'scheduling', 'rostering'}, optional
        What must be planned in it.
    language : {'en', 'fr'}
        The language that most of its names are in.

    Returns
    -------
    Scenario
    """
    often: tuple[Trade, ...] = ("routing", "routing", "scheduling", "rostering")
    drawn = rng.choice(often) if trade is None else trade
    trades: tuple[Trade, ...] = (drawn,)
    if drawn != "routing" and rng.random() < 0.5:
        trades = ("scheduling", "rostering")
    start = date(2026, 1, 5) + timedelta(days=rng.randrange(700))
    days = rng.choice((1, 1, 1, 2, 3, 5, 7)) if trades == ("routing",) else rng.choice((1, 3, 5, 5, 7, 7))
    if "rostering" in trades:
        days = max(days, 3)
    made = Scenario(trades, start, days)
    for each in trades:
        _BUILDERS[each](made, rng, language)
    return made


def _numbers(rng: random.Random, count: int) -> list[int]:
    first = rng.choice((1, 1, 1, 1, 11, 21, 101))
    return list(range(first, first + count))


def _record_names(rng: random.Random, styles: Sequence[str], count: int) -> list[str]:
    style = rng.choice(styles)
    return [style.format(n=number, letter=chr(64 + index % 26 + 1), call=lists.CALL_SIGNS[index % 26])
            for index, number in enumerate(_numbers(rng, count))]  # fmt: skip


def _shorts(name: str) -> tuple[str, ...]:
    """Return the part of a compound name that people say alone ('Clinic Saint-Yves' -> 'Saint-Yves')."""
    words = name.split()
    if len(words) < 2 or len(words[-1]) < 4 or words[-1].isdigit():
        return ()
    return (words[-1],) if len(words) == 2 else (" ".join(words[1:]), words[-1])


def _group(word: lists.Word, roles: tuple[str, ...], members: Sequence[str], rng: random.Random,
           language: Language) -> Named:  # fmt: skip
    name, english, french = word
    if language == "fr" and french and rng.random() < 0.8:
        name = french[0]
    return Named(name, roles, english, french, plural=True, members=tuple(members))


def _pick(rng: random.Random, names: Sequence[str]) -> tuple[str, ...]:
    count = max(1, min(len(names), rng.randrange(1, max(2, len(names)))))
    return tuple(sorted(rng.sample(list(names), count), key=list(names).index))


def _add_groups(made: Scenario, rng: random.Random, language: Language, words: Sequence[lists.Word],
                roles: tuple[str, ...], names: Sequence[str], count: int) -> None:  # fmt: skip
    taken = {record.name.lower() for record in made.records}
    for word in rng.sample(list(words), min(count, len(words))):
        group = _group(word, roles, _pick(rng, names), rng, language)
        if group.name.lower() not in taken:
            taken.add(group.name.lower())
            made.records.append(group)


def _resources(made: Scenario, rng: random.Random, language: Language, trade: Trade, role: str, nouns: Sequence[lists.Nouns],
               styles: Sequence[str], named: Sequence[str], groups: Sequence[lists.Word],
               count: int) -> list[str]:  # fmt: skip
    noun = rng.choice(list(nouns))
    made.resource_nouns |= {(trade, "en"): noun[0], (trade, "fr"): noun[1]}
    if named and rng.random() < 0.3:
        names = rng.sample(list(named), min(count, len(named)))
    else:
        own = [noun[0][0].capitalize() + " {n}", noun[1][0].capitalize() + " {n}"]
        names = _record_names(rng, [*styles, *own, *own], count)
    for name in names:
        made.records.append(Named(name, (role,), _shorts(name), _shorts(name)))
    _add_groups(made, rng, language, groups, ("resource_group",), names, rng.choice((1, 2, 2, 3)))
    return names


def _activity_nouns(made: Scenario, trade: Trade, nouns: dict[str, tuple[str, str]]) -> None:
    made.activity_nouns |= {(trade, "en"): nouns["en"], (trade, "fr"): nouns["fr"]}


def _routing(made: Scenario, rng: random.Random, language: Language) -> None:
    _activity_nouns(made, "routing", rng.choice(lists.ORDER_NOUNS))
    vehicles = _resources(made, rng, language, "routing", "vehicle", lists.VEHICLE_NOUNS, lists.VEHICLE_STYLES,
                          lists.VEHICLE_NAMES, lists.VEHICLE_GROUPS, rng.randrange(3, 9))  # fmt: skip
    if rng.random() < 0.5:
        drivers = rng.sample(lists.FIRST_NAMES, min(len(vehicles), rng.randrange(2, 5)))
        for name, vehicle in zip(drivers, vehicles, strict=False):
            made.records.append(Named(name, ("driver",), members=(vehicle,)))
    orders = _record_names(rng, lists.ORDER_STYLES, rng.randrange(6, 26))
    made.records += [Named(name, ("order",)) for name in orders]
    kinds = rng.sample(lists.PLACE_KINDS, 4)
    stems = rng.sample(lists.PLACE_STEMS, 8)
    places = []
    for stem in stems:
        kind = rng.choice(kinds)
        word = kind[1 if language == "fr" else 0]
        name = rng.choice((f"{word} {stem}", f"{stem} {word}", stem)) if language == "en" else (
            rng.choice((f"{word} {stem}", f"{word} {stem}", stem)))  # fmt: skip
        places.append(name)
        shorts = (stem,) if name != stem else ()
        here = tuple(order for at, order in enumerate(orders) if at % len(stems) == len(places) - 1)
        made.records.append(Named(name, ("place",), shorts, shorts, members=here or (orders[0],)))
    for name in rng.sample(lists.CUSTOMERS, rng.randrange(2, 6)):
        made.records.append(Named(name, ("activity_group",), members=_pick(rng, orders)))
    _add_groups(made, rng, language, lists.ORDER_GROUPS, ("activity_group",), orders, rng.randrange(3, 6))
    _add_groups(made, rng, language, lists.GOODS, ("activity_group",), orders, rng.randrange(2, 6))
    _add_groups(made, rng, language, lists.PLACE_GROUPS, ("place_group", "activity_group"), places,
                rng.randrange(1, 4))  # fmt: skip
    loads = rng.sample(lists.DIMENSIONS, rng.randrange(1, 4))
    for name, english, french in loads:
        made.records.append(Named(name, ("dimension",), english, french, plural=True))


def _scheduling(made: Scenario, rng: random.Random, language: Language) -> None:
    _activity_nouns(made, "scheduling", rng.choice(lists.TASK_NOUNS))
    _resources(made, rng, language, "scheduling", "station", lists.STATION_NOUNS, lists.STATION_STYLES, lists.STATION_NAMES,
               lists.STATION_GROUPS, rng.randrange(3, 8))  # fmt: skip
    jobs = _record_names(rng, lists.JOB_STYLES, rng.randrange(3, 8))
    steps = rng.sample(lists.STEPS, rng.randrange(2, 4))
    tasks = []
    with_jobs = rng.random() < 0.6
    for job in jobs:
        for english, french in steps:
            word = french if language == "fr" else english
            name = f"{job} {word}" if with_jobs else f"{word} {job}"
            tasks.append(name)
            said = (f"{english} of {job}", f"{english} on {job}", f"{english} {job}", f"{job} {english}")
            dit = (f"{french} de {job}", f"{french} du {job}", f"{french} {job}")
            mine = language == "en"
            made.records.append(Named(name, ("task",), said if mine else (), () if mine else dit))
    for job in jobs if with_jobs else ():
        made.records.append(
            Named(job, ("activity_group",), members=tuple(t for t in tasks if t.startswith(job)))
        )
    _add_groups(made, rng, language, lists.TASK_GROUPS, ("activity_group",), tasks, rng.randrange(3, 6))
    _add_groups(made, rng, language, lists.GOODS, ("activity_group",), tasks, rng.randrange(0, 3))


def _rostering(made: Scenario, rng: random.Random, language: Language) -> None:
    _activity_nouns(made, "rostering", rng.choice(lists.SHIFT_NOUNS))
    nouns = rng.choice(lists.WORKER_NOUNS)
    made.resource_nouns |= {("rostering", "en"): nouns[0], ("rostering", "fr"): nouns[1]}
    workers = rng.sample(lists.FIRST_NAMES, rng.randrange(5, 10))
    if rng.random() < 0.3:
        workers = [f"{name} {rng.choice(lists.LAST_NAMES)}" for name in workers]
    for name in workers:
        first = (name.split()[0],) if " " in name else ()
        made.records.append(Named(name, ("worker",), first, first))
    if rng.random() < 0.25:
        twin = workers[0].split()[0]
        made.records[:] = [record for record in made.records if record.name != workers[0]]
        for letter in rng.sample("BDKLMRST", 2):
            made.records.append(Named(f"{twin} {letter}.", ("worker",)))
    _add_groups(made, rng, language, lists.WORKER_GROUPS, ("resource_group",), workers, rng.randrange(1, 4))
    _add_groups(made, rng, language, lists.SKILLS, ("skill", "resource_group"), workers, rng.randrange(2, 4))
    labels = rng.sample(lists.SHIFT_GROUPS, rng.randrange(2, 4))
    for name, english, french in labels:
        word = french[0] if language == "fr" and french else name
        shifts = []
        for offset in range(min(made.days, 7)):
            day = made.start + timedelta(days=offset)
            label = lists.WEEKDAYS_SHORT[language][day.weekday()]
            shifts.append(f"{word.capitalize()} {label}")
            made.records.append(Named(shifts[-1], ("shift",), day=offset))
        made.records.append(Named(word, ("activity_group",), english, french, True, tuple(shifts)))


_BUILDERS: dict[Trade, Callable[[Scenario, random.Random, Language], None]] = {
    "routing": _routing,
    "scheduling": _scheduling,
    "rostering": _rostering,
}
