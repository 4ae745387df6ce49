"""From a problem's records to an instance: everything that holds without any rule."""

from __future__ import annotations

from collections.abc import Mapping

from planner.model import Order, Place, Problem, Vehicle
from planner.model.calendar import DAY, Interval, merged
from planner.travel import TravelTimes
from solvers.routing.instance import Instance, Intervals, Unit, Visit

DEFAULT_OBJECTIVE = ("distance",)


def compiled(problem: Problem, levels: Mapping[str, str] | None = None) -> Instance:
    """Return the instance of a problem, its rules left aside.

    Parameters
    ----------
    problem : Problem
        The scenario.
    levels : mapping or None
        Priority levels that replace the records' own, by order. Orders to ``skip`` get no visits.
    """
    travel = TravelTimes.of(problem)
    units = [_unit(problem, travel, vehicle, day) for vehicle in problem.vehicles for day in range(problem.calendar.days)]
    instance = Instance(
        problem=problem,
        visits=[],
        units=units,
        travel=travel,
        of_order={},
        levels={order.name: (levels or {}).get(order.name, order.priority) for order in problem.orders},
        measures=problem.settings.objective or _default_objective(problem),
    )
    able = _able_units(problem, units)
    for order in problem.orders:
        if instance.levels[order.name] == "skip":
            continue
        allowed = able(order)
        numbers = []
        for visit in _visits(problem, travel, order):
            visit.units = set(allowed)
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


def opening(problem: Problem, place: Place, service: int) -> Intervals:
    """Return the half-open intervals in which a service may start so that it lies within opening hours."""
    last = (problem.calendar.days + 2) * DAY
    if place.opens is None and place.closes is None:
        return ((-DAY, last),)
    opens = place.opens or 0
    closes = DAY if place.closes is None else place.closes
    if closes <= opens:
        closes += DAY
    return merged(
        (d * DAY + opens, d * DAY + closes - service + 1) for d in range(-1, problem.calendar.days + 1)
    )


def _visits(problem: Problem, travel: TravelTimes, order: Order) -> list[Visit]:
    kinds = ("pickup", "delivery") if order.kind == "shipment" else (order.kind,)
    places = (order.place, order.to_place or order.place) if order.kind == "shipment" else (order.place,)
    forever = ((-DAY, (problem.calendar.days + 2) * DAY),)
    found = []
    for kind, name in zip(kinds, places, strict=True):
        starts = forever
        if kind == kinds[-1] and order.windows:
            starts = _windows(problem, order)
        if order.date is not None:
            day = problem.calendar.day_of(order.date)
            starts = _clipped(starts, (day * DAY, (day + 1) * DAY))
        found.append(
            Visit(
                order=order.name,
                kind=kind,  # type: ignore[arg-type]
                place=travel.index[name],
                service=order.service_minutes,
                loads=dict(order.loads),
                starts=starts,
                ends=forever,
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
        spans.extend(
            (d * DAY + earliest, d * DAY + latest + 1) for d in range(-1, problem.calendar.days + 1)
        )
    return merged(spans)


def _clipped(intervals: Intervals, within: Interval) -> Intervals:
    return tuple(
        (max(a, within[0]), min(b, within[1]))
        for a, b in intervals
        if max(a, within[0]) < min(b, within[1])
    )


def _unit(problem: Problem, travel: TravelTimes, vehicle: Vehicle, day: int) -> Unit:
    starts, ends = day * DAY + vehicle.starts, day * DAY + vehicle.ends
    hours = (starts, ends + 1)
    start_hours = opening(problem, problem.place[vehicle.start_place], 0)
    returns: Intervals = (hours,)
    if vehicle.end_place is not None:
        returns = _clipped(opening(problem, problem.place[vehicle.end_place], 0), hours)
    return Unit(
        vehicle=vehicle.name,
        day=day,
        start=travel.index[vehicle.start_place],
        end=None if vehicle.end_place is None else travel.index[vehicle.end_place],
        departs=_clipped(_clipped(start_hours, hours), (day * DAY, (day + 1) * DAY)),
        returns=returns,
        reloading=_clipped(
            opening(problem, problem.place[vehicle.start_place], vehicle.reload_minutes), hours
        ),
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
        latest_end=ends,
    )


def _able_units(problem: Problem, units: list[Unit]):  # type: ignore[no-untyped-def]
    drivers = {w.name: set(w.skills) for w in problem.workers}
    skills = {v.name: set(v.skills) | drivers.get(v.driver, set()) for v in problem.vehicles}
    by_need: dict[tuple[tuple[str, ...], tuple[str, ...]], frozenset[str]] = {}

    def able(order: Order) -> set[int]:
        need = (order.skills, order.vehicles)
        if need not in by_need:
            named = set(problem.names.resources(order.vehicles)) if order.vehicles else set(skills)
            by_need[need] = frozenset(v for v in named & set(skills) if set(order.skills) <= skills[v])
        vehicles = by_need[need]
        return {
            n
            for n, unit in enumerate(units)
            if unit.vehicle in vehicles
            and all(amount <= unit.capacities.get(d, amount) for d, amount in order.loads.items())
        }

    return able
