"""What a planner may write in a cell, and what it means: numbers, times, dates and lists of names.

Every function takes the value as a spreadsheet engine gives it (text, number, real time or date) and raises
`CellError` with what was expected. Nothing is ever guessed: text that could mean two things is refused.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.errors import PacktrainError

CellValue = str | int | float | bool | date | datetime | time | timedelta | None
"""A cell as engines read and write it; None and ``""`` are empty."""

DAY = 1440
MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january janvier janv", "feb february fevrier fevr fev", "mar march mars", "apr april avril avr",
            "may mai", "jun june juin", "jul july juillet juil", "aug august aout", "sep sept september septembre",
            "oct october octobre", "nov november novembre", "dec december decembre",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
"""Month names, folded, in English and French."""


class CellError(PacktrainError):
    """A cell's value that does not fit its column.

    Parameters
    ----------
    expected : str
        What belongs there, in plain words.
    remedy : str
        What to do about it, as a sentence; empty when the expectation says it all.
    """

    def __init__(self, expected: str, remedy: str = "") -> None:
        self.expected = expected
        self.remedy = remedy
        super().__init__(f"{expected[:1].upper()}{expected[1:]} is expected.{f' {remedy}' if remedy else ''}")


@dataclass(frozen=True)
class Hints:
    """What is known about the file that a value comes from.

    Attributes
    ----------
    decimal_comma : bool
        Whether a comma in a number is surely the decimal sign (a file separated by semicolons).
    """

    decimal_comma: bool = False


NO_HINTS = Hints()


def is_empty(value: CellValue) -> bool:
    """Tell whether a cell says nothing."""
    return value is None or (isinstance(value, str) and not value.strip())


def fold(text: str) -> str:
    """Return a heading or word without case, accents, spaces, underscores and punctuation."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(c for c in plain.casefold() if c.isalnum())


