"""Square tables of travel: sheets `Travel km` and `Travel minutes` with places along both edges."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from planner.model.travel_table import UNKNOWN, TravelTable
from planner.sheets.cells import CellError, CellValue, Hints, is_empty, minutes_of, name_of, number_of, shown
from planner.sheets.faults import Fault, cell_name
from planner.sheets.tables import Table

Square = tuple[tuple[str, ...], npt.NDArray[np.int64]]
LARGEST = 2**31 - 1
EXPECTED = {"km": "a number of kilometres, 0 or more", "minutes": "a number of minutes, 0 or more"}


def read_square(table: Table, quantity: str, hints: Hints, faults: list[Fault]) -> Square | None:
    """Read a square table; None when nothing of it can be read.

    Parameters
    ----------
    quantity : {'km', 'minutes'}
        What its cells are; kilometres are returned in metres.

    Returns
    -------
    tuple
        The places and the numbers from row to column, `UNKNOWN` where nothing is said.
    """
    top = next((n for n, row in enumerate(table.rows) if sum(not is_empty(c) for c in row) > 1), None)
    if top is None:
        return None
    head = table.rows[top]
    columns = {index: name_of(cell) for index, cell in enumerate(head) if index and not is_empty(cell)}
    rows = {
        number: name_of(row[0])
        for number, row in enumerate(table.rows[top + 1 :], start=top + 1)
        if row and not is_empty(row[0])
    }
    names = tuple(dict.fromkeys((*columns.values(), *rows.values())))
    at = {name: position for position, name in enumerate(names)}
    twice = _twice({(top, i): n for i, n in columns.items()}) | _twice(
        {(n, 0): name for n, name in rows.items()}
    )
    for (row_number, index), name in sorted(twice.items()):
        where = cell_name(row_number, index)
        faults.append(
            Fault(table.name, where, name, "a place that stands there once", "Delete one of the two.")
        )
    square = np.full((len(names), len(names)), UNKNOWN, dtype=np.int64)
    for row_number, origin in rows.items():
        cells = table.rows[row_number]
        line = square[at[origin]]
        for index, destination in columns.items():
            cell = cells[index] if index < len(cells) else None
            broken = table.broken.get((row_number, index))
            if broken is None and is_empty(cell):
                continue
            try:
                if broken is not None:
                    raise CellError(EXPECTED[quantity], "Mend the formula.")
                line[at[destination]] = _read(cell, quantity, hints)
            except CellError as error:
                where = cell_name(row_number, index)
                value = broken or shown(cell)
                faults.append(Fault(table.name, where, value, error.expected, error.remedy))
    mirrored = np.where(square == UNKNOWN, square.T, square)
    return names, mirrored


def _twice(edge: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    seen: set[str] = set()
    twice = {}
    for where, name in edge.items():
        if name in seen:
            twice[where] = name
        seen.add(name)
    return twice


def _read(cell: CellValue, quantity: str, hints: Hints) -> int:
    expected = EXPECTED[quantity]
    if quantity == "minutes":
        number = minutes_of(cell, hints, expected)
    else:
        number = round(number_of(cell, hints, expected) * 1000)
    if not 0 <= number <= LARGEST:
        raise CellError(expected)
    return number


def table_of(kilometres: Square | None, minutes: Square | None) -> TravelTable | None:
    """Put the two square tables together; places that only one of them has are unknown to the other."""
    if kilometres is None and minutes is None:
        return None
    names = tuple(dict.fromkeys((*(kilometres[0] if kilometres else ()), *(minutes[0] if minutes else ()))))
    if not names:
        return None
    return TravelTable.of(names, _spread(kilometres, names), _spread(minutes, names))


def _spread(square: Square | None, names: tuple[str, ...]) -> npt.NDArray[np.int64] | None:
    if square is None:
        return None
    own, numbers = square
    if own == names:
        return numbers
    at = {name: position for position, name in enumerate(names)}
    where = np.array([at[name] for name in own])
    wide = np.full((len(names), len(names)), UNKNOWN, dtype=np.int64)
    wide[np.ix_(where, where)] = numbers
    return wide
