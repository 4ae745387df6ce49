"""Loads on board, exact for deliveries, pickups and shipments on one route and over reloads.

A delivery is on board from the last start or reload to its stop, a pickup from its stop to the next reload
or the end, a shipment from its pickup to its delivery. Where one dimension of the model can hold that
alone it does; else deliveries, pickups and shipments have one each, and their sum is bounded at every node.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from solvers.routing.ortools.model import Model


@dataclass(frozen=True)
class _Amounts:
    """What each visit does to what is on board, by what it carries."""

    deliveries: dict[int, int]
    pickups: dict[int, int]
    shipments: dict[int, int]

    @property
    def largest(self) -> int:
        """More than this is never on board."""
        loaded = [q for q in self.shipments.values() if q > 0]
        return sum(self.deliveries.values()) + sum(self.pickups.values()) + sum(loaded)


def add_loads(model: Model) -> None:
    """Add every load dimension that some vehicle limits."""
    for dimension in model.instance.problem.dimensions:
        if any(dimension in model.unit(v).capacities for v in model.real):
            amounts = _amounts(model, dimension)
            if amounts.largest:
                _add(model, dimension, amounts)


def _amounts(model: Model, dimension: str) -> _Amounts:
    found = _Amounts({}, {}, {})
    for number in model.network.visits:
        visit = model.instance.visits[number]
        amount = visit.loads.get(dimension, 0)
        if not amount:
            continue
        if visit.partner is not None:
            found.shipments[number] = amount if visit.kind == "pickup" else -amount
        elif visit.kind == "pickup":
            found.pickups[number] = amount
        else:
            found.deliveries[number] = amount
    return found


def _add(model: Model, dimension: str, amounts: _Amounts) -> None:
    largest = amounts.largest
    limits = model.capacities(lambda unit: min(unit.capacities.get(dimension, largest), largest))
    reloads = bool(model.network.reloads)
    sorts = [bool(amounts.deliveries), bool(amounts.pickups), bool(amounts.shipments)]
    if sorts == [True, False, False]:
        _emptied(model, amounts.deliveries, limits)
    elif sorts == [False, True, False]:
        _emptied(model, amounts.pickups, limits)
    elif sorts == [False, False, True] or (sorts == [False, True, True] and not reloads):
        _counted(model, {**amounts.pickups, **amounts.shipments}, limits)
    elif sorts == [True, False, True] and not reloads:
        _taken_along(model, amounts.deliveries, amounts.shipments, limits)
    else:
        parts = [_taken_along(model, amounts.deliveries, {}, limits)]
        if amounts.pickups:
            parts.append(_emptied(model, amounts.pickups, limits))
        if amounts.shipments:
            parts.append(_counted(model, amounts.shipments, limits))
        _bound_sum(model, parts, limits)


def _counted(model: Model, amounts: dict[int, int], limits: list[int]) -> Any:
    """Add what is collected on the way and never unloaded at a reload: from nothing, up to the limit."""
    return model.counter(model.network.amounts(amounts), limits)


def _emptied(model: Model, amounts: dict[int, int], limits: list[int]) -> Any:
    """Add what piles up within a trip: a reload takes it all away.

    Loads delivered are counted as they leave, which is the same: their sum on a trip is what is on board at
    its start.
    """
    most = max(limits)
    values = model.network.amounts(amounts, -most)
    found = model.dimension([model.vector(values)] * model.network.vehicles, most, limits, True)
    _only_reloads_slack(model, found)
    return found


def _taken_along(
    model: Model, deliveries: dict[int, int], shipments: dict[int, int], limits: list[int]
) -> Any:
    """Add what is on board from the start (or a reload) on and is gone at the end (or the next reload)."""
    values = model.network.amounts({**{v: -q for v, q in deliveries.items()}, **shipments})
    most = max(limits)
    found = model.dimension([model.vector(values)] * model.network.vehicles, most, limits, False)
    _only_reloads_slack(model, found)
    for vehicle in model.real:
        found.CumulVar(model.routing.End(vehicle)).SetValue(0)
        for node in model.network.reloads_of.get(vehicle, ()):
            found.CumulVar(int(model.manager.NodeToIndex(node))).SetMax(0)
    return found


def _only_reloads_slack(model: Model, dimension: Any) -> None:
    for node in range(model.network.first_reload):
        dimension.SlackVar(int(model.manager.NodeToIndex(node))).SetValue(0)
    for vehicle in range(model.network.vehicles):
        dimension.SlackVar(model.routing.Start(vehicle)).SetValue(0)


def _bound_sum(model: Model, parts: list[Any], limits: list[int]) -> None:
    solver = model.solver
    same = len({limits[v] for v in model.real}) == 1

    def bound(index: int, vehicle: Any) -> None:
        limit = limits[0] if same else solver.Element([max(limits), *limits], vehicle + 1)
        solver.Add(solver.Sum([part.CumulVar(index) for part in parts]) <= limit)

    for node in range(model.network.first_start):
        index = int(model.manager.NodeToIndex(node))
        bound(index, model.routing.VehicleVar(index))
    for vehicle in model.real:
        solver.Add(
            solver.Sum([part.CumulVar(model.routing.End(vehicle)) for part in parts]) <= limits[vehicle]
        )
