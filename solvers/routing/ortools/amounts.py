"""Bounds on how much a vehicle does: quantities as dimensions that count along the route.

What must be counted by when a stop happens, rather than where it stands in the route, is counted by
variables of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from planner.model.calendar import Interval
from solvers.routing.ortools.model import Model
from solvers.routing.statements import MINUTES, PIECES, Bound, InUse

Intervals = tuple[Interval, ...]
_LEGS = ("driving", "distance")


def add_bound(model: Model, bound: Bound) -> None:
    """Bound a quantity of each vehicle, day by day or summed up."""
    amount = _Quantity(model, bound)
    for name in bound.vehicles:
        for days in _spans(model, bound.per):
            if bound.periods is not None and not _touch(bound.periods, days):
                continue
            vehicles = [v for v in model.vehicles_of(name) if model.unit(v).day in days]
            parts = [part for v in vehicles for part in amount.of(v)]
            _settle(model, bound, parts)


def _settle(model: Model, bound: Bound, parts: list[Any]) -> None:
    solver = model.solver
    total = solver.Sum(parts) if parts else solver.IntConst(0)
    unit = bound.breach_unit
    if bound.at_most is not None and parts:
        over = total - bound.at_most
        if bound.soft:
            excess = solver.Max((over + (unit - 1)) // unit if unit > 1 else over, 0)
            model.owe(model.weights.soft, excess, _is_timed(bound))
        else:
            solver.Add(over <= 0)
    if bound.at_least:
        missing = bound.at_least - total
        short = solver.Max((missing + (unit - 1)) // unit if unit > 1 else missing, 0)
        _lack(model, bound.soft, short, _is_timed(bound))


def _is_timed(bound: Bound) -> bool:
    """Tell whether a quantity depends on times, not only on who does what."""
    whole = bound.quantity in ("duration", "hours") and bound.orders is None
    return whole or bound.periods is not None


def _lack(model: Model, soft: bool, short: Any, timed: bool) -> None:
    """Let what a least amount lacks cost something; nothing can enforce it, so the price is that of an order."""
    if model.strict and not soft:
        model.solver.Add(short <= 0)
    else:
        model.owe(model.weights.soft if soft else model.weights.levels["must"], short, timed)


def _spans(model: Model, per: str) -> list[range]:
    """Return the days of the horizon day by day, by calendar week or all together."""
    calendar = model.instance.problem.calendar
    if per == "horizon":
        return [range(calendar.days)]
    spans: list[range] = []
    for day in range(calendar.days):
        monday = calendar.date_of(day * 1440).weekday() == 0
        if per == "week" and spans and not monday:
            spans[-1] = range(spans[-1].start, day + 1)
        else:
            spans.append(range(day, day + 1))
    return spans


def _touch(periods: Intervals, days: range) -> bool:
    return any(a < days.stop * 1440 and b > days.start * 1440 for a, b in periods)


class _Quantity:
    """A quantity of a vehicle's day, as expressions that are summed."""

    def __init__(self, model: Model, bound: Bound) -> None:
        self._model = model
        self._bound = bound
        orders = bound.orders
        every = model.network.visits
        wanted = (
            every if orders is None else [v for v in every if model.instance.visits[v].order in set(orders)]
        )
        self._visits = tuple(wanted)
        self._counter: Any = None

    def of(self, vehicle: int) -> list[Any]:
        """Return what a vehicle of the model has."""
        bound, model = self._bound, self._model
        by_stop = bound.quantity == "stops" or bound.orders is not None or self._is_load
        if by_stop and bound.periods is not None:
            return self._timed(vehicle)
        if by_stop:
            return [self._counted(vehicle)]
        whole = self._whole(vehicle)
        if whole is None:
            return []
        if bound.periods is not None:
            within = _inside(model, model.departure(vehicle), bound.periods)
            return [whole * within]
        return [whole]

    @property
    def _is_load(self) -> bool:
        return self._bound.quantity not in (*PIECES, *MINUTES, *_LEGS)

    def _amount(self, visit: int) -> int:
        record = self._model.instance.visits[visit]
        quantity = self._bound.quantity
        if quantity == "stops":
            return 1
        if quantity in ("duration", "hours"):
            return record.service
        if record.partner is not None and record.kind == "delivery":
            return 0
        return record.loads.get(quantity, 0)

    def _counted(self, vehicle: int) -> Any:
        """Return what a dimension has counted at the end of the route."""
        model, quantity = self._model, self._bound.quantity
        if self._counter is None:
            if quantity in _LEGS:
                self._counter = self._legs()
            else:
                values = model.network.amounts({v: self._amount(v) for v in self._visits})
                self._counter = model.counter(values, [max(1, sum(values))] * model.network.vehicles)
        return self._counter.CumulVar(model.routing.End(vehicle))

    def _legs(self) -> Any:
        model = self._model
        capacity = [2**40] * model.network.vehicles
        if self._bound.orders is None:
            metres = self._bound.quantity == "distance"
            evaluators = model.metre_evaluators() if metres else model.travel_evaluators()
            return model.dimension(evaluators, 0, capacity, True)
        net = model.network
        reached = np.zeros(net.size, dtype=np.int64)
        reached[[net.node_of[v] for v in self._visits]] = 1
        evaluators = []
        for vehicle in model.real:
            speed = model.unit(vehicle).speed
            table = (
                model.instance.travel.metres
                if self._bound.quantity == "distance"
                else model.instance.minutes(speed)
            )
            key = (self._bound.quantity, self._visits, speed)
            evaluators.append(model.matrix(key, net.between(table) * reached[None, :]))
        if net.bookkeeper:
            evaluators.append(evaluators[0])
        return model.dimension(evaluators, 0, capacity, True)

    def _whole(self, vehicle: int) -> Any:
        """Return a quantity of the route as such."""
        model, quantity = self._model, self._bound.quantity
        if quantity in ("duration", "hours"):
            return (model.end(vehicle) - model.departure(vehicle)) * model.used(vehicle)
        if quantity == "trips":
            nodes = model.network.reloads_of.get(vehicle, [])
            loads = [model.routing.ActiveVar(int(model.manager.NodeToIndex(n))) for n in nodes]
            return model.solver.Sum([model.used(vehicle), *loads])
        if quantity in _LEGS:
            return self._counted(vehicle)
        return None  # overtime: no route may end after its vehicle does

    def _timed(self, vehicle: int) -> list[Any]:
        """Return what stops that start in the periods add, stop by stop."""
        model, bound = self._model, self._bound
        found = []
        for visit in self._visits:
            if bound.quantity in _LEGS:
                amount: Any = self._leg_to(visit)
            else:
                amount = self._amount(visit)
                if not amount:
                    continue
            within = _inside(model, model.start(visit), bound.periods or ())
            here = model.solver.IsEqualCstVar(model.vehicle(visit), vehicle)
            found.append(here * within * amount)
        return found

    def _leg_to(self, visit: int) -> Any:
        """Return what the leg to a visit adds: a counter of its own that only knows that leg."""
        model = self._model
        order = model.instance.visits[visit].order
        own = _Quantity(model, replace(self._bound, orders=(order,), periods=None))
        own._visits = (visit,)
        return model.solver.Sum([own._counted(vehicle) for vehicle in model.real])


