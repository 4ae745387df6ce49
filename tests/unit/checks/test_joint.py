"""The judge on what one part of a plan does against another: every rule of the one plan, kept and broken."""

from __future__ import annotations

from typing import Any

import pytest

from planner.checking import judge
from planner.model import Duty, Plan, Problem, ScheduledTask, Station, Task, Worker
from planner.model.plan import Loading, Route
from tests.helpers.plans import Do, complete, drive
from tests.helpers.road import order, road, van
from tests.helpers.workshop import shift

ORDERS = (order("near", "A", 2, service_minutes=10), order("far", "D", 2, service_minutes=10))
BRAKES = Task(name="Brakes", minutes=120, needs={"Van": 1, "Mia": 1})
PEOPLE = (Worker(name="Ben", skills=("driver",)), Worker(name="Mia", skills=("mechanic",)))
SHIFTS = (
    shift("Early", starts=360, ends=840, skill="driver"),
    shift("Late", starts=840, ends=1320, skill="driver"),
    shift("Workshop", starts=480, ends=960, skill="mechanic"),
)
ON_DUTY = (Duty(worker="Ben", shift="Early"), Duty(worker="Mia", shift="Workshop"))


def world(**fields: Any) -> Problem:
    """Return a van with a driver, a task that takes the van, and shifts."""
    parts: dict[str, Any] = {
        "vehicles": (van(driver="Ben"),),
        "tasks": (BRAKES,),
        "workers": PEOPLE,
        "shifts": SHIFTS,
        **fields,
    }
    return road(*ORDERS, **parts)


def brakes(start: int, end: int | None = None) -> ScheduledTask:
    """Return the task at a time."""
    return ScheduledTask(
        task="Brakes", station=None, start=start, end=end or start + 120, needs={"Van": 1, "Mia": 1}
    )


def sentences(problem: Problem, **parts: Any) -> list[str]:
    """Return what the judge objects to in a plan; open posts and left-out work are listed."""
    plan = complete(problem, Plan(**parts))
    return [breach.sentence for breach in judge(problem, plan).hard]


def out(problem: Problem, leave: int, *steps: Do | str) -> tuple[Route, ...]:
    """Return the route of the van from a minute on."""
    return (drive(problem, "Van", leave, *(steps or ("near", "far"))),)


# -- vehicles and drivers -------------------------------------------------------------------------------


def test_a_vehicle_is_out_when_no_task_has_it() -> None:
    problem = world()
    assert sentences(problem, routes=out(problem, 360), schedule=(brakes(500),), roster=ON_DUTY) == []


def test_a_vehicle_in_a_task_is_not_on_the_road() -> None:
    problem = world()
    (said,) = sentences(problem, routes=out(problem, 420), schedule=(brakes(500),), roster=ON_DUTY)
    assert said == "Van is on the road from 07:00 to 08:40, but Brakes has it from 08:20 to 10:20."


def test_a_driver_drives_on_duty() -> None:
    problem = world(tasks=())
    (said,) = sentences(problem, routes=out(problem, 780), roster=ON_DUTY)
    assert said == "Ben drives Van from 13:00 to 14:40, but is on duty only from 06:00 to 14:00."
    (said,) = sentences(problem, routes=out(problem, 780), roster=ON_DUTY[1:])
    assert said == "Ben drives Van from 13:00 to 14:40, but is on no shift then."


def test_duties_that_follow_each_other_are_one_stretch() -> None:
    problem = world(tasks=())
    both = (*ON_DUTY, Duty(worker="Ben", shift="Late"))
    assert sentences(problem, routes=out(problem, 780), roster=both) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"shifts": ()},
        {"shifts": SHIFTS[2:]},
        {"workers": PEOPLE[1:]},
        {"vehicles": (van(),)},
    ],
    ids=["no shifts", "no shift for drivers", "the driver is no worker", "no driver"],
)
def test_who_is_not_rostered_drives_at_any_time(fields: dict[str, Any]) -> None:
    problem = world(tasks=(), **fields)
    assert sentences(problem, routes=out(problem, 1320)) == []


def test_nobody_drives_and_works_on_a_task_at_once() -> None:
    wash = Task(name="Wash", minutes=30, needs={"Ben": 1})
    problem = world(tasks=(wash,))
    item = ScheduledTask(task="Wash", station=None, start=400, end=430, needs={"Ben": 1})
    (said,) = sentences(problem, routes=out(problem, 360), schedule=(item,), roster=ON_DUTY)
    assert said == "Ben drives Van from 06:00 to 07:40, but works on Wash from 06:40 to 07:10."


# -- technicians ----------------------------------------------------------------------------------------


def test_technicians_work_on_duty() -> None:
    problem = world()
    (said,) = sentences(problem, schedule=(brakes(900),), roster=ON_DUTY)
    assert said == "Mia works on Brakes from 15:00 to 17:00, but is on duty only from 08:00 to 16:00."


def test_what_may_rest_waits_for_the_next_duty() -> None:
    problem = world(
        tasks=(BRAKES.model_copy(update={"interruptible": True}),),
        shifts=(*SHIFTS, shift("Workshop 2", day=1, starts=480, ends=960, skill="mechanic")),
        days=2,
    )
    duties = (*ON_DUTY, Duty(worker="Mia", shift="Workshop 2"))
    assert sentences(problem, schedule=(brakes(900, 1440 + 540),), roster=duties) == []
    assert sentences(problem, schedule=(brakes(900, 1440 + 539),), roster=duties)
    assert sentences(problem, schedule=(brakes(900, 1440 + 540),), roster=ON_DUTY)


# -- loadings -------------------------------------------------------------------------------------------


