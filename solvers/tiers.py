"""One aim after another on CP-SAT: each tier is minimised, then held while the next one is.

Shared by the schedule and the roster. The search can be stopped at any moment and keeps its best answer.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, isfinite
from typing import Any, Generic, Protocol, TypeVar

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
_ROUND_SECONDS, _ROUNDS_GROW, _LONGEST_ROUND = 2.0, 1.6, 15.0
"""How long CP-SAT goes on at least before it begins anew from what another search has found."""
_QUIET_SHARE, _NEAR = 0.35, 0.01
"""After so much of a tier's time without a gain of its own CP-SAT gives way, unless its bound is as near as that."""
_ALL = 2
"""CP-SAT's workers when it alone finds anything better."""
_CHECKS = 5.0
"""So many times as long as checking a solution takes, no other is checked."""
_FAILURES = 4
"""After so many solutions in a row that break something, another search is no longer listened to."""


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


class Beside(Protocol):
    """Another search on the same scenario, at work in a process of its own."""

    def better(self) -> Hints | None:
        """Return the decisions of a solution that it holds better than those before, if it has a new one."""

    def tell(self, answer: Answer[Any]) -> None:
        """Hear of a better solution found here."""

    def widen(self) -> bool:
        """Take over every core; False when it can't use them."""

    def end(self) -> None:
        """End: nothing more will be asked."""


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
        return self._check(self._model, hints)

    def _check(self, model: cp_model.CpModel, hints: Hints) -> Answer[T] | None:
        model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in hints:
            model.add_hint(variable, value)
        model.minimize(sum(tier.expression for tier in self._tiers))
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
        copy = self._model.clone()
        narrow(copy)
        for index, value in enumerate(start.values if start is not None else ()):
            copy.add_hint(copy.get_int_var_from_proto_index(index), value)
        pairs = zip(weights, self._tiers, strict=False)
        copy.minimize(sum(weight * tier.expression for weight, tier in pairs))
        seconds = min(_PART_SECONDS, max(_LEAST_SECONDS, self.remaining * _PART_SHARE))
        solver = self._quick(seconds, self._workers)
        return self._answer(solver, self._solve(solver, copy))

    def run(
        self, first: Answer[T] | None = None, hints: Hints = (), beside: Beside | None = None
    ) -> Answer[T] | None:
        """Search every tier in turn and return the best answer, None when not even one was found.

        Parameters
        ----------
        first : Answer or None
            Where to start.
        hints : sequence of (variable, value)
            Without a first answer: values near which to look for one.
        beside : Beside or None
            Another search, from which better solutions are taken over and which hears of those found here.
        """
        best = first
        listener = _Listener(self, beside) if beside is not None else None
        for k, tier in enumerate(self._tiers):
            if isinstance(tier.expression, int) or (best is not None and best.costs[k] <= tier.floor):
                self.proven[tier.name] = True
            elif best is None or not self._over:
                share = tier.share if k + 1 < len(self._tiers) else 1.0
                seconds = max(min(self.remaining * share, tier.most), _LEAST_SECONDS)
                if listener is not None and best is not None:
                    best, self.proven[tier.name] = self._rounds(k, best, seconds, listener)
                    self._model.add(tier.expression <= best.costs[k])
                    continue
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

    def _rounds(
        self, k: int, best: Answer[T], seconds: float, listener: _Listener[T]
    ) -> tuple[Answer[T], bool]:
        """Minimise a tier beside another search: begin anew from what that finds, give way when it is stronger."""
        tier = self._tiers[k]
        until = time.monotonic() + seconds
        listener.watch(k, best)
        quiet = seconds * _QUIET_SHARE
        least = _ROUND_SECONDS
        workers = self._workers
        patient = False
        while True:
            began = time.monotonic()

            def enough(
                began: float = began, least: float = least, workers: int = workers, patient: bool = patient
            ) -> bool:
                """Tell whether the round is to end; asked all the time by the thread that looks on."""
                listener.look()
                now = time.monotonic()
                if listener.ahead:
                    return now - began > least
                if workers < _ALL and listener.alone > quiet / 2:
                    return True
                far = self._far(tier, listener.best.costs[k])
                return far and not patient and now - listener.gained > quiet

            start = list(zip(self._variables, listener.best.values, strict=False))
            left = max(until - began, _LEAST_SECONDS)
            status, answer = self._minimise(tier, start, left, listener, enough, workers)
            if answer is not None:
                listener.hear(answer)
            listener.look(at_once=True)
            best = listener.best
            proven = status == cp_model.OPTIMAL or best.costs[k] <= self.bounds.get(tier.name, tier.floor)
            if proven or self._over or time.monotonic() >= until - _LEAST_SECONDS:
                return best, proven
            if workers < _ALL and listener.alone > quiet / 2:
                workers = _ALL
                continue
            if not listener.ahead and self._far(tier, best.costs[k]):
                if listener.widen():
                    while not self._over and time.monotonic() < until:
                        time.sleep(_POLL_SECONDS)
                        listener.look()
                    listener.look(at_once=True)
                    return listener.best, False
                patient = True
            listener.ahead = False
            least = min(least * _ROUNDS_GROW, _LONGEST_ROUND)

    def _far(self, tier: Tier, value: int) -> bool:
        """Tell whether a proof is not to be expected soon."""
        return value - self.bounds.get(tier.name, tier.floor) > _NEAR * value

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

    def within(self, k: int, best: Answer[T]) -> float | None:
        """Return how much better a tier could be at most, as a part of what it is; None when nobody knows."""
        name, value = self._tiers[k].name, best.costs[k]
        if self.proven.get(name, False) or value == 0:
            return 0.0 if self.proven.get(name, False) else None
        bound = self.bounds.get(name)
        if bound is None or value < 0:
            return None
        return max(0.0, (value - bound) / value)

    @property
    def _over(self) -> bool:
        return self.remaining <= 0 or self._stopped()

    def _minimise(
        self,
        tier: Tier,
        start: Hints,
        seconds: float,
        listener: _Listener[T] | None = None,
        enough: Callable[[], bool] = lambda: False,
        workers: int = 0,
    ) -> tuple[cp_model.CpSolverStatus, Answer[T] | None]:
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        for variable, value in start:
            self._model.add_hint(variable, value)
        self._model.minimize(tier.expression)
        solver = self._solver(seconds, workers or self._workers)
        reporter = _Reporter(self._report if listener is None else listener.solved, self._stopped)
        status = self._solve(solver, self._model, reporter, enough)
        if status != cp_model.INFEASIBLE and isfinite(solver.best_objective_bound):
            bound = ceil(solver.best_objective_bound - 1e-6)
            if bound > self.bounds.get(tier.name, tier.floor) and not isinstance(tier.expression, int):
                self.bounds[tier.name] = bound
                self._model.add(tier.expression >= bound)
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
            while not done.wait(_POLL_SECONDS):
                if self._stopped() or enough():
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
        if self._subsolvers and workers == 1:
            solver.parameters.subsolvers.extend(self._subsolvers)
        elif self._subsolvers:
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


