"""Statements as constraints of a RoutingModel, or as what their breach costs.

Every statement becomes an expression of its breach that is never negative: a hard one is held at nothing,
a soft one goes into the books. Where the model has something of its own for the hard form, that is used.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

from planner.model.calendar import Interval, complement, intersected
from solvers.routing.ortools.amounts import add_bound, add_in_use
from solvers.routing.ortools.model import Model
from solvers.routing.statements import (
    Apart,
    AtEnd,
    Away,
    Bound,
    Clear,
    DoneBy,
    InUse,
    NotBefore,
    Precede,
    RideLimit,
    Statement,
    Together,
    Within,
)


def add_statements(model: Model) -> None:
    """Add all statements of the model's instance, and its aims that concern several routes."""
    for statement in model.instance.statements:
        _ADDERS[type(statement)](model, statement)
    if model.weights.finish:
        _add_finish(model)
    if model.instance.balanced:
        _add_balance(model)


def _settle(model: Model, statement: Statement, breach: Any, timed: bool = False) -> None:
    if statement.soft:
        model.owe(model.weights.soft, breach, timed)
    else:
        model.solver.Add(breach <= 0)


# -- times ------------------------------------------------------------------------------------------------


def _within(model: Model, statement: Within) -> None:
    if not model.has(statement.visit):
        return
    service = model.instance.visits[statement.visit].service
    moment = model.start(statement.visit) + (service if statement.edge == "end" else 0)
    first = next((a for a, b in statement.intervals if b > 0), 0)
    model.aim(statement.visit, first - (service if statement.edge == "end" else 0))
    off = _distance(model, moment, statement.intervals)
    model.owe(model.weights.soft, off * model.active(statement.visit))


def _distance(model: Model, moment: Any, intervals: tuple[Interval, ...]) -> Any:
    """Return by how many minutes a moment misses the nearest of some half-open intervals."""
    solver = model.solver
    last = model.horizon
    inside = [(max(a, 0), min(b - 1, last)) for a, b in intervals if b > 0 and a <= last]
    if not inside:
        return solver.IntConst(last)
    misses = []
    for a, b in inside:
        sides = [
            side
            for side in (a - moment if a > 0 else None, moment - b if b < last else None)
            if side is not None
        ]
        misses.append(_largest(solver, sides) if sides else solver.IntConst(0))
    nearest = misses[0]
    for other in misses[1:]:
        nearest = solver.Min(nearest, other)
    return nearest


def _largest(solver: Any, sides: list[Any]) -> Any:
    found = solver.Max(sides[0], 0)
    for side in sides[1:]:
        found = solver.Max(found, side)
    return found


def _clear(model: Model, statement: Clear) -> None:
    if not model.has(statement.visit):
        return
    solver = model.solver
    start = model.start(statement.visit)
    record = model.instance.visits[statement.visit]
    length = max(1, record.service)
    away = tuple((a - length + 1, b) for a, b in statement.periods)
    free = intersected(record.domain(), complement(away, (0, model.horizon + 1)))
    if free:
        model.aim(statement.visit, free[0][0])
    over = [
        (start + length > a).Var() * (start < b).Var()
        for a, b in statement.periods
        if b > 0 and a <= model.horizon
    ]
    if over:
        model.owe(model.weights.soft, (solver.Sum(over) >= 1).Var() * model.active(statement.visit))


def _away(model: Model, statement: Away) -> None:
    vehicle = model.network.vehicle_of.get(statement.unit)
    if vehicle is None:
        return
    solver = model.solver
    start, end = model.departure(vehicle), model.end(vehicle)
    for a, b in statement.periods:
        if b > 0 and a <= model.horizon:
            overlap = solver.Max(solver.Min(end, b) - solver.Max(start, a), 0)
            model.owe(model.weights.soft, overlap * model.used(vehicle))


def _precede(model: Model, statement: Precede) -> None:
    if not (model.has(statement.before) and model.has(statement.after)):
        return
    gap = statement.gap + model.instance.visits[statement.before].service
    late = model.start(statement.before) + gap - model.start(statement.after)
    both = model.active(statement.before) * model.active(statement.after)
    if statement.soft:
        model.owe(model.weights.soft, model.solver.Max(late, 0) * both)
        return
    first, then = model.index(statement.before), model.index(statement.after)
    model.time.AddNodePrecedence(first, then, gap)
    model.solver.Add(late <= (model.horizon + gap) * (1 - both))  # a gap may be longer than the plan


def _not_before(model: Model, statement: NotBefore) -> None:
    if not model.has(statement.visit):
        return
    vehicles = [v for v, unit in enumerate(model.network.units) if unit in statement.units]
    if not vehicles:
        return
    concerned = model.solver.IsMemberVar(model.vehicle(statement.visit), vehicles)
    early = model.solver.Max(statement.minute - model.start(statement.visit), 0)
    _settle(model, statement, early * concerned, timed=True)


