"""Tasks that rest, as the judge, the figures, the slack and a planner's hand see them."""

from __future__ import annotations

import pytest

from planner import by_hand
from planner.checking import judge
from planner.costs import figures
from planner.explain.critical import criticality
from planner.explain.station_load import station_load
from planner.judging import PlanView
from planner.model import Plan, Problem, ScheduledTask, Station, Vehicle, Worker
from tests.helpers.workshop import MONDAY, problem, rule, task

DAY = 1440
BAY = Station(name="Bay 1", opens=480, closes=960, cost_per_hour=600)
LONG = task("Long", 600, interruptible=True)


def world(*rules: dict[str, object], days: int = 3, **fields: object) -> Problem:
    return problem(**{"tasks": (LONG,), "stations": (BAY,), "days": days, "rules": rules, **fields})  # type: ignore[arg-type]


def done(
    start: int, end: int, name: str = "Long", station: str | None = "Bay 1", **needs: int
) -> ScheduledTask:
    return ScheduledTask(task=name, station=station, start=start, end=end, needs=needs)


def against(scenario: Problem, *items: ScheduledTask) -> list[str]:
    return [breach.sentence for breach in judge(scenario, Plan(schedule=items)).hard]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (480, DAY + 600, ""),
        (600, DAY + 720, ""),
        (480, DAY + 590, "is given 9 hours 50 minutes, not 10 hours"),
        (470, DAY + 600, "starts at"),
        (480, DAY + 970, "ends at"),
        (480, 1080, "ends at"),
    ],
)
def test_the_judge_counts_minutes_of_work(start: int, end: int, words: str) -> None:
    found = against(world(), done(start, end))
    assert bool(found) == bool(words)
    assert not words or any(words in sentence for sentence in found)


def test_what_is_not_interruptible_may_not_lie_over_a_closed_night() -> None:
    (found,) = against(world(tasks=(task("Long", 600),)), done(480, DAY + 600))
    assert "is not open for all of that time" in found


def test_a_task_that_rests_keeps_what_it_uses() -> None:
    scenario = world(tasks=(LONG, task("B", 30)), stations=(Station(name="Bay 1"),), days=2)
    lunch = world(
        rule("exclude_period", activities=["Long"], start="12:00", end="13:00"),
        tasks=scenario.tasks,
        stations=scenario.stations,
        days=2,
    )
    found = against(lunch, done(480, 1140), done(725, 755, "B"))
    assert ["Bay 1 has" in sentence for sentence in found] == [True]


def test_people_do_no_tasks_on_their_day_off() -> None:
    ana = Worker(name="Ana", days_off=(MONDAY,))
    scenario = world(tasks=(task("A", 60, "", needs={"Ana": 1}),), workers=(ana,))
    (found,) = against(scenario, done(480, 540, "A", None, Ana=1))
    assert "has a day off then" in found
    assert against(scenario, done(DAY + 480, DAY + 540, "A", None, Ana=1)) == []


def test_a_vehicle_that_may_not_be_used_is_not_waited_for() -> None:
    truck = Vehicle(name="Truck 1", start_place="Depot")
    scenario = world(
        rule("unavailable", resources=["Truck 1"], start="12:00", end="13:00"),
        tasks=(task("Brakes", 120, "Truck 1", interruptible=True),),
        vehicles=(truck,),
    )
    over = against(scenario, done(660, 840, "Brakes", "Truck 1"))
    assert len(over) == 1
    assert "not available" in over[0]


def test_figures_count_work_without_rests() -> None:
    found = figures(world(), Plan(schedule=(done(480, DAY + 600),)))
    assert found.cost == 6_000
    assert found.station_use["Bay 1"] == round(600 / (3 * 480), 4)


def test_the_load_of_a_station_has_holes_where_work_rests() -> None:
    steps = station_load(PlanView(world(), Plan(schedule=(done(480, DAY + 600),))), "Bay 1").steps
    assert [(step.start, step.end) for step in steps] == [(480, 960), (DAY + 480, DAY + 600)]


