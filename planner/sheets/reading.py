"""Workbooks and CSV folders in: a whole scenario, or every fault at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from planner.model.problem import Problem
from planner.model.records import Place
from planner.model.travel_table import TravelTable
from planner.sheets.advice import advice
from planner.sheets.cells import is_empty, shown
from planner.sheets.columns import SHEETS
from planner.sheets.crosscheck import Excused, Finding, check_problem
from planner.sheets.declared.general import FIRST_YEAR, LAST_YEAR, MOST_DAYS
from planner.sheets.faults import Fault, WorkbookFaults, cell_name
from planner.sheets.finding import find_tables
from planner.sheets.guessing import guess
from planner.sheets.headings import Mapping, lay_out, shape_of
from planner.sheets.imported import Imported, SheetInfo
from planner.sheets.places_of_orders import OrderPlaces
from planner.sheets.respelling import respelt, speller
from planner.sheets.rows import Row, Sheet
from planner.sheets.rules_reading import read_rules
from planner.sheets.settings_sheet import SettingsSheet, outside
from planner.sheets.tables import Book, Table, load
from planner.sheets.ways import Square, read_square, table_of

MOST_ALIKE = 1000
"""How many vehicles one row may stand for."""
PARTNERS = {"orders": "vehicles", "shifts": "workers"}
"""Which resources a sheet of activities can't do without."""


def read_workbook(
    path: str | os.PathLike[str], mapping: Mapping | None = None, today: date | None = None
) -> Imported:
    """Read a scenario from a workbook or a folder of CSV files.

    Parameters
    ----------
    path : path
        An .xlsx, .xlsm, .xlsb, .xls or .ods workbook, or a folder with orders.csv, vehicles.csv and so on.
    mapping : Mapping, optional
        What a planner said about sheets and headings that are not known (see `guess_mapping`).
    today : date, optional
        The first day when neither settings nor records have a date.

    Raises
    ------
    WorkbookFaults
        With every fault of the file, each with its cell; `unknown_shape` when a mapping would help.
    UnreadableFile
        When the file is missing or no workbook.
    """
    book = load(path)
    return _Reader(book, mapping, today or date.today()).read()


def guess_mapping(path: str | os.PathLike[str]) -> Mapping:
    """Return what the sheets and headings of a file seem to be, for a planner to confirm or correct.

    Raises
    ------
    UnreadableFile
        When the file is missing or no workbook.
    """
    return guess(load(path))


def fingerprint(path: str | os.PathLike[str]) -> str:
    """Return a short text that files of the same sheets and headings share, to remember a mapping by.

    Raises
    ------
    UnreadableFile
        When the file is missing or no workbook.
    """
    return shape_of(load(path))


