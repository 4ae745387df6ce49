"""A small scenario with something of everything, and a plan for it."""

from __future__ import annotations

from datetime import date

from planner.constraints import parse
from planner.model import (
    Duty,
    Mode,
    Order,
    Origin,
    Place,
    Plan,
    Predecessor,
    Problem,
    Route,
    Rule,
    ScheduledTask,
    Settings,
    Shift,
    Station,
    Stop,
    Task,
    TravelLink,
    Unserved,
    Vehicle,
    Worker,
)


def small_problem() -> Problem:
    """Return two trucks, four orders, two tasks, two workers, a shift and four rules, over two days."""
    return Problem(
        settings=Settings(name="Small", start_date=date(2026, 11, 24), end_date=date(2026, 11, 25)),
        places=(
            Place(name="Depot", latitude=50.0, longitude=8.0),
            Place(name="Clinic", latitude=50.1, longitude=8.0, groups=("north",)),
            Place(name="Harbour", latitude=50.0, longitude=8.2),
            Place(name="School", latitude=50.05, longitude=8.1),
        ),
        orders=(
            Order(name="Order 1", place="Clinic", loads={"weight": 100_000}, groups=("hospital",)),
            Order(name="Order 2", place="Harbour", loads={"weight": 50_000}, vehicles=("Truck 1",)),
            Order(name="Order 3", kind="shipment", place="School", to_place="Harbour"),
            Order(name="Order 4", place="School", customer="Clinic"),
        ),
        vehicles=(
            Vehicle(name="Truck 1", start_place="Depot", end_place="Depot", driver="Ana", groups=("big",)),
            Vehicle(name="Truck 2", start_place="Depot", end_place="Depot", capacities={"weight": 500_000}),
        ),
        tasks=(
            Task(name="Sand", minutes=60, modes=(Mode(station="Bay 1", minutes=60),)),
            Task(
                name="Paint",
                minutes=90,
                modes=(Mode(station="Bay 1", minutes=90), Mode(station="Bay 2", minutes=60)),
                needs={"Crane": 1},
                after=(Predecessor(task="Sand", lag=30),),
            ),
        ),
        stations=(Station(name="Bay 1"), Station(name="Bay 2"), Station(name="Crane")),
        workers=(Worker(name="Ana", prefers=("Early",)), Worker(name="Luc")),
        shifts=(Shift(name="Early", date=date(2026, 11, 24), starts=360, ends=840, place="Depot"),),
        travel=(TravelLink(origin="Depot", destination="School", metres=9000, minutes=12),),
        rules=(
            rule("R1", kind="time_window", activities=["hospital"], latest="10:00"),
            rule("R2", kind="unavailable", resources=["Truck 2", "Truck 1"], end="12:00"),
            rule("R3", kind="forbid", activities=["Clinic & hospital"], resources=["all vehicles", "not Truck 1"]),
            rule("R4", kind="travel", factor=1.3, places=["Harbour"]),
        ),
    )  # fmt: skip


def rule(rule_id: str, words: str = "", **document: object) -> Rule:
    """Return an active rule of a constraint in the contract's JSON."""
    return Rule(id=rule_id, constraint=parse(dict(document)), origin=Origin(words=words))


def small_plan() -> Plan:
    """Return a plan that serves orders 2 to 4 and leaves order 1 out."""
    return Plan(
        routes=(
            Route(
                vehicle="Truck 1",
                day=0,
                stops=(
                    Stop(kind="start", place="Depot", arrival=480, start=480, end=480),
                    Stop(
                        kind="pickup",
                        order="Order 3",
                        place="School",
                        arrival=500,
                        start=500,
                        end=500,
                        metres=9000,
                        driving=12,
                    ),
                    Stop(
                        kind="delivery",
                        order="Order 3",
                        place="Harbour",
                        arrival=540,
                        start=540,
                        end=540,
                        metres=9300,
                        driving=12,
                    ),
                    Stop(kind="delivery", order="Order 2", place="Harbour", arrival=540, start=540, end=540),
                    Stop(
                        kind="end", place="Depot", arrival=600, start=600, end=600, metres=18600, driving=23
                    ),
                ),
            ),
            Route(
                vehicle="Truck 2",
                day=0,
                stops=(
                    Stop(kind="start", place="Depot", arrival=480, start=480, end=480),
                    Stop(
                        kind="delivery",
                        order="Order 4",
                        place="School",
                        arrival=500,
                        start=500,
                        end=500,
                        metres=9000,
                        driving=12,
                    ),
                    Stop(kind="end", place="Depot", arrival=520, start=520, end=520, metres=9000, driving=12),
                ),
            ),
        ),
        schedule=(
            ScheduledTask(task="Sand", station="Bay 1", start=480, end=540),
            ScheduledTask(task="Paint", station="Bay 2", start=570, end=630, needs={"Crane": 1}),
        ),
        roster=(Duty(worker="Luc", shift="Early"),),
        unserved=(
            Unserved(activity="Order 1", verdict="crowded_out", reason="No truck is free before 10:00."),
        ),
    )
