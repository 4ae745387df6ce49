"""Made-up wards solved through the room for rosters, judged, and held against proved bounds and a plain model.

::

    python -m tests.benchmarks rostering ward short --seeds 0 1 --time-limit 60 --peer

For every aim, in their order, the value found is printed with a bound that is proved apart from the search:
the aims before it held at what was found, this one minimised alone for ``--bound-limit`` seconds, and its
lower bound taken. The peer is CP-SAT as it comes, on the same model with one weighted sum.
"""

from __future__ import annotations

import argparse
import os
import sys

from ortools.sat.python import cp_model

from planner.checking import judge
from planner.model import Duty, Plan, Problem
from solvers.rooms import Unwatched
from solvers.rostering import objective, solve
from solvers.rostering.encoding import RosteringEncoding
from solvers.rostering.model import RosterModel
from solvers.tiers import Tier
from tests.benchmarks.rostering_wards import WARDS, drawn

_WORKERS = 2


class FirstPlan(Unwatched):
    """Notes when the first plan came, and how many of its posts were filled."""

    seconds = float("nan")
    duties = 0

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Hear of a plan."""
        if plan is not None and self.seconds != self.seconds:
            self.seconds, self.duties = seconds, len(plan.roster)


def stated(problem: Problem) -> tuple[RosterModel, list[Tier]]:
    """Return a scenario's model and what is minimised on it, most important first."""
    encoding = RosteringEncoding(problem, None)
    encoding.state(problem.active_rules)
    model = encoding.build()
    chosen = objective.measures(problem, encoding.measures)
    return model, objective.tiers(model, chosen, encoding.measures is not None, encoding.balanced)


def values(problem: Problem, duties: tuple[Duty, ...]) -> dict[str, int]:
    """Return what a roster comes to in each aim.

    Raises
    ------
    ValueError
        When the model does not allow it.
    """
    model, tiers = stated(problem)
    _fix(model, duties)
    found: dict[str, int] = {}
    for tier in tiers:
        solver = _solver(60.0)
        model.cp.minimize(tier.expression)
        if solver.solve(model.cp) != cp_model.OPTIMAL:
            raise ValueError(f"the roster has no value for {tier.name}")
        found[tier.name] = round(solver.objective_value)
        model.cp.add(tier.expression <= found[tier.name])
    return found


def bounds(
    problem: Problem, duties: tuple[Duty, ...], found: dict[str, int], seconds: float
) -> dict[str, int]:
    """Return a lower bound of each aim, given what was found for those before it."""
    model, tiers = stated(problem)
    there = {(duty.worker, duty.shift) for duty in duties}
    proved: dict[str, int] = {}
    for tier in tiers:
        if found[tier.name] > 0 and not isinstance(tier.expression, int):
            model.cp.clear_hints()  # type: ignore[no-untyped-call]
            for key, literal in model.on.items():
                model.cp.add_hint(literal, key in there)
            model.cp.minimize(tier.expression)
            solver = _solver(seconds)
            solver.parameters.ignore_subsolvers.append("default_lp")
            solver.parameters.extra_subsolvers.append("objective_lb_search_max_lp")
            solver.solve(model.cp)
            proved[tier.name] = min(found[tier.name], round(solver.best_objective_bound))
        else:
            proved[tier.name] = found[tier.name]
        model.cp.add(tier.expression <= found[tier.name])
    return proved


def plain(problem: Problem, seconds: float, seed: int) -> tuple[Duty, ...]:
    """Return the roster of CP-SAT as it comes, for one weighted sum of all aims."""
    model, tiers = stated(problem)
    weights = objective.blend(tiers)
    model.cp.minimize(
        sum(max(weight, 1) * tier.expression for weight, tier in zip(weights, tiers, strict=True))
    )
    solver = _solver(seconds)
    solver.parameters.random_seed = seed
    if solver.solve(model.cp) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return ()
    return model.roster(solver.value)


def _fix(model: RosterModel, duties: tuple[Duty, ...]) -> None:
    there = {(duty.worker, duty.shift) for duty in duties}
    for key, literal in model.on.items():
        model.cp.add(literal == (key in there))


def _solver(seconds: float) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = _WORKERS
    return solver


def main(arguments: list[str] | None = None) -> int:
    """Print a table for each ward; return 1 when a roster was faulty."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("wards", nargs="*", default=["ward", "short"], help=f"of {', '.join(WARDS)}")
    parser.add_argument("--seeds", type=int, nargs="*", default=[0])
    parser.add_argument("--time-limit", type=float, default=60.0)
    parser.add_argument("--bound-limit", type=float, default=20.0, help="seconds for the bound of each aim")
    parser.add_argument("--peer", action="store_true", help="solve with CP-SAT as it comes, too")
    options = parser.parse_args(arguments)
    faulty = False
    for name in options.wards:
        for seed in options.seeds:
            faulty |= _one(drawn(name, seed), seed, options)
    return int(faulty)


def _one(problem: Problem, seed: int, options: argparse.Namespace) -> bool:
    watch = FirstPlan()
    result = solve(problem, options.time_limit, seed, None, watch)
    verdict = judge(problem, result.plan)
    posts = sum(shift.needed for shift in problem.shifts)
    print(
        f"{problem.settings.name}: {len(problem.workers)} people, {len(problem.shifts)} shifts, {posts} posts,"
        f" {len(problem.rules)} rules; first roster {watch.seconds:.2f} s ({watch.duties} posts filled),"
        f" {result.plan.info.seconds:.1f} s in all, {'passes' if verdict.passed else 'FAULTY'},"
        f" load {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    for breach in verdict.hard:
        print(f"    {breach.sentence}")
    found = values(problem, result.plan.roster)
    proved = bounds(problem, result.plan.roster, found, options.bound_limit)
    beside = values(problem, plain(problem, options.time_limit, seed)) if options.peer else {}
    print(f"    {'aim':28} {'found':>9} {'bound':>9} {'gap %':>7} {'plain CP-SAT' if beside else ''}")
    for aim, value in found.items():
        gap = 100.0 * (value - proved[aim]) / value if value else 0.0
        print(f"    {aim:28} {value:9} {proved[aim]:9} {gap:7.2f} {beside.get(aim, '')!s:>12}", flush=True)
    return not verdict.passed


if __name__ == "__main__":
    sys.exit(main())
