"""Modes with needs of their own, what is used up, vehicles that tasks have."""

from __future__ import annotations

import random
from functools import partial

import pytest

from planner.checking import judge
from planner.errors import PacktrainError
from planner.model import Plan, ScheduledTask, Station, Vehicle, Worker
from solvers import scheduling
from solvers.scheduling.construct import as_plan, generate
from solvers.scheduling.evolve import best_of
from solvers.scheduling.facts import Facts
from solvers.scheduling.objective import weights
from solvers.scheduling.shop import Shop, shop_of
from solvers.scheduling.stock import modes_within
from tests.helpers.workshop import problem, rule, solved, task

schedule = partial(solved, scheduling.solve)

BAY = Station(name="Bay 1")
BAYS = (BAY, Station(name="Bay 2"))
CREW = Station(name="Crew", capacity=3)
PARTS = Station(name="Parts", capacity=3, used_up=True)
TRUCK = Vehicle(name="Truck 1", start_place="Depot", groups=("trucks",))


def shop(*tasks: object, stations: tuple[Station, ...]) -> Shop:
    facts = Facts(problem(tasks=tasks, stations=stations))  # type: ignore[arg-type]
    return shop_of(facts, weights(facts))


def test_a_way_without_a_station_takes_only_what_it_needs() -> None:
    result = schedule(problem(tasks=(task("A", 60, "60 with 3 Crew; 90 with 2 Crew"),), stations=(CREW,)))
    assert result.at("A") == ("", 0, 60)
    assert result.items["A"].needs == {"Crew": 3}


def test_ways_of_one_station_may_differ_in_what_they_need() -> None:
    tasks = (
        task("A", 60, "Bay 1: 40 with 3 Crew; Bay 1: 70 with 1 Crew"),
        task("B", 60, "Bay 2: 60 with 2 Crew"),
    )
    result = schedule(problem(tasks=tasks, stations=(*BAYS, CREW)))
    assert result.at("A") == ("Bay 1", 0, 70)
    assert result.items["A"].needs == {"Crew": 1}
    assert result.at("B") == ("Bay 2", 0, 60)


def test_what_a_way_needs_comes_on_top_of_what_the_task_needs() -> None:
    needy = task("A", 60, "Bay 1: 60 with 1 Crew", needs={"Crew": 2})
    result = schedule(problem(tasks=(needy,), stations=(BAY, CREW)))
    assert result.items["A"].needs == {"Crew": 3}


def test_a_group_gives_what_the_chosen_way_needs() -> None:
    people = tuple(Worker(name=name, skills=("fitter",)) for name in ("Ana", "Ben", "Cem"))
    tasks = (task("A", 60, "30 with 3 fitter; 50 with 1 fitter"), task("B", 60, "60 with 2 fitter"))
    result = schedule(problem(tasks=tasks, workers=people))
    assert result.at("A")[1:] == (0, 50)
    assert [len(result.items[name].needs) for name in "AB"] == [1, 2]


@pytest.mark.parametrize("seed", range(3))
def test_a_stock_lasts_the_whole_horizon(seed: int) -> None:
    tasks = tuple(task(f"T{k}", 60, "Bay 1: 10 with 2 Parts; Bay 1: 50 with 1 Parts") for k in range(3))
    result = schedule(problem(tasks=tasks, stations=(BAY, PARTS)), seed=seed)
    assert len(result.items) == 3
    assert sum(item.needs["Parts"] for item in result.plan.schedule) <= 3


def test_what_finds_no_parts_left_is_left_out() -> None:
    tasks = tuple(task(f"T{k}", 60, "Bay 1", needs={"Parts": 2}) for k in range(2))
    result = schedule(problem(tasks=tasks, stations=(BAY, PARTS), days=3))
    assert len(result.items) == 1
    assert next(iter(result.left_out.values())).verdict == "crowded_out"


def test_a_task_that_needs_more_than_there_is_is_impossible() -> None:
    result = schedule(problem(tasks=(task("A", 60, "Bay 1: 60 with 4 Parts"),), stations=(BAY, PARTS)))
    assert result.left_out["A"].verdict == "impossible"
    assert "“Parts”" in result.left_out["A"].reason


def test_what_is_used_up_is_no_place_of_work() -> None:
    with pytest.raises(PacktrainError, match="“Parts”, which is used up"):
        schedule(problem(tasks=(task("A", 60, "Parts"),), stations=(PARTS,)))


def test_the_quick_plan_keeps_a_stock_for_the_tasks_to_come() -> None:
    tasks = tuple(task(f"T{k}", 60, "Bay 1: 10 with 3 Parts; Bay 1: 50 with 1 Parts") for k in range(3))
    made = shop(*tasks, stations=(BAY, PARTS))
    plan = as_plan(made, generate(made, [0, 1, 2]))
    assert [item.needs["Parts"] for item in plan.schedule] == [1, 1, 1]


