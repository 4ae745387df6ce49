"""Constraints that look at whole routes as soon as their sequences are decided, with the exact clock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ortools.constraint_solver import pywrapcp

from solvers.routing.clock.timetable import Timetable
from solvers.routing.clock.timing import Clock
from solvers.routing.instance import Path
from solvers.routing.ortools.breaks import checked_vehicles
from solvers.routing.ortools.model import Model
from solvers.routing.statements import NotBefore, Precede

_REMEMBERED = 100_000
"""How many routes are remembered before the memory starts anew."""


class _Watching(pywrapcp.PyConstraint):  # type: ignore[misc]
    """Looks at vehicles when nothing else is left to propagate."""

    def __init__(self, model: Model, clock: Clock, vehicles: list[int]) -> None:
        super().__init__(model.solver)
        self._model = model
        self._clock = clock
        self._vehicles = vehicles
        routing, net = model.routing, model.network
        size = int(routing.Size())
        self._nexts = [routing.NextVar(i) for i in range(size)]
        self._starts = {v: int(routing.Start(v)) for v in vehicles}
        nodes = [int(model.manager.IndexToNode(i)) for i in range(size)]
        self._tokens = [net.token(node) if node < net.first_start else 0 for node in nodes]
        self._demon: Any = None

    def Post(self) -> None:  # noqa: N802 - OR-Tools' name
        """Watch every successor."""
        self._demon = self.DelayedDemon(type(self)._look)
        for variable in self._nexts:
            variable.WhenBound(self._demon)

    def InitialPropagate(self) -> None:  # noqa: N802 - OR-Tools' name
        """Look at what is already decided."""
        self._look()

    def _look(self) -> None:
        raise AssertionError("what to look for is said by a subclass")

    def _indices(self, vehicle: int) -> list[int] | None:
        """Return the indices of a vehicle's route without its ends, None while it is undecided."""
        at = self._starts[vehicle]
        found: list[int] = []
        nexts, size = self._nexts, len(self._nexts)
        while True:
            variable = nexts[at]
            if not variable.Bound():
                return None
            at = variable.Value()
            if at >= size:
                return found
            found.append(at)

    def _path(self, indices: list[int]) -> Path:
        return tuple(self._tokens[i] for i in indices)


class PathCheck(_Watching):
    """Fails when a vehicle's route is complete and the clock finds no timetable for it."""

    def __init__(self, model: Model, clock: Clock, vehicles: list[int]) -> None:
        super().__init__(model, clock, vehicles)
        self._known: dict[tuple[int, Path], bool] = {}

    def _look(self) -> None:
        for vehicle in self._vehicles:
            indices = self._indices(vehicle)
            if indices and not self._feasible(vehicle, self._path(indices)):
                self._model.solver.Fail()

    def _feasible(self, vehicle: int, path: Path) -> bool:
        key = (vehicle, path)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._clock.feasible(self._model.network.units[vehicle], path)
        return known


class Settler(_Watching):
    """Sets all times as soon as all routes are decided, where the cost depends on them.

    The model's own way is to try one time after the other; to find that no time makes a change worth its
    while takes it longer than the rest of the search.
    """

    def __init__(self, model: Model, clock: Clock, vehicles: list[int]) -> None:
        super().__init__(model, clock, vehicles)
        self._known: dict[tuple[object, ...], Timetable | None] = {}
        statements = model.instance.statements
        bound = {v for s in statements if isinstance(s, Precede) for v in (s.before, s.after)}
        bound |= {s.visit for s in statements if isinstance(s, NotBefore)}
        self._bound = frozenset(bound)

    def _look(self) -> None:
        routes: list[tuple[int, list[int]]] = []
        for vehicle in self._vehicles:
            indices = self._indices(vehicle)
            if indices is None:
                return
            routes.append((vehicle, indices))
        for vehicle, indices in routes:
            if indices:
                self._settle(vehicle, indices)

    def _settle(self, vehicle: int, indices: list[int]) -> None:
        model = self._model
        cumul = model.time.CumulVar
        path = self._path(indices)
        floors = {
            what: int(cumul(i).Min()) for what, i in zip(path, indices, strict=True) if what in self._bound
        }
        table = self._table(vehicle, path, int(model.departure(vehicle).Min()), floors)
        if table is None:
            model.solver.Fail()
            return
        model.departure(vehicle).SetValue(table.departure)
        for step, index in zip(table.steps, indices, strict=False):
            cumul(index).SetValue(step.start)
        model.end(vehicle).SetValue(table.end)

    def _table(self, vehicle: int, path: Path, departure: int, floors: Mapping[int, int]) -> Timetable | None:
        key = (vehicle, path, departure, tuple(floors.items()))
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            unit = self._model.network.units[vehicle]
            wishes = {
                what: max(minute, floors.get(what, 0))
                for what in path
                if (minute := self._model.aims.get(what)) is not None
            }
            table = None
            if wishes:
                table = self._clock.timetable(unit, path, None, departure, {**floors, **wishes})
            self._known[key] = table or self._clock.timetable(unit, path, None, departure, floors)
        return self._known[key]


def add_watching(model: Model) -> None:
    """Add what a model needs of these constraints."""
    vehicles = list(model.real) if model.timed_debts else checked_vehicles(model)
    if vehicles:
        kind = Settler if model.timed_debts else PathCheck
        constraint = kind(model, Clock(model.instance), vehicles)
        model.solver.AddConstraint(constraint)
        model.kept_alive.append(constraint)
