"""How people write the things that fill a slot: names and lists of names, times, days, durations, amounts.

A slot is a function of a `Talk`: it draws what is meant and returns the words with the value that the contract
writes for it, or None where the scenario has nothing of the sort.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from planner.language.training.scenarios import Language, Named, Scenario, Trade

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
NUMBERS = {
    "en": [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ],
    "fr": [
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
    ],
}
RESOURCE_ROLES = {"routing": "vehicle", "scheduling": "station", "rostering": "worker"}
ACTIVITY_ROLES = {"routing": "order", "scheduling": "task", "rostering": "shift"}
ALL_RESOURCES = {"routing": "all vehicles", "scheduling": "all stations", "rostering": "all workers"}
ALL_ACTIVITIES = {"routing": "all orders", "scheduling": "all tasks", "rostering": "all shifts"}


@dataclass
class Talk:
    """What a request is being made in: a scenario, a trade within it, a language, a source of choices.

    Attributes
    ----------
    scenario : Scenario
        What can be named.
    trade : {'routing', 'scheduling', 'rostering'}
        What the request is about.
    language : {'en', 'fr'}
        The language spoken.
    rng : random.Random
        Where all choices come from.
    strangers : list of str
        Names that the scenario does not have; the next name slots use them up.
    """

    scenario: Scenario
    trade: Trade
    language: Language
    rng: random.Random
    strangers: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    @property
    def several_days(self) -> bool:
        """Whether the horizon has more than one day."""
        return self.scenario.days > 1

    @property
    def resource_nouns(self) -> tuple[str, str]:
        """Singular and plural word for a resource."""
        return self.scenario.resource_nouns[(self.trade, self.language)]

    @property
    def activity_nouns(self) -> tuple[str, str]:
        """Singular and plural word for an activity."""
        return self.scenario.activity_nouns[(self.trade, self.language)]

    def chance(self, share: float) -> bool:
        """Return True in this share of the calls."""
        return self.rng.random() < share


@dataclass(frozen=True)
class Filled:
    """Words in a slot and what they mean.

    Attributes
    ----------
    text : str
        The words.
    value : object
        What the contract writes; a dict where a slot fills several fields.
    plural : bool
        Whether a verb after the words is plural.
    person : bool
        Whether the words name a person.
    """

    text: str
    value: Any
    plural: bool = False
    person: bool = False


Slot = Callable[[Talk], Filled | None]


def _say(talk: Talk, named: Named) -> str:
    ways = named.ways(talk.language)
    if ways and talk.chance(0.75 if named.plural else 0.3):
        return talk.rng.choice(ways)
    return named.name


def _join(talk: Talk, words: Sequence[str], alternative: bool = False) -> str:
    if len(words) == 1:
        return words[0]
    link = {"en": ("or",) if alternative else ("and", "and", "and", "&", "+", ","),
            "fr": ("ou",) if alternative else ("et", "et", "et", "&", "+", ",")}[talk.language]  # fmt: skip
    word = talk.rng.choice(link)
    last = f"{word} {words[-1]}" if word != "," else words[-1]
    head = ", ".join(words[:-1])
    return f"{head}, {last}" if word == "," else f"{head} {last}"


def _stranger(talk: Talk) -> Filled | None:
    return Filled(talk.strangers.pop(), ["?"]) if talk.strangers else None


def _draw(talk: Talk, roles: tuple[str, ...], count: int) -> list[Named]:
    pool = [r for r in talk.scenario.having(*roles) if r.name not in talk.used]
    picked = talk.rng.sample(pool, min(count, len(pool)))
    talk.used.update(record.name for record in picked)
    return picked


def _everything(talk: Talk, plural_noun: str, name: str, people: bool, resource: bool) -> Filled:
    noun = {"en": f"all {plural_noun}", "fr": f"tous les {plural_noun}"}[talk.language]
    other = {
        ("en", True): ("every {one}", "all the {many}", "each {one}", "all {many}"),
        ("en", False): ("all the {many}", "all {many}", "every {one}", "each {one}"),
        ("fr", True): ("tous les {many}", "chaque {one}", "l'ensemble des {many}"),
        ("fr", False): ("toutes les {many}", "chaque {one}"),
    }[(talk.language, resource)]
    nouns = talk.resource_nouns if resource else talk.activity_nouns
    shape = talk.rng.choice(other)
    text = shape.format(one=nouns[0], many=nouns[1])
    plural = "{many}" in shape
    if people and talk.chance(0.5):
        text, plural = {"en": ("everyone", False), "fr": ("tout le monde", False)}[talk.language]
    elif resource and talk.trade == "routing" and talk.chance(0.2):
        text, plural = {"en": ("the whole fleet", False), "fr": ("toute la flotte", False)}[talk.language]
    elif not resource and talk.chance(0.15):
        text, plural = {"en": ("everything", False), "fr": ("tout", False)}[talk.language]
    return Filled(text or noun, [name], plural)


def all_resources(talk: Talk) -> Filled:
    """Draw words for all vehicles, stations or workers."""
    nouns = talk.resource_nouns
    return _everything(talk, nouns[1], ALL_RESOURCES[talk.trade], talk.trade == "rostering", True)


def no_resource(talk: Talk) -> Filled:
    """Draw words for "no vehicle", which a rule about all of them starts with."""
    one, many = talk.resource_nouns
    words = {"en": (f"no {one}", f"none of the {many}", "nobody", "no one", f"no {one}"),
             "fr": (f"aucun {one}", f"aucun des {many}", "personne", "aucun véhicule")}[talk.language]  # fmt: skip
    text = talk.rng.choice(words[:2] if talk.trade == "scheduling" else words)
    return Filled(text, [ALL_RESOURCES[talk.trade]])


def all_activities(talk: Talk) -> Filled:
    """Draw words for all orders, tasks or shifts."""
    nouns = talk.activity_nouns
    return _everything(talk, nouns[1], ALL_ACTIVITIES[talk.trade], False, False)


def _except(talk: Talk, whole: Filled, role: tuple[str, ...]) -> Filled | None:
    out = _draw(talk, role, talk.rng.choice((1, 1, 1, 2)))
    if not out:
        return None
    names = _join(talk, [_say(talk, each) for each in out])
    shape = talk.rng.choice({
        "en": ("{all} except {out}", "{all} but {out}", "{all} except for {out}", "{all} other than {out}",
               "{all}, {out} excepted,", "{all} apart from {out}", "{all} bar {out}", "{all} (not {out})"),
        "fr": ("{all} sauf {out}", "{all} à part {out}", "{all} excepté {out}", "{all}, hormis {out},",
               "{all} sauf {out}", "{all} mais pas {out}"),
    }[talk.language])  # fmt: skip
    return Filled(shape.format(all=whole.text, out=names), [*whole.value, *(f"not {e.name}" for e in out)],
                  whole.plural)  # fmt: skip


def _named(talk: Talk, picked: Sequence[Named], alternative: bool = False) -> Filled:
    words = [_say(talk, each) for each in picked]
    article = talk.language == "fr" and talk.chance(0.5)
    if article:
        words = ["les " + w if each.plural else w for w, each in zip(words, picked, strict=True)]
    elif talk.language == "en" and talk.chance(0.25):
        words = ["the " + w if each.plural and not w.startswith("the ") else w
                 for w, each in zip(words, picked, strict=True)]  # fmt: skip
    names = list(dict.fromkeys(each.name for each in picked))
    person = all("worker" in each.roles or "driver" in each.roles for each in picked)
    plural = len(picked) > 1 or picked[0].plural
    text = _join(talk, words, alternative)
    if (
        talk.language == "en"
        and len(picked) == 2
        and not alternative
        and " and " in text
        and talk.chance(0.12)
    ):
        text = "both " + text
    return Filled(text, names, plural, person)


def resources(most: int = 3, least: int = 1, groups: bool = True, whole: bool = True,
              alternative: bool = False) -> Slot:  # fmt: skip
    """Return a slot for vehicles, stations or workers.

    Parameters
    ----------
    most, least : int
        How many names are said.
    groups, whole : bool
        Whether a group, or all of them (with or without exceptions), may stand there.
    alternative : bool
        Whether several names are joined by "or".
    """

    def draw(talk: Talk) -> Filled | None:
        if talk.strangers:
            return _stranger(talk)
        role = RESOURCE_ROLES[talk.trade]
        chance = talk.rng.random()
        if whole and least == 1 and chance < 0.14:
            everything = all_resources(talk)
            return everything if talk.chance(0.4) else _except(talk, everything, (role, "resource_group"))
        if groups and least == 1 and chance < 0.36:
            picked = _draw(talk, ("resource_group",), 1)
            if picked and talk.chance(0.12):
                members = [r for r in talk.scenario.having(role) if r.name in picked[0].members]
                if len(members) > 1:
                    out = talk.rng.choice(members)
                    words = {"en": "except", "fr": "sauf"}[talk.language]
                    return Filled(f"{_say(talk, picked[0])} {words} {out.name}",
                                  [picked[0].name, f"not {out.name}"], True)  # fmt: skip
        elif talk.trade == "routing" and least == 1 and chance < 0.46 and talk.scenario.having("driver"):
            picked = _draw(talk, ("driver",), 1)
        else:
            count = talk.rng.choice([n for n in (1, 1, 1, 1, 2, 2, 3) if least <= n <= most] or [least])
            picked = _draw(talk, (role, *(("resource_group",) if groups and count > 1 else ())), count)
        return _named(talk, picked, alternative) if len(picked) >= least else None

    return draw


def _range(talk: Talk) -> Filled | None:
    names = [record.name for record in talk.scenario.having(ACTIVITY_ROLES[talk.trade])]
    if talk.trade != "routing" or len(names) < 5 or not names[0][-1].isdigit():
        return None
    first = talk.rng.randrange(len(names) - 3)
    last = min(len(names) - 1, first + talk.rng.randrange(2, 5))
    head, tail = names[first], names[last]
    if " " in head and talk.chance(0.6):
        stem, tail = head.rsplit(" ", 1)[0], tail.rsplit(" ", 1)[1]
        head = stem.lower() + ("s " if talk.chance(0.8) else " ") + head.rsplit(" ", 1)[1]
    elif head.isdigit():
        head = {"en": "orders ", "fr": "commandes "}[talk.language] + head
    shape = talk.rng.choice(
        {"en": ("{a} to {b}", "{a} through {b}", "{a} to {b}", "{a}-{b}"), "fr": ("{a} à {b}", "de {a} à {b}")}
        [talk.language]
    )  # fmt: skip
    return Filled(shape.format(a=head, b=tail), names[first : last + 1], True)


def _bare(talk: Talk, record: Named) -> str:
    """Say an order's name; a bare number needs its noun more often than not."""
    said = _say(talk, record)
    if said.isdigit() and talk.chance(0.8):
        return talk.activity_nouns[0] + " " + said
    if talk.trade == "rostering" and "shift" in record.roles and talk.chance(0.2):
        return {"en": f"the {said} shift", "fr": f"le poste {said}"}[talk.language]
    return said


