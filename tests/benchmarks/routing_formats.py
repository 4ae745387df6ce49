"""Public routing instances as scenarios: what a planner's workbook could say, and nothing else.

Distances are kept as they are, a unit a metre. One minute stands for so many units of time that one route
fits a horizon of days (`tick`); ways are rounded up and windows inwards, so what is found is feasible for the
instance, and DIMACS instances (tenths) lose nothing at all. Every vehicle has one route, which it starts on
the first day: that is no restriction but for limits on a route's duration, where the first day is longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np

from planner.constraints import parse
from planner.model import Order, Place, Plan, Problem, Rule, Settings, TravelTable, Vehicle
from tests.benchmarks.routing_evaluating import Trips
from tests.benchmarks.routing_instances import Instance, NotExpressibleError, read_instance

__all__ = ["NotExpressibleError", "read", "scenario", "trips_of"]

START = date(2026, 1, 5)
DAY = 1440
ALIKE = 0.06
"""Kilometres an hour at which a metre takes a minute."""
FAST = 1_000_000.0
"""At this speed every way takes a minute at most, for instances without time."""
TICKS = (10, 20, 50, 100)
"""Thousandths of a unit of time that a minute may stand for, the finest first."""
LEAVING = 3
"""Where routes have a longest duration, vehicles leave in the first third of the horizon."""
MOST_UNITS = 1500
"""So many vehicle-days at most: what is left out by rounding gets less with more of them."""


def tick(instance: Instance) -> int:
    """Return how many of an instance's units of time are one minute of its scenario."""
    if instance.convention != "exact" or instance.windows is None:
        return 1
    due = max(last for _, last in instance.windows)
    if any(truck.longest is not None for truck, _ in instance.fleet):
        return -(-due // (LEAVING * DAY))
    trucks = len(instance.trucks())
    return next((t for t in TICKS if (due // t // DAY + 1) * trucks <= MOST_UNITS), TICKS[-1])


def moment(minute: int) -> str:
    """Return a minute of the horizon as the constraint language writes it."""
    return (datetime(START.year, START.month, START.day) + timedelta(minutes=minute)).isoformat(
        timespec="minutes"
    )


def scenario(instance: Instance) -> Problem:
    """Return the scenario of an instance, with one place for each node."""
    unit = tick(instance)
    timed = instance.windows is not None
    days = max(last for _, last in instance.windows) // unit // DAY + 1 if instance.windows else 1
    costly = any(truck.fixed or truck.per_unit != 1 for truck, _ in instance.fleet)
    settings = Settings(
        name=instance.name,
        start_date=START,
        end_date=START + timedelta(days=days - 1),
        speed_kmh=ALIKE if timed else FAST,
        objective=("cost",) if costly else ("distance",),
    )
    # Both stops of a shipment take the same time; what one needs beyond that is part of the ways from it.
    own = list(instance.services)
    for pair in instance.pairs:
        own[pair[0]] = own[pair[1]] = min(own[pair[0]], own[pair[1]])
    minutes = None
    if timed and unit > 1:
        more = np.array(instance.services) - np.array(own)
        minutes = -(-(instance.distances + more[:, None]) // unit)
        np.fill_diagonal(minutes, 0)
    places = tuple(f"P{k}" for k in range(len(instance.distances)))
    return Problem(
        settings=settings,
        places=tuple(Place(name=place) for place in places),
        orders=tuple(_orders(instance, [-(-service // unit) for service in own])),
        vehicles=tuple(_vehicles(instance, unit)),
        travel_table=TravelTable.of(places, instance.distances, minutes),
        rules=tuple(_rules(instance, unit, days, own)),
    )


def _orders(instance: Instance, services: list[int]) -> Iterator[Order]:
    for pickup, delivery in instance.pairs:
        yield Order(
            name=f"S{pickup}",
            kind="shipment",
            place=f"P{pickup}",
            to_place=f"P{delivery}",
            loads={"load": instance.demands[pickup] * 1000},
            service_minutes=services[pickup],
        )
    if instance.pairs:
        return
    named = list(_names(instance))
    for n in instance.clients:
        mine: tuple[str, ...] = ()
        if any(truck.clients is not None for truck, _ in instance.fleet):
            mine = tuple(name for name, kind in named if n in (instance.fleet[kind][0].clients or ()))
        yield Order(
            name=f"C{n}",
            place=f"P{n}",
            loads={"load": instance.demands[n] * 1000} if instance.demands[n] else {},
            service_minutes=services[n],
            vehicles=mine,
        )


def _names(instance: Instance) -> Iterator[tuple[str, int]]:
    for number, kind in enumerate(instance.trucks(), start=1):
        yield f"V{number}-{kind}", kind


def _vehicles(instance: Instance, unit: int) -> Iterator[Vehicle]:
    costly = any(truck.fixed or truck.per_unit != 1 for truck, _ in instance.fleet)
    for name, kind in _names(instance):
        truck = instance.fleet[kind][0]
        home = f"P{truck.depot}"
        opens, closes = instance.windows[truck.depot] if instance.windows else (0, DAY)
        yield Vehicle(
            name=name,
            start_place=home,
            end_place=home,
            capacities={} if truck.capacity is None else {"load": truck.capacity * 1000},
            starts=-(-opens // unit),
            ends=closes // unit,
            max_minutes=None if truck.longest is None else truck.longest // unit,
            fixed_cost=truck.fixed // 1000,
            cost_per_km=truck.per_unit if costly else 0,
        )


def _rules(instance: Instance, unit: int, days: int, own: list[int]) -> Iterator[Rule]:
    if days > 1:
        once = {"kind": "limit", "resources": "all vehicles", "quantity": "trips", "at_most": 0,
                "start": (START + timedelta(days=1)).isoformat()}  # fmt: skip
        yield Rule(id="once", constraint=parse(once))
    if instance.windows is None:
        return
    windows = [(-(-first // unit), last // unit) for first, last in instance.windows]
    for node in [delivery for _, delivery in instance.pairs] or instance.clients:
        name = f"S{_pickup(instance)[node]}" if instance.pairs else f"C{node}"
        first, last = windows[node]
        window = {"kind": "time_window", "activities": name, "earliest": moment(first),
                  "latest": moment(min(last, windows[instance.depots[0]][1]))}  # fmt: skip
        yield Rule(id=f"window {node}", constraint=parse(window))
    for node, _ in instance.pairs:
        first, last = windows[node]
        over = last + max(1, -(-own[node] // unit))
        if first:
            closed = {"kind": "exclude_period", "activities": f"P{node}", "end": moment(first)}
            yield Rule(id=f"before {node}", constraint=parse(closed))
        if over < days * DAY:
            closed = {"kind": "exclude_period", "activities": f"P{node}", "start": moment(over)}
            yield Rule(id=f"after {node}", constraint=parse(closed))


def _pickup(instance: Instance) -> dict[int, int]:
    return {delivery: pickup for pickup, delivery in instance.pairs}


def read(path: Path) -> Problem:
    """Return the scenario of an instance file.

    Raises
    ------
    NotExpressibleError
        When a scenario can't say what the instance asks for.
    """
    return scenario(read_instance(path))


def trips_of(plan: Plan) -> Trips:
    """Return the routes of a plan as kinds of vehicles and nodes."""
    return [
        (
            int(route.vehicle.split("-")[1]),
            [int(stop.place[1:]) for stop in route.stops if stop.order is not None],
        )
        for route in plan.routes
    ]
