"""Times are local and without a zone: the nights in which clocks change are nights like any other."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner import sheets
from planner.checking import judge
from planner.commands.result_sheets import read_plan
from planner.model import Order, Place, Plan, Problem, Settings, Vehicle, Window
from planner.model.plan import Route, Stop

NIGHTS = {"spring": date(2026, 3, 28), "autumn": date(2026, 10, 24)}


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run on a computer whose clock changes in those nights."""
    if not hasattr(time, "tzset"):  # pragma: no cover
        yield
        return
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def night(start: date) -> tuple[Problem, Plan]:
    """Return a truck from 22:00 to 6:00 with a stop at 2:15 and one at 3:10 of the second day, and its plan."""
    problem = Problem(
        settings=Settings(
            start_date=start, end_date=date(start.year, start.month, start.day + 1), speed_kmh=60
        ),
        places=(
            Place(name="Depot", latitude=48.8, longitude=2.1),
            Place(name="Clinic", latitude=48.8, longitude=2.1),
        ),
        orders=(
            Order(name="O1", place="Clinic", windows=(Window(earliest=135, latest=165),), service_minutes=10),
            Order(name="O2", place="Clinic", windows=(Window(earliest=190, latest=220),), service_minutes=10),
        ),
        vehicles=(Vehicle(name="Truck 1", start_place="Depot", end_place="Depot", starts=1320, ends=1800),),
    )
    second = 1440
    stops = (
        Stop(kind="start", place="Depot", arrival=second - 60, start=second - 60, end=second - 60),
        Stop(
            kind="delivery", order="O1", place="Clinic",
            arrival=second - 60, start=second + 135, end=second + 145,
        ),
        Stop(
            kind="delivery", order="O2", place="Clinic",
            arrival=second + 145, start=second + 190, end=second + 200,
        ),
        Stop(kind="end", place="Depot", arrival=second + 200, start=second + 200, end=second + 200),
    )  # fmt: skip
    return problem, Plan(routes=(Route(vehicle="Truck 1", day=0, stops=stops),))


@pytest.mark.parametrize("season", NIGHTS)
def test_no_hour_is_lost_or_repeated(season: str) -> None:
    """The calendar counts 24 hours a day, there and back."""
    calendar = night(NIGHTS[season])[0].calendar
    moments = [calendar.moment(minute) for minute in range(0, calendar.minutes, 15)]
    assert len(set(moments)) == len(moments) == 2 * 24 * 4
    assert [calendar.at(moment, "start") for moment in moments] == list(range(0, calendar.minutes, 15))


@pytest.mark.parametrize("season", NIGHTS)
def test_a_route_over_the_night_passes_and_comes_back_from_its_workbook(season: str, tmp_path: Path) -> None:
    """Neither the judge nor the written times know of another hour."""
    problem, plan = night(NIGHTS[season])
    verdict = judge(problem, plan)
    assert verdict.passed, verdict.hard
    assert verdict.figures.working == 260
    path = tmp_path / "plan.xlsx"
    sheets.write_result(None, path, problem, plan, verdict)
    read = read_plan(path, problem)
    assert read is not None
    assert [(s.order, s.start, s.end) for s in read.routes[0].stops if s.order] == [
        ("O1", 1575, 1585),
        ("O2", 1630, 1640),
    ]
