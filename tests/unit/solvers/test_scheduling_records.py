"""Schedules from records alone: every field of tasks and stations means what it says."""

from __future__ import annotations

from functools import partial

import pytest

from planner.errors import PacktrainError
from planner.model import Station, Worker
from solvers import scheduling
from tests.helpers.workshop import MONDAY, problem, solved, task

schedule = partial(solved, scheduling.solve)

BAY = Station(name="Bay 1")
BAYS = (BAY, Station(name="Bay 2"))


def test_nothing_to_do_is_a_complete_plan() -> None:
    result = schedule(problem(stations=(BAY,)))
    assert result.result.complete
    assert result.plan.schedule == ()


def test_a_station_does_one_thing_at_a_time() -> None:
    result = schedule(problem(tasks=(task("A", 60), task("B", 30)), stations=(BAY,)))
    spans = sorted((item.start, item.end) for item in result.plan.schedule)
    assert spans[0][1] <= spans[1][0]
    assert spans[1][1] == 90
    assert result.result.complete


def test_capacity_lets_several_tasks_run_at_once() -> None:
    desk = Station(name="Bay 1", capacity=2)
    result = schedule(problem(tasks=tuple(task(f"T{k}", 60) for k in range(4)), stations=(desk,)))
    assert sorted(item.start for item in result.plan.schedule) == [0, 0, 60, 60]


def test_the_faster_way_is_taken() -> None:
    result = schedule(problem(tasks=(task("A", 60, "Bay 1: 90; Bay 2: 50"),), stations=BAYS))
    assert result.at("A") == ("Bay 2", 0, 50)


def test_a_group_of_stations_stands_for_each_of_them() -> None:
    bays = (Station(name="Bay 1", groups=("big",)), Station(name="Bay 2", groups=("big",)))
    result = schedule(problem(tasks=(task("A", 60, "big"), task("B", 60, "big")), stations=bays))
    assert {result.at("A"), result.at("B")} == {("Bay 1", 0, 60), ("Bay 2", 0, 60)}


def test_a_mode_that_names_the_station_counts_before_one_of_its_group() -> None:
    bays = (Station(name="Bay 1", groups=("big",)),)
    result = schedule(problem(tasks=(task("A", 60, "big: 40; Bay 1: 70"),), stations=bays))
    assert result.at("A") == ("Bay 1", 0, 70)


def test_a_task_without_stations_takes_only_its_time() -> None:
    result = schedule(problem(tasks=(task("A", 45, ""), task("B", 45, "")), stations=(BAY,)))
    assert result.at("A") == ("", 0, 45)
    assert result.at("B") == ("", 0, 45)


def test_needs_bind_their_units() -> None:
    crane = Station(name="Crane", capacity=3)
    tasks = (
        task("A", 60, "Bay 1", needs={"Crane": 2}),
        task("B", 60, "Bay 2", needs={"Crane": 2}),
    )
    result = schedule(problem(tasks=tasks, stations=(*BAYS, crane)))
    assert sorted(item.start for item in result.plan.schedule) == [0, 60]
    assert result.items["A"].needs == {"Crane": 2}


def test_a_need_for_a_group_is_spread_over_its_members() -> None:
    lifts = (Station(name="Lift 1", groups=("lift",)), Station(name="Lift 2", groups=("lift",), capacity=2))
    tasks = (
        task("A", 60, "Bay 1", needs={"lift": 3}),
        task("B", 60, "Bay 2", needs={"lift": 1}),
    )
    result = schedule(problem(tasks=tasks, stations=(*BAYS, *lifts)))
    assert result.items["A"].needs == {"Lift 1": 1, "Lift 2": 2}
    assert sorted(item.start for item in result.plan.schedule) == [0, 60]


def test_people_who_are_needed_are_heads_at_once() -> None:
    people = tuple(Worker(name=name, skills=("welder",)) for name in ("Ana", "Ben", "Cem"))
    tasks = tuple(task(f"T{k}", 60, "", needs={"welder": 2}) for k in range(2))
    result = schedule(problem(tasks=tasks, workers=people))
    assert sorted(item.start for item in result.plan.schedule) == [0, 60]
    assert all(len(item.needs) == 2 for item in result.plan.schedule)


def test_people_do_no_tasks_on_their_day_off() -> None:
    ana = Worker(name="Ana", days_off=(MONDAY,))
    result = schedule(problem(tasks=(task("A", 60, "", needs={"Ana": 1}),), workers=(ana,), days=2))
    assert result.start("A") == 1440


def test_work_lies_wholly_within_opening_hours() -> None:
    bay = Station(name="Bay 1", opens=8 * 60, closes=12 * 60)
    tasks = tuple(task(f"T{k}", 150) for k in range(3))
    result = schedule(problem(tasks=tasks, stations=(bay,), days=3))
    assert sorted(item.start for item in result.plan.schedule) == [480, 1440 + 480, 2880 + 480]


def test_opening_past_midnight_is_one_stretch() -> None:
    bay = Station(name="Bay 1", opens=22 * 60, closes=2 * 60)
    result = schedule(problem(tasks=(task("A", 200),), stations=(bay,), days=2))
    assert result.start("A") == 22 * 60


