"""Public routing instances as they are: VRPLIB, Solomon and Li & Lim, in the unit of their best known values.

Distances and times are integers by the convention of an instance: ``dimacs`` tenths, truncated; ``exact``
thousandths, rounded; ``round`` whole units. Peers and the evaluator read this; Packtrain does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import vrplib

Table = npt.NDArray[np.int64]
SCALE = {"dimacs": 10, "exact": 1000, "round": 1}


class NotExpressibleError(Exception):
    """What an instance asks for and a scenario, or a peer, can't say."""


@dataclass(frozen=True)
class Truck:
    """One kind of vehicle; ``clients`` None: it may serve all. Its cost is ``fixed + per_unit * distance``."""

    capacity: int | None
    depot: int
    fixed: int = 0
    per_unit: int = 1
    longest: int | None = None
    clients: frozenset[int] | None = None


@dataclass(frozen=True)
class Instance:
    """A public instance; nodes are rows of ``distances``, windows bound the start of the service.

    ``fleet`` has each kind of vehicle with how many there are, ``kind_of`` the kind of every vehicle in the
    file's order, and ``pairs`` the pickup and delivery nodes of shipments.
    """

    name: str
    sort: str
    convention: str
    distances: Table
    demands: tuple[int, ...]
    services: tuple[int, ...]
    windows: tuple[tuple[int, int], ...] | None
    depots: tuple[int, ...]
    fleet: tuple[tuple[Truck, int], ...]
    kind_of: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...] = ()

    @property
    def clients(self) -> tuple[int, ...]:
        """The nodes to be served."""
        return tuple(n for n in range(len(self.distances)) if n not in self.depots)

    @property
    def orders(self) -> int:
        """How many orders there are: customers, or shipments."""
        return len(self.pairs) or len(self.clients)

    def trucks(self) -> list[int]:
        """Return the kinds of the vehicles; where only loads count, as many of each as a plan can need."""
        demand = sum(max(0, d) for d in self.demands)
        found = []
        for kind, (truck, there) in enumerate(self.fleet):
            number = there
            if self.windows is None and truck.capacity:
                number = min(number, 2 * -(-demand // truck.capacity) + 5)
            found.extend([kind] * number)
        return found


def euclid(coordinates: Iterable[tuple[float, float]], convention: str) -> Table:
    """Return Euclidean distances by a convention."""
    xy = np.array(list(coordinates), dtype=float)
    straight = SCALE[convention] * np.sqrt(((xy[:, None] - xy[None]) ** 2).sum(axis=-1))
    whole = np.trunc(straight + 1e-9) if convention == "dimacs" else np.rint(straight)
    rounded: Table = whole.astype(np.int64)
    return rounded


def read_instance(path: Path) -> Instance:
    """Return the instance of a file, by its ending and its folder's name.

    Raises
    ------
    NotExpressibleError
        For release times, prizes, groups of which one is visited, and reload depots of their own.
    """
    if path.suffix == ".vrp":
        return _vrplib(path)
    first = path.read_text(encoding="utf-8").split()
    return _li_lim(path) if first[0].isdigit() else _solomon(path)


def read_routes(path: Path) -> list[list[int]]:
    """Return the routes of a solution file, as nodes."""
    return [list(map(int, route)) for route in vrplib.read_solution(path)["routes"] if route]


def _numbers(path: Path) -> list[list[int]]:
    rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    return [[int(word) for word in row] for row in rows if row and row[0].lstrip("-").isdigit()]


def _solomon(path: Path) -> Instance:
    (number, capacity), *rows = _numbers(path)
    return Instance(
        name=path.stem,
        sort="VRPTW",
        convention="dimacs",
        distances=euclid([(row[1], row[2]) for row in rows], "dimacs"),
        demands=tuple(row[3] for row in rows),
        services=tuple(10 * row[6] for row in rows),
        windows=tuple((10 * row[4], 10 * row[5]) for row in rows),
        depots=(0,),
        fleet=((Truck(capacity, 0), number),),
        kind_of=(0,) * number,
    )


def _li_lim(path: Path) -> Instance:
    (number, capacity, _), *rows = _numbers(path)
    return Instance(
        name=path.stem,
        sort="PDPTW",
        convention="exact",
        distances=euclid([(row[1], row[2]) for row in rows], "exact"),
        demands=tuple(row[3] for row in rows),
        services=tuple(1000 * row[6] for row in rows),
        windows=tuple((1000 * row[4], 1000 * row[5]) for row in rows),
        depots=(0,),
        fleet=((Truck(capacity, 0), number),),
        kind_of=(0,) * number,
        pairs=tuple((row[0], row[8]) for row in rows[1:] if row[8]),
    )


_UNKNOWN = ("release_time", "prize", "mutually_exclusive_group", "vehicles_reload_depot")


def _vrplib(path: Path) -> Instance:
    data = vrplib.read_instance(path, compute_edge_weights=False)
    for section in _UNKNOWN:
        if section in data:
            raise NotExpressibleError(section.replace("_", " "))
    timed = "time_window" in data
    convention = "exact" if path.parent.name == "rich" else "dimacs" if timed else "round"
    scale = SCALE[convention]
    weights = data.get("edge_weight")
    distances: Table
    if weights is not None:
        distances = np.asarray(weights).astype(np.int64)
    else:
        distances = euclid(map(tuple, np.asarray(data["node_coord"])), convention)
    depots = tuple(int(d) for d in np.atleast_1d(data.get("depot", np.array([0]))))
    services = (
        np.broadcast_to(np.asarray(data.get("service_time", 0)), len(distances)).astype(np.int64).copy()
    )
    services[list(depots)] = 0
    fleet, kind_of = _fleet(data, depots, scale)
    return Instance(
        name=path.stem,
        sort="VRPTW" if timed and convention == "dimacs" else "CVRP" if convention == "round" else "rich",
        convention=convention,
        distances=distances,
        demands=tuple(int(d) for d in data.get("demand", [0] * len(distances))),
        services=tuple(int(scale * s) for s in services),
        windows=tuple((int(scale * w[0]), int(scale * w[1])) for w in data["time_window"]) if timed else None,
        depots=depots,
        fleet=fleet,
        kind_of=kind_of,
    )


def _fleet(
    data: dict[str, Any], depots: tuple[int, ...], scale: int
) -> tuple[tuple[tuple[Truck, int], ...], tuple[int, ...]]:
    capacity = data.get("capacity")
    if capacity is None or isinstance(capacity, int):
        least = -(-int(np.asarray(data.get("demand", [0])).sum()) // capacity) if capacity else 1
        number = int(data.get("vehicles", least + max(3, least // 5)))
        capacities = [capacity] * number
    else:
        capacities = [int(c) for c in np.asarray(capacity)]
        number = len(capacities)
    longest = data.get("vehicles_max_duration")
    allowed = data.get("vehicles_allowed_clients")
    of_kind: dict[Truck, int] = {}
    index: dict[Truck, int] = {}
    kind_of = []
    for n in range(number):
        truck = Truck(
            capacity=capacities[n],
            depot=int(data["vehicles_depot"][n]) - 1 if "vehicles_depot" in data else depots[0],
            fixed=scale * int(data["vehicles_fixed_cost"][n]) if "vehicles_fixed_cost" in data else 0,
            per_unit=int(data.get("vehicles_unit_distance_cost", [1] * number)[n]),
            longest=None if longest is None else int(scale * longest),
            clients=None if allowed is None else frozenset(int(c) - 1 for c in np.atleast_1d(allowed[n])),
        )
        of_kind[truck] = of_kind.get(truck, 0) + 1
        kind_of.append(index.setdefault(truck, len(index)))
    return tuple(of_kind.items()), tuple(kind_of)
