"""Routes, tasks, shifts and docks solved as one plan: what touches is kept, and what one costs another is said."""

from __future__ import annotations

import random
from typing import Any

import pytest

from planner.checking import judge
from planner.model import Problem, Station, Task, Window, Worker
from solvers.joining.staging import Staging
from solvers.rooms import Unwatched
from solvers.solve import insert
from tests.helpers.joint_world import joint_problem, without_unknown
from tests.helpers.road import Driven, drive, order, road, van
from tests.helpers.workshop import Notebook, shift

DRIVER, MECHANIC = Worker(name="Ben", skills=("driver",)), Worker(name="Mia", skills=("mechanic",))
WORKSHOP = shift("Workshop", starts=360, ends=1080, skill="mechanic")
BRAKES = Task(name="Brakes", minutes=120, needs={"Van": 1, "Mia": 1})


def world(**fields: Any) -> Problem:
    """Return two vans, four orders, a mechanic and a driver of the first van."""
    orders = tuple(order(f"Order {n}", "ABCD"[n], 4, service_minutes=20) for n in range(4))
    parts: dict[str, Any] = {
        "orders": orders,
        "vehicles": (van(driver="Ben", starts=360, ends=1080),),
        "workers": (DRIVER, MECHANIC),
        "shifts": (WORKSHOP,),
        **fields,
    }
    return road(*parts.pop("orders"), **parts)


def solved(problem: Problem, seconds: float = 30.0, **more: Any) -> Driven:
    """Solve a scenario; the plan passes the judge. So few orders are settled long before the limit."""
    return drive(problem, seconds, watch=more.pop("watch", Unwatched()), **more)


# -- service --------------------------------------------------------------------------------------------


def test_service_goes_beside_the_route_where_there_is_room() -> None:
    result = solved(world(tasks=(BRAKES,)))
    assert result.plan.unserved == ()
    assert result.plan.info.notes == ()
    assert {item.task for item in result.plan.schedule} == {"Brakes"}


def test_service_that_takes_the_whole_day_costs_orders_and_is_said() -> None:
    brakes = BRAKES.model_copy(update={"minutes": 700, "priority": "must"})
    result = solved(world(tasks=(brakes,)))
    assert {item.task for item in result.plan.schedule} == {"Brakes"}
    assert len(result.left_out) >= 2
    (note,) = result.plan.info.notes
    assert note.startswith("Servicing Van from ")
    assert "costs" in note
    assert any("it is in service (Brakes)" in item.reason for item in result.plan.unserved)


def test_service_moves_out_of_the_way_of_orders_with_windows() -> None:
    """First planned in the morning, as early as can be, it gives way to orders that want the van then."""
    orders = tuple(order(f"Order {n}", "A", windows=(Window(latest=480),)) for n in range(3))
    result = solved(world(orders=orders, tasks=(BRAKES,)))
    assert result.plan.unserved == ()
    (item,) = result.plan.schedule
    assert item.start >= result.route().end or item.end <= result.route().start


# -- duties ---------------------------------------------------------------------------------------------


def test_the_roster_puts_the_driver_on_the_shift_that_the_orders_want() -> None:
    late = tuple(order(f"Order {n}", "A", windows=(Window(earliest=900),)) for n in range(3))
    shifts = (
        shift("Early", starts=360, ends=840, skill="driver"),
        shift("Late", starts=840, ends=1320, skill="driver"),
    )
    workers = (
        Worker(name="Ben", skills=("driver",), max_hours=8),
        Worker(name="Zoe", skills=("driver",), max_hours=8),
    )
    for vehicle_of in ("Ben", "Zoe"):
        vehicles = (van(driver=vehicle_of, starts=360, ends=1320),)
        result = solved(world(orders=late, vehicles=vehicles, workers=workers, shifts=shifts))
        assert result.plan.unserved == ()
        assert {d.shift for d in result.plan.roster if d.worker == vehicle_of} == {"Late"}


def test_a_driver_without_a_shift_is_the_reason() -> None:
    early = shift("Early", starts=360, ends=840, skill="driver")
    night = tuple(order(f"Order {n}", "A", windows=(Window(earliest=900),)) for n in range(2))
    result = solved(world(orders=night, shifts=(early,)))
    assert {item.verdict for item in result.plan.unserved} == {"crowded_out"}
    assert all("its driver Ben is on duty only from 06:00 to 14:00" in i.reason for i in result.plan.unserved)


def test_technicians_work_in_their_shifts() -> None:
    tasks = tuple(Task(name=f"Job {n}", minutes=120, needs={"mechanic": 1}) for n in range(3))
    workers = (MECHANIC, Worker(name="Noa", skills=("mechanic",)))
    shifts = (
        shift("One", starts=480, ends=720, skill="mechanic"),
        shift("Two", starts=720, ends=960, skill="mechanic"),
    )
    result = solved(road(tasks=tasks, workers=workers, shifts=shifts, vehicles=()))
    assert {item.task for item in result.plan.schedule} == {"Job 0", "Job 1", "Job 2"}


def test_a_roster_without_posts_leaves_drivers_at_home() -> None:
    nobody = shift("Early", starts=360, ends=840, needed=0, skill="driver")
    result = solved(world(shifts=(nobody,)))
    assert result.plan.routes == ()
    assert all("Ben has no shift" in item.reason for item in result.plan.unserved)


# -- docks ----------------------------------------------------------------------------------------------


