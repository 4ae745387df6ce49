"""Loadings as a result sheet: written beside the others, and read back as they stand."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from planner.checking import judge
from planner.commands.result_sheets import read_plan
from planner.model import Plan, PlanInfo, Problem, Station
from planner.model.plan import Loading
from planner.sheets.result_writing import write_result
from planner.sheets.results import result_grids, wanted
from tests.helpers.plans import complete, drive
from tests.helpers.road import order, road, van

NOTE = "A busy dock makes Van leave 30 minutes later, at 07:00."


def scenario(dock: str = "Depot") -> Problem:
    """Return a van that is loaded at a dock, twice."""
    vehicles = (van(reload_minutes=30, max_trips=2, driver="Ben"),)
    stations = (Station(name="Dock", dock_at=dock),)
    return road(order("near", "A", 2), order("far", "D", 2), vehicles=vehicles, stations=stations)


def plan_of(problem: Problem) -> Plan:
    """Return its plan."""
    route = drive(problem, "Van", 420, "near", "reload", "far")
    arrival = next(stop.arrival for stop in route.stops if stop.kind == "reload")
    loadings = (
        Loading(vehicle="Van", day=0, station="Dock", start=390, end=420),
        Loading(vehicle="Van", day=0, trip=1, station="Dock", start=arrival, end=arrival + 30),
    )
    plan = Plan(routes=(route,), loadings=loadings, info=PlanInfo(notes=(NOTE,)))
    return complete(problem, plan)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    problem = scenario()
    plan = plan_of(problem)
    verdict = judge(problem, plan)
    assert verdict.passed
    write_result(None, tmp_path / "plan.xlsx", problem, plan, verdict)
    read = read_plan(tmp_path / "plan.xlsx", problem)
    assert read is not None
    assert read.loadings == plan.loadings
    assert judge(problem, read).passed


def test_each_loading_is_a_row_with_its_departure(tmp_path: Path) -> None:
    problem = scenario()
    plan = plan_of(problem)
    write_result(None, tmp_path / "plan.xlsx", problem, plan, judge(problem, plan))
    head, first, second = load_workbook(tmp_path / "plan.xlsx")["Loadings"].iter_rows(values_only=True)
    titles = [str(title) for title in head]
    one, other = dict(zip(titles, first, strict=True)), dict(zip(titles, second, strict=True))
    assert (one["vehicle"], one["trip"], one["dock"], one["driver"]) == ("Van", 1, "Dock", "Ben")
    assert str(one["leaves"]) == "07:00:00"
    assert (other["trip"], other["minutes"]) == (2, 30)


def test_the_summary_says_what_it_cost(tmp_path: Path) -> None:
    problem = scenario()
    plan = plan_of(problem)
    write_result(None, tmp_path / "plan.xlsx", problem, plan, judge(problem, plan))
    rows = load_workbook(tmp_path / "plan.xlsx")["Summary"].iter_rows(values_only=True)
    assert NOTE in {row[1] for row in rows}


def test_a_scenario_without_docks_has_no_such_sheet() -> None:
    for dock, expected in (("Depot", True), ("", False)):
        problem = scenario(dock)
        plan = complete(problem, Plan())
        grids = result_grids(problem, plan, judge(problem, plan))
        assert ("Loadings" in {grid.title for grid in grids if wanted(problem, grid)}) is expected
