"""Files as tables of cells: workbooks through calamine, folders of CSV files through the csv module."""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import python_calamine as calamine

from planner.errors import NO_ZIP
from planner.sheets.cells import NO_HINTS, CellValue, Hints
from planner.sheets.faults import UnreadableFile

Rows = list[list[CellValue]]
Cell = tuple[int, int]

_ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_SHEET_ROWS = 1_048_576


@dataclass(frozen=True)
class Table:
    """One sheet: its cells from A1 on, merged ones filled in.

    Attributes
    ----------
    name : str
        The sheet's name.
    rows : list of list
        Cells by row and column.
    broken : dict
        Cells whose formula has no result, with what they show (``#N/A``) or an empty text when they never
        were computed.
    """

    name: str
    rows: Rows
    broken: dict[Cell, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Book:
    """A file's tables."""

    path: Path
    tables: tuple[Table, ...]
    hints: Hints = NO_HINTS

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        return self.path.name


def load(path: str | os.PathLike[str]) -> Book:
    """Read all sheets of a workbook, or all CSV files of a folder.

    Parameters
    ----------
    path : path
        An .xlsx, .xlsm, .xlsb, .xls or .ods workbook, a folder with CSV files, or one of these files.

    Raises
    ------
    UnreadableFile
        When there is no such file or it is no workbook; the text says what it is and what to do.
    """
    file = Path(path)
    if file.is_dir():
        return _load_folder(file, sorted(p for p in file.iterdir() if p.suffix.lower() == ".csv"))
    if not file.exists():
        raise UnreadableFile(f"There is no file “{file}”. Check the name and the folder.")
    if file.suffix.lower() in (".csv", ".tsv", ".txt"):
        folder = file.parent
        return _load_folder(
            folder, sorted(p for p in folder.iterdir() if p.suffix.lower() == ".csv") or [file]
        )
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"“{file.name}” can't be opened: {error.strerror}.") from None
    _refuse_what_is_no_workbook(file, content)
    return Book(file, _load_sheets(file, content))


def _refuse_what_is_no_workbook(file: Path, content: bytes) -> None:
    name = file.name
    if not content:
        raise UnreadableFile(f"“{name}” is empty: it has no bytes at all. Save the workbook again.")
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise UnreadableFile(
                f"“{name}” is protected with a password. Save a copy without the password and open that."
            )
        return
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                parts = set(archive.namelist())
        except NO_ZIP:
            raise UnreadableFile(
                f"“{name}” is damaged or was cut short. Copy it again, or save it again in your spreadsheet program."
            ) from None
        if "[Content_Types].xml" not in parts and "mimetype" not in parts:
            raise UnreadableFile(
                f"“{name}” is a zip archive but no workbook. Unpack it and open the workbook inside."
            )
        return
    what = "a text file" if _is_text(content[:4096]) else "no workbook"
    raise UnreadableFile(
        f"“{name}” is {what}, whatever its name says. Open it in your spreadsheet program and save it as .xlsx"
        f"{', or name it .csv' if what == 'a text file' else ''}."
    )


def _is_text(content: bytes) -> bool:
    return not any(byte < 9 or 13 < byte < 32 for byte in content)


def _load_sheets(file: Path, content: bytes) -> tuple[Table, ...]:
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            kinds = {meta.name: meta.typ for meta in workbook.sheets_metadata}
            tables = []
            for name in workbook.sheet_names:
                if kinds.get(name, calamine.SheetTypeEnum.WorkSheet) == calamine.SheetTypeEnum.WorkSheet:
                    sheet = workbook.get_sheet_by_name(name)
                    rows: Rows = [list(row) for row in sheet.to_python(skip_empty_area=False)]
                    _fill_merged(rows, sheet.merged_cell_ranges or ())
                    tables.append(Table(name, rows))
    except calamine.PasswordError:
        raise UnreadableFile(
            f"“{file.name}” is protected with a password. Save a copy without the password and open that."
        ) from None
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableFile(
            f"“{file.name}” can't be read as a workbook ({error}). Save it again in your spreadsheet program, as .xlsx."
        ) from None
    except BaseException as error:  # the engine panics on some damaged files; that is its exception's base
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableFile(
            f"“{file.name}” is damaged and can't be read. Save it again in your spreadsheet program, as .xlsx."
        ) from None
    if content.startswith(b"PK"):
        broken = _broken_cells(content)
        tables = [Table(t.name, t.rows, broken.get(t.name, {})) for t in tables]
    return tuple(tables)


