"""Which sheet is which and which column holds what: known names first, then what the planner confirmed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from planner.errors import PacktrainError
from planner.sheets.cells import CellValue, fold, is_empty, shown
from planner.sheets.columns import SHEETS
from planner.sheets.spec import ColumnSpec, SheetSpec
from planner.sheets.tables import Book, Table

SEARCHED = 40
"""How many rows from the top the headings may be away."""
RESULT_SHEETS = {
    "Summary": ("figure", "value"),
    "Routes": ("vehicle", "driver"),
    "Schedule": ("task", "job"),
    "Roster": ("worker", "date"),
    "Loadings": ("vehicle", "trip", "driver", "dock"),
    "Unserved": ("name", "sort"),
}
"""Sheets that Packtrain writes and doesn't read, with the first of their headings."""
MATRICES = {"travelkm": "km", "travelminutes": "minutes", "distancekm": "km", "traveltimes": "minutes",
            "trajetskm": "km", "trajetsminutes": "minutes"}  # fmt: skip
"""Sheets with a square table of ways, folded."""


@dataclass(frozen=True)
class SheetMap:
    """What one sheet of a file is.

    Attributes
    ----------
    kind : str
        The title of its `SheetSpec`; empty when the sheet is left aside.
    columns : dict
        For headings as the file writes them: the title of the column, empty for one that is left aside.
    """

    kind: str
    columns: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Mapping:
    """What the sheets and columns of a file of one shape are; a planner confirms it once.

    Attributes
    ----------
    sheets : dict
        By the sheets' names.
    """

    sheets: dict[str, SheetMap] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the mapping as a JSON document, to be remembered beside the file's fingerprint."""
        return json.dumps(
            {name: {"kind": m.kind, "columns": m.columns} for name, m in self.sheets.items()},
            ensure_ascii=False,
        )

    def fitted(self, names: Sequence[str]) -> Mapping:
        """Return the mapping for a file of the same shape: “Week 49” is what “Week 48” was, in their order."""
        by_series: dict[str, list[str]] = {}
        for name in self.sheets:
            by_series.setdefault(series(name), []).append(name)
        sheets: dict[str, SheetMap] = {}
        for name in names:
            alike = by_series.get(series(name), [])
            ours = [other for other in names if series(other) == series(name)]
            if name in alike and set(alike) == set(ours):
                sheets[name] = self.sheets[name]
            elif len(alike) == len(ours):
                sheets[name] = self.sheets[alike[ours.index(name)]]
        return Mapping(sheets)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """Return the mapping of a JSON document.

        Raises
        ------
        PacktrainError
            When the text is no mapping.
        """
        try:
            sheets = {
                str(name): SheetMap(str(m["kind"]), {str(k): str(v) for k, v in m["columns"].items()})
                for name, m in json.loads(text).items()
            }
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise PacktrainError(
                "What was kept about the workbook's columns can't be read. Open the workbook again."
            ) from None
        if strange := next((m.kind for m in sheets.values() if m.kind and m.kind not in SHEETS), ""):
            raise PacktrainError(f"“{strange}” is no kind of sheet. There are {', '.join(SHEETS)}.")
        return cls(sheets)


@dataclass(frozen=True)
class Layout:
    """Where a table's headings are and what its columns hold.

    Attributes
    ----------
    spec : SheetSpec
        What kind of record its rows are.
    heading_row : int
        Counted from 0.
    columns : dict
        Column specifications by their index in the table.
    unknown : dict
        Headings that nothing is known about, by index.
    odd_units : dict
        Columns that are known but stand in a unit of their own, by index: column and unit.
    twice : dict
        Columns that have been found before, by index.
    """

    spec: SheetSpec
    heading_row: int
    columns: dict[int, ColumnSpec]
    unknown: dict[int, str]
    odd_units: dict[int, tuple[ColumnSpec, str]]
    twice: dict[int, ColumnSpec]

    @property
    def index(self) -> dict[str, int]:
        """The columns' indices by title."""
        return {column.title: index for index, column in self.columns.items()}

    @property
    def missing(self) -> tuple[ColumnSpec, ...]:
        """Needed columns that the table lacks."""
        have = {column.title for column in self.columns.values()}
        return tuple(
            c for c in self.spec.columns if c.needed and c.title not in have and not have & set(c.instead)
        )


def is_result(table: Table) -> bool:
    """Tell whether a sheet is one that Packtrain wrote its results into: by its name and first headings."""
    name = fold(table.name.partition(" (Packtrain")[0])
    heads = next((heads for title, heads in RESULT_SHEETS.items() if fold(title) == name), None)
    return heads is not None and bool(table.rows) and tuple(map(shown, table.rows[0][: len(heads)])) == heads


