"""The words that sentences share."""

from __future__ import annotations

from datetime import date

import pytest

from planner import wording_fr as fr
from planner.model.calendar import Calendar
from planner.wording import (
    instant_text,
    listing,
    load_text,
    measured_text,
    minutes_text,
    money_text,
    named,
    number_text,
    period_text,
    plural,
    some,
    spoken,
    start_text,
)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Truck 1"], "Truck 1"),
        (["Truck 1", "Truck 2", "Van A"], "Truck 1, Truck 2 and Van A"),
        (["all vehicles", "not Truck 3"], "all vehicles except Truck 3"),
        (["all vehicles", "not Truck 3", "not Van A"], "all vehicles except Truck 3 and Van A"),
        (["Acme", "not Order 1", "Order 2"], "Acme except Order 1, and Order 2"),
        (["Acme & frozen"], "whatever is both Acme and frozen"),
        (["A & B & C"], "whatever is A, B and C"),
        (["all orders & frozen"], "all orders that are frozen"),
    ],
)
def test_names(names: list[str], said: str) -> None:
    """Unions, exceptions and what is in both, with every name as it is spelled."""
    assert named(names) == said


def test_lists() -> None:
    """A, B and C; A or B; long ones are cut short."""
    assert listing([]) == ""
    assert listing(["A", "B"], "or") == "A or B"
    assert some([f"O{n}" for n in range(1, 8)]) == "O1, O2, O3, O4 and 3 more"
    assert some(["A", "B"]) == "A and B"


@pytest.mark.parametrize(
    ("names", "several"),
    [
        (["Truck 1"], False),
        (["Truck 1", "Truck 2"], True),
        (["all vehicles", "not Truck 1"], True),
        (["vans"], True),
        (["bus"], False),
        (["Paris"], False),
        (["glass"], False),
        (["Ana", "not Luc"], False),
    ],
)
def test_plural(names: list[str], several: bool) -> None:
    """Verbs agree with names as well as can be told without the scenario."""
    assert plural(names) is several


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, "12:00", "until 12:00"),
        ("17:00", None, "from 17:00 on"),
        ("11:00", "14:00", "between 11:00 and 14:00"),
        ("2026-11-24", "2026-11-24", "on Tuesday 24 November"),
        ("2026-11-24", "2026-11-26", "from Tuesday 24 November to Thursday 26 November"),
        ("2026-11-24T10:00", "2026-11-24T12:00", "between 10:00 and 12:00 on Tuesday 24 November"),
        ("10:00", "2026-11-24T12:00", "between 10:00 and 12:00 on Tuesday 24 November"),
        (
            "2026-11-24T10:00",
            "2026-11-25",
            "from 10:00 on Tuesday 24 November to the end of Wednesday 25 November",
        ),
        (None, "2026-11-24", "until the end of Tuesday 24 November"),
        ("2026-11-24", "2026-11-24T09:00", "between 00:00 and 09:00 on Tuesday 24 November"),
        (None, None, ""),
    ],
)
def test_periods(start: str | None, end: str | None, said: str) -> None:
    """Clock times, days and both together."""
    assert period_text(start, end) == said


def test_starts() -> None:
    """When something may start."""
    assert start_text(None, "10:00") == "by 10:00"
    assert start_text("14:30", None) == "at 14:30 or later"
    assert start_text("2026-11-24", None) == "on Tuesday 24 November or later"
    assert start_text("08:00", "10:00") == "between 08:00 and 10:00"


def test_sentences_begin_with_a_capital_unless_with_a_name() -> None:
    """Names keep their spelling even at the beginning."""
    assert spoken("hospital waits", spelled=True) == "hospital waits."
    assert spoken("all vehicles wait") == "All vehicles wait."
    assert spoken("nobody waits", soft=True) == "If possible, nobody waits."


def test_amounts() -> None:
    """Durations, loads, money and numbers as planners write them."""
    assert minutes_text(1) == "1 minute"
    assert minutes_text(90) == "90 minutes"
    assert minutes_text(150) == "2 hours 30 minutes"
    assert minutes_text(120) == "2 hours"
    assert number_text(38.5) == "38.5"
    assert number_text(4.0) == "4"
    assert number_text(1_234_567) == "1234567"
    assert load_text(2500, "weight", "t") == "2.5 t"
    assert load_text(3000, "pallets") == "3 pallets"
    assert load_text(2500, "volume") == "2.5 of volume"
    assert measured_text(900, "weight", None) == "900 of weight"
    assert fr.measured_text(900, "weight", "kg") == "900 kg"
    assert fr.measured_text(3, "pallets", "kg") == "3 palettes"
    assert fr.measured_text(2.5, "volume", "kg") == "2.5 de volume"
    assert money_text(123_450, "EUR") == "1,234.50 EUR"


def test_minutes_of_the_plan() -> None:
    """The day is said where there are several."""
    one, two = (Calendar(date(2026, 11, 23), days, date(2026, 11, 23)) for days in (1, 2))
    assert instant_text(one, 625) == "10:25"
    assert instant_text(one, 1440) == "24:00"
    assert instant_text(two, 1440 + 625) == "10:25 on Tuesday 24 November"
