"""What a planner can do to the data: every function takes a state and returns the next one.

None of them changes anything in place; `planner.document.Document.do` puts the result in force. What does
not fit is refused with a sentence and nothing is half done.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from planner.document import State
from planner.errors import PacktrainError
from planner.model.problem import Problem
from planner.model.records import Order, Place, Settings, Shift, Station, Task, TravelLink, Vehicle, Worker
from planner.references import NAMED_ALIKE, check_names, check_references, without_names
from planner.renaming import Renaming, renamed
from planner.upkeep import keep_up

AnyRecord = Place | Order | Vehicle | Task | Station | Worker | Shift | TravelLink

TABLES: dict[str, type[AnyRecord]] = {
    "places": Place,
    "orders": Order,
    "vehicles": Vehicle,
    "tasks": Task,
    "stations": Station,
    "workers": Worker,
    "shifts": Shift,
    "travel": TravelLink,
}
"""The tables of a scenario by the name of their field in `Problem`."""

SINGULAR = {
    "places": "Place", "orders": "Order", "vehicles": "Vehicle", "tasks": "Task",
    "stations": "Station", "workers": "Worker", "shifts": "Shift", "travel": "Way",
}  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """A new value for one field of one record.

    Attributes
    ----------
    table : str
        One of `TABLES`.
    row : int
        The record's position in its table.
    field : str
        The record's field.
    value : object
        In the record's own units and types.
    """

    table: str
    row: int
    field: str
    value: Any


def records(problem: Problem, table: str) -> tuple[AnyRecord, ...]:
    """Return the records of a table."""
    found: tuple[AnyRecord, ...] = getattr(problem, table)
    return found


def label(record: AnyRecord) -> str:
    """Return what to call a record: its name, or a way's two ends."""
    return f"{record.origin} – {record.destination}" if isinstance(record, TravelLink) else record.name


def set_cells(state: State, cells: Iterable[Cell]) -> State:
    """Return a state with other values in some cells; a new name is followed by everything that refers to it.

    Raises
    ------
    PacktrainError
        When a value does not fit its field, a name is taken, or a record refers to something unknown.
    """
    by_record: dict[tuple[str, int], dict[str, Any]] = {}
    for cell in cells:
        by_record.setdefault((cell.table, cell.row), {})[cell.field] = cell.value
    new = {
        (table, row): _revised(records(state.problem, table)[row], values)
        for (table, row), values in by_record.items()
    }
    return _with_records(state, new)


def replace_record(state: State, table: str, row: int, record: AnyRecord) -> State:
    """Return a state with another record in a row; its name may differ.

    Raises
    ------
    PacktrainError
        When the name is taken or the record refers to something unknown.
    """
    return _with_records(state, {(table, row): record})


def add_records(state: State, table: str, new: Iterable[AnyRecord], row: int | None = None) -> State:
    """Return a state with more records, before a row or at the end of their table.

    Raises
    ------
    PacktrainError
        When a name is taken or a record refers to something unknown.
    """
    present = records(state.problem, table)
    at = len(present) if row is None else row
    added = tuple(new)
    problem = state.problem.model_copy(update={table: (*present[:at], *added, *present[at:])})
    check_names(problem, [table])
    check_references(problem, added)
    return state.with_problem(problem)


def remove_records(state: State, table: str, rows: Collection[int]) -> State:
    """Return a state without some records.

    Lists that name a removed record (allowed vehicles, alternatives, predecessors, preferences, its rows of
    the travel table) lose it, and so do the plans. Rules stay as they are: tomorrow's data may know the name
    again, and until then solving says what they lack.

    Raises
    ------
    PacktrainError
        When another record can't do without it; the text says which.
    """
    names = {
        record.name
        for row in rows
        if not isinstance(record := records(state.problem, table)[row], TravelLink)
    }
    doomed = set(rows)
    left = tuple(r for i, r in enumerate(records(state.problem, table)) if i not in doomed)
    problem = state.problem.model_copy(update={table: left})
    if not doomed:
        return state
    if names:
        problem = without_names(problem, table, names)
    return keep_up(state.with_problem(problem))


def move_record(state: State, table: str, row: int, to: int) -> State:
    """Return a state with a record at another position of its table."""
    order = list(records(state.problem, table))
    order.insert(to, order.pop(row))
    return state.with_problem(state.problem.model_copy(update={table: tuple(order)}))


def set_settings(state: State, settings: Settings) -> State:
    """Return a state with other settings.

    Raises
    ------
    PacktrainError
        When the last day lies before the first, or a speed or factor is not above zero.
    """
    if settings.end_date is not None and settings.end_date < settings.start_date:
        raise PacktrainError(
            f"The last day {settings.end_date} lies before the first day {settings.start_date}; "
            "choose a later last day."
        )
    if settings.speed_kmh <= 0 or settings.detour_factor <= 0:
        raise PacktrainError("Speed and detour factor must be above zero.")
    return state.with_problem(state.problem.model_copy(update={"settings": settings}))


