"""Workbooks for tests, written cell by cell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

Sheets = dict[str, list[list[Any]]]


def make_book(path: Path, sheets: Sheets) -> Path:
    """Write sheets of rows as a workbook and return its path."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def small_sheets() -> Sheets:
    """Return the sheets of a small scenario without faults."""
    return {
        "Settings": [["setting", "value"], ["start date", "2026-11-24"]],
        "Places": [
            ["name", "latitude", "longitude", "groups"],
            ["Depot", 48.8, 2.1, "depot"],
            ["Clinic", 48.9, 2.3, "hospital"],
            ["Camp", 48.7, 2.4, "camp"],
        ],
        "Orders": [
            ["name", "kind", "place", "to place", "weight", "earliest", "latest"],
            ["O1", "delivery", "Clinic", None, 100, "8:00", "10:00"],
            ["O2", "shipment", "Camp", "Clinic", 50, None, None],
        ],
        "Vehicles": [["name", "start place", "weight"], ["Truck 1", "Depot", 1000]],
    }
