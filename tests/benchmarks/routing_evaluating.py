"""What a plan for a public instance is worth, found out without any solver's or the judge's code."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.routing_instances import Instance, Truck

Trips = Sequence[tuple[int, Sequence[int]]]
"""Routes: a kind of vehicle and the nodes that it serves."""


@dataclass(frozen=True)
class Worth:
    """A plan's value in the unit of the best known ones, how much it serves, and what is wrong with it."""

    value: int
    vehicles: int
    served: int
    faults: tuple[str, ...]


def worth(instance: Instance, trips: Trips) -> Worth:
    """Return a plan's value; nodes that are left out are not faults, they are just not ``served``."""
    value = 0
    faults = []
    for kind, nodes in trips:
        truck = instance.fleet[kind][0]
        way = [truck.depot, *nodes, truck.depot]
        metres = sum(int(instance.distances[a, b]) for a, b in itertools.pairwise(way))
        value += truck.fixed + truck.per_unit * metres
        faults.extend(_of_route(instance, truck, nodes))
    visited = Counter(node for _, nodes in trips for node in nodes)
    faults += [f"node {node} is visited {times} times" for node, times in visited.items() if times > 1]
    used = Counter(kind for kind, nodes in trips if nodes)
    faults += [f"{n} of kind {kind} are used" for kind, n in used.items() if n > instance.fleet[kind][1]]
    if instance.pairs:
        served = sum(p in visited and d in visited for p, d in instance.pairs)
        faults += [
            f"half of {pair}" for pair in instance.pairs if (pair[0] in visited) != (pair[1] in visited)
        ]
    else:
        served = len(visited)
    return Worth(value, sum(used.values()), served, tuple(faults))


def _of_route(instance: Instance, truck: Truck, nodes: Sequence[int]) -> list[str]:
    faults = []
    if truck.clients is not None and not truck.clients.issuperset(nodes):
        faults.append("a client of another vehicle")
    # Deliveries are on board from the start, shipments from their pickup.
    load = 0 if instance.pairs else sum(instance.demands[n] for n in nodes)
    picked: set[int] = set()
    pickup_of = {d: p for p, d in instance.pairs}
    for node in nodes:
        if instance.pairs:
            load += instance.demands[node]
            if node in pickup_of and pickup_of[node] not in picked:
                faults.append(f"{node} is delivered before it is picked up")
            picked.add(node)
        if truck.capacity is not None and load > truck.capacity:
            faults.append(f"a load of {load} at {node}")
            break
    if instance.windows is None or not nodes:
        return faults
    return faults + _late(instance, truck, nodes)


def _late(instance: Instance, truck: Truck, nodes: Sequence[int]) -> list[str]:
    """Return what is late, keeping the earliest and latest departure that leave the route its least duration."""
    assert instance.windows is not None
    first, last = instance.windows[truck.depot]
    duration, before = 0, truck.depot
    for node in (*nodes, truck.depot):
        opens, closes = instance.windows[node]
        way = duration + int(instance.distances[before, node])
        if first + way > closes:
            return [f"{node} is reached at {first + way}, after {closes}"]
        wait = max(0, opens - way - last)
        first = max(opens - way, first) - wait
        last = min(closes - way, last)
        duration = way + wait + instance.services[node]
        before = node
    if truck.longest is not None and duration > truck.longest:
        return [f"a route of {duration}, longer than {truck.longest}"]
    return []
