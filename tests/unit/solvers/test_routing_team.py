"""Engines side by side: a solve survives whatever happens to one of them, and members are kept for the next."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable

import pytest

from planner.checking import judge
from planner.model import Plan, Problem
from solvers.rooms import Unwatched
from solvers.routing.room import solve
from solvers.routing.team import lead, member
from tests.helpers.road import order, road, van

PLACES = ("A", "B", "C", "West")


def problem(orders: int = 30) -> Problem:
    """Return more orders than a search is done with at once."""
    return road(
        *(order(f"o{k}", PLACES[k % 4], 1 + k % 3) for k in range(orders)),
        vehicles=tuple(van(f"Van {k}", 12) for k in range(8)),
    )


class _Meddler(Unwatched):
    """Does something to the team's members once the first plan is there."""

    def __init__(self, meddle: Callable[[], None]) -> None:
        self._meddle = meddle
        self.meddled = False

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        if not self.meddled:
            self.meddled = True
            threading.Timer(0.6, self._meddle).start()


def _members(monkeypatch: pytest.MonkeyPatch) -> list[member.Member]:
    """Have the members of the next solve collected in a list."""
    found: list[member.Member] = []
    hire = member.hired

    def hired(count: int) -> list[member.Member]:
        found.extend(hire(count))
        return list(found)

    monkeypatch.setattr(lead, "hired", hired)
    return found


def _serves_all(asked: Problem, plan: Plan) -> bool:
    served = {name for route in plan.routes for name in route.orders}
    return served == {record.name for record in asked.orders} and judge(asked, plan).passed


def test_a_crash_in_an_engine_costs_only_that_engines_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Native code may take its process down; a planner must not lose the plan by it."""
    members = _members(monkeypatch)
    asked = problem()

    def end() -> None:
        for one in members:
            one._process.kill()

    watch = _Meddler(end)
    plan = solve(asked, 3.0, 1, None, watch).plan
    assert watch.meddled
    assert not any(one.alive for one in members)
    assert _serves_all(asked, plan)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no signal that holds a process")
def test_an_engine_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    members = _members(monkeypatch)
    asked = problem()
    while not members or not all(one.heard for one in members):  # they take a while to start
        members.clear()
        solve(asked, 1.0, 1, None, Unwatched())
    members.clear()

    def hold() -> None:
        for one in members:
            os.kill(one._process.pid, signal.SIGSTOP)

    monkeypatch.setattr(member, "_LATE", 0.5)
    monkeypatch.setattr(member, "_LEAVE", 0.2)
    watch = _Meddler(hold)
    began = time.monotonic()
    plan = solve(asked, 5.0, 1, None, watch).plan
    assert time.monotonic() - began < 25
    assert not any(one.alive for one in members)
    assert _serves_all(asked, plan)


def test_members_are_kept_for_the_next_solve(monkeypatch: pytest.MonkeyPatch) -> None:
    members = _members(monkeypatch)
    solve(problem(6), 1.0, 1, None, Unwatched())
    first = list(members)
    members.clear()
    solve(problem(6), 1.0, 1, None, Unwatched())
    assert set(first) & set(members)


def test_a_small_problem_does_not_use_up_its_time() -> None:
    asked = problem(4)
    began = time.monotonic()
    plan = solve(asked, 60.0, 1, None, Unwatched()).plan
    assert time.monotonic() - began < 30
    assert _serves_all(asked, plan)


def test_stopping_keeps_the_best_plan() -> None:
    """Whoever presses Stop right after the first plan gets a plan, and soon."""
    stop = threading.Event()

    class Stopped(Unwatched):
        def report(
            self, seconds: float, value: float | None, plan: Plan | None = None, text: str = ""
        ) -> None:
            stop.set()

        def should_stop(self) -> bool:
            return stop.is_set()

    asked = problem()
    began = time.monotonic()
    plan = solve(asked, 60.0, 1, None, Stopped()).plan
    assert time.monotonic() - began < 30
    assert _serves_all(asked, plan)
