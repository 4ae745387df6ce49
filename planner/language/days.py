"""Days as people say them: weekdays, dates, today and tomorrow, put as days of the horizon."""

from __future__ import annotations

import re
from datetime import timedelta

from planner.language.calendar_dates import OUTSIDE, Dates
from planner.language.lexicon import WEEKDAY, WEEKDAY_NUMBERS
from planner.language.misspelt_days import MISSPELT, SLIPS
from planner.language.quantities import NUMBER, value_of
from planner.language.spans import Scanner
from planner.language.vocabulary import Vocabulary

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7,
}  # fmt: skip
_WEEK_AFTER = re.compile(
    rf"\b(?:on |le |du )?(?:(?P<a>{WEEKDAY}) (?:week(?! ?\d)|en (?P<n>huit|quinze)|in a week)\b|a week (?:on |from )(?P<b>{WEEKDAY})\b)"
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
_FEW = "two|2|deux|couple of|three|3|trois|four|4|quatre"
_RUN_OF_DAYS = re.compile(
    rf"\b(?:(?:the |on )*(?P<end>first|last) (?P<n>{_FEW}) days|(?:les )?(?P<m>{_FEW}) (?P<fin>premiers|derniers) jours)\b"
    r"(?: of the (?:plan|week|horizon)| du plan| de la semaine)?"
)
_WEEK = re.compile(
    r"\b(?:the |la )?(?:(?P<a>first|second) week|week (?P<b>one|two|1|2)|(?P<c>premiere|deuxieme|seconde) semaine)\b(?! of)"
)
_AFTER_TOMORROW = re.compile(r"\b(?:the )?day after tomorrow\b|\bapres[- ]demain\b")
_TOMORROW = re.compile(r"\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tmr|2moro|demain)\b")
_YESTERDAY = re.compile(r"\b(?:yesterday|hier|(?:the )?day before yesterday|avant[- ]hier)\b")
_TODAY = re.compile(r"\b(?:today|aujourd['’ ]?hui)\b")
_NEXT_WEEK = re.compile(r"\b(?:next (?:week|month|year)|(?:la )?semaine prochaine|(?:le )?mois prochain)\b")
_WEEKEND = re.compile(
    r"\b(?:(?:the|this|le|ce|at the) )?(?:week[- ]?ends?|weekned|wekend|weeknd|week-?edn)\b"
)
_NAMED = re.compile(
    rf"\b((?:next|coming|this|last|on|every|each) )?({WEEKDAY})(?P<plural>s)?\b( prochain| dernier| suivant)?"
)
_BESIDE = re.compile(
    r"\b(?:(?P<before>la veille|the day before)|(?:the day after|the (?:next|following) day|le lendemain|le jour (?:suivant|d'apres)))"
    r"(?= ?(?:$|[.,;!?)]|(?:a|at|by|before|avant|pour|des|vers) ?(?:\d|midi|noon)))"
)
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
        self.dates = Dates(scanner, vocabulary)

    def run(self) -> None:
        take = self.scanner.replace
        self.dates.take_digits()
        take(_DAYS_AHEAD, "day", lambda m: self._relative(value_of(next(g for g in m.groups() if g))))
        take(_WEEK_AFTER, "day", self._week_after)
        self.dates.take_words()
        take(_AFTER_TOMORROW, "day", lambda m: self._relative(2))
        take(_TOMORROW, "day", lambda m: self._relative(1))
        take(_YESTERDAY, "day", lambda m: OUTSIDE if self._relative(-1) == OUTSIDE else self._relative(-1))
        take(_TODAY, "day", lambda m: "today" if self.vocabulary.days == 1 else self._relative(0))
        take(_NEXT_WEEK, "day", self._next_week)
        take(_RUN_OF_DAYS, "day", self._run_of_days)
        take(_WEEK, "day", self._week)
        take(_WEEKEND, "day", self._weekend)
        take(_DAY_NUMBER, "day", self._day_number)
        if self.vocabulary.days > 1:
            take(_ORDINAL_DAY, "day", self._ordinal)
        take(_NAMED, "day", self._weekday)
        take(MISSPELT, "day", self._misspelt)
        if self.vocabulary.days > 1:
            take(_BESIDE, "day", self._beside)

    def _week_after(self, found: re.Match[str]) -> str:
        """Return the weekday a week (two weeks) after the next one of that name: "Thursday week", "lundi en huit"."""
        today = self.vocabulary.today
        ahead = (WEEKDAY_NUMBERS[found["a"] or found["b"]] - today.weekday()) % 7
        return self._relative(ahead + (14 if found["n"] == "quinze" else 7))

    def _relative(self, days: int) -> str:
        return self.dates.say(self.vocabulary.today + timedelta(days=days))

    def _next_week(self, found: re.Match[str]) -> str:
        words = found.group()
        if "week" in words or "semaine" in words:
            monday = self.vocabulary.today + timedelta(days=7 - self.vocabulary.today.weekday())
            first, last = self.dates.say(monday), self.dates.say(monday + timedelta(days=6))
            if first not in (OUTSIDE, "today"):
                return first if last == OUTSIDE else f"{first} to {last}"
        return OUTSIDE

    def _run_of_days(self, found: re.Match[str]) -> str | None:
        """Return the first or last days of the plan: "the first two days", "les trois derniers jours"."""
        few = found["n"] or found["m"]
        count = 2 if few == "couple of" else value_of(few)
        if count >= self.vocabulary.days:
            return None
        last = "last" in (found["end"] or "") or "derniers" in (found["fin"] or "")
        first = self.vocabulary.days - count if last else 0
        return self._through(first, first + count - 1)

    def _week(self, found: re.Match[str]) -> str | None:
        """Return the days of the first or second week of a plan of more than one week."""
        if self.vocabulary.days <= 7:
            return None
        second = (found["a"] or found["b"] or found["c"]) in ("second", "two", "2", "deuxieme", "seconde")
        return self._through(7, min(13, self.vocabulary.days - 1)) if second else self._through(0, 6)

    def _through(self, first: int, last: int) -> str:
        return " to ".join(self.dates.say(self.vocabulary.date_of(index)) for index in (first, last))

    def _weekend(self, found: re.Match[str]) -> str:
        saturday = self.vocabulary.today + timedelta(days=(5 - self.vocabulary.today.weekday()) % 7)
        if self.vocabulary.today.weekday() == 6:
            saturday = self.vocabulary.today - timedelta(days=1)
        sunday = saturday + timedelta(days=1)
        inside = [said for said in (self.dates.say(saturday), self.dates.say(sunday)) if said != OUTSIDE]
        return " to ".join(inside) if inside else OUTSIDE

    def _day_number(self, found: re.Match[str]) -> str | None:
        words = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
        number = words.get(found[1]) or int(found[1])
        if self.vocabulary.days == 1:
            return None
        return self.dates.say(self.vocabulary.date_of(number - 1))

    def _ordinal(self, found: re.Match[str]) -> str:
        number = _ORDINALS.get(found[1], self.vocabulary.days)
        return self.dates.say(self.vocabulary.date_of(number - 1))

    def _weekday(self, found: re.Match[str]) -> str | None:
        if found[2] in ("sat", "sun") and found["plural"]:
            return None
        return self._named_day((found[1] or "").strip(), WEEKDAY_NUMBERS[found[2]], (found[4] or "").strip())

    def _misspelt(self, found: re.Match[str]) -> str | None:
        """Return the day that "wendesday" or "mercerdi" means: a weekday's name but for a letter."""
        weekday = SLIPS.get(found[2])
        return None if weekday is None else self._named_day((found[1] or "").strip(), weekday, found[3] or "")

    def _beside(self, found: re.Match[str]) -> str | None:
        """Return the day that "the day before" means behind a day: "Friday at noon, the other one the day before"."""
        said = [p for p in self.scanner.pieces if p.kind == "day" and p.end <= found.start()]
        last = max(said, key=lambda piece: piece.end, default=None)
        day = re.fullmatch(r"(?:on |le )?J(\d+)", last.text) if last is not None else None
        if day is None:
            return None
        step = -1 if found["before"] else 1
        return self.dates.say(self.vocabulary.date_of(int(day[1])) + timedelta(days=step))

    def _named_day(self, how: str, weekday: int, after: str) -> str:
        today = self.vocabulary.today
        ahead = (weekday - today.weekday()) % 7
        if how == "last" or after == "dernier":
            return self.dates.say(today + timedelta(days=(ahead - 7) if ahead else -7))
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
        return f"{kept} {self.dates.say(day)}".strip()
