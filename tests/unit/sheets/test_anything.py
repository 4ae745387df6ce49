"""Whatever stands in a workbook, reading ends in a scenario or in a text for the planner."""

from __future__ import annotations

import contextlib
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.errors import PacktrainError
from planner.sheets import read_workbook, write_workbook
from tests.helpers.books import make_book, small_sheets

CELLS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(10**9), 10**9),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
    st.sampled_from(
        ("O1", "Truck 1", "Depot", "name", "total", ";", '"', "T + 60", "8:30", "=1/0", "none", "{}", "[1]")
    ),
    st.just(date(2026, 11, 24)),
    st.just(datetime(2026, 11, 24, 8, 30)),
    st.just(time(8, 30)),
    st.just(timedelta(hours=30)),
)
EXTRA = {
    "Tasks": [
        ["name", "minutes", "stations", "needs", "after"],
        ["T1", 10, "Bay", None, None],
        ["T2", 10, None, "Bay: 1", "T1"],
    ],
    "Stations": [["name", "opens", "days off"], ["Bay", "8:00", None]],
    "Workers": [["name", "days off"], ["Ana", None]],
    "Shifts": [["name", "date", "starts", "ends"], ["S", date(2026, 11, 24), "8:00", "16:00"]],
    "Travel": [["from", "to", "km"], ["Depot", "Clinic", 12]],
    "Travel minutes": [[None, "Depot", "Camp"], ["Depot", 0, 30], ["Camp", 30, 0]],
    "Constraints": [
        ["sentence", "kind", "fields", "active"],
        ["", "unavailable", '{"resources": ["Truck 1"]}', "yes"],
    ],
}


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 3), st.integers(0, 7), CELLS), max_size=6))
def test_reading_never_fails_otherwise(changes: list[tuple[int, int, int, Any]]) -> None:
    sheets = {**small_sheets(), **{name: [list(row) for row in rows] for name, rows in EXTRA.items()}}
    for sheet, row, column, value in changes:
        rows = list(sheets.values())[sheet % len(sheets)]
        cells = rows[row % len(rows)]
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value
    with tempfile.TemporaryDirectory() as folder:
        path = make_book(Path(folder) / "a.xlsx", sheets)
        with contextlib.suppress(PacktrainError):
            problem = read_workbook(path).problem
            write_workbook(problem, path)  # what was read can be written and read again
            assert read_workbook(path).problem.orders == problem.orders