def test_days_off_close_a_station() -> None:
    bay = Station(name="Bay 1", opens=480, closes=960, days_off=(MONDAY,))
    result = schedule(problem(tasks=(task("A"),), stations=(bay,), days=2))
    assert result.start("A") == 1440 + 480


def test_a_successor_waits_for_the_lag() -> None:
    tasks = (task("Paint", 60, "Bay 2", after="Sand + 45"), task("Sand", 30))
    result = schedule(problem(tasks=tasks, stations=BAYS))
    assert result.at("Sand")[2] + 45 == result.start("Paint")


def test_earliest_bounds_the_start_and_latest_the_end() -> None:
    tasks = (task("A", 60, earliest="10:00"), task("B", 60, latest="01:00"))
    result = schedule(problem(tasks=tasks, stations=(BAY,)))
    assert result.at("A") == ("Bay 1", 600, 660)
    assert result.at("B") == ("Bay 1", 0, 60)


def test_a_dated_latest_holds_once() -> None:
    bay = Station(name="Bay 1", opens=480, closes=1020)
    tasks = (task("A", 500), task("B", 500, latest="2026-11-30"))
    result = schedule(problem(tasks=tasks, stations=(bay,), days=2))
    assert result.start("B") == 480
    assert result.start("A") == 1440 + 480


def test_a_station_is_set_up_between_different_goods() -> None:
    bay = Station(name="Bay 1", setup_minutes=20)
    tasks = tuple(task(f"{goods} {k}", 30, goods=(goods,)) for goods in ("paint", "flour") for k in range(2))
    result = schedule(problem(tasks=tasks, stations=(bay,)))
    assert max(item.end for item in result.plan.schedule) == 4 * 30 + 20


def test_without_goods_a_change_of_job_is_a_setup() -> None:
    bay = Station(name="Bay 1", setup_minutes=15)
    tasks = (task("A1", 30, job="A"), task("B1", 30, job="B"), task("A2", 30, job="A"))
    result = schedule(problem(tasks=tasks, stations=(bay,)))
    assert max(item.end for item in result.plan.schedule) == 90 + 15


def test_what_matters_more_is_served_when_not_all_fits() -> None:
    bay = Station(name="Bay 1", opens=480, closes=540)
    tasks = (
        task("Low", 20, priority="low"),
        task("Normal", 20),
        task("High", 50, priority="high"),
    )
    result = schedule(problem(tasks=tasks, stations=(bay,)))
    assert set(result.items) == {"High"}
    assert result.left_out["Normal"].verdict == "crowded_out"
    assert "“High”" in result.left_out["Normal"].reason


def test_a_task_to_be_skipped_is_left_out() -> None:
    result = schedule(problem(tasks=(task("A", priority="skip"), task("B")), stations=(BAY,)))
    assert result.left_out["A"].verdict == "skipped"
    assert set(result.items) == {"B"}


@pytest.mark.parametrize(
    ("hopeless", "words"),
    [
        (task("A", 500), "takes 500 minutes"),
        (task("A", 60, earliest="16:30"), "Between its earliest and its latest time"),
        (task("A", 60, "Bay 1", needs={"Crane": 3}), "needs 3 of “Crane”"),
        (task("A", 60, "nobody's"), "No station may do it"),
    ],
)
def test_the_impossible_is_left_out_with_its_reason(hopeless: object, words: str) -> None:
    stations = (
        Station(name="Bay 1", opens=480, closes=960),
        Station(name="Crane", groups=("heavy",)),
    )
    vehicleless = Worker(name="Ana", groups=("nobody's",))
    scenario = problem(tasks=(hopeless, task("B")), stations=stations, workers=(vehicleless,))  # type: ignore[arg-type]
    result = schedule(scenario)
    assert set(result.items) == {"B"}
    assert result.left_out["A"].verdict == "impossible"
    assert words in result.left_out["A"].reason
    assert result.left_out["A"].fix


def test_what_comes_after_something_left_out_is_left_out_too() -> None:
    bay = Station(name="Bay 1", opens=480, closes=960)
    tasks = (task("A", 900), task("B", 30, after="A"), task("C", 30, after="B"))
    result = schedule(problem(tasks=tasks, stations=(bay,)))
    assert result.plan.schedule == ()
    assert "“A”" in result.left_out["B"].reason
    assert result.left_out["C"].verdict == "impossible"


def test_tasks_that_wait_for_each_other_are_left_out() -> None:
    tasks = (task("A", after="B"), task("B", after="A"), task("C"))
    result = schedule(problem(tasks=tasks, stations=(BAY,)))
    assert set(result.items) == {"C"}
    assert {item.verdict for item in result.plan.unserved} == {"impossible"}


def test_an_unknown_predecessor_is_said_with_its_task() -> None:
    with pytest.raises(PacktrainError, match="“A” comes after “Ghost”"):
        schedule(problem(tasks=(task("A", after="Ghost"),), stations=(BAY,)))


def test_an_unknown_station_is_said_with_its_task() -> None:
    with pytest.raises(PacktrainError, match="Task “A”: “Bay 7”"):
        schedule(problem(tasks=(task("A", 60, "Bay 7"),), stations=(BAY,)))