class _Listener(Generic[T]):
    """Takes in what another search finds, and passes on to it what is found here; used from two threads.

    Attributes
    ----------
    best : Answer
        The best of both.
    ahead : bool
        Whether the other has found something better than CP-SAT since that was last begun anew.
    gained, helped : float
        When CP-SAT and the other last found something better than anything before.
    """

    def __init__(self, search: TieredSearch[T], beside: Beside) -> None:
        self.best: Answer[T]
        self.ahead = False
        self.gained = self.helped = 0.0
        self._tier = 0
        self._search = search
        self._beside: Beside | None = beside
        self._model = search._model.clone()
        self._lock = threading.Lock()
        self._next = 0.0
        self._failed = 0

    def watch(self, tier: int, best: Answer[T]) -> None:
        """Begin with a tier from an answer."""
        self.best, self._tier, self.ahead = best, tier, False
        self.gained = self.helped = time.monotonic()

    @property
    def alone(self) -> float:
        """For how many seconds CP-SAT alone has found anything better; 0 when it has not."""
        return time.monotonic() - self.helped if self.gained > self.helped else 0.0

    def look(self, at_once: bool = False) -> None:
        """See what the other has found, not too often."""
        if self._beside is None or (not at_once and time.monotonic() < self._next):
            return
        began = time.monotonic()
        hints = self._beside.better()
        if hints is None:
            return
        answer = self._search._check(self._model, hints)
        self._next = time.monotonic() + _CHECKS * (time.monotonic() - began)
        self._failed = 0 if answer is not None else self._failed + 1
        if answer is None:
            if self._failed >= _FAILURES:
                self._beside.end()
                self._beside = None
            return
        with self._lock:
            if answer.costs >= self.best.costs:
                return
            if answer.costs[: self._tier + 1] < self.best.costs[: self._tier + 1]:
                self.ahead = True
                self.helped = time.monotonic()
            self.best = answer
        self._search._found(answer.costs, answer.what)

    def solved(self, read: Read) -> None:
        """Hear of a solution of CP-SAT's while it is at work."""
        costs = tuple(read(tier.expression) for tier in self._search._tiers)
        with self._lock:
            if costs[: self._tier + 1] < self.best.costs[: self._tier + 1]:
                self.gained = time.monotonic()
            if costs < self.best.costs:
                values = tuple(read(variable) for variable in self._search._variables)
                self.best = Answer(values, costs, self._search._extract(read))
                self.ahead = False
                self._search._found(costs, self.best.what)
                if self._beside is not None:
                    self._beside.tell(self.best)

    def hear(self, answer: Answer[T]) -> None:
        """Take in an answer of CP-SAT's."""
        with self._lock:
            if answer.costs < self.best.costs:
                self.best = answer

    def widen(self) -> bool:
        """Let the other search have every core."""
        return self._beside is not None and self._beside.widen()
