"""Public routing formats become the scenarios that they mean: tiny instances of each, solved and judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.model import Plan, Problem
from planner.travel import TravelTimes
from solvers.solve import solve
from tests.benchmarks import routing as bench
from tests.benchmarks.routing_formats import NotExpressibleError, read
from tests.helpers.road import Settled

SOLOMON = """T1

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.  XCOORD.  YCOORD.  DEMAND  READY TIME  DUE DATE  SERVICE TIME

    0      0       0        0       0       236     0
    1      3       4        6       50      60      10
    2      6       8        4       0       200     10
"""
LI_LIM = "1 10 1\n0 0 0 0 0 100 0 0 0\n1 3 4 5 20 30 0 0 2\n2 6 8 -5 0 90 7 1 0\n"
VRPLIB = """NAME : tiny
TYPE : CVRP
DIMENSION : 3
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
NODE_COORD_SECTION
1 0 0
2 3 4
3 6 8
DEMAND_SECTION
1 0
2 6
3 6
DEPOT_SECTION
1
-1
EOF
"""
FLEET = VRPLIB.replace("CAPACITY : 10", "VEHICLES : 2").replace(
    "DEPOT_SECTION",
    "CAPACITY_SECTION\n1 12\n2 6\nVEHICLES_FIXED_COST_SECTION\n1 500\n2 100\n"
    "VEHICLES_UNIT_DISTANCE_COST_SECTION\n1 3\n2 2\nDEPOT_SECTION",
)


def _file(tmp_path: Path, folder: str, name: str, text: str) -> Path:
    path = tmp_path / folder / name
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def _solved(problem: Problem) -> Plan:
    solution = solve(problem, 20, 0, None, Settled())
    assert solution.verdict.passed, [breach.sentence for breach in solution.verdict.hard]
    assert solution.refused == {}
    assert solution.plan.unserved == ()
    return solution.plan


def test_solomon_has_ten_minutes_a_unit_and_dated_windows(tmp_path: Path) -> None:
    problem = read(_file(tmp_path, "vrptw", "T1.txt", SOLOMON))
    assert problem.calendar.days == 2
    assert TravelTimes.of(problem).between("P0", "P1") == (50, 50)
    plan = _solved(problem)
    assert bench.value_of(problem, plan) == 200
    (start,) = (stop.start for route in plan.routes for stop in route.stops if stop.order == "C1")
    assert 500 <= start <= 600


def test_a_vehicle_has_one_route_though_the_horizon_has_days(tmp_path: Path) -> None:
    """Loads of 9 each on two vans for 10, and a third customer: a second route another day is not allowed."""
    text = SOLOMON.replace("6       50", "9       50").replace("4       0 ", "9       0 ")
    problem = read(_file(tmp_path, "vrptw", "T1.txt", text + "    3  1  0  9  0  200  0\n"))
    solution = solve(problem, 20, 0, None, Settled())
    assert solution.verdict.passed
    assert len(solution.plan.routes) == 2
    assert len(solution.plan.unserved) == 1


def test_li_lim_is_squeezed_into_one_day_rounded_against_the_plan(tmp_path: Path) -> None:
    problem = read(_file(tmp_path, "pdptw", "lt1.txt", LI_LIM))
    assert problem.calendar.days == 1
    place = problem.place["P1"]
    assert (place.opens, place.closes) == (288, 431)
    travel = TravelTimes.of(problem)
    assert travel.between("P0", "P1") == (5000, 72)
    assert travel.between("P2", "P0") == (10_000, 245)  # the delivery's service is part of the way from it
    plan = _solved(problem)
    assert bench.value_of(problem, plan) == 20_000


def test_distances_of_the_x_set_are_rounded(tmp_path: Path) -> None:
    problem = read(_file(tmp_path, "cvrp", "t.vrp", VRPLIB))
    plan = _solved(problem)
    assert len(plan.routes) == 2
    assert bench.value_of(problem, plan) == 30


def test_a_mixed_fleet_is_valued_by_its_costs_in_thousandths(tmp_path: Path) -> None:
    """Both on the large one: 500 + 3 * 20; apart: 600 and more."""
    problem = read(_file(tmp_path, "rich", "t.vrp", FLEET))
    plan = _solved(problem)
    assert bench.value_of(problem, plan) == 1000 * 500 + 3 * 20_000


def test_what_a_scenario_can_not_say_is_refused_by_its_name(tmp_path: Path) -> None:
    text = VRPLIB.replace("DEPOT_SECTION", "PRIZE_SECTION\n1 0\n2 5\n3 6\nDEPOT_SECTION")
    with pytest.raises(NotExpressibleError, match="prize"):
        read(_file(tmp_path, "rich", "t.vrp", text))


def test_the_nearest_table_says_what_is_best_known(tmp_path: Path) -> None:
    path = _file(tmp_path, "cvrp", "t.vrp", VRPLIB)
    assert bench.best_known(path) is None
    (tmp_path / "best_known.csv").write_text("instance,best_known\ncvrp/t.vrp,30\n", encoding="utf-8")
    assert bench.best_known(path) == 30


def test_instances_are_chosen_by_folder_or_by_the_beginning_of_their_names(tmp_path: Path) -> None:
    path = _file(tmp_path, "cvrp", "X-n101.vrp", VRPLIB)
    for only in ("", "cvrp", "x-n1", "cvrp/X-n101", "vrptw,cvrp"):
        assert bench.wanted(path, only)
    for only in ("vrptw", "n101", "vrptw/X-n101"):
        assert not bench.wanted(path, only)
