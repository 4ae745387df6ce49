"""An instance as nodes and vehicles of a RoutingModel: who is where in its index space."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from solvers.routing.instance import RELOAD, Instance, Path, Visit

Matrix = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Network:
    """The nodes and vehicles of a model.

    Nodes are the visits that may be planned, then the reload stops of each vehicle, then the places where
    vehicles start and end; the last node is nowhere, where open routes (and the bookkeeper) end.

    Attributes
    ----------
    visits : tuple of int
        The visit of each of the first nodes.
    units : tuple of int
        The unit of each vehicle of the model.
    reloads : tuple of int
        For each reload node, the vehicle that it is for.
    places : tuple of int
        The places of the start and end nodes, one node each; those of starts come first.
    bookkeeper : bool
        Whether there is one more vehicle that drives nowhere and carries the cost of broken wishes.
    """

    instance: Instance
    visits: tuple[int, ...]
    units: tuple[int, ...]
    reloads: tuple[int, ...]
    start_places: tuple[int, ...]
    end_places: tuple[int, ...]
    bookkeeper: bool

    @classmethod
    def of(cls, instance: Instance, bookkeeper: bool) -> Network:
        """Lay out an instance; idle units and visits that nobody can do are left out."""
        units = tuple(n for n in range(len(instance.units)) if is_alive(instance, n))
        visits = tuple(
            n
            for n, visit in enumerate(instance.visits)
            if instance.wanted(n) and visit.domain() and _partner_wanted(instance, visit)
        )
        most = max(0, len(visits) - 1)
        reloads = tuple(
            vehicle
            for vehicle, unit in enumerate(units)
            for _ in range(min(instance.units[unit].trips - 1, most) if _may_reload(instance, unit) else 0)
        )
        starts = tuple(sorted({instance.units[u].start for u in units}))
        ends = tuple(sorted({e for u in units if (e := instance.units[u].end) is not None}))
        return cls(instance, visits, units, reloads, starts, ends, bookkeeper)

    @cached_property
    def size(self) -> int:
        """How many nodes there are: nowhere only counts if a route ends there, for every node is visited."""
        return self.nowhere + (self.nowhere in self.ends)

    @property
    def first_reload(self) -> int:
        """The node of the first reload stop."""
        return len(self.visits)

    @property
    def first_start(self) -> int:
        """The node of the first start place."""
        return self.first_reload + len(self.reloads)

    @property
    def first_end(self) -> int:
        """The node of the first end place."""
        return self.first_start + len(self.start_places)

    @property
    def nowhere(self) -> int:
        """The node at no place."""
        return self.first_end + len(self.end_places)

    @property
    def vehicles(self) -> int:
        """How many vehicles the model has, the bookkeeper included."""
        return len(self.units) + self.bookkeeper

    @cached_property
    def node_of(self) -> dict[int, int]:
        """The node of each visit."""
        return {visit: node for node, visit in enumerate(self.visits)}

    @cached_property
    def vehicle_of(self) -> dict[int, int]:
        """The model's vehicle of each unit."""
        return {unit: vehicle for vehicle, unit in enumerate(self.units)}

    @cached_property
    def starts(self) -> list[int]:
        """The start node of each vehicle."""
        at = {place: self.first_start + n for n, place in enumerate(self.start_places)}
        found = [at[self.instance.units[u].start] for u in self.units]
        return [*found, *([self.nowhere] if self.bookkeeper else [])]

    @cached_property
    def ends(self) -> list[int]:
        """The end node of each vehicle."""
        at = {place: self.first_end + n for n, place in enumerate(self.end_places)}
        found = [self.nowhere if (end := self.instance.units[u].end) is None else at[end] for u in self.units]
        return [*found, *([self.nowhere] if self.bookkeeper else [])]

    @cached_property
    def reloads_of(self) -> dict[int, list[int]]:
        """The reload nodes of each vehicle."""
        found: dict[int, list[int]] = {}
        for n, vehicle in enumerate(self.reloads):
            found.setdefault(vehicle, []).append(self.first_reload + n)
        return found

    @cached_property
    def service(self) -> Matrix:
        """Minutes of service at each node."""
        found = np.zeros(self.size, dtype=np.int64)
        for node, visit in enumerate(self.visits):
            found[node] = self.instance.visits[visit].service
        for n, vehicle in enumerate(self.reloads):
            found[self.first_reload + n] = self.instance.units[self.units[vehicle]].reload_minutes
        return found

    @cached_property
    def _rows(self) -> Matrix:
        reload_places = [self.instance.units[self.units[v]].start for v in self.reloads]
        rows = [self.instance.visits[v].place for v in self.visits]
        nowhere = [0] * (self.size - self.nowhere)
        return np.array(
            [*rows, *reload_places, *self.start_places, *self.end_places, *nowhere], dtype=np.int64
        )

    def between(self, places: Matrix) -> Matrix:
        """Return a matrix of places as one of nodes; an idle vehicle's way from start to end is nothing."""
        matrix = places[np.ix_(self._rows, self._rows)]
        matrix[self.nowhere :, :] = 0
        matrix[:, self.nowhere :] = 0
        matrix[self.first_start : self.first_end, self.first_end :] = 0
        return matrix

    def amounts(self, of_visit: dict[int, int], at_reload: int = 0) -> list[int]:
        """Return a number for each node: of its visit, ``at_reload`` at reloads, else nothing."""
        found = [0] * self.size
        for visit, amount in of_visit.items():
            node = self.node_of.get(visit)
            if node is not None:
                found[node] = amount
        for n in range(len(self.reloads)):
            found[self.first_reload + n] = at_reload
        return found

    def path_nodes(self, unit: int, path: Path) -> list[int] | None:
        """Return a path as nodes, None when it has a stop that the model does not know."""
        spare = list(self.reloads_of.get(self.vehicle_of.get(unit, -1), ()))
        found = []
        for what in path:
            if what == RELOAD:
                if not spare:
                    return None
                found.append(spare.pop(0))
            elif what in self.node_of:
                found.append(self.node_of[what])
            else:
                return None
        return found

    def token(self, node: int) -> int:
        """Return what a node is in a path."""
        return self.visits[node] if node < self.first_reload else RELOAD


def is_alive(instance: Instance, number: int) -> bool:
    """Tell whether a unit can have a route at all."""
    unit = instance.units[number]
    if unit.trips < 1 or not unit.departs or not unit.returns:
        return False
    return any(
        max(first, unit.departs[0][0]) <= min(last, unit.returns[-1][1] - 1) for first, last in unit.spans()
    )


def _partner_wanted(instance: Instance, visit: Visit) -> bool:
    return visit.partner is None or (
        bool(instance.visits[visit.partner].domain()) and bool(instance.visits[visit.partner].units)
    )


def _may_reload(instance: Instance, number: int) -> bool:
    """Tell whether going back to load again could help: some load is limited, or time on board is."""
    unit = instance.units[number]
    loaded = {dimension for visit in instance.visits for dimension, q in visit.loads.items() if q}
    return bool(loaded & set(unit.capacities)) or bool(instance.rides)
