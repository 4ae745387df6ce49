"""How times, durations, numbers and factors are written in the line language, and read back."""

from __future__ import annotations

import re
from datetime import date

from planner.language.prepare import Prepared

_DURATION = re.compile(r"^(?:(\d+)min|(\d+)h(\d{2})?)$")


class NotSayableError(ValueError):
    """A value that the line language cannot write for this request, or a text that is no value."""


def write_moment(value: str, prepared: Prepared) -> str:
    """Write a time of the contract: ``10:00``, ``J1`` or ``J1@10:00``."""
    day, _, clock = value.partition("T")
    if ":" in day:
        day, clock = "", day
    written = ""
    if day:
        index = prepared.vocabulary.day_of(date.fromisoformat(day))
        if index is None or index not in prepared.days:
            raise NotSayableError(value)
        written = f"J{index}"
    if clock:
        if clock == "00:00" and written and clock not in prepared.times:
            return written
        if clock not in prepared.times:
            raise NotSayableError(value)
        written += f"@{clock}" if written else clock
    return written


def read_moment(text: str, prepared: Prepared) -> str:
    """Read a time as the contract writes it."""
    found = re.fullmatch(r"(?:J(\d+))?@?(\d\d:\d\d)?", text)
    if found is None or not text:
        raise NotSayableError(text)
    if found[1] is None:
        return found[2]
    day = prepared.vocabulary.date_of(int(found[1])).isoformat()
    return f"{day}T{found[2]}" if found[2] else day


def minutes_of(duration: str) -> int:
    """Return the minutes of ``45min``, ``2h`` or ``6h30``."""
    found = _DURATION.match(duration)
    if found is None:
        raise NotSayableError(duration)
    return int(found[1]) if found[1] else int(found[2]) * 60 + int(found[3] or 0)


def write_duration(minutes: float, prepared: Prepared) -> str:
    """Write a number of minutes as the request says it."""
    for said in prepared.durations:
        if minutes_of(said) == minutes:
            return said
    raise NotSayableError(str(minutes))


def number(text: str) -> int | float:
    """Return a number, whole where it is."""
    value = float(text)
    return int(value) if value == int(value) else value


def write_number(value: float, prepared: Prepared) -> str:
    """Write a number that the request names."""
    for said in prepared.numbers:
        if float(said) == float(value):
            return said
    raise NotSayableError(str(value))


def write_factor(value: float, prepared: Prepared) -> str:
    """Write a factor as a share more or less, or a multiple."""
    for said in prepared.factors:
        if abs(factor_of(said) - value) < 1e-9:
            return said
    raise NotSayableError(str(value))


def factor_of(text: str) -> float:
    """Return the factor of ``+25%`` (1.25), ``-10%`` (0.9) or ``x2`` (2)."""
    found = re.fullmatch(r"([+-])(\d+(?:\.\d+)?)%|x(\d+(?:\.\d+)?)", text)
    if found is None:
        raise NotSayableError(text)
    if found[3]:
        return number(found[3])
    share = float(found[2]) / 100
    return round(1 + share if found[1] == "+" else 1 - share, 6)
