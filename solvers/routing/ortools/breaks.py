"""Breaks and laws on driving, as far as the model itself can hold them.

The rest (breaks after so much driving, travel that changes in the course of the day, time on board) is a
matter of one route alone, which `solvers.routing.ortools.watching` asks the exact clock about.
"""

from __future__ import annotations

from typing import Any

from solvers.routing.laws import LAWS, Law
from solvers.routing.ortools.model import Model
from solvers.routing.statements import Pause


def add_pauses(model: Model) -> None:
    """Add the breaks that rules ask for, each somewhere in its window or outside the route."""
    visit_minutes = [0] * model.routing.Size()
    for node in range(model.network.first_start):
        visit_minutes[int(model.manager.NodeToIndex(node))] = int(model.network.service[node])
    for vehicle in model.real:
        pauses = model.instance.pauses.get(model.network.units[vehicle], ())
        intervals = [
            model.solver.FixedDurationIntervalVar(
                max(0, pause.window[0]),
                max(0, min(pause.window[1] - 1, model.horizon)),
                pause.minutes,
                False,
                f"pause {vehicle} {n}",
            )
            for n, pause in enumerate(pauses)
            if not pause.soft and pause.window[1] > 0
        ]
        if intervals:
            model.time.SetBreakIntervalsOfVehicle(intervals, vehicle, visit_minutes)


def add_laws(model: Model) -> None:
    """Add what the laws say on driving by the day and week and on the rest between days."""
    lawful = [v for v in model.real if model.network.units[v] in model.instance.laws]
    if not lawful:
        return
    limits = [2**40] * model.network.vehicles
    for vehicle in lawful:
        limits[vehicle] = _law(model, vehicle).driving
    driving = model.dimension(model.travel_evaluators(), 0, limits, True)
    for name in model.instance.problem.vehicle:
        vehicles = [v for v in model.vehicles_of(name) if v in lawful]
        if vehicles:
            _add_weeks(model, driving, vehicles)
            _add_rests(model, vehicles)


def _law(model: Model, vehicle: int) -> Law:
    return LAWS[model.instance.laws[model.network.units[vehicle]]]


def _add_weeks(model: Model, driving: Any, vehicles: list[int]) -> None:
    solver, law = model.solver, _law(model, vehicles[0])
    monday = model.instance.problem.calendar.start.weekday()
    driven = {v: driving.CumulVar(model.routing.End(v)) for v in vehicles}
    weeks: dict[int, list[int]] = {}
    for vehicle in vehicles:
        weeks.setdefault((model.unit(vehicle).day + monday) // 7, []).append(vehicle)
    for members in weeks.values():
        long = [(driven[v] > law.regular_driving).Var() for v in members]
        if len(long) > law.long_days and law.driving > law.regular_driving:
            solver.Add(solver.Sum(long) <= law.long_days)
        if law.week_driving is not None and len(members) * law.driving > law.week_driving:
            solver.Add(solver.Sum([driven[v] for v in members]) <= law.week_driving)
    if law.fortnight_driving is not None and len(vehicles) * law.driving > law.fortnight_driving:
        solver.Add(solver.Sum(list(driven.values())) <= law.fortnight_driving)
    if law.seven_days_work is not None and len(vehicles) * law.duty > law.seven_days_work:
        worked = [(model.end(v) - model.departure(v)) * model.used(v) for v in vehicles]
        solver.Add(solver.Sum(worked) <= law.seven_days_work)


def _add_rests(model: Model, vehicles: list[int]) -> None:
    """Bound short rests; that there is a rest at all is stated with the vehicle's days."""
    solver, law = model.solver, _law(model, vehicles[0])
    if len(vehicles) > 1 and law.longest_horizon < 7:
        week = law.longest_horizon * 1440
        first, last = vehicles[0], vehicles[-1]
        both = model.used(first) * model.used(last)
        solver.Add((model.end(last) - model.departure(first) - week) * both <= 0)
    if law.regular_rest <= law.rest or len(vehicles) <= law.short_rests:
        return
    short = []
    for one, other in zip(vehicles, [*vehicles[1:], None], strict=True):
        rest = model.departure(one) + 1440 - model.end(one)
        marks = [(rest < law.regular_rest).Var()]
        if other is not None:
            soon = (model.departure(other) - model.end(one) < law.regular_rest).Var()
            marks.append(soon * model.used(other))
        short.append((solver.Sum(marks) >= 1).Var() * model.used(one))
    solver.Add(solver.Sum(short) <= law.short_rests)


def checked_vehicles(model: Model) -> list[int]:
    """Return the vehicles whose routes the model alone can't judge."""
    instance = model.instance
    if instance.passing or instance.rides:
        return list(model.real)
    found = []
    for vehicle in model.real:
        unit = model.network.units[vehicle]
        pauses = [p for p in instance.pauses.get(unit, ()) if not p.soft]
        if unit in instance.laws or any(not _is_whole(p) for p in pauses):
            found.append(vehicle)
    return found


def _is_whole(pause: Pause) -> bool:
    """Tell whether a break before or after the route is as good as the rule's own exemptions."""
    return pause.fresh_from is not None and pause.over_by == pause.window[1] - 1
