"""VROOM alone, by pyvroom: exploration level 5, as many threads as are there."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import vroom

from tests.benchmarks.routing_instances import Instance, NotExpressibleError
from tests.benchmarks.routing_peers import Found, Task

_LEVEL = 5
_FAR = 4_000_000_000
"""Near the largest time that VROOM can say."""


def solve(task: Task) -> Found:
    """Return VROOM's plan.

    Raises
    ------
    NotExpressibleError
        For limits on a route's duration: VROOM has only one on its travel time.
    """
    instance = task.instance
    if any(truck.longest is not None for truck, _ in instance.fleet):
        raise NotExpressibleError("longest duration of routes")
    kinds = instance.trucks()
    model = vroom.Input()
    costly = any(truck.fixed or truck.per_unit != 1 for truck, _ in instance.fleet)
    model.set_durations_matrix("car", instance.distances)
    model.set_distances_matrix("car", instance.distances)
    if not costly:
        model.set_costs_matrix("car", instance.distances)
    for number, kind in enumerate(kinds):
        truck = instance.fleet[kind][0]
        more = {}
        if costly:  # a thousand units of distance are its kilometre
            cost = vroom.VehicleCosts(fixed=truck.fixed // 1000, per_hour=0, per_km=truck.per_unit)
            more = {"costs": cost}
        if instance.windows is not None:
            more["time_window"] = vroom.TimeWindow(*instance.windows[truck.depot])
        capacity = [] if truck.capacity is None else [truck.capacity]
        skills = None if truck.clients is None else {n + 1 for n in truck.clients}
        model.add_vehicle(
            vroom.Vehicle(
                number, start=truck.depot, end=truck.depot, capacity=capacity, skills=skills, **more
            )
        )
    _add_orders(model, instance)
    solution = model.solve(
        exploration_level=_LEVEL, nb_threads=task.threads, timeout=timedelta(seconds=task.seconds)
    )
    routes = solution.routes
    trips = []
    for number, steps in routes.groupby("vehicle_id", sort=True):
        nodes = [
            int(node)
            for node, sort in zip(steps["location_index"], steps["type"], strict=True)
            if sort not in ("start", "end")
        ]
        trips.append((kinds[int(number)], nodes))
    return Found(trips)


def _add_orders(model: vroom.Input, instance: Instance) -> None:
    for pickup, delivery in instance.pairs:
        model.add_shipment(
            vroom.ShipmentStep(pickup, location=pickup, **_times(instance, pickup)),
            vroom.ShipmentStep(delivery, location=delivery, **_times(instance, delivery)),
            amount=vroom.Amount([instance.demands[pickup]]),
        )
    loaded = instance.fleet[0][0].capacity is not None
    bound = any(truck.clients is not None for truck, _ in instance.fleet)
    for node in () if instance.pairs else instance.clients:
        model.add_job(
            vroom.Job(
                node,
                location=node,
                delivery=vroom.Amount(np.array([instance.demands[node]])) if loaded else vroom.Amount(),
                skills={node + 1} if bound else None,
                **_times(instance, node),
            )
        )


def _times(instance: Instance, node: int) -> dict[str, object]:
    if instance.windows is None:
        return {}
    window = vroom.TimeWindow(instance.windows[node][0], min(instance.windows[node][1], _FAR))
    return {"default_service": instance.services[node], "time_windows": [window]}