def _ride(model: Model, statement: RideLimit) -> None:
    """Let time on board beyond the limit cost; what a reload would shorten is not seen."""
    visits = [v for v in model.instance.of_order[statement.order] if model.has(v)]
    if not visits:
        return
    visit, record = visits[-1], model.instance.visits[visits[-1]]
    vehicles = [model.solver.IntConst(0)]
    if len(visits) == 2:
        loaded = model.start(visits[0]) + model.instance.visits[visits[0]].service
        unloaded = model.start(visit)
    elif record.kind == "pickup":
        loaded = model.start(visit) + record.service
        vehicles += [model.end(v) for v in model.real]
        unloaded = model.solver.Element(vehicles, (model.vehicle(visit) + 1).Var())
    else:
        vehicles += [model.departure(v) for v in model.real]
        loaded = model.solver.Element(vehicles, (model.vehicle(visit) + 1).Var())
        unloaded = model.start(visit)
    over = model.solver.Max(unloaded - loaded - statement.minutes, 0)
    model.owe(model.weights.soft, over * model.active(visit))


# -- who --------------------------------------------------------------------------------------------------


def _done_by(model: Model, statement: DoneBy) -> None:
    visits = [v for v in model.instance.of_order[statement.order] if model.has(v)]
    if not visits:
        return
    vehicles = [-1, *(v for v, unit in enumerate(model.network.units) if unit in statement.units)]
    other = 1 - model.solver.IsMemberVar(model.vehicle(visits[0]), vehicles)
    model.owe(model.weights.soft, other, timed=False)


def _served(model: Model, orders: tuple[str, ...]) -> list[int]:
    """Return one visit of each order that may be planned."""
    visits = (model.instance.main_visit(order) for order in orders)
    return [v for v in visits if v is not None and model.has(v)]


def _done(model: Model, visits: list[int], vehicles: list[int]) -> Any:
    """Return a variable that is 1 when one of the vehicles does any of the visits."""
    solver = model.solver
    marks = [
        solver.IsEqualCstVar(model.vehicle(v), vehicles[0])
        if len(vehicles) == 1
        else solver.IsMemberVar(model.vehicle(v), vehicles)
        for v in visits
    ]
    return marks[0] if len(marks) == 1 else (solver.Sum(marks) >= 1).Var()


def _together(model: Model, statement: Together) -> None:
    visits = _served(model, statement.orders)
    if len(visits) < 2:
        return
    single = all(len(model.vehicles_of(name)) <= 1 for name in model.instance.units_of)
    if statement.soft and single:
        indices = [model.index(v) for v in visits]
        model.routing.AddSoftSameVehicleConstraint(indices, model.weights.soft)
        return
    if not statement.soft and single:
        _same_vehicle(model, visits)
        return
    used = [
        _done(model, visits, vehicles)
        for name in model.instance.units_of
        if (vehicles := model.vehicles_of(name))
    ]
    _settle(model, statement, model.solver.Max(model.solver.Sum(used) - 1, 0))


def _same_vehicle(model: Model, visits: list[int]) -> None:
    for one, other in combinations(visits, 2):
        same = model.solver.IsEqualVar(model.vehicle(one), model.vehicle(other))
        model.solver.Add(same + 1 >= model.active(one) + model.active(other))


def _apart(model: Model, statement: Apart) -> None:
    sides = [visits for entry in statement.entries if (visits := _served(model, entry))]
    if len(sides) < 2:
        return
    solver = model.solver
    for name in model.instance.units_of:
        vehicles = model.vehicles_of(name)
        if vehicles:
            met = [_done(model, visits, vehicles) for visits in sides]
            _settle(model, statement, solver.Max(solver.Sum(met) - 1, 0))


def _at_end(model: Model, statement: AtEnd) -> None:
    wanted = set(model.instance.visits_of(statement.orders))
    inside = [v for v in model.network.visits if v in wanted]
    outside = [v for v in model.network.visits if v not in wanted]
    if not inside or not outside:
        return
    counted, held = (outside, inside) if statement.place == "first" else (inside, outside)
    amounts = model.network.amounts(dict.fromkeys(counted, 1))
    most = len(counted)
    others = model.counter(amounts, [most] * model.network.vehicles)
    for visit in held:
        if statement.soft:
            others.SetCumulVarSoftUpperBound(model.index(visit), 0, model.weights.soft)
        else:
            others.CumulVar(model.index(visit)).SetMax(0)


# -- the whole --------------------------------------------------------------------------------------------


def _add_finish(model: Model) -> None:
    ends = [(model.end(vehicle) * model.used(vehicle)).Var() for vehicle in model.real]
    model.owe(model.weights.finish, model.solver.Max(ends) if len(ends) > 1 else ends[0])


def _add_balance(model: Model) -> None:
    solver = model.solver
    worked = [
        solver.Sum([(model.end(v) - model.departure(v)) * model.used(v) for v in vehicles]).Var()
        for name in model.instance.balanced
        if (vehicles := model.vehicles_of(name))
    ]
    if worked:
        model.owe(model.weights.balance, solver.Max(worked) if len(worked) > 1 else worked[0])


_ADDERS: dict[type[Statement], Callable[[Model, Any], None]] = {
    Within: _within,
    Clear: _clear,
    Away: _away,
    Precede: _precede,
    NotBefore: _not_before,
    RideLimit: _ride,
    DoneBy: _done_by,
    Together: _together,
    Apart: _apart,
    AtEnd: _at_end,
    Bound: add_bound,
    InUse: add_in_use,
}