def _both(talk: Talk) -> Filled | None:
    """Draw what is in two groups at once."""
    groups = _draw(talk, ("activity_group", "place_group"), 2)
    if len(groups) < 2:
        return None
    first, second = groups
    a, b = (re.sub(r"^the ", "", _say(talk, each)) for each in groups)
    one, many = talk.activity_nouns
    shape, order = talk.rng.choice({
        "en": (("{a}'s {b}", 0), ("the {b} at {a}", 1), ("{a}'s {b} {many}", 0), ("the {b} for {a}", 1),
               ("{b} {many} for {a}", 1), ("the {b} ones at {a}", 1), ("{many} that are both {a} and {b}", 0),
               ("the {b} {many} of {a}", 1), ("{b} {many} in {a}", 1)),
        "fr": (("les {b} de {a}", 1), ("les {many} {b} de {a}", 1), ("les {b} chez {a}", 1),
               ("les {many} {a} qui sont {b}", 0), ("les {b} pour {a}", 1)),
    }[talk.language])  # fmt: skip
    names = (first.name, second.name) if order == 0 else (second.name, first.name)
    return Filled(shape.format(a=a, b=b, many=many, one=one), [" & ".join(names)], True)


def activities(most: int = 3, least: int = 1, groups: bool = True, whole: bool = False,
               single: bool = True) -> Slot:  # fmt: skip
    """Return a slot for orders, tasks or shifts.

    Parameters
    ----------
    most, least : int
        How many names are said.
    groups, single : bool
        Whether groups, or single records, may stand there.
    whole : bool
        Whether all of them may (with or without exceptions).
    """

    def draw(talk: Talk) -> Filled | None:
        if talk.strangers:
            return _stranger(talk)
        role = ACTIVITY_ROLES[talk.trade]
        chance = talk.rng.random()
        if whole and least == 1 and chance < 0.14:
            everything = all_activities(talk)
            return everything if talk.chance(0.4) else _except(talk, everything, (role, "activity_group"))
        if groups and least == 1 and chance < 0.21:
            return _both(talk)
        if single and chance < 0.26 and most > 2:
            spanned = _range(talk)
            if spanned:
                return spanned
        roles: tuple[str, ...] = (role,)
        if talk.trade == "routing":
            roles = (role, role, "place")
        if groups and (chance < 0.62 or not single):
            roles = ("activity_group", "place_group") if least == 1 else ("activity_group",)
        roles = (talk.rng.choice(roles),) if len(roles) == 3 else roles
        count = talk.rng.choice([n for n in (1, 1, 1, 1, 1, 2, 2, 3) if least <= n <= most] or [least])
        picked = _draw(talk, roles, count)
        if len(picked) < least:
            return None
        if picked[0].roles[0] in ("order", "task", "shift"):
            return _orders(talk, picked)
        return _named(talk, picked)

    return draw


