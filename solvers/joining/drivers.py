"""Nobody drives two vehicles at once: where several name the same driver, one drives while the others stand."""

from __future__ import annotations

from itertools import combinations

from planner.constraints.base import Constraint
from planner.model import Plan, Problem, Route, Rule
from solvers.joining.coupling import away, derived


class Drivers:
    """Vehicles with the same driver.

    Parameters
    ----------
    problem : Problem

    Attributes
    ----------
    shared : dict
        The vehicles of each worker who drives more than one.
    """

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        driven: dict[str, list[str]] = {}
        for vehicle in problem.vehicles:
            if vehicle.driver in problem.worker:
                driven.setdefault(vehicle.driver, []).append(vehicle.name)
        self.shared = {driver: tuple(names) for driver, names in driven.items() if len(names) > 1}

    def apart(self, plan: Plan) -> tuple[Rule, ...]:
        """Return rules that keep vehicles off the road while their driver is out with another one.

        Of two routes at once the one with more orders stays.
        """
        found: list[Constraint] = []
        for names in self.shared.values():
            routes = [route for route in plan.routes if route.vehicle in names]
            for one, other in combinations(routes, 2):
                if at_once(one, other):
                    stays, goes = sorted((one, other), key=lambda route: -len(route.orders))
                    found.extend(away(self._problem, goes.vehicle, [(stays.start, stays.end)]))
        return derived(found)


def at_once(one: Route, other: Route) -> bool:
    """Tell whether two vehicles are on the road at the same time."""
    return one.vehicle != other.vehicle and one.start < other.end and other.start < one.end
