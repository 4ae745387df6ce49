"""Every fault of a workbook is told at once, each once and with its cell, and nothing is imported."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from planner.sheets import WorkbookFaults, read_workbook
from tests.helpers.books import Sheets, make_book, small_sheets


def faults_of(path: Path) -> dict[str, str]:
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(path)
    cells = [fault.where for fault in caught.value.faults]
    assert len(cells) == len(set(cells)), cells
    return {fault.where: str(fault) for fault in caught.value.faults}


PLANTED: Sheets = {
    "Settings": [
        ["setting", "value"],
        ["start date", date(2026, 11, 24)],
        ["end date", date(2026, 11, 20)],  # before the start
        ["speed km/h", "fast"],  # no number
    ],
    "Places": [
        ["name", "latitude", "longitude", "opens", "closes", "groups"],
        ["Depot", 48.8, 2.1, time(6), time(20), "depot"],
        ["Clinic", 98.9, 2.3, time(6), time(20), "hospital"],  # latitude out of range
        ["Camp", 48.7, None, None, None, "camp"],  # no longitude
        ["Depot", 48.1, 2.2, None, None, ""],  # twice
        ["School", 48.6, 2.5, "25:99", None, "school"],  # no time
        [None, 48.5, 2.6, None, None, "camp"],  # no name
    ],
    "Orders": [
        [
            "name",
            "kind",
            "place",
            "to place",
            "weight",
            "service minutes",
            "earliest",
            "latest",
            "date",
            "priority",
            "vehicles",
            "city",
        ],
        ["O1", "delivery", "Clinic", None, 100, 10, time(8), time(10), None, "high", "Truck 1", None],
        ["O2", "delivery", "Klinik Nord", None, 100, 10, None, None, None, None, None, None],  # unknown place
        ["O3", "delivery", "Depot", None, -5, 10, None, None, None, None, None, None],  # negative load
        ["O4", "delivery", "Depot", None, "1,200", 10, None, None, None, None, None, None],  # two readings
        ["O5", "delivery", "Depot", None, 10, "a while", None, None, None, None, None, None],  # no minutes
        [
            "O6",
            "delivery",
            "Depot",
            None,
            10,
            10,
            time(12),
            time(9),
            None,
            None,
            None,
            None,
        ],  # latest before earliest
        ["O7", "shipment", "Depot", None, 10, 10, None, None, None, None, None, None],  # nowhere to go
        ["O8", "haul", "Depot", None, 10, 10, None, None, None, None, None, None],  # unknown kind
        ["O9", "delivery", "Depot", None, 10, 10, None, None, "03/04/2026", None, None, None],  # two readings
        ["O10", "delivery", "Depot", None, 10, 10, None, None, None, "asap", None, None],  # unknown priority
        [
            "O11",
            "delivery",
            "Depot",
            None,
            10,
            10,
            None,
            None,
            None,
            None,
            "Truck 9",
            None,
        ],  # unknown vehicle
        [
            "O12",
            "delivery",
            None,
            None,
            10,
            10,
            None,
            None,
            None,
            None,
            None,
            "Atlantis",
        ],  # town without a place
        ["O13", "delivery", None, None, 10, 10, None, None, None, None, None, None],  # no place at all
        ["O1", "delivery", "Depot", None, 10, 10, None, None, None, None, None, None],  # twice
        [
            "O14",
            "delivery",
            "School",
            None,
            10,
            10,
            None,
            None,
            None,
            None,
            None,
            None,
        ],  # School is told already
    ],
    "Vehicles": [
        ["name", "start place", "weight", "count", "max stops", "speed factor"],
        ["Truck 1", "Depot", 1000, None, None, None],
        ["Truck 2", "Depott", 1000, None, None, None],  # unknown place
        ["Truck 3", None, 1000, None, None, None],  # no start
        ["Van", "Depot", 1000, 0, None, None],  # count
        ["Bike", "Depot", 50, None, 2.5, 0],  # two faults in one row
    ],
    "Tasks": [
        ["name", "minutes", "stations", "needs", "after"],
        ["T1", 60, "Bay 1", None, "T2"],  # a circle
        ["T2", 60, "Bay 1", None, "T1"],
        ["T3", 60, "Bay 7", None, None],  # unknown station
        ["T4", None, "Bay 1", None, None],  # no minutes
        ["T5", 60, "Bay 1", "Crew: many", "T4; T99"],  # needs, and a predecessor that is unknown
    ],
    "Stations": [["name", "capacity"], ["Bay 1", "one"], ["Bay 2", 1]],  # no number
    "Constraints": [
        ["sentence", "kind", "fields", "strength", "active"],
        ["", "unavailable", '{"resources": ["Lorry 1"]}', "hard", "yes"],  # unknown vehicle
        ["", "unavailable", "Truck 1", "hard", "yes"],  # no JSON
        ["", "holiday", "{}", "hard", "yes"],  # unknown kind
    ],
}
EXPECTED = {
    "Settings!B3", "Settings!B4",
    "Places!B3", "Places!C4", "Places!A5", "Places!D6", "Places!A7",
    "Orders!C3", "Orders!E4", "Orders!E5", "Orders!F6", "Orders!H7", "Orders!D8", "Orders!B9", "Orders!I10", "Orders!J11",
    "Orders!K12", "Orders!L13", "Orders!C14", "Orders!A15",
    "Vehicles!B3", "Vehicles!B4", "Vehicles!D5", "Vehicles!E6", "Vehicles!F6",
    "Tasks!E2", "Tasks!C4", "Tasks!B5", "Tasks!D6",
    "Stations!B2",
    "Constraints!C2", "Constraints!C3", "Constraints!B4",
}  # fmt: skip


def test_each_planted_fault_is_told_once_with_its_cell(tmp_path: Path) -> None:
    found = faults_of(make_book(tmp_path / "planted.xlsx", PLANTED))
    assert set(found) == EXPECTED
    assert len(EXPECTED) >= 30


def test_texts_name_value_expectation_and_remedy(tmp_path: Path) -> None:
    found = faults_of(make_book(tmp_path / "planted.xlsx", PLANTED))
    assert found["Orders!C3"].startswith("Orders!C3: “Klinik Nord” is not a place of the Places sheet.")
    assert "Add a row for “Klinik Nord” to Places" in found["Orders!C3"]
    assert "Did you mean “Depot”?" in found["Vehicles!B3"]
    assert "1200 or 1.2" in found["Orders!E5"]
    assert "“T1” after “T2”, “T2” after “T1”" in found["Tasks!E2"]
    assert "2026-04-03 or 2026-03-04" in found["Orders!I10"]


def test_faults_come_in_the_order_of_the_workbook(tmp_path: Path) -> None:
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(make_book(tmp_path / "planted.xlsx", PLANTED))
    order = list(PLANTED)
    sheets = [order.index(fault.sheet) for fault in caught.value.faults]
    assert sheets == sorted(sheets)


def test_a_faulty_row_is_no_fault_of_those_that_name_it(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Places"][2][1] = "north"  # the Clinic's latitude
    assert set(faults_of(make_book(tmp_path / "a.xlsx", sheets))) == {"Places!B3"}


def test_a_sheet_that_cannot_be_read_is_one_fault(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Vehicles"][0][0] = "whatever"
    assert set(faults_of(make_book(tmp_path / "a.xlsx", sheets))) == {"Vehicles!A1"}


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "where"),
    [
        ("Orders", "E2", "heavy", "Orders!E2"),
        ("Orders", "A3", "O1", "Orders!A3"),
        ("Vehicles", "A2", None, "Vehicles!A2"),
        ("Vehicles", "C2", "x", "Vehicles!C2"),
        ("Places", "B2", 91, "Places!B2"),
        ("Places", "C2", -181, "Places!C2"),
        ("Orders", "F2", "soon", "Orders!F2"),
        ("Orders", "G2", time(7), "Orders!G2"),
    ],
)  # fmt: skip
def test_one_fault_alone(tmp_path: Path, sheet: str, cell: str, value: Any, where: str) -> None:
    path = make_book(tmp_path / "a.xlsx", small_sheets())
    book = openpyxl.load_workbook(path)
    book[sheet][cell] = value
    book.save(path)
    assert set(faults_of(path)) == {where}


def test_a_name_twice_over_sheets_of_resources(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Stations"] = [["name"], ["Truck 1"]]
    assert set(faults_of(make_book(tmp_path / "a.xlsx", sheets))) == {"Stations!A2"}


def test_a_group_may_be_called_like_a_record(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Places"][1][3] = "Truck 1; O1; Clinic"
    assert read_workbook(make_book(tmp_path / "a.xlsx", sheets)).problem.place["Depot"].groups == (
        "Truck 1",
        "O1",
        "Clinic",
    )


def test_a_formula_without_a_result_is_a_fault_and_not_an_empty_cell(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][1][4] = "=1+1"  # openpyxl writes no result
    text = faults_of(make_book(tmp_path / "a.xlsx", sheets))["Orders!E2"]
    assert "never computed" in text


def test_orders_without_vehicles(tmp_path: Path) -> None:
    sheets = small_sheets()
    del sheets["Vehicles"]
    assert set(faults_of(make_book(tmp_path / "a.xlsx", sheets))) == {"Vehicles"}


def test_a_missing_sheet_of_places_is_told_once_for_all_orders(tmp_path: Path) -> None:
    sheets = small_sheets()
    del sheets["Places"]
    assert set(faults_of(make_book(tmp_path / "a.xlsx", sheets))) == {"Orders!C2", "Vehicles!B2"}


def test_a_circle_is_named_once(tmp_path: Path) -> None:
    sheets: Sheets = {
        "Tasks": [
            ["name", "minutes", "after"],
            ["A", 10, "C"],
            ["B", 10, "A"],
            ["C", 10, "B + 5"],
            ["D", 10, "C"],
            ["E", 10, "E"],
        ]
    }
    found = faults_of(make_book(tmp_path / "a.xlsx", sheets))
    assert set(found) == {"Tasks!C2", "Tasks!C6"}
    assert "“A” after “C”, “C” after “B”, “B” after “A”" in found["Tasks!C2"]


def test_names_in_rules_are_checked_and_resemblances_named(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Constraints"] = [
        ["sentence", "kind", "fields", "active"],
        ["", "unavailable", '{"resources": ["Truck 11"], "end": "12:00"}', "yes"],
        ["", "unavailable", '{"resources": ["Truck 11"], "end": "12:00"}', "no"],
        ["", "time_window", '{"activities": ["hospital"]}', "yes"],
        ["no vans in town", None, None, None],
    ]
    found = faults_of(make_book(tmp_path / "a.xlsx", sheets))
    assert set(found) == {"Constraints!C2", "Constraints!C4"}
    assert "“Truck 1”" in found["Constraints!C2"]
