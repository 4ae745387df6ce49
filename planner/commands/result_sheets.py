"""A plan read back from the result sheets of a workbook, to be judged again: nobody trusts a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner.model.calendar import DAY
from planner.model.plan import Duty, Loading, Plan, Route, ScheduledTask, Stop, Unserved
from planner.model.problem import Problem
from planner.sheets.cells import (
    CellError,
    CellValue,
    clock_of,
    date_of,
    entries_of,
    fold,
    is_empty,
    name_of,
    names_of,
    number_of,
)
from planner.sheets.faults import Fault, WorkbookFaults, cell_name
from planner.sheets.headings import RESULT_SHEETS, is_result
from planner.sheets.results import VERDICTS
from planner.sheets.tables import Table, load


def read_plan(path: Path, problem: Problem) -> Plan | None:
    """Return the plan that stands in the result sheets of a workbook, None when it has none.

    Whatever was changed in them by hand is taken as it stands now.

    Raises
    ------
    WorkbookFaults
        With every cell of the result sheets that can't be understood.
    UnreadableFile
        When the file is missing or no workbook.
    """
    sheets = _result_sheets(load(path).tables)
    if not {"Routes", "Schedule", "Roster"} & set(sheets):
        return None
    faults: list[Fault] = []
    plan = Plan(
        routes=tuple(_routes(sheets.get("Routes"), problem, faults)),
        schedule=tuple(_schedule(sheets.get("Schedule"), problem, faults)),
        roster=tuple(_roster(sheets.get("Roster"), problem)),
        loadings=tuple(_loadings(sheets.get("Loadings"), problem, faults)),
        unserved=tuple(_unserved(sheets.get("Unserved"), faults)),
    )
    if faults:
        raise WorkbookFaults(path.name, faults)
    return plan


def _result_sheets(tables: tuple[Table, ...]) -> dict[str, Table]:
    """Return the result sheets by title; one with our suffix goes before one that may be the planner's own."""
    found: dict[str, Table] = {}
    for table in sorted(filter(is_result, tables), key=lambda t: "(Packtrain" not in t.name):
        own = fold(table.name.partition(" (Packtrain")[0])
        for title in RESULT_SHEETS:
            if fold(title) == own:
                found.setdefault(title, table)
    return found


class _Row:
    """One row of a result sheet; what can't be understood is noted as a fault and counts as missing."""

    def __init__(self, table: Table, number: int, columns: dict[str, int], faults: list[Fault]) -> None:
        self._table = table
        self._number = number
        self._columns = columns
        self._faults = faults

    def cell(self, title: str) -> CellValue:
        """Return a cell as the engine gave it."""
        column = self._columns.get(title)
        row = self._table.rows[self._number]
        return row[column] if column is not None and column < len(row) else None

    def text(self, title: str) -> str:
        """Return a cell's text, empty for none."""
        value = self.cell(title)
        return "" if is_empty(value) else name_of(value)

    def read(self, title: str, take: Callable[[CellValue], Any], default: Any) -> Any:
        """Return what a cell means."""
        value = self.cell(title)
        if is_empty(value):
            return default
        try:
            return take(value)
        except CellError as error:
            self.wrong(title, error.expected)
            return default

    def wrong(self, title: str, expected: str) -> None:
        """Note that a cell does not hold what it should."""
        cell = cell_name(self._number, self._columns.get(title, 0))
        self._faults.append(Fault(self._table.name, cell, self.text(title), expected))

    def minute(self, problem: Problem, day: str, clock: str) -> int | None:
        """Return the minute of the horizon that a date and a time say; a fault when either is missing."""
        when = self.read(day, date_of, None)
        time = self.read(clock, clock_of, None)
        for title, value, expected in ((day, when, "a date"), (clock, time, "a time of day")):
            if value is None and is_empty(self.cell(title)):
                self.wrong(title, expected)
        return None if when is None or time is None else problem.calendar.day_of(when) * DAY + int(time)


def _rows(table: Table | None, faults: list[Fault], needed: str) -> Iterator[_Row]:
    """Yield the rows of a sheet in which a column says something; the line of an empty sheet does not."""
    if table is None or not table.rows:
        return
    columns = {fold(name_of(cell)): i for i, cell in enumerate(table.rows[0]) if not is_empty(cell)}
    titles = {title: columns[fold(title)] for title in _TITLES if fold(title) in columns}
    if needed not in titles:
        faults.append(
            Fault(table.name, "", "", f"a column “{needed}”", "Let Packtrain write the sheet again.")
        )
        return
    for number in range(1, len(table.rows)):
        row = _Row(table, number, titles, faults)
        if row.text(needed):
            yield row