def _orders(talk: Talk, picked: Sequence[Named]) -> Filled:
    names = [record.name for record in picked]
    said = [_bare(talk, record) for record in picked]
    nouns = talk.activity_nouns
    tails = [name.rsplit(" ", 1) for name in names]
    if len(names) > 1 and all(name.isdigit() for name in names):
        return Filled(nouns[1] + " " + _join(talk, names), names, True)
    if len(names) > 1 and all(len(t) == 2 and t[1].isdigit() and t[0] == tails[0][0] for t in tails):
        if talk.chance(0.5):
            head = tails[0][0].lower() + "s "
            return Filled(head + _join(talk, [t[1] for t in tails]), names, True)
    return Filled(_join(talk, said), names, len(picked) > 1)


def places(most: int = 2) -> Slot:
    """Return a slot for places or groups of places."""

    def draw(talk: Talk) -> Filled | None:
        if talk.strangers:
            return _stranger(talk)
        count = talk.rng.choice([n for n in (1, 1, 1, 2) if n <= most])
        picked = _draw(talk, ("place_group",) if talk.chance(0.5) and count == 1 else ("place",), count)
        return _named(talk, picked) if len(picked) == count else None

    return draw


def skill(talk: Talk) -> Filled | None:
    """Draw a skill."""
    picked = _draw(talk, ("skill",), 1)
    return Filled(_say(talk, picked[0]), picked[0].name, True) if picked else None


