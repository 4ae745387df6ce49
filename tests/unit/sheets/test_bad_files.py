"""Files that are no workbook end in one clear sentence each."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from planner.errors import PacktrainError
from planner.sheets import UnreadableFile, WorkbookFaults, guess_mapping, read_workbook
from tests.helpers.books import make_book, small_sheets

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def sentence(path: Path) -> str:
    with pytest.raises(PacktrainError) as caught:
        read_workbook(path)
    assert not isinstance(caught.value, WorkbookFaults)
    with pytest.raises(UnreadableFile):
        guess_mapping(path) if path.suffix != ".empty" else read_workbook(path)
    return str(caught.value)


def test_missing(tmp_path: Path) -> None:
    assert "There is no file" in sentence(tmp_path / "nothing.xlsx")


def test_no_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"")
    assert "is empty" in sentence(path)


def test_password(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le") + bytes(512))
    assert "protected with a password" in sentence(path)


def test_old_workbook_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(OLE + bytes(4096))
    assert "can't be read" in sentence(path)


def test_text_named_xlsx(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("name;place\nO1;Clinic\n")
    assert "is a text file" in sentence(path)


def test_picture_named_xlsx(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert "is no workbook" in sentence(path)


def test_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "zip archive but no workbook" in sentence(path)


def test_cut_short_anywhere(tmp_path: Path) -> None:
    whole = make_book(tmp_path / "whole.xlsx", small_sheets()).read_bytes()
    path = tmp_path / "a.xlsx"
    for length in range(64, len(whole) - 1, len(whole) // 12):
        path.write_bytes(whole[:length])
        assert "damaged or was cut short" in sentence(path)


def test_damaged_inside(tmp_path: Path) -> None:
    whole = make_book(tmp_path / "whole.xlsx", small_sheets())
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            archive.writestr(name, content[: len(content) // 2] if name == "xl/workbook.xml" else content)
    assert "a.xlsx" in sentence(path)


def test_folder_without_csv(tmp_path: Path) -> None:
    assert "no CSV files" in sentence(tmp_path)


def test_csv_that_is_a_workbook(tmp_path: Path) -> None:
    make_book(tmp_path / "whole.xlsx", small_sheets()).rename(tmp_path / "orders.csv")
    assert "no text file" in sentence(tmp_path)


def test_empty_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(UnreadableFile, match="is empty: none of its sheets holds anything"):
        read_workbook(path)


def test_workbook_of_something_else_names_sheet_and_headings(tmp_path: Path) -> None:
    path = make_book(tmp_path / "a.xlsx", {"Umsatz": [["Jahr", "Betrag"], [2026, 1]]})
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(path)
    (fault,) = caught.value.faults
    assert (fault.where, fault.value) == ("Umsatz!A1", "Jahr, Betrag")
    assert "Orders" in str(fault)


def test_settings_alone_are_no_plan(tmp_path: Path) -> None:
    path = make_book(tmp_path / "a.xlsx", {"Settings": [["setting", "value"], ["name", "x"]]})
    with pytest.raises(WorkbookFaults, match="needs a sheet Orders, Tasks or Shifts"):
        read_workbook(path)
