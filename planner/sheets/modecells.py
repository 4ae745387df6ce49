"""Cells that list the ways of doing a task: ``Bay 1: 90 with 2 Technicians, 1 Crane; Bay 2: 120; 60 with 3 Technicians``.

A way without a station is told by its minutes, or by nothing, before what it is done with. Names in which a sign or
word of this list stands are put in double quotes.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from planner.sheets import cells
from planner.sheets.cells import CellError, CellValue, Hints
from planner.sheets.celltypes import MOST_MINUTES, CellType

EXPECTED = (
    "stations separated by ;, each once, with minutes and needs of their own as in “Bay 1: 90 with 2 Technicians;"
    " Bay 2: 120”"
)
_QUOTED = re.compile(r'(?<![^\s,;:])"((?:[^"]|"")*)"(?=[\s,;:]|$)')
_WITH = re.compile(r"(?:^|\s)(?:with|avec)(?=\s|$)", re.I)
_NOTHING = frozenset({"nothing", "rien"})
_TIME = re.compile(r"\d[\d\s.,]*(?:(?:h|hours?|heures?|min|mn|minutes?)\.?)?\s*\d*", re.I)
_COUNTED = re.compile(r"(\d+)\s+(\S.*)")
_MARK = re.compile("\ue000(\\d+)\ue001")
"""Stands for a quoted name while an entry is taken apart; no spreadsheet writes these characters."""


class Line(NamedTuple):
    """One way as its cell says it.

    Attributes
    ----------
    station : str
        Empty for none.
    minutes : int or None
        None for the task's.
    needs : tuple of (str, int)
        Names with units.
    """

    station: str
    minutes: int | None = None
    needs: tuple[tuple[str, int], ...] = ()


class _Reader:
    """Takes one cell apart."""

    def __init__(self, hints: Hints) -> None:
        self._hints = hints
        self._names: list[str] = []

    def read(self, value: CellValue) -> tuple[Line, ...]:
        text = cells.shown(value).replace("\r\n", "\n").replace("\r", "\n")
        text = _QUOTED.sub(self._marked, text)
        found = [self._line(" ".join(part.split())) for part in re.split(r"[;\n]", text) if part.strip()]
        if len({(line.station, frozenset(line.needs)) for line in found}) < len(found):
            raise CellError(EXPECTED)
        return tuple(found)

    def _marked(self, match: re.Match[str]) -> str:
        self._names.append(match[1].replace('""', '"'))
        return f"\ue000{len(self._names) - 1}\ue001"

    def _line(self, entry: str) -> Line:
        for match in _WITH.finditer(entry):
            head, tail = entry[: match.start()].strip(), entry[match.end() :].strip()
            told = not head or self._minutes(head) is not None or ":" in head
            needs = self._needs(tail, told)
            if needs is None:
                continue
            if told and ":" not in head:
                return Line("", self._minutes(head), needs)
            return self._place(head)._replace(needs=needs)
        return self._place(entry)

    def _place(self, text: str) -> Line:
        name, colon, minutes = text.rpartition(":")
        if not colon:
            return Line(self._name(text))
        if not minutes.strip():
            return Line(self._name(name))
        own = cells.minutes_of(minutes.strip(), self._hints, EXPECTED)
        return Line(self._name(name), _within(own))

    def _minutes(self, text: str) -> int | None:
        """Return what a text without a station says of time, or None when it is none."""
        return _within(cells.minutes_of(text, self._hints, EXPECTED)) if _TIME.fullmatch(text) else None

    def _needs(self, text: str, told: bool) -> tuple[tuple[str, int], ...] | None:
        """Return names with units; unless ``told`` that it is needs, None for what does not begin with a number."""
        if text.casefold() in _NOTHING:
            return ()
        found: dict[str, int] = {}
        for part in (part.strip() for part in text.split(",")):
            counted = _COUNTED.fullmatch(part)
            name, colon, units = part.rpartition(":")
            if counted and ":" not in counted[2]:
                name, units = counted[2], counted[1]
            elif not told:
                return None
            elif not colon:
                name, units = part, "1"
            if not units.strip().isdecimal() or not 1 <= int(units) <= MOST_MINUTES:
                raise CellError(EXPECTED)
            name = self._name(name)
            if name in found:
                raise CellError(EXPECTED)
            found[name] = int(units)
        return tuple(found.items())

    def _name(self, text: str) -> str:
        text = text.strip()
        whole = _MARK.fullmatch(text)
        if whole:
            name = self._names[int(whole[1])]
        else:
            name = _MARK.sub(lambda mark: f'"{self._names[int(mark[1])]}"', text)
        if not name:
            raise CellError(EXPECTED)
        return name


def _within(minutes: int) -> int:
    if not 0 <= minutes <= MOST_MINUTES:
        raise CellError(EXPECTED)
    return minutes


def _read(value: CellValue, hints: Hints) -> tuple[Line, ...]:
    return _Reader(hints).read(value)


def _write(lines: tuple[Line, ...]) -> str:
    return "; ".join(_entry(line) for line in lines)


def _entry(line: Line) -> str:
    with_ = ", ".join(f"{units} {_quoted(name, ',')}" for name, units in line.needs)
    if not line.station:
        head = "" if line.minutes is None else str(line.minutes)
        return f"{head} with {with_ or 'nothing'}".strip()
    like_time = line.minutes is None and with_ and _TIME.fullmatch(line.station)
    head = _quoted(line.station, line.station if like_time else "")
    own = "" if line.minutes is None else f": {line.minutes}"
    return f"{head}{own}{f' with {with_}' if with_ else ''}"


def _quoted(name: str, also: str = "") -> str:
    """Return a name in double quotes where it holds a sign of this list, one of ``also``, or its word."""
    return cells.quoted(name, name if _WITH.search(name) else f":{also}")


MODES = CellType("text", EXPECTED, _read, _write)
