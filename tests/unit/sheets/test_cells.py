"""What a planner may write in a cell: understood when it has one meaning, refused when it has two."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from planner.sheets.cells import (
    CellError,
    Hints,
    clock_of,
    date_of,
    minutes_of,
    moment_of,
    names_of,
    number_of,
)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (8, 8.0), (-2.5, -2.5), ("12", 12), ("12,5", 12.5), ("1 250,5", 1250.5), ("1\u202f250", 1250), ("1\u00a0000,25", 1000.25),
        ("1.250,5", 1250.5), ("1,250.5", 1250.5), ("1,250,000", 1250000), ("0,125", 0.125), ("1'250", 1250), ("−3", -3),
        ("+4", 4), ("1e3", 1000), (".5", 0.5), ("48.8049", 48.8049), ("2,1204", 2.1204),
    ],
)  # fmt: skip
def test_numbers(value: Any, meant: float) -> None:
    assert number_of(value) == meant


@pytest.mark.parametrize(
    "value",
    [
        "",
        "abc",
        "1,200",
        "12,345",
        "1.2.3",
        "12 kg",
        "--3",
        True,
        None,
        "nan",
        "inf",
        time(8),
        date(2026, 1, 1),
    ],
)
def test_no_numbers(value: Any) -> None:
    with pytest.raises(CellError):
        number_of(value)


def test_a_file_separated_by_semicolons_settles_the_comma() -> None:
    assert number_of("1,200", Hints(decimal_comma=True)) == 1.2


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("8:30", 510), ("8h30", 510), ("8h", 480), ("08:30", 510), ("8.30 am", 510), ("8.30", 510), ("8:30 pm", 1230),
        ("12 am", 0), ("12:15 p.m.", 735), ("0830", 510), ("8", 480), (8, 480), (8.0, 480), (0.5, 720), ("24:00", 1440),
        ("08:30:00", 510), ("8 H 30", 510), (time(8, 30), 510), (timedelta(hours=8, minutes=30), 510),
        (date(1900, 1, 1), 1440), (datetime(1899, 12, 31, 8, 30), 510), (datetime(1904, 1, 1, 8, 30), 510),
    ],
)  # fmt: skip
def test_clock(value: Any, meant: int) -> None:
    assert clock_of(value) == meant


@pytest.mark.parametrize(
    "value",
    [
        "25:00",
        "8:60",
        "13 am",
        "noon-ish",
        8.5,
        -1,
        25,
        "2026-11-24",
        datetime(2026, 11, 24, 8),
        date(2026, 11, 24),
        True,
    ],
)
def test_no_clock(value: Any) -> None:
    with pytest.raises(CellError):
        clock_of(value)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (90, 90), ("90", 90), ("90 min", 90), ("1h30", 90), ("1 h 30 min", 90), ("1:30", 90), ("1.5 h", 90), ("1,5 h", 90),
        (time(1, 30), 90), (timedelta(minutes=90), 90), (12.2, 13), ("2 hours", 120), (0, 0),
    ],
)  # fmt: skip
def test_minutes(value: Any, meant: int) -> None:
    assert minutes_of(value) == meant


@pytest.mark.parametrize("value", ["a while", "1:75", "h", "", "min"])
def test_no_minutes(value: Any) -> None:
    with pytest.raises(CellError):
        minutes_of(value)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (date(2026, 11, 24), "2026-11-24"), (datetime(2026, 11, 24, 6), "2026-11-24"), ("2026-11-24", "2026-11-24"),
        ("2026/11/24", "2026-11-24"), ("24.11.2026", "2026-11-24"), ("24/11/2026", "2026-11-24"), ("11/24/2026", "2026-11-24"),
        ("3.4.2026", "2026-04-03"), ("24 Nov 2026", "2026-11-24"), ("1er décembre 2026", "2026-12-01"),
        ("Tue, 24 November 2026", "2026-11-24"), ("2026-11-24 00:00:00", "2026-11-24"), ("05/05/2026", "2026-05-05"),
    ],
)  # fmt: skip
def test_dates(value: Any, meant: str) -> None:
    assert date_of(value).isoformat() == meant


@pytest.mark.parametrize(
    "value", ["03/04/2026", "2026-13-01", "32.1.2026", "24 Foo 2026", "soon", 46350, "24/11/26"]
)
def test_no_dates(value: Any) -> None:
    with pytest.raises(CellError):
        date_of(value)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("10:00", "10:00"), (time(10), "10:00"), ("2026-11-24", "2026-11-24"), ("2026-11-24T10:00", "2026-11-24T10:00"),
        ("2026-11-24 10:00", "2026-11-24T10:00"), ("24/11/2026 8h30", "2026-11-24T08:30"), ("24 Nov 2026 9:15", "2026-11-24T09:15"),
        (datetime(2026, 11, 24, 10, 30), "2026-11-24T10:30"), (datetime(2026, 11, 24), "2026-11-24"), ("2026-11-24 00:00", "2026-11-24T00:00"), ("2026-11-24 00:00:00", "2026-11-24"),
    ],
)  # fmt: skip
def test_moments(value: Any, meant: str) -> None:
    assert moment_of(value) == meant


@pytest.mark.parametrize("value", ["later", "2026-11-24 25:00", "03/04/2026 10:00"])
def test_no_moments(value: Any) -> None:
    with pytest.raises(CellError):
        moment_of(value)


def test_names() -> None:
    assert names_of("a; b ;; a\nc") == ("a", "b", "c")
    assert names_of('"a;b"; "say ""hi"""; "big" Joe') == ("a;b", 'say "hi"', '"big" Joe')
    assert names_of(7.0) == ("7",)
    assert names_of('"open') == ('"open',)
