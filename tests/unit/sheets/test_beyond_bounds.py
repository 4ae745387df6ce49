"""Numbers and dates that no plan can mean are refused with their cell, before anything is computed with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.sheets import WorkbookFaults, read_workbook
from planner.sheets.cells import CellError, minutes_of, number_of
from tests.helpers.books import make_book, small_sheets


def faults_of(path: Path) -> dict[str, str]:
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(path)
    return {fault.where: str(fault) for fault in caught.value.faults}


@pytest.mark.parametrize("value", [1e12, 1e300, "1e400", "9" * 400, 10**30])
@pytest.mark.parametrize("column", ["weight", "service minutes"])
def test_huge_numbers_are_refused_with_their_cell(tmp_path: Path, column: str, value: Any) -> None:
    """They would overflow the integers of an engine far away from the cell."""
    sheets = small_sheets()
    sheets["Orders"] = [["name", "place", column], ["O1", "Clinic", value]]
    found = faults_of(make_book(tmp_path / "book.xlsx", sheets))
    assert list(found) == ["Orders!C2"]


@pytest.mark.parametrize(
    ("column", "value", "bound"),
    [
        ("max km", 1e9, "1,000,000"),
        ("max minutes", 1e9, "527,040"),
        ("max stops", 1e18, "1,000,000,000"),
        ("max trips", 1e18, "1,000,000,000"),
        ("cost per km", 1e12, "1,000,000,000"),
        ("speed factor", 1e-12, "0.01"),
        ("speed factor", 1e300, "1,000"),
        ("speed factor", 0, "0.01"),
        ("speed factor", -1, "0.01"),
    ],
)
def test_a_vehicle_out_of_bounds_names_the_bound(
    tmp_path: Path, column: str, value: float, bound: str
) -> None:
    """The planner reads what is possible."""
    sheets = small_sheets()
    sheets["Vehicles"] = [["name", "start place", column], ["Truck 1", "Depot", value]]
    assert bound in faults_of(make_book(tmp_path / "book.xlsx", sheets))["Vehicles!C2"]


@pytest.mark.parametrize(
    ("setting", "value"),
    [("speed km/h", 0), ("speed km/h", 1e-9), ("detour factor", 1e300), ("detour factor", -1)],
)
def test_settings_out_of_bounds(tmp_path: Path, setting: str, value: float) -> None:
    """Speed and detour are divided by and multiplied with."""
    sheets = small_sheets()
    sheets["Settings"].append([setting, value])
    assert "0.01 to 1,000" in faults_of(make_book(tmp_path / "book.xlsx", sheets))["Settings!B3"]


@pytest.mark.parametrize(
    ("start", "end", "cell"),
    [
        (date(2026, 11, 24), date(9999, 12, 31), "Settings!B3"),
        (date(2026, 11, 24), date(2062, 11, 24), "Settings!B3"),
        (date(9999, 12, 31), None, "Settings!B2"),
    ],
)
def test_a_slip_in_a_year_does_not_make_a_plan_of_centuries(
    tmp_path: Path, start: date, end: date | None, cell: str
) -> None:
    """Every vehicle is planned on every day."""
    sheets = small_sheets()
    sheets["Settings"] = [["setting", "value"], ["start date", start], ["end date", end]]
    assert cell in faults_of(make_book(tmp_path / "book.xlsx", sheets))


def test_a_year_can_be_planned(tmp_path: Path) -> None:
    """The bound lies beyond what anybody plans."""
    sheets = small_sheets()
    sheets["Settings"].append(["end date", date(2027, 12, 28)])
    assert read_workbook(make_book(tmp_path / "book.xlsx", sheets)).problem.calendar.days == 400


def test_without_settings_the_odd_date_out_is_named(tmp_path: Path) -> None:
    """The dates of the orders make the days of the plan; one far from the others is a slip."""
    sheets = small_sheets()
    del sheets["Settings"]
    sheets["Orders"] = [
        ["name", "place", "date"],
        ["O1", "Clinic", date(2026, 11, 24)],
        ["O2", "Clinic", date(1926, 11, 24)],
        ["O3", "Clinic", date(2026, 11, 25)],
    ]
    found = faults_of(make_book(tmp_path / "book.xlsx", sheets))
    assert list(found) == ["Orders!C3"]
    assert "2026-11-25" in found["Orders!C3"]


def test_an_empty_sheet_of_vehicles_asks_for_a_row_not_for_a_sheet(tmp_path: Path) -> None:
    """The remedy fits what is there."""
    sheets = small_sheets()
    sheets["Vehicles"] = sheets["Vehicles"][:1]
    found = faults_of(make_book(tmp_path / "book.xlsx", sheets))
    assert "below the headings of Vehicles" in found["Vehicles"]


def test_orders_at_one_spot_share_a_place(tmp_path: Path) -> None:
    """Ten thousand orders at the same coordinates are one place to drive to."""
    sheets = small_sheets()
    sheets["Orders"] = [
        ["name", "latitude", "longitude"],
        ["O1", 48.5, 2.5],
        ["O2", 48.5, 2.5],
        ["O3", 48.6, 2.5],
    ]
    problem = read_workbook(make_book(tmp_path / "book.xlsx", sheets)).problem
    assert [order.place for order in problem.orders] == ["O1", "O1", "O3"]


@pytest.mark.parametrize("text", ["9" * 5000, f"{'9' * 5000}:30", f"{'9' * 5000} h", "1e999", "-1e999"])
def test_digits_without_end_are_no_number(text: str) -> None:
    """Python refuses to read so many digits; a planner reads what belongs there."""
    with pytest.raises(CellError):
        minutes_of(text)
    with pytest.raises(CellError):
        number_of(text)
