"""Public scheduling instances solved through the room for schedules, judged, and held against best known.

Run it on a folder with the subfolders ``jsp``, ``fjsp``, ``rcpsp``, ``mmrcpsp`` and a ``best_known.csv``
(columns instance, kind, n, best_known)::

    python -m tests.benchmarks.scheduling FOLDER --time-limit 30 --only jsp/ft10 fjsp

One time unit of an instance is one minute; the horizon is as many days as a plan may need.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from planner.checking import judge
from planner.model import Mode, Plan, Predecessor, Problem, Settings, Station, Task
from solvers.rooms import Unwatched
from solvers.scheduling import solve

_START = date(2026, 1, 5)
_DAY = 1440


class NotExpressibleError(Exception):
    """What an instance asks for and a scenario can't say."""


@dataclass(frozen=True)
class Line:
    """One instance's outcome; ``gap`` is in per cent of the best known makespan."""

    instance: str
    makespan: int
    best_known: int
    first: float
    seconds: float
    proven: bool
    faults: int

    @property
    def gap(self) -> float:
        """How far above the best known makespan, in per cent."""
        return 100.0 * (self.makespan - self.best_known) / self.best_known


def _numbers(text: str) -> list[int]:
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    return [int(float(word)) for line in lines for word in line.split()]


def _problem(name: str, tasks: list[Task], stations: list[Station]) -> Problem:
    total = sum(max([task.minutes, *(mode.minutes for mode in task.modes)]) for task in tasks)
    settings = Settings(
        name=name,
        start_date=_START,
        end_date=_START + timedelta(days=total // _DAY),
        objective=("makespan",),
    )
    return Problem(settings=settings, tasks=tuple(tasks), stations=tuple(stations))


def _chained(job: int, steps: Iterable[tuple[Mode, ...]]) -> list[Task]:
    tasks: list[Task] = []
    for step, modes in enumerate(steps):
        after = (Predecessor(task=tasks[-1].name),) if tasks else ()
        tasks.append(
            Task(
                name=f"J{job}.{step}",
                job=f"J{job}",
                minutes=modes[0].minutes,
                modes=modes,
                after=after,
            )
        )
    return tasks


def read_jsp(name: str, text: str) -> Problem:
    """Return a job shop: a line of jobs and machines, then (machine, duration) pairs, machines from 0."""
    jobs, machines, *rest = _numbers(text)
    tasks: list[Task] = []
    for job in range(jobs):
        row = rest[job * 2 * machines : (job + 1) * 2 * machines]
        pairs = zip(row[::2], row[1::2], strict=True)
        tasks += _chained(job, ((Mode(station=f"M{m}", minutes=d),) for m, d in pairs))
    return _problem(name, tasks, [Station(name=f"M{m}") for m in range(machines)])


def read_fjsp(name: str, text: str) -> Problem:
    """Return a flexible job shop: per operation a count of alternatives (machine from 1, duration)."""
    head, *lines = [line for line in text.splitlines() if line.strip()]
    jobs, machines = (int(word) for word in head.split()[:2])
    tasks: list[Task] = []
    for job, line in enumerate(lines[:jobs]):
        words = iter(_numbers(line))
        steps = []
        for _ in range(next(words)):
            modes = [Mode(station=f"M{next(words)}", minutes=next(words)) for _ in range(next(words))]
            steps.append(tuple(modes))
        tasks += _chained(job, steps)
    return _problem(name, tasks, [Station(name=f"M{m + 1}") for m in range(machines)])


def read_rcpsp(name: str, text: str) -> Problem:
    """Return a resource-constrained project in Patterson format; a resource is a station with a capacity."""
    words = iter(_numbers(text))
    count, resources = next(words), next(words)
    stations = [Station(name=f"R{k}", capacity=next(words)) for k in range(resources)]
    tasks: dict[int, Task] = {}
    before: dict[int, list[int]] = {}
    for activity in range(1, count + 1):
        minutes = next(words)
        needs = {f"R{k}": units for k in range(resources) if (units := next(words))}
        for successor in itertools.islice(words, next(words)):
            before.setdefault(successor, []).append(activity)
        tasks[activity] = Task(name=f"A{activity}", minutes=minutes, needs=needs)
    linked = [
        task.model_copy(update={"after": tuple(Predecessor(task=f"A{b}") for b in before.get(number, ()))})
        for number, task in tasks.items()
    ]
    return _problem(name, linked, stations)


def read_mmrcpsp(name: str, text: str) -> Problem:
    """Refuse a multi-mode project: its modes differ in what they need, and it has stores that are used up.

    Raises
    ------
    NotExpressibleError
        Always: a `Mode` has a station and minutes, `Task.needs` are the same for all modes, and nothing
        in a scenario is consumed for good.
    """
    raise NotExpressibleError("modes with needs of their own, and resources that are used up")


READERS: dict[str, Callable[[str, str], Problem]] = {
    "jsp": read_jsp,
    "fjsp": read_fjsp,
    "rcpsp": read_rcpsp,
    "mmrcpsp": read_mmrcpsp,
}


class _FirstPlan(Unwatched):
    """Notes when the first plan came."""

    seconds = float("nan")

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        if plan is not None and self.seconds != self.seconds:
            self.seconds = seconds


def run(problem: Problem, best_known: int, time_limit: float, seed: int) -> Line:
    """Solve and judge one instance."""
    watch = _FirstPlan()
    result = solve(problem, time_limit, seed, None, watch)
    verdict = judge(problem, result.plan)
    makespan = max((item.end for item in result.plan.schedule), default=0)
    faults = len(result.plan.unserved) + len(verdict.breaches)
    seconds = result.plan.info.seconds
    return Line(problem.settings.name, makespan, best_known, watch.seconds, seconds, result.complete, faults)


def main(arguments: list[str] | None = None) -> int:
    """Print one line an instance; return 1 when a plan was faulty."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--time-limit", type=float, default=30.0, help="seconds an instance")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--only", nargs="*", default=[], help="starts of instance names, as in best_known.csv"
    )
    options = parser.parse_args(arguments)
    with (options.folder / "best_known.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    faulty = False
    print(f"{'instance':24} {'found':>7} {'known':>7} {'gap %':>7} {'first s':>8} {'s':>6}  proven judged")
    for row in rows:
        name = row["instance"]
        if options.only and not name.startswith(tuple(options.only)):
            continue
        text = (options.folder / name).read_text(encoding="utf-8")
        try:
            problem = READERS[name.split("/")[0]](name, text)
        except NotExpressibleError as reason:
            print(f"{name:24} not expressible: {reason}")
            continue
        line = run(problem, int(row["best_known"]), options.time_limit, options.seed)
        faulty |= line.faults > 0
        print(
            f"{line.instance:24} {line.makespan:7} {line.best_known:7} {line.gap:7.2f} {line.first:8.2f}"
            f" {line.seconds:6.1f}  {'yes' if line.proven else 'no':6}"
            f" {'passes' if not line.faults else f'{line.faults} faults'}",
            flush=True,
        )
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
