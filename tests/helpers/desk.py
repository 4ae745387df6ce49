"""A scenario small enough to know by heart, for the tests of the window."""

from datetime import date

from planner.model import Order, Origin, Place, Problem, Rule, Settings, TravelLink, Vehicle, Window
from planner.model.plan import Plan, Route, Stop


def small_problem() -> Problem:
    """Three orders, two trucks, three places; one rule."""
    return Problem(
        settings=Settings(name="Small", start_date=date(2026, 11, 24), speed_kmh=60),
        places=(
            Place(name="Depot", latitude=48.80, longitude=2.10),
            Place(name="Clinic", latitude=48.85, longitude=2.20, groups=("hospital",)),
            Place(name="School", latitude=48.90, longitude=2.30),
        ),
        orders=(
            Order(name="O1", place="Clinic", loads={"weight": 100_000}, service_minutes=10),
            Order(
                name="O2",
                place="Clinic",
                loads={"weight": 20_000},
                service_minutes=10,
                windows=(Window(latest=720),),
            ),
            Order(name="O3", place="School", loads={"weight": 3_000}, service_minutes=10, groups=("school",)),
        ),
        vehicles=(
            Vehicle(
                name="Truck 1", type="truck", start_place="Depot", end_place="Depot", starts=420, ends=1080
            ),
            Vehicle(
                name="Unimog 2", type="truck", start_place="Depot", end_place="Depot", starts=420, ends=1080
            ),
        ),
        travel=(
            TravelLink(origin="Depot", destination="Clinic", metres=15_000, minutes=20),
            TravelLink(origin="Clinic", destination="School", metres=15_000, minutes=20),
            TravelLink(origin="School", destination="Depot", metres=30_000, minutes=40),
        ),
        rules=(
            Rule(
                id="R1",
                constraint={"kind": "time_window", "activities": ["hospital"], "latest": "10:00"},  # type: ignore[arg-type]
                origin=Origin(who="Kim", when="2026-11-23T08:00", words="hospitals before 10"),
            ),
        ),
    )


def small_plan() -> Plan:
    """All three orders on Truck 1, in time."""

    def stop(kind: str, order: str | None, place: str, at: int, end: int, metres: int, driving: int) -> Stop:
        return Stop(
            kind=kind, order=order, place=place, arrival=at, start=at, end=end, metres=metres, driving=driving
        )  # type: ignore[arg-type]

    return Plan(
        routes=(
            Route(
                vehicle="Truck 1",
                day=0,
                stops=(
                    stop("start", None, "Depot", 480, 480, 0, 0),
                    stop("delivery", "O1", "Clinic", 500, 510, 15_000, 20),
                    stop("delivery", "O2", "Clinic", 510, 520, 0, 0),
                    stop("delivery", "O3", "School", 540, 550, 15_000, 20),
                    stop("end", None, "Depot", 590, 590, 30_000, 40),
                ),
            ),
        )
    )
