"""One aim after another on CP-SAT: each tier is minimised, then held while the next one is.

Shared by the schedule and the roster. The search can be stopped at any moment and keeps its best answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ortools.sat.python import cp_model

T = TypeVar("T")
Expression = cp_model.LinearExpr | int
Read = Callable[[Expression], int]
"""Returns the value of an expression in a solution."""
Costs = tuple[int, ...]
Hints = Sequence[tuple[cp_model.IntVar, int]]

_POLL_SECONDS = 0.05
_CHECK_SECONDS = 5.0
_PART_SECONDS, _PART_SHARE = 10.0, 0.4
_LEAST_SECONDS = 0.2


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
    """

    name: str
    expression: Expression
    floor: int = 0
    share: float = 0.5


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


class _Reporter(cp_model.CpSolverSolutionCallback):
    def __init__(self, found: Callable[[Read], None], stopped: Callable[[], bool]) -> None:
        super().__init__()
        self._found = found
        self._stopped = stopped

    def on_solution_callback(self) -> None:
        self._found(self.value)
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
        self._model = model
        self._tiers = tuple(tiers)
        self._ends = time.monotonic() + seconds
        self._seed = seed
        self._stopped = stopped
        self._extract = extract
        self._found = found
        self._workers = workers
        self._subsolvers = tuple(subsolvers)
        self._variables = [model.get_int_var_from_proto_index(k) for k in range(len(model.proto.variables))]

    @property
    def remaining(self) -> float:
        """Seconds that are left."""
        return max(0.0, self._ends - time.monotonic())

    def check(self, hints: Hints) -> Answer[T] | None:
        """Return the full answer that has the hinted values, or None when there is none.

        It takes little and is not stopped: who asks to stop at once still gets a first plan.
        """
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in hints:
            self._model.add_hint(variable, value)
        self._model.minimize(sum(tier.expression for tier in self._tiers))
        solver = self._quick(min(_CHECK_SECONDS, max(1.0, self.remaining)), workers=1)
        solver.parameters.fix_variables_to_their_hinted_value = True
        answer = self._answer(solver, solver.solve(self._model))
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        return answer

    def part(self, narrow: Callable[[cp_model.CpModel], None]) -> Answer[T] | None:
        """Return an answer of a copy of the model that is narrowed until it is easy, or None.

        Parameters
        ----------
        narrow : callable
            Adds to the copy; variables keep their indices. What is left out must stay allowed.
        """
        copy = self._model.clone()
        narrow(copy)
        copy.minimize(sum(tier.expression for tier in self._tiers[:2]))
        seconds = min(_PART_SECONDS, max(_LEAST_SECONDS, self.remaining * _PART_SHARE))
        solver = self._quick(seconds, self._workers)
        return self._answer(solver, self._solve(solver, copy))

    def run(self, first: Answer[T] | None = None, hints: Hints = ()) -> Answer[T] | None:
        """Search every tier in turn and return the best answer, None when not even one was found.

        Parameters
        ----------
        first : Answer or None
            Where to start.
        hints : sequence of (variable, value)
            Without a first answer: values near which to look for one.
        """
        best = first
        for k, tier in enumerate(self._tiers):
            if isinstance(tier.expression, int) or (best is not None and best.costs[k] <= tier.floor):
                self.proven[tier.name] = True
            elif best is None or not self._over:
                share = tier.share if k + 1 < len(self._tiers) else 1.0
                seconds = max(self.remaining * share, _LEAST_SECONDS)
                start = hints if best is None else list(zip(self._variables, best.values, strict=False))
                status, better = self._minimise(tier, start, seconds)
                if better is not None and (best is None or better.costs[: k + 1] <= best.costs[: k + 1]):
                    best = better
                self.proven[tier.name] = status == cp_model.OPTIMAL
                if best is None:
                    return None
            if best is not None and not isinstance(tier.expression, int):
                self._model.add(tier.expression <= best.costs[k])
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
        pairs = zip(weights, self._tiers, strict=False)
        mixed = Tier("everything", sum(weight * tier.expression for weight, tier in pairs))
        start = list(zip(self._variables, first.values, strict=False))
        _, better = self._minimise(mixed, start, seconds)
        return min([first, *([better] if better is not None else [])], key=lambda answer: answer.costs)

    @property
    def _over(self) -> bool:
        return self.remaining <= 0 or self._stopped()

    def _minimise(
        self, tier: Tier, start: Hints, seconds: float
    ) -> tuple[cp_model.CpSolverStatus, Answer[T] | None]:
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in start:
            self._model.add_hint(variable, value)
        self._model.minimize(tier.expression)
        solver = self._solver(seconds, self._workers)
        status = self._solve(solver, self._model, _Reporter(self._report, self._stopped))
        return status, self._answer(solver, status)

    def _solve(
        self, solver: cp_model.CpSolver, model: cp_model.CpModel, reporter: _Reporter | None = None
    ) -> cp_model.CpSolverStatus:
        """Run a solver that ends soon after somebody asks to stop."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(_POLL_SECONDS):
                if self._stopped():
                    solver.stop_search()

        poll = threading.Thread(target=watch, name="stop-watch", daemon=True)
        poll.start()
        try:
            return solver.solve(model, reporter)
        finally:
            done.set()
            poll.join()

    def _solver(self, seconds: float, workers: int) -> cp_model.CpSolver:
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = self._seed
        if self._subsolvers:
            solver.parameters.ignore_subsolvers.append("default_lp")
            solver.parameters.extra_subsolvers.extend(self._subsolvers)
        return solver

    def _quick(self, seconds: float, workers: int) -> cp_model.CpSolver:
        """Return a solver for what is nearly decided, where a thorough presolve only costs time."""
        solver = self._solver(seconds, workers)
        solver.parameters.cp_model_probing_level = 0
        solver.parameters.symmetry_level = 0
        solver.parameters.max_presolve_iterations = 1
        return solver

    def _report(self, read: Read) -> None:
        self._found(tuple(read(tier.expression) for tier in self._tiers), self._extract(read))

    def _answer(self, solver: cp_model.CpSolver, status: object) -> Answer[T] | None:
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        return Answer(
            tuple(solver.response_proto.solution),
            tuple(solver.value(tier.expression) for tier in self._tiers),
            self._extract(solver.value),
        )
