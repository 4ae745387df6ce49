"""What strange sheets and headings may be: good guesses for a planner to confirm."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from planner.sheets.cells import fold, is_empty, shown
from planner.sheets.columns import SHEETS
from planner.sheets.headings import (
    MATRICES,
    Layout,
    Mapping,
    SheetMap,
    heading_row,
    is_result,
    lay_out,
    read_headings,
    sheet_kind,
)
from planner.sheets.spec import SheetSpec
from planner.sheets.tables import Book, Rows, Table


def guess(book: Book) -> Mapping:
    """Return the best guess at what a file's sheets and columns are, for a planner to confirm."""
    sheets: dict[str, SheetMap] = {}
    taken: set[str] = set()
    ranked = []
    for table in book.tables:
        if fold(table.name) in MATRICES or is_result(table) or not has_cells(table.rows):
            continue
        known = sheet_kind(table.name)
        for spec in SHEETS.values():
            layout = lay_out(table, spec)
            score = _likeness(layout, spec, known) if layout else float(known == spec.title) * 100
            if score:
                ranked.append((score, table, spec, layout))
    for _, table, spec, layout in sorted(ranked, key=lambda item: -item[0]):
        if spec.title not in taken and table.name not in sheets:
            taken.add(spec.title)
            headings = headings_of(table, heading_row(table, layout))
            sheets[table.name] = SheetMap(spec.title, guess_columns(spec.title, headings))
    for table in book.tables:
        sheets.setdefault(table.name, SheetMap(""))
    return Mapping(sheets)


def guess_columns(kind: str, headings: Sequence[str]) -> dict[str, str]:
    """Return what the headings of one sheet seem to be.

    Parameters
    ----------
    kind : str
        The title of the `SheetSpec`; empty when the sheet is left aside.
    headings : sequence of str
        As the file writes them.

    Returns
    -------
    dict
        For headings the title of their column, empty when it is to be left aside. A heading whose column
        stands in another unit is not in it: reading the file says what to do about that.
    """
    if kind not in SHEETS:
        return {}
    spec = SHEETS[kind]
    layout = read_headings(headings, 0, spec)
    columns = {headings[index]: column.title for index, column in layout.columns.items()}
    for heading in layout.unknown.values():
        free = [c for c in spec.columns if c.title not in columns.values()]
        words = {h: c.title for c in free for h in (fold(c.title), *map(fold, c.synonyms)) if len(h) > 3}
        close = difflib.get_close_matches(fold(heading), words, n=1, cutoff=0.8)
        columns[heading] = words[close[0]] if close else ""
    for index in layout.twice:
        columns.setdefault(headings[index], "")
    return columns


def headings_of(table: Table, row: int) -> list[str]:
    """Return the texts of a row, each once, with single blanks."""
    cells = table.rows[row] if row < len(table.rows) else []
    texts = [" ".join(shown(cell).split()) for cell in cells if isinstance(cell, str) and not is_empty(cell)]
    return list(dict.fromkeys(texts))


def has_cells(rows: Rows) -> bool:
    """Tell whether any cell holds something."""
    return any(not is_empty(cell) for row in rows for cell in row)


def _likeness(layout: Layout, spec: SheetSpec, known: str) -> float:
    """Return how much headings look like a sheet's: what matches less what is missing or strange."""
    if known == spec.title:
        return 100 + len(layout.columns)
    if spec.attribute in ("settings", "rules") or known:
        return 0.0
    score = len(layout.columns) - 2 * len(layout.missing) - 0.5 * len(layout.unknown)
    return max(score, 0.0) if len(layout.columns) >= 2 else 0.0


def sure(book: Book, taken: Iterable[str]) -> dict[str, str]:
    """Return kinds of sheets with strange names whose headings leave no doubt: all needed columns, one candidate."""
    found: dict[str, list[str]] = {}
    for table in book.tables:
        if sheet_kind(table.name) or fold(table.name) in MATRICES or is_result(table):
            continue
        scores = {}
        for spec in SHEETS.values():
            layout = lay_out(table, spec)
            if layout and not layout.missing and spec.title not in taken:
                scores[spec.title] = _likeness(layout, spec, "")
        ranked = sorted(scores, key=lambda title: -scores[title])
        if (
            ranked
            and scores[ranked[0]] >= 4
            and (len(ranked) == 1 or scores[ranked[0]] > scores[ranked[1]] + 1)
        ):
            found.setdefault(ranked[0], []).append(table.name)
    return {names[0]: title for title, names in found.items() if len(names) == 1}