def test_each_trip_is_loaded_and_a_busy_dock_is_said() -> None:
    vehicles = tuple(van(f"Van {n}", 8, starts=360, ends=1080, reload_minutes=30) for n in (1, 2))
    dock = Station(name="Dock", dock_at="Depot", opens=360)
    result = solved(world(vehicles=vehicles, stations=(dock,), shifts=(), workers=()))
    assert result.plan.unserved == ()
    assert sorted(item.start for item in result.plan.loadings) == [360, 390]
    assert any("busy dock" in note for note in result.plan.info.notes)


def test_docks_too_few_for_all_leave_the_rest_out_with_a_note() -> None:
    orders = tuple(order(f"Order {n}", "A", 8, windows=(Window(latest=410),)) for n in range(3))
    vehicles = tuple(van(f"Van {n}", 8, starts=360, ends=1080, reload_minutes=30) for n in (1, 2, 3))
    dock = Station(name="Dock", dock_at="Depot", opens=360)
    result = solved(world(orders=orders, vehicles=vehicles, stations=(dock,), shifts=(), workers=()))
    assert len(result.plan.loadings) == 1
    assert len(result.left_out) == 2


# -- the whole ------------------------------------------------------------------------------------------


def test_what_does_not_touch_is_solved_as_ever() -> None:
    problem = world(vehicles=(van(),), tasks=(Task(name="Saw", minutes=60),))
    staging = Staging(problem, None, Unwatched(), 3.0, 0)
    asked: list[str] = []
    ask = staging.rooms.ask

    def noting(room: Any, *args: Any, **more: Any) -> Any:
        asked.append(room)
        return ask(room, *args, **more)

    staging.rooms.ask = noting  # type: ignore[method-assign]
    staged = staging.run()
    assert sorted(set(asked)) == ["rostering", "routing", "scheduling"]
    assert asked.count("routing") == 1 or staging.clock.left == 0
    assert staged.notes == ()


def test_every_plan_on_the_way_passes_the_judge() -> None:
    dock = Station(name="Dock", dock_at="Depot", opens=360)
    vehicles = (van(driver="Ben", starts=360, ends=1080, reload_minutes=20),)
    early = shift("Early", starts=300, ends=840, skill="driver")
    problem = world(vehicles=vehicles, stations=(dock,), tasks=(BRAKES,), shifts=(early, WORKSHOP))
    watch = Notebook()
    result = solved(problem, watch=watch)
    assert watch.plans
    for plan in (*watch.plans, result.plan):
        assert judge(problem, plan).passed, [breach.sentence for breach in judge(problem, plan).hard]


def test_a_stop_at_once_still_gives_a_plan_that_fits_together() -> None:
    problem = world(tasks=(BRAKES,), shifts=(shift("Early", starts=300, ends=840, skill="driver"), WORKSHOP))
    result = solved(problem, 200.0, watch=Notebook(stop_after=0))
    assert result.plan.info.seconds < 100
    left = {item.activity for item in result.plan.unserved}
    done = {name for route in result.plan.routes for name in route.orders}
    assert left | done >= {order.name for order in problem.orders}


def test_new_orders_are_inserted_around_tasks_duties_and_docks() -> None:
    vehicles = (van(driver="Ben", starts=360, ends=1080, reload_minutes=20),)
    parts = {
        "vehicles": vehicles,
        "tasks": (BRAKES,),
        "stations": (Station(name="Dock", dock_at="Depot", opens=300),),
        "shifts": (shift("Early", starts=300, ends=840, skill="driver"), WORKSHOP),
    }
    before = world(orders=(order("Order 0", "A", 4),), **parts)
    after = world(orders=(order("Order 0", "A", 4), order("New", "B", 4)), **parts)
    present = solved(before).plan
    solution = insert(after, 5.0, 0, present, Unwatched())
    assert solution.verdict.passed, [breach.sentence for breach in solution.verdict.hard]
    assert {name for route in solution.plan.routes for name in route.orders} == {"Order 0", "New"}
    assert solution.plan.schedule == present.schedule
    assert len(solution.plan.loadings) == len(solution.plan.routes)


@pytest.mark.parametrize("seed", range(6))
def test_random_joint_plans_pass_the_judge(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    """And without anything being taken out again in the end: that would be logged as an error."""
    problem = without_unknown(joint_problem(random.Random(seed)))
    result = solved(problem, 3.0)
    assert result.solution.verdict == judge(problem, result.plan)
    assert all(item.reason for item in result.plan.unserved)
    assert [record.message for record in caplog.records if record.name.startswith("solvers.joining")] == []


def test_tasks_that_no_shift_has_room_for_are_said_to_be_its_price() -> None:
    tasks = tuple(Task(name=f"Job {n}", minutes=150, needs={"Mia": 1}) for n in range(3))
    short = shift("Short", starts=480, ends=720, skill="mechanic")
    result = solved(road(tasks=tasks, workers=(MECHANIC,), shifts=(short,), vehicles=()))
    assert len(result.plan.schedule) == 1
    (note,) = result.plan.info.notes
    assert note.startswith("Keeping people to the shifts of the roster costs 2 tasks their place")


# -- one driver, two vehicles ---------------------------------------------------------------------------


def test_vehicles_with_the_same_driver_take_turns() -> None:
    """Each carries one order only: with a driver each, both would be out at once."""
    vans = tuple(van(name, carries=4, driver="Ben", starts=360, ends=1080) for name in ("Van", "Truck"))
    orders = tuple(order(f"Order {n}", "AB"[n % 2], 4, service_minutes=20) for n in range(2))
    result = solved(road(*orders, vehicles=vans, workers=(DRIVER,)), seconds=8.0)
    assert result.plan.unserved == ()
    one, other = sorted(result.plan.routes, key=lambda route: route.start)
    assert one.end <= other.start
