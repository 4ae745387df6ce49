"""A file of unknown shape: what a planner is shown of it, and whether what they said of it is enough."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.sheets.cells import fold, is_empty, shown
from planner.sheets.columns import SHEETS
from planner.sheets.crosscheck import ACTIVITIES
from planner.sheets.guessing import guess, guess_columns, has_cells, headings_of
from planner.sheets.headings import MATRICES, Mapping, SheetMap, heading_row, is_result, lay_out, shape_of
from planner.sheets.reading import PARTNERS
from planner.sheets.tables import Book, Table, load

SAMPLES = 3
"""How many values of a column are shown."""
MOST_HEADINGS = 200
"""How many headings of a sheet are shown; nobody says what more of them hold."""
_LONGEST = 40


@dataclass(frozen=True)
class HeadingSample:
    """A heading as the file writes it, with the first values below it."""

    heading: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class SheetSample:
    """A sheet whose contents are to be confirmed, with its headings."""

    name: str
    headings: tuple[HeadingSample, ...]


@dataclass(frozen=True)
class Shape:
    """What is known about a file before it can be read.

    Attributes
    ----------
    fingerprint : str
        What files of the same sheets and headings share.
    guess : Mapping
        What its sheets and columns seem to be.
    samples : tuple of SheetSample
        In the file's order; sheets that need no confirming (square tables, results, empty ones) are left out.
    """

    fingerprint: str
    guess: Mapping
    samples: tuple[SheetSample, ...]


@dataclass(frozen=True)
class Shortcoming:
    """What a mapping lacks for a plan to be read.

    Attributes
    ----------
    sheet : str
        The sheet's name in the file; empty when the whole file is meant.
    text : str
        A sentence.
    """

    sheet: str
    text: str


def look_at(path: str | os.PathLike[str]) -> Shape:
    """Return a file's shape, for a planner to say what its sheets and columns are.

    Raises
    ------
    UnreadableFile
        When the file is missing or no workbook.
    """
    book = load(path)
    guessed = guess(book)
    return Shape(shape_of(book), guessed, tuple(_samples(book, guessed)))


def _samples(book: Book, guessed: Mapping) -> Iterator[SheetSample]:
    for table in book.tables:
        if fold(table.name) in MATRICES or is_result(table) or not has_cells(table.rows):
            continue
        kind = guessed.sheets[table.name].kind
        row = heading_row(table, lay_out(table, SHEETS[kind]) if kind else None)
        headings = headings_of(table, row)[:MOST_HEADINGS]
        yield SheetSample(
            table.name, tuple(HeadingSample(heading, _values(table, row, heading)) for heading in headings)
        )


def _values(table: Table, row: int, heading: str) -> tuple[str, ...]:
    """Return the first values that differ below a heading."""
    column = next(i for i, c in enumerate(table.rows[row]) if " ".join(shown(c).split()) == heading)
    values: dict[str, None] = {}
    for cells in table.rows[row + 1 :]:
        if column < len(cells) and not is_empty(cells[column]):
            text = " ".join(shown(cells[column]).split())
            values[text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"] = None
        if len(values) == SAMPLES:
            break
    return tuple(values)


def sheet_map(sample: SheetSample, kind: str, said: SheetMap | None = None) -> SheetMap:
    """Return what a sheet holds when it is of a kind: as it was said before, else as it seems."""
    headings = [h.heading for h in sample.headings]
    columns = guess_columns(kind, headings)
    if said is not None and said.kind == kind:
        columns.update({h: said.columns[h] for h in headings if h in said.columns})
    return SheetMap(kind, columns)


def shortcomings(mapping: Mapping) -> tuple[Shortcoming, ...]:
    """Return what a mapping lacks; nothing when a plan can be read with it, its cells being right."""
    found: list[Shortcoming] = []
    holders: dict[str, list[str]] = {}
    for name, sheet in mapping.sheets.items():
        if sheet.kind:
            holders.setdefault(sheet.kind, []).append(name)
            found += _of_sheet(name, sheet)
    for kind, names in holders.items():
        if len(names) > 1:
            found.append(
                Shortcoming(
                    "", f"{_and(names)} can't both be {kind}: leave one of them aside, or merge them."
                )
            )
    if not any(SHEETS[kind].attribute in ACTIVITIES for kind in holders):
        found.append(Shortcoming("", "One sheet must hold Orders, Tasks or Shifts."))
    for activities, resources in ((a.title(), r.title()) for a, r in PARTNERS.items()):
        if activities in holders and resources not in holders:
            found.append(Shortcoming("", f"{activities} need {resources}: one sheet must hold them."))
    return tuple(found)


def _of_sheet(name: str, sheet: SheetMap) -> Iterator[Shortcoming]:
    spec = SHEETS[sheet.kind]
    if spec.attribute == "settings":  # its lines are read by what stands in them
        return
    titles = [title for title in sheet.columns.values() if title]
    missing = [c for c in spec.columns if c.needed and not {c.title, *c.instead} & set(titles)]
    if missing:
        wanted = [f"{c.title} (or {_or(c.instead)})" if c.instead else c.title for c in missing]
        columns = "the column" if len(wanted) == 1 else "the columns"
        yield Shortcoming(name, f"{name}: say which is {columns} {_and(wanted)}.")
    for title in dict.fromkeys(t for t in titles if titles.count(t) > 1):
        yield Shortcoming(name, f"{name}: only one column can be {title}.")


def _and(words: Sequence[str]) -> str:
    return _listed(words, "and")


def _or(words: Sequence[str]) -> str:
    return _listed(words, "or")


def _listed(words: Sequence[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1])))
