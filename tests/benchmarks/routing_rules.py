"""What ten random rules cost: routing instances solved without and with them, and both plans judged.

::

    python -m tests.benchmarks rules FOLDER/vrptw --only C1_2_3,R1_2_3,RC2_2_3 --time-limit 60 --draws 3
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from planner.checking import judge
from planner.model import Plan, Problem, Rule
from solvers.rooms import Unwatched, Watch
from solvers.solve import Solution, solve
from tests.benchmarks.routing import instances, wanted
from tests.benchmarks.routing_draws import HOW_MANY, Draw
from tests.benchmarks.routing_formats import NotExpressibleError, read

HEADING = f"{'instance':15} {'draw':>4} {'plain':>9} {'rules':>9} {'more %':>7} {'left out':>8} {'broken before':>13} judged"


@dataclass(frozen=True)
class Cost:
    """A plan's metres without rules and with them; ``broken`` of them are broken by the plan without."""

    name: str
    draw: int
    plain: int
    ruled: int
    left_out: int
    broken: int
    objections: tuple[str, ...]

    @property
    def more(self) -> float:
        """How much longer the plan with the rules is, in per cent."""
        return 100.0 * (self.ruled - self.plain) / self.plain if self.plain else 0.0

    def __str__(self) -> str:
        """Return the line as it is printed."""
        verdict = "passes" if not self.objections else f"FAILS: {self.objections[0]}"
        return (
            f"{self.name:15} {self.draw:>4} {self.plain:>9} {self.ruled:>9} {self.more:>7.2f} {self.left_out:>8}"
            f" {self.broken:>13} {verdict}"
        )


def metres(plan: Plan) -> int:
    """Return how far a plan drives."""
    return sum(stop.metres for route in plan.routes for stop in route.stops)


def costs(
    problem: Problem,
    seconds: float,
    seed: int,
    draws: int,
    count: int = HOW_MANY,
    watch: Callable[[], Watch] = Unwatched,
) -> Iterator[tuple[Cost, tuple[Rule, ...]]]:
    """Yield what each draw of rules costs, with the rules; every solve starts from nothing."""
    plain = solve(problem, seconds, seed, None, watch())
    for number in range(seed, seed + draws):
        ruled, rules = Draw(problem, plain.plan, number).rules(count)
        found = solve(ruled, seconds, seed, None, watch())
        verdict = judge(ruled, plain.plan)
        yield (
            Cost(
                name=problem.settings.name,
                draw=number,
                plain=metres(plain.plan),
                ruled=metres(found.plan),
                left_out=len(found.plan.unserved) - len(plain.plan.unserved),
                broken=sum(bool(verdict.of_rule(rule.id)) for rule in rules),
                objections=_objections(found),
            ),
            rules,
        )


def _objections(solution: Solution) -> tuple[str, ...]:
    return (*(breach.sentence for breach in solution.verdict.hard), *solution.refused.values())


def main(arguments: list[str] | None = None) -> int:
    """Print a line for each draw of each instance; return 1 when a plan did not pass or a rule was refused."""
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks rules", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--time-limit", type=float, default=30.0, help="seconds a solve")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--only", default="", help="folders or beginnings of file names, by commas")
    parser.add_argument("--show", action="store_true", help="print the rules, too")
    options = parser.parse_args(arguments)
    print(HEADING, flush=True)
    found = []
    for path in instances(options.paths):
        if not wanted(path, options.only):
            continue
        try:
            problem = read(path)
        except NotExpressibleError as reason:
            print(f"{path.stem:15} not expressible: {reason}", flush=True)
            continue
        for cost, rules in costs(problem, options.time_limit, options.seed, options.draws):
            found.append(cost)
            print(cost, flush=True)
            for rule in rules if options.show else ():
                print(f"    {rule.constraint.sentence()}", flush=True)
    if found:
        print(
            f"mean: {mean(cost.more for cost in found):.2f} % more, largest {max(c.more for c in found):.2f} %"
        )
    return 1 if any(cost.objections for cost in found) else 0