def shown(value: CellValue) -> str:
    """Return a cell's value as a planner sees it, for messages and names."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, timedelta):
        return clock_text(round(value.total_seconds() / 60))
    return str(value)


def text_of(value: CellValue) -> str:
    """Return free text: line breaks kept, outer blanks removed."""
    return shown(value).replace("\r\n", "\n").replace("\r", "\n").strip()


def name_of(value: CellValue) -> str:
    """Return a name: one line, single blanks, so that it matches wherever it is written."""
    return " ".join(shown(value).split())


def number_of(value: CellValue, hints: Hints = NO_HINTS, expected: str = "a number") -> float:
    """Return a number, also from text with blanks or a decimal comma.

    Raises
    ------
    CellError
        When it is none, or text such as ``1,200`` that has two readings.
    """
    if isinstance(value, bool) or value is None:
        raise CellError(expected)
    if isinstance(value, (int, float)):
        return _finite(value, expected)
    if not isinstance(value, str):
        raise CellError(expected, "Format the cell as a number.")
    text = re.sub(r"[\s'’]", "", value).replace("−", "-")
    text = text.removeprefix("+")
    if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?|-?\.\d+", text):
        return _finite(text, expected)
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+,\d+|-?\d+,\d+", text):
        if re.fullmatch(r"-?[1-9]\d{0,2},\d{3}", text) and not hints.decimal_comma:
            whole, rest = text.split(",")
            plain = f"{whole}.{rest}".rstrip("0").rstrip(".")
            raise CellError(expected, f"It could mean {whole}{rest} or {plain}: write it without the comma.")
        return _finite(text.replace(".", "").replace(",", "."), expected)
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+\.\d+|-?\d{1,3}(,\d{3}){2,}", text):
        return _finite(text.replace(",", ""), expected)
    raise CellError(expected)


def _finite(value: str | float, expected: str) -> float:
    """Return a number that is one: digits without end would come out as infinity."""
    try:
        number = float(value)
    except OverflowError:
        raise CellError(expected) from None
    if not math.isfinite(number):
        raise CellError(expected)
    return number


def whole_of(value: CellValue, hints: Hints = NO_HINTS, expected: str = "a whole number") -> int:
    """Return a whole number.

    Raises
    ------
    CellError
        When it has a fraction or is no number.
    """
    number = number_of(value, hints, expected)
    if abs(number - round(number)) > 1e-9:
        raise CellError(expected)
    return round(number)


_SPAN = re.compile(
    r"(?:(\d{1,9}(?:[.,]\d{1,9})?)\s*(?:h|hr|hrs|hours?|heures?|std))?\s*(?:(\d{1,9})\s*(?:m|min|mins|minutes?|mn)?\.?)?",
    re.I,
)


def minutes_of(value: CellValue, hints: Hints = NO_HINTS, expected: str = "a number of minutes") -> int:
    """Return a duration in minutes, fractions rounded up; ``1h30``, ``1:30`` and real times count as durations.

    Raises
    ------
    CellError
        When it is no duration.
    """
    if isinstance(value, time):
        return value.hour * 60 + value.minute + (value.second > 0)
    if isinstance(value, timedelta):
        return math.ceil(value.total_seconds() / 60 - 1e-6)
    if isinstance(value, date) and _is_time(value):
        return _since_epoch(value)
    if isinstance(value, str):
        text = value.strip()
        if parts := re.fullmatch(r"(\d{1,9}):([0-5]\d)(?::[0-5]\d)?", text):
            return int(parts[1]) * 60 + int(parts[2])
        if re.search(r"[a-z]", text, re.I) and (parts := _SPAN.fullmatch(text)):
            hours = float((parts[1] or "0").replace(",", "."))
            return math.ceil(hours * 60 + int(parts[2] or 0) - 1e-6)
    return math.ceil(number_of(value, hints, expected) - 1e-6)


def _is_time(value: CellValue) -> bool:
    """Tell whether a real date is a time (of a day or longer) that an engine counts from its first day."""
    return isinstance(value, date) and value.year < 1910


def _since_epoch(value: date) -> int:
    when = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
    first = datetime(1904, 1, 1) if value.year == 1904 else datetime(1899, 12, 31)
    return round((when - first).total_seconds() / 60)


_CLOCK = re.compile(
    r"(?P<h>\d{1,2})(?:\s*[:h.]\s*(?P<m>[0-5]\d)?)?(?:[:.](?P<s>[0-5]\d)(?:\.0+)?)?\s*(?P<half>[ap]\.?\s?m\.?)?"
    r"|(?P<hh>\d{2})(?P<mm>[0-5]\d)",
    re.I,
)
CLOCK_EXPECTED = "a time of day such as 8:30"


def clock_of(
    value: CellValue, hints: Hints = NO_HINTS, limit: int = DAY, expected: str = CLOCK_EXPECTED
) -> int:
    """Return a time of day as minutes after midnight, at most ``limit``.

    Real times, ``8:30``, ``8h30``, ``8h``, ``08:30``, ``8.30 am``, ``0830`` and whole hours are understood.

    Raises
    ------
    CellError
        When it is no time of day.
    """
    minutes = _clock_minutes(value, expected)
    if not 0 <= minutes <= limit:
        raise CellError(expected)
    return minutes


def _clock_minutes(value: CellValue, expected: str) -> int:
    if isinstance(value, time):
        return value.hour * 60 + value.minute + (value.second >= 30)
    if isinstance(value, timedelta):
        return round(value.total_seconds() / 60)
    if isinstance(value, date):
        if _is_time(value):
            return _since_epoch(value)
        raise CellError(expected, "Write the time alone; dates have a column of their own.")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if float(value).is_integer():
            return int(value) * 60
        if 0 < value < 1:
            return round(value * DAY)
        raise CellError(expected)
    if not isinstance(value, str):
        raise CellError(expected)
    match = _CLOCK.fullmatch(value.strip())
    if match is None:
        raise CellError(expected)
    if match["hh"]:
        return int(match["hh"]) * 60 + int(match["mm"])
    hour, half = int(match["h"]), (match["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            raise CellError(expected)
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour * 60 + int(match["m"] or 0)


DATE_EXPECTED = "a date such as 2026-11-24"


def date_of(value: CellValue, hints: Hints = NO_HINTS, expected: str = DATE_EXPECTED) -> date:
    """Return a date from a real one, ISO text, or text with the day first where that is the only reading.

    Raises
    ------
    CellError
        When it is no date, or text such as ``03/04/2026`` that has two readings.
    """
    if isinstance(value, date):
        if _is_time(value):
            raise CellError(expected)
        return value.date() if isinstance(value, datetime) else value
    if not isinstance(value, str):
        raise CellError(expected, "Format the cell as a date." if isinstance(value, (int, float)) else "")
    text = value.strip()
    try:
        if parts := re.fullmatch(
            r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?)?", text
        ):
            return date(int(parts[1]), int(parts[2]), int(parts[3]))
        if parts := re.fullmatch(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})", text):
            return _day_or_month_first(int(parts[1]), int(parts[3]), int(parts[4]), parts[2], expected)
        if parts := re.fullmatch(
            r"(?:\w+,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+(\w+)\.?,?[\s-]+(\d{4})", text
        ):
            return date(int(parts[3]), MONTHS[fold(parts[2])], int(parts[1]))
    except (ValueError, KeyError):
        pass
    raise CellError(expected)


def _day_or_month_first(first: int, second: int, year: int, sign: str, expected: str) -> date:
    if sign == "." or first > 12 or first == second:
        return date(year, second, first)
    if second > 12:
        return date(year, first, second)
    one, other = date(year, second, first), date(year, first, second)
    raise CellError(expected, f"It could be {one.isoformat()} or {other.isoformat()}: write one of these.")


MOMENT_EXPECTED = "a time such as 10:00, a date such as 2026-11-24, or both"


def moment_of(value: CellValue, hints: Hints = NO_HINTS, expected: str = MOMENT_EXPECTED) -> str:
    """Return a moment of the constraint language: ``10:00``, ``2026-11-24`` or ``2026-11-24T10:00``.

    Raises
    ------
    CellError
        When it is neither a time nor a date nor both.
    """
    if isinstance(value, date) and not _is_time(value):
        if not isinstance(value, datetime):
            return value.isoformat()
        if value.time() == time():
            return value.date().isoformat()
        return value.replace(second=0, microsecond=0).isoformat(timespec="minutes")
    dated = isinstance(value, str) and not re.search(r"\s0?0:00:00(\.0+)?\s*$", value)
    if dated and (parts := re.fullmatch(r"\s*(\S.*?\d{4}|\d{4}\S+?)(?:T|\s+)(\d.*)", str(value))):
        try:
            return f"{date_of(parts[1], hints).isoformat()}T{clock_text(clock_of(parts[2], hints, DAY - 1))}"
        except CellError as error:
            if error.remedy:
                raise CellError(expected, error.remedy) from None
    try:
        return clock_text(clock_of(value, hints, expected=expected))
    except CellError:
        return date_of(value, hints, expected).isoformat()


def clock_text(minutes: int) -> str:
    """Return minutes after midnight as ``HH:MM``; 24:00 and later stay as they are."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


