"""Grids as a folder of CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from planner.errors import PacktrainError
from planner.sheets.cells import CellValue
from planner.sheets.celltypes import shown_text
from planner.sheets.grids import Grid
from planner.sheets.safe_files import write_safely
from planner.sheets.tables import guarded


def write_folder(folder: Path, grids: Iterable[Grid]) -> None:
    """Write each grid as a file of the folder, in UTF-8 with a mark by which spreadsheet programs know it.

    Raises
    ------
    PacktrainError
        When the folder can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PacktrainError(f"The folder “{folder.name}” can't be made: {error.strerror}.") from None
    for grid in grids:
        name = f"{grid.title.lower()}.csv"
        write_safely(folder / name, lambda draft, grid=grid: _write(draft, grid))  # type: ignore[misc]


def _write(path: Path, grid: Grid) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        # all texts in quotes: a separator inside one can't be taken for the file's
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
        writer.writerow([guarded(column.title) for column in grid.columns])
        writer.writerows([_cell(value) for value in row] for row in grid.rows)


def _cell(value: CellValue) -> str | int | float:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return shown_text(value)
