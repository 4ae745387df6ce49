"""A little scenario with something of every sort, on which the kinds are verified by hand."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from planner.model import (
    Duty,
    Mode,
    Order,
    Place,
    Plan,
    Problem,
    Route,
    ScheduledTask,
    Settings,
    Shift,
    Station,
    Task,
    TravelLink,
    Vehicle,
    Worker,
)
from tests.helpers.plans import Do, drive, plan_of

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
_NEAR = ("Depot", "Clinic", "Harbour", "School")


def _travel() -> tuple[TravelLink, ...]:
    """Return ten minutes between the places in town; Mid lies 150 minutes off, Far as much beyond it."""
    near = [TravelLink(origin=a, destination=b, metres=10_000, minutes=10) for a, b in combinations(_NEAR, 2)]
    mid = [TravelLink(origin=a, destination="Mid", metres=150_000, minutes=150) for a in (*_NEAR, "Far")]
    far = [TravelLink(origin=a, destination="Far", metres=300_000, minutes=300) for a in _NEAR]
    return (*near, *mid, *far)


def _order(name: str, place: str, *groups: str) -> Order:
    return Order(name=name, place=place, loads={"weight": 100_000}, service_minutes=10, groups=groups)


def _shift(name: str, day: date, starts: int) -> Shift:
    kind = name.split()[0].lower()
    return Shift(
        name=name, date=day, starts=starts, ends=starts + 480, needed=2, groups=(kind,), place="Clinic"
    )


WORLD = Problem(
    settings=Settings(start_date=MONDAY, end_date=TUESDAY),
    places=(
        Place(name="Depot"),
        Place(name="Clinic", groups=("hospital",)),
        *(Place(name=name) for name in ("Harbour", "School", "Mid", "Far")),
    ),
    travel=_travel(),
    orders=(
        _order("O1", "Clinic", "frozen"),
        _order("O2", "Harbour", "frozen", "heavy"),
        _order("O3", "School", "dry"),
        _order("O4", "Far", "dry"),
        _order("O5", "Mid", "dry"),
        Order(name="P1", kind="pickup", place="School", service_minutes=10),
        Order(name="S1", kind="shipment", place="School", to_place="Harbour", service_minutes=10),
    ),
    vehicles=(
        Vehicle(name="Truck 1", start_place="Depot", end_place="Depot", driver="Dan", max_trips=3),
        Vehicle(name="Truck 2", start_place="Depot", end_place="Depot", groups=("spare",)),
        Vehicle(name="Van 3", start_place="Depot", end_place="Depot", groups=("spare",)),
    ),
    stations=(Station(name="Bay 1", groups=("bays",)), Station(name="Bay 2", groups=("bays",))),
    tasks=tuple(
        Task(name=name, minutes=60, modes=(Mode(station="bays", minutes=60),), groups=("paint shop",))
        for name in ("Sand", "Paint", "Polish")
    ),
    workers=(
        Worker(name="Ana", skills=("nurse",)),
        Worker(name="Luc", groups=("trainee",)),
        Worker(name="Mia", groups=("trainee",)),
    ),
    shifts=(
        _shift("Early 1", MONDAY, 360),
        _shift("Night 1", MONDAY, 1320),
        _shift("Early 2", TUESDAY, 360),
        _shift("Night 2", TUESDAY, 1320),
    ),
)


def truck(number: int, leave: int, *steps: Do | str, day: int = 0) -> Route:
    """Return a route of ``Truck 1``, ``Truck 2`` or ``Van 3``."""
    return drive(WORLD, "Van 3" if number == 3 else f"Truck {number}", leave, *steps, day=day)


def driven(*routes: Route) -> Plan:
    """Return a plan of routes alone."""
    return plan_of(WORLD, *routes)


def made(*items: tuple[str, str, int]) -> Plan:
    """Return a plan of tasks alone, each given as name, bay and start."""
    tasks = (ScheduledTask(task=t, station=s, start=at, end=at + 60) for t, s, at in items)
    return plan_of(WORLD, schedule=tasks)


def staffed(*duties: str) -> Plan:
    """Return a plan of duties alone, each given as ``"Ana: Early 1, Night 2"``."""
    found = []
    for text in duties:
        worker, shifts = text.split(": ")
        found += [Duty(worker=worker, shift=shift) for shift in shifts.split(", ")]
    return plan_of(WORLD, roster=found)
