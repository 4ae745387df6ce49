"""What is to be written, before it is known whether into a workbook or into CSV files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from planner.model.problem import Problem
from planner.model.travel_table import UNKNOWN
from planner.sheets.cells import CellValue
from planner.sheets.columns import SETTINGS, SHEETS
from planner.sheets.spec import ColumnSpec, SheetSpec


@dataclass(frozen=True)
class GridColumn:
    """A column to be written.

    Attributes
    ----------
    title : str
        Its heading.
    note : str
        A remark on the heading, for the template.
    choices : tuple of str
        Words to choose from.
    number_format : str
        For its numbers; times and dates have formats of their own.
    needed : bool
        Whether the heading is marked as such.
    width : float
        In characters; 0 for as wide as the contents.
    """

    title: str
    note: str = ""
    choices: tuple[str, ...] = ()
    number_format: str = ""
    needed: bool = False
    width: float = 0


@dataclass(frozen=True)
class Grid:
    """A sheet to be written: headings and rows.

    Attributes
    ----------
    bands : frozenset of int
        Rows that start something new and get a line above.
    edge : bool
        Whether the first column is a heading too (a square table).
    is_result : bool
        Whether the sheet is Packtrain's own, to be replaced by the next run.
    empty : str
        What to say when there are no rows.
    """

    title: str
    columns: tuple[GridColumn, ...]
    rows: Sequence[Sequence[CellValue]]
    bands: frozenset[int] = field(default_factory=frozenset)
    edge: bool = False
    is_result: bool = False
    empty: str = ""


def grid_column(column: ColumnSpec) -> GridColumn:
    """Return how a declared column is written."""
    choices = column.choices or (("yes", "no") if column.ui == "flag" else ())
    note = column.note
    return GridColumn(column.title, note, choices, column.type.number_format, column.needed)


def scenario_grids(problem: Problem) -> tuple[Grid, ...]:
    """Return the sheets of a whole scenario; those without records are left out, Settings never."""
    grids = [settings_grid(problem)]
    for spec in SHEETS.values():
        if spec is not SETTINGS and getattr(problem, spec.attribute):
            grids.append(records_grid(spec, problem))
        if spec.attribute == "travel":
            grids += square_grids(problem)
    return tuple(grids)


def settings_grid(problem: Problem) -> Grid:
    """Return the settings, a line each; those that are not given are left out."""
    lines = ((column.title, column.get(problem.settings)) for column in SETTINGS.columns)
    rows = [[title, value] for title, value in lines if value is not None]
    return Grid("Settings", (GridColumn("setting", width=18), GridColumn("value", width=34)), rows)


def records_grid(spec: SheetSpec, problem: Problem) -> Grid:
    """Return all records of one kind; columns that none of them uses are left out unless needed."""
    records = getattr(problem, spec.attribute)
    dimensions = problem.dimensions if spec.takes_loads else ()
    columns = spec.columns_for(dimensions)
    cells = [[column.get(record, problem.names) for column in columns] for record in records]
    used = [
        index
        for index, column in enumerate(columns)
        if column.needed or index == 0 or any(row[index] is not None for row in cells)
    ]
    rows = [[row[index] for index in used] for row in cells]
    return Grid(spec.title, tuple(grid_column(columns[index]) for index in used), rows)


def square_grids(problem: Problem) -> list[Grid]:
    """Return the square tables of travel."""
    table = problem.travel_table
    if table is None:
        return []
    grids = []
    for title, packed, scale in (("Travel km", table.metres, 1000), ("Travel minutes", table.minutes, 1)):
        numbers = table.array(packed)
        if numbers is None:
            continue
        head = (GridColumn("from / to"), *(GridColumn(name) for name in table.places))
        values = np.where(numbers == UNKNOWN, np.nan, numbers / scale).tolist()
        rows: list[list[CellValue]] = [
            [name, *(None if value != value else value for value in line)]
            for name, line in zip(table.places, values, strict=True)
        ]
        grids.append(Grid(title, head, rows, edge=True))
    return grids
