"""Workbooks of unknown shape: told apart from faulty ones, shown to the planner, read as they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.errors import PacktrainError
from planner.sheets import (
    Mapping,
    SheetMap,
    WorkbookFaults,
    fingerprint,
    look_at,
    read_workbook,
    sheet_map,
    shortcomings,
)
from tests.helpers.books import Sheets, make_book, small_sheets

OWN = ["Ref", "What", "Where to", "Then", "Poid", "From clock", "To clock"]
MEANT = ("name", "kind", "place", "to place", "weight", "earliest", "latest")


def strange(name: str = "Week 48") -> Sheets:
    """Return a small scenario whose orders stand under a name and headings of the planner's own."""
    sheets = small_sheets()
    sheets[name] = [OWN, *sheets.pop("Orders")[1:]]
    return sheets


def confirmed(path: Path, name: str = "Week 48") -> Mapping:
    """Return what a planner makes of the guess."""
    said = SheetMap("Orders", dict(zip(OWN, MEANT, strict=True)))
    return Mapping({**look_at(path).guess.sheets, name: said})


def refusal(path: Path, mapping: Mapping | None = None) -> WorkbookFaults:
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(path, mapping)
    return caught.value


def test_a_strange_sheet_is_an_unknown_shape_and_a_bad_cell_is_not(tmp_path: Path) -> None:
    assert refusal(make_book(tmp_path / "strange.xlsx", strange())).unknown_shape
    sheets = small_sheets()
    sheets["Orders"][1][5] = "soon"
    assert not refusal(make_book(tmp_path / "bad.xlsx", sheets)).unknown_shape


@pytest.mark.parametrize(
    ("heading", "index"), [("Where to", 2), ("Poids", 6)], ids=["a needed one missing", "one twice"]
)
def test_headings_of_a_known_sheet_may_be_unknown(tmp_path: Path, heading: str, index: int) -> None:
    sheets = small_sheets()
    sheets["Orders"][0][index] = heading
    assert refusal(make_book(tmp_path / "a.xlsx", sheets)).unknown_shape


def test_a_needed_column_that_is_not_there_can_not_be_chosen(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"] = [["name", "weight"], ["O1", 5]]
    assert not refusal(make_book(tmp_path / "a.xlsx", sheets)).unknown_shape


def test_vehicles_on_a_strange_sheet_are_an_unknown_shape(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Our fleet of trucks"] = [["Plate", "Garage"], ["Truck 1", "Depot"]]
    del sheets["Vehicles"]
    assert refusal(make_book(tmp_path / "a.xlsx", sheets)).unknown_shape
    del sheets["Our fleet of trucks"]
    assert not refusal(make_book(tmp_path / "b.xlsx", sheets)).unknown_shape


def test_samples_are_the_first_values_below_the_headings(tmp_path: Path) -> None:
    sheets = strange()
    sheets["Week 48"].insert(0, ["Deliveries of the week"])
    sheets["Week 48"] += [["O3", "delivery", "x" * 90], ["O4", "delivery", "Camp"]]
    sheets["Travel km"] = [[None, "Depot"], ["Depot", 0]]
    sheets["Nothing"] = []
    samples = {s.name: s for s in look_at(make_book(tmp_path / "a.xlsx", sheets)).samples}
    assert list(samples) == ["Settings", "Places", "Vehicles", "Week 48"]
    week = samples["Week 48"]
    assert [h.heading for h in week.headings] == OWN
    assert week.headings[0].values == ("O1", "O2", "O3")
    assert week.headings[1].values == ("delivery", "shipment")
    assert len(week.headings[2].values[2]) == 40


def test_columns_are_guessed_for_a_kind_and_what_was_said_goes_before(tmp_path: Path) -> None:
    sheets = strange()
    sheets["Week 48"][0] = [*OWN[:-1], "Weight (lbs)"]
    sample = look_at(make_book(tmp_path / "a.xlsx", sheets)).samples[-1]
    guessed = sheet_map(sample, "Orders").columns
    assert guessed["Poid"] == "weight"
    assert guessed["What"] == ""
    assert "Weight (lbs)" not in guessed  # reading asks for another unit
    said = SheetMap("Orders", {"Poid": "volume", "Gone": "notes"})
    assert sheet_map(sample, "Orders", said).columns == {**guessed, "Poid": "volume"}
    assert sheet_map(sample, "Places", said).columns["Poid"] == ""


def test_shortcomings_end_where_reading_succeeds(tmp_path: Path) -> None:
    path = make_book(tmp_path / "a.xlsx", strange())
    shape = look_at(path)
    assert [s.text for s in shortcomings(shape.guess)] == ["One sheet must hold Orders, Tasks or Shifts."]
    half = Mapping({**shape.guess.sheets, "Week 48": SheetMap("Orders", {"Ref": "name"})})
    assert [(s.sheet, "place" in s.text) for s in shortcomings(half)] == [("Week 48", True)]
    refusal(path, half)
    assert shortcomings(confirmed(path)) == ()
    assert len(read_workbook(path, confirmed(path)).problem.orders) == 2


def test_shortcomings_name_doubles_and_missing_partners(tmp_path: Path) -> None:
    sheets = confirmed(make_book(tmp_path / "a.xlsx", strange())).sheets
    without = {name: said for name, said in sheets.items() if name != "Vehicles"}
    assert [s.text for s in shortcomings(Mapping(without))] == [
        "Orders need Vehicles: one sheet must hold them."
    ]
    both = Mapping({**sheets, "Week 49": sheets["Week 48"]})
    assert [s.text[:36] for s in shortcomings(both)] == ["Week 48 and Week 49 can't both be Or"]
    twice = SheetMap("Orders", {"a": "name", "b": "place", "c": "place"})
    assert [s.text for s in shortcomings(Mapping({**sheets, "Week 48": twice}))] == [
        "Week 48: only one column can be place."
    ]


def test_next_week_s_sheet_is_of_the_same_shape(tmp_path: Path) -> None:
    first = make_book(tmp_path / "48.xlsx", strange())
    second = make_book(tmp_path / "49.xlsx", strange("Week 49"))
    assert fingerprint(first) == fingerprint(second)
    fitted = confirmed(first).fitted([s.name for s in look_at(second).samples])
    assert read_workbook(second, fitted).problem == read_workbook(first, confirmed(first)).problem


def test_sheets_of_one_series_keep_their_order() -> None:
    old = Mapping({"Week 48": SheetMap(""), "Week 49": SheetMap("Orders")})
    assert old.fitted(["Week 49", "Week 50"]).sheets == {
        "Week 49": SheetMap(""),
        "Week 50": SheetMap("Orders"),
    }
    assert old.fitted(["Week 49", "Week 48"]).sheets == old.sheets
    assert old.fitted(["Week 49"]).sheets == {}


def test_of_two_headings_alike_the_first_is_meant(tmp_path: Path) -> None:
    sheets = strange()
    sheets["Week 48"] = [
        [*row, extra] for row, extra in zip(sheets["Week 48"], ("Ref", "x", "y"), strict=True)
    ]
    path = make_book(tmp_path / "a.xlsx", sheets)
    assert [o.name for o in read_workbook(path, confirmed(path)).problem.orders] == ["O1", "O2"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', '{"a": {"kind": "Boats", "columns": {}}}'])
def test_a_text_that_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(PacktrainError):
        Mapping.from_json(text)
