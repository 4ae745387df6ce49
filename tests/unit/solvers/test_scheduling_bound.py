"""What the hours and the work alone prove about the end of a schedule."""

from __future__ import annotations

import random

import pytest

from planner.model import Problem, Station, Worker
from solvers.scheduling import solve
from solvers.scheduling.facts import Facts
from solvers.scheduling.least_end import least_end
from tests.helpers.workshop import problem, solved, task

DAY = 1440
BAYS = (Station(name="Bay 1", opens=480, closes=960), Station(name="Bay 2", opens=480, closes=960))


def bound(scenario: Problem) -> int:
    return least_end(Facts(scenario))


def test_work_that_fills_its_hours_ends_on_another_day() -> None:
    """Three times 300 minutes on a bay that is open 480 a day: the last 420 minutes are left for Tuesday."""
    tasks = tuple(task(f"T{k}", 300) for k in range(3))
    assert bound(problem(tasks=tasks, stations=BAYS, days=3)) == DAY + 480 + 420
    either = tuple(task(f"T{k}", 300, "Bay 1; Bay 2") for k in range(3))
    assert bound(problem(tasks=either, stations=BAYS, days=3)) == 480 + 450


def test_people_that_are_needed_count_with_their_units() -> None:
    crew = tuple(Worker(name=name, skills=("fit",)) for name in ("Ana", "Luc"))
    tasks = tuple(task(f"T{k}", 100, "Bay 1 with 2 fit; Bay 2 with 1 fit") for k in range(3))
    assert bound(problem(tasks=tasks, stations=BAYS, workers=crew, days=2)) >= 480 + 150


def test_a_task_alone_starts_when_it_may() -> None:
    late = task("T", 60, earliest="2026-12-01T10:00")
    assert bound(problem(tasks=(late,), stations=BAYS, days=3)) == DAY + 660


@pytest.mark.parametrize("seed", range(12))
def test_no_plan_that_does_everything_ends_before(seed: int) -> None:
    rng = random.Random(seed)
    ways = ("Bay 1", "Bay 2", "Bay 1; Bay 2", "Bay 1: 90; Bay 2: 50", "Bay 1: 40 with 1 Ana; Bay 2")
    tasks = tuple(
        task(
            f"T{k}",
            rng.randrange(20, 200),
            rng.choice(ways),
            after=f"T{k - 1}" if k and rng.random() < 0.3 else "",
            interruptible=rng.random() < 0.3,
        )
        for k in range(rng.randrange(2, 7))
    )
    scenario = problem(tasks=tasks, stations=BAYS, workers=(Worker(name="Ana"),), days=4)
    found = solved(solve, scenario, seconds=3.0)
    assert not found.left_out
    assert bound(scenario) <= max(item.end for item in found.items.values())
    assert found.plan.info.within is not None