class _Reader:
    def __init__(self, book: Book, mapping: Mapping | None, today: date) -> None:
        self.book = book
        self.mapping = mapping
        self.today = today
        self.faults: list[Fault] = []
        self.remarks: list[str] = []
        self.tables: dict[str, Table] = {}
        self.squares: dict[str, Table] = {}
        self.sheets: dict[str, Sheet] = {}
        self.rows: dict[str, list[Row]] = {}
        self.unread: set[str] = set()
        self.excused: dict[str, set[str]] = {}
        self.records: dict[str, list[Any]] = {}
        self.order_places = OrderPlaces([], set())
        self.strange: list[str] = []
        self.unknown_shape = False

    def read(self) -> Imported:
        found = find_tables(self.book, self.mapping)
        self.tables, self.squares = found.tables, found.squares
        self.faults += found.faults
        self.remarks += found.remarks
        self.strange = found.strange
        self.unknown_shape = bool(found.faults)
        settings = SettingsSheet(self.tables.pop("Settings", None), self.book.hints)
        for title, table in self.tables.items():
            self._lay_out(title, table, settings.weight_unit())
        for spec in SHEETS.values():
            if spec.attribute != "settings":
                self.records[spec.attribute] = self._read_records(spec.attribute)
        dates = [r.date for t in ("orders", "shifts") for r in self.records[t] if r.date is not None]
        made = settings.settings(dates, self.today)
        if not settings.names_days:
            self._far_dates()
        travel_table = self._imply_places(self._travel_table())
        tables = {attribute: tuple(records) for attribute, records in self.records.items()}
        problem = respelt(Problem(settings=made, travel_table=travel_table, **tables))
        self._check(problem)
        self.faults += settings.faults
        for sheet in self.sheets.values():
            self.faults += sheet.faults
        if self.faults:
            raise WorkbookFaults(self.book.name, self._sorted(), self.unknown_shape)
        self.remarks += settings.remarks + [r for sheet in self.sheets.values() for r in sheet.remarks]
        self.remarks += outside(problem)
        foreseen = tuple(advice(problem, self._cell_of))
        return Imported(problem, tuple(self.remarks), self.book.path, self._infos(), foreseen)

    # -- records -------------------------------------------------------------------------------------

    def _lay_out(self, title: str, table: Table, weight_unit: str) -> None:
        spec = SHEETS[title]
        chosen = self.mapping.sheets.get(table.name) if self.mapping else None
        layout = lay_out(table, spec, chosen)
        if layout is None:
            if any(not is_empty(cell) for row in table.rows for cell in row):
                needed = ", ".join(c.title for c in spec.columns if c.needed)
                first = next(n for n, row in enumerate(table.rows) if any(not is_empty(c) for c in row))
                headings = ", ".join(shown(c).strip() for c in table.rows[first] if not is_empty(c))
                self._fault(table, (first, 0), headings, f"headings of {title}, with at least {needed or 'kind'}",
                            "Write the headings above the rows; the template shows them.")  # fmt: skip
                self.unread.add(spec.attribute)
                self.unknown_shape = True
            return
        sheet = Sheet(table, layout)
        self.sheets[spec.attribute] = sheet
        self._one_spelling_of_loads(sheet)
        self.unknown_shape |= bool(layout.twice or (layout.missing and layout.unknown))
        if not sheet.check_headings(weight_unit):
            self.unread.add(spec.attribute)

    def _one_spelling_of_loads(self, sheet: Sheet) -> None:
        """Spell load dimensions as the first sheet that has them does."""
        known = {
            c.lens.dimension
            for other in self.sheets.values()
            if other is not sheet
            for c in other.layout.columns.values()
            if hasattr(c.lens, "dimension")
        }
        spell = speller(known)
        for index, column in sheet.layout.columns.items():
            dimension = getattr(column.lens, "dimension", "")
            if dimension and spell(dimension) != dimension:
                sheet.layout.columns[index] = sheet.spec.load_column(spell(dimension))

    def _read_records(self, attribute: str) -> list[Any]:
        sheet = self.sheets.get(attribute)
        if attribute == "orders":
            return self._orders(sheet)
        if sheet is None or attribute in self.unread:
            return []
        if attribute == "rules":
            read = read_rules(sheet, self.book.hints)
            self.rows["rules"] = read.rows
            self.remarks += read.remarks
            return list(read.rules)
        records: list[Any] = []
        rows = self.rows.setdefault(attribute, [])
        for row in sheet.rows(self.book.hints):
            count = self._count(sheet, row)
            record = sheet.make(row)
            if record is None:
                self._excuse(sheet, row)
                continue
            for alike in _alike(record, count):
                records.append(alike)
                rows.append(row)
        return records

    def _orders(self, sheet: Sheet | None) -> list[Any]:
        """Read the orders; the places that they bring wait in `order_places`."""
        settled = OrderPlaces(self.records["places"], self.excused.get("places", set()))
        self.order_places = settled
        if sheet is None or "orders" in self.unread:
            return []
        records = []
        rows = self.rows.setdefault("orders", [])
        for row in sheet.rows(self.book.hints):
            settled.settle(sheet, row)
            record = sheet.make(row)
            if record is None:
                self._excuse(sheet, row)
            else:
                records.append(record)
                rows.append(row)
        return records

    def _count(self, sheet: Sheet, row: Row) -> int:
        count = int(row.values.get("_aside_count", 1))
        if count > MOST_ALIKE:
            sheet.fault(row, "count", count, f"a whole number from 1 to {MOST_ALIKE}")
        return count

    def _excuse(self, sheet: Sheet, row: Row) -> None:
        """Excuse the name and the labels of a row that did not become a record."""
        names = self.excused.setdefault(sheet.spec.attribute, set())
        values = row.values
        names.add(values.get("name", ""))
        for label in ("type", "job", "customer", "driver", "skill", "place"):
            names.add(values.get(label) or "")
        for label in ("groups", "skills", "goods"):
            names.update(values.get(label, ()))
        names.discard("")

    def _far_dates(self) -> None:
        """Note the dates that would make the plan too long, where the records alone say when it is."""
        dated = [
            (record.date, attribute, index)
            for attribute in ("orders", "shifts")
            for index, record in enumerate(self.records[attribute])
            if record.date is not None
        ]
        if not dated:
            return
        likely = sorted(day for day, _, _ in dated if FIRST_YEAR <= day.year <= LAST_YEAR) or [self.today]
        middle = likely[len(likely) // 2]
        for day, attribute, index in dated:
            if abs((day - middle).days) >= MOST_DAYS or not FIRST_YEAR <= day.year <= LAST_YEAR:
                self.sheets[attribute].fault(
                    self.rows[attribute][index], "date", day,
                    f"a date near the others, such as {middle.isoformat()}",
                    "Correct it, or set start date and end date in Settings.",
                )  # fmt: skip

    # -- travel --------------------------------------------------------------------------------------

    def _travel_table(self) -> TravelTable | None:
        squares: dict[str, Square | None] = {
            quantity: read_square(table, quantity, self.book.hints, self.faults)
            for quantity, table in self.squares.items()
        }
        return table_of(squares.get("km"), squares.get("minutes"))

    def _imply_places(self, table: TravelTable | None) -> TravelTable | None:
        """Add the places of orders, and those of the ways when there is no sheet of places.

        Returns the square table with its places spelled as they are declared.
        """
        places: list[Place] = self.records["places"]
        places += self.order_places.added
        known = {place.name for place in places} | self.excused.get("places", set())
        ways = [name for link in self.records["travel"] for name in (link.origin, link.destination)]
        squares = list(table.places) if table is not None else []
        if "Places" not in self.tables:
            missing = dict.fromkeys(name for name in (*ways, *squares) if name not in known)
            places += [Place(name=name) for name in missing]
        elif "places" not in self.unread:
            spell = speller(known)
            for name in squares:
                if spell(name) not in known:
                    self._unknown_in_square(name)
            if table is not None:
                table = table.model_copy(update={"places": tuple(map(spell, squares))})
        return table

    def _unknown_in_square(self, name: str) -> None:
        for table in self.squares.values():
            for number, row in enumerate(table.rows):
                for index, cell in enumerate(row):
                    if isinstance(cell, str) and " ".join(cell.split()) == name:
                        self._fault(table, (number, index), name, "a place of the Places sheet",
                                    f"Add a row for “{name}” to Places, or correct the name.")  # fmt: skip
                        return

    # -- what fits together --------------------------------------------------------------------------

    def _check(self, problem: Problem) -> None:
        told: set[tuple[str, str]] = set()
        for finding in check_problem(problem, Excused(self.excused, self.unread)):
            if finding.expected.startswith("a place of the Places") and "Places" not in self.tables:
                if ("places", finding.table) in told:
                    continue
                told.add(("places", finding.table))
            self._place_finding(finding)
        for activities, resources in PARTNERS.items():
            attribute = SHEETS[resources.title()].attribute
            excused = attribute in self.unread or (
                attribute in self.sheets and bool(self.sheets[attribute].faults)
            )
            if getattr(problem, activities) and not getattr(problem, resources) and not excused:
                self.unknown_shape |= bool(self.strange)
                there = self.sheets.get(attribute)
                name = there.table.name if there is not None else resources.title()
                remedy = (
                    f"Add one below the headings of {name}."
                    if there is not None
                    else f"Add a sheet {name}; the template shows how it looks."
                )
                self.faults.append(
                    Fault(name, "", "", f"at least one row, as there are {activities}", remedy)
                )

    def _cell_of(self, table: str, index: int, title: str) -> str:
        """Return where a record's value stands, such as ``Tasks!C5``; empty where it has no row."""
        sheet, rows = self.sheets.get(table), self.rows.get(table, [])
        if sheet is None or index >= len(rows):
            return ""
        return f"{sheet.table.name}!{sheet.cell(rows[index].number, title)}"

    def _place_finding(self, finding: Finding) -> None:
        sheet = self.sheets.get(finding.table)
        rows = self.rows.get(finding.table, [])
        if sheet is None or finding.index >= len(rows):  # a place that an order brought
            return
        sheet.fault(rows[finding.index], finding.title, finding.value, finding.expected, finding.remedy)

    def _fault(self, table: Table, at: tuple[int, int], value: str, expected: str, remedy: str = "") -> None:
        self.faults.append(Fault(table.name, cell_name(*at), value, expected, remedy))

    def _sorted(self) -> list[Fault]:
        order = {table.name: number for number, table in enumerate(self.book.tables)}
        pattern = re.compile(r"([A-Z]*)(\d*)")

        def key(fault: Fault) -> tuple[int, int, int, str]:
            match = pattern.match(fault.cell)
            letters, digits = match.groups() if match else ("", "")
            return order.get(fault.sheet, -1), int(digits or 0), len(letters), letters

        return sorted(dict.fromkeys(self.faults), key=key)

    def _infos(self) -> dict[str, SheetInfo]:
        return {
            attribute: SheetInfo(
                sheet.table.name,
                sheet.layout.heading_row,
                sheet.layout.index,
                tuple(row.number for row in self.rows.get(attribute, ())),
                max(
                    (n for n, row in enumerate(sheet.table.rows) if any(not is_empty(c) for c in row)),
                    default=0,
                ),
            )
            for attribute, sheet in self.sheets.items()
        }


def _alike(record: Any, count: int) -> Iterable[Any]:
    if count == 1:
        return (record,)
    return (record.model_copy(update={"name": f"{record.name} {number}"}) for number in range(1, count + 1))