_TITLES = (
    "vehicle", "date", "what", "order", "place", "arrival", "start", "end", "wait min", "km", "driving min",
    "task", "station", "with", "end date", "worker", "shift", "name", "open posts", "verdict", "reason",
    "smallest fix", "trip", "dock", "route date",
)  # fmt: skip


def _routes(table: Table | None, problem: Problem, faults: list[Fault]) -> Iterator[Route]:
    vehicle, stops = "", list[Stop]()
    for row in _rows(table, faults, "what"):
        if (row.text("what") == "start" or row.text("vehicle") != vehicle) and stops:
            yield _route(vehicle, stops)
            stops = []
        vehicle = row.text("vehicle")
        stop = _stop(row, problem)
        if stop is not None:
            stops.append(stop)
    if stops:
        yield _route(vehicle, stops)


def _route(vehicle: str, stops: list[Stop]) -> Route:
    return Route(vehicle=vehicle, day=stops[0].arrival // DAY, stops=tuple(stops))


def _stop(row: _Row, problem: Problem) -> Stop | None:
    arrival = row.minute(problem, "date", "arrival")
    if arrival is None:
        return None
    start = _next(arrival, row.read("start", clock_of, arrival % DAY))
    document = {
        "kind": row.text("what"),
        "order": row.text("order") or None,
        "place": row.text("place"),
        "arrival": arrival,
        "start": start,
        "end": _next(start, row.read("end", clock_of, start % DAY)),
        "metres": round(1000 * row.read("km", number_of, 0.0)),
        "driving": round(row.read("driving min", number_of, 0.0)),
    }
    try:
        return Stop.model_validate(document)
    except ValidationError:
        row.wrong("what", "start, delivery, pickup, visit, reload, break or end")
        return None


def _next(minute: int, clock: int) -> int:
    """Return the first minute from one on at which the clock shows a time."""
    return minute + (clock - minute) % DAY


def _schedule(table: Table | None, problem: Problem, faults: list[Fault]) -> Iterator[ScheduledTask]:
    for row in _rows(table, faults, "task"):
        if is_empty(row.cell("start")) and is_empty(row.cell("end")):
            continue  # the line that says that nothing is scheduled
        start, end = row.minute(problem, "date", "start"), row.minute(problem, "end date", "end")
        if start is None or end is None:
            continue
        needs = {}
        for entry in entries_of(row.cell("with")):
            name, _, units = (entry.text, ":", entry.rest) if entry.quoted else entry.text.rpartition(":")
            count = units.strip(": ")
            needs[name.strip()] = int(count) if count.isdigit() else 1
        yield ScheduledTask(
            task=row.text("task"), station=row.text("station") or None, start=start, end=end, needs=needs
        )


def _loadings(table: Table | None, problem: Problem, faults: list[Fault]) -> Iterator[Loading]:
    for row in _rows(table, faults, "dock"):
        start = row.minute(problem, "date", "start")
        day = row.read("route date", date_of, None)
        if start is None or day is None:
            continue
        yield Loading(
            vehicle=row.text("vehicle"), day=problem.calendar.day_of(day),
            trip=round(row.read("trip", number_of, 1.0)) - 1, station=row.text("dock"), start=start,
            end=_next(start, row.read("end", clock_of, start % DAY)),
        )  # fmt: skip


def _roster(table: Table | None, problem: Problem) -> Iterator[Duty]:
    for row in _rows(table, [], "worker"):
        for shift in names_of(row.cell("shift")):
            if shift in problem.shift:  # others say that the day is free
                yield Duty(worker=row.text("worker"), shift=shift)


def _unserved(table: Table | None, faults: list[Fault]) -> Iterator[Unserved]:
    words = {shown: verdict for verdict, shown in VERDICTS.items()}
    for row in _rows(table, faults, "verdict"):
        verdict = words.get(row.text("verdict"))
        if verdict is None:
            row.wrong("verdict", " or ".join(words))
            continue
        yield Unserved.model_validate(
            {
                "activity": row.text("name"),
                "verdict": verdict,
                "reason": row.text("reason"),
                "fix": row.text("smallest fix"),
                "posts": round(row.read("open posts", number_of, 0.0)),
            }
        )
