"""One competitor at one instance: in a process of its own, with what it uses measured."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from planner.model import Plan
from solvers.rooms import Unwatched
from tests.benchmarks.routing_evaluating import Trips, worth
from tests.benchmarks.routing_instances import Instance, NotExpressibleError
from tests.benchmarks.routing_lines import PACKTRAIN, Line
from tests.benchmarks.routing_peers import PEERS, Task
from tests.benchmarks.usage import Meter

_PATIENCE = 60.0
"""Seconds beyond twice its time after which a competitor is ended."""


@dataclass(frozen=True)
class Run:
    """Who is to solve which instance, and with what."""

    who: str
    path: Path
    instance: Instance
    seconds: float
    seed: int
    threads: int


@dataclass(frozen=True)
class _Outcome:
    trips: Trips = ()
    first: float | None = None
    seconds: float = 0.0
    objections: tuple[str, ...] = ()
    text: str = ""


class FirstPlan(Unwatched):
    """Notes when the first plan came."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.first: float | None = None

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Note the first plan."""
        if plan is not None and self.first is None:
            self.first = time.monotonic() - self.began


def together(runs: list[Run], best_known: int | None) -> list[Line]:
    """Let competitors work side by side; return their lines in the order of the runs."""
    context = multiprocessing.get_context("spawn")
    started = []
    for run in runs:
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_child, args=(there, run))
        process.start()
        there.close()
        started.append((run, process, here, Meter(process.pid or 0)))
    lines = []
    for run, process, here, meter in started:
        outcome = _Outcome(text="its process ended without an answer")
        if here.poll(2 * run.seconds + _PATIENCE):
            with suppress(EOFError):
                outcome = here.recv()
        else:
            outcome = _Outcome(text="it did not come back in time and was ended")
            for pid in meter.tree():
                with suppress(OSError):
                    os.kill(pid, signal.SIGTERM)
        meter.stop()
        process.join(_PATIENCE)
        lines.append(_line(run, outcome, best_known, meter))
    return lines


def _child(pipe: Connection, run: Run) -> None:
    try:
        outcome = _own(run) if run.who == PACKTRAIN else _peers(run)
    except NotExpressibleError as reason:
        outcome = _Outcome(text=f"not expressible: {reason}")
    except Exception as error:
        outcome = _Outcome(text=f"{type(error).__name__}: {error}")
    pipe.send(outcome)
    pipe.close()


def _own(run: Run) -> _Outcome:
    """Have Packtrain solve the instance's scenario; the judge's verdict is the solve's own last act."""
    from solvers.solve import solve
    from tests.benchmarks.routing_formats import scenario, trips_of

    problem = scenario(run.instance)
    watch = FirstPlan()
    solution = solve(problem, run.seconds, run.seed, None, watch)
    seconds = time.monotonic() - watch.began
    objections = [breach.sentence for breach in solution.verdict.hard]
    objections += list(solution.refused.values())
    return _Outcome(trips_of(solution.plan), watch.first, seconds, tuple(objections))


def _peers(run: Run) -> _Outcome:
    task = Task(run.path, run.instance, run.seconds, run.seed, run.threads)
    peer = PEERS[run.who]
    peer.load()
    began = time.monotonic()
    found = peer.ask(task)
    seconds = time.monotonic() - began
    first = found.first if found.first is not None or not found.trips else seconds
    return _Outcome(found.trips, first, seconds)


def _line(run: Run, outcome: _Outcome, best_known: int | None, meter: Meter) -> Line:
    value = worth(run.instance, outcome.trips)
    text = outcome.text or ("" if outcome.trips else "no plan")
    return Line(
        name=run.instance.name,
        sort=run.instance.sort,
        who=run.who,
        seed=run.seed,
        value=value.value,
        best_known=best_known,
        vehicles=value.vehicles,
        served=value.served,
        orders=run.instance.orders,
        first=outcome.first,
        seconds=outcome.seconds,
        cpu=meter.cpu,
        memory=meter.peak,
        faults="; ".join((*outcome.objections, *value.faults)[:2]),
        text=text,
    )
