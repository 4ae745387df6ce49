"""Choosing routes: a set partitioning problem, its linear relaxation by GLOP and its choices by CP-SAT.

The relaxation prices every route. CP-SAT first chooses among the few that promise most, which it does to the
end within a second, then among more. A route that is dearer than the relaxation's gap to the best choice
known can't be part of a better one, so it is left away (reduced cost fixing).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model

from solvers.rooms import Clock

_SIZES = (300, 1000, 3000, 10_000)
"""How many routes CP-SAT chooses among, one after the other."""
_RELAXATION_SHARE = 0.4
"""The part of the time that the linear relaxation may take."""


@dataclass(frozen=True)
class Candidate:
    """A route that may be chosen.

    Attributes
    ----------
    orders : tuple of int
        What it serves.
    sort : int
        The sort of units that drive it.
    cost : int
        What choosing it costs.
    """

    orders: tuple[int, ...]
    sort: int
    cost: int


@dataclass(frozen=True)
class Bounds:
    """So many of some candidates are chosen, ``at_least`` to ``at_most``."""

    members: frozenset[int]
    at_least: int
    at_most: int


@dataclass(frozen=True)
class Choice:
    """What there is to choose.

    Attributes
    ----------
    candidates : sequence of Candidate
        The routes.
    prices : dict
        By order, what leaving it out costs.
    available : dict
        By sort of units, how many there are.
    bounds : sequence of Bounds
        What else holds.
    """

    candidates: Sequence[Candidate]
    prices: dict[int, int]
    available: dict[int, int]
    bounds: Sequence[Bounds] = ()

    def value(self, chosen: Iterable[int]) -> int:
        """Return what a choice costs, orders left out included."""
        picked = [self.candidates[k] for k in chosen]
        served = {order for route in picked for order in route.orders}
        left = sum(price for order, price in self.prices.items() if order not in served)
        return sum(route.cost for route in picked) + left


def chosen(choice: Choice, start: tuple[int, ...], clock: Clock) -> tuple[int, ...]:
    """Return the cheapest choice found: every order at most once, no more routes than units.

    Parameters
    ----------
    choice : Choice
        The candidates.
    start : tuple of int
        A choice that may be made, to begin with.
    clock : Clock
        When to end.
    """
    best, value = start, choice.value(start)
    bound, dearer = _relaxed(choice, value, _RELAXATION_SHARE * clock.left)
    rank = dearer.copy()
    rank[list(start)] = -1.0
    ranking = np.argsort(rank, kind="stable")
    for size in _SIZES:
        if clock.over:
            break
        promising = [int(k) for k in ranking if rank[k] < 0 or dearer[k] < value - bound]
        kept = sorted({*promising[:size], *best})
        found, proven = _settled(choice, kept, best, clock)
        if found is not None and choice.value(found) < value:
            best, value = found, choice.value(found)
        if len(promising) <= size or not proven:
            break
    return best


def _relaxed(choice: Choice, value: int, seconds: float) -> tuple[float, npt.NDArray[np.float64]]:
    """Return the relaxation's value and every candidate's reduced cost; zeros when the time is too short.

    What leaving an order out costs is bounded by two of the dearest routes: that keeps the figures in one
    range, and the relaxation below every choice.
    """
    nothing = np.zeros(len(choice.candidates))
    solver = pywraplp.Solver.CreateSolver("GLOP")
    if solver is None:
        return 0.0, nothing
    objective = solver.Objective()
    objective.SetMinimization()
    rows = {order: solver.Constraint(1.0, 1.0) for order in choice.prices}
    fleet = {sort: solver.Constraint(0.0, float(count)) for sort, count in choice.available.items()}
    dearest = 2.0 * max((route.cost for route in choice.candidates), default=1) + 1.0
    for order, price in choice.prices.items():
        left = solver.NumVar(0.0, 1.0, "")
        objective.SetCoefficient(left, min(float(price), dearest))
        rows[order].SetCoefficient(left, 1.0)
    variables = []
    for route in choice.candidates:
        taken = solver.NumVar(0.0, solver.infinity(), "")
        objective.SetCoefficient(taken, float(route.cost))
        fleet[route.sort].SetCoefficient(taken, 1.0)
        for order in route.orders:
            rows[order].SetCoefficient(taken, 1.0)
        variables.append(taken)
    solver.SetTimeLimit(max(1, int(1000 * seconds)))
    if solver.Solve() != pywraplp.Solver.OPTIMAL:
        return 0.0, nothing
    dearer = np.array([max(0.0, variable.reduced_cost()) for variable in variables])
    return min(float(solver.Objective().Value()) - 1e-6, float(value)), dearer


def _settled(
    choice: Choice, kept: Sequence[int], best: tuple[int, ...], clock: Clock
) -> tuple[tuple[int, ...] | None, bool]:
    """Return the best choice among some candidates, and whether it is proven to be that."""
    model: Any = cp_model.CpModel()
    taken = {k: model.new_bool_var("") for k in kept}
    covering: dict[int, list[Any]] = defaultdict(list)
    by_sort: dict[int, list[Any]] = defaultdict(list)
    for k, variable in taken.items():
        by_sort[choice.candidates[k].sort].append(variable)
        for order in choice.candidates[k].orders:
            covering[order].append(variable)
    served = {order for k in best for order in choice.candidates[k].orders}
    left: dict[int, Any] = {}
    for order in choice.prices:
        if len(served) == len(choice.prices):
            # Nothing that leaves an order out is better than a plan that serves all.
            model.add_exactly_one(covering[order])
            continue
        left[order] = model.new_bool_var("")
        model.add_exactly_one([*covering[order], left[order]])
        model.add_hint(left[order], order not in served)
    for sort, variables in by_sort.items():
        if len(variables) > choice.available[sort]:
            model.add(sum(variables) <= choice.available[sort])
    for bounds in choice.bounds:
        model.add_linear_constraint(
            sum(taken[k] for k in kept if k in bounds.members), bounds.at_least, bounds.at_most
        )
    for k, variable in taken.items():
        model.add_hint(variable, k in best)
    prices = [choice.prices[order] * variable for order, variable in left.items()]
    model.minimize(sum([choice.candidates[k].cost * taken[k] for k in kept] + prices))
    solver: Any = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = max(0.05, clock.left)
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, status == cp_model.INFEASIBLE
    return tuple(k for k in kept if solver.boolean_value(taken[k])), status == cp_model.OPTIMAL
