"""Competitors side by side, each in a process of its own, with what it uses measured."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Protocol, TypeVar

from planner.model import Plan
from solvers.rooms import Unwatched
from tests.benchmarks.usage import Meter

_PATIENCE = 60.0
"""Seconds beyond twice its time after which a competitor is ended."""


class Timed(Protocol):
    """Who is to solve what: a record that can be sent to a process."""

    @property
    def seconds(self) -> float: ...


R = TypeVar("R", bound=Timed)
O = TypeVar("O")  # noqa: E741


class FirstPlan(Unwatched):
    """Notes when the first plan came."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.first: float | None = None

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Note the first plan."""
        if plan is not None and self.first is None:
            self.first = time.monotonic() - self.began


def side_by_side(
    runs: list[R], work: Callable[[R], O], failed: Callable[[str], O]
) -> list[tuple[R, O, Meter]]:
    """Let competitors work at the same time; return what came of each, in the order of the runs.

    Parameters
    ----------
    runs : list
    work : callable
        What a process does with its run; a function of a module, as is ``failed``.
    failed : callable
        Makes an outcome of the reason why there is none.
    """
    context = multiprocessing.get_context("spawn")
    started = []
    for run in runs:
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_child, args=(there, run, work, failed))
        process.start()
        there.close()
        started.append((run, process, here, Meter(process.pid or 0)))
    found = []
    for run, process, here, meter in started:
        outcome = failed("its process ended without an answer")
        if here.poll(2 * run.seconds + _PATIENCE):
            with suppress(EOFError):
                outcome = here.recv()
        else:
            outcome = failed("it did not come back in time and was ended")
            for pid in meter.tree():
                with suppress(OSError):
                    os.kill(pid, signal.SIGTERM)
        meter.stop()
        process.join(_PATIENCE)
        found.append((run, outcome, meter))
    return found


def _child(pipe: Connection, run: R, work: Callable[[R], Any], failed: Callable[[str], Any]) -> None:
    try:
        outcome = work(run)
    except Exception as error:
        outcome = failed(f"{type(error).__name__}: {error}")
    pipe.send(outcome)
    pipe.close()
