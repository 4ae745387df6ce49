"""The loadings of a plan as a sheet: which vehicle stands at which dock, and when it leaves."""

from __future__ import annotations

from planner.engaged import trips
from planner.model.calendar import DAY
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.sheets.cells import CellValue
from planner.sheets.celltypes import time_cell
from planner.sheets.grids import Grid, GridColumn

TITLE = "Loadings"
_C = GridColumn


def loadings_grid(problem: Problem, plan: Plan) -> Grid:
    """Return the loadings, a row a vehicle and trip, by date, dock and time."""
    columns = (
        _C("vehicle"), _C("trip"), _C("driver"), _C("dock"), _C("date"), _C("start"), _C("end"), _C("minutes"),
        _C("route date"), _C("leaves"),
    )  # fmt: skip
    leaving = {(trip.vehicle, trip.day, trip.trip): trip.departure for trip in trips(problem, plan)}
    calendar = problem.calendar
    rows: list[list[CellValue]] = []
    bands: set[int] = set()
    before: tuple[int, str] | None = None
    for item in sorted(plan.loadings, key=lambda item: (item.start // DAY, item.station, item.start)):
        if before is not None and (item.start // DAY, item.station) != before:
            bands.add(len(rows))
        before = item.start // DAY, item.station
        leaves = leaving.get((item.vehicle, item.day, item.trip))
        rows.append(
            [
                item.vehicle, item.trip + 1, problem.vehicle[item.vehicle].driver or None, item.station,
                calendar.date_of(item.start), time_cell(item.start % DAY), time_cell(item.end % DAY),
                item.end - item.start, calendar.date_of(item.day * DAY),
                None if leaves is None else time_cell(leaves % DAY),
            ]
        )  # fmt: skip
    empty = "No vehicle is loaded at a dock in this plan."
    return Grid(TITLE, columns, rows, frozenset(bands), is_result=True, empty=empty)


def has_docks(problem: Problem) -> bool:
    """Tell whether vehicles of a scenario are loaded at docks."""
    return any(station.dock_at for station in problem.stations)
