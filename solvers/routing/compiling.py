"""From a problem's records to an instance: everything that holds without any rule."""

from __future__ import annotations

from collections.abc import Callable

from planner.model import Order, Place, Problem, Vehicle
from planner.model.calendar import DAY, Interval, intersected, merged
from planner.model.plan import StopKind
from planner.travel import TravelTimes
from solvers.routing.instance import Instance, Intervals, Unit, Visit

DEFAULT_OBJECTIVE = ("distance",)


def compiled(problem: Problem) -> Instance:
    """Return the instance of a problem, its rules left aside."""
    travel = TravelTimes.of(problem)
    days = range(problem.calendar.days)
    units = [_unit(problem, travel, vehicle, day) for vehicle in problem.vehicles for day in days]
    instance = Instance(
        problem=problem,
        visits=[],
        units=units,
        travel=travel,
        of_order={},
        levels={order.name: order.priority for order in problem.orders},
        measures=problem.settings.objective or _default_objective(problem),
    )
    able = _able_units(problem, units)
    for order in problem.orders:
        allowed = able(order)
        numbers = []
        for visit in _visits(problem, travel, order):
            visit.units = allowed
            numbers.append(len(instance.visits))
            instance.visits.append(visit)
        if len(numbers) == 2:
            instance.visits[numbers[0]].partner = numbers[1]
            instance.visits[numbers[1]].partner = numbers[0]
        instance.of_order[order.name] = tuple(numbers)
    return instance


def _default_objective(problem: Problem) -> tuple[str, ...]:
    costly = any(v.fixed_cost or v.cost_per_km or v.cost_per_hour for v in problem.vehicles)
    return ("cost",) if costly else DEFAULT_OBJECTIVE


def opening(problem: Problem, place: Place) -> Intervals | None:
    """Return a place's opening hours with first and last minute included, None when it never closes."""
    if place.opens is None and place.closes is None:
        return None
    opens = place.opens or 0
    closes = DAY if place.closes is None else place.closes
    if closes <= opens:
        closes += DAY
    return tuple((d * DAY + opens, d * DAY + closes) for d in range(-1, problem.calendar.days + 1))


def _visits(problem: Problem, travel: TravelTimes, order: Order) -> list[Visit]:
    kinds: tuple[StopKind, ...] = ("pickup", "delivery") if order.kind == "shipment" else (order.kind,)
    places = (order.place, order.to_place or order.place) if order.kind == "shipment" else (order.place,)
    forever = ((-DAY, (problem.calendar.days + 30) * DAY),)
    found = []
    for kind, name in zip(kinds, places, strict=True):
        starts: Intervals = forever
        if kind == kinds[-1] and order.windows:
            starts = _windows(problem, order)
        if order.date is not None:
            day = problem.calendar.day_of(order.date)
            starts = intersected(starts, ((day * DAY, (day + 1) * DAY),))
        found.append(
            Visit(
                order=order.name,
                kind=kind,
                place=travel.index[name],
                service=order.service_minutes,
                loads=dict(order.loads),
                starts=starts,
                ends=forever,
                hours=opening(problem, problem.place[name]),
            )
        )
    return found


def _windows(problem: Problem, order: Order) -> Intervals:
    spans: list[Interval] = []
    for window in order.windows:
        earliest = window.earliest or 0
        latest = DAY - 1 if window.latest is None else window.latest
        if latest < earliest:
            latest += DAY
        spans.extend((d * DAY + earliest, d * DAY + latest + 1) for d in range(-1, problem.calendar.days + 1))
    return merged(spans)


def _unit(problem: Problem, travel: TravelTimes, vehicle: Vehicle, day: int) -> Unit:
    hours = ((day * DAY + vehicle.starts, day * DAY + vehicle.ends + 1),)
    today = ((day * DAY, (day + 1) * DAY),)
    at_start = opening(problem, problem.place[vehicle.start_place])
    at_end = opening(problem, problem.place[vehicle.end_place]) if vehicle.end_place is not None else None
    return Unit(
        vehicle=vehicle.name,
        day=day,
        start=travel.index[vehicle.start_place],
        end=None if vehicle.end_place is None else travel.index[vehicle.end_place],
        departs=_open_at(intersected(hours, today), at_start),
        returns=_open_at(hours, at_end),
        reloading=_open_at(hours, at_start, vehicle.reload_minutes),
        capacities=dict(vehicle.capacities),
        trips=max(1, vehicle.max_trips),
        reload_minutes=vehicle.reload_minutes,
        speed=vehicle.speed_factor,
        max_stops=vehicle.max_stops,
        max_metres=vehicle.max_metres,
        max_minutes=vehicle.max_minutes,
        fixed_cost=vehicle.fixed_cost,
        cost_per_km=vehicle.cost_per_km,
        cost_per_hour=vehicle.cost_per_hour,
        co2_per_km=vehicle.co2_per_km,
        latest_end=day * DAY + vehicle.ends,
    )


def _open_at(intervals: Intervals, hours: Intervals | None, service: int = 0) -> Intervals:
    if hours is None:
        return intervals
    return intersected(intervals, tuple((a, b - service + 1) for a, b in hours))


def _able_units(problem: Problem, units: list[Unit]) -> Callable[[Order], frozenset[int]]:
    drivers = {w.name: set(w.skills) for w in problem.workers}
    skills = {v.name: set(v.skills) | drivers.get(v.driver, set()) for v in problem.vehicles}
    by_need: dict[tuple[tuple[str, ...], tuple[str, ...]], frozenset[int]] = {}
    smallest = {
        dimension: min(
            (unit.capacities[dimension] for unit in units if dimension in unit.capacities), default=0
        )
        for dimension in problem.dimensions
    }

    def able(order: Order) -> frozenset[int]:
        need = (order.skills, order.vehicles)
        if need not in by_need:
            named = set(problem.names.resources(order.vehicles)) if order.vehicles else set(skills)
            fit = {v for v in named & set(skills) if set(order.skills) <= skills[v]}
            by_need[need] = frozenset(n for n, unit in enumerate(units) if unit.vehicle in fit)
        if all(amount <= smallest[d] for d, amount in order.loads.items()):
            return by_need[need]
        too_small = {
            n
            for n in by_need[need]
            if any(amount > units[n].capacities.get(d, amount) for d, amount in order.loads.items())
        }
        return by_need[need] - too_small if too_small else by_need[need]

    return able
