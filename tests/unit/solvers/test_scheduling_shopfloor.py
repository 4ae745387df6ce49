"""The compiled searches: what they find keeps the records, and losing their process costs nothing."""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from planner.checking import judge
from planner.model import Mode, Problem, Station, Task, Worker
from solvers import scheduling
from solvers.scheduling.construct import Schedule, as_plan, generate
from solvers.scheduling.encoding import SchedulingEncoding
from solvers.scheduling.facts import Facts
from solvers.scheduling.flat import Flat, flattened
from solvers.scheduling.objective import weights
from solvers.scheduling.shop import Shop, shop_of
from solvers.shopfloor import hunts, member
from solvers.shopfloor.arrays import Found, Machines, Project, machines_of
from solvers.shopfloor.member import Member, hired
from tests.helpers.workshop import Notebook, problem, rule, solved, task
from tests.unit.solvers.test_scheduling_search import ft06

schedule = partial(solved, scheduling.solve)


def flat_of(scenario: Problem, total: bool = False) -> tuple[Shop, Flat]:
    facts = Facts(scenario)
    shop = shop_of(facts, weights(facts))
    flat = flattened(shop, total)
    assert flat is not None
    return shop, flat


def hangar(seed: int) -> Problem:
    """Return tasks with everything that they can have: hours, setups, groups, modes, stock, rests, lags."""
    rng = random.Random(seed)
    stations = (
        Station(name="Bay 1", opens=300, closes=1200, setup_minutes=15, groups=("bay",)),
        Station(name="Bay 2", groups=("bay",)),
        Station(name="Lift 1", capacity=2, groups=("lift",)),
        Station(name="Lift 2", capacity=3, opens=240, closes=1300, groups=("lift",)),
        Station(name="Parts", capacity=30, used_up=True),
    )
    workers = tuple(Worker(name=f"W{k}", groups=("crew",)) for k in range(3))
    tasks: list[Task] = []
    for k in range(20):
        minutes = rng.randint(5, 120)
        extra: dict[str, object] = {}
        if rng.random() < 0.3:
            modes = (
                Mode(minutes=minutes, needs={"Parts": 3}),
                Mode(minutes=2 * minutes, needs={"Parts": 1, "crew": 1}),
            )
            extra["modes"] = modes
        tasks.append(
            task(
                f"T{k}",
                minutes,
                rng.choice(("bay", "Bay 1", "Bay 1; Bay 2", "")),
                f"T{rng.randrange(k)} + {rng.choice((0, 20))}" if k and rng.random() < 0.5 else "",
                needs=rng.choice(({}, {"lift": rng.randint(1, 4)}, {"Lift 1": 1}, {"crew": 2})),
                goods=(rng.choice(("x", "y")),),
                earliest=rng.choice((None, "06:00")),
                interruptible=rng.random() < 0.2,
            ).model_copy(update=extra)
        )
    return problem(tasks=tuple(tasks), stations=stations, workers=workers, days=6, objective=("makespan",))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("total", [False, True])
def test_what_the_population_holds_keeps_the_records(seed: int, total: bool) -> None:
    scenario = hangar(seed)
    shop, flat = flat_of(scenario, total)
    hunt = hunts.ProjectHunt(flat.project, flat.mirror, seed)
    for _ in range(4):
        hunt.step()
    assert hunt.best is not None
    plan = as_plan(shop, flat.schedule(hunt.best))
    verdict = judge(scenario, plan)
    assert len(plan.schedule) == 20
    assert verdict.passed, [breach.sentence for breach in verdict.hard]
    ends = [item.end for item in plan.schedule]
    last, ended = max(ends), sum(ends)
    assert hunt.best.score == ((0, ended, last) if total else (0, last, ended))


def test_a_schedule_goes_to_the_arrays_and_back() -> None:
    shop, flat = flat_of(hangar(1))
    quick: Schedule = generate(shop, list(range(20)))
    found = flat.found(quick)
    assert found is not None
    assert as_plan(shop, flat.schedule(found)) == as_plan(shop, quick)


