"""One competitor at one instance: in a process of its own, with what it uses measured."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from tests.benchmarks.lines import PACKTRAIN
from tests.benchmarks.scheduling_evaluating import Done, worth
from tests.benchmarks.scheduling_instances import Instance
from tests.benchmarks.scheduling_lines import Line
from tests.benchmarks.scheduling_peers import PEERS, Task
from tests.benchmarks.side_by_side import FirstPlan, side_by_side
from tests.benchmarks.usage import Meter


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


def together(runs: list[Run], best_known: int | None) -> list[Line]:
    """Let competitors work side by side; return their lines in the order of the runs."""
    return [
        _line(run, outcome, best_known, meter) for run, outcome, meter in side_by_side(runs, _work, _failed)
    ]


def _work(run: Run) -> _Outcome:
    return _own(run) if run.who == PACKTRAIN else _peers(run)


def _failed(text: str) -> _Outcome:
    return _Outcome(text=text)


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