def sheet_kind(name: str) -> str:
    """Return the title of the sheet that a name or a known other name stands for, else an empty text."""
    folded = fold(name)
    for spec in SHEETS.values():
        if folded == fold(spec.title) or folded in map(fold, spec.synonyms):
            return spec.title
    return ""


_BRACKETS = re.compile(r"^(.*?)\s*[(\[]\s*([^)\]]*)\s*[)\]]\s*$", re.S)
_LOADS = re.compile(r"^\s*(?:load|loads|charge|capacity|capacité|capacite)[\s_:]+(.+?)\s*$", re.I | re.S)


def match_heading(spec: SheetSpec, heading: str) -> tuple[ColumnSpec, str] | None:
    """Return the column that a heading means, with the unit in its brackets when that is not the column's.

    Headings match without regard to case, accents, spaces, underscores and line breaks.
    """
    text = heading.replace("*", " ").strip()
    column = spec.by_heading.get(fold(text))
    if column is not None:
        return column, ""
    if brackets := _BRACKETS.match(text):
        found = match_heading(spec, brackets[1])
        if found is not None:
            column, unit = found[0], brackets[2]
            fits = not unit or fold(unit) in map(fold, column.units) or not column.units
            return column, "" if fits else unit
    if spec.takes_loads and (load := _LOADS.match(text)):
        return spec.load_column(" ".join(load[1].split())), ""
    return None


def lay_out(table: Table, spec: SheetSpec, sheet_map: SheetMap | None = None) -> Layout | None:
    """Find the headings of a table; None when no row looks like headings of that sheet."""
    best: Layout | None = None
    best_score = 0.0
    for number, row in enumerate(table.rows[:SEARCHED]):
        layout = read_headings(row, number, spec, sheet_map)
        needed = sum(c.needed for c in layout.columns.values())
        filled = sum(not is_empty(cell) for cell in row)
        score = len(layout.columns) + 2 * needed - 0.1 * (filled - len(layout.columns))
        if layout.columns and score > best_score:
            best, best_score = layout, score
    return best


def read_headings(
    row: Sequence[CellValue], number: int, spec: SheetSpec, sheet_map: SheetMap | None = None
) -> Layout:
    """Return what the cells of one row mean as headings of a sheet.

    A heading as the template writes it goes before a synonym of the same column.
    """
    layout = Layout(spec, number, {}, {}, {}, {})
    taken: dict[str, str] = {}
    for exact in (True, False):
        for index, cell in enumerate(row):
            if not isinstance(cell, str) or is_empty(cell) or index in layout.columns:
                continue
            heading = " ".join(cell.split())
            confirmed = sheet_map.columns.get(heading) if sheet_map else None
            if confirmed == "":
                continue
            found = match_heading(spec, confirmed if confirmed else heading)
            is_exact = found is not None and (
                bool(confirmed) or fold(found[0].title) == fold(heading.rstrip("*"))
            )
            if exact and not is_exact:
                continue
            if found is None:
                layout.unknown[index] = heading
            elif found[1]:
                layout.odd_units[index] = found
            elif found[0].title in taken:
                if not (confirmed and taken[found[0].title] == heading):  # the first of two alike was meant
                    layout.twice[index] = found[0]
            else:
                taken[found[0].title] = heading
                layout.columns[index] = found[0]
    return layout


def heading_row(table: Table, layout: Layout | None = None) -> int:
    """Return where the headings of a table are; when nothing of it is known, the row with most texts."""
    if layout is not None:
        return layout.heading_row
    texts = [sum(isinstance(c, str) and not is_empty(c) for c in row) for row in table.rows[:SEARCHED]]
    return texts.index(max(texts)) if texts else 0


def series(name: str) -> str:
    """Return a sheet's name folded and without its numbers: “Week 48” and “Week 49” are of one series."""
    return re.sub(r"\d+", "0", fold(name))


def shape_of(book: Book) -> str:
    """Return a fingerprint of a file's sheets and headings: files of one shape have the same.

    Numbers in the names of sheets don't count, as they are those of weeks and days.
    """
    parts = []
    for table in book.tables:
        if is_result(table):
            continue
        texts = [[fold(c) for c in row if isinstance(c, str) and c.strip()] for row in table.rows[:SEARCHED]]
        headings = max(texts, key=len, default=[])
        parts.append([series(table.name), *headings])
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
