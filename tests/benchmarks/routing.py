"""Public routing instances solved as a planner would have them solved, judged, and held against best known.

Run it on files or on folders of them; a ``best_known.csv`` (columns instance, best_known) is looked for in
the folder and those above it::

    python -m tests.benchmarks routing FOLDER/vrptw/R108.txt FOLDER/cvrp --time-limit 60
    python -m tests.benchmarks routing FOLDER --only cvrp,lc

Each instance is solved in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from planner.model import Plan, Problem
from solvers.rooms import Unwatched
from solvers.solve import solve
from tests.benchmarks.routing_formats import NotExpressibleError, read


@dataclass(frozen=True)
class Line:
    """One instance's outcome; ``gap`` is in per cent of the best known value, ``memory`` the peak in MB."""

    name: str
    sort: str
    value: int
    best_known: int | None
    vehicles: int
    served: int
    orders: int
    passed: bool
    first: float
    seconds: float
    memory: int | None

    @property
    def gap(self) -> float | None:
        """How far above the best known value, in per cent; None for a plan that leaves something out."""
        return (
            None
            if not self.best_known or self.served < self.orders
            else 100.0 * (self.value - self.best_known) / self.best_known
        )

    def __str__(self) -> str:
        """Return the line as it is printed."""
        gap = "" if self.gap is None else f"{self.gap:.2f}"
        verdict = "passes" if self.passed else "FAILS"
        return (
            f"{self.name:27} {self.value:>10} {self.best_known or '':>10} {gap:>7} {self.vehicles:>8}"
            f" {f'{self.served}/{self.orders}':>9} {self.first:>8.2f} {self.seconds:>7.1f} {self.memory or '':>6} {verdict}"
        )


HEADING = (
    f"{'instance':27} {'found':>10} {'known':>10} {'gap %':>7} {'vehicles':>8} {'served':>9} {'first s':>8}"
    f" {'s':>7} {'MB':>6} judged"
)


class _Watch(Unwatched):
    """Notes when the first plan came."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.first = float("nan")

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Note the first plan."""
        if plan is not None and self.first != self.first:
            self.first = time.monotonic() - self.began


def run(path: Path, problem: Problem, best_known: int | None, time_limit: float, seed: int) -> Line:
    """Solve one instance; the judge's verdict is the solve's own last act."""
    watch = _Watch()
    solution = solve(problem, time_limit, seed, None, watch)
    return Line(
        path.stem,
        path.parent.name,
        value_of(problem, solution.plan),
        best_known,
        len(solution.plan.routes),
        sum(len(route.orders) for route in solution.plan.routes),
        len(problem.orders),
        solution.verdict.passed and not solution.refused,
        watch.first,
        time.monotonic() - watch.began,
        _peak(),
    )


def value_of(problem: Problem, plan: Plan) -> int:
    """Return a plan's value in the instance's unit: metres, or costs in thousandths of a cent."""
    if problem.settings.objective != ("cost",):
        return sum(stop.metres for route in plan.routes for stop in route.stops)
    total = 0
    for route in plan.routes:
        vehicle = problem.vehicle[route.vehicle]
        total += 1000 * vehicle.fixed_cost + vehicle.cost_per_km * sum(stop.metres for stop in route.stops)
    return total


def _peak() -> int | None:
    if sys.platform == "win32":
        return None
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (
        1024**2 if sys.platform == "darwin" else 1024
    )


def _alone(path: Path, time_limit: float, seed: int) -> Line | str:
    try:
        problem = read(path)
    except NotExpressibleError as reason:
        return f"not expressible: {reason}"
    return run(path, problem, best_known(path), time_limit, seed)


def best_known(path: Path) -> int | None:
    """Return the best known value of an instance by the nearest ``best_known.csv``, None when there is none."""
    for folder in path.resolve().parents:
        table = folder / "best_known.csv"
        if table.is_file():
            with table.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    if (folder / row["instance"]).resolve() == path.resolve():
                        return int(row["best_known"])
    return None


def instances(paths: list[Path]) -> Iterator[Path]:
    """Yield the instance files of files and folders, sorted."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in (".vrp", ".txt"))
        else:
            yield path


def wanted(path: Path, only: str) -> bool:
    """Tell whether a file's folder, its name's beginning or both are among those wanted, by commas."""
    words = [word.lower() for word in only.split(",") if word]
    names = (path.parent.name.lower(), path.name.lower(), f"{path.parent.name}/{path.name}".lower())
    return not words or any(names[0] == w or names[1].startswith(w) or names[2].startswith(w) for w in words)


def main(arguments: list[str] | None = None) -> int:
    """Print one line an instance and the mean gap of each class; return 1 when a plan failed the judge."""
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks routing", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--time-limit", type=float, default=30.0, help="seconds an instance")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="folders or beginnings of file names, by commas")
    options = parser.parse_args(arguments)
    print(HEADING)
    gaps: dict[str, list[float]] = {}
    failed = False
    for path in instances(options.paths):
        if not wanted(path, options.only):
            continue
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            line = process.submit(_alone, path, options.time_limit, options.seed).result()
        if isinstance(line, str):
            print(f"{path.stem:27} {line}", flush=True)
            continue
        print(line, flush=True)
        failed |= not line.passed
        if line.gap is not None:
            gaps.setdefault(line.sort, []).append(line.gap)
    for sort, values in gaps.items():
        print(f"mean gap of {sort}: {mean(values):.2f} % ({len(values)} instances)")
    return 1 if failed else 0