def new_record(problem: Problem, table: str, **values: Any) -> AnyRecord:
    """Return a record with a free name and what a record of its table can't do without.

    Parameters
    ----------
    table : str
        One of `TABLES`.
    **values
        Fields that are known already.

    Raises
    ------
    PacktrainError
        When the table needs a place and the scenario has none yet.
    """
    first = problem.places[0].name if problem.places else ""
    if not first and table in ("orders", "vehicles", "travel"):
        raise PacktrainError(f"{SINGULAR[table]}s need a place; add one to the places first.")
    basis: dict[str, Any] = {"name": free_name(problem, table)}
    if table == "orders":
        basis["place"] = first
    elif table == "vehicles":
        basis |= {"start_place": first, "end_place": first}
    elif table == "tasks":
        basis["minutes"] = 60
    elif table == "shifts":
        basis |= {"date": problem.settings.start_date, "starts": 8 * 60, "ends": 16 * 60}
    elif table == "travel":
        basis = {"origin": first, "destination": first}
    return _validated(TABLES[table], basis | values, "new record")


def duplicates(problem: Problem, table: str, rows: Iterable[int]) -> tuple[AnyRecord, ...]:
    """Return copies of some records under free names, to be given to `add_records`."""
    copies: list[AnyRecord] = []
    taken: set[str] = set()
    for row in rows:
        record = records(problem, table)[row]
        if isinstance(record, TravelLink):
            copies.append(record)
        else:
            name = free_name(problem, table, like=record.name, taken=taken)
            taken.add(name)
            copies.append(record.model_copy(update={"name": name}))
    return tuple(copies)


def free_name(problem: Problem, table: str, like: str = "", taken: Collection[str] = ()) -> str:
    """Return a name that no record has yet, counting on from one that it should be like (``"Truck 7"``)."""
    stem = re.sub(r"\s*\d+$", "", like) or SINGULAR[table]
    used = {record.name for t in NAMED_ALIKE[table] for record in getattr(problem, t)} | set(taken)
    number = 1
    while f"{stem} {number}" in used:
        number += 1
    return f"{stem} {number}"


def _with_records(state: State, new: Mapping[tuple[str, int], AnyRecord]) -> State:
    """Put records into rows; names that differ are renamed first, so that references follow."""
    renames: dict[str, dict[str, str]] = {"places": {}, "activities": {}, "resources": {}}
    for (table, row), record in new.items():
        old = records(state.problem, table)[row]
        if isinstance(record, TravelLink) or isinstance(old, TravelLink) or record.name == old.name:
            continue
        renames[_space(table)][old.name] = record.name
    before = state.problem
    if any(renames.values()):
        state = renamed(state, Renaming(**renames))
    changed: dict[str, list[AnyRecord]] = {}
    for (table, row), record in new.items():
        rows = changed.setdefault(table, list(records(state.problem, table)))
        rows[row] = _merged(records(before, table)[row], rows[row], record)
    problem = state.problem.model_copy(update={table: tuple(rows) for table, rows in changed.items()})
    check_names(problem, changed)
    check_references(problem, [changed[table][row] for table, row in new])
    return state.with_problem(problem)


def _merged(old: AnyRecord, followed: AnyRecord, new: AnyRecord) -> AnyRecord:
    """Return the new record; in fields that it leaves as they were, references that were renamed meanwhile."""
    if followed is old:
        return new
    kept = {
        name: getattr(followed, name)
        for name in type(new).model_fields
        if getattr(new, name) == getattr(old, name) and getattr(followed, name) != getattr(old, name)
    }
    return new.model_copy(update=kept) if kept else new


def _revised(record: AnyRecord, values: Mapping[str, Any]) -> AnyRecord:
    document = {name: getattr(record, name) for name in type(record).model_fields} | dict(values)
    if isinstance(document.get("name"), str):
        document["name"] = document["name"].strip()
    return _validated(type(record), document, label(record))


def _validated(kind: type[AnyRecord], document: Mapping[str, Any], whose: str) -> AnyRecord:
    plain = {
        name: [v.model_dump() if isinstance(v, BaseModel) else v for v in value]
        if isinstance(value, tuple)
        else value
        for name, value in document.items()
    }
    try:
        return kind.model_validate(plain)
    except ValidationError as error:
        first = error.errors()[0]
        where = str(first["loc"][0]).replace("_", " ") if first["loc"] else "record"
        raise PacktrainError(
            f"{whose}: “{first['input']}” does not fit “{where}”; {_wanted(first)} is wanted."
        ) from None


_WANTED = {
    "int": "a whole number",
    "float": "a number",
    "date": "a date",
    "string": "text",
    "bool": "yes or no",
}


def _wanted(error: Any) -> str:
    """Return in plain words what a field takes, from pydantic's account of why a value did not fit."""
    if error["type"] == "literal_error":
        return str(error["ctx"]["expected"]).replace("'", "")
    return _WANTED.get(error["type"].split("_")[0], "another value")


def _space(table: str) -> str:
    if table == "places":
        return "places"
    return "activities" if table in ("orders", "tasks", "shifts") else "resources"
