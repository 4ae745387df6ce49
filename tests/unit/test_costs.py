"""The figures of a plan, computed by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.constraints import parse
from planner.costs import figures, route_cost
from planner.loading import fullest, on_board
from planner.model import Order, Plan, Problem, Rule, Station, Unserved, Vehicle
from planner.opening import open_times
from tests.helpers.plans import complete, plan_of
from tests.unit.constraints.world import MONDAY, TUESDAY, WORLD, driven, made, staffed, truck


def _with(**tables: Any) -> Problem:
    return Problem(**{**{name: getattr(WORLD, name) for name in Problem.model_fields}, **tables})


TRUCK = WORLD.vehicles[0].model_copy(
    update={
        "fixed_cost": 10_000,
        "cost_per_km": 120,
        "cost_per_hour": 3_000,
        "co2_per_km": 900,
        "capacities": {"weight": 400_000},
    }
)


def test_vehicles() -> None:
    """Fixed cost once a route, kilometres and hours; grams by the kilometre; how full at the fullest."""
    problem = _with(vehicles=(TRUCK, *WORLD.vehicles[1:]))
    plan = driven(truck(1, 480, "O1", "O2", "reload", "O3"), truck(1, 480, "P1", day=1), truck(2, 480, "S1"))
    found = figures(problem, plan)
    # Truck 1: 50 km in 80 minutes on Monday, 20 km in 30 minutes on Tuesday. Truck 2: 30 km in 50 minutes.
    assert route_cost(problem, plan.routes[0]) == 10_000 + 50 * 120 + 4_000
    assert found.cost == 2 * 10_000 + 70 * 120 + 4_000 + 1_500
    assert (found.metres, found.driving, found.working) == (100_000, 100, 160)
    assert (found.routes, found.trips, found.stops, found.vehicles, found.orders) == (3, 4, 6, 2, 5)
    assert found.co2 == 70 * 900
    assert found.load == {"Truck 1": {"weight": 0.5}, "Truck 2": {}}
    assert found.finish == 1440 + 510
    assert found.unserved == {"normal": 2 + 3 + 4}
    assert found.open_posts == 8
    assert found.left_out == 9


def test_an_empty_plan() -> None:
    """Nothing costs nothing, and nothing is divided by nothing."""
    found = figures(WORLD, complete(WORLD, Plan()))
    assert (found.cost, found.metres, found.vehicles, found.finish, found.makespan) == (0, 0, 0, None, 0)
    assert figures(_with(orders=(), tasks=(), shifts=()), Plan()).left_out == 0


def test_stations_and_people() -> None:
    """Hours times rates; the part of the open time that is used; the span of the schedule."""
    stations = (
        Station(name="Bay 1", cost_per_hour=6_000, opens=480, closes=600, groups=("bays",)),
        WORLD.stations[1],
    )
    workers = (
        WORLD.workers[0].model_copy(update={"cost_per_hour": 2_000, "max_hours": 15.5}),
        *WORLD.workers[1:],
    )
    problem = _with(stations=stations, workers=workers)
    plan = plan_of(
        problem,
        schedule=made(("Sand", "Bay 1", 480), ("Paint", "Bay 2", 1440 + 480)).schedule,
        roster=staffed("Ana: Early 1, Night 2", "Luc: Early 1").roster,
    )
    found = figures(problem, plan)
    assert found.cost == 6_000 + 16 * 2_000
    assert found.hours == {"Ana": 16.0, "Luc": 8.0, "Mia": 0.0}
    assert found.overtime == 30
    assert found.makespan == 1440 + 540 - 480
    assert found.station_use == {"Bay 1": 0.25, "Bay 2": round(60 / 2880, 4)}
    assert (found.tasks, found.shifts, found.open_posts) == (2, 2, 2 + 2 + 1)


def test_late_and_overtime_come_from_wishes() -> None:
    """What a soft rule lets slip counts in minutes."""
    rules = (
        {"kind": "time_window", "activities": ["O2"], "latest": "08:00", "strength": "soft"},
        {"kind": "working_hours", "resources": ["Truck 1"], "end": "09:00", "strength": "soft"},
    )
    problem = _with(rules=tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules)))
    found = figures(problem, driven(truck(1, 480, "O1", "O2", "O3")))
    assert (found.late, found.overtime) == (30, 10)


def test_priorities_of_what_is_left_out_follow_the_rules() -> None:
    """A rule's level counts, not the record's; unknown names count for nothing."""
    rule = Rule(id="R1", constraint=parse({"kind": "priority", "activities": ["frozen"], "level": "high"}))
    plan = complete(WORLD, Plan())
    gone = Unserved(activity="Gone", verdict="not_found", reason="?")
    found = figures(_with(rules=(rule,)), plan.model_copy(update={"unserved": (*plan.unserved, gone)}))
    assert found.unserved == {"high": 2, "normal": 12}


def test_open_times() -> None:
    """Opening hours of every day without the days off, past midnight too."""

    def times(**fields: Any) -> tuple[tuple[int, int], ...]:
        return open_times(WORLD, Station(name="X", **fields))

    assert times() == ((0, 2880),)
    assert times(opens=480, closes=960) == ((480, 960), (1920, 2400))
    assert times(opens=1320, closes=360) == ((0, 360), (1320, 1800), (2760, 2880))
    assert times(days_off=(TUESDAY,)) == ((0, 1440),)
    assert times(opens=480, days_off=(MONDAY, date(2026, 12, 24))) == ((1920, 2880),)


def test_on_board() -> None:
    """Deliveries leave the depot with the vehicle, pickups stay until it, shipments ride across a reload."""
    orders = (
        Order(name="D1", place="Clinic", loads={"kg": 5}),
        Order(name="D2", place="School", loads={"kg": 7, "boxes": 1}),
        Order(name="P1", kind="pickup", place="Harbour", loads={"kg": 3}),
        Order(name="S1", kind="shipment", place="Clinic", to_place="School", loads={"kg": 20}),
        Order(name="V1", kind="visit", place="Clinic"),
    )
    vehicle = Vehicle(
        name="Truck 1", start_place="Depot", end_place="Depot", max_trips=2, capacities={"kg": 50}
    )
    problem = _with(orders=orders, vehicles=(vehicle,))
    from tests.helpers.plans import Do, drive

    route = drive(
        problem, "Truck 1", 0, "D1", Do("S1", "pickup"), "P1", "V1", "reload", Do("S1", "delivery"), "D2"
    )
    kilos = [board.get("kg", 0) for board in on_board(problem, route)]
    assert kilos == [5, 0, 20, 23, 23, 27, 7, 0, 0]
    assert fullest(problem, route) == {"kg": 27 / 50}
