"""Public routing formats as scenarios: VRPLIB, Solomon and Li & Lim.

One time unit of an instance is one minute, one length unit one metre, so that nothing is lost by rounding;
a horizon of several days has one route a vehicle only. Where all must fit one day (pickups' windows, limits on
a route's duration) ways are rounded up and windows inwards. What a scenario can't say is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil, floor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import vrplib

from planner.constraints import parse
from planner.model import Order, Place, Problem, Rule, Settings, TravelTable, Vehicle

START = date(2026, 1, 5)
DAY = 1440
ALIKE = 0.06
"""Kilometres an hour at which a metre takes a minute."""
FAST = 1_000_000.0
"""At this speed every way takes a minute at most, for instances without time."""

Table = npt.NDArray[np.int64]


class NotExpressibleError(Exception):
    """What an instance asks for and a scenario can't say."""


@dataclass(frozen=True)
class Stop:
    """A customer of an instance; the window is of the start of its service."""

    number: int
    demand: int
    service: int = 0
    earliest: int = 0
    latest: int | None = None
    vehicles: tuple[str, ...] = ()


def euclid(coordinates: Iterable[tuple[float, float]], scale: float, truncate: bool) -> Table:
    """Return scaled Euclidean distances, truncated (the DIMACS convention) or rounded."""
    xy = np.array(list(coordinates), dtype=float)
    straight = scale * np.sqrt(((xy[:, None] - xy[None]) ** 2).sum(axis=-1))
    rounded: Table = (np.trunc(straight + 1e-9) if truncate else np.rint(straight)).astype(np.int64)
    return rounded


def moment(minute: int) -> str:
    """Return a minute of the horizon as the constraint language writes it."""
    return (datetime(START.year, START.month, START.day) + timedelta(minutes=minute)).isoformat(
        timespec="minutes"
    )


def scenario(
    name: str,
    table: Table,
    stops: list[Stop],
    vehicles: list[Vehicle],
    horizon: int | None,
    objective: str = "distance",
    minutes: Table | None = None,
) -> Problem:
    """Return a scenario with one place for each row of the table; ``horizon`` None: time does not matter."""
    days = 1 if horizon is None else horizon // DAY + 1
    settings = Settings(
        name=name,
        start_date=START,
        end_date=START + timedelta(days=days - 1),
        speed_kmh=FAST if horizon is None else ALIKE,
        objective=(objective,),
    )
    orders = [
        Order(
            name=f"C{s.number}",
            place=f"P{s.number}",
            loads={"load": s.demand * 1000} if s.demand else {},
            service_minutes=s.service,
            vehicles=s.vehicles,
        )
        for s in stops
    ]
    places = tuple(f"P{k}" for k in range(len(table)))
    return Problem(
        settings=settings,
        places=tuple(Place(name=place) for place in places),
        orders=tuple(orders),
        vehicles=tuple(vehicles),
        travel_table=TravelTable.of(places, table, minutes),
        rules=tuple(_rules(stops, days, horizon)),
    )


def _rules(stops: list[Stop], days: int, horizon: int | None) -> Iterable[Rule]:
    if days > 1:
        once = {"kind": "limit", "resources": "all vehicles", "quantity": "trips", "at_most": 0,
                "start": (START + timedelta(days=1)).isoformat()}  # fmt: skip
        yield Rule(id="once", constraint=parse(once))
    for stop in stops:
        if horizon is None or stop.latest is None:
            continue
        window = {"kind": "time_window", "activities": f"C{stop.number}", "earliest": moment(stop.earliest),
                  "latest": moment(min(stop.latest, horizon))}  # fmt: skip
        yield Rule(id=f"window {stop.number}", constraint=parse(window))


def fleet(
    count: int, capacity: int, horizon: int | None, place: str = "P0", prefix: str = "V", **more: object
) -> list[Vehicle]:
    """Return vehicles alike."""
    return [
        Vehicle.model_validate(
            {
                "name": f"{prefix}{k}",
                "start_place": place,
                "end_place": place,
                "capacities": {"load": capacity * 1000},
                "ends": DAY if horizon is None else horizon,
                **more,
            }
        )
        for k in range(1, count + 1)
    ]


def read_solomon(path: Path) -> Problem:
    """Return a Solomon or Gehring & Homberger instance by the DIMACS convention: tenths, truncated."""
    rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    numbers = [[int(word) for word in row] for row in rows if row and row[0].isdigit()]
    (count, capacity), data = numbers[0], numbers[1:]
    table = euclid([(row[1], row[2]) for row in data], 10, truncate=True)
    horizon = 10 * data[0][5]
    stops = [Stop(r[0], r[3], 10 * r[6], 10 * r[4], 10 * r[5]) for r in data[1:]]
    return scenario(path.stem, table, stops, fleet(count, capacity, horizon), horizon)


def one_day(exact: Table, due: int, service: Table) -> tuple[float, Table]:
    """Return minutes a unit of time with which ``due`` is on the first day, and ways in minutes, rounded up.

    The service at a place is part of the ways from it: it is rounded once with them, and both ends of a
    shipment may differ in it, which an order can't say.
    """
    scale = (DAY - 1) / due
    taken = np.ceil((exact / 1000 + service[:, None]) * scale - 1e-9)
    minutes: Table = taken.astype(np.int64)
    return scale, minutes


