"""The solver in its process, as the window and the command line use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from planner.checking import judge
from planner.jobs.client import Worker
from planner.jobs.launch import SOLVER
from planner.jobs.messages import Failed, Found, Message, Progress, Ready, Solved, SolveRequest
from planner.model import Problem
from tests.helpers.road import order, road, van
from tests.helpers.workshop import rule


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker(SOLVER) as started:
        yield started


def _town(rules: tuple[dict[str, object], ...] = ()) -> Problem:
    orders = [order(f"o{k}", "ABCD"[k % 4], 1 + k % 4) for k in range(30)]
    return road(*orders, vehicles=tuple(van(f"Van {k}", 12) for k in range(9)), rules=rules)


def _solve(
    worker: Worker, problem: Problem, seconds: float = 2.0, job: str = "job", seed: int = 0
) -> list[Message]:
    return list(worker.run(SolveRequest(id=job, problem=problem, time_limit=seconds, seed=seed)))


def test_a_first_plan_progress_and_the_best_plan_come_in_this_order(worker: Worker) -> None:
    problem = _town()
    messages = [m for m in _solve(worker, problem) if not isinstance(m, Ready)]
    kinds = [type(message) for message in messages]
    assert kinds[0] is Found
    assert kinds[-1] is Solved
    assert Progress in kinds
    assert set(kinds[:-1]) <= {Found, Progress}
    assert {message.id for message in messages} == {"job"}


def test_every_plan_that_is_handed_over_passes_the_judge(worker: Worker) -> None:
    problem = _town()
    messages = _solve(worker, problem)
    plans = [message.plan for message in messages if isinstance(message, Found | Solved)]
    assert len(plans) >= 2
    for plan in plans:
        assert judge(problem, plan).passed


def test_progress_says_what_is_reached_and_in_how_much_time(worker: Worker) -> None:
    messages = _solve(worker, _town())
    progress = [message for message in messages if isinstance(message, Progress)]
    assert progress
    assert all(message.text for message in progress)
    assert [m.seconds for m in progress] == sorted(m.seconds for m in progress)
    values = [m.value for m in messages if isinstance(m, Progress | Found) and m.value is not None]
    assert values == sorted(values, reverse=True)


def test_the_plan_carries_seed_time_limit_and_progress(worker: Worker) -> None:
    last = _solve(worker, _town(), seconds=2.0, seed=11)[-1]
    assert isinstance(last, Solved)
    assert (last.plan.info.seed, last.plan.info.time_limit) == (11, 2.0)
    assert last.plan.info.progress


def test_stop_ends_the_job_with_its_best_plan_and_the_process_goes_on(worker: Worker) -> None:
    problem = _town()
    messages = []
    for message in worker.run(SolveRequest(id="long", problem=problem, time_limit=250)):
        messages.append(message)
        if isinstance(message, Found):
            worker.stop("long")
    last = messages[-1]
    assert isinstance(last, Solved)
    assert last.plan.info.seconds < 100
    assert judge(problem, last.plan).passed
    found = next(message for message in messages if isinstance(message, Found))
    assert len(last.plan.unserved) <= len(found.plan.unserved)
    assert worker.running
    assert isinstance(_solve(worker, road(order("a", "A")), seconds=3)[-1], Solved)


def test_refused_rules_are_named_at_the_end(worker: Worker) -> None:
    senseless = rule("time_window", activities=["o1"], earliest="2030-01-01T10:00")
    last = _solve(worker, _town((senseless,)), seconds=2.0)[-1]
    assert isinstance(last, Solved)
    assert list(last.refused) == ["R1"]


def test_a_scenario_that_can_not_be_read_fails_in_plain_words_and_the_next_is_solved(worker: Worker) -> None:
    """The order's vehicles name nobody: reading a workbook would have said so."""
    broken = road(order("a", "A", vehicles=("Nobody",)))
    last = _solve(worker, broken, seconds=3)[-1]
    assert isinstance(last, Failed)
    assert "Nobody" in last.text
    assert isinstance(_solve(worker, road(order("a", "A")), seconds=3)[-1], Solved)