def dimension(talk: Talk) -> Filled | None:
    """Draw a load dimension; its value is the contract's name."""
    picked = _draw(talk, ("dimension",), 1)
    return Filled(_say(talk, picked[0]), picked[0].name, True) if picked else None


# ---------------------------------------------------------------------------------------------------- numbers


def number(low: int, high: int, step: int = 1) -> Slot:
    """Return a slot for a whole number, in figures or (up to twelve) in words."""

    def draw(talk: Talk) -> Filled:
        value = talk.rng.randrange(low, high + 1, step)
        text = str(value)
        if value <= 12 and talk.chance(0.45):
            text = NUMBERS[talk.language][value]
        if value >= 1000 and talk.chance(0.25):
            text = f"{value:,}" if talk.language == "en" else f"{value:,}".replace(",", " ")
        return Filled(text, value, value != 1)

    return draw


def minutes(low: int = 5, high: int = 120) -> Slot:
    """Return a slot for a duration; its value is whole minutes."""

    def draw(talk: Talk) -> Filled:
        choices = [m for m in (5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 105, 120, 150,
                               180, 210, 240, 270, 300, 360, 390, 420, 480, 510, 540, 600, 660, 720)
                   if low <= m <= high]  # fmt: skip
        value = talk.rng.choice(choices)
        hours, rest = divmod(value, 60)
        en = [f"{value} minutes", f"{value} min", f"{value} mins", f"{value}min"]
        fr = [f"{value} minutes", f"{value} min", f"{value} mn", f"{value}min"]
        if value > 150:
            en, fr = en[:2], fr[:2]
        if value == 15:
            en += ["a quarter of an hour", "quarter of an hour"] * 2
            fr += ["un quart d'heure"] * 2
        if value == 30:
            en += ["half an hour", "half an hour", "a half hour"]
            fr += ["une demi-heure", "une demi-heure"]
        if value == 45:
            en += ["three quarters of an hour"] * 2
            fr += ["trois quarts d'heure"] * 2
        if value == 60:
            en += ["an hour", "one hour", "1 h", "1 hour"] * 2
            fr += ["une heure", "1 h", "1h"] * 2
        if value == 90:
            en += ["an hour and a half", "one and a half hours", "1.5 hours", "1h30"] * 2
            fr += ["une heure et demie", "1h30", "1 h 30"] * 2
        if hours and not rest and hours > 1:
            words = NUMBERS["en"][hours] if hours < 13 else str(hours)
            mots = NUMBERS["fr"][hours] if hours < 13 else str(hours)
            en += [f"{hours} hours", f"{words} hours", f"{hours} h", f"{hours}h"] * 2
            fr += [f"{hours} heures", f"{mots} heures", f"{hours} h", f"{hours}h"] * 2
        elif hours and rest:
            en += [f"{hours}h{rest:02d}", f"{hours} h {rest:02d}"]
            fr += [f"{hours}h{rest:02d}", f"{hours} h {rest:02d}"] * 2
            if rest == 30 and hours < 13:
                en += [f"{NUMBERS['en'][hours]} and a half hours", f"{hours}.5 hours"] if hours > 1 else []
                fr += [f"{NUMBERS['fr'][hours]} heures et demie"] if hours > 1 else []
            if rest == 15 and hours == 1:
                en += ["an hour and a quarter"]
                fr += ["une heure et quart"]
        return Filled(talk.rng.choice(en if talk.language == "en" else fr), value, True)

    return draw


