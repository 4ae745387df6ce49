"""Cells that list more than names: needs with units, predecessors with lags, objectives."""

from __future__ import annotations

import re
from typing import Any, get_args

from planner.constraints import KINDS
from planner.model.records import Predecessor
from planner.sheets import cells
from planner.sheets.cells import CellError, CellValue, Entry, Hints
from planner.sheets.celltypes import CellType

OBJECTIVE_WORDS: tuple[str, ...] = get_args(
    get_args(get_args(KINDS["objective"].model_fields["minimise"].annotation)[0])[0]
)
"""What a plan can keep small, as the objective rule declares it."""

NEEDS_EXPECTED = "stations with whole numbers of units, each once, as in “Technicians: 2; Crane: 1”"
AFTER_EXPECTED = "tasks separated by ;, each once, with a lag in minutes as in “T3 + 60”"
OBJECTIVES_EXPECTED = f"one or more of {', '.join(OBJECTIVE_WORDS)}, separated by ;"


def _split(entry: Entry, sign: str, expected: str) -> tuple[str, str]:
    """Return the name and what stands behind the last sign; nothing when there is none."""
    if entry.quoted:
        if entry.rest and not entry.rest.startswith(sign):
            raise CellError(expected)
        return entry.text, entry.rest.removeprefix(sign).strip()
    name, found, amount = entry.text.rpartition(sign)
    return (name.strip(), amount.strip()) if found else (entry.text, "")


def _pairs(value: CellValue, sign: str, expected: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in cells.entries_of(value):
        name, amount = _split(entry, sign, expected)
        if not name or name in found:
            raise CellError(expected)
        found[name] = amount
    return found


def _amount(text: str, hints: Hints, expected: str) -> int:
    minutes = cells.minutes_of(text, hints, expected)
    if minutes < 0:
        raise CellError(expected)
    return minutes


def _read_needs(value: CellValue, hints: Hints) -> dict[str, int]:
    needs = {}
    for name, text in _pairs(value, ":", NEEDS_EXPECTED).items():
        units = cells.whole_of(text, hints, NEEDS_EXPECTED) if text else 1
        if units < 1:
            raise CellError(NEEDS_EXPECTED)
        needs[name] = units
    return needs


def _write_needs(needs: dict[str, int]) -> str:
    return "; ".join(f"{cells.quoted(name, ':')}: {units}" for name, units in needs.items())


_LAG = re.compile(r"\s*\+\s*(?=\d[\d\s.,:hminutes]*$)", re.I)


def _read_after(value: CellValue, hints: Hints) -> tuple[Predecessor, ...]:
    found: dict[str, int] = {}
    for entry in cells.entries_of(value):
        if entry.quoted:
            name, text = _split(entry, "+", AFTER_EXPECTED)
        else:
            name, *rest = _LAG.split(entry.text, maxsplit=1)
            text = rest[0] if rest else ""
        if not name or name in found:
            raise CellError(AFTER_EXPECTED)
        found[name] = _amount(text, hints, AFTER_EXPECTED) if text else 0
    return tuple(Predecessor(task=name, lag=lag) for name, lag in found.items())


def _write_after(after: tuple[Predecessor, ...]) -> str:
    return "; ".join(cells.quoted(p.task, "+") + (f" + {p.lag}" if p.lag else "") for p in after)


def _read_objectives(value: CellValue, hints: Hints) -> tuple[str, ...]:
    words = tuple(
        word.casefold() for name in cells.names_of(value) for word in re.split(r"\s*,\s*", name) if word
    )
    if any(word not in OBJECTIVE_WORDS for word in words):
        raise CellError(OBJECTIVES_EXPECTED)
    return tuple(dict.fromkeys(words))


def _type(expected: str, read: Any, write: Any) -> CellType:
    return CellType("text", expected, read, write)


NEEDS = _type(NEEDS_EXPECTED, _read_needs, _write_needs)
AFTER = _type(AFTER_EXPECTED, _read_after, _write_after)
OBJECTIVES = CellType("names", OBJECTIVES_EXPECTED, _read_objectives, cells.joined)
