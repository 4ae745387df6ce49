"""The Settings sheet: a line a setting."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.model.problem import Problem
from planner.model.records import Settings
from planner.sheets.cells import CellError, CellValue, Hints, fold, is_empty, shown
from planner.sheets.columns import SETTINGS
from planner.sheets.faults import Fault, cell_name
from planner.sheets.headings import match_heading
from planner.sheets.tables import Table

_HEADINGS = {
    fold(word) for word in ("setting", "settings", "name", "parameter", "paramètre", "réglage", "option")
}
_VALUES = {fold(word) for word in ("value", "values", "valeur", "wert")}


class SettingsSheet:
    """What the Settings sheet says, read line by line.

    Attributes
    ----------
    values : dict
        Arguments of `Settings`.
    faults : list of Fault
        What is wrong with them.
    remarks : list of str
        Lines that nothing is known about.
    """

    def __init__(self, table: Table | None, hints: Hints) -> None:
        self.table = table
        self.values: dict[str, Any] = {}
        self.faults: list[Fault] = []
        self.remarks: list[str] = []
        self._cells: dict[str, str] = {}
        for number, row in enumerate(table.rows if table else ()):
            self._read_line(number, row, hints)

    def _read_line(self, number: int, row: list[CellValue], hints: Hints) -> None:
        assert self.table is not None
        filled = [index for index, cell in enumerate(row) if not is_empty(cell)]
        if not filled or not isinstance(row[filled[0]], str):
            return
        first = filled[0]
        heading = shown(row[first]).strip().rstrip(":")
        value = row[first + 1] if first + 1 < len(row) else None
        if fold(heading) in _HEADINGS and fold(shown(value)) in _VALUES:
            return
        found = match_heading(SETTINGS, heading)
        if found is None:
            if not is_empty(value):
                self.remarks.append(
                    f"{self.table.name}: the setting “{heading}” is not known and was left aside."
                )
            return
        column, where = found[0], cell_name(number, first + 1)
        broken = self.table.broken.get((number, first + 1))
        if column.title in self._cells:
            remedy = f"It stands in {self._cells[column.title]} already; delete one of the two."
            self._fault(cell_name(number, first), heading, "a setting that is there once", remedy)
        elif broken is not None:
            self._fault(where, broken, column.type.expected, "Mend the formula.")
        elif not is_empty(value):
            try:
                column.lens.put(self.values, column.type.read(value, hints))
            except CellError as error:
                self._fault(where, shown(value), error.expected, error.remedy)
                self._cells[column.title] = ""
        self._cells.setdefault(column.title, where)

    def _fault(self, where: str, value: str, expected: str, remedy: str = "") -> None:
        assert self.table is not None
        self.faults.append(Fault(self.table.name, where, value.strip(), expected, remedy))

    def settings(self, dates: list[date], today: date) -> Settings:
        """Return the settings; a missing first day is taken from the dates of the records, else today.

        What does not fit together is added to `faults`.
        """
        values = dict(self.values)
        if "start_date" not in values:
            start = min(dates, default=today)
            end = values.get("end_date")
            values["start_date"] = min(start, end) if end else start
            if not end and dates and max(dates) != start:
                values["end_date"] = max(dates)
            if "start date" not in self._cells:
                self.remarks.append(
                    f"No start date is set: the plan starts on {values['start_date'].isoformat()}"
                    + (f" and ends on {values['end_date'].isoformat()}." if values.get("end_date") else ".")
                )
        settings = Settings(**values)
        for title, value, expected, remedy in SETTINGS.check(settings):
            if title in self._cells:
                self._fault(self._cells[title], shown(value), expected, remedy)
            settings = settings.model_copy(update={"end_date": None})
        return settings

    @property
    def names_days(self) -> bool:
        """Whether the sheet says itself when the plan starts."""
        return "start_date" in self.values

    def weight_unit(self) -> str:
        """Return the unit of weights."""
        return str(self.values.get("weight_unit", Settings.model_fields["weight_unit"].default))


def outside(problem: Problem) -> list[str]:
    """Return remarks about records that are dated outside the days of the plan."""
    days = set(problem.days)
    remarks = []
    for noun, records in (("orders", problem.orders), ("shifts", problem.shifts)):
        away = [record for record in records if record.date is not None and record.date not in days]
        if away:
            first = away[0]
            count = len(away)
            noun = noun if count > 1 else noun[:-1]
            remarks.append(
                f"{count} {noun} ({'first ' if count > 1 else ''}“{first.name}”, {first.date}) "
                f"{'are' if count > 1 else 'is'} dated outside the plan's days."
            )
    return remarks
