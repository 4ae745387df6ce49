"""The types of cells: how each is read, written and shown, said once for reader, writer, template and window."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal, get_args

from planner.model.records import OrderKind, PriorityLevel, Stability
from planner.sheets import cells
from planner.sheets.cells import CellError, CellValue, Hints

UiType = Literal["text", "number", "time", "date", "moment", "names", "choice", "flag"]


@dataclass(frozen=True)
class CellType:
    """What cells of a column hold.

    Attributes
    ----------
    ui : str
        Which editor fits.
    expected : str
        What belongs into such a cell, in plain words.
    read : callable
        From a cell that is not empty to the record's value; raises `CellError`.
    write : callable
        From the record's value to what a cell holds.
    number_format : str
        The spreadsheet format of its cells, empty for general.
    choices : tuple of str
        For ``choice``: the allowed words.
    adds_up : bool
        Whether a total of such cells makes sense.
    """

    ui: UiType
    expected: str
    read: Callable[[CellValue, Hints], Any]
    write: Callable[[Any], CellValue]
    number_format: str = ""
    choices: tuple[str, ...] = ()
    adds_up: bool = False

    def show(self, value: Any) -> str:
        """Return the value as text that `read` takes back."""
        return shown_text(self.write(value))


def shown_text(value: CellValue) -> str:
    """Return a cell's value as a table shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.10g}" if abs(value) < 1e10 else repr(value)
    return cells.shown(value)


MOST = 1_000_000_000
"""The largest number of any column: sums of it over all records still fit the integers of every engine."""
MOST_KILOMETRES = 1_000_000
MOST_MINUTES = 366 * 1440
"""A year: longer than anything that is planned, yet safe to add up."""


def _number(expected: str, scale: int, most: float = MOST) -> CellType:
    """Return the type of a number that a record keeps as an integer of a smaller unit."""

    def read(value: CellValue, hints: Hints) -> int:
        number = _bounded(cells.number_of(value, hints, expected), 0, most, expected)
        return round(number * scale)

    def write(value: int) -> CellValue:
        return value // scale if value % scale == 0 else value / scale

    return CellType("number", expected, read, write, adds_up=True)


def _bounded(number: float, least: float, most: float, expected: str) -> float:
    """Return a number that lies within bounds; an upper bound of safety is named only where it is broken."""
    if number < least:
        raise CellError(expected)
    if number > most:
        named = f"{most:,.10g}" in expected or f"{most:g}" in expected
        raise CellError(expected if named else f"{expected}, and at most {most:,.10g}")
    return number


def _whole(expected: str, least: int) -> CellType:
    def read(value: CellValue, hints: Hints) -> int:
        return int(_bounded(cells.whole_of(value, hints, expected), least, MOST, expected))

    return CellType("number", expected, read, lambda value: value, adds_up=True)


def _real(expected: str, least: float, most: float, adds_up: bool = False) -> CellType:
    def read(value: CellValue, hints: Hints) -> float:
        return _bounded(cells.number_of(value, hints, expected), least, most, expected)

    return CellType("number", expected, read, lambda value: value, adds_up=adds_up)


def _minutes() -> CellType:
    expected = "a number of minutes, 0 or more"

    def read(value: CellValue, hints: Hints) -> int:
        return int(_bounded(cells.minutes_of(value, hints, expected), 0, MOST_MINUTES, expected))

    return CellType("number", expected, read, lambda value: value, adds_up=True)


