"""A workbook that asks for what no plan can do is read, and each such wish is named with its cell."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.sheets import WorkbookFaults, read_workbook
from tests.helpers.books import Sheets, make_book

RULES = ["sentence", "kind", "fields", "active"]


def rule(kind: str, **fields: Any) -> list[Any]:
    return ["", kind, json.dumps(fields), "yes"]


def workshop(**more: list[list[Any]]) -> Sheets:
    sheets: Sheets = {
        "Settings": [["setting", "value"], ["start date", date(2026, 11, 24)]],
        "Tasks": [
            ["name", "minutes", "stations", "needs", "after"],
            ["Short", 60, "Bay 1", None, None],
            ["Overhaul", 600, "Bay 1", None, "Short"],
            ["Lift", 30, "Bay 1", "Crane: 3", None],
        ],
        "Stations": [
            ["name", "capacity", "opens", "closes"],
            ["Bay 1", 1, "8:00", "17:00"],
            ["Crane", 2, None, None],
        ],
    }
    return {**sheets, **more}


def test_each_wish_is_named_with_its_cell(tmp_path: Path) -> None:
    imported = read_workbook(make_book(tmp_path / "a.xlsx", workshop()))
    assert len(imported.problem.tasks) == 3
    long, lift = imported.advice
    assert long.startswith("Tasks!B3: “Overhaul” takes 10 hours in one go")
    assert "9 hours" in long
    assert "interruptible" in long
    assert lift.startswith("Tasks!D4: “Lift” needs 3 units of “Crane” at once, but there are only 2.")


def test_a_workbook_that_can_be_planned_gets_no_advice(tmp_path: Path) -> None:
    sheets = workshop()
    sheets["Tasks"] = sheets["Tasks"][:2]
    assert read_workbook(make_book(tmp_path / "a.xlsx", sheets)).advice == ()


def test_rules_in_a_ring_are_named_at_their_row(tmp_path: Path) -> None:
    sheets = workshop(
        Constraints=[
            RULES,
            rule("time_window", activities=["Short"], earliest="08:00"),
            rule("precedence", before=["Lift"], after=["Short"]),
        ]
    )
    sheets["Tasks"] = [
        ["name", "minutes", "stations", "after"],
        ["Short", 60, "Bay 1", None],
        ["Lift", 30, "Bay 1", "Short"],
    ]
    (said,) = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).advice
    assert said.startswith("Constraints!A3: “Short” after “Lift”, “Lift” after “Short”")


def test_people_without_shifts_and_shifts_without_people(tmp_path: Path) -> None:
    sheets: Sheets = {
        "Settings": [["setting", "value"], ["start date", date(2026, 11, 24)]],
        "Workers": [["name", "skills", "days off"], ["Ana", "nurse", None], ["Luc", "porter", None]],
        "Shifts": [
            ["name", "date", "starts", "ends", "needed", "skill"],
            ["Early", date(2026, 11, 24), "6:00", "14:00", 2, "nurse"],
        ],
    }
    few, idle = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).advice
    assert few.startswith("Shifts!E2: “Early” needs 2 people with the skill “nurse”")
    assert idle.startswith("Workers!B3: There is no shift that “Luc” could take")


@pytest.mark.parametrize(("stations", "words"), [("Ana", "stands for workers"), ("Bay 7", "a station")])
def test_a_station_that_is_none_is_a_fault(tmp_path: Path, stations: str, words: str) -> None:
    sheets = workshop(Workers=[["name"], ["Ana"]])
    sheets["Tasks"] = [["name", "minutes", "stations"], ["Short", 60, stations]]
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(make_book(tmp_path / "a.xlsx", sheets))
    (fault,) = caught.value.faults
    assert fault.where == "Tasks!C2"
    assert words in fault.expected
