"""The part of a plan that a scenario knows: records may have been deleted since it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.model.plan import Plan, Stop

if TYPE_CHECKING:
    from planner.model.problem import Problem


def known_part(problem: Problem, plan: Plan) -> Plan:
    """Return a plan without what names records that the scenario does not have."""

    def known(stop: Stop) -> bool:
        return stop.place in problem.place and (stop.order is None or stop.order in problem.order)

    routes = [
        route
        if all(map(known, route.stops))
        else route.model_copy(update={"stops": tuple(stop for stop in route.stops if known(stop))})
        for route in plan.routes
        if route.vehicle in problem.vehicle
    ]
    return plan.model_copy(
        update={
            "routes": tuple(route for route in routes if route.stops),
            "schedule": tuple(
                item
                for item in plan.schedule
                if item.task in problem.task
                and (
                    item.station is None or item.station in problem.station or item.station in problem.vehicle
                )
                and all(
                    n in problem.station or n in problem.worker or n in problem.vehicle for n in item.needs
                )
            ),
            "loadings": tuple(
                item
                for item in plan.loadings
                if item.vehicle in problem.vehicle and item.station in problem.station
            ),
            "roster": tuple(
                d for d in plan.roster if d.worker in problem.worker and d.shift in problem.shift
            ),
        }
    )
