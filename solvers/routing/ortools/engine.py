"""The search: RoutingModel's local search from the best start at hand, stopped whenever somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ortools.constraint_solver import pywrapcp, routing_enums_pb2

from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.instance import Instance, Path
from solvers.routing.ortools.breaks import add_laws, add_pauses
from solvers.routing.ortools.loads import add_loads
from solvers.routing.ortools.model import Model
from solvers.routing.ortools.network import is_alive
from solvers.routing.ortools.rules import add_statements
from solvers.routing.ortools.staying import add_staying
from solvers.routing.ortools.watching import add_watching
from solvers.routing.weights import Weights

_FIRST = routing_enums_pb2.FirstSolutionStrategy
_META = routing_enums_pb2.LocalSearchMetaheuristic
_STARTS = (_FIRST.LOCAL_CHEAPEST_INSERTION, _FIRST.PARALLEL_CHEAPEST_INSERTION, _FIRST.PATH_CHEAPEST_ARC)


def built(instance: Instance, weights: Weights, strict: bool = False) -> Model:
    """Return the whole model of an instance, ready to be closed; ``strict`` as for `Model`."""
    model = Model(instance, weights, strict)
    add_loads(model)
    add_pauses(model)
    add_laws(model)
    add_statements(model)
    add_staying(model)
    model.keep_books()
    add_watching(model)
    return model


def first_parameters() -> Any:
    """Return search parameters of which the rest is still to be set."""
    parameters = pywrapcp.DefaultRoutingSearchParameters()
    parameters.first_solution_strategy = _STARTS[0]
    # Times are settled by the finalizer alone, in the order in which the model names its variables. The
    # dimensions' own optimizers would fix the books before the times that they depend on.
    parameters.disable_scheduling_beware_this_may_degrade_performance = True
    return parameters


def drives(instance: Instance) -> bool:
    """Tell whether any vehicle may be out at all: a model without vehicles crashes OR-Tools."""
    return any(is_alive(instance, number) for number in range(len(instance.units)))


class OrTools:
    """OR-Tools' RoutingModel as an engine."""

    name = "OR-Tools routing"

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell that the model says the whole language, where any vehicle may be out."""
        return Support.WHOLE if instance.visits and drives(instance) else Support.NONE

    def search(self, search: Search) -> Answer | None:
        """Return the best answer found, None when there was none within the time."""
        if not search.instance.visits or not drives(search.instance) or search.clock.over:
            return None
        return _Solve(search).run()


class _Solve:
    def __init__(self, search: Search) -> None:
        self._search = search
        self._model = built(search.instance, search.weights)
        self._routing = self._model.routing
        self._best: int | None = None
        self._reader = Reader(self._model, self._over)
        self._routing.AddAtSolutionCallback(self._at_solution)
        self._routing.CloseModelWithParameters(self._parameters(_STARTS[0]))

    def run(self) -> Answer | None:
        best = None
        for start in self._search.starts:
            assignment = self._reader.read_in(start)
            if assignment is not None:
                best = self._routing.SolveFromAssignmentWithParameters(
                    assignment, self._parameters(_STARTS[0])
                )
                break
        for strategy in _STARTS:
            if best is None and not self._over():
                best = self._routing.SolveWithParameters(self._parameters(strategy))
        return None if best is None else read_out(self._model, best)

    def _over(self) -> bool:
        return self._search.clock.over

    def _parameters(self, strategy: int) -> Any:
        parameters = first_parameters()
        parameters.time_limit.FromMilliseconds(max(1, int(self._search.clock.left * 1000)))
        parameters.first_solution_strategy = strategy
        parameters.local_search_metaheuristic = _META.GUIDED_LOCAL_SEARCH
        return parameters

    def _at_solution(self) -> None:
        value = int(self._routing.CostVar().Max())
        if self._best is None or value < self._best:
            self._best = value
            self._search.better(value, self._read)

    def _read(self) -> Answer:
        return _answer(self._model, int(self._routing.CostVar().Max()), lambda variable: int(variable.Min()))


class Reader:
    """Reads paths into a model; make it before the model is closed.

    Parameters
    ----------
    model : Model
        A model that is not closed yet.
    over : callable
        Tells whether a search must end; asked by every search of the model.
    """

    def __init__(self, model: Model, over: Callable[[], bool] = lambda: False) -> None:
        self._model = model
        self._over = over
        self._reading = self._done = False
        limit = model.solver.CustomLimit(self._enough)
        model.routing.AddSearchMonitor(limit)
        model.routing.AddAtSolutionCallback(self._at_solution)
        model.kept_alive.append(limit)

    def read_in(self, paths: Paths) -> Any:
        """Return paths as an assignment of the closed model, None when they break what it holds."""
        model = self._model
        routes: list[list[int]] = [[] for _ in range(model.network.vehicles)]
        for unit, path in paths.items():
            nodes = model.network.path_nodes(unit, path)
            if nodes is None or unit not in model.network.vehicle_of:
                return None
            routes[model.network.vehicle_of[unit]] = [int(model.manager.NodeToIndex(n)) for n in nodes]
        self._reading, self._done = True, False
        try:
            return model.routing.ReadAssignmentFromRoutes(routes, True)
        finally:
            self._reading = False

    def _enough(self) -> bool:
        """End a search when told to; reading ends with the first times, or it would go on to better ones."""
        return self._done if self._reading else self._over()

    def _at_solution(self) -> None:
        self._done = self._reading


def read_out(model: Model, assignment: Any) -> Answer:
    """Return an assignment as an answer."""
    return _answer(model, int(assignment.ObjectiveValue()), lambda variable: int(assignment.Value(variable)))


def _answer(model: Model, value: int, read: Callable[[Any], int]) -> Answer:
    routing, net = model.routing, model.network
    paths: dict[int, Path] = {}
    starts: dict[int, int] = {}
    for vehicle in model.real:
        found = []
        index = read(routing.NextVar(routing.Start(vehicle)))
        while not routing.IsEnd(index):
            what = net.token(int(model.manager.IndexToNode(index)))
            found.append(what)
            if what >= 0:
                starts[what] = read(model.time.CumulVar(index))
            index = read(routing.NextVar(index))
        if found:
            paths[net.units[vehicle]] = tuple(found)
    return Answer(paths, value, starts)