def time_cell(minutes: int) -> CellValue:
    """Return minutes after midnight as a real spreadsheet time; from 24:00 on as a duration."""
    return time(minutes // 60, minutes % 60) if minutes < cells.DAY else timedelta(minutes=minutes)


def _clock(limit: int) -> CellType:
    def read(value: CellValue, hints: Hints) -> int:
        return cells.clock_of(value, hints, limit)

    return CellType("time", cells.CLOCK_EXPECTED, read, time_cell, "hh:mm")


def choice(synonyms: dict[str, str]) -> CellType:
    """Return a type of which the allowed words are the synonyms' values, in their order."""
    allowed = tuple(dict.fromkeys(synonyms.values()))
    known = {cells.fold(word): meant for word, meant in synonyms.items()}
    known.update({cells.fold(word): word for word in allowed})
    expected = f"one of {', '.join(allowed)}"

    def read(value: CellValue, hints: Hints) -> str:
        meant = known.get(cells.fold(cells.shown(value)))
        if meant is None:
            raise CellError(expected)
        return meant

    return CellType("choice", expected, read, lambda value: value, choices=allowed)


def _read_flag(value: CellValue, hints: Hints) -> bool:
    if isinstance(value, bool):
        return value
    word = cells.fold(cells.shown(value))
    if word in {"yes", "y", "true", "1", "on", "x", "oui", "o", "vrai"}:
        return True
    if word in {"no", "n", "false", "0", "off", "non", "faux"}:
        return False
    raise CellError("yes or no")


def _read_dates(value: CellValue, hints: Hints) -> tuple[date, ...]:
    expected = "dates such as 2026-11-24; 2026-11-25"
    if isinstance(value, str):
        days = (cells.date_of(entry.text, hints, expected) for entry in cells.entries_of(value))
        return tuple(dict.fromkeys(days))
    return (cells.date_of(value, hints, expected),)


def _write_dates(days: tuple[date, ...]) -> CellValue:
    return days[0] if len(days) == 1 else "; ".join(day.isoformat() for day in days)


def _write_moment(moment: str) -> CellValue:
    if len(moment) == 5:
        hours, minutes = moment.split(":")
        return time_cell(int(hours) * 60 + int(minutes))
    if len(moment) == 10:
        return date.fromisoformat(moment)
    # a real date-time at midnight could not be told from the whole day
    return moment.replace("T", " ") if moment.endswith("T00:00") else datetime.fromisoformat(moment)


def _read_json(value: CellValue, hints: Hints) -> dict[str, Any]:
    expected = 'the fields of the rule as JSON, such as {"resources": ["Truck 3"], "end": "12:00"}'
    try:
        document = json.loads(cells.shown(value))
    except ValueError:
        raise CellError(expected) from None
    if not isinstance(document, dict):
        raise CellError(expected)
    return document


def _words(kind: Any, **synonyms: str) -> dict[str, str]:
    words = {word: word for word in get_args(kind)}
    for word, others in synonyms.items():
        words.update(dict.fromkeys(others.split(), word))
    return words


def _text(
    read: Callable[[CellValue], Any], write: Callable[[Any], CellValue], ui: UiType, expected: str
) -> CellType:
    return CellType(ui, expected, lambda value, hints: read(value), write)


TEXT = _text(cells.text_of, lambda value: value, "text", "text")
NAME = _text(cells.name_of, lambda value: value, "text", "a name")
NAMES = _text(cells.names_of, cells.joined, "names", "names separated by ;")
LOAD = _number("a number, 0 or more", 1000)
KILOMETRES = _number("a number of kilometres, 0 or more", 1000, MOST_KILOMETRES)
MONEY = _number("an amount of money, 0 or more", 100)
GRAMS = _number("a number of grams, 0 or more", 1)
MINUTES = _minutes()
COUNT = _whole("a whole number, 1 or more", 1)
AMOUNT = _whole("a whole number, 0 or more", 0)
HOURS = _real("a number of hours, 0 or more", 0, MOST_MINUTES / 60, adds_up=True)
FACTOR = _real("a number from 0.01 to 1,000", 0.01, 1000)
LATITUDE = _real("degrees from -90 to 90", -90, 90)
LONGITUDE = _real("degrees from -180 to 180", -180, 180)
CLOCK = _clock(cells.DAY)
LATE_CLOCK = _clock(2 * cells.DAY)
DATE = CellType("date", cells.DATE_EXPECTED, lambda v, h: cells.date_of(v, h), lambda v: v, "yyyy-mm-dd")
DATES = CellType("names", "dates such as 2026-11-24; 2026-11-25", _read_dates, _write_dates, "yyyy-mm-dd")
MOMENT = CellType("moment", cells.MOMENT_EXPECTED, lambda v, h: cells.moment_of(v, h), _write_moment)
FLAG = CellType("flag", "yes or no", _read_flag, lambda value: "yes" if value else "no")
JSON = CellType("text", "JSON", _read_json, lambda value: json.dumps(value, ensure_ascii=False))
ORDER_KIND = choice(
    _words(
        OrderKind,
        delivery="deliver drop livraison livrer",
        pickup="collect collection pick enlèvement ramassage collecte",
        shipment="transfer transport expédition transfert",
        visit="service visite",
    )
)
PRIORITY = choice(
    _words(
        PriorityLevel,
        must="mandatory critical obligatoire impératif",
        high="urgent haute élevée",
        normal="medium normale moyenne",
        low="basse faible",
        skip="ignorer",
    )
)
STABILITY = choice(
    _words(
        Stability,
        free="anew any libre",
        balanced="some medium équilibré équilibrée",
        steady="strong keep stable",
    )
)
STRENGTH = choice({"hard": "hard", "soft": "soft", "ferme": "hard", "souple": "soft"})
