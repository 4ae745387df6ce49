"""Loadings on docks: enough docks, too few, routes that can wait and routes that can't."""

from __future__ import annotations

from typing import Any

from planner.checking import judge
from planner.model import Plan, Problem, ScheduledTask, Station, Task, Window
from planner.model.plan import Route
from solvers.joining.docks import Docks
from solvers.joining.drafts import Drafting
from solvers.joining.loading import Loaded, delayed
from tests.helpers.plans import Do, complete, drive
from tests.helpers.road import order, road, van


def world(*docks: Station, **fields: Any) -> Problem:
    """Return three vans that take half an hour to load, and an order for each."""
    parts: dict[str, Any] = {
        "vehicles": tuple(
            van(f"Van {n}", 20, starts=360, ends=1080, reload_minutes=30, max_trips=2) for n in (1, 2, 3)
        ),
        "stations": docks or (Station(name="Dock", dock_at="Depot", opens=300, closes=1080),),
        **fields,
    }
    orders = (order("a", "A", 4), order("b", "B", 4), order("c", "C", 4), order("d", "A", 4))
    return road(*parts.pop("orders", orders), **parts)


def leaving(problem: Problem, *minutes: int) -> tuple[Route, ...]:
    """Return a route for each van, with one order."""
    return tuple(
        drive(problem, f"Van {n}", minute, name)
        for n, (minute, name) in enumerate(zip(minutes, "abc", strict=True), 1)
    )


def loaded(problem: Problem, routes: tuple[Route, ...], **parts: Any) -> Loaded:
    """Return the routes with their loadings; what was placed passes the judge."""
    found = Drafting(problem, None).loaded(Plan(routes=routes, **parts))
    said = [b.sentence for b in judge(problem, complete(problem, found.plan)).hard]
    assert [s for s in said if "without being loaded" not in s] == []
    return found


def starts(found: Loaded) -> dict[str, int]:
    """Return when each van is loaded for its first trip."""
    return {item.vehicle: item.start for item in found.plan.loadings if item.trip == 0}


def test_each_is_loaded_as_late_as_its_departure_allows() -> None:
    problem = world()
    found = loaded(problem, leaving(problem, 420, 480, 600))
    assert starts(found) == {"Van 1": 390, "Van 2": 450, "Van 3": 570}
    assert (found.delays, found.failed) == ({}, {})


def test_those_that_leave_together_are_loaded_one_after_the_other() -> None:
    problem = world()
    found = loaded(problem, leaving(problem, 420, 420, 420))
    assert sorted(starts(found).values()) == [330, 360, 390]
    assert found.delays == {}


def test_where_the_dock_opens_late_routes_leave_later() -> None:
    """The wait for the opening is nobody's fault; the wait for other vans is the busy dock's."""
    problem = world(Station(name="Dock", dock_at="Depot", opens=390))
    found = loaded(problem, leaving(problem, 420, 420, 420))
    assert sorted(starts(found).values()) == [390, 420, 450]
    assert sorted(found.delays.values()) == [30, 60]
    assert sorted(route.start for route in found.plan.routes) == [420, 450, 480]


def test_what_can_not_wait_goes_first() -> None:
    orders = (
        order("a", "A", 4),
        order("b", "B", 4),
        order("c", "C", 4, windows=(Window(latest=455),)),
        order("d", "A", 4),
    )
    problem = world(Station(name="Dock", dock_at="Depot", opens=390), orders=orders)
    found = loaded(problem, leaving(problem, 420, 420, 421))
    assert found.failed == {}
    assert starts(found)["Van 3"] == 390 or starts(found)["Van 3"] == 391


def test_a_trip_that_can_not_be_loaded_in_time_is_told_with_its_moment() -> None:
    hurried = tuple(
        order(name, place, 4, windows=(Window(latest=455),)) for name, place in zip("abc", "ABC", strict=True)
    )
    problem = world(Station(name="Dock", dock_at="Depot", opens=390), orders=(*hurried, order("d", "A", 4)))
    found = loaded(problem, leaving(problem, 420, 420, 420))
    assert sorted(found.failed.values()) == [450, 450]


