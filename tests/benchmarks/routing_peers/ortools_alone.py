"""OR-Tools alone: a routing model as its guides write it, local cheapest insertion, guided local search."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from ortools.constraint_solver import pywrapcp, routing_enums_pb2

from tests.benchmarks.routing_instances import Instance
from tests.benchmarks.routing_peers import Found, Task

_MISSED = 1_000_000_000
"""What leaving out a node costs, where it is allowed at all."""


def solve(task: Task) -> Found:
    """Return the plan of a routing model; when it has none that serves all, of one that may leave out some."""
    began = time.monotonic()
    for optional in (False, True):
        found = _solved(task, began, optional)
        if found is not None:
            return found
    return Found((), None)


def _solved(task: Task, began: float, optional: bool) -> Found | None:
    instance = task.instance
    kinds = instance.trucks()
    homes = [instance.fleet[kind][0].depot for kind in kinds]
    manager = pywrapcp.RoutingIndexManager(len(instance.distances), len(kinds), homes, homes)
    routing = pywrapcp.RoutingModel(manager)
    _costs(instance, kinds, routing)
    _loads(instance, kinds, routing, manager)
    if instance.windows is not None:
        _times(instance, kinds, routing, manager)
    _vehicles(instance, kinds, routing, manager)
    for pickup, delivery in instance.pairs:
        start, end = manager.NodeToIndex(pickup), manager.NodeToIndex(delivery)
        routing.AddPickupAndDelivery(start, end)
        routing.solver().Add(routing.VehicleVar(start) == routing.VehicleVar(end))
        time_of = routing.GetDimensionOrDie("time")
        routing.solver().Add(time_of.CumulVar(start) <= time_of.CumulVar(end))
    for node in instance.clients if optional else ():
        routing.AddDisjunction([manager.NodeToIndex(node)], _MISSED)
    first: list[float] = []

    def heard() -> None:
        if not first:
            first.append(time.monotonic() - began)

    routing.AddAtSolutionCallback(heard)
    settings = pywrapcp.DefaultRoutingSearchParameters()
    settings.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.LOCAL_CHEAPEST_INSERTION
    settings.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    settings.time_limit.FromMilliseconds(int(1000 * max(0.1, task.seconds - (time.monotonic() - began))))
    assignment = routing.SolveWithParameters(settings)
    if assignment is None:
        return None
    trips = []
    for number, kind in enumerate(kinds):
        nodes = []
        index = assignment.Value(routing.NextVar(routing.Start(number)))
        while not routing.IsEnd(index):
            nodes.append(manager.IndexToNode(index))
            index = assignment.Value(routing.NextVar(index))
        if nodes:
            trips.append((kind, nodes))
    return Found(trips, first[0] if first else None)


def _costs(instance: Instance, kinds: Sequence[int], routing: pywrapcp.RoutingModel) -> None:
    by_cost: dict[int, int] = {}
    for number, kind in enumerate(kinds):
        truck = instance.fleet[kind][0]
        if truck.per_unit not in by_cost:
            matrix = (instance.distances * truck.per_unit).tolist()
            by_cost[truck.per_unit] = routing.RegisterTransitMatrix(matrix)
        routing.SetArcCostEvaluatorOfVehicle(by_cost[truck.per_unit], number)
        routing.SetFixedCostOfVehicle(truck.fixed, number)


def _loads(
    instance: Instance,
    kinds: Sequence[int],
    routing: pywrapcp.RoutingModel,
    manager: pywrapcp.RoutingIndexManager,
) -> None:
    demand = routing.RegisterUnaryTransitVector(list(instance.demands))
    free = sum(max(0, d) for d in instance.demands) + 1
    capacities = [instance.fleet[kind][0].capacity or free for kind in kinds]
    routing.AddDimensionWithVehicleCapacity(demand, 0, capacities, True, "load")


def _times(
    instance: Instance,
    kinds: Sequence[int],
    routing: pywrapcp.RoutingModel,
    manager: pywrapcp.RoutingIndexManager,
) -> None:
    assert instance.windows is not None
    ways = np.asarray(instance.distances) + np.asarray(instance.services)[:, None]
    evaluator = routing.RegisterTransitMatrix(ways.tolist())
    due = max(last for _, last in instance.windows)
    routing.AddDimension(evaluator, due, due, False, "time")
    dimension = routing.GetDimensionOrDie("time")
    for node in instance.clients:
        dimension.CumulVar(manager.NodeToIndex(node)).SetRange(*instance.windows[node])
    for number, kind in enumerate(kinds):
        truck = instance.fleet[kind][0]
        dimension.CumulVar(routing.Start(number)).SetRange(*instance.windows[truck.depot])
        dimension.CumulVar(routing.End(number)).SetRange(*instance.windows[truck.depot])
        if truck.longest is not None:
            dimension.SetSpanUpperBoundForVehicle(truck.longest, number)


def _vehicles(
    instance: Instance,
    kinds: Sequence[int],
    routing: pywrapcp.RoutingModel,
    manager: pywrapcp.RoutingIndexManager,
) -> None:
    allowed = [instance.fleet[kind][0].clients for kind in kinds]
    if all(clients is None for clients in allowed):
        return
    for node in instance.clients:
        able = [n for n, clients in enumerate(allowed) if clients is None or node in clients]
        routing.VehicleVar(manager.NodeToIndex(node)).SetValues([-1, *able])
