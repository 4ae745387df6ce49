"""From what a planner typed or pasted into cells to an edit of the scenario."""

from __future__ import annotations

from collections.abc import Sequence

from planner import edits
from planner.document import State
from planner.errors import PacktrainError
from planner.model import Problem
from planner.sheets.spec import SheetSpec

Edits = Sequence[tuple[int, str, str]]


def write_cells(state: State, spec: SheetSpec, written: Edits) -> State:
    """Return the state with cells as written: row, column title, text. Rows past the end become new records.

    Raises
    ------
    PacktrainError
        When a text does not fit; it names the row and the column, and nothing is changed.
    """
    if spec.attribute == "settings":
        settings = state.problem.settings
        for _, title, text in written:
            settings = spec.set(settings, title, text)
        return edits.set_settings(state, settings)
    by_row: dict[int, list[tuple[str, str]]] = {}
    for row, title, text in written:
        by_row.setdefault(row, []).append((title, text))
    count = len(edits.records(state.problem, spec.attribute))
    cells: list[edits.Cell] = []
    for row in sorted(r for r in by_row if r < count):
        before = edits.records(state.problem, spec.attribute)[row]
        after = _written(spec, before, row, by_row[row])
        cells.extend(
            edits.Cell(spec.attribute, row, field, getattr(after, field))
            for field in type(before).model_fields
            if getattr(after, field) != getattr(before, field)
        )
    if cells:
        state = edits.set_cells(state, cells)
    for row in sorted(r for r in by_row if r >= count):
        record = edits.new_record(state.problem, spec.attribute)
        state = edits.add_records(state, spec.attribute, [_written(spec, record, row, by_row[row])])
    return state


def _written(
    spec: SheetSpec, record: edits.AnyRecord, row: int, cells: Sequence[tuple[str, str]]
) -> edits.AnyRecord:
    for title, text in cells:
        try:
            record = spec.set(record, title, text)
        except PacktrainError as error:
            raise PacktrainError(f"{spec.title}, row {row + 1}, “{title}”: {error}") from None
    return record


def names_of(problem: Problem, what: str) -> tuple[str, ...]:
    """Return the names that a cell may refer to, e.g. all places for ``"place"``."""
    table = {
        "place": "places",
        "vehicle": "vehicles",
        "station": "stations",
        "task": "tasks",
        "worker": "workers",
    }
    return tuple(record.name for record in getattr(problem, table[what])) if what in table else ()
