"""One competitor at one instance: in a process of its own, with what it uses measured."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.lines import PACKTRAIN
from tests.benchmarks.routing_evaluating import Trips, worth
from tests.benchmarks.routing_instances import Instance, NotExpressibleError
from tests.benchmarks.routing_lines import Line
from tests.benchmarks.routing_peers import PEERS, Task
from tests.benchmarks.side_by_side import FirstPlan, side_by_side
from tests.benchmarks.usage import Meter


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


def together(runs: list[Run], best_known: int | None) -> list[Line]:
    """Let competitors work side by side; return their lines in the order of the runs."""
    return [
        _line(run, outcome, best_known, meter) for run, outcome, meter in side_by_side(runs, _work, _failed)
    ]


def _work(run: Run) -> _Outcome:
    try:
        return _own(run) if run.who == PACKTRAIN else _peers(run)
    except NotExpressibleError as reason:
        return _failed(f"not expressible: {reason}")


def _failed(text: str) -> _Outcome:
    return _Outcome(text=text)


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
