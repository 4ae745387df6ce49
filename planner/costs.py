"""What a plan is worth: the figures that planners compare plans by, computed from the plan alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.judging import PlanView
from planner.loading import fullest
from planner.model.calendar import DAY
from planner.model.plan import Plan, Route
from planner.model.problem import Problem
from planner.model.records import PriorityLevel
from planner.opening import open_times


@dataclass(frozen=True)
class Figures:
    """The figures of one plan.

    Attributes
    ----------
    cost : int
        Cents: a vehicle's fixed cost once a route, its kilometres and hours; hours of work of stations, unit by
        unit; people's hours on shifts, or on tasks where no shift could use them.
    metres, driving, working : int
        Metres driven; minutes at the wheel; minutes from leaving to returning, of all vehicles.
    routes, trips, stops, vehicles : int
        Routes with at least one order; trips (one more than reloads); stops of orders; vehicles in use.
    orders, tasks, shifts : int
        How many activities of each sort are served; a shift counts when somebody is on it.
    unserved : dict
        How many activities are left out, by priority level; shifts count as ``normal``.
    open_posts : int
        Posts of shifts that nobody has.
    late : int
        Minutes by which activities miss the time windows of rules.
    overtime : int
        Minutes that vehicles are out after their ``ends`` or outside wished working hours, and that workers
        are rostered beyond their ``max_hours``.
    finish : int or None
        The minute of the horizon at which the last thing is done; None for an empty plan.
    makespan : int
        Minutes from the first task's start to the last one's end.
    co2 : int
        Grams.
    load : dict
        How full each vehicle in use is at its fullest, by load dimension; 1.0 is full.
    station_use : dict
        The part of each station's open time (times capacity) that is used, 0.0 to 1.0.
    hours : dict
        Hours of each worker on shifts.
    """

    cost: int = 0
    metres: int = 0
    driving: int = 0
    working: int = 0
    routes: int = 0
    trips: int = 0
    stops: int = 0
    vehicles: int = 0
    orders: int = 0
    tasks: int = 0
    shifts: int = 0
    unserved: dict[PriorityLevel, int] = field(default_factory=dict)
    open_posts: int = 0
    late: int = 0
    overtime: int = 0
    finish: int | None = None
    makespan: int = 0
    co2: int = 0
    load: dict[str, dict[str, float]] = field(default_factory=dict)
    station_use: dict[str, float] = field(default_factory=dict)
    hours: dict[str, float] = field(default_factory=dict)

    @property
    def left_out(self) -> int:
        """How many activities are left out, whatever their priority."""
        return sum(self.unserved.values())


def figures(problem: Problem, plan: Plan) -> Figures:
    """Return the figures of a plan; records that the scenario does not have count for nothing."""
    return figures_of(PlanView(problem, plan))


def figures_of(view: PlanView) -> Figures:
    """Return the figures of a plan that is looked at already."""
    problem, plan = view.problem, view.plan
    used = [route for route in plan.routes if route.orders]
    hours = _hours(view)
    ends = [w.end for w in view.works] + [r.end for r in plan.routes]
    starts = [t.start for t in plan.schedule]
    known = [u for u in plan.unserved if u.activity in view.levels or u.activity in problem.shift]
    return Figures(
        cost=sum(route_cost(problem, r) for r in plan.routes) + _task_cost(view) + _people_cost(view, hours),
        metres=sum(s.metres for r in plan.routes for s in r.stops),
        driving=sum(s.driving for r in plan.routes for s in r.stops),
        working=sum(r.end - r.start for r in plan.routes),
        routes=len(used),
        trips=sum(1 + sum(s.kind == "reload" for s in r.stops) for r in used),
        stops=sum(s.order is not None for r in plan.routes for s in r.stops),
        vehicles=len({r.vehicle for r in used}),
        orders=sum(view.served(o.name) for o in problem.orders),
        tasks=sum(view.served(t.name) for t in problem.tasks),
        shifts=sum(view.served(s.name) for s in problem.shifts),
        unserved=_unserved(view, (u.activity for u in known)),
        open_posts=sum(u.posts for u in known),
        late=_breach_minutes(view, "time_window"),
        overtime=_overtime(view, hours),
        finish=max(ends, default=None),
        makespan=max((t.end for t in plan.schedule), default=0) - min(starts, default=0),
        co2=round(sum(_metres(r) * problem.vehicle[r.vehicle].co2_per_km for r in plan.routes) / 1000),
        load=_load(problem, used),
        station_use=_station_use(view),
        hours=hours,
    )


def route_cost(problem: Problem, route: Route) -> int:
    """Return what a route costs, in cents: the fixed cost, its kilometres and its hours."""
    vehicle = problem.vehicle[route.vehicle]
    way = _metres(route) * vehicle.cost_per_km / 1000
    time = (route.end - route.start) * vehicle.cost_per_hour / 60
    return vehicle.fixed_cost + round(way + time)


def _metres(route: Route) -> int:
    return sum(stop.metres for stop in route.stops)


def _task_cost(view: PlanView) -> int:
    """Return what stations cost by the hour of work and unit, and people whom no roster pays by the shift."""
    problem = view.problem
    rates = {s.name: s.cost_per_hour for s in problem.stations if s.cost_per_hour}
    rates |= {
        w.name: w.cost_per_hour for w in problem.workers if w.cost_per_hour and w.name not in view.rostered
    }
    works = (w for name in rates for w in view.by_resource.get(name, ()) if w.activity in problem.task)
    return round(sum(w.minutes * w.units * rates[w.resource] / 60 for w in works))


def _hours(view: PlanView) -> dict[str, float]:
    shifts = view.problem.shift
    return {
        worker.name: sum(
            w.end - w.start for w in view.by_resource.get(worker.name, ()) if w.activity in shifts
        )
        / 60
        for worker in view.problem.workers
    }


def _people_cost(view: PlanView, hours: dict[str, float]) -> int:
    return round(sum(hours[worker.name] * worker.cost_per_hour for worker in view.problem.workers))


def _unserved(view: PlanView, activities: Iterable[str]) -> dict[PriorityLevel, int]:
    counts = Counter(view.levels.get(activity, "normal") for activity in activities)
    levels: tuple[PriorityLevel, ...] = ("must", "high", "normal", "low", "skip")
    return {level: counts[level] for level in levels if counts[level]}


def _breach_minutes(view: PlanView, kind: str) -> int:
    """Return by how many minutes the active rules of a kind are missed; broken names count for nothing."""
    missed = 0
    for rule in view.problem.active_rules:
        if rule.constraint.kind == kind and rule.id not in view.refused:
            missed += sum(breach.amount for breach in rule.constraint.violations(view))
    return missed


def _overtime(view: PlanView, hours: dict[str, float]) -> int:
    vehicles = view.problem.vehicle
    late = sum(max(0, r.end - r.day * DAY - vehicles[r.vehicle].ends) for r in view.plan.routes)
    over = sum(max(0.0, hours[w.name] - w.max_hours) for w in view.problem.workers if w.max_hours is not None)
    return late + round(over * 60) + _breach_minutes(view, "working_hours")


def _load(problem: Problem, routes: Iterable[Route]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for route in routes:
        best = found.setdefault(route.vehicle, {})
        for dimension, part in fullest(problem, route).items():
            best[dimension] = max(best.get(dimension, 0.0), round(part, 4))
    return found


def _station_use(view: PlanView) -> dict[str, float]:
    found: dict[str, float] = {}
    for station in view.problem.stations:
        minutes = sum(b - a for a, b in open_times(view.problem, station)) * station.capacity
        used = sum(w.minutes * w.units for w in view.by_resource.get(station.name, ()))
        used += sum(item.end - item.start for item in view.plan.loadings if item.station == station.name)
        found[station.name] = round(used / minutes, 4) if minutes else 0.0
    return found