def test_a_draft_leaves_out_what_can_not_be_loaded() -> None:
    hurried = tuple(
        order(name, place, 4, windows=(Window(latest=455),)) for name, place in zip("abc", "ABC", strict=True)
    )
    problem = world(Station(name="Dock", dock_at="Depot", opens=390), orders=(*hurried, order("d", "A", 4)))
    draft = Drafting(problem, None).draft(Plan(routes=leaving(problem, 420, 420, 420)))
    assert draft.verdict.passed
    assert len(draft.unloaded) == 2
    assert len(draft.plan.routes) == 1


def test_two_docks_and_places_at_a_dock_load_side_by_side() -> None:
    pair = tuple(Station(name=f"Dock {n}", dock_at="Depot", opens=390) for n in (1, 2))
    for docks in (pair, (Station(name="Dock", capacity=2, dock_at="Depot", opens=390),)):
        problem = world(*docks)
        found = loaded(problem, leaving(problem, 420, 420, 450))
        assert sorted(starts(found).values()) == [390, 390, 420]
        assert found.delays == {}


def test_tasks_and_services_keep_their_time() -> None:
    tasks = (
        Task(name="Sweep", minutes=60, needs={"Dock": 1}),
        Task(name="Check", minutes=30, needs={"Van 2": 1}),
    )
    problem = world(tasks=tasks)
    schedule = (
        ScheduledTask(task="Sweep", station=None, start=360, end=420, needs={"Dock": 1}),
        ScheduledTask(task="Check", station=None, start=430, end=460, needs={"Van 2": 1}),
    )
    found = loaded(problem, leaving(problem, 420, 480, 600), schedule=schedule)
    assert starts(found) == {"Van 1": 330, "Van 2": 320, "Van 3": 570} or starts(found)["Van 2"] < 400
    assert found.failed == {}


def test_coming_back_for_more_waits_for_the_dock() -> None:
    problem = world()
    first = drive(problem, "Van 1", 420, "a", "reload", "d")
    arrival = next(stop.arrival for stop in first.stops if stop.kind == "reload")
    second = drive(problem, "Van 2", arrival + 30, "b")
    found = loaded(problem, (first, second))
    assert found.failed == {}
    by_trip = {(item.vehicle, item.trip): item for item in found.plan.loadings}
    assert by_trip["Van 1", 1].start >= arrival


def test_a_delay_is_taken_up_by_waiting() -> None:
    problem = world()
    route = drive(problem, "Van 1", 420, Do("a", wait=20), "d")
    later = delayed(route, 0, 30)
    assert [stop.start - old.start for stop, old in zip(later.stops, route.stops, strict=True)] == [
        30,
        10,
        10,
        10,
    ]
    assert later.stops[1].arrival == later.stops[1].start


def test_only_loads_need_a_dock() -> None:
    """What brings goods in, is loaded in no time or starts elsewhere leaves as before."""
    orders = (
        order("a", "A", 4, kind="pickup"),
        order("b", "B", 4),
        order("c", "C", kind="visit"),
        order("d", "A", 4),
    )
    vehicles = (
        van("Van 1", 20, reload_minutes=30),
        van("Van 2", 20),
        van("Van 3", 20, reload_minutes=30),
    )
    problem = world(orders=orders, vehicles=vehicles)
    assert Docks(problem).trips(Plan(routes=leaving(problem, 420, 420, 420))) == []
    assert loaded(problem, leaving(problem, 420, 420, 420)).plan.loadings == ()


def test_hard_rules_close_docks() -> None:
    closed = {"kind": "unavailable", "resources": ["Dock"], "end": "06:40"}
    problem = world(rules=(closed,))
    found = loaded(problem, leaving(problem, 420, 480, 600))
    assert min(starts(found).values()) >= 400
