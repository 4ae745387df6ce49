"""Why a task was left out names the one thing that keeps it out, and what would let it in."""

from __future__ import annotations

from planner.explain.unserved import reasons
from planner.model import Problem, Station
from planner.model.plan import Plan, ScheduledTask, Unserved
from tests.unit.foresight.test_foreseen import BAYS, before, pin, task, workshop

FILTERS = Station(name="Filters", capacity=3, used_up=True)


def said(problem: Problem, name: str, *done: ScheduledTask) -> Unserved:
    return next(item for item in reasons(problem, Plan(schedule=done)) if item.activity == name)


def at(name: str, start: int, end: int, station: str = "Bay 1", **needs: int) -> ScheduledTask:
    return ScheduledTask(task=name, station=station, start=start, end=end, needs=needs)


def test_a_task_too_long_for_any_opening() -> None:
    item = said(workshop(task("Overhaul", 600)), "Overhaul")
    assert item.verdict == "impossible"
    assert "never open for longer than 9 hours" in item.reason
    assert "interruptible" in item.fix


def test_a_ring_is_the_reason_and_not_the_next_task_in_it() -> None:
    problem = workshop(task("A"), task("B", after=("A",)), rules=(before("B", "A"),))
    item = said(problem, "B", at("A", 480, 540))
    assert item.verdict == "impossible"
    assert "“A” after “B”, “B” after “A”: none of them can come first" in item.reason
    assert "B must be finished before the start of A" in item.fix


def test_a_ring_of_predecessors_keeps_all_of_them_out() -> None:
    problem = workshop(task("A", after=("B",)), task("B", after=("A",)))
    for name in ("A", "B"):
        assert "“A” after “B”, “B” after “A”" in said(problem, name).reason


def test_clashing_pins_are_named_for_the_task_that_is_left_out() -> None:
    rules = (*pin("A", "Bay 1", "09:00"), *pin("B", "Bay 1", "09:30"))
    item = said(workshop(task("A"), task("B"), rules=rules), "B", at("A", 540, 600))
    assert "these pins overlap" in item.reason


def test_stock_that_others_have_used() -> None:
    tasks = (task("A", needs={"Filters": 2}), task("B", needs={"Filters": 2}, priority="low"))
    problem = workshop(*tasks, stations=(*BAYS, FILTERS))
    item = said(problem, "B", at("A", 480, 540, Filters=2))
    assert item.verdict == "crowded_out"
    assert "It needs 2 of Filters, but only 1 is left; A uses the rest." in item.reason
    assert "Add 1 to Filters" in item.fix


def test_what_comes_before_ends_too_late_in_this_plan() -> None:
    problem = workshop(task("A"), task("B", after=("A",)))
    item = said(problem, "B", at("A", 930, 990))
    assert item.verdict == "crowded_out"
    assert "comes after A" in item.reason
    assert "16:30" in item.reason


def test_a_task_that_only_lacks_room_is_crowded_out() -> None:
    item = said(workshop(task("A", 540), task("B")), "B", at("A", 480, 1020))
    assert item.verdict == "crowded_out"
    assert "Bay 1 could take it" in item.reason
