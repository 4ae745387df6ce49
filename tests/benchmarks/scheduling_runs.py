"""One competitor at one instance: in a process of its own, with what it uses measured."""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection

from planner.model import Plan
from solvers.rooms import Unwatched
from tests.benchmarks.scheduling_evaluating import Done, worth
from tests.benchmarks.scheduling_instances import Instance
from tests.benchmarks.scheduling_lines import PACKTRAIN, Line
from tests.benchmarks.scheduling_peers import PEERS, Task
from tests.benchmarks.usage import Meter

_PATIENCE = 60.0
"""Seconds beyond twice its time after which a competitor is ended."""


@dataclass(frozen=True)
class Run:
    """Who is to solve which instance, and with what."""

    who: str
    instance: Instance
    seconds: float
    seed: int
    threads: int


@dataclass(frozen=True)
class _Outcome:
    done: Done = field(default_factory=dict)
    first: float | None = None
    proven: bool = False
    bound: int | None = None
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
    except Exception as error:
        outcome = _Outcome(text=f"{type(error).__name__}: {error}")
    pipe.send(outcome)
    pipe.close()


def _own(run: Run) -> _Outcome:
    """Have Packtrain solve the instance's scenario; the judge's verdict is the solve's own last act."""
    from solvers.solve import solve
    from tests.benchmarks.scheduling_formats import scenario, schedule_of

    problem = scenario(run.instance)
    watch = FirstPlan()
    solution = solve(problem, run.seconds, run.seed, None, watch)
    seconds = time.monotonic() - watch.began
    objections = [breach.sentence for breach in solution.verdict.hard]
    objections += list(solution.refused.values())
    plan = solution.plan
    bound = None
    if plan.info.within is not None:
        last = max((item.end for item in plan.schedule), default=0)
        bound = math.ceil(last * (1 - plan.info.within) - 1e-9)
    return _Outcome(
        schedule_of(run.instance, plan),
        watch.first,
        plan.info.complete or plan.info.within == 0,
        bound,
        seconds,
        tuple(objections),
    )


def _peers(run: Run) -> _Outcome:
    task = Task(run.instance, run.seconds, run.seed, run.threads)
    peer = PEERS[run.who]
    peer.load()
    began = time.monotonic()
    found = peer.ask(task)
    seconds = time.monotonic() - began
    first = found.first if found.first is not None or not found.done else seconds
    return _Outcome(found.done, first, found.proven, found.bound, seconds)


def _line(run: Run, outcome: _Outcome, best_known: int | None, meter: Meter) -> Line:
    value = worth(run.instance, outcome.done)
    return Line(
        name=run.instance.name,
        sort=run.instance.sort,
        who=run.who,
        seed=run.seed,
        makespan=value.makespan,
        best_known=best_known,
        bound=outcome.bound,
        done=value.done,
        activities=len(run.instance.activities),
        first=outcome.first,
        proven=outcome.seconds if outcome.proven else None,
        seconds=outcome.seconds,
        cpu=meter.cpu,
        memory=meter.peak,
        faults="; ".join((*outcome.objections, *value.faults)[:2]),
        text=outcome.text or ("" if outcome.done else "no plan"),
    )
