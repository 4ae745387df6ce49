"""A scene as rows of bars: vehicles, stations or jobs, and workers over the minutes of the horizon."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from planner.model import Problem, Route, Shift
from planner.model.calendar import DAY, Interval
from ui.formats import count, duration
from ui.scene import Scene
from ui.timeline.bars import Bar, BarKind, Row, blocked_by_rules, by_start, closed_beside, stacked
from ui.timeline.joint_bars import beside_routes
from ui.timeline.shown import Shown
from ui.timeline.task_rows import job_rows, station_rows

__all__ = ["Bar", "BarKind", "Row", "rows_of", "span_of", "stacked", "windows_of"]


def rows_of(scene: Scene, day: int | None = None, shown: Shown = Shown()) -> tuple[Row, ...]:  # noqa: B008
    """Return the rows of a scene: all resources with their work, idle ones too; notes are of one day or of all."""
    problem = scene.problem
    if problem is None:
        return ()
    groups = (
        ("Vehicles", _vehicle_rows(scene, problem, day)),
        ("Jobs", job_rows(scene, problem))
        if shown.by == "job"
        else ("Stations", station_rows(scene, problem, shown)),
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
    blocked = blocked_by_rules(problem)
    shipments = {order.name for order in problem.orders if order.kind == "shipment"}
    beside = beside_routes(scene, problem)
    rows = []
    for vehicle in problem.vehicles:
        own = routes.get(vehicle.name, [])
        color = scene.vehicle_index[vehicle.name]
        bars = [bar for route in own for bar in route_bars(route, color, scene.pinned, shipments)]
        bars += beside.get(vehicle.name, ())
        counted = [route for route in own if day in (None, route.day)]
        stops = sum(len(route.orders) for route in counted)
        time = sum(route.end - route.start for route in counted)
        note = f"{count(stops, 'order')}, {duration(time)}" if counted else "not used"
        opened = [(d * DAY + vehicle.starts, d * DAY + vehicle.ends) for d in range(problem.calendar.days)]
        closed = closed_beside(problem, opened)
        away = blocked.get(vehicle.name, ())
        rows.append(Row("vehicle", vehicle.name, note, by_start(bars), closed, color=color, blocked=away))
    return rows


def route_bars(
    route: Route, color: int, fixed: frozenset[str] = frozenset(), shipments: Collection[str] = ()
) -> Iterable[Bar]:
    """Yield the bars of a route; orders that rules keep where they are, and shipments, are marked."""
    number = 0
    left = route.start
    for stop in route.stops[1:]:
        if stop.arrival > left and stop.driving:
            yield Bar("driving", max(left, stop.arrival - stop.driving), stop.arrival, color=color)
        if stop.start > stop.arrival:
            yield Bar("waiting", stop.arrival, stop.start, color=color, place=stop.place)
        if stop.order is not None:
            number += 1
            pinned = stop.order in fixed
            yield Bar(
                "service",
                stop.start,
                stop.end,
                stop.order,
                str(number),
                color,
                place=stop.place,
                pinned=pinned,
                part=stop.kind if stop.order in shipments else "",
            )
        elif stop.kind == "break":
            yield Bar("break", stop.start, stop.end, label="break", color=color, place=stop.place)
        elif stop.kind == "reload":
            yield Bar("reload", stop.start, stop.end, label="reload", color=color, place=stop.place)
        left = stop.end


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
    blocked = blocked_by_rules(problem)
    for worker in problem.workers:
        own, lanes = stacked(bars.get(worker.name, []))
        worked = sum(bar.end - bar.start for bar in own)
        note = f"{count(len(own), 'shift')}, {duration(worked)}" if own else "no shift"
        off = set(worker.days_off)
        opened = [(d * DAY, (d + 1) * DAY) for d, date in enumerate(problem.days) if date not in off]
        closed, away = closed_beside(problem, opened), blocked.get(worker.name, ())
        rows.append(Row("worker", worker.name, note, own, closed, lanes, blocked=away))
    return rows


def _shift_bar(problem: Problem, shift: Shift, kind: BarKind, color: int) -> Bar:
    first = problem.calendar.day_of(shift.date) * DAY
    return Bar(kind, first + shift.starts, first + shift.ends, shift.name, shift.name, color)
