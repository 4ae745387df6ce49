"""Random rules on top of a routing scenario: none is absurd, and a good plan keeps or nearly keeps most of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from planner.constraints import parse
from planner.model import Plan, Problem, Rule
from planner.model.calendar import Calendar
from planner.travel import TravelTimes

Drawn = dict[str, Any]
HOW_MANY = 10


class Draw:
    """Draws rules that suit a scenario and a good plan for it.

    Parameters
    ----------
    problem : Problem
        Orders of one stop each.
    plan : Plan
        What the rules are measured by.
    seed : int
        Of the draw.
    """

    def __init__(self, problem: Problem, plan: Plan, seed: int) -> None:
        self.problem = problem
        self.rng = random.Random(f"rules {seed}")
        self.calendar: Calendar = problem.calendar
        self.groups: dict[str, list[str]] = {}
        self.routes = [route for route in plan.routes if route.orders]
        self.stop = {stop.order: stop for route in self.routes for stop in route.stops if stop.order}
        self.vehicle = {order: route.vehicle for route in self.routes for order in route.orders}
        self.idle = [v.name for v in problem.vehicles if v.name not in self.vehicle.values()]
        self._travel = TravelTimes.of(problem)

    # -- what rules are made of ---------------------------------------------------------------------

    def order(self) -> str:
        """Return any order that the plan serves."""
        return self.rng.choice(list(self.stop))

    def orders(self, count: int) -> list[str]:
        """Return some orders."""
        return self.rng.sample(list(self.stop), count)

    def near(self, order: str, count: int) -> list[str]:
        """Return an order with those nearest to it."""
        place = self.problem.order[order].place
        others = sorted(self.stop, key=lambda o: self._travel.between(place, self.problem.order[o].place)[0])
        return others[:count]

    def label(self, orders: list[str]) -> str:
        """Return a new group of orders."""
        name = f"group {len(self.groups) + 1}"
        self.groups[name] = orders
        return name

    def vans(self, count: int) -> list[str]:
        """Return vehicles that the plan uses."""
        used = list(dict.fromkeys(self.vehicle.values()))
        return self.rng.sample(used, min(count, len(used)))

    def route(self, vehicle: str) -> Any:
        """Return a vehicle's route."""
        return next(route for route in self.routes if route.vehicle == vehicle)

    def at(self, minute: int) -> str:
        """Return a minute as the language writes it."""
        return self.calendar.moment(max(0, min(minute, self.calendar.minutes - 1)))

    # -- the rules ----------------------------------------------------------------------------------

    def rules(self, count: int = HOW_MANY) -> tuple[Problem, tuple[Rule, ...]]:
        """Return the scenario with groups and rules added, and these rules; each of another sort."""
        drawn = [draw(self) for draw in self.rng.sample(DRAWS, count)]
        rules = tuple(Rule(id=f"drawn {n}", constraint=parse(fields)) for n, fields in enumerate(drawn, 1))
        labels: dict[str, list[str]] = {}
        for name, members in self.groups.items():
            for order in members:
                labels.setdefault(order, []).append(name)
        orders = tuple(
            order.model_copy(update={"groups": (*order.groups, *labels.get(order.name, ()))})
            for order in self.problem.orders
        )
        ruled = self.problem.model_copy(update={"orders": orders, "rules": (*self.problem.rules, *rules)})
        return ruled, rules


def _precedence(d: Draw) -> Drawn:
    """Return an order before another that starts later in the plan, on whatever vehicle."""
    first = d.order()
    later = [o for o, stop in d.stop.items() if stop.start >= d.stop[first].end + 60]
    second = d.rng.choice(later) if later else next(o for o in d.stop if o != first)
    if not later:
        first, second = second, first
    return {"kind": "precedence", "before": first, "after": second, "gap": 30}


def _together(d: Draw) -> Drawn:
    """Return two neighbours, on whatever routes they are now."""
    near = d.near(d.order(), 6)
    return {"kind": "together", "activities": [near[0], d.rng.choice(near[1:])]}


