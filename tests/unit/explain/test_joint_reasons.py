"""Reasons that name another part of the plan: service, shifts, docks."""

from __future__ import annotations

from typing import Any

from planner.explain.unserved import reasons
from planner.model import Duty, Plan, Problem, ScheduledTask, Station, Task, Unserved, Window, Worker
from planner.model.plan import Loading
from tests.helpers.plans import drive
from tests.helpers.road import order, road, van
from tests.helpers.workshop import shift

MORNING = (Window(earliest=360, latest=600),)


def world(**fields: Any) -> Problem:
    """Return a van with a driver, an order for the morning, a mechanic and shifts."""
    parts: dict[str, Any] = {
        "vehicles": (van(driver="Ben", starts=360, ends=1080),),
        "workers": (Worker(name="Ben", skills=("driver",)), Worker(name="Mia", skills=("mechanic",))),
        "shifts": (
            shift("Early", starts=360, ends=840, skill="driver"),
            shift("Late", starts=840, ends=1320, skill="driver"),
            shift("Workshop", starts=480, ends=960, skill="mechanic"),
        ),
        **fields,
    }
    return road(order("early", "A", 4, windows=MORNING), **parts)


def reason(problem: Problem, name: str = "early", **parts: Any) -> Unserved:
    """Return why something is left out of a plan."""
    return next(item for item in reasons(problem, Plan(**parts)) if item.activity == name)


EARLY, LATE = Duty(worker="Ben", shift="Early"), Duty(worker="Ben", shift="Late")
BRAKES = Task(name="Brakes", minutes=600, needs={"Van": 1})


def test_a_van_in_service_is_said_with_its_task() -> None:
    item = ScheduledTask(task="Brakes", station=None, start=360, end=960, needs={"Van": 1})
    said = reason(world(tasks=(BRAKES,)), schedule=(item,), roster=(EARLY,))
    assert said.verdict == "crowded_out"
    assert "it is in service (Brakes) until 16:00" in said.reason
    assert said.fix == "Do Brakes at another time."


def test_a_driver_without_a_shift_is_said() -> None:
    said = reason(world())
    assert "its driver Ben has no shift" in said.reason
    assert said.fix == "Put Ben on a shift."


def test_a_driver_on_another_shift_is_said_with_its_hours() -> None:
    said = reason(world(), roster=(LATE,))
    assert "its driver Ben is on duty only from 14:00 to 22:00" in said.reason


def test_a_van_that_is_free_needs_another_reason() -> None:
    said = reason(world(), roster=(EARLY,))
    assert said.verdict == "not_found"


def test_a_dock_without_a_free_moment_is_said() -> None:
    problem = world(
        vehicles=(
            van("Van", starts=360, ends=660, reload_minutes=60),
            van("Van 2", starts=360, ends=660, reload_minutes=60),
        ),
        stations=(Station(name="Dock", dock_at="Depot", opens=480),),
    )
    other = world().orders[0].model_copy(update={"name": "other"})
    problem = problem.model_copy(update={"orders": (*problem.orders, other)})
    route = drive(problem, "Van 2", 540, "other")
    at = Loading(vehicle="Van 2", day=0, station="Dock", start=480, end=540)
    problem = problem.model_copy(
        update={"vehicles": (*problem.vehicles[:1], problem.vehicles[1].model_copy(update={"max_stops": 1}))}
    )
    said = reason(problem, routes=(route,), loadings=(at,))
    assert said.verdict == "crowded_out"
    assert "no dock is free to load it before it leaves" in said.reason


def test_a_task_whose_mechanic_is_not_on_duty_long_enough_says_so() -> None:
    problem = world(tasks=(Task(name="Check", minutes=180, needs={"Mia": 1}),))
    said = reason(problem, "Check", roster=(EARLY,))
    assert said.reason == "Mia is never on duty for the 3 hours that it takes, at a time that suits it."
    group = world(tasks=(Task(name="Check", minutes=180, needs={"mechanic": 1}),))
    assert reason(group, "Check").reason.startswith("Nobody of mechanic is on duty")