def read_li_lim(path: Path) -> Problem:
    """Return a Li & Lim instance: its distances in thousandths, its times in minutes of one day.

    A scenario knows a window for a shipment's delivery only; a pickup's is its place's opening hours, which
    recur daily. So the whole horizon is made to fit one day, ways rounded up and windows inwards: what is
    found is feasible for the instance, but some of its slack is lost.
    """
    data = [
        [int(w) for w in line.split()]
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    (count, capacity, _), rows = data[0], data[1:]
    exact = euclid([(row[1], row[2]) for row in rows], 1000, truncate=False)
    scale, minutes = one_day(exact, rows[0][5], np.array([row[6] for row in rows]))
    places = tuple(f"P{row[0]}" for row in rows)

    records = [Place(name="P0")]
    for row in rows[1:]:
        opens, closes = ceil(row[4] * scale), floor(row[5] * scale)
        if closes <= opens:
            raise NotExpressibleError(f"a window from {row[4]} to {row[5]} is less than a minute of one day")
        records.append(Place(name=f"P{row[0]}", opens=opens, closes=closes))
    orders = [
        Order(
            name=f"S{row[0]}",
            kind="shipment",
            place=f"P{row[0]}",
            to_place=f"P{row[8]}",
            loads={"load": row[3] * 1000},
        )
        for row in rows[1:]
        if row[8]
    ]
    settings = Settings(name=path.stem, start_date=START, objective=("distance",))
    return Problem(
        settings=settings,
        places=tuple(records),
        orders=tuple(orders),
        vehicles=tuple(fleet(count, capacity, DAY)),
        travel_table=TravelTable.of(places, exact, minutes),
    )


_UNKNOWN = ("release_time", "prize", "mutually_exclusive_group", "vehicles_reload_depot")


def read_vrplib(path: Path) -> Problem:
    """Return a VRPLIB instance: capacitated, with windows, several depots, or a mixed fleet.

    Raises
    ------
    NotExpressibleError
        For release times, prizes, groups of which one is visited, and reload depots of their own.
    """
    data = vrplib.read_instance(path, compute_edge_weights=False)
    for section in _UNKNOWN:
        if section in data:
            raise NotExpressibleError(section.replace("_", " "))
    timed = "time_window" in data
    exact = path.parent.name == "rich"
    fixed = data.get("vehicles_fixed_cost")
    table = _table(data, timed, exact)
    factor: float = 10
    minutes: Table | None = None
    windows = data.get("time_window")
    service = np.broadcast_to(np.asarray(data.get("service_time", 0)), len(table)).astype(np.int64)
    due = max(int(w[1]) for w in windows) if timed else 0
    if timed and exact:  # in thousandths of a unit of time the horizon would be years
        factor, minutes = one_day(table, due, service)
        service = np.zeros_like(service)  # it is part of the ways
    horizon = int(factor * due) if timed else None
    depots = [int(d) for d in np.atleast_1d(data.get("depot", np.array([0])))]
    vehicles = _vehicles(data, depots, horizon, factor)
    allowed = data.get("vehicles_allowed_clients")
    stops = []
    for n in range(len(table)):
        if n in depots:
            continue
        mine: tuple[str, ...] = ()
        if allowed is not None:
            mine = tuple(v.name for v, clients in zip(vehicles, allowed, strict=True) if n + 1 in clients)
        stops.append(
            Stop(
                n,
                int(data["demand"][n]) if "demand" in data else 0,
                int(factor * service[n]) if timed else 0,
                ceil(factor * windows[n][0]) if timed else 0,
                int(factor * windows[n][1]) if timed else None,
                mine,
            )
        )
    objective = "distance" if fixed is None else "cost"
    return scenario(path.stem, table, stops, vehicles, horizon, objective, minutes)


def _table(data: dict[str, Any], timed: bool, exact: bool) -> Table:
    weights = data.get("edge_weight")
    if weights is not None:
        return np.asarray(weights).astype(np.int64)
    coordinates: npt.NDArray[np.float64] = np.asarray(data["node_coord"])
    if timed and not exact:
        return euclid(map(tuple, coordinates), 10, truncate=True)
    return euclid(map(tuple, coordinates), 1000 if exact else 1, truncate=False)


def _vehicles(data: dict[str, Any], depots: list[int], horizon: int | None, factor: float) -> list[Vehicle]:
    capacity = data["capacity"]
    demand = int(np.asarray(data.get("demand", [0])).sum())
    if isinstance(capacity, int):
        least = -(-demand // capacity)
        capacities = [capacity] * int(data.get("vehicles", least + max(3, least // 5)))
    else:
        capacities = list(map(int, np.asarray(capacity, dtype=np.int64)))
    count = len(capacities)
    homes = [int(home) - 1 for home in data.get("vehicles_depot", [depots[0] + 1] * count)]
    fixed = [int(cost) for cost in data.get("vehicles_fixed_cost", [0] * count)]
    by_way = [int(cost) for cost in data.get("vehicles_unit_distance_cost", [0] * count)]
    longest = data.get("vehicles_max_duration")
    more = {} if longest is None else {"max_minutes": floor(factor * longest)}
    kinds = list(zip(capacities, homes, fixed, by_way, strict=True))
    return [
        fleet(1, kind[0], horizon, f"P{kind[1]}", f"V{k}-", fixed_cost=kind[2], cost_per_km=kind[3], **more)[
            0
        ]
        for k, kind in enumerate(kinds)
        if kinds[:k].count(kind) < 2 * -(-demand // kind[0]) + 5  # so many alike are never used
    ]


def read(path: Path) -> Problem:
    """Return the scenario of an instance file, by its ending and its folder's name.

    Raises
    ------
    NotExpressibleError
        When a scenario can't say what the instance asks for.
    """
    if path.suffix == ".vrp":
        return read_vrplib(path)
    first = path.read_text(encoding="utf-8").split()
    return read_li_lim(path) if first[0].isdigit() else read_solomon(path)