def _fill_merged(rows: Rows, ranges: Iterable[tuple[Cell, Cell]]) -> None:
    """Give cells that are merged downwards the value of the first: each of their rows means it."""
    for (top, left), (bottom, right) in ranges:
        if left == right and bottom > top and top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                if left < len(row):
                    row[left] = rows[top][left]


_SHEET_TAG = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^>/])>(.*?)</(?:\w+:)?c>", re.S)
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</")


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"(?:^|\s)(?:\w+:)?" + name + rb"\s*=\s*[\"']([^\"']*)[\"']", tag)
    return found[1].decode("utf-8", "replace") if found else ""


def _unescaped(text: str) -> str:
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text


def _broken_cells(content: bytes) -> dict[str, dict[Cell, str]]:
    """Find formulas without a result, which engines read as empty cells or as zero."""
    found: dict[str, dict[Cell, str]] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return found
        relations = {
            _attribute(tag, b"Id"): _attribute(tag, b"Target")
            for tag in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
        }
        for tag in _SHEET_TAG.findall(archive.read("xl/workbook.xml")):
            target = relations.get(_attribute(tag, b"r:id") or _attribute(tag, b"id"), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in names:
                cells = _broken_in(archive.read(part))
                if cells:
                    found[_unescaped(_attribute(tag, b"name"))] = cells
    return found


def _broken_in(xml: bytes) -> dict[Cell, str]:
    if b't="e"' not in xml and b"<f" not in xml and b":f" not in xml:
        return {}
    found: dict[Cell, str] = {}
    for attributes, inside in _CELL.findall(xml):
        value = _VALUE.search(inside)
        is_error = b't="e"' in attributes
        is_formula = b"<f" in inside or b":f>" in inside or b":f " in inside
        if is_error or (
            is_formula and value is None and b"<is" not in inside and b't="str"' not in attributes
        ):
            found[position(_attribute(attributes, b"r"))] = value[1].decode() if value and is_error else ""
    return found


def position(name: str) -> Cell:
    """Return a cell's row and column, both counted from 0, from its name."""
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(name[len(letters) :] or 0) - 1, column - 1


def _load_folder(folder: Path, files: list[Path]) -> Book:
    if not files:
        raise UnreadableFile(
            f"The folder “{folder.name}” has no CSV files. It should hold orders.csv, vehicles.csv and so on."
        )
    tables = []
    separators = set()
    for file in files:
        rows, separator = _read_csv(file)
        separators.add(separator)
        tables.append(Table(file.stem, rows))
    return Book(folder, tuple(tables), Hints(decimal_comma=separators - {""} == {";"}))


def _read_csv(file: Path) -> tuple[Rows, str]:
    """Return the cells of a CSV file and what separates them, an empty text when nothing does."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"“{file.name}” can't be opened: {error.strerror}.") from None
    if content.startswith((b"PK", _OLE)) or not _is_text(content[:4096]):
        raise UnreadableFile(f"“{file.name}” is no text file. Save it as CSV in your spreadsheet program.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    separator = _separator(text[:20_000])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or ",")
    try:
        rows: Rows = [[unguarded(cell) for cell in row] for row in reader]
    except csv.Error as error:
        raise UnreadableFile(f"“{file.name}” can't be read as CSV: {error}.") from None
    if len(rows) > _SHEET_ROWS:
        raise UnreadableFile(f"“{file.name}” has more than {_SHEET_ROWS:,} rows; split it.")
    return rows, separator


def _separator(text: str) -> str:
    """Return the sign that most often stands outside quotes in the first lines; empty when none does."""
    lines = re.sub(r'"(?:[^"]|"")*"', "", text).splitlines()[:20]
    counts = {sign: sum(line.count(sign) for line in lines) for sign in ",;\t"}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] else ""


_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(text: str) -> str:
    """Return text for a CSV cell that no spreadsheet program takes for a formula."""
    return f"'{text}" if (text[:1] in "=+-@\t\r" and text) or _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text
