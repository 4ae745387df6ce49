"""Days as people say them: weekdays, dates, today and tomorrow, put as days of the horizon."""

from __future__ import annotations

import re
from datetime import date, timedelta

from planner.language.lexicon import MONTHS, WEEKDAYS
from planner.language.quantities import NUMBER, WORDS, value_of
from planner.language.spans import Scanner
from planner.language.vocabulary import Vocabulary

OUTSIDE = "J?"
_DATED = re.compile(r"\b(?:on|the|le|du|au)\s$")
_DATED_LOOSELY = re.compile(r"\b(?:on|the|le|du|au|by|before|after|until|till|from)\s$")
_WEEKDAY = {name: number for number, names in enumerate(WEEKDAYS) for name in names}
_MONTH = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
_W = "|".join(sorted(_WEEKDAY, key=len, reverse=True))
_M = (
    "|".join(sorted((m for m in _MONTH if m not in ("may", "mar", "march")), key=len, reverse=True))
    + "|may|march"
)
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7,
}  # fmt: skip

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMERIC = re.compile(
    rf"(?<!h )(?<!\d )\b(?:(?:{_W})\.?,? )?(\d{{1,2}})[/.](\d{{1,2}})(?:[/.](\d{{4}}|\d\d))?\b(?![:h%]|\.\d| ?d'| (?:an )?(?:hour|heure|h\b|hr|orders?\b|commande|stops?\b|arrets?\b|trucks?\b|camion|vans?\b|shifts?\b|pallet|day|jour|of|t\b|tonne|ton|times|fois))"
)
_DAY_MONTH = re.compile(
    rf"(?<![:.])\b(?:(?:the|le) )?(?:(?:{_W})\.?,? (?:the |le )?)?(\d{{1,2}})(?:st|nd|rd|th|er|e)?\.? (?:of |de )?({_M})\b\.?(?:,? (\d{{4}}))?"
)
_DAYS_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?P<join> (?:to|until|till|and|au|et) (?:the |le )?| ?[-–] ?)(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_M})\b"
)
_MONTH_DAY = re.compile(
    rf"\b(?:(?:{_W})\.?,? )?({_M})\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?(?![:h\d])"
)
_THE_NTH = re.compile(
    rf"\b(?:(?:{_W})\.?,? )?(?:the )?(\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:stop|order|trip|shift|day|truck|van|vehicle|deliver|customer|visit|job|task|round|run|of the))"
)
_LE_N = re.compile(
    rf"\b(?:(?:(?:{_W}) (?:le )?)(\d{{1,2}})|(?:le|du|au|des le|avant le|apres le|jusqu'?au) (\d{{1,2}}|1er))\b"
    r"(?! ?(?:h(?: ?\d\d)?|hrs?|[ap]\.?m|o'?clock|:|%|min|km|kg|heures?|minutes?|commandes?|camions?|tonnes?|litres?|\d)\b)(?![:.,/]\d)"
)
_HOURS_BEHIND = re.compile(r" ?(?:to|till?|until|[-–]) ?(?:\d{1,2}|noon|midday|midnight)\b")
_EXCEPTED = re.compile(r"\b(?:sauf|excepte|hormis|hors|a part)\s$")
_NEAR = 45
"""Days around the horizon in which a weekday with a number behind it may be a date."""
_DASHED = re.compile(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b")
_ALWAYS = re.compile(r"\b24/7\b")
_UNITS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
_TENTHS = {
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    **{f"twenty-{word}": 20 + day for word, day in _UNITS.items()}, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
_THE_TENTH = re.compile(
    rf"\b(?:(?:{_W}),? )?the (?P<day>{'|'.join(sorted(_TENTHS, key=len, reverse=True)).replace('-', '[- ]')})(?: of (?P<month>{_M}))?"
    r"(?=$|[,.;:!?)]| (?:at|before|after|between|from|until|till|by|and|or|to|morning|afternoon|evening)\b)"
)
_FRENCH_MONTHS = "|".join(name for names in MONTHS for name in names if name not in ("may", "mar", "march"))
_SPOKEN_MONTH = re.compile(
    rf"\b(?:(?:{_W})\.?,? )?(?P<lead>le |au |du |les )(?P<day>{WORDS}|premier|1er) (?P<month>{_FRENCH_MONTHS})\b"
)
_WEEK_AFTER = re.compile(
    rf"\b(?:on |le |du )?(?:(?P<a>{_W}) (?:week(?! ?\d)|en (?P<n>huit|quinze)|in a week)\b|a week (?:on |from )(?P<b>{_W})\b)"
)
_DAYS_AHEAD = re.compile(
    rf"\bdans (?P<a>{NUMBER}) jours?\b|\b(?:in (?P<b>{NUMBER}) days'? time|(?P<c>{NUMBER}) days (?:from (?:now|today)|hence))\b"
    rf"|(?<=d'ici )(?P<d>{NUMBER}) jours?\b"
)
_DAY_NUMBER = re.compile(r"\b(?:day|jour) (?:number )?(\d{1,2}|one|two|three|four|five|six|seven)\b")
_ORDINAL_DAY = re.compile(
    r"\b(?:(?:the|le|du|au) )?("
    + "|".join(_ORDINALS)
    + r"|last|dernier) (?:day|jour)\b(?: of the (?:plan|horizon))?"
)
_AFTER_TOMORROW = re.compile(r"\b(?:the )?day after tomorrow\b|\bapres[- ]demain\b")
_TOMORROW = re.compile(r"\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tmr|2moro|demain)\b")
_YESTERDAY = re.compile(r"\b(?:yesterday|hier|(?:the )?day before yesterday|avant[- ]hier)\b")
_TODAY = re.compile(r"\b(?:today|aujourd['’ ]?hui)\b")
_NEXT_WEEK = re.compile(r"\b(?:next (?:week|month|year)|(?:la )?semaine prochaine|(?:le )?mois prochain)\b")
_WEEKEND = re.compile(r"\b(?:(?:the|this|le|ce|at the) )?week[- ]?ends?\b")
_NAMED = re.compile(
    rf"\b((?:next|coming|this|last|on|every|each) )?({_W})(?P<plural>s)?\b( prochain| dernier| suivant)?"
)


_BESIDE = re.compile(
    r"\b(?:(?P<before>la veille|the day before)|(?:the day after|the (?:next|following) day|le lendemain|le jour (?:suivant|d'apres)))"
    r"(?= ?(?:$|[.,;!?)]|(?:a|at|by|before|avant|pour|des|vers) ?(?:\d|midi|noon)))"
)
_MISSPELT = re.compile(
    r"\b((?:next|coming|this|last|on|every|each) )?([a-z]{5,10})\b(?: (prochain|dernier|suivant))?"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_REAL_WORDS = frozenset({"sundae", "sunray", "frida", "lundis", "mardis", "jeudis"})


def _slips() -> dict[str, int]:
    """Return the weekdays' names with two letters exchanged or, in the longer names, one too many, too few or wrong.

    The first and the last letter are as they should be: "Frida" and "Monda" are names.
    """
    slips: dict[str, int] = {}
    for name, weekday in _WEEKDAY.items():
        if len(name) < 5:
            continue
        cuts = [(name[:at], name[at:]) for at in range(1, len(name) - 1)]
        wrong = [head + rest[1] + rest[0] + rest[2:] for head, rest in cuts if len(rest) > 2]
        if len(name) > 5:
            wrong += [head + rest[1:] for head, rest in cuts]
            wrong += [
                head + letter + tail
                for head, rest in cuts
                for letter in _LETTERS
                for tail in (rest, rest[1:])
            ]
        slips.update((word, weekday) for word in wrong if word not in _WEEKDAY and word not in _REAL_WORDS)
    return slips


_SLIPS = _slips()
_THIS_PART = re.compile(
    r"\b(?:this|cet|cette|ce)(?= (?:morning|afternoon|evening|matin|apres[- ]midi|soir))|\b(?:tonight)\b"
)


def find_parts_of_today(scanner: Scanner, vocabulary: Vocabulary) -> None:
    """Say "this afternoon" as an afternoon of today's, and "tonight" as its evening, where there are several days."""
    today = vocabulary.day_of(vocabulary.today)
    said = "today" if vocabulary.days == 1 else OUTSIDE if today is None else f"J{today}"
    if vocabulary.days > 1:
        scanner.replace(_THIS_PART, "day", lambda m: f"{said} evening" if m.group() == "tonight" else said)
    else:
        scanner.replace(re.compile(r"\btonight\b"), "part", lambda m: "this evening")


def find_days(scanner: Scanner, vocabulary: Vocabulary) -> None:
    """Say every day in the request as ``J0``, ``J1`` ... of the horizon, or ``J?`` outside it.

    In a horizon of one day, that very day becomes the word "today".
    """
    _Days(scanner, vocabulary).run()


class _Days:
    def __init__(self, scanner: Scanner, vocabulary: Vocabulary) -> None:
        self.scanner = scanner
        self.vocabulary = vocabulary

    def run(self) -> None:
        take = self.scanner.replace
        take(_ISO, "day", lambda m: self._date(int(m[1]), int(m[2]), int(m[3])))
        take(_ALWAYS, "word", lambda m: None if _DATED.search(self.scanner.text[: m.start()]) else "24/7")
        take(_DASHED, "day", lambda m: self._date(int(m[3]), int(m[2]), int(m[1])))
        take(_DAYS_AHEAD, "day", lambda m: self._relative(value_of(next(g for g in m.groups() if g))))
        take(_WEEK_AFTER, "day", self._week_after)
        take(_SPOKEN_MONTH, "day", self._spoken_month)
        take(_THE_TENTH, "day", self._the_tenth)
        take(_DAYS_MONTH, "day", self._two_of_month)
        take(_DAY_MONTH, "day", lambda m: self._named_month(m[1], m[2], m[3]))
        take(_MONTH_DAY, "day", lambda m: self._named_month(m[2], m[1], m[3]))
        take(_NUMERIC, "day", self._numeric)
        take(_THE_NTH, "day", lambda m: self._in_month(int(m[1])))
        take(_LE_N, "day", self._french_number)
        take(_AFTER_TOMORROW, "day", lambda m: self._relative(2))
        take(_TOMORROW, "day", lambda m: self._relative(1))
        take(_YESTERDAY, "day", lambda m: OUTSIDE if self._relative(-1) == OUTSIDE else self._relative(-1))
        take(_TODAY, "day", lambda m: "today" if self.vocabulary.days == 1 else self._relative(0))
        take(_NEXT_WEEK, "day", self._next_week)
        take(_WEEKEND, "day", self._weekend)
        take(_DAY_NUMBER, "day", self._day_number)
        if self.vocabulary.days > 1:
            take(_ORDINAL_DAY, "day", self._ordinal)
        take(_NAMED, "day", self._weekday)
        take(_MISSPELT, "day", self._misspelt)
        if self.vocabulary.days > 1:
            take(_BESIDE, "day", self._beside)

    def _say(self, when: date) -> str:
        index = self.vocabulary.day_of(when)
        if index is None:
            return OUTSIDE
        return f"J{index}" if self.vocabulary.days > 1 else "today"

    def _date(self, year: int, month: int, day: int) -> str | None:
        try:
            return self._say(date(year, month, day))
        except ValueError:
            return None

    def _named_month(self, day: str, month: str, year: str | None) -> str | None:
        return self._nearest(int(day), _MONTH[month], int(year) if year else None)

    def _two_of_month(self, found: re.Match[str]) -> str | None:
        first, last = self._named_month(found[1], found[4], None), self._named_month(found[3], found[4], None)
        return f"{first}{found['join']}{last}" if first and last else None

    def _nearest(self, day: int, month: int, year: int | None) -> str | None:
        if year is not None:
            return self._date(year + 2000 if year < 100 else year, month, day)
        said = [self._date(self.vocabulary.start.year + step, month, day) for step in (0, 1)]
        inside = [text for text in said if text not in (None, OUTSIDE)]
        return inside[0] if inside else said[0]

    def _numeric(self, found: re.Match[str]) -> str | None:
        day, month = int(found[1]), int(found[2])
        if not (1 <= day <= 31 and 1 <= month <= 12) or (found[3] is None and "." in found.group()):
            dated = _DATED.search(self.scanner.text[: found.start()])
            if "/" in found.group() and 1 <= day <= 12 < month <= 31:
                dated = _DATED_LOOSELY.search(self.scanner.text[: found.start()])
                day, month = month, day
            if dated is None or not (1 <= day <= 31 and 1 <= month <= 12):
                return None
        return self._nearest(day, month, int(found[3]) if found[3] else None)

    def _week_after(self, found: re.Match[str]) -> str:
        """Return the weekday a week (two weeks) after the next one of that name: "Thursday week", "lundi en huit"."""
        today = self.vocabulary.today
        ahead = (_WEEKDAY[found["a"] or found["b"]] - today.weekday()) % 7
        return self._relative(ahead + (14 if found["n"] == "quinze" else 7))

    def _spoken_month(self, found: re.Match[str]) -> str | None:
        said = found["day"]
        day = 1 if said in ("premier", "1er") else value_of(said)
        on = self._named_month(str(day), found["month"], None)
        return on and (f"{found['lead']}{on}" if found["lead"] in ("du ", "au ") else on)

    def _the_tenth(self, found: re.Match[str]) -> str | None:
        day = _TENTHS[found["day"].replace(" ", "-")]
        return self._named_month(str(day), found["month"], None) if found["month"] else self._in_month(day)

    def _in_month(self, day: int) -> str | None:
        if not 1 <= day <= 31:
            return None
        for index in range(self.vocabulary.days):
            if self.vocabulary.date_of(index).day == day:
                return self._say(self.vocabulary.date_of(index))
        return OUTSIDE

    def _french_number(self, found: re.Match[str]) -> str | None:
        number = found[1] or found[2]
        day = 1 if number == "1er" else int(number)
        said = self._in_month(day)
        start = found.start(1) if found[1] else found.start(2)
        dated = found[1] is not None and self._dated(found, day)
        if said is None or (said == OUTSIDE and start in self.scanner.doubtful and not (dated and day > 24)):
            return None
        if said == OUTSIDE and found[2] and _EXCEPTED.search(self.scanner.text[: found.start()]):
            return None
        if said == OUTSIDE and found[1] and not dated:
            return None
        lead = found.group()[: -len(number)] if found[2] else "le "
        return f"{lead}{said}"

    def _dated(self, found: re.Match[str], day: int) -> bool:
        """Tell whether "Monday 30" outside the horizon may be a date; in "Thursday 7 till 10" the number is an hour."""
        if day > 24:
            return True
        if _HOURS_BEHIND.match(self.scanner.text, found.end()):
            return False
        weekday = _WEEKDAY[re.split(r"[ .,]", found.group().removeprefix("le "))[0]]
        around = [
            self.vocabulary.start + timedelta(days=n) for n in range(-_NEAR, self.vocabulary.days + _NEAR)
        ]
        return any(when.day == day and when.weekday() == weekday for when in around)

    def _relative(self, days: int) -> str:
        return self._say(self.vocabulary.today + timedelta(days=days))

    def _next_week(self, found: re.Match[str]) -> str:
        words = found.group()
        if "week" in words or "semaine" in words:
            monday = self.vocabulary.today + timedelta(days=7 - self.vocabulary.today.weekday())
            first, last = self._say(monday), self._say(monday + timedelta(days=6))
            if first not in (OUTSIDE, "today"):
                return first if last == OUTSIDE else f"{first} to {last}"
        return OUTSIDE

    def _weekend(self, found: re.Match[str]) -> str:
        saturday = self.vocabulary.today + timedelta(days=(5 - self.vocabulary.today.weekday()) % 7)
        if self.vocabulary.today.weekday() == 6:
            saturday = self.vocabulary.today - timedelta(days=1)
        sunday = saturday + timedelta(days=1)
        inside = [said for said in (self._say(saturday), self._say(sunday)) if said != OUTSIDE]
        return " to ".join(inside) if inside else OUTSIDE

    def _day_number(self, found: re.Match[str]) -> str | None:
        words = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
        number = words.get(found[1]) or int(found[1])
        if self.vocabulary.days == 1:
            return None
        return self._say(self.vocabulary.date_of(number - 1))

    def _ordinal(self, found: re.Match[str]) -> str:
        number = _ORDINALS.get(found[1], self.vocabulary.days)
        return self._say(self.vocabulary.date_of(number - 1))

    def _weekday(self, found: re.Match[str]) -> str | None:
        if found[2] in ("sat", "sun") and found["plural"]:
            return None
        return self._named_day((found[1] or "").strip(), _WEEKDAY[found[2]], (found[4] or "").strip())

    def _misspelt(self, found: re.Match[str]) -> str | None:
        """Return the day that "wendesday" or "mercerdi" means: a weekday's name but for a letter."""
        weekday = _SLIPS.get(found[2])
        return None if weekday is None else self._named_day((found[1] or "").strip(), weekday, found[3] or "")

    def _beside(self, found: re.Match[str]) -> str | None:
        """Return the day that "the day before" means behind a day: "Friday at noon, the other one the day before"."""
        said = [p for p in self.scanner.pieces if p.kind == "day" and p.end <= found.start()]
        last = max(said, key=lambda piece: piece.end, default=None)
        day = re.fullmatch(r"(?:on |le )?J(\d+)", last.text) if last is not None else None
        if day is None:
            return None
        step = -1 if found["before"] else 1
        return self._say(self.vocabulary.date_of(int(day[1])) + timedelta(days=step))

    def _named_day(self, how: str, weekday: int, after: str) -> str:
        today = self.vocabulary.today
        ahead = (weekday - today.weekday()) % 7
        if how == "last" or after == "dernier":
            return self._say(today + timedelta(days=(ahead - 7) if ahead else -7))
        if (how == "next" or after == "prochain") and ahead == 0:
            ahead = 7
        candidates = [today + timedelta(days=ahead + 7 * week) for week in range(60)]
        within = [day for day in candidates if self.vocabulary.day_of(day) is not None]
        earlier = [
            self.vocabulary.date_of(index)
            for index in range(self.vocabulary.days)
            if self.vocabulary.date_of(index).weekday() == weekday
        ]
        if (how == "next" or after == "prochain") and ahead == 7 and not within:
            return OUTSIDE
        day = within[0] if within else (earlier[0] if earlier else candidates[0])
        kept = how if how in ("on", "every", "each") else ""
        return f"{kept} {self._say(day)}".strip()
