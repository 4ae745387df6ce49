"""A scene as rows of bars: vehicles, stations and workers over the minutes of the horizon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from planner.model import Problem, Route, Shift
from planner.model.calendar import DAY, Interval, complement, merged
from ui.formats import count, duration
from ui.scene import Scene

BarKind = Literal["service", "driving", "waiting", "break", "reload", "task", "need", "shift", "open"]
RowKind = Literal["heading", "vehicle", "station", "worker", "open"]


@dataclass(frozen=True)
class Bar:
    """One span of a row.

    Attributes
    ----------
    start, end : int
        Minutes from the first midnight.
    activity : str
        What it is part of; empty for driving, breaks and reloads.
    label : str
        What is written on it where there is room.
    color : int
        Which of the route colours it has.
    lane : int
        Its line within the row, when several overlap.
    """

    kind: BarKind
    start: int
    end: int
    activity: str = ""
    label: str = ""
    color: int = 0
    lane: int = 0
    place: str = ""


@dataclass(frozen=True)
class Row:
    """A resource with its bars by start, or a heading over several.

    Attributes
    ----------
    note : str
        A short text under the name.
    closed : tuple of intervals
        When the resource does not work.
    lanes : int
        How many bars lie above each other at most.
    color : int or None
        Which of the route colours the resource itself has.
    """

    kind: RowKind
    name: str
    note: str = ""
    bars: tuple[Bar, ...] = ()
    closed: tuple[Interval, ...] = ()
    lanes: int = 1
    color: int | None = None


def rows_of(scene: Scene, day: int | None = None) -> tuple[Row, ...]:
    """Return the rows of a scene: all resources with their work, idle ones too; notes are of one day or of all."""
    problem = scene.problem
    if problem is None:
        return ()
    groups = (
        ("Vehicles", _vehicle_rows(scene, problem, day)),
        ("Stations", _station_rows(scene, problem)),
        ("Workers", _worker_rows(scene, problem)),
    )
    filled = [(title, rows) for title, rows in groups if rows]
    if len(filled) == 1:
        return tuple(filled[0][1])
    return tuple(row for title, rows in filled for row in (Row("heading", title), *rows))


def span_of(rows: Iterable[Row], horizon: int, day: int | None = None) -> Interval:
    """Return the minutes worth showing: all bars of the day or horizon with a little air, on full hours."""
    low, high = (day * DAY, (day + 1) * DAY) if day is not None else (0, max(horizon, DAY))
    bars = [bar for row in rows for bar in row.bars if bar.start < high and bar.end > low]
    if not bars:
        return (low + 360, low + 1200) if high - low <= DAY else (low, high)
    first, last = min(bar.start for bar in bars), max(bar.end for bar in bars)
    return (first - 30) // 60 * 60, -(-(last + 30) // 60) * 60


def windows_of(scene: Scene, activity: str | None) -> tuple[Interval, ...]:
    """Return when an order may be served, on the days of the horizon; nothing when at any time."""
    problem = scene.problem
    order = problem.order.get(activity or "") if problem else None
    if problem is None or order is None:
        return ()
    days = range(problem.calendar.days)
    if order.date is not None:
        days = range(problem.calendar.day_of(order.date), problem.calendar.day_of(order.date) + 1)
    return tuple(
        (d * DAY + (w.earliest or 0), d * DAY + (DAY if w.latest is None else w.latest))
        for d in days
        for w in order.windows
    )


def _vehicle_rows(scene: Scene, problem: Problem, day: int | None) -> list[Row]:
    routes: dict[str, list[Route]] = {}
    for route in scene.routes:
        routes.setdefault(route.vehicle, []).append(route)
    rows = []
    for vehicle in problem.vehicles:
        own = routes.get(vehicle.name, [])
        color = scene.vehicle_index[vehicle.name]
        bars = [bar for route in own for bar in _route_bars(route, color)]
        counted = [route for route in own if day in (None, route.day)]
        stops = sum(len(route.orders) for route in counted)
        time = sum(route.end - route.start for route in counted)
        note = f"{count(stops, 'order')}, {duration(time)}" if counted else "not used"
        opened = [(d * DAY + vehicle.starts, d * DAY + vehicle.ends) for d in range(problem.calendar.days)]
        closed = _closed(problem, opened)
        rows.append(Row("vehicle", vehicle.name, note, _sorted(bars), closed, color=color))
    return rows


def _route_bars(route: Route, color: int) -> Iterable[Bar]:
    number = 0
    left = route.start
    for stop in route.stops[1:]:
        if stop.arrival > left and stop.driving:
            yield Bar("driving", max(left, stop.arrival - stop.driving), stop.arrival, color=color)
        if stop.start > stop.arrival:
            yield Bar("waiting", stop.arrival, stop.start, color=color, place=stop.place)
        if stop.order is not None:
            number += 1
            yield Bar("service", stop.start, stop.end, stop.order, str(number), color, place=stop.place)
        elif stop.kind == "break":
            yield Bar("break", stop.start, stop.end, label="break", color=color, place=stop.place)
        elif stop.kind == "reload":
            yield Bar("reload", stop.start, stop.end, label="reload", color=color, place=stop.place)
        left = stop.end


def _station_rows(scene: Scene, problem: Problem) -> list[Row]:
    bars: dict[str, list[Bar]] = {}
    for item in scene.plan.schedule if scene.plan else ():
        color = scene.activity_color.get(item.task, 0)
        if item.station is not None:
            bar = Bar("task", item.start, item.end, item.task, item.task, color)
            bars.setdefault(item.station, []).append(bar)
        for need, units in item.needs.items():
            label = item.task if units == 1 else f"{units} × {item.task}"
            bar = Bar("need", item.start, item.end, item.task, label, color)
            bars.setdefault(need, []).append(bar)
    rows = []
    for station in problem.stations:
        own, lanes = stacked(bars.get(station.name, []))
        worked = sum(bar.end - bar.start for bar in own)
        note = f"{count(len(own), 'task')}, {duration(worked)}" if own else "not used"
        off = set(station.days_off)
        days = [d for d, date in enumerate(problem.days) if date not in off]
        opens, closes = station.opens or 0, DAY if station.closes is None else station.closes
        closes += DAY if closes <= opens else 0
        opened = [(d * DAY + opens, d * DAY + closes) for d in days]
        rows.append(Row("station", station.name, note, own, _closed(problem, opened), lanes))
    return rows


def _worker_rows(scene: Scene, problem: Problem) -> list[Row]:
    if not problem.shifts:
        return []
    bars: dict[str, list[Bar]] = {}
    for duty in scene.plan.roster if scene.plan else ():
        shift = problem.shift.get(duty.shift)
        if shift is not None:
            bars.setdefault(duty.worker, []).append(
                _shift_bar(problem, shift, "shift", scene.activity_color[shift.name])
            )
    rows = []
    uncovered = [
        _shift_bar(problem, problem.shift[item.activity], "open", 0)
        for item in (scene.plan.unserved if scene.plan else ())
        if item.activity in problem.shift
    ]
    if uncovered:
        own, lanes = stacked(uncovered)
        rows.append(Row("open", "Not staffed", count(len(own), "shift"), own, (), lanes))
    for worker in problem.workers:
        own, lanes = stacked(bars.get(worker.name, []))
        worked = sum(bar.end - bar.start for bar in own)
        note = f"{count(len(own), 'shift')}, {duration(worked)}" if own else "no shift"
        off = set(worker.days_off)
        opened = [(d * DAY, (d + 1) * DAY) for d, date in enumerate(problem.days) if date not in off]
        rows.append(Row("worker", worker.name, note, own, _closed(problem, opened), lanes))
    return rows


def _shift_bar(problem: Problem, shift: Shift, kind: BarKind, color: int) -> Bar:
    first = problem.calendar.day_of(shift.date) * DAY
    return Bar(kind, first + shift.starts, first + shift.ends, shift.name, shift.name, color)


def stacked(bars: Iterable[Bar]) -> tuple[tuple[Bar, ...], int]:
    """Return bars with the lowest free lane each, by start, and how many lanes they take."""
    free: list[int] = []
    placed = []
    for bar in sorted(bars, key=lambda b: (b.start, b.end)):
        lane = next((k for k, end in enumerate(free) if end <= bar.start), len(free))
        free[lane : lane + 1] = [bar.end]
        placed.append(Bar(bar.kind, bar.start, bar.end, bar.activity, bar.label, bar.color, lane, bar.place))
    return tuple(placed), max(1, len(free))


def _sorted(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda bar: (bar.start, bar.end)))


def _closed(problem: Problem, opened: Iterable[Interval]) -> tuple[Interval, ...]:
    return complement(merged(opened), (-DAY, problem.calendar.minutes + DAY))
