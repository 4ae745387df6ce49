"""The slots that these phrasings share, and what builds shapes of them."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import Shape, shape
from planner.language.training.scenarios import Trade

EVERYBODY = ["all workers"]


def own(slot: w.Slot) -> w.Slot:
    """Return a slot that names only what is of the trade spoken about: no shifts among tasks, no workers among bays."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None or drawn.value == ["?"]:
            return drawn
        mine = {record.name for record in talk.scenario.having(*_ROLES[talk.trade])}
        groups = {record.name: set(record.members) for record in talk.scenario.records if record.members}
        said = [part for name in drawn.value for part in name.removeprefix("not ").split(" & ")]
        fits = (
            name in mine or name in _EVERYTHING or (name in groups and groups[name] <= mine) for name in said
        )
        return drawn if all(fits) else None

    return draw


_ROLES = {
    "routing": ("vehicle", "order"),
    "scheduling": ("station", "task"),
    "rostering": ("worker", "shift"),
}

_EVERYTHING = {*w.ALL_RESOURCES.values(), *w.ALL_ACTIVITIES.values()}
TASK = own(w.activities(most=1, groups=False))
TASKS = own(w.activities(most=2))
JOB = own(w.activities(most=1))
SHIFT = own(w.activities(most=1, groups=False))
TWO_TASKS = own(w.activities(most=2, least=2, groups=False))
WHO = own(w.resources(most=2, whole=False))
ONE = own(w.resources(most=1, groups=False, whole=False))
SOME = own(w.resources(most=1, whole=False))
PAIR = own(w.resources(most=2, least=2, groups=False, whole=False))
HOURS = w.number(8, 14)
RUN = w.number(2, 7)
FEW = w.number(2, 5)


def _labels(singular: bool, article: bool = True, weekend: bool = False) -> w.Slot:
    """Return a slot for one kind of shift: "a night", "an early shift", or "nights", "the late shifts".

    A weekend is two days, so that "two weekends in a row" or "the day after a weekend" would count otherwise.
    """

    def draw(talk: w.Talk) -> w.Filled | None:
        if talk.strangers:
            return w.Filled(talk.strangers.pop(), ["?"])
        shifts = {record.name for record in talk.scenario.having("shift")}
        free = [record for record in talk.scenario.having("activity_group")
                if record.name not in talk.used and shifts >= set(record.members) and (weekend or not _WEEKEND & {record.name})]  # fmt: skip
        if not free:
            return None
        record = talk.rng.choice(free)
        talk.used.add(record.name)
        if singular and talk.language == "en":
            a = "an" if record.name[0].lower() in "aeio" else "a"
            alone = record.name != "day" and (record.name.endswith("shift") or talk.chance(0.7))
            return w.Filled(
                f"{a} {record.name}" + ("" if alone else " " + talk.activity_nouns[0]), [record.name]
            )
        ways = record.ways(talk.language)
        if talk.language == "fr":
            plurals = [way for way in ways if way.endswith("s") or way.startswith("postes ")]
            return w.Filled(talk.rng.choice(plurals), [record.name], True) if plurals else None
        the = "the " if article and ways and talk.chance(0.2) else ""
        return w.Filled(the + (talk.rng.choice(ways) if ways else record.name), [record.name], True)

    return draw


_WEEKEND = {"weekend", "week-end"}
A_SHIFT = _labels(True)
SHIFTS = _labels(False)
ANY_SHIFTS = _labels(False, weekend=True)
COUNTED = _labels(False, article=False)


def hands(talk: w.Talk) -> w.Filled:
    """Draw a word for the people on a shift, with or without what it is they do."""
    return w.Filled(talk.rng.choice({
        "en": ("people", "pairs of hands", "bodies", "heads", "staff", "of them", "of the crew", "pairs of eyes", "folks", "on duty"),
        "fr": ("personnes", "agents", "présents", "gars", "collègues"),
    }[talk.language]), None, True)  # fmt: skip


def reading(intent: str, rules: tuple[dict[str, Any], ...], slots: dict[str, w.Slot], english: str, french: str,
            trades: tuple[Trade, ...], weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape of a whole reading."""
    return shape({"intent": intent, "constraints": list(rules)}, slots, english, french, trades, weight)


SEQUENCE = {"kind": "succession", "first": "$A", "then": "$B"}
