"""Which sheet of a file holds what."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.sheets.cells import fold, is_empty, shown
from planner.sheets.columns import SHEETS
from planner.sheets.crosscheck import ACTIVITIES
from planner.sheets.faults import Fault, UnreadableFile, WorkbookFaults, cell_name
from planner.sheets.guessing import guess, sure
from planner.sheets.headings import MATRICES, Mapping, heading_row, is_result, sheet_kind
from planner.sheets.tables import Book, Table


@dataclass
class Found:
    """The tables of a file by what they hold.

    Attributes
    ----------
    tables : dict
        By the title of their `SheetSpec`.
    squares : dict
        Square tables of travel, ``km`` and ``minutes``.
    faults : list of Fault
        Sheets that hold the same.
    remarks : list of str
        What was left aside.
    strange : list of str
        Sheets that hold something and are not known.
    """

    tables: dict[str, Table] = field(default_factory=dict)
    squares: dict[str, Table] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)


def find_tables(book: Book, mapping: Mapping | None) -> Found:
    """Return what the sheets of a file hold: by their names, by what a planner said, or by plain headings.

    Raises
    ------
    UnreadableFile
        When the file holds nothing at all.
    WorkbookFaults
        When none of its sheets is known to hold activities; each is named with its headings.
    """
    found = Found()
    chosen = mapping.sheets if mapping else {}
    strange: list[Table] = []
    for table in book.tables:
        if is_result(table):
            continue
        kind = chosen[table.name].kind if table.name in chosen else sheet_kind(table.name)
        if fold(table.name) in MATRICES:
            found.squares.setdefault(MATRICES[fold(table.name)], table)
        elif kind in found.tables:
            found.faults.append(
                Fault(
                    table.name, "A1", table.name,
                    f"another kind of sheet: “{found.tables[kind].name}” holds the {kind.lower()} already",
                    "Put them together, or give one of the sheets a name of its own.",
                )
            )  # fmt: skip
        elif kind:
            found.tables[kind] = table
        elif table.name not in chosen:
            strange.append(table)
    by_headings = sure(book, set(found.tables)) if strange else {}
    for table in strange:
        if table.name in by_headings:
            found.tables[by_headings[table.name]] = table
            found.remarks.append(
                f"The sheet “{table.name}” was read as {by_headings[table.name]}, by its headings."
            )
        elif filled(table):
            found.strange.append(table.name)
            found.remarks.append(f"The sheet “{table.name}” is not known and was left aside.")
    if not any(SHEETS[title].attribute in ACTIVITIES for title in found.tables):
        _refuse_without_activities(book)
    return found


def filled(table: Table) -> bool:
    """Tell whether a table holds anything."""
    return any(not is_empty(cell) for row in table.rows for cell in row)


def _refuse_without_activities(book: Book) -> None:
    tables = [table for table in book.tables if filled(table)]
    if not tables:
        raise UnreadableFile(
            f"“{book.name}” is empty: none of its sheets holds anything. "
            "A plan needs at least a sheet Orders, Tasks or Shifts; the template shows how they look."
        )
    guesses = guess(book).sheets
    faults = [
        _unknown(table, guesses[table.name].kind if table.name in guesses else "")
        for table in tables
        if not sheet_kind(table.name) and fold(table.name) not in MATRICES and not is_result(table)
    ]
    unknown_shape = bool(faults)
    if not faults:
        have = ", ".join(table.name for table in tables)
        wanted = "enough for a plan, which needs a sheet Orders, Tasks or Shifts"
        faults = [Fault("", "", have, wanted, "Add one of them.")]
    raise WorkbookFaults(book.name, faults, unknown_shape)


def _unknown(table: Table, looks_like: str) -> Fault:
    row = heading_row(table)
    cells = table.rows[row]
    headings = [shown(cell).strip() for cell in cells if not is_empty(cell)]
    first = next((index for index, cell in enumerate(cells) if not is_empty(cell)), 0)
    hint = (
        f"It looks like {looks_like}: rename the sheet, or say what its columns are. " if looks_like else ""
    )
    return Fault(
        table.name, cell_name(row, first), ", ".join(headings[:8]),
        "headings of a sheet that Packtrain knows, such as name, place, weight, earliest, latest for Orders",
        f"{hint}Sheets that are understood: {', '.join(SHEETS)}.",
    )  # fmt: skip
