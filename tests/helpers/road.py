"""A straight road for the tests of routing: a kilometre takes a minute, so that every answer can be counted."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from planner.constraints import parse
from planner.model import Order, Place, Plan, Problem, Route, Rule, Settings, TravelTable, Unserved, Vehicle
from solvers.rooms import Unwatched, Watch
from solvers.solve import Solution, solve

MONDAY = date(2026, 11, 30)
KM = {"Depot": 0, "A": 10, "B": 20, "C": 30, "D": 40, "West": -10, "Far": 600, "Island": 0}
"""Where the places are along the road, in kilometres; no road leads to the island."""
UNKNOWN = -1


def order(name: str, place: str, load: int = 0, **fields: Any) -> Order:
    """Return an order; ``load`` in whole units of weight."""
    loads = {"weight": load * 1000} if load else {}
    return Order(name=name, place=place, **{"loads": loads, **fields})


def van(name: str = "Van", carries: int | None = None, **fields: Any) -> Vehicle:
    """Return a vehicle from depot to depot; ``carries`` in whole units of weight."""
    capacities = {} if carries is None else {"weight": carries * 1000}
    return Vehicle(
        **{"name": name, "start_place": "Depot", "end_place": "Depot", "capacities": capacities, **fields}
    )


def road(
    *orders: Order,
    vehicles: tuple[Vehicle, ...] | None = None,
    days: int = 1,
    rules: tuple[dict[str, Any], ...] = (),
    places: dict[str, dict[str, Any]] | None = None,
    **fields: Any,
) -> Problem:
    """Return a scenario on the road; ``places`` gives fields of places by name."""
    more = places or {}
    at = np.array(list(KM.values()), dtype=np.int64)
    km = np.abs(at[:, None] - at[None, :])
    island = list(KM).index("Island")
    km[island, :] = km[:, island] = UNKNOWN
    objective = fields.pop("objective", ())
    return Problem(
        settings=Settings(start_date=MONDAY, end_date=MONDAY + timedelta(days=days - 1), objective=objective),
        places=tuple(Place(name=name, **more.get(name, {})) for name in KM),
        travel_table=TravelTable.of(list(KM), np.where(km == UNKNOWN, UNKNOWN, 1000 * km), km),
        orders=orders,
        vehicles=(van(),) if vehicles is None else vehicles,
        rules=tuple(Rule(id=f"R{k}", constraint=parse(item)) for k, item in enumerate(rules, 1)),
        **fields,
    )


@dataclass(frozen=True)
class Driven:
    """A solved scenario with what tests look at."""

    problem: Problem
    solution: Solution

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.solution.plan

    @property
    def km(self) -> float:
        """Kilometres driven in all."""
        return sum(stop.metres for route in self.plan.routes for stop in route.stops) / 1000

    @property
    def left_out(self) -> dict[str, Unserved]:
        """What is left out, by name."""
        return {item.activity: item for item in self.plan.unserved}

    def route(self, vehicle: str = "Van", day: int = 0) -> Route:
        """Return the one route of a vehicle on a day."""
        (found,) = (r for r in self.plan.routes if r.vehicle == vehicle and r.day == day)
        return found

    def stops(self, vehicle: str = "Van", day: int = 0) -> list[str]:
        """Return what a vehicle does on a day between start and end: orders and reloads."""
        return [
            stop.order or stop.kind
            for stop in self.route(vehicle, day).stops
            if stop.kind not in ("start", "end")
        ]

    def at(self, name: str) -> int:
        """Return the minute at which an order's last stop starts."""
        return [s.start for route in self.plan.routes for s in route.stops if s.order == name][-1]

    def by(self, name: str) -> str:
        """Return who serves an order."""
        (vehicle,) = {route.vehicle for route in self.plan.routes if name in route.orders}
        return vehicle


class Settled(Unwatched):
    """Asks to stop half a second after the first plan: by then a road with few orders has its best one.

    A limit alone would be shorter than the time to a first plan when the machine is busy.
    """

    def __init__(self) -> None:
        self._since: float | None = None

    def report(self, seconds: float, value: float | None, plan: Plan | None = None, text: str = "") -> None:
        """Note the first plan."""
        if plan is not None and self._since is None:
            self._since = time.monotonic()

    def should_stop(self) -> bool:
        """Tell whether the half second is over."""
        return self._since is not None and time.monotonic() - self._since > 0.5


def drive(
    problem: Problem, seconds: float = 20.0, seed: int = 0, watch: Watch | None = None, passes: bool = True
) -> Driven:
    """Solve a scenario; a plan that the judge does not pass fails the test.

    Without a watch, a scenario of orders alone is stopped as soon as it is `Settled`.
    """
    alone = not problem.tasks and not problem.shifts
    onlooker = watch or (Settled() if alone else Unwatched())
    solution = solve(problem, seconds, seed, None, onlooker)
    if passes:
        assert solution.verdict.passed, [breach.sentence for breach in solution.verdict.hard]
    return Driven(problem, solution)
