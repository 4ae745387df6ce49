"""How people write times, days and spans of time."""

from __future__ import annotations

from datetime import date, timedelta

from planner.language.training.talking import NUMBERS, Filled, Slot, Talk

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
