"""Travel stays safe to compute with whatever a table says, and knows only the places in use."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.model import Order, Place, Problem, Settings, TravelLink, Vehicle
from planner.travel import TravelTimes
from planner.travel.times import UNREACHABLE

START = date(2026, 11, 24)


def problem(*links: TravelLink, **settings: Any) -> Problem:
    return Problem(
        settings=Settings(start_date=START, **settings),
        places=(
            Place(name="Depot", latitude=50.0, longitude=8.0),
            Place(name="Shop", latitude=50.1, longitude=8.0),
            Place(name="Farm", latitude=50.2, longitude=8.0),
        ),
        orders=(Order(name="O1", place="Shop"),),
        vehicles=(Vehicle(name="Truck 1", start_place="Depot", end_place="Depot"),),
        travel=links,
    )


@pytest.mark.parametrize(
    "link",
    [
        TravelLink(origin="Depot", destination="Shop", metres=10**25),
        TravelLink(origin="Depot", destination="Shop", minutes=10**25),
        TravelLink(origin="Depot", destination="Shop", metres=UNREACHABLE, minutes=10),
        TravelLink(origin="Depot", destination="Shop", metres=10, minutes=UNREACHABLE),
    ],
)
def test_a_way_beyond_all_bounds_is_no_way(link: TravelLink) -> None:
    """Metres and minutes say so together, so that solver and judge see the same."""
    times = TravelTimes.of(problem(link))
    assert times.between("Depot", "Shop") == (UNREACHABLE, UNREACHABLE)
    assert times.between("Shop", "Depot") == (UNREACHABLE, UNREACHABLE)


@pytest.mark.parametrize("settings", [{"detour_factor": 1e300}, {"speed_kmh": 1e-300}])
def test_settings_beyond_all_bounds_leave_no_way(settings: dict[str, float]) -> None:
    """Nothing overflows into a short way."""
    assert TravelTimes.of(problem(**settings)).between("Depot", "Shop") == (UNREACHABLE, UNREACHABLE)


def test_a_way_to_itself_takes_nothing() -> None:
    """Whatever a row says about it."""
    times = TravelTimes.of(problem(TravelLink(origin="Shop", destination="Shop", metres=5000, minutes=5)))
    assert times.between("Shop", "Shop") == (0, 0)


def test_places_that_nothing_is_done_at_take_no_room() -> None:
    """A list of ten thousand places would otherwise take gigabytes; a way to one of them is still known."""
    scenario = problem()
    many = tuple(Place(name=f"P{n}", latitude=50.3, longitude=8.0) for n in range(10_000))
    times = TravelTimes.of(scenario.model_copy(update={"places": (*scenario.places, *many)}))
    assert times.metres.shape == (2, 2)
    assert times.between("Depot", "P77") == TravelTimes.among(
        times.problem or scenario, ("Depot", "P77")
    ).between("Depot", "P77")
    assert 0 < times.between("Depot", "Farm")[0] < times.between("Depot", "P77")[0] < UNREACHABLE


def test_a_place_that_comes_into_use_is_known() -> None:
    """Travel that was computed before an edit is not kept when the places in use changed."""
    scenario = problem()
    TravelTimes.of(scenario)
    more = scenario.model_copy(update={"orders": (*scenario.orders, Order(name="O2", place="Farm"))})
    assert "Farm" in TravelTimes.of(more).index


def test_rows_of_places_not_in_use_change_nothing() -> None:
    """They are passed over."""
    scenario = problem(TravelLink(origin="Depot", destination="Farm", metres=1000, minutes=1))
    times = TravelTimes.of(scenario)
    assert set(times.index) == {"Depot", "Shop"}
    assert times.between("Farm", "Depot") == (1000, 1)