@dataclass(frozen=True)
class Entry:
    """One entry of a cell that lists several.

    Attributes
    ----------
    text : str
        The entry; when it starts with a name in double quotes, that name without them.
    rest : str
        What follows a quoted name; empty otherwise.
    quoted : bool
        Whether a name in quotes was found.
    """

    text: str
    rest: str = ""
    quoted: bool = False


_ENTRY = re.compile(r'\s*"((?:[^"]|"")*)"([^;\n]*)(?:[;\n]|$)|([^;\n]*)(?:[;\n]|$)')


def entries_of(value: CellValue) -> tuple[Entry, ...]:
    """Return what a cell lists, separated by ``;`` or line breaks.

    A name that holds a semicolon stands in double quotes, a quote inside it doubled.
    """
    text = shown(value).replace("\r\n", "\n").replace("\r", "\n")
    found: list[Entry] = []
    position = 0
    while position < len(text):
        match = _ENTRY.match(text, position)
        if match is None or match.end() == position:
            break
        position = match.end()
        if match[1] is not None:
            found.append(Entry(match[1].replace('""', '"'), match[2].strip(), True))
        elif match[3].strip():
            found.append(Entry(" ".join(match[3].split())))
    return tuple(found)


def names_of(value: CellValue) -> tuple[str, ...]:
    """Return the names in a cell (see `entries_of`), each once."""
    names = (
        f'"{entry.text}" {entry.rest}' if entry.rest else " ".join(entry.text.split())
        for entry in entries_of(value)
    )
    return tuple(dict.fromkeys(name for name in names if name))


def quoted(name: str, also: str = "") -> str:
    """Return a name as it stands in a list: in double quotes when it holds ``;``, a quote, or any of ``also``."""
    if any(sign in name for sign in ('"', ";", *also)):
        return '"' + name.replace('"', '""') + '"'
    return name


def joined(names: tuple[str, ...]) -> str:
    """Return names as one cell."""
    return "; ".join(quoted(name) for name in names)
