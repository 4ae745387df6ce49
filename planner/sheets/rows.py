"""Rows of a table as records: every cell read by its column, every fault noted with its cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from planner.sheets.cells import CellError, CellValue, Hints, fold, is_empty, shown
from planner.sheets.faults import Fault, cell_name
from planner.sheets.headings import Layout
from planner.sheets.spec import ColumnSpec, SheetSpec
from planner.sheets.tables import Table

TOTALS = {
    fold(word)
    for word in ("total", "totals", "sum", "grand total", "subtotal", "sub-total", "totaux", "total général",
                 "somme", "sous-total", "total general", "gesamt", "summe")
}  # fmt: skip
"""What a totals row says in its first cell, folded."""


@dataclass
class Row:
    """A row that was read.

    Attributes
    ----------
    number : int
        Counted from 0.
    values : dict
        Arguments for the record, as the lenses put them.
    faulty : set of str
        Titles of the columns in which something is wrong already.
    """

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    faulty: set[str] = field(default_factory=set)


@dataclass
class Sheet:
    """A table that is being read as one kind of record.

    Attributes
    ----------
    remarks : list of str
        What was left aside.
    """

    table: Table
    layout: Layout
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def spec(self) -> SheetSpec:
        """What kind of record the rows are."""
        return self.layout.spec

    def cell(self, row: int, title: str) -> str:
        """Return the name of the cell in a row under a column; under the name when the column is missing."""
        index = self.layout.index
        at = index.get(title, index.get(self.spec.columns[0].title, min(index.values(), default=0)))
        return cell_name(row, at)

    def fault(self, row: Row, title: str, value: CellValue, expected: str, remedy: str = "") -> None:
        """Note a fault, unless the cell has one already."""
        if title not in row.faulty:
            row.faulty.add(title)
            where = self.cell(row.number, title)
            self.faults.append(Fault(self.table.name, where, shown(value).strip(), expected, remedy))

    def raw(self, row: Row, title: str) -> CellValue:
        """Return what stands in a row under a column."""
        at = self.layout.index.get(title)
        cells = self.table.rows[row.number]
        return cells[at] if at is not None and at < len(cells) else None

    def check_headings(self, weight_unit: str) -> bool:
        """Note what is wrong with the headings; False when the rows can't be read."""
        layout, name = self.layout, self.table.name
        for index, (column, unit) in list(layout.odd_units.items()):
            if column.title == "weight" and fold(unit) == fold(weight_unit):
                layout.columns[index] = column
                continue
            self.faults.append(
                Fault(
                    name, cell_name(layout.heading_row, index), f"{column.title} ({unit})",
                    f"a unit that Packtrain knows here: {', '.join(column.units)}",
                    "Convert the column, and change the unit in its heading."
                    + (" Or set the weight unit in Settings." if column.title == "weight" else ""),
                )
            )  # fmt: skip
        for index, column in layout.twice.items():
            self.faults.append(
                Fault(
                    name, cell_name(layout.heading_row, index),
                    shown(self.table.rows[layout.heading_row][index]).strip(),
                    f"a column of its own: “{column.title}” is there already, in column "
                    f"{cell_name(0, layout.index[column.title])[:-1]}",
                    "Delete or rename one of the two.",
                )
            )  # fmt: skip
        for column in layout.missing:
            others = f", nor {' or '.join(column.instead)}" if column.instead else ""
            known = (
                f" Other headings that are understood: {', '.join(column.synonyms[:4])}."
                if column.synonyms
                else ""
            )
            self.faults.append(
                Fault(
                    name, cell_name(layout.heading_row, 0), "",
                    f"a column “{column.title}”; row {layout.heading_row + 1} has none{others}",
                    f"Add a column with that heading.{known}",
                )
            )  # fmt: skip
        for heading in layout.unknown.values():
            self.remarks.append(f"{name}: the column “{heading}” is not known and was left aside.")
        return not layout.missing

    def rows(self, hints: Hints) -> Iterator[Row]:
        """Yield the rows that hold something, read; rows with totals and repeated headings are passed over."""
        columns = sorted(self.layout.columns.items())
        name_column = self.spec.columns[0]
        name_index = self.layout.index.get(name_column.title, -1)
        numbers = self._record_rows(name_index)
        headings = self.table.rows[self.layout.heading_row]
        for number in numbers:
            cells = self.table.rows[number]
            if cells == headings:
                continue
            row = Row(number)
            for index, column in columns:
                self._read_cell(row, column, cells[index] if index < len(cells) else None, index, hints)
            yield row

    def _record_rows(self, name_index: int) -> list[int]:
        """Return the numbers of the rows between headings and totals that hold anything in known columns."""
        first = self.layout.heading_row + 1
        known = sorted(self.layout.columns)
        broken = {row for row, _ in self.table.broken}
        filled = [
            number
            for number, cells in enumerate(self.table.rows[first:], start=first)
            if any(i < len(cells) and not is_empty(cells[i]) for i in known) or number in broken
        ]
        while filled and self._is_total(filled[-1], name_index, filled[-1] in broken):
            number = filled.pop()
            self.remarks.append(f"{self.table.name}: row {number + 1} looks like totals and was left aside.")
        return filled

    def _is_total(self, number: int, name_index: int, computed: bool) -> bool:
        """Tell whether a row has the look of totals: such a word, or no name and nothing but numbers.

        A row with a name like "Total" is a record all the same when it has what only records have.
        """
        cells = self.table.rows[number]
        if 0 <= name_index < len(cells) and not is_empty(cells[name_index]):
            return fold(shown(cells[name_index])) in TOTALS and self._only_sums(cells, name_index)
        texts = [fold(cell) for cell in cells if isinstance(cell, str) and not is_empty(cell)]
        if any(text in TOTALS or text.startswith("total") for text in texts):
            return True
        numbers = computed or any(isinstance(cell, (int, float)) for cell in cells)
        return name_index >= 0 and not texts and numbers

    def _only_sums(self, cells: list[CellValue], name_index: int) -> bool:
        """Tell whether a row lacks what a record needs, or holds nothing but numbers that add up."""
        sums, more = False, False
        for index, column in self.layout.columns.items():
            cell = cells[index] if index < len(cells) else None
            if index == name_index:
                continue
            if is_empty(cell):
                if column.needed:
                    return True
            elif isinstance(cell, (int, float)) and column.type.adds_up:
                sums = True
            else:
                more = True
        return sums and not more

    def _read_cell(self, row: Row, column: ColumnSpec, value: CellValue, index: int, hints: Hints) -> None:
        broken = self.table.broken.get((row.number, index))
        if broken is not None:
            remedy = (
                "Mend the formula."
                if broken
                else "Open the workbook in your spreadsheet program and save it."
            )
            shows = broken or "a formula that was never computed"
            self.fault(row, column.title, shows, column.type.expected, remedy)
        elif is_empty(value):
            if column.needed and not column.instead:
                self.fault(row, column.title, None, column.type.expected)
        else:
            try:
                column.lens.put(row.values, column.type.read(value, hints))
            except CellError as error:
                self.fault(row, column.title, value, error.expected, error.remedy)

    def make(self, row: Row) -> Any:
        """Return the record of a row, None when something is wrong with it."""
        if row.faulty:
            return None
        record = self.spec.make({k: v for k, v in row.values.items() if not k.startswith("_aside_")})
        for title, value, expected, remedy in self.spec.check(record):
            self.fault(row, title, value, expected, remedy)
        return record