def test_the_population_is_never_worse_than_an_offer() -> None:
    shop, flat = flat_of(hangar(2))
    found = flat.found(generate(shop, list(range(20))))
    assert found is not None
    hunt = hunts.ProjectHunt(flat.project, flat.mirror, 0)
    hunt.offer(found)
    assert hunt.best is not None
    assert hunt.best.score <= found.score


def test_tabu_search_solves_a_known_job_shop() -> None:
    scenario = ft06()
    shop, flat = flat_of(scenario)
    machines = machines_of(flat.project)
    assert machines is not None
    hunt = hunts.MachineHunt(machines, 0)
    for _ in range(60):
        hunt.step()
        if hunt.best is not None and hunt.best.score[1] == 55:
            break
    assert hunt.best is not None
    assert hunt.best.score[:2] == (0, 55)
    plan = as_plan(shop, flat.schedule(hunt.best))
    assert judge(scenario, plan).passed
    assert max(item.end for item in plan.schedule) == 55


def flexible() -> Problem:
    """Return three jobs of which each step may be done on any of three machines, on one of them best."""
    rng = random.Random(5)
    tasks = []
    for job in range(6):
        for step in range(4):
            best = rng.randrange(3)
            stations = "; ".join(f"M{k}: {20 if k == best else rng.randint(25, 60)}" for k in range(3))
            tasks.append(task(f"J{job}.{step}", 20, stations, f"J{job}.{step - 1}" if step else ""))
    return problem(tasks=tuple(tasks), stations=tuple(Station(name=f"M{k}") for k in range(3)))


def test_tabu_search_chooses_machines_and_says_truly_when_it_ends() -> None:
    scenario = flexible()
    shop, flat = flat_of(scenario)
    machines = machines_of(flat.project)
    assert machines is not None
    hunt = hunts.MachineHunt(machines, 0)
    offered = flat.found(generate(shop, list(range(24))))
    assert offered is not None
    hunt.offer(offered)
    for _ in range(10):
        hunt.step()
    assert hunt.best is not None
    plan = as_plan(shop, flat.schedule(hunt.best))
    assert judge(scenario, plan).passed
    assert max(item.end for item in plan.schedule) == hunt.best.score[1]
    assert hunt.best.score[1] < offered.score[1]


@pytest.mark.parametrize(
    "station",
    [
        Station(name="Bay 1", capacity=2),
        Station(name="Bay 1", setup_minutes=5),
        Station(name="Bay 1", closes=1200),
    ],
)
def test_only_plain_machines_are_left_to_tabu_search(station: Station) -> None:
    tasks = tuple(task(f"T{k}", 10, "Bay 1", goods=("x",)) for k in range(3))
    _, flat = flat_of(problem(tasks=tasks, stations=(station,)))
    assert machines_of(flat.project) is None


def test_rules_that_steer_are_left_to_the_search_that_knows_them() -> None:
    """What the arrays can't say must not be searched on them: the process would work for nothing."""
    tasks = tuple(task(f"T{k}", 10, "Bay 1; Bay 2") for k in range(3))
    ruled = problem(
        tasks=tasks,
        stations=(Station(name="Bay 1"), Station(name="Bay 2")),
        rules=(rule("together", activities=["T0", "T1"]),),
    )
    encoding = SchedulingEncoding(ruled, None)
    encoding.state(ruled.active_rules)
    facts = encoding.build().facts
    assert flattened(shop_of(facts, weights(facts)), False) is None


def test_a_schedule_that_can_not_be_said_is_none() -> None:
    shop, flat = flat_of(ft06())
    assert flat.found([None] * len(shop.tasks)) is not None
    other, _ = flat_of(hangar(0))
    assert flat.found([*generate(other, list(range(20))), *[None] * 16]) is None


