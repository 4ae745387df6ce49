"""A RoutingModel of an instance: nodes, time, loads, costs; the rules' statements are added by `rules`."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from ortools.constraint_solver import pywrapcp

from planner.model.calendar import Interval, complement
from planner.travel.times import UNREACHABLE
from solvers.routing.instance import Instance, Unit
from solvers.routing.laws import LAWS
from solvers.routing.ortools.network import Matrix, Network
from solvers.routing.statements import Bound, InUse, Statement
from solvers.routing.weights import Weights

_BOOKS = 2**60
"""Room for the cost of broken wishes."""


class Model:
    """A RoutingModel with the dimensions that statements and costs are made of.

    Parameters
    ----------
    instance : Instance
        The problem.
    weights : Weights
        Its objective.
    strict : bool
        Whether least amounts must be reached. Nothing can enforce them, so a search only pays for what is
        missing.

    Attributes
    ----------
    routing : pywrapcp.RoutingModel
        The model itself.
    solver : pywrapcp.Solver
        Its constraint solver.
    time : pywrapcp.RoutingDimension
        Service starts, in minutes from the first midnight.
    """

    def __init__(self, instance: Instance, weights: Weights, strict: bool = False) -> None:
        self.instance = instance
        self.weights = weights
        self.strict = strict
        self.network = net = Network.of(instance, _needs_books(instance, weights))
        self.manager = pywrapcp.RoutingIndexManager(net.size, net.vehicles, net.starts, net.ends)
        self.routing = pywrapcp.RoutingModel(self.manager)
        self.solver = self.routing.solver()
        self.horizon = instance.span[1]
        self._evaluators: dict[Any, int] = {}
        self._dimensions = 0
        self._debts: list[Any] = []
        self.timed_debts = False
        self.aims: dict[int, int] = {}
        """When services had better not start before, by visit."""
        self.kept_alive: list[Any] = []
        """Python objects that the solver calls, which it does not hold itself."""
        self._set_costs()
        self._add_time()
        self._add_visits()
        self._add_reloads()
        self._add_days()

    # -- indices ------------------------------------------------------------------------------------

    def index(self, visit: int) -> int:
        """Return the model's index of a visit."""
        return int(self.manager.NodeToIndex(self.network.node_of[visit]))

    def has(self, visit: int) -> bool:
        """Tell whether the model knows a visit."""
        return visit in self.network.node_of

    def active(self, visit: int) -> Any:
        """Return the variable that is 1 when a visit is done."""
        return self.routing.ActiveVar(self.index(visit))

    def start(self, visit: int) -> Any:
        """Return the variable of a visit's service start."""
        return self.time.CumulVar(self.index(visit))

    def vehicle(self, visit: int) -> Any:
        """Return the variable of the vehicle that does a visit, -1 when it is left out."""
        return self.routing.VehicleVar(self.index(visit))

    def departure(self, vehicle: int) -> Any:
        """Return the variable of a vehicle's departure."""
        return self.time.CumulVar(self.routing.Start(vehicle))

    def end(self, vehicle: int) -> Any:
        """Return the variable of the end of a vehicle's route."""
        return self.time.CumulVar(self.routing.End(vehicle))

    def used(self, vehicle: int) -> Any:
        """Return the variable that is 1 when a vehicle has a route."""
        return self.routing.ActiveVehicleVar(vehicle)

    def vehicles_of(self, name: str) -> list[int]:
        """Return the model's vehicles of a vehicle's days."""
        return [
            self.network.vehicle_of[u] for u in self.instance.units_of[name] if u in self.network.vehicle_of
        ]

    def unit(self, vehicle: int) -> Unit:
        """Return the unit of a vehicle of the model."""
        return self.instance.units[self.network.units[vehicle]]

    @property
    def real(self) -> range:
        """The vehicles of the model that drive."""
        return range(len(self.network.units))

    # -- costs --------------------------------------------------------------------------------------

    def owe(self, weight: int, amount: Any, timed: bool = True) -> None:
        """Let the objective grow by ``weight`` for each unit of an expression that is never negative.

        ``timed`` tells whether the expression depends on when things happen, beyond who does them in which
        sequence.
        """
        self._debts.append(amount * weight)
        self.timed_debts |= timed

    def aim(self, visit: int, minute: int) -> None:
        """Let a service start no earlier than a minute, if that can be."""
        self.aims[visit] = max(self.aims.get(visit, 0), minute)

    def keep_books(self) -> None:
        """Put what is owed into the objective; called once, when all statements are in."""
        if not self.network.bookkeeper:
            return
        bookkeeper = len(self.network.units)
        nothing = self.matrix("nothing", np.zeros((self.network.size, self.network.size), dtype=np.int64))
        books = self.dimension(
            [nothing] * self.network.vehicles, _BOOKS, [_BOOKS] * self.network.vehicles, False
        )
        self.routing.SetVehicleUsedWhenEmpty(True, bookkeeper)
        end = self.routing.End(bookkeeper)
        total = books.CumulVar(end)
        books.SetCumulVarSoftUpperBound(end, 0, 1)
        self.solver.Add(total == (self.solver.Sum(self._debts) if self._debts else 0))

    def _set_costs(self) -> None:
        metres = self.network.between(self.instance.travel.metres)
        for vehicle in self.real:
            rates = self.weights.rates[self.network.units[vehicle]]
            key = ("cost", rates.metre)
            if key not in self._evaluators:
                self.matrix(key, np.rint(metres * rates.metre).astype(np.int64))
            self.routing.SetArcCostEvaluatorOfVehicle(self._evaluators[key], vehicle)
            if rates.used:
                self.routing.SetFixedCostOfVehicle(rates.used, vehicle)

    # -- dimensions ---------------------------------------------------------------------------------

    def matrix(self, key: Any, values: Matrix) -> int:
        """Register a transit matrix once and return its number."""
        if key not in self._evaluators:
            self._evaluators[key] = self.routing.RegisterTransitMatrix(values.tolist())
        return self._evaluators[key]

    def vector(self, values: list[int]) -> int:
        """Register transits that depend on the node left alone, and return their number."""
        return int(self.routing.RegisterUnaryTransitVector(values))

    def dimension(self, evaluators: list[int], slack: int, capacities: list[int], from_zero: bool) -> Any:
        """Add a dimension with transits and a capacity for each vehicle."""
        name = f"d{self._dimensions}"
        self._dimensions += 1
        self.routing.AddDimensionWithVehicleTransitAndCapacity(evaluators, slack, capacities, from_zero, name)
        return self.routing.GetDimensionOrDie(name)

    def counter(self, values: list[int], capacities: list[int]) -> Any:
        """Add a dimension that sums up, from zero, what is at the nodes behind."""
        return self.dimension([self.vector(values)] * self.network.vehicles, 0, capacities, True)

    def capacities(self, of_unit: Any) -> list[int]:
        """Return a number for each vehicle of the model: of its unit; the bookkeeper has nothing."""
        return [of_unit(self.unit(v)) for v in self.real] + [0] * self.network.bookkeeper

    def travel_evaluators(self) -> list[int]:
        """Return, for each vehicle, the evaluator of driving minutes alone."""
        return self._by_speed("driving", lambda minutes: minutes)

    def metre_evaluators(self) -> list[int]:
        """Return, for each vehicle, the evaluator of metres."""
        number = self.matrix("metres", self.network.between(self.instance.travel.metres))
        return [number] * self.network.vehicles

    def _by_speed(self, key: str, change: Any) -> list[int]:
        found = []
        for vehicle in self.real:
            speed = self.unit(vehicle).speed
            if (key, speed) not in self._evaluators:
                between = self.network.between(self.instance.minutes(speed))
                self.matrix((key, speed), change(np.minimum(between, UNREACHABLE)))
            found.append(self._evaluators[key, speed])
        if self.network.bookkeeper:
            found.append(self.matrix("nothing", np.zeros((self.network.size,) * 2, dtype=np.int64)))
        return found

    def _add_time(self) -> None:
        service = self.network.service[:, None]
        evaluators = self._by_speed("time", lambda minutes: minutes + service)
        last = self.horizon
        self.time = self.dimension(evaluators, last, [last] * self.network.vehicles, False)
        for vehicle in self.real:
            unit = self.unit(vehicle)
            spans = unit.spans()
            first, end = spans[0][0], spans[-1][1]
            _restrict(self.departure(vehicle), tuple((max(a, first), b) for a, b in unit.departs), last)
            _restrict(self.end(vehicle), tuple((a, min(b, end + 1)) for a, b in unit.returns), last)
            if len(spans) > 1:
                self._stay_within(vehicle, spans)
            if unit.max_minutes is not None:
                self.time.SetSpanUpperBoundForVehicle(unit.max_minutes, vehicle)
            rates = self.weights.rates[self.network.units[vehicle]]
            if rates.minute:
                self.time.SetSpanCostCoefficientForVehicle(rates.minute, vehicle)
            # First the earliest end, then the latest departure, and the books last: what they hold follows.
            self.routing.AddWeightedVariableMinimizedByFinalizer(self.end(vehicle), _BOOKS)
            self.routing.AddWeightedVariableMaximizedByFinalizer(self.departure(vehicle), _BOOKS // 2)

    def _stay_within(self, vehicle: int, spans: tuple[Interval, ...]) -> None:
        inside = [
            (self.departure(vehicle) >= first).Var() * (self.end(vehicle) <= last).Var()
            for first, last in spans
        ]
        self.solver.Add(self.solver.Sum(inside) >= 1)

    def _add_visits(self) -> None:
        count = [1] * self.network.first_reload + [0] * (self.network.size - self.network.first_reload)
        if any(self.unit(v).max_stops is not None for v in self.real):
            most = self.network.first_reload
            self.counter(count, self.capacities(lambda u: most if u.max_stops is None else u.max_stops))
        if any(self.unit(v).max_metres is not None for v in self.real):
            limits = self.capacities(lambda u: UNREACHABLE * 100 if u.max_metres is None else u.max_metres)
            self.dimension(self.metre_evaluators(), 0, limits, True)
        for visit in self.network.visits:
            self._add_visit(visit)
        for order, visits in self.instance.of_order.items():
            known = [v for v in visits if self.has(v)]
            if len(known) == 2:
                self._pair(known[0], known[1])
            price = self.weights.levels[self.instance.level(order)] if known else 0
            for visit in known:
                self.routing.AddDisjunction([self.index(visit)], price // len(known))

    def _add_visit(self, visit: int) -> None:
        record = self.instance.visits[visit]
        domain = record.domain()
        _restrict(self.start(visit), domain, self.horizon)
        allowed = [-1]
        for vehicle, number in enumerate(self.network.units):
            if number in record.units:
                unit = self.instance.units[number]
                if domain[0][0] + record.service <= unit.latest_end and domain[-1][1] > unit.departs[0][0]:
                    allowed.append(vehicle)
        if len(allowed) < self.network.vehicles + 1:
            self.vehicle(visit).SetValues(allowed)

    def _pair(self, pickup: int, delivery: int) -> None:
        self.routing.AddPickupAndDelivery(self.index(pickup), self.index(delivery))
        self.solver.Add(self.vehicle(pickup) == self.vehicle(delivery))
        self.solver.Add(self.start(pickup) <= self.start(delivery))

    def _add_reloads(self) -> None:
        for vehicle, nodes in self.network.reloads_of.items():
            unit = self.unit(vehicle)
            for node in nodes:
                index = int(self.manager.NodeToIndex(node))
                _restrict(self.time.CumulVar(index), unit.reloading, self.horizon)
                self.routing.VehicleVar(index).SetValues([-1, vehicle])
                self.routing.AddDisjunction([index], 0)

    # -- days ---------------------------------------------------------------------------------------

    def _add_days(self) -> None:
        for name in self.instance.problem.vehicle:
            vehicles = self.vehicles_of(name)
            for one, other in pairwise(vehicles):
                law = self.instance.laws.get(self.network.units[one])
                rest = LAWS[law].rest if law else 0
                if self.unit(one).returns[-1][1] - 1 + rest > self.unit(other).departs[0][0]:
                    both = self.used(one) * self.used(other)
                    gap = self.departure(other) - self.end(one) - rest
                    self.solver.Add(gap >= -2 * self.horizon * (1 - both))


def _needs_books(instance: Instance, weights: Weights) -> bool:
    return bool(weights.finish or instance.balanced) or any(map(_may_owe, instance.statements))


def _may_owe(statement: Statement) -> bool:
    """Tell whether a statement can cost something: a wish, or a least amount, which nothing can enforce."""
    if isinstance(statement, Bound | InUse) and statement.at_least:
        return True
    return statement.soft


def _restrict(variable: Any, intervals: tuple[Interval, ...], last: int) -> None:
    """Restrict a time variable to half-open intervals."""
    inside = [(max(a, 0), min(b, last + 1)) for a, b in intervals if b > 0 and a <= last and a < b]
    if not inside:
        inside = [(last, last + 1)]
    variable.SetRange(inside[0][0], inside[-1][1] - 1)
    for a, b in complement(tuple(inside), (inside[0][0], inside[-1][1])):
        variable.RemoveInterval(a, b - 1)
