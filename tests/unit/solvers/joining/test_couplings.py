"""What each coupling tells a room: derived rules that touch the right resource at the right time."""

from __future__ import annotations

from typing import Any

from planner.judging import PlanView
from planner.model import Duty, Plan, Problem, ScheduledTask, Station, Task, Worker
from planner.model.plan import Loading
from planner.refusals import refusals
from solvers.joining.coupling import is_derived, with_rules
from solvers.joining.docks import Docks
from solvers.joining.duties import Duties
from solvers.joining.service import Service
from tests.helpers.plans import drive
from tests.helpers.road import order, road, van
from tests.helpers.workshop import shift


def world(**fields: Any) -> Problem:
    """Return a van driven by Ben, a task for van and Mia, and shifts for both."""
    parts: dict[str, Any] = {
        "vehicles": (van(driver="Ben"), van("Spare")),
        "tasks": (Task(name="Brakes", minutes=120, needs={"Van": 1, "Mia": 1}),),
        "workers": (Worker(name="Ben", skills=("driver",)), Worker(name="Mia", skills=("mechanic",))),
        "shifts": (
            shift("Early", starts=360, ends=840, skill="driver"),
            shift("Workshop", starts=480, ends=960, skill="mechanic"),
        ),
        **fields,
    }
    return road(order("near", "A"), **parts)


BRAKES = ScheduledTask(task="Brakes", station=None, start=500, end=620, needs={"Van": 1, "Mia": 1})
ROSTER = (Duty(worker="Ben", shift="Early"), Duty(worker="Mia", shift="Workshop"))


def blocked(problem: Problem, rules: Any) -> dict[str, list[tuple[int, int]]]:
    """Return when rules keep each resource from work within the day."""
    found: dict[str, list[tuple[int, int]]] = {}
    for rule in rules:
        assert is_derived(rule.id)
        for name in problem.names.resources(rule.constraint.resources):
            periods = problem.calendar.periods(rule.constraint.start, rule.constraint.end)
            found.setdefault(name, []).extend(periods)
    return found


def test_a_vehicle_in_service_is_blocked_for_routes_only() -> None:
    problem = world()
    service = Service(problem)
    assert service.between == {"scheduling", "routing"}
    plan = Plan(schedule=(BRAKES,))
    assert blocked(problem, service.rules("routing", plan)) == {"Van": [(500, 620)]}
    assert service.rules("scheduling", plan) == service.rules("rostering", plan) == ()


def test_a_vehicle_on_the_road_or_at_a_dock_is_blocked_for_tasks() -> None:
    problem = world()
    route = drive(problem, "Van", 420, "near")
    at_dock = Loading(vehicle="Van", day=0, station="Dock", start=380, end=420)
    plan = Plan(routes=(route, drive(problem, "Spare", 0, "near")), loadings=(at_dock,))
    assert blocked(problem, Service(problem).rules("scheduling", plan)) == {"Van": [(380, 440)]}


def test_a_driver_off_duty_blocks_the_vehicle_and_nothing_else() -> None:
    problem = world()
    found = blocked(problem, Duties(problem).rules("routing", Plan(roster=ROSTER)))
    assert found == {"Van": [(-1440, 360), (840, 2 * 1440)]}


def test_a_technician_off_duty_is_blocked_but_not_what_somebody_of_the_name_drives() -> None:
    problem = world(vehicles=(van(driver="Mia"),))
    found = blocked(problem, Duties(problem).rules("scheduling", Plan(roster=ROSTER)))
    assert found == {"Mia": [(-1440, 480), (960, 2 * 1440)]}


def test_a_driver_at_work_on_a_task_does_not_drive_and_the_other_way_round() -> None:
    problem = world(tasks=(Task(name="Wash", minutes=30, needs={"Ben": 1}),), shifts=())
    wash = ScheduledTask(task="Wash", station=None, start=400, end=430, needs={"Ben": 1})
    duties = Duties(problem)
    assert duties.between == {"scheduling", "routing"}
    assert blocked(problem, duties.rules("routing", Plan(schedule=(wash,)))) == {"Van": [(400, 430)]}
    out = Plan(routes=(drive(problem, "Van", 420, "near"),))
    assert blocked(problem, duties.rules("scheduling", out)) == {"Ben": [(420, 440)]}


def test_nothing_touches_where_nothing_is_shared() -> None:
    problem = world(
        vehicles=(van(driver="Zoe"),), tasks=(Task(name="Saw", minutes=60),), stations=(Station(name="Bay"),)
    )
    assert not Service(problem).between
    assert not Duties(problem).between
    assert not Docks(problem).at


def test_wishes_name_shifts_that_hold_what_is_wanted() -> None:
    problem = world()
    route = drive(problem, "Van", 420, "near")
    (wish,) = Duties(problem).wishes(Plan(routes=(route,)))
    assert wish.constraint.soft
    fields = wish.constraint.to_contract()
    assert (fields["resources"], fields["activities"]) == (["Ben", "not all vehicles"], ["Early"])


def test_derived_rules_are_ones_that_a_planner_could_state() -> None:
    problem = world()
    plan = Plan(schedule=(BRAKES,), roster=ROSTER, routes=(drive(problem, "Van", 700, "near"),))
    rules = [*Service(problem).rules("routing", plan), *Duties(problem).rules("routing", plan)]
    told = with_rules(problem, rules)
    assert refusals(told) == {}
    assert len({rule.id for rule in told.rules}) == len(rules)
    view = PlanView(told, plan.model_copy(update={"schedule": ()}))
    assert [b for rule in told.rules for b in rule.constraint.violations(view)] == []
