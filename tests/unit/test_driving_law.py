"""The laws on driving and rest, at their limits and one minute beyond."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from planner.driving_law import eu_offences, us_offences
from planner.model import Route, Stop
from planner.model.calendar import Calendar

CALENDAR = Calendar(date(2026, 11, 23), 21, date(2026, 11, 23))  # three weeks from a Monday


def day(start: int, *parts: str, on: int = 0) -> Route:
    """Return a route of parts such as ``"d270"`` (driving), ``"b45"`` (break), ``"w30"`` (other work)."""
    clock = on * 1440 + start
    stops = [Stop(kind="start", place="Depot", arrival=clock, start=clock, end=clock)]
    for part in parts:
        minutes = int(part[1:])
        driving = minutes if part[0] == "d" else 0
        arrival = clock + driving
        clock += minutes
        kind = "break" if part[0] == "b" else "visit"
        stops.append(Stop(kind=kind, place="X", arrival=arrival, start=arrival, end=clock, driving=driving))  # type: ignore[arg-type]
    return Route(vehicle="Truck", day=on, stops=tuple(stops))


def eu(*routes: Route) -> str:
    """Return what is done against the European law."""
    return "; ".join(offence.what for offence in eu_offences(routes, CALENDAR))


def us(*routes: Route) -> str:
    """Return what is done against the law of the United States."""
    return "; ".join(offence.what for offence in us_offences(routes))


@pytest.mark.parametrize(
    ("parts", "fine"),
    [
        (("d270",), True),
        (("d271",), False),
        (("d270", "b45", "d270"), True),
        (("d270", "b44", "d1"), False),
        (("d100", "b15", "d170", "b30", "d270"), True),
        (("d100", "b30", "d170", "b15", "d1"), False),  # the parts come in this order: 15, then 30
        (("d100", "b30", "d170", "b30", "d1"), True),
        (("d270", "w60", "d1"), False),  # other work is no break
    ],
)
def test_eu_break_after_four_and_a_half_hours(parts: Sequence[str], fine: bool) -> None:
    """Article 7."""
    assert (not eu(day(360, *parts))) is fine


LONG = ("d270", "b45", "d270", "b45")  # nine hours of driving


def test_eu_nine_hours_a_day_and_ten_twice_a_week() -> None:
    """Article 6, paragraph 1."""
    nine, ten = (*LONG,), (*LONG, "d60")
    assert not eu(*(day(360, *nine, on=n) for n in range(5)))
    assert not eu(day(360, *ten, on=0), day(360, *ten, on=1), day(360, *nine, on=2))
    assert "more than two days of a week" in eu(*(day(360, *ten, on=n) for n in range(3)))
    assert not eu(day(360, *ten, on=5), day(360, *ten, on=4), day(360, *ten, on=8))
    assert "more than 10 hours in a day" in eu(day(360, *LONG, "d61"))


def test_eu_week_and_two_weeks() -> None:
    """Article 6, paragraphs 2 and 3: 56 hours a calendar week, 90 in any two."""
    nine = [day(360, *LONG, on=n) for n in range(6)]
    assert not eu(*nine)  # 54 hours
    ten = [day(360, *LONG, "d60", on=n) for n in (0, 1)] + [day(360, *LONG, on=n) for n in (2, 3, 4, 5)]
    assert not eu(*ten)  # 56 hours
    assert "56 hours in a week" in eu(*ten[:5], day(360, *LONG, "d1", on=5))
    second = [day(360, *LONG, on=n) for n in range(7, 11)]
    assert not eu(*nine, *second)  # 90 hours
    assert "90 hours in two weeks" in eu(*nine, *second, day(360, "d1", on=11))


def test_eu_daily_rest() -> None:
    """Article 8: eleven hours within 24, nine at most three times, or three and nine."""
    work = ("w780",)  # thirteen hours leave eleven
    assert not eu(*(day(360, *work, on=n) for n in range(5)))
    shorter = ("w900",)
    assert not eu(*(day(360, *shorter, on=n) for n in range(4)))  # three rests of nine hours
    assert "more than three times" in eu(*(day(360, *shorter, on=n) for n in range(5)))
    assert not eu(*(day(360, "w400", "b180", "w320", on=n) for n in range(5)))
    assert "less than 9 hours of rest" in eu(day(360, "w901"))
    assert "less than 9 hours of rest" in eu(day(360, "w720"), day(60, "w100", on=1))


def test_eu_weekly_rest() -> None:
    """Article 8, paragraph 6: after six days 45 hours, or 24, but not twice in a row."""
    short = ("w300",)
    assert not eu(*(day(360, *short, on=n) for n in (0, 1, 2, 3, 4, 5)))
    assert "six days" in eu(*(day(360, *short, on=n) for n in range(8)))
    week = [day(360, *short, on=n) for n in (0, 1, 2, 3, 4, 5)]
    assert not eu(*week, *(day(360, *short, on=n) for n in (7, 8, 9, 10, 11)))  # 43 hours off: reduced, once
    third = [day(360, *short, on=n) for n in (14, 15)]
    between = [day(360, *short, on=n) for n in (7, 8, 9, 10, 11, 12)]
    assert "weekly rest" in eu(*week, *between, *third)  # reduced twice in a row
    assert not eu(*week, *between[:-1], *third)  # a whole weekend between


def test_us_driving_window_and_break() -> None:
    """49 CFR 395.3(a): 11 hours of driving within 14, half an hour off the wheel after 8."""
    assert not us(day(0, "d480", "w30", "d180"))
    assert "more than 8 hours" in us(day(0, "d480", "w29", "d1"))
    assert "more than 11 hours" in us(day(0, "d480", "b30", "d181"))
    assert not us(day(0, "d300", "w480", "d60"))
    assert "14th hour" in us(day(0, "d300", "w480", "d61"))
    assert not us(day(0, "d300", "w480", "d60", "w120"))  # work after the window is no driving
    assert "11 hours" in us(day(0, "d480", "b30", "d60"), day(1100, "d121"))  # 530 minutes are no rest
    assert not us(day(0, "d480", "b30", "d60"), day(1170, "d121"))


def test_us_sixty_hours_in_seven_days() -> None:
    """49 CFR 395.3(b), with the restart of 34 hours."""
    ten = ("d300", "b30", "d300")
    six = [day(360, *ten, on=n) for n in range(6)]
    assert not us(*six)
    assert "60 hours" in us(*six, day(360, "d30", on=6))
    assert not us(*six, day(360, *ten, on=8))
    assert not us(*six[:3], *(day(360, *ten, on=n) for n in (5, 6, 7)))
