"""What of the present plan a rule keeps, in terms of an instance."""

from __future__ import annotations

from functools import cached_property

from planner.model import Plan
from solvers.routing.instance import Instance


class Keeping:
    """The stops of a plan that a rule keeps.

    Parameters
    ----------
    instance : Instance
        What is planned anew.
    present : Plan
        The plan in force.
    activities, vehicles : set of str
        Keep only of these; empty: of all.
    until : int or None
        Keep only what starts before this minute.
    """

    def __init__(
        self, instance: Instance, present: Plan, activities: set[str], vehicles: set[str], until: int | None
    ) -> None:
        self._stops = []
        for route in sorted(present.routes, key=lambda r: r.start):
            if (vehicles and route.vehicle not in vehicles) or route.vehicle not in instance.units_of:
                continue
            for stop in route.stops:
                if stop.order is None or (activities and stop.order not in activities):
                    continue
                if until is not None and stop.start >= until:
                    continue
                visits = instance.of_order.get(stop.order, ())
                visit = next((v for v in visits if instance.visits[v].kind == stop.kind), None)
                if visit is not None:
                    self._stops.append((route.vehicle, visit, stop))
        self._instance = instance

    @cached_property
    def vehicle_of(self) -> dict[str, str]:
        """Who does each kept order."""
        return {self._instance.visits[visit].order: vehicle for vehicle, visit, _ in self._stops}

    @cached_property
    def spans(self) -> dict[int, tuple[int, int]]:
        """When each kept visit starts and ends."""
        return {visit: (stop.start, stop.end) for _, visit, stop in self._stops}

    def sequences(self) -> list[list[int]]:
        """Return the kept visits of each vehicle in their order of time."""
        by_vehicle: dict[str, list[int]] = {}
        for vehicle, visit, _ in self._stops:
            by_vehicle.setdefault(vehicle, []).append(visit)
        return list(by_vehicle.values())
