"""The exact clock: timetables of single routes, counted by hand on the straight road."""

from __future__ import annotations

from typing import Any

import pytest

from planner.constraints import parse
from planner.model import Window
from solvers.routing.clock.timetable import Timetable
from solvers.routing.clock.timing import Clock
from solvers.routing.compiling import compiled
from solvers.routing.encoding import RoutingEncoding
from solvers.routing.instance import RELOAD, Instance
from tests.helpers.road import order, road, van


def stated(*orders: Any, rules: tuple[dict[str, Any], ...] = (), **fields: Any) -> Instance:
    problem = road(*orders, **fields)
    encoding = RoutingEncoding(problem, compiled(problem))
    for document in rules:
        parse(document).encode(encoding)
    return encoding.instance


def timetable(instance: Instance, path: tuple[int, ...], **options: Any) -> Timetable:
    found = Clock(instance).timetable(0, path, **options)
    assert found is not None
    return found


def test_services_come_early_and_the_vehicle_leaves_late() -> None:
    """The window at A opens at 100: to be there at 90 would only mean waiting."""
    table = timetable(stated(order("a", "A", windows=(Window(earliest=100),)), order("b", "B")), (0, 1))
    assert (table.departure, [s.start for s in table.steps], table.end) == (90, [100, 110, 130], 130)


def test_waiting_between_windows_is_not_moved_to_the_depot_if_that_delays_the_end() -> None:
    a = order("a", "A", windows=(Window(earliest=100, latest=120),))
    b = order("b", "B", windows=(Window(earliest=200),))
    table = timetable(stated(a, b), (0, 1))
    assert (table.departure, [s.start for s in table.steps]) == (110, [120, 200, 220])


@pytest.mark.parametrize("latest", [9, 19])
def test_a_window_that_is_missed_has_no_timetable(latest: int) -> None:
    instance = stated(order("b", "B", windows=(Window(latest=latest),)))
    assert Clock(instance).timetable(0, (0,)) is None
    assert not Clock(instance).feasible(0, (0,))


def test_a_pinned_service_starts_at_its_minute() -> None:
    assert timetable(stated(order("a", "A")), (0,), pins={0: 333}).steps[0].start == 333


def test_floors_and_the_end_of_the_route_before_put_things_off() -> None:
    instance = stated(order("a", "A"))
    assert timetable(instance, (0,), floors={0: 300}).steps[0].start == 300
    assert timetable(instance, (0,), not_before=500).departure == 500


def test_a_reload_takes_its_minutes_at_the_depot() -> None:
    vans = (van(carries=1, max_trips=2, reload_minutes=15),)
    table = timetable(stated(order("a", "A", 1), order("b", "B", 1), vehicles=vans), (0, RELOAD, 1))
    assert [(s.start, s.end) for s in table.steps] == [(10, 10), (20, 35), (55, 55), (75, 75)]


def test_a_closed_end_place_is_not_driven_up_to() -> None:
    """The depot opens again at 400: the vehicle waits at A, not before the gate."""
    hours = {"Depot": {"opens": 400, "closes": 295}}
    a = order("a", "A", windows=(Window(earliest=290, latest=295),))
    table = timetable(stated(a, places=hours), (0,))
    assert (table.steps[-1].arrival, table.steps[-1].start) == (400, 400)


# -- breaks -----------------------------------------------------------------------------------------------

PAUSE = {"kind": "break", "resources": "Van", "minutes": 30, "earliest": "02:00", "latest": "03:00"}


def test_a_break_lies_in_the_middle_of_a_long_way() -> None:
    """600 km from 0:00 on: after two hours at the wheel the window opens."""
    open_end = (van(end_place=None),)
    step = timetable(
        stated(order("f", "Far", windows=(Window(latest=640),)), rules=(PAUSE,), vehicles=open_end), (0,)
    ).steps[0]
    (halt,) = step.halts
    assert 120 <= halt.start <= 180
    assert halt.end - halt.start == 30
    assert step.start == step.driving + 30 + (halt.start - halt.driving)


def test_a_break_is_taken_while_waiting() -> None:
    """There is an hour to wait at B anyway: the break costs nothing."""
    a = order("a", "A", windows=(Window(earliest=110, latest=110),))
    b = order("b", "B", windows=(Window(earliest=200),))
    table = timetable(stated(a, b, rules=(PAUSE,)), (0, 1))
    assert sum(len(s.halts) for s in table.steps) == 1
    assert table.end == 220


