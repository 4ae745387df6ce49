"""Cells to and from the clipboard in the way Excel does it: rows by line, cells by tab, quotes where needed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as text that pastes into Excel."""
    buffer = io.StringIO()
    csv.writer(buffer, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def from_text(text: str) -> list[list[str]]:
    """Return what Excel put on the clipboard as rows of cells."""
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), dialect="excel-tab"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return [[cell.strip() for cell in row] for row in rows]
