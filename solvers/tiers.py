"""One aim after another on CP-SAT: each tier is minimised, then held while the next one is.

Shared by the schedule and the roster. The search can be stopped at any moment and keeps its best answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, isfinite
from typing import Generic, Protocol, TypeVar

from ortools.sat.python import cp_model

T = TypeVar("T")
Expression = cp_model.LinearExpr | int
Read = Callable[[Expression], int]
"""Returns the value of an expression in a solution."""
Costs = tuple[int, ...]
Hints = Sequence[tuple[cp_model.IntVar, int]]

POLL_SECONDS = 0.05
_CHECK_SECONDS = 5.0
_PART_SECONDS, _PART_SHARE = 10.0, 0.4
LEAST_SECONDS = 0.2


@dataclass(frozen=True)
class Tier:
    """One aim.

    Attributes
    ----------
    name : str
        What is minimised, for the progress text.
    expression : linear expression
        Integral; lower is better.
    floor : int
        A value known to be unbeatable: a tier that starts there is not searched.
    share : float
        The part of the remaining time that the tier may take when others follow it.
    most : float
        Seconds that it takes at the most.
    """

    name: str
    expression: Expression
    floor: int = 0
    share: float = 0.5
    most: float = float("inf")


@dataclass(frozen=True)
class Answer(Generic[T]):
    """A solution.

    Attributes
    ----------
    values : tuple of int
        By variable index.
    costs : tuple of int
        What each tier comes to.
    what : object
        What the caller reads from it.
    """

    values: tuple[int, ...]
    costs: Costs
    what: T


class Rounds(Protocol[T]):
    """Minimises tiers beside another search (see `solvers.rounds`)."""

    def minimise(self, k: int, best: Answer[T], seconds: float) -> tuple[Answer[T], bool]:
        """Return the best answer for a tier, and whether it is proven to be."""


class _Reporter(cp_model.CpSolverSolutionCallback):
    def __init__(self, found: Callable[[Read], None], stopped: Callable[[], bool]) -> None:
        super().__init__()
        self.found = found
        self._stopped = stopped

    def on_solution_callback(self) -> None:
        self.found(self.value)
        if self._stopped():
            self.stop_search()


class TieredSearch(Generic[T]):
    """A lexicographic search over one CP-SAT model.

    Parameters
    ----------
    model : CpModel
        The model without an objective.
    tiers : sequence of Tier
        The aims, most important first.
    seconds : float
        The time for everything, from now on.
    seed : int
        The random seed.
    stopped : callable
        Tells whether the planner wants the best answer now.
    extract : callable
        Makes of a reader what the caller wants of a solution.
    found : callable
        Called with the costs and the extract of every better solution.
    workers : int
        Threads of CP-SAT.
    subsolvers : sequence of str
        What CP-SAT searches the whole model with, instead of its default of linear relaxation; the large
        neighbourhoods beside it stay.

    Attributes
    ----------
    proven : dict
        For each tier searched, by name, whether its best was proven to be the best there is.
    bounds : dict
        For each tier searched, by name, what it can't be better than, the tiers before it being as good as they are.
    """

    def __init__(
        self,
        model: cp_model.CpModel,
        tiers: Sequence[Tier],
        *,
        seconds: float,
        seed: int,
        stopped: Callable[[], bool],
        extract: Callable[[Read], T],
        found: Callable[[Costs, T], None],
        workers: int = 2,
        subsolvers: Sequence[str] = (),
    ) -> None:
        self.proven: dict[str, bool] = {}
        self.bounds: dict[str, int] = {}
        self.model = model
        self.tiers = tuple(tiers)
        self._ends = time.monotonic() + seconds
        self._seed = seed
        self._stopped = stopped
        self.extract = extract
        self.found = found
        self.workers = workers
        self._subsolvers = tuple(subsolvers)
        self.variables = [model.get_int_var_from_proto_index(k) for k in range(len(model.proto.variables))]

    @property
    def remaining(self) -> float:
        """Seconds that are left."""
        return max(0.0, self._ends - time.monotonic())

    def check(self, hints: Hints) -> Answer[T] | None:
        """Return the full answer that has the hinted values, or None when there is none.

        It takes little and is not stopped: who asks to stop at once still gets a first plan.
        """
        return self.check_on(self.model, hints)

    def check_on(self, model: cp_model.CpModel, hints: Hints) -> Answer[T] | None:
        """Check hints on a copy of the model, which may be done while the model itself is solved."""
        model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in hints:
            model.add_hint(variable, value)
        model.minimize(sum(tier.expression for tier in self.tiers))
        solver = self._quick(min(_CHECK_SECONDS, max(1.0, self.remaining)), workers=1)
        solver.parameters.fix_variables_to_their_hinted_value = True
        answer = self._answer(solver, solver.solve(model))
        model.clear_hints()  # type: ignore[no-untyped-call]
        return answer

    def part(
        self,
        narrow: Callable[[cp_model.CpModel], None],
        weights: Sequence[int] = (1, 1),
        start: Answer[T] | None = None,
    ) -> Answer[T] | None:
        """Return an answer of a copy of the model that is narrowed until it is easy, or None.

        Parameters
        ----------
        narrow : callable
            Adds to the copy; variables keep their indices. What is left out must stay allowed.
        weights : sequence of int
            What one of each tier counts; those beyond count for nothing.
        start : Answer or None
            Values near which to look.
        """
        copy = self.model.clone()
        narrow(copy)
        for index, value in enumerate(start.values if start is not None else ()):
            copy.add_hint(copy.get_int_var_from_proto_index(index), value)
        pairs = zip(weights, self.tiers, strict=False)
        copy.minimize(sum(weight * tier.expression for weight, tier in pairs))
        seconds = min(_PART_SECONDS, max(LEAST_SECONDS, self.remaining * _PART_SHARE))
        solver = self._quick(seconds, self.workers)
        return self._answer(solver, self._solve(solver, copy))

    def run(
        self, first: Answer[T] | None = None, hints: Hints = (), rounds: Rounds[T] | None = None
    ) -> Answer[T] | None:
        """Search every tier in turn and return the best answer, None when not even one was found.

        Parameters
        ----------
        first : Answer or None
            Where to start.
        hints : sequence of (variable, value)
            Without a first answer: values near which to look for one.
        rounds : Rounds or None
            How a tier is searched once there is an answer; None: by CP-SAT alone.
        """
        best = first
        for k, tier in enumerate(self.tiers):
            if isinstance(tier.expression, int) or (best is not None and best.costs[k] <= tier.floor):
                self.proven[tier.name] = True
            elif best is None or not self.over:
                share = tier.share if k + 1 < len(self.tiers) else 1.0
                seconds = max(min(self.remaining * share, tier.most), LEAST_SECONDS)
                if rounds is not None and best is not None:
                    best, self.proven[tier.name] = rounds.minimise(k, best, seconds)
                    self.model.add(tier.expression <= best.costs[k])
                    continue
                start = hints if best is None else list(zip(self.variables, best.values, strict=False))
                status, better = self.minimise(tier, start, seconds)
                if better is not None and (best is None or better.costs[: k + 1] <= best.costs[: k + 1]):
                    best = better
                self.proven[tier.name] = status == cp_model.OPTIMAL
                if best is None:
                    return None
            if best is not None and not isinstance(tier.expression, int):
                self.model.add(tier.expression <= best.costs[k])
        return best

    def blend(self, weights: Sequence[int], first: Answer[T], seconds: float) -> Answer[T]:
        """Search all tiers at once, weighted, and return the better of what is found and the first answer.

        Large neighbourhoods then serve every aim with each move, where tier by tier all that follows is lost
        while a tier is searched. It proves nothing: `run` does, and settles the order of the tiers.

        Parameters
        ----------
        weights : sequence of int
            For the first tiers; those beyond count for nothing.
        first : Answer
            Where to start.
        seconds : float
            At most so long.
        """
        pairs = zip(weights, self.tiers, strict=False)
        mixed = Tier("everything", sum(weight * tier.expression for weight, tier in pairs))
        start = list(zip(self.variables, first.values, strict=False))
        _, better = self.minimise(mixed, start, seconds)
        return min([first, *([better] if better is not None else [])], key=lambda answer: answer.costs)

    def within(self, k: int, best: Answer[T]) -> float | None:
        """Return how much better a tier could be at most, as a part of what it is; None when nobody knows."""
        name, value = self.tiers[k].name, best.costs[k]
        if self.proven.get(name, False) or value == 0:
            return 0.0 if self.proven.get(name, False) else None
        bound = self.bounds.get(name)
        if bound is None or value < 0:
            return None
        return max(0.0, (value - bound) / value)

    @property
    def over(self) -> bool:
        """Whether the best answer is wanted now."""
        return self.remaining <= 0 or self._stopped()

    def minimise(
        self,
        tier: Tier,
        start: Hints,
        seconds: float,
        solved: Callable[[Read], None] | None = None,
        enough: Callable[[], bool] = lambda: False,
        workers: int | None = None,
        subsolvers: Sequence[str] | None = None,
    ) -> tuple[cp_model.CpSolverStatus, Answer[T] | None]:
        """Have CP-SAT minimise one tier, those before it being held; its bound is noted.

        Parameters
        ----------
        start : hints
            The solution to begin with, or values near which to look for one.
        solved : callable
            Called with a reader of every better solution; by default it is reported.
        enough : callable
            Asked all the time by another thread whether to end.
        workers, subsolvers
            Instead of the search's own.
        """
        self.model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in start:
            self.model.add_hint(variable, value)
        self.model.minimize(tier.expression)
        solver = self._solver(seconds, workers, subsolvers)
        reporter = _Reporter(solved or self._report, self._stopped)
        status = self._solve(solver, self.model, reporter, enough)
        if status != cp_model.INFEASIBLE and isfinite(solver.best_objective_bound):
            bound = ceil(solver.best_objective_bound - 1e-6)
            if bound > self.bounds.get(tier.name, tier.floor) and not isinstance(tier.expression, int):
                self.bounds[tier.name] = bound
                self.model.add(tier.expression >= bound)
        return status, self._answer(solver, status)

    def _solve(
        self,
        solver: cp_model.CpSolver,
        model: cp_model.CpModel,
        reporter: _Reporter | None = None,
        enough: Callable[[], bool] = lambda: False,
    ) -> cp_model.CpSolverStatus:
        """Run a solver that ends soon after somebody asks to stop."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(POLL_SECONDS):
                if self._stopped() or enough():
                    solver.stop_search()

        poll = threading.Thread(target=watch, name="stop-watch", daemon=True)
        poll.start()
        try:
            return solver.solve(model, reporter)
        finally:
            done.set()
            poll.join()

    def _solver(
        self, seconds: float, workers: int | None = None, subsolvers: Sequence[str] | None = None
    ) -> cp_model.CpSolver:
        workers = self.workers if workers is None else workers
        subsolvers = self._subsolvers if subsolvers is None else subsolvers
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = self._seed
        if subsolvers and workers == 1:
            solver.parameters.subsolvers.extend(subsolvers)
        elif subsolvers:
            solver.parameters.ignore_subsolvers.append("default_lp")
            solver.parameters.extra_subsolvers.extend(subsolvers)
        return solver

    def _quick(self, seconds: float, workers: int) -> cp_model.CpSolver:
        """Return a solver for what is nearly decided, where a thorough presolve only costs time."""
        solver = self._solver(seconds, workers)
        solver.parameters.cp_model_probing_level = 0
        solver.parameters.symmetry_level = 0
        solver.parameters.max_presolve_iterations = 1
        return solver

    def _report(self, read: Read) -> None:
        self.found(tuple(read(tier.expression) for tier in self.tiers), self.extract(read))

    def _answer(self, solver: cp_model.CpSolver, status: object) -> Answer[T] | None:
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        return Answer(
            tuple(solver.response_proto.solution),
            tuple(solver.value(tier.expression) for tier in self.tiers),
            self.extract(solver.value),
        )