@pytest.mark.parametrize(("starts", "needed"), [(90, True), (200, False)])
def test_who_starts_after_the_breaks_beginning_has_rested(starts: int, needed: bool) -> None:
    d = order("d", "D", service_minutes=60, windows=(Window(earliest=starts, latest=starts),))
    table = timetable(stated(d, rules=(PAUSE,)), (0,))
    assert any(s.halts for s in table.steps) == needed


# -- laws -------------------------------------------------------------------------------------------------


def law(rules: str) -> dict[str, Any]:
    return {"kind": "driver_rules", "resources": "Van", "rules": rules}


def test_four_and_a_half_hours_then_three_quarters_of_an_hour() -> None:
    vans = (van(end_place=None),)
    step = timetable(stated(order("f", "Far"), rules=(law("eu_561"),), vehicles=vans), (0,)).steps[0]
    assert [(h.driving, h.end - h.start) for h in step.halts] == [(270, 45), (270, 45)]
    assert step.start == 600 + 2 * 45


def test_other_work_is_a_break_in_america_but_not_in_europe() -> None:
    """Half an hour of unloading after ten minutes of driving, then 590 minutes to go."""
    vans = (van(end_place=None),)
    orders = (order("a", "A", service_minutes=30), order("f", "Far"))
    driven = {}
    for rules in ("eu_561", "us_hos"):
        table = timetable(stated(*orders, rules=(law(rules),), vehicles=vans), (0, 1))
        driven[rules] = [h.driving for h in table.steps[1].halts]
    assert driven["us_hos"] == [480]
    assert driven["eu_561"][0] <= 260
    assert len(driven["eu_561"]) == 2


def test_nobody_drives_for_more_than_the_day_allows() -> None:
    far = (order("f", "Far", service_minutes=5), order("d", "D"))
    vans = (van(end_place=None, ends=3000),)
    assert not Clock(stated(*far, rules=(law("eu_561"),), vehicles=vans)).feasible(0, (0, 1))
    assert Clock(stated(*far, vehicles=vans)).feasible(0, (0, 1))


def test_the_fourteenth_hour_ends_the_driving_in_america() -> None:
    late = order("d", "D", windows=(Window(earliest=900),))
    early = order("a", "A", windows=(Window(latest=30),))
    instance = stated(early, late, rules=(law("us_hos"),))
    assert not Clock(instance).feasible(0, (0, 1))
    assert Clock(instance).feasible(0, (1,))


# -- time on board ----------------------------------------------------------------------------------------


def test_a_pickup_waits_so_that_the_ride_is_short() -> None:
    ride = {"kind": "ride_limit", "activities": "s", "at_most": 20}
    shipment = order("s", "A", kind="shipment", to_place="B", windows=(Window(earliest=300),))
    table = timetable(stated(shipment, rules=(ride,)), (0, 1))
    assert table.steps[1].start - table.steps[0].end <= 20


def test_a_delivery_that_is_too_far_is_on_board_for_too_long() -> None:
    ride = {"kind": "ride_limit", "activities": ["a", "c"], "at_most": 25}
    instance = stated(order("a", "A", 1), order("c", "C", 1), rules=(ride,))
    assert Clock(instance).feasible(0, (0,))
    assert not Clock(instance).feasible(0, (1,))


# -- travel -----------------------------------------------------------------------------------------------


def test_it_is_better_to_wait_for_the_end_of_the_traffic_than_to_stand_in_it() -> None:
    """Twice as slow until 5:00: to leave at 4:55 means 20 minutes, to wait till 5:00 means 5 and 10."""
    slow = {"kind": "travel", "factor": 2, "end": "05:00"}
    window = (Window(earliest=250, latest=290),)
    a = order("a", "A", windows=window, service_minutes=5)
    table = timetable(stated(a, order("b", "B"), rules=(slow,)), (0, 1), pins={0: 290})
    assert (table.steps[1].arrival - table.steps[1].driving, table.steps[1].driving) == (300, 10)


def test_a_way_closed_at_times_is_not_under_way_then() -> None:
    closed = {"kind": "travel", "closed": True, "places": ["Depot", "B"], "start": "01:00", "end": "02:00"}
    b = order("b", "B", windows=(Window(earliest=65),))
    table = timetable(stated(b, rules=(closed,)), (0,))
    legs = [(s.arrival - s.driving, s.arrival) for s in table.steps]
    assert all(end <= 60 or start >= 120 for start, end in legs)