def _inside(model: Model, moment: Any, periods: Intervals) -> Any:
    """Return a variable that is 1 when a moment lies in the periods."""
    solver = model.solver
    inside = [(moment >= a).Var() * (moment < b).Var() for a, b in periods if b > 0 and a <= model.horizon]
    if not inside:
        return solver.IntConst(0)
    return (solver.Sum(inside) >= 1).Var()


def add_in_use(model: Model, statement: InUse) -> None:
    """Bound how many vehicles do any order, any of these, or any that starts in the periods."""
    solver = model.solver
    used = [
        mark
        for name in statement.vehicles
        if (vehicles := model.vehicles_of(name)) and (mark := _works(model, statement, vehicles)) is not None
    ]
    total = solver.Sum(used) if used else solver.IntConst(0)
    if statement.at_most is not None:
        over = total - statement.at_most
        if statement.soft:
            model.owe(model.weights.soft, solver.Max(over, 0), statement.periods is not None)
        else:
            solver.Add(over <= 0)
            if len(used) == len(model.real) and statement.orders is None and statement.periods is None:
                model.routing.SetMaximumNumberOfActiveVehicles(max(0, statement.at_most))
    if statement.at_least:
        short = solver.Max(statement.at_least - total, 0)
        _lack(model, statement.soft, short, statement.periods is not None)


def _works(model: Model, statement: InUse, vehicles: list[int]) -> Any:
    """Return a variable that is 1 when one of the vehicles does what counts, None when none can."""
    solver = model.solver
    if statement.orders is None and statement.periods is None:
        marks = [model.used(v) for v in vehicles]
    else:
        wanted = None if statement.orders is None else set(statement.orders)
        marks = []
        for visit in model.network.visits:
            if wanted is not None and model.instance.visits[visit].order not in wanted:
                continue
            mark = solver.IsMemberVar(model.vehicle(visit), vehicles)
            if statement.periods is not None:
                mark = mark * _inside(model, model.start(visit), statement.periods)
            marks.append(mark)
    if not marks:
        return None
    return marks[0] if len(marks) == 1 else (solver.Sum(marks) >= 1).Var()
