"""A plan as sheets: routes stop by stop, the schedule, the roster, what was left out, and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from planner.checking import Verdict
from planner.known import known_part
from planner.model.calendar import DAY
from planner.model.plan import Plan, Route, Stop, Unserved
from planner.model.problem import Problem
from planner.model.records import Order, Vehicle
from planner.rests import Closings
from planner.sheets.cells import CellValue, joined, quoted
from planner.sheets.celltypes import time_cell
from planner.sheets.columns import SHEETS
from planner.sheets.grids import Grid, GridColumn
from planner.sheets.loadings_sheet import TITLE as LOADINGS
from planner.sheets.loadings_sheet import has_docks, loadings_grid
from planner.sheets.summary import summary_grid

VERDICTS = {
    "impossible": "impossible",
    "crowded_out": "crowded out",
    "not_found": "not found yet",
    "skipped": "left out on purpose",
}
_C = GridColumn
Row = list[CellValue]


def result_grids(
    problem: Problem, plan: Plan, verdict: Verdict, notes: tuple[str, ...] = ()
) -> tuple[Grid, ...]:
    """Return the result sheets of a plan; those of which the scenario has no records are empty.

    Parameters
    ----------
    notes : tuple of str
        Remarks for the summary.
    """
    plan = known_part(problem, plan)
    return (
        summary_grid(problem, plan, verdict, notes),
        routes_grid(problem, plan),
        schedule_grid(problem, plan),
        roster_grid(problem, plan),
        loadings_grid(problem, plan),
        unserved_grid(problem, plan),
    )


def wanted(problem: Problem, grid: Grid) -> bool:
    """Tell whether a scenario needs a result sheet at all."""
    records = {"Routes": problem.orders, "Schedule": problem.tasks, "Roster": problem.shifts}
    return has_docks(problem) if grid.title == LOADINGS else bool(records.get(grid.title, True))


def _date(problem: Problem, minute: int) -> date:
    return problem.calendar.date_of(minute)


def _time(minute: int) -> time:
    return time(minute % DAY // 60, minute % 60)


def routes_grid(problem: Problem, plan: Plan) -> Grid:
    """Return the routes, a row a stop."""
    loads = [
        column.title
        for column in SHEETS["Orders"].columns_for(problem.dimensions)
        if column.title in _load_titles(problem)
    ]
    columns = (
        _C("vehicle"), _C("driver"), _C("date"), _C("trip"), _C("stop"), _C("what"), _C("order"), _C("place"),
        _C("address"), _C("city"), _C("customer"), _C("goods"), *(_C(title) for title in loads), _C("arrival"),
        _C("start"), _C("end"), _C("wait min"), _C("km", number_format="0.0"), _C("driving min"), _C("window"),
        _C("notes", width=30),
    )  # fmt: skip
    rows: list[Row] = []
    bands = set()
    for route in sorted(plan.routes, key=lambda r: (r.day, list(problem.vehicle).index(r.vehicle))):
        bands.add(len(rows))
        rows.extend(_stops(problem, route))
    return Grid(
        "Routes", columns, rows, frozenset(bands), is_result=True, empty="No vehicle drives in this plan."
    )


def _load_titles(problem: Problem) -> dict[str, str]:
    """Return the load columns that the orders use, with their dimension."""
    used = dict.fromkeys(d for order in problem.orders for d in order.loads)
    return {SHEETS["Orders"].load_column(dimension).title: dimension for dimension in used}


def _stops(problem: Problem, route: Route) -> Iterator[Row]:
    vehicle: Vehicle = problem.vehicle[route.vehicle]
    dimensions = _load_titles(problem)
    order_titles = [
        c.title for c in SHEETS["Orders"].columns_for(problem.dimensions) if c.title in dimensions
    ]
    trip, number = 1, 0
    for stop in route.stops:
        trip += stop.kind == "reload"
        order = problem.order.get(stop.order) if stop.order else None
        number += order is not None
        place = problem.place[stop.place]
        loads = [
            order.loads[dimensions[t]] / 1000 if order and dimensions[t] in order.loads else None
            for t in order_titles
        ]
        yield [
            vehicle.name, vehicle.driver or None, _date(problem, stop.arrival), trip, number if order else None,
            stop.kind, order.name if order else None, place.name, place.address or None, place.city or None,
            (order.customer or None) if order else None, (joined(order.goods) or None) if order else None, *loads,
            _time(stop.arrival), _time(stop.start), _time(stop.end), max(0, stop.start - stop.arrival) or None,
            stop.metres / 1000, stop.driving, _windows(order, stop) if order else None,
            (order.notes or None) if order else None,
        ]  # fmt: skip


def _windows(order: Order, stop: Stop) -> str | None:
    if order.kind == "shipment" and stop.kind == "pickup":
        return None
    column = SHEETS["Orders"].by_title["earliest"].type
    texts = [
        f"{column.show(w.earliest) if w.earliest is not None else ''}–{column.show(w.latest) if w.latest is not None else ''}"
        for w in order.windows
    ]
    return ", ".join(texts) or None


def schedule_grid(problem: Problem, plan: Plan) -> Grid:
    """Return the schedule, a row a task, by start; the minutes are those of work, without rests."""
    closings = Closings(problem, plan)
    columns = (
        _C("task"), _C("job"), _C("station"), _C("with"), _C("date"), _C("start"), _C("end date"), _C("end"),
        _C("minutes"), _C("goods"), _C("priority"), _C("to be done by"), _C("notes", width=30),
    )  # fmt: skip
    rows: list[Row] = []
    bands = set()
    day = None
    for item in sorted(plan.schedule, key=lambda s: (s.start, s.station or "", s.task)):
        task = problem.task[item.task]
        if day is not None and item.start // DAY != day:
            bands.add(len(rows))
        day = item.start // DAY
        with_ = "; ".join(f"{quoted(name, ':')}: {units}" for name, units in item.needs.items())
        worked = item.end - item.start - sum(b - a for a, b in closings.rests(item))
        rows.append(
            [
                task.name, task.job or None, item.station, with_ or None, _date(problem, item.start), _time(item.start),
                _date(problem, item.end), _time(item.end), worked, joined(task.goods) or None, task.priority,
                (task.latest or "").replace("T", " ") or None, task.notes or None,
            ]
        )  # fmt: skip
    return Grid(
        "Schedule",
        columns,
        rows,
        frozenset(bands),
        is_result=True,
        empty="No task is scheduled in this plan.",
    )


def roster_grid(problem: Problem, plan: Plan) -> Grid:
    """Return the roster, a row a person and day."""
    columns = (_C("worker"), _C("date"), _C("shift"), _C("starts"), _C("ends"), _C("hours", number_format="0.0#"),
               _C("place"), _C("skills"))  # fmt: skip
    duties: dict[tuple[str, date], list[str]] = {}
    for duty in plan.roster:
        duties.setdefault((duty.worker, problem.shift[duty.shift].date), []).append(duty.shift)
    rows: list[Row] = []
    bands = set()
    for worker in problem.workers if problem.shifts else ():
        bands.add(len(rows))
        for day in problem.days:
            shifts = sorted(
                (problem.shift[s] for s in duties.get((worker.name, day), ())), key=lambda s: s.starts
            )
            if not shifts:
                state = "day off" if day in worker.days_off else "free"
                rows.append([worker.name, day, state, None, None, None, None, joined(worker.skills) or None])
            else:
                rows.append(
                    [
                        worker.name, day, joined(tuple(s.name for s in shifts)), time_cell(shifts[0].starts),
                        time_cell(max(s.ends for s in shifts)), sum(s.ends - s.starts for s in shifts) / 60,
                        joined(tuple(dict.fromkeys(s.place for s in shifts if s.place))) or None,
                        joined(worker.skills) or None,
                    ]
                )  # fmt: skip
    return Grid(
        "Roster", columns, rows, frozenset(bands), is_result=True, empty="No shifts are staffed in this plan."
    )


def unserved_grid(problem: Problem, plan: Plan) -> Grid:
    """Return what was left out, with reason and smallest fix."""
    columns = (_C("name"), _C("sort"), _C("priority"), _C("place or job"), _C("open posts"), _C("verdict"),
               _C("reason", width=60), _C("smallest fix", width=50))  # fmt: skip
    rows = [_unserved(problem, item) for item in plan.unserved]
    return Grid("Unserved", columns, rows, is_result=True, empty="Nothing was left out.")


def _unserved(problem: Problem, item: Unserved) -> Row:
    sort, priority, where = "", None, ""
    if item.activity in problem.order:
        order = problem.order[item.activity]
        sort, priority = order.kind, order.priority
        where = order.place + (f" → {order.to_place}" if order.to_place else "")
    elif item.activity in problem.task:
        task = problem.task[item.activity]
        sort, priority, where = "task", task.priority, task.job
    elif item.activity in problem.shift:
        sort, where = "shift", problem.shift[item.activity].place
    return [
        item.activity, sort or None, priority, where or None, item.posts or None, VERDICTS[item.verdict], item.reason,
        item.fix or None,
    ]  # fmt: skip
