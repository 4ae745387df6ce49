"""How people write names: records, groups, lists, ranges, exceptions, what is in two groups at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.language.training.scenarios import Named
from planner.language.training.talking import Filled, Slot, Talk

RESOURCE_ROLES = {"routing": "vehicle", "scheduling": "station", "rostering": "worker"}
ACTIVITY_ROLES = {"routing": "order", "scheduling": "task", "rostering": "shift"}
ALL_RESOURCES = {"routing": "all vehicles", "scheduling": "all stations", "rostering": "all workers"}
ALL_ACTIVITIES = {"routing": "all orders", "scheduling": "all tasks", "rostering": "all shifts"}


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
    """Draw what is in two groups at once, or the goods of a group at one place."""
    second = (
        ("place",) if talk.trade == "routing" and talk.chance(0.45) else ("activity_group", "place_group")
    )
    what = _draw(talk, ("activity_group",), 1) if second == ("place",) else []
    groups = [*what, *_draw(talk, second, 2 - len(what))]
    if len(groups) < 2:
        return None
    b, a = (re.sub(r"^the ", "", _say(talk, each)) for each in groups)
    one, many = talk.activity_nouns
    shape, order = talk.rng.choice({
        "en": (("{a}'s {b}", 0), ("the {b} at {a}", 1), ("{a}'s {b} {many}", 0), ("the {b} for {a}", 1),
               ("{b} {many} for {a}", 1), ("the {b} ones at {a}", 1), ("{many} that are both {a} and {b}", 0),
               ("the {b} {many} of {a}", 1), ("{b} {many} in {a}", 1), ("{b} for {a}", 1), ("the {b} going to {a}", 1),
               ("any {b} at {a}", 1), ("the {b} bound for {a}", 1), ("{b} to {a}", 1), ("whatever {b} goes to {a}", 1),
               ("the {b} that {a} gets", 1), ("{a} {b}", 0)),
        "fr": (("les {b} de {a}", 1), ("les {many} {b} de {a}", 1), ("les {b} chez {a}", 1),
               ("les {many} {a} qui sont {b}", 0), ("les {b} pour {a}", 1), ("le {b} de {a}", 1), ("la {b} pour {a}", 1),
               ("le {b} pour {a}", 1), ("le {b} à {a}", 1), ("les {b} destinés à {a}", 1), ("les {b} qui vont à {a}", 1),
               ("tout le {b} de {a}", 1)),
    }[talk.language])  # fmt: skip
    names = (groups[1].name, groups[0].name) if order == 0 else (groups[0].name, groups[1].name)
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
    alike = len(names) > 1 and all(len(t) == 2 and t[1].isdigit() and t[0] == tails[0][0] for t in tails)
    if alike and talk.chance(0.5):
        return Filled(tails[0][0].lower() + "s " + _join(talk, [t[1] for t in tails]), names, True)
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
