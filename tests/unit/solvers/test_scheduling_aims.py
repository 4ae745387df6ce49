"""What a schedule strives for, one measure at a time and in order, on tasks that use more than a station."""

from __future__ import annotations

from functools import partial

import pytest

from planner.costs import figures
from planner.model import Station, Worker
from solvers import scheduling
from tests.helpers.workshop import problem, rule, shift, solved, task

schedule = partial(solved, scheduling.solve)

BAY = Station(name="Bay 1")
BAYS = (Station(name="Bay 1", groups=("bay",)), Station(name="Bay 2", groups=("bay",)))
CREW = Station(name="Crew", capacity=3, cost_per_hour=600)


def test_makespan_is_the_last_end_of_all() -> None:
    tasks = (task("A", 50, "Bay 1; Bay 2"), task("B", 30, "Bay 1; Bay 2"), task("C", 20, "Bay 1; Bay 2"))
    result = schedule(problem(tasks=tasks, stations=BAYS, objective=("makespan",)))
    assert max(item.end for item in result.plan.schedule) == 50


@pytest.mark.parametrize(
    ("levels", "first"), [(("low", "high"), "B"), (("normal", "normal"), "A"), (("low", "normal"), "B")]
)
def test_lateness_counts_by_priority(levels: tuple[str, str], first: str) -> None:
    """A is a little shorter: it goes first unless B matters more."""
    tasks = (task("A", 50, priority=levels[0]), task("B", 60, priority=levels[1]))
    result = schedule(problem(tasks=tasks, stations=(BAY,), objective=("lateness",)))
    assert min(result.plan.schedule, key=lambda item: item.start).task == first


def test_cost_counts_each_unit_that_a_way_needs() -> None:
    """Three at ten minutes cost less than one at sixty."""
    quick = task("A", 60, "10 with 3 Crew; 60 with 1 Crew")
    result = schedule(problem(tasks=(quick,), stations=(CREW,), objective=("cost",)))
    assert result.at("A") == ("", 0, 10)
    assert figures(result.problem, result.plan).cost == 300


def test_cost_takes_the_cheaper_of_a_group_whatever_the_way() -> None:
    people = (
        Worker(name="Ana", skills=("fitter",), cost_per_hour=3000),
        Worker(name="Ben", skills=("fitter",), cost_per_hour=2000),
        Worker(name="Cem", skills=("fitter",), cost_per_hour=9000),
    )
    either = task("A", 60, "30 with 2 fitter; 60 with 1 fitter")
    result = schedule(problem(tasks=(either,), workers=people, objective=("cost",)))
    assert result.items["A"].needs == {"Ben": 1}
    assert figures(result.problem, result.plan).cost == 2000


def test_people_on_the_roster_are_paid_by_the_shift() -> None:
    people = (Worker(name="Ana", cost_per_hour=3000), Worker(name="Ben", cost_per_hour=2000))
    either = task("A", 60, "60 with 1 Ana; 50 with 1 Ben")
    scenario = problem(
        tasks=(either,), workers=people, shifts=(shift("Early"),), objective=("cost", "makespan")
    )
    result = schedule(scenario, passes=False)
    assert result.at("A") == ("", 0, 50)
    assert figures(scenario, result.plan).cost == 0


def test_rests_cost_nothing() -> None:
    bay = Station(name="Bay 1", opens=480, closes=960, cost_per_hour=600)
    result = schedule(
        problem(tasks=(task("A", 600, interruptible=True),), stations=(bay,), days=2, objective=("cost",))
    )
    assert figures(result.problem, result.plan).cost == 6000


def test_few_resources_are_used_stock_left_aside() -> None:
    parts = Station(name="Parts", capacity=9, used_up=True)
    tasks = (task("A", 30, "Bay 1; Bay 2: 20 with 1 Crew"), task("B", 30, "Bay 1 with 1 Parts; Bay 2"))
    scenario = problem(tasks=tasks, stations=(*BAYS, CREW, parts), objective=("resources", "makespan"))
    result = schedule(scenario)
    assert {item.station for item in result.plan.schedule} == {"Bay 1"}


def test_balance_counts_what_ways_need() -> None:
    people = (Worker(name="Ana", groups=("crew",)), Worker(name="Ben", groups=("crew",)))
    tasks = (task("A", 60, "60 with 1 Ana; 40 with 1 Ben"), task("B", 40, "40 with 1 crew"))
    even = rule("objective", balance=True, resources=["crew"])
    result = schedule(problem(tasks=tasks, workers=people, rules=(even,)))
    assert result.items["A"].needs == {"Ben": 1}
    assert result.items["B"].needs == {"Ana": 1}


def test_a_soft_end_of_the_day_is_overtime_in_the_figures_and_avoided() -> None:
    rules = (
        rule("working_hours", resources=["Bay 1"], start="08:00", end="09:00", strength="soft"),
        rule("objective", minimise=["overtime", "makespan"]),
    )
    tasks = (task("A", 60, "Bay 1; Bay 2", earliest="08:00"), task("B", 60, "Bay 1; Bay 2", earliest="08:00"))
    result = schedule(problem(tasks=tasks, stations=BAYS, rules=rules))
    assert figures(result.problem, result.plan).overtime == 0
    assert {item.start for item in result.plan.schedule} == {480}


def test_measures_count_in_the_order_said() -> None:
    either = task("A", 60, "20 with 3 Crew; 30 with 1 Crew")
    for order, end in ((("cost", "makespan"), 30), (("makespan", "cost"), 20)):
        assert schedule(problem(tasks=(either,), stations=(CREW,), objective=order)).at("A")[2] == end