def _apart(d: Draw) -> Drawn:
    """Return two groups of which each is spread over some routes, mostly different ones."""
    one, other = d.vans(2)
    firsts = list(d.route(one).orders[:3])
    seconds = list(d.route(other).orders[:3])
    return {"kind": "apart", "activities": [d.label(firsts), d.label(seconds)]}


def _assign(d: Draw) -> Drawn:
    near = d.near(d.order(), 3)
    vans = list(dict.fromkeys([d.vehicle[order] for order in near] + d.vans(1)))
    return {"kind": "assign", "activities": d.label(near), "resources": vans}


def _forbid(d: Draw) -> Drawn:
    orders = d.orders(5)
    return {"kind": "forbid", "activities": d.label(orders), "resources": d.vans(3)}


def _reserve(d: Draw) -> Drawn:
    van = d.vans(1)[0]
    own = list(d.route(van).orders)
    more = [o for order in own for o in d.near(order, 4)]
    return {"kind": "reserve", "resources": van, "activities": d.label(list(dict.fromkeys(own + more)))}


def _position(d: Draw) -> Drawn:
    van = d.vans(1)[0]
    place = d.rng.choice(["first", "last"])
    orders = d.route(van).orders
    return {"kind": "position", "activities": orders[0] if place == "first" else orders[-1], "place": place}


def _limit_stops(d: Draw) -> Drawn:
    most = max(len(route.orders) for route in d.routes)
    return {"kind": "limit", "resources": "all vehicles", "quantity": "stops", "at_most": most}


def _limit_duration(d: Draw) -> Drawn:
    longest = max(route.end - route.start for route in d.routes)
    return {"kind": "limit", "resources": d.vans(5), "quantity": "duration", "at_most": longest}


def _limit_distance(d: Draw) -> Drawn:
    longest = max(sum(stop.metres for stop in route.stops) for route in d.routes)
    return {"kind": "limit", "resources": d.vans(5), "quantity": "distance", "at_most": longest / 1000}


def _limit_vans_at(d: Draw) -> Drawn:
    """Return how many vans may come to a neighbourhood: as many as do now."""
    near = d.near(d.order(), 6)
    vans = len({d.vehicle[order] for order in near})
    return {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": max(2, vans),
            "activities": d.label(near)}  # fmt: skip


def _limit_in_use(d: Draw) -> Drawn:
    return {"kind": "limit", "resources": "all vehicles", "quantity": "in_use", "at_most": len(d.routes) + 1}


def _break(d: Draw) -> Drawn:
    van = d.vans(1)[0]
    route = d.route(van)
    middle = (route.start + route.end) // 2
    return {"kind": "break", "resources": van, "minutes": 30,
            "earliest": d.at(middle - 200), "latest": d.at(middle + 200)}  # fmt: skip


def _time_window(d: Draw) -> Drawn:
    order = d.order()
    return {"kind": "time_window", "activities": order, "latest": d.at(d.stop[order].start + 60)}


def _exclude(d: Draw) -> Drawn:
    """Return a time in which nothing may happen around an order, after it was served."""
    near = d.near(d.order(), 3)
    after = max(d.stop[order].end for order in near)
    return {"kind": "exclude_period", "activities": d.label(near), "start": d.at(after + 5)}


def _duration(d: Draw) -> Drawn:
    order = d.order()
    minutes = d.problem.order[order].service_minutes + 20
    return {"kind": "duration", "activities": order, "minutes": minutes}


def _priority(d: Draw) -> Drawn:
    return {"kind": "priority", "activities": d.orders(3), "level": "must"}


def _working_hours(d: Draw) -> Drawn:
    van = d.vans(1)[0]
    return {"kind": "working_hours", "resources": van, "end": d.at(d.route(van).end + 30)}


def _travel(d: Draw) -> Drawn:
    place = d.problem.order[d.order()].place
    return {"kind": "travel", "factor": 1.2, "places": place}


DRAWS: tuple[Callable[[Draw], Drawn], ...] = (
    _precedence, _together, _apart, _assign, _forbid, _reserve, _position, _limit_stops, _limit_duration,
    _limit_distance, _limit_vans_at, _limit_in_use, _break, _time_window, _exclude, _duration, _priority,
    _working_hours, _travel,
)  # fmt: skip
"""One for each sort of rule."""