def docked(**fields: Any) -> Problem:
    """Return vans that are loaded at one dock for half an hour."""
    parts: dict[str, Any] = {
        "vehicles": tuple(van(name, 20, reload_minutes=30, max_trips=2) for name in ("Van", "Van 2")),
        "stations": (Station(name="Dock", dock_at="Depot", opens=300, closes=1080),),
        **fields,
    }
    return road(*ORDERS, **parts)


def loading(start: int, vehicle: str = "Van", **fields: Any) -> Loading:
    """Return half an hour at the dock."""
    return Loading(
        **{"vehicle": vehicle, "day": 0, "station": "Dock", "start": start, "end": start + 30, **fields}
    )


def test_a_loaded_van_may_leave() -> None:
    problem = docked()
    assert sentences(problem, routes=out(problem, 420), loadings=(loading(390),)) == []
    assert sentences(problem, routes=out(problem, 420), loadings=(loading(300),)) == []


@pytest.mark.parametrize(
    ("loadings", "said"),
    [
        ((), "Van leaves Depot at 07:00 without being loaded at a dock."),
        ((loading(400),), "Van is loaded at Dock until 07:10, but leaves at 07:00."),
        ((loading(390, end=410),), "Loading Van at Dock is given 20 minutes, not 30 minutes."),
        (
            (loading(285),),
            "Van is loaded at Dock from 04:45 to 05:15, which is not open for all of that time.",
        ),
        ((loading(390), loading(330)), "Van is loaded 2 times for leaving at 07:00."),
        ((loading(390), loading(360, trip=1)), "Van is loaded at Dock at 06:00 for no trip of its own."),
    ],
)
def test_what_a_loading_must_be(loadings: tuple[Loading, ...], said: str) -> None:
    problem = docked()
    assert sentences(problem, routes=out(problem, 420), loadings=loadings) == [said]


def test_a_dock_of_the_place_loads() -> None:
    stations = (*docked().stations, Station(name="Other", dock_at="A"))
    problem = docked(stations=stations)
    found = sentences(problem, routes=out(problem, 420), loadings=(loading(390, station="Other"),))
    assert found == ["Van is loaded at Other, not at Dock."]


def test_a_dock_takes_as_many_as_it_has_places() -> None:
    problem = docked()
    both = (drive(problem, "Van", 420, "near"), drive(problem, "Van 2", 420, "far"))
    apart = (loading(390), loading(360, "Van 2"))
    at_once = (loading(390), loading(375, "Van 2"))
    assert sentences(problem, routes=both, loadings=apart) == []
    assert sentences(problem, routes=both, loadings=at_once) == [
        "Dock has Van and Van 2 at 06:30, but takes only one at a time."
    ]
    wide = docked(stations=(problem.stations[0].model_copy(update={"capacity": 2}),))
    assert sentences(wide, routes=both, loadings=at_once) == []


def test_tasks_take_places_at_docks_too() -> None:
    sweep = Task(name="Sweep", minutes=60, needs={"Dock": 1})
    problem = docked(tasks=(sweep,))
    item = ScheduledTask(task="Sweep", station=None, start=380, end=440, needs={"Dock": 1})
    assert sentences(problem, routes=out(problem, 420), schedule=(item,), loadings=(loading(390),)) == [
        "Dock has Sweep and Van at 06:30, but takes only one at a time."
    ]


def test_a_vehicle_in_a_task_is_not_loaded() -> None:
    check = Task(name="Check", minutes=30, needs={"Van": 1})
    problem = docked(tasks=(check,))
    item = ScheduledTask(task="Check", station=None, start=380, end=410, needs={"Van": 1})
    assert sentences(problem, routes=out(problem, 420), schedule=(item,), loadings=(loading(390),)) == [
        "Van is loaded at Dock at 06:30, but Check has it from 06:20 to 06:50."
    ]


def test_coming_back_for_more_is_loaded_while_the_van_is_there() -> None:
    problem = docked()
    twice = out(problem, 420, "near", Do("reload", minutes=45), "far")
    arrival = next(stop.arrival for stop in twice[0].stops if stop.kind == "reload")
    kept = (loading(390), loading(arrival + 15, trip=1))
    early = (loading(390), loading(arrival - 5, trip=1))
    assert sentences(problem, routes=twice, loadings=kept) == []
    assert sentences(problem, routes=twice, loadings=early) == [
        "Loading Van at Dock begins at 07:25, but it is there only from 07:30 on."
    ]


def test_places_without_docks_are_as_before() -> None:
    problem = docked(stations=())
    assert sentences(problem, routes=out(problem, 420)) == []


def test_what_closes_a_dock_closes_it_for_loadings() -> None:
    problem = docked(rules=({"kind": "unavailable", "resources": ["Dock"], "end": "07:00"},))
    (said,) = sentences(problem, routes=out(problem, 420), loadings=(loading(390),))
    assert "Dock" in said


# -- one driver, two vehicles ---------------------------------------------------------------------------


def test_a_driver_is_out_with_one_vehicle_at_a_time() -> None:
    """Two vehicles may name the same driver, who can't be in both: the sheet says so only by a name twice."""
    problem = world(
        vehicles=(van(driver="Ben"), van("Truck", driver="Ben")), tasks=(), shifts=(), workers=PEOPLE
    )
    first = drive(problem, "Van", 480, "near")
    at_once = sentences(problem, routes=(first, drive(problem, "Truck", 490, "far")))
    assert len(at_once) == 1
    assert at_once[0].startswith("Ben drives Truck from ")
    assert "is out with Van until" in at_once[0]
    assert sentences(problem, routes=(first, drive(problem, "Truck", first.end, "far"))) == []
    theirs = world(vehicles=(van(driver="Ben"), van("Truck", driver="Mia")), tasks=(), shifts=())
    assert sentences(theirs, routes=(first, drive(theirs, "Truck", 490, "far"))) == []
