"""Dates as people say them: "2026-11-23", "23/11", "the 23rd", "le premier mai", put as days of the horizon."""

from __future__ import annotations

import re
from datetime import date, timedelta

from planner.language.clock_words import BOUND_BEFORE
from planner.language.lexicon import MONTHS, WEEKDAY, WEEKDAY_NUMBERS
from planner.language.quantities import WORDS, value_of
from planner.language.spans import Scanner
from planner.language.vocabulary import Vocabulary

OUTSIDE = "J?"
"""What is said for a day outside the horizon."""
_DATED = re.compile(r"\b(?:on|the|le|du|au)\s$")
_DATED_LOOSELY = re.compile(r"\b(?:on|the|le|du|au|by|before|after|until|till|from)\s$")
_MONTH = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
_M = (
    "|".join(sorted((m for m in _MONTH if m not in ("may", "mar", "march")), key=len, reverse=True))
    + "|may|march"
)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMERIC = re.compile(
    rf"(?<!h )(?<!\d )\b(?:(?:{WEEKDAY})\.?,? )?(\d{{1,2}})[/.](\d{{1,2}})(?:[/.](\d{{4}}|\d\d))?\b(?![:h%]|\.\d| ?d'| (?:an )?(?:hour|heure|h\b|hr|orders?\b|commande|stops?\b|arrets?\b|trucks?\b|camion|vans?\b|shifts?\b|pallet|day|jour|of|t\b|tonne|ton|times|fois))"
)
_DAY_MONTH = re.compile(
    rf"(?<![:.])\b(?:(?:the|le) )?(?:(?:{WEEKDAY})\.?,? (?:the |le )?)?(\d{{1,2}})(?:st|nd|rd|th|er|e)?\.? (?:of |de )?({_M})\b\.?(?:,? (\d{{4}}))?"
)
_DAYS_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?P<join> (?:to|until|till|and|au|et) (?:the |le )?| ?[-–] ?)(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_M})\b"
)
_MONTH_DAY = re.compile(
    rf"\b(?:(?:{WEEKDAY})\.?,? )?({_M})\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?(?![:h\d])"
)
_THE_NTH = re.compile(
    rf"\b(?:(?:{WEEKDAY})\.?,? )?(?:the )?(\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:stop|order|trip|shift|day|truck|van|vehicle|deliver|customer|visit|job|task|round|run|of the))"
)
_LE_N = re.compile(
    rf"\b(?:(?:(?:{WEEKDAY}) (?:le )?)(\d{{1,2}})|(?:le|du|au|des le|avant le|apres le|jusqu'?au) (\d{{1,2}}|1er))\b"
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
    rf"\b(?:(?:{WEEKDAY}),? )?the (?P<day>{'|'.join(sorted(_TENTHS, key=len, reverse=True)).replace('-', '[- ]')})(?: of (?P<month>{_M}))?"
    r"(?=$|[,.;:!?)]| (?:at|before|after|between|from|until|till|by|and|or|to|morning|afternoon|evening)\b)"
)
_FRENCH_MONTHS = "|".join(name for names in MONTHS for name in names if name not in ("may", "mar", "march"))
_SPOKEN_MONTH = re.compile(
    rf"\b(?:(?:{WEEKDAY})\.?,? )?(?P<lead>le |au |du |les )(?P<day>{WORDS}|premier|1er) (?P<month>{_FRENCH_MONTHS})\b"
)


class Dates:
    """The dates in a request, said as days of the horizon.

    Parameters
    ----------
    scanner
        The request.
    vocabulary
        The scenario's words, with the horizon.
    """

    def __init__(self, scanner: Scanner, vocabulary: Vocabulary) -> None:
        self.scanner = scanner
        self.vocabulary = vocabulary

    def take_digits(self) -> None:
        """Say the dates that are written in full, in digits only."""
        take = self.scanner.replace
        take(_ISO, "day", lambda m: self._date(int(m[1]), int(m[2]), int(m[3])))
        take(_ALWAYS, "word", lambda m: None if _DATED.search(self.scanner.text[: m.start()]) else "24/7")
        take(_DASHED, "day", lambda m: self._date(int(m[3]), int(m[2]), int(m[1])))

    def take_words(self) -> None:
        """Say the dates with a month's name, a stroke, or the number of a day of the month."""
        take = self.scanner.replace
        take(_SPOKEN_MONTH, "day", self._spoken_month)
        take(_THE_TENTH, "day", self._the_tenth)
        take(_DAYS_MONTH, "day", self._two_of_month)
        take(_DAY_MONTH, "day", lambda m: self._named_month(m[1], m[2], m[3]))
        take(_MONTH_DAY, "day", lambda m: self._named_month(m[2], m[1], m[3]))
        take(_NUMERIC, "day", self._numeric)
        take(_THE_NTH, "day", lambda m: self._in_month(int(m[1])))
        take(_LE_N, "day", self._french_number)

    def say(self, when: date) -> str:
        """Return a day as ``J0``, ``J1`` ... of the horizon, ``today`` in one of one day, or ``J?`` outside it."""
        index = self.vocabulary.day_of(when)
        if index is None:
            return OUTSIDE
        return f"J{index}" if self.vocabulary.days > 1 else "today"

    def _date(self, year: int, month: int, day: int) -> str | None:
        try:
            return self.say(date(year, month, day))
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
                return self.say(self.vocabulary.date_of(index))
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
        if found[1] and self._hour_of(found, day):
            return None
        if said == OUTSIDE and found[1] and not dated:
            return None
        lead = found.group()[: -len(number)] if found[2] else "le "
        return f"{lead}{said}"

    def _hour_of(self, found: re.Match[str], hour: int) -> bool:
        """Tell whether "not before Wednesday 9" tells an hour: of a Wednesday of the plan, which is not the 9th."""
        weekday = _weekday_of(found)
        days = [self.vocabulary.date_of(n) for n in range(self.vocabulary.days)]
        named = [day for day in days if day.weekday() == weekday]
        if not named or any(day.day == hour for day in named):
            return False
        return 5 <= hour <= 22 and BOUND_BEFORE.search(self.scanner.text[: found.start()]) is not None

    def _dated(self, found: re.Match[str], day: int) -> bool:
        """Tell whether "Monday 30" outside the horizon may be a date; in "Thursday 7 till 10" the number is an hour."""
        if day > 24:
            return True
        if _HOURS_BEHIND.match(self.scanner.text, found.end()):
            return False
        weekday = _weekday_of(found)
        around = [
            self.vocabulary.start + timedelta(days=n) for n in range(-_NEAR, self.vocabulary.days + _NEAR)
        ]
        return any(when.day == day and when.weekday() == weekday for when in around)


def _weekday_of(found: re.Match[str]) -> int:
    """Return the number of the weekday that a date begins with."""
    return WEEKDAY_NUMBERS[re.split(r"[ .,]", found.group().removeprefix("le "))[0]]
