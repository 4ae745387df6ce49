"""A stretch of PyVRP's search in which all orders are required, or each has a prize."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from pyvrp import (
    CostEvaluator,
    IteratedLocalSearch,
    IteratedLocalSearchParams,
    PenaltyManager,
    PenaltyParams,
    RandomNumberGenerator,
    Solution,
)
from pyvrp.IteratedLocalSearch import IteratedLocalSearchCallbacks
from pyvrp.search import OPERATORS, LocalSearch, compute_neighbours

from solvers.rooms import Clock
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.pyvrp.converting import Converter
from solvers.routing.pyvrp.translation import Translation

_PATIENCE = 1500
"""Iterations without a plan that serves every order, after which orders may be left out."""
_BETWEEN_QUESTIONS = 0.5
"""Seconds between two questions for others' plans."""
_PENALTY = 100_000
"""PyVRP's own largest penalty for one unit of what is broken; it begins with half of it. Breaking a limit by one
must cost more than the way or the vehicle that it may spare, or the prize that it may bring."""


@dataclass
class State:
    """What lasts over the phases of a search.

    Attributes
    ----------
    patience : Clock
        Over when a plan with every order has been looked for long enough.
    best : callable or None
        Reads the best answer.
    start : Paths or None
        Where the next phase begins.
    """

    search: Search
    translation: Translation
    rng: RandomNumberGenerator
    patience: Clock
    rounds: int = 0
    value: int | None = None
    best: Callable[[], Answer] | None = None
    start: Paths | None = None

    def __post_init__(self) -> None:
        self.start = next((paths for paths in self.search.starts if any(paths.values())), None)

    @property
    def over(self) -> bool:
        """Whether the search must end."""
        most = self.search.rounds
        return (most is not None and self.rounds >= most) or self.search.clock.over


class Phase(IteratedLocalSearchCallbacks):
    """Runs until the search is over or the orders had better not be required, or be so again."""

    def __init__(self, state: State, required: bool) -> None:
        self._state = state
        self._required = required
        translation = state.translation
        self._data = translation.data(required)
        self._converter = Converter(translation, self._data)
        for paths in state.search.starts[:1]:
            self._converter.hint(paths)
        self._local = LocalSearch(self._data, state.rng, compute_neighbours(self._data))
        for operator in OPERATORS:
            if operator.supports(self._data):
                self._local.add_operator(operator(self._data))
        costs = translation.costs
        spared = costs.way + costs.vehicle
        largest = max(_PENALTY, 10 * spared, *(() if required else costs.prizes.values()))
        first = max(_PENALTY / 2, costs.way / 20, 1.5 * costs.vehicle)
        self._penalties = PenaltyManager(
            ([first] * self._data.num_load_dimensions, first, first),
            PenaltyParams(max_penalty=float(largest)),
        )
        self._iterations = 0
        self._current: Solution | None = None
        self._best: Solution | None = None
        self._incoming: Solution | None = None
        self._asked = monotonic()

    def run(self) -> None:
        """Search; the state tells afterwards what was found, and where to go on."""
        solution = self._first()
        params = IteratedLocalSearchParams(callbacks=self)
        self._take(solution)
        next_one: Solution | None = solution
        while next_one is not None:
            self._incoming, self._current = None, next_one
            IteratedLocalSearch(self._data, self._penalties, self._local, next_one, params).run(
                self._stops, collect_stats=False
            )
            next_one = self._incoming
        last = self._best or self._current
        self._state.start = None if last is None else self._converter.answer(last).paths

    def _first(self) -> Solution:
        start = self._state.start
        if start is not None:
            solution = self._converter.solution(start)
            if solution.is_feasible():
                return solution
        else:
            solution = Solution.make_random(self._data, self._state.rng)
        return self._local(solution, self._penalties.max_cost_evaluator(), exhaustive=True)

    def _take(self, solution: Solution) -> None:
        """Make a feasible solution the best one if it is better than any before."""
        if not solution.is_feasible():
            return
        state, converter = self._state, self._converter
        value = converter.value(solution)
        if self._best is None or value < converter.value(self._best):
            self._best = solution
        if state.value is not None and value >= state.value:
            return
        state.value, state.best = value, lambda: converter.answer(solution)
        state.search.better(value, state.best)

    # -- asked by PyVRP -----------------------------------------------------------------------------

    def _stops(self, best_cost: int) -> bool:
        """Tell whether PyVRP must return, before each of its iterations."""
        state = self._state
        if state.over or self._gives_up() or self._asks():
            return True
        self._iterations += 1
        state.rounds += 1
        return False

    def _gives_up(self) -> bool:
        """Tell whether the orders had better not be required any more, or can be so again."""
        if not self._required:
            return self._best is not None and self._converter.complete(self._best)
        if self._best is not None:
            return False
        timeless = self._state.search.rounds is not None
        return self._iterations >= _PATIENCE or (not timeless and self._state.patience.over)

    def _asks(self) -> bool:
        """Tell whether somebody else has a better plan to go on from."""
        now = monotonic()
        if now - self._asked < _BETWEEN_QUESTIONS:
            return False
        self._asked = now
        paths = self._state.search.incoming()
        if paths is None:
            return False
        solution = self._converter.solution(paths)
        if not solution.is_feasible():
            return False
        before = self._state.value
        self._take(solution)
        if self._state.value == before:
            return False
        self._incoming = solution
        return True

    def on_iteration(
        self, current: Solution, candidate: Solution, best: Solution, cost_evaluator: CostEvaluator
    ) -> None:
        """Note where the search is."""
        self._current = current

    def on_best(self, best: Solution) -> None:
        """Note a better solution."""
        self._take(best)