def test_what_is_used_up_stays_used() -> None:
    parts = Station(name="Parts", capacity=3, used_up=True)
    tasks = tuple(task(name, 60, "Bay 1", needs={"Parts": 2}) for name in "AB")
    items = (done(480, 540, "A", Parts=2), done(600, 660, "B", Parts=2))
    scenario = world(tasks=tasks, stations=(BAY, parts), days=1)
    load = station_load(PlanView(scenario, Plan(schedule=items)), "Parts")
    assert [(step.start, step.end, step.units) for step in load.steps] == [(480, 600, 2), (600, DAY, 4)]
    assert load.over == ((600, DAY),)


def test_slack_is_counted_in_open_hours() -> None:
    """Finish must wait for Long; Long could start two hours later and still end in time for it."""
    tasks = (LONG, task("Finish", 60, "Bay 2", after="Long"))
    stations = (BAY, Station(name="Bay 2"))
    plan = Plan(schedule=(done(480, DAY + 600), done(DAY + 720, DAY + 780, "Finish", "Bay 2")))
    found = criticality(world(tasks=tasks, stations=stations), plan)
    assert found.slack == {"Long": 120, "Finish": 0}


def test_slack_heeds_rules_that_close() -> None:
    tasks = (task("A", 60), task("B", 60, "Bay 2", after="A"))
    stations = (Station(name="Bay 1"), Station(name="Bay 2"))
    plan = Plan(schedule=(done(480, 540, "A"), done(660, 720, "B", "Bay 2")))
    open_ = criticality(world(tasks=tasks, stations=stations, days=1), plan)
    closed = rule("unavailable", resources=["Bay 1"], start="09:30", end="12:00")
    shut = criticality(world(closed, tasks=tasks, stations=stations, days=1), plan)
    assert (open_.slack["A"], shut.slack["A"]) == (120, 30)


# -- by hand ------------------------------------------------------------------------------------------


def test_a_moved_task_rests_where_it_comes_to_lie() -> None:
    scenario, plan = world(), Plan(schedule=(done(480, DAY + 600),))
    (moved,) = by_hand.move_task(scenario, plan, "Long", 900).schedule
    assert (moved.start, moved.end) == (900, 2 * DAY + 540)
    (back,) = by_hand.move_task(scenario, Plan(schedule=(moved,)), "Long", 480).schedule
    assert (back.start, back.end) == (480, DAY + 600)


def test_at_another_station_it_takes_what_it_needs_there() -> None:
    people = tuple(Worker(name=name, groups=("crew",)) for name in ("Ana", "Ben", "Cem"))
    modes = task("A", 60, "Bay 1: 60 with 1 crew; Bay 2: 40 with 2 crew")
    other = task("B", 60, "", needs={"crew": 1})
    stations = (BAY, Station(name="Bay 2"))
    scenario = world(tasks=(modes, other), stations=stations, workers=people, days=1)
    plan = Plan(schedule=(done(480, 540, "A", Ana=1), done(480, 540, "B", None, Ben=1)))
    moved = by_hand.move_task(scenario, plan, "A", 480, "Bay 2")
    assert moved.schedule[0] == done(480, 520, "A", "Bay 2", Ana=1, Cem=1)
    assert against(scenario, *moved.schedule) == []
    assert by_hand.move_task(scenario, moved, "A", 480, "Bay 1").schedule[0] == done(480, 540, "A", Ana=1)


def test_a_way_without_a_station_moves_in_time_alone() -> None:
    scenario = world(
        tasks=(task("A", 60, "45 with 2 Crew"),), stations=(Station(name="Crew", capacity=2),), days=1
    )
    plan = Plan(schedule=(done(480, 525, "A", None, Crew=2),))
    assert by_hand.stations_for(scenario, "A") == {}
    (moved,) = by_hand.move_task(scenario, plan, "A", 600).schedule
    assert moved == done(600, 645, "A", None, Crew=2)
