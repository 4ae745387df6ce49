"""A vehicle that a task uses is not on the road, and one on the road or at a dock is used by no task."""

from __future__ import annotations

from planner.model import Plan, Problem, Rule
from planner.model.calendar import Interval
from solvers.joining.coupling import RoomName, away, derived, usable, used


class Service:
    """The coupling of routes and schedule by vehicles."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        serviced = usable(problem) if problem.tasks and problem.orders else frozenset()
        self.vehicles = tuple(v.name for v in problem.vehicles if v.name in serviced)
        """Vehicles that some task could use."""
        self.between: frozenset[RoomName] = (
            frozenset(("scheduling", "routing")) if self.vehicles else frozenset()
        )

    def rules(self, room: RoomName, others: Plan) -> tuple[Rule, ...]:
        """Return when vehicles are in service (for routes), or on the road and loaded (for tasks)."""
        taken = {"routing": self.in_service, "scheduling": self._out}.get(room)
        spans = taken(others) if taken is not None else {}
        return derived(
            rule for vehicle in self.vehicles for rule in away(self._problem, vehicle, spans.get(vehicle, ()))
        )

    def in_service(self, plan: Plan) -> dict[str, list[Interval]]:
        """Return when tasks use vehicles."""
        return {name: spans for name, spans in used(plan).items() if name in self._problem.vehicle}

    def _out(self, plan: Plan) -> dict[str, list[Interval]]:
        found: dict[str, list[Interval]] = {}
        for route in plan.routes:
            found.setdefault(route.vehicle, []).append((route.start, route.end))
        for loading in plan.loadings:
            found.setdefault(loading.vehicle, []).append((loading.start, loading.end))
        return found
