"""PyVRP alone: its own reader where it knows the format, its model otherwise, its default settings.

Its reader forbids a client by a distance at which its local search never ends; here it is a shorter one.
"""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from pyvrp import Client, Depot, Location, ProblemData, Shipment, VehicleType, read
from pyvrp import solve as run
from pyvrp.stop import MaxRuntime

from tests.benchmarks.routing_instances import Instance
from tests.benchmarks.routing_peers import Found, Task

_NEVER = 1e15
"""PyVRP tells a stopping criterion a cost beyond this as long as it has no feasible plan."""

_FAR = 1_000_000_000
"""Farther than any horizon lasts."""


class _Stop:
    """Ends by time, and notes when the first feasible plan was there."""

    def __init__(self, seconds: float, began: float) -> None:
        self._ends = MaxRuntime(seconds)
        self._began = began
        self.first: float | None = None

    def __call__(self, best_cost: int) -> bool:
        if self.first is None and best_cost < _NEVER:
            self.first = time.monotonic() - self._began
        return self._ends(best_cost)


def solve(task: Task) -> Found:
    """Return PyVRP's plan; nothing when it found none that is feasible."""
    began = time.monotonic()
    instance = task.instance
    by_reader = task.path.suffix == ".vrp"
    data = _read(task) if by_reader else _data(instance)
    stop = _Stop(task.seconds - (time.monotonic() - began), began)
    result = run(data, stop, seed=task.seed, collect_stats=False, display=False)
    if not result.is_feasible():
        return Found((), None)
    clients, shipments = data.clients(), data.shipments()
    trips = []
    for route in result.best.routes():
        nodes = []
        for activity in route:
            if activity.is_client():
                nodes.append(clients[activity.idx].location)
            elif activity.is_pickup():
                nodes.append(shipments[activity.idx].pickup.location)
            elif activity.is_delivery():
                nodes.append(shipments[activity.idx].delivery.location)
        kind = route.vehicle_type()
        if by_reader:  # its reader names a type by the vehicles of the file that are of it
            kind = instance.kind_of[int(data.vehicle_type(kind).name.split(",")[0])]
        trips.append((kind, nodes))
    return Found(trips, stop.first)


def _read(task: Task) -> ProblemData:
    data = read(task.path, round_func=task.instance.convention)
    if data.num_profiles == 1:
        return data
    ways: list[Any] = [np.minimum(data.distance_matrix(p), _FAR) for p in range(data.num_profiles)]
    for matrix in ways:
        np.fill_diagonal(matrix, 0)
    return data.replace(distance_matrices=ways, duration_matrices=ways)


def _data(instance: Instance) -> ProblemData:
    windows = instance.windows
    assert windows is not None  # the formats that its reader does not know have windows
    shipments = [
        Shipment(
            pickup_location=pickup,
            delivery_location=delivery,
            pickup_tw_early=windows[pickup][0],
            pickup_tw_late=windows[pickup][1],
            pickup_service_duration=instance.services[pickup],
            delivery_tw_early=windows[delivery][0],
            delivery_tw_late=windows[delivery][1],
            delivery_service_duration=instance.services[delivery],
            amount=[instance.demands[pickup]],
        )
        for pickup, delivery in instance.pairs
    ]
    clients = [
        Client(
            location=n,
            delivery=[instance.demands[n]],
            service_duration=instance.services[n],
            tw_early=windows[n][0],
            tw_late=windows[n][1],
        )
        for n in ([] if instance.pairs else instance.clients)
    ]
    matrix: Any = instance.distances
    return ProblemData(
        locations=[Location(0, 0) for _ in range(len(matrix))],
        clients=clients,
        depots=[Depot(d, tw_early=windows[d][0], tw_late=windows[d][1]) for d in instance.depots],
        vehicle_types=[
            VehicleType(
                number,
                capacity=[truck.capacity or 0],
                start_depot=instance.depots.index(truck.depot),
                end_depot=instance.depots.index(truck.depot),
            )
            for truck, number in instance.fleet
        ],
        distance_matrices=[matrix],
        duration_matrices=[matrix],
        shipments=shipments,
    )
