"""How schedules are searched: known optima, first plans, stopping, progress."""

from __future__ import annotations

import random
from functools import partial

import pytest

from planner.checking import judge
from planner.model import Problem, Station
from solvers import scheduling
from solvers.scheduling.construct import as_plan
from solvers.scheduling.evolve import best_of
from solvers.scheduling.facts import Facts
from solvers.scheduling.objective import weights
from solvers.scheduling.shop import shop_of
from tests.helpers.workshop import Notebook, dock, problem, rule, solved, task

schedule = partial(solved, scheduling.solve)

FT06 = """
2 1 0 3 1 6 3 7 5 3 4 6
1 8 2 5 4 10 5 10 0 10 3 4
2 5 3 4 5 8 0 9 1 1 4 7
1 5 0 5 2 5 3 3 4 8 5 9
2 9 1 3 4 5 5 4 0 3 3 1
1 3 3 3 5 9 0 10 4 4 2 1
"""


def ft06() -> Problem:
    """Return the job shop of Fisher and Thompson (1963), whose shortest schedule takes 55."""
    tasks = []
    for job, line in enumerate(FT06.split("\n")[1:-1]):
        words = line.split()
        for step, (machine, minutes) in enumerate(zip(words[::2], words[1::2], strict=True)):
            before = f"J{job}.{step - 1}" if step else ""
            tasks.append(task(f"J{job}.{step}", int(minutes), f"M{machine}", before, job=f"J{job}"))
    stations = tuple(Station(name=f"M{k}") for k in range(6))
    return problem(tasks=tuple(tasks), stations=stations, objective=("makespan",))


def test_a_known_job_shop_is_solved_to_its_proven_optimum() -> None:
    result = schedule(ft06(), seconds=60)
    assert max(item.end for item in result.plan.schedule) == 55
    assert result.result.complete
    assert result.plan.info.complete


def test_the_dock_is_planned_whole_and_proven() -> None:
    result = schedule(dock(), seconds=60)
    assert len(result.items) == 18
    assert result.result.complete


def test_rules_at_the_dock_are_all_kept_at_once() -> None:
    result = schedule(
        dock(
            rule("unavailable", resources=["Dock 1"], end="12:00"),
            rule("forbid", activities=["furniture"], resources=["Dock 3"]),
            rule("together", activities=["TR-07 load", "TR-08 load"]),
            rule("time_window", activities=["TR-09"], finish_by="11:00"),
            rule("limit", resources=["dry dock"], quantity="stops", at_most=3),
            rule("exclude_period", activities=["checks"], start="06:00", end="07:30"),
            rule("priority", activities=["TR-05 unload"], level="skip"),
        )
    )
    assert set(result.left_out) == {"TR-05 unload"}
    assert result.result.refused == {}
    assert result.at("TR-07 load")[0] == result.at("TR-08 load")[0]


def test_a_stop_keeps_the_best_plan_so_far() -> None:
    """A planner who presses Stop gets what the run bar last showed, or better, at once."""
    watch = Notebook(stop_after=1)
    result = schedule(ft06(), seconds=60, watch=watch)
    assert len(result.items) == 36
    assert watch.asked > 0
    assert not result.result.complete or max(item.end for item in result.plan.schedule) == 55


def test_every_plan_reported_passes_the_judge_and_is_better_than_the_one_before() -> None:
    watch = Notebook()
    scenario = dock()
    schedule(scenario, watch=watch)
    assert watch.plans
    assert all(judge(scenario, plan).passed for plan in watch.plans)
    assert watch.values == sorted(watch.values, reverse=True)


def test_the_first_plan_comes_from_a_rule_of_thumb_and_is_whole() -> None:
    """Seconds matter to a planner: the quick plan must already be one."""
    scenario = dock()
    facts = Facts(scenario)
    shop = shop_of(facts, weights(facts))
    plan = as_plan(shop, best_of(shop, random.Random(0), lambda: True))
    assert len(plan.schedule) == 18
    assert judge(scenario, plan).passed


@pytest.mark.parametrize("seed", range(5))
def test_justified_samples_stay_feasible(seed: int) -> None:
    """Mirroring in time must carry windows, lags, setups, capacities and needs over rightly."""
    rng = random.Random(seed)
    stations = (
        Station(name="Bay 1", opens=300, closes=1200, setup_minutes=15, groups=("bay",)),
        Station(name="Bay 2", groups=("bay",)),
        Station(name="Lift 1", capacity=2, groups=("lift",)),
        Station(name="Lift 2", capacity=3, opens=240, closes=1300, groups=("lift",)),
    )
    tasks = tuple(
        task(
            f"T{k}",
            rng.randint(5, 120),
            rng.choice(("bay", "Bay 1", "Bay 1; Bay 2", "")),
            f"T{rng.randrange(k)} + {rng.choice((0, 20))}" if k and rng.random() < 0.5 else "",
            needs=rng.choice(({}, {"lift": rng.randint(1, 4)}, {"Lift 1": 1})),
            goods=(rng.choice(("x", "y")),),
            earliest=rng.choice((None, "06:00")),
        )
        for k in range(20)
    )
    scenario = problem(tasks=tasks, stations=stations, days=4)
    facts = Facts(scenario)
    shop = shop_of(facts, weights(facts))
    calls = iter(range(60))
    plan = as_plan(shop, best_of(shop, rng, lambda: next(calls) >= 50))
    verdict = judge(scenario, plan.model_copy(update={"unserved": ()}))
    assert len(plan.schedule) == 20
    assert verdict.passed, [breach.sentence for breach in verdict.hard]


def test_the_present_plan_is_where_the_search_starts() -> None:
    """A re-plan must never be worse than what the planner already has."""
    scenario = ft06()
    best = schedule(scenario, seconds=60).plan
    again = schedule(scenario, present=best, seconds=60, watch=Notebook(stop_after=1))
    assert max(item.end for item in again.plan.schedule) == 55