# -- the process --------------------------------------------------------------------------------------


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> list[Member]:
    """Have every solve start a process of its own; return those started."""
    monkeypatch.setattr(member, "_idle", [])
    started: list[Member] = []
    true_init = Member.__init__

    def init(self: Member) -> None:
        true_init(self)
        started.append(self)

    monkeypatch.setattr(Member, "__init__", init)
    return started


def meddled(monkeypatch: pytest.MonkeyPatch, act: Callable[[Member], None]) -> None:
    """Have something happen to the process as soon as it has its task."""
    true_give = Member.give

    def give(self: Member, project: Project, mirror: Project | None, seed: int) -> None:
        true_give(self, project, mirror, seed)
        act(self)

    monkeypatch.setattr(Member, "give", give)


def signalled(number: int) -> Callable[[Member], None]:
    return lambda one: os.kill(one.pid, number)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSTOP"])
def test_a_process_that_dies_or_hangs_costs_nothing(
    name: str, alone: list[Member], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(member, "_COMPILING", 0.0)
    meddled(monkeypatch, signalled(getattr(signal, name)))
    scenario = hangar(3)
    result = schedule(scenario, seconds=4)
    assert len(alone) == 1
    assert len(result.items) == 20
    assert not alone[0].alive
    assert member._idle == []


def test_a_solve_without_the_compiler_is_a_solve(
    alone: list[Member], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(member, "available", lambda: False)
    result = schedule(hangar(3), seconds=4)
    assert len(result.items) == 20
    assert alone == []


def test_the_process_is_kept_for_the_next_task_and_says_nothing_of_the_last(alone: list[Member]) -> None:
    shop, flat = flat_of(ft06())
    with hired() as first:
        assert first is not None
        first.give(flat.project, flat.mirror, 0)
        best: Found | None = None
        while best is None or best.score[1] > 55:
            best = first.better() or best
            assert first.alive
    assert judge(ft06(), as_plan(shop, flat.schedule(best))).passed
    other = hangar(0)
    shop, flat = flat_of(other)
    with hired() as second:
        assert second is first
        second.give(flat.project, flat.mirror, 0)
        second.widen()
        found = None
        while found is None:
            found = second.better()
            assert second.alive
        assert len(found.ways) == 20
        assert judge(other, as_plan(shop, flat.schedule(found))).passed
    assert len(alone) == 1
    alone[0].kill()


def test_progress_comes_from_the_process_and_a_stop_keeps_the_best(alone: list[Member]) -> None:
    watch = Notebook(stop_after=2)
    scenario = hangar(1)
    result = schedule(scenario, seconds=30, watch=watch)
    assert watch.values == sorted(watch.values, reverse=True)
    assert all(judge(scenario, plan).passed for plan in watch.plans)
    assert max(item.end for item in result.items.values()) <= watch.values[-1]


def test_the_bound_that_is_told_is_one() -> None:
    """No schedule of this shop ends before 55, so none can be better by more than was said."""
    for seconds in (0.6, 1.6):
        plan = schedule(ft06(), seconds=seconds).plan
        if plan.info.within is not None:
            assert 0 <= plan.info.within < 1
            assert max(item.end for item in plan.schedule) * (1 - plan.info.within) <= 55 + 1e-6
    assert schedule(ft06(), seconds=60).plan.info.within == 0


def test_machines_are_copied_whole() -> None:
    """Who works nowhere has a machine to himself, else two such tasks would wait for each other."""
    tasks = (task("A", 10, ""), task("B", 10, ""), task("C", 10, "Bay 1", "A + 5; B"))
    _, flat = flat_of(problem(tasks=tasks, stations=(Station(name="Bay 1"),)))
    shop: Machines | None = machines_of(flat.project)
    assert shop is not None
    assert len(np.unique(shop.machine)) == 3
    hunt = hunts.MachineHunt(shop, 0)
    hunt.step()
    assert hunt.best is not None
    assert hunt.best.score[1] == 25