def percent(low: int = 5, high: int = 60) -> Slot:
    """Return a slot for how much slower travel is; its value is the factor."""

    def draw(talk: Talk) -> Filled:
        if talk.chance(0.15):
            value, en, fr = talk.rng.choice(
                (
                    (1.25, "a quarter", "un quart"),
                    (1.5, "half as much", "la moitié"),
                    (1.33, "a third", "un tiers"),
                )
            )
            if value != 1.33:
                return Filled(en if talk.language == "en" else fr, value)
        amount = talk.rng.randrange(low, high + 1, 5)
        text = talk.rng.choice(
            (f"{amount}%", f"{amount} %", f"{amount} percent", f"{amount} per cent")
            if talk.language == "en"
            else (f"{amount} %", f"{amount}%", f"{amount} pour cent")
        )
        return Filled(text, round(1 + amount / 100, 2))

    return draw


# ------------------------------------------------------------------------------------------------------ times


def _clock_text(talk: Talk, minute: int) -> str:
    rng = talk.rng
    hour, rest = divmod(minute, 60)
    short = hour - 12 if hour > 12 else hour
    half = "am" if hour < 12 else "pm"
    if minute == 720 and talk.chance(0.7):
        return rng.choice(("noon", "midday", "12 noon") if talk.language == "en" else ("midi",))
    if talk.language == "fr":
        forms = [f"{hour}h{rest:02d}" if rest else f"{hour}h", f"{hour} h {rest:02d}" if rest else f"{hour} h",
                 f"{hour}h{rest:02d}" if rest else f"{hour} h", f"{hour:02d}:{rest:02d}", f"{hour}:{rest:02d}"]  # fmt: skip
        if not rest:
            forms += [f"{hour} heures"]
            if 1 < hour <= 12:
                forms += [f"{NUMBERS['fr'][hour]} heures"]
        elif rest in (15, 30) and 1 < hour <= 12:
            forms += [f"{NUMBERS['fr'][hour]} heures {'et quart' if rest == 15 else 'et demie'}"]
        return rng.choice(forms)
    forms = [f"{hour}:{rest:02d}", f"{hour:02d}:{rest:02d}", f"{hour}.{rest:02d}" if rest else f"{hour}:00"]
    if hour <= 12:
        forms += [f"{short}:{rest:02d} {half}"]
    if not rest:
        forms += [f"{short} {half}", f"{short}{half}", f"{short} {half}", f"{short}{half}"]
        if 6 <= hour <= 12:
            forms += [
                str(hour),
                str(hour),
                NUMBERS["en"][hour],
                f"{NUMBERS['en'][hour]} o'clock",
                f"{hour} o'clock",
            ]
    elif 6 <= hour <= 11:
        word = NUMBERS["en"][hour]
        following = NUMBERS["en"][hour + 1]
        forms += {30: [f"half past {word}", f"half {word}"], 15: [f"quarter past {word}", f"a quarter past {word}"],
                  45: [f"quarter to {following}", f"a quarter to {following}"], 20: [f"twenty past {word}"],
                  10: [f"ten past {word}"], 50: [f"ten to {following}"]}.get(rest, [])  # fmt: skip
    else:
        forms += [f"{short}:{rest:02d}pm", f"{short}.{rest:02d} pm"] if hour > 12 else []
    if talk.chance(0.05):
        return f"{hour:02d}{rest:02d}"
    return rng.choice(forms)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _minute(talk: Talk, low: int = 6 * 60, high: int = 20 * 60) -> int:
    step = talk.rng.choice((60, 60, 30, 30, 15, 10, 5))
    return talk.rng.randrange(-(-low // step), high // step + 1) * step


def _day(talk: Talk, first: int = 0) -> date:
    return talk.scenario.start + timedelta(days=talk.rng.randrange(first, talk.scenario.days))


def _day_text(talk: Talk, day: date, preposition: bool = False) -> str:
    """Say a day, with "on" before it where English needs one."""
    offset = (day - talk.scenario.start).days
    name = WEEKDAYS[talk.language][day.weekday()]
    month = MONTHS[talk.language][day.month - 1]
    if talk.language == "fr":
        forms = [
            name,
            name,
            name,
            f"le {day.day}",
            f"le {day.day} {month}",
            f"{name} {day.day}",
            f"le {day:%d/%m}",
        ]
        if offset == 0:
            forms += ["aujourd'hui", "aujourd'hui", "aujourd'hui"]
        if offset == 1:
            forms += ["demain", "demain", "demain"]
        if offset == 2:
            forms += ["après-demain"]
        return talk.rng.choice(forms)
    suffix = "th" if 10 <= day.day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    on = "on " if preposition and talk.chance(0.7) else ""
    forms = [on + name] * 4 + [on + name[:3], on + f"the {day.day}{suffix}", on + f"{day.day} {month}",
                               on + f"{name} {day.day} {month}", on + day.isoformat(), on + f"{month} {day.day}"]  # fmt: skip
    if offset == 0:
        forms += ["today"] * 4
    if offset == 1:
        forms += ["tomorrow"] * 4 + ["tmrw", "tomoz"]
    if offset == 2:
        forms += ["the day after tomorrow"]
    return talk.rng.choice(forms)


def clock(low: int = 6 * 60, high: int = 20 * 60) -> Slot:
    """Return a slot for a time of day, said without a day; its value is ``HH:MM``."""

    def draw(talk: Talk) -> Filled:
        minute = _minute(talk, low, high)
        return Filled(_clock_text(talk, minute), _clock(minute))

    return draw


def moment(low: int = 6 * 60, high: int = 20 * 60, bare_day: float = 0.2, dated: float = 0.3) -> Slot:
    """Return a slot for a time, with a day now and then where the horizon has several.

    Parameters
    ----------
    low, high : int
        Minutes after midnight.
    bare_day, dated : float
        How often a day alone, or a day with a time, is said.
    """

    def draw(talk: Talk) -> Filled:
        minute = _minute(talk, low, high)
        chance = talk.rng.random()
        if not talk.several_days:
            text = _clock_text(talk, minute)
            if chance < 0.08:
                text += {"en": " today", "fr": " aujourd'hui"}[talk.language]
            return Filled(text, _clock(minute))
        day = _day(talk)
        if chance < bare_day:
            return Filled(_day_text(talk, day), day.isoformat())
        if chance < bare_day + dated:
            shape = talk.rng.choice({
                "en": ("{c} on {d}", "{d} {c}", "{d} at {c}", "{c} {d}", "{d}, {c}"),
                "fr": ("{d} {c}", "{d} à {c}", "{c} {d}", "{d}, {c}"),
            }[talk.language])  # fmt: skip
            said = _day_text(talk, day)
            if said in ("today", "tomorrow", "tmrw", "tomoz", "the day after tomorrow"):
                shape = shape.replace("on {d}", "{d}")
            text = shape.format(c=_clock_text(talk, minute), d=said)
            return Filled(text, f"{day.isoformat()}T{_clock(minute)}")
        return Filled(_clock_text(talk, minute), _clock(minute))

    return draw


def whole_day(talk: Talk) -> Filled | None:
    """Draw one whole day: ``start`` and ``end`` are the same; nothing where the horizon is that day."""
    if not talk.several_days:
        words = {"en": ("today", "all day", "the whole day", "today", "for today", "all day today"),
                 "fr": ("aujourd'hui", "toute la journée", "aujourd'hui", "ce jour")}[talk.language]  # fmt: skip
        return Filled(talk.rng.choice(words), {"start": None, "end": None})
    day = _day(talk)
    text = _day_text(talk, day, preposition=True)
    if talk.chance(0.15):
        bare = _day_text(talk, day)
        text = {"en": talk.rng.choice((f"all day {bare}", f"for the whole of {bare}", f"all of {bare}")),
                "fr": talk.rng.choice((f"toute la journée de {bare}", f"{bare} toute la journée"))}[talk.language]  # fmt: skip
    return Filled(text, {"start": day.isoformat(), "end": day.isoformat()})


def day(talk: Talk) -> Filled | None:
    """Draw a day where the horizon has several."""
    if not talk.several_days:
        return None
    drawn = _day(talk)
    return Filled(_day_text(talk, drawn, preposition=True), drawn.isoformat())


def days(talk: Talk) -> Filled | None:
    """Draw a span of days where the horizon has several."""
    if talk.scenario.days < 3:
        return None
    first = _day(talk)
    last = first + timedelta(days=talk.rng.randrange(1, 3))
    if (last - talk.scenario.start).days >= talk.scenario.days:
        return None
    shape = talk.rng.choice({"en": ("from {a} to {b}", "{a} to {b}", "from {a} until {b}", "{a} through {b}",
                                    "between {a} and {b}"),
                             "fr": ("de {a} à {b}", "du {a} au {b}", "entre {a} et {b}")}[talk.language])  # fmt: skip
    names = [WEEKDAYS[talk.language][d.weekday()] for d in (first, last)]
    if shape.startswith("du") and talk.chance(0.5):
        names = [str(first.day), f"{last.day} {MONTHS['fr'][last.month - 1]}"]
    return Filled(shape.format(a=names[0], b=names[1]), {"start": first.isoformat(), "end": last.isoformat()})


def period(parts: bool = True, spoken: bool = True) -> Slot:
    """Return a slot for a span of time; its value has ``start`` and ``end``.

    Parameters
    ----------
    parts : bool
        Whether "in the afternoon" and the like may stand there.
    spoken : bool
        Whether "between 11 and 1" (with the second hour in the afternoon) may.
    """

    def draw(talk: Talk) -> Filled:
        chosen = _day(talk) if talk.several_days and talk.chance(0.35) else None
        prefix = f"{chosen.isoformat()}T" if chosen else ""
        if parts and talk.chance(0.22):
            part, low, high = talk.rng.choice((("morning", "", "12:00"), ("afternoon", "12:00", "18:00"),
                                               ("evening", "18:00", "")))  # fmt: skip
            mot = {"morning": "matin", "afternoon": "après-midi", "evening": "soir"}[part]
            if chosen is None:
                text = {"en": f"in the {part}", "fr": {"matin": "le matin", "après-midi": "l'après-midi",
                                                       "soir": "le soir"}[mot]}[talk.language]  # fmt: skip
                if not talk.several_days and talk.chance(0.6):
                    text = {"en": f"this {part}", "fr": {"matin": "ce matin", "après-midi": "cet après-midi",
                                                         "soir": "ce soir"}[mot]}[talk.language]  # fmt: skip
                return Filled(text, {"start": low or None, "end": high or None, "part": part})
            name = WEEKDAYS[talk.language][chosen.weekday()]
            offset = (chosen - talk.scenario.start).days
            text = {"en": f"{talk.rng.choice(('on ', ''))}{name} {part}", "fr": f"{name} {mot}"}[
                talk.language
            ]
            if offset == 1 and talk.chance(0.5):
                text = {"en": f"tomorrow {part}", "fr": f"demain {mot}"}[talk.language]
            if offset == 0 and talk.chance(0.5):
                text = {"en": f"this {part}", "fr": f"{'cet' if mot[0] == 'a' else 'ce'} {mot}"}[
                    talk.language
                ]
            iso = chosen.isoformat()
            return Filled(text, {"start": f"{iso}T{low}" if low else iso, "end": f"{iso}T{high}" if high else iso,
                                 "part": part})  # fmt: skip
        first = _minute(talk, 6 * 60, 17 * 60)
        last = first + talk.rng.choice((30, 60, 60, 90, 120, 120, 180, 240))
        a, b = _clock_text(talk, first), _clock_text(talk, last)
        if (
            spoken
            and 600 <= first <= 720
            and last >= 780
            and first % 60 == last % 60 == 0
            and talk.chance(0.4)
        ):
            a, b = str(first // 60), str(last // 60 - 12)
        shape = talk.rng.choice({"en": ("between {a} and {b}", "from {a} to {b}", "between {a} and {b}",
                                        "from {a} until {b}", "{a} to {b}", "{a}-{b}"),
                                 "fr": ("entre {a} et {b}", "de {a} à {b}", "entre {a} et {b}", "{a}-{b}")}
                                [talk.language])  # fmt: skip
        text = shape.format(a=a, b=b)
        if chosen is not None:
            said = _day_text(talk, chosen, preposition=True)
            text = f"{said} {text}" if talk.chance(0.4) else f"{text} {said}"
        return Filled(text, {"start": prefix + _clock(first), "end": prefix + _clock(last)})

    return draw