def test_modes_are_chosen_within_two_stocks() -> None:
    """Each stock alone would leave the quick ways open; together only one way of two tasks fits both."""
    steel = Station(name="Steel", capacity=4, used_up=True)
    ways = "10 with 3 Parts, 1 Steel; 20 with 1 Parts, 3 Steel; 90 with 1 Parts, 1 Steel"
    made = shop(
        *(task(f"T{k}", 60, ways) for k in range(2)),
        stations=(Station(name="Parts", capacity=4, used_up=True), steel),
    )
    for seed in range(5):
        modes = modes_within(made, random.Random(seed))
        chosen = [made.tasks[k].ways[mode] for k, mode in enumerate(modes)]
        for stock in range(2):
            assert sum(way.takes(stock) for way in chosen) <= 4


def test_the_quick_search_finds_ways_that_two_stocks_allow() -> None:
    """A goes first and takes its quickest, which leaves too little for either way of B: ways are chosen together."""
    stations = (
        Station(name="Parts", capacity=4, used_up=True),
        Station(name="Steel", capacity=4, used_up=True),
    )
    tasks = (
        task("A", 60, "10 with 2 Parts, 2 Steel; 90 with 1 Parts, 1 Steel"),
        task("B", 60, "20 with 1 Parts, 3 Steel; 20 with 3 Parts, 1 Steel", after="A"),
    )
    made = shop(*tasks, stations=stations)
    assert generate(made, [0, 1])[1] is None
    found = best_of(made, random.Random(0), lambda: False)
    assert [placed is not None and placed.end for placed in found] == [90, 110]


def test_a_vehicle_is_had_by_one_task_at_a_time() -> None:
    tasks = (task("A", 60, "Bay 1", needs={"Truck 1": 1}), task("B", 60, "Truck 1"), task("C", 60, "trucks"))
    result = schedule(problem(tasks=tasks, stations=BAYS, vehicles=(TRUCK,)))
    assert sorted(item.start for item in result.plan.schedule) == [0, 60, 120]
    assert result.at("B")[0] == "Truck 1"


def test_a_task_does_not_have_a_vehicle_that_is_not_available() -> None:
    away = rule("unavailable", resources=["Truck 1"], end="12:00")
    tasks = (task("A", 60, "Bay 1", needs={"Truck 1": 1}),)
    result = schedule(problem(tasks=tasks, stations=BAYS, vehicles=(TRUCK,), rules=(away,)))
    assert result.start("A") == 720


def test_rules_on_what_a_vehicle_drives_do_not_concern_its_service() -> None:
    rules = (rule("limit", resources=["Truck 1"], quantity="distance", at_most=100),)
    tasks = (task("A", 60, "Bay 1", needs={"Truck 1": 1}),)
    result = schedule(problem(tasks=tasks, stations=BAYS, vehicles=(TRUCK,), rules=rules))
    assert result.result.refused == {}
    assert result.start("A") == 0


# -- the judge ----------------------------------------------------------------------------------------


def held_against(
    item: ScheduledTask, *stations: Station, modes: str = "Bay 1: 40 with 2 Crew; Bay 1: 70 with 1 Crew"
) -> str:
    """Return what the judge has against one task of one plan, as one text."""
    scenario = problem(tasks=(task("A", 60, modes),), stations=(*BAYS, CREW, *stations))
    return " ".join(b.sentence for b in judge(scenario, Plan(schedule=(item,))).hard)


@pytest.mark.parametrize(
    ("station", "end", "needs", "words"),
    [
        ("Bay 1", 40, {"Crew": 2}, ""),
        ("Bay 1", 70, {"Crew": 1}, ""),
        ("Bay 1", 40, {"Crew": 1}, "needs 2 of Crew, but has 1"),
        ("Bay 1", 30, {"Crew": 2}, "is given 30 minutes, not 40 minutes"),
        ("Bay 1", 70, {"Crew": 3}, "takes 1 of Crew, which it does not need"),
        ("Bay 1", 70, {}, "needs 1 of Crew, but has 0"),
        ("Bay 2", 70, {"Crew": 1}, "is done at Bay 2, but only Bay 1"),
        (None, 70, {"Crew": 1}, "is done at no station"),
    ],
)
def test_a_task_fits_one_of_its_ways_as_a_whole(
    station: str, end: int, needs: dict[str, int], words: str
) -> None:
    item = ScheduledTask(task="A", station=station, start=0, end=end, needs=needs)
    found = held_against(item)
    assert words in found
    assert bool(words) == bool(found)


def test_units_are_dealt_out_as_the_needs_allow() -> None:
    """Lift 1 could serve both needs: it has to serve the one that nothing else can."""
    lifts = (Station(name="Lift 1", groups=("lift", "heavy")), Station(name="Lift 2", groups=("lift",)))
    item = ScheduledTask(task="A", station="Bay 1", start=0, end=60, needs={"Lift 1": 1, "Lift 2": 1})
    assert held_against(item, *lifts, modes="Bay 1: 60 with 1 lift, 1 heavy") == ""


def test_the_judge_counts_what_is_used_up() -> None:
    tasks = tuple(task(f"T{k}", 60, "", needs={"Parts": 2}) for k in range(2))
    items = tuple(
        ScheduledTask(task=f"T{k}", station=None, start=600 * k, end=600 * k + 60, needs={"Parts": 2})
        for k in range(2)
    )
    found = judge(problem(tasks=tasks, stations=(PARTS,)), Plan(schedule=items)).hard
    assert [b.amount for b in found] == [1]
    assert "Parts is used up" in found[0].sentence
