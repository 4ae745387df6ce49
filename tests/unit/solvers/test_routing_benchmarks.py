"""Public routing formats become the scenarios that they mean: tiny instances of each, solved and judged."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.checking import judge
from planner.model import Plan, Problem
from planner.rule_check import check_rule
from planner.travel import TravelTimes
from solvers.solve import solve
from tests.benchmarks import routing as bench
from tests.benchmarks.lines import write_heading, write_line
from tests.benchmarks.routing_draws import DRAWS, Draw
from tests.benchmarks.routing_evaluating import Worth, worth
from tests.benchmarks.routing_formats import NotExpressibleError, read, tick, trips_of
from tests.benchmarks.routing_instances import read_instance
from tests.benchmarks.routing_lines import Line, comparison
from tests.benchmarks.routing_peers import PEERS, Task
from tests.benchmarks.routing_rules import costs
from tests.benchmarks.routing_runs import Run, together
from tests.benchmarks.routing_scale import country
from tests.benchmarks.usage import Meter
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
LI_LIM = "1 10 1\n0 0 0 0 0 100 0 0 0\n1 3 4 5 20 30 2 0 2\n2 6 8 -5 0 90 7 1 0\n"
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
SITES = """NAME : sites
TYPE : SDVRPTW
DIMENSION : 3
EDGE_WEIGHT_TYPE : EUC_2D
VEHICLES : 2
VEHICLES_MAX_DURATION : 30
NODE_COORD_SECTION
1 0 0
2 3 4
3 6 8
DEMAND_SECTION
1 0
2 6
3 6
SERVICE_TIME_SECTION
1 0
2 2
3 2
TIME_WINDOW_SECTION
1 0 100
2 10 50
3 0 50
CAPACITY_SECTION
1 12
2 6
VEHICLES_ALLOWED_CLIENTS_SECTION
1 3
2 2
DEPOT_SECTION
1
-1
EOF
"""


def _file(tmp_path: Path, folder: str, name: str, text: str) -> Path:
    path = tmp_path / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _solved(problem: Problem) -> Plan:
    solution = solve(problem, 20, 0, None, Settled())
    assert solution.verdict.passed, [breach.sentence for breach in solution.verdict.hard]
    assert solution.refused == {}
    assert solution.plan.unserved == ()
    return solution.plan


def _worth(path: Path, plan: Plan) -> Worth:
    return worth(read_instance(path), trips_of(plan))


def test_solomon_has_ten_minutes_a_unit_and_dated_windows(tmp_path: Path) -> None:
    problem = read(_file(tmp_path, "vrptw", "T1.txt", SOLOMON))
    assert problem.calendar.days == 2
    assert TravelTimes.of(problem).between("P0", "P1") == (50, 50)
    plan = _solved(problem)
    assert _worth(tmp_path / "vrptw/T1.txt", plan) == Worth(200, 1, 2, ())
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


def test_li_lim_has_a_pickups_window_at_its_place(tmp_path: Path) -> None:
    path = _file(tmp_path, "pdptw", "lt1.txt", LI_LIM)
    problem = read(path)
    assert tick(read_instance(path)) == 10
    assert problem.calendar.days == 7
    (order,) = problem.orders
    assert order.service_minutes == 200  # what the delivery needs beyond it is part of the way from it
    travel = TravelTimes.of(problem)
    assert travel.between("P0", "P1") == (5000, 500)
    assert travel.between("P2", "P0") == (10_000, 1500)
    plan = _solved(problem)
    assert _worth(path, plan) == Worth(20_000, 1, 1, ())
    starts = {stop.kind: stop.start for stop in plan.routes[0].stops}
    assert 2000 <= starts["pickup"] <= 3000
    assert starts["pickup"] + 700 <= starts["delivery"] <= 9000


@pytest.mark.parametrize("window", ["98 99", "0 1"])
def test_a_pickup_out_of_its_window_is_not_planned(tmp_path: Path, window: str) -> None:
    """So late that nobody is back in time, or before anybody can be there."""
    text = LI_LIM.replace("5 20 30 2", f"5 {window} 2")
    solution = solve(read(_file(tmp_path, "pdptw", "lt1.txt", text)), 20, 0, None, Settled())
    assert solution.verdict.passed
    assert [left.activity for left in solution.plan.unserved] == ["S1"]


def test_sites_have_their_own_vehicles_and_routes_a_longest_duration(tmp_path: Path) -> None:
    path = _file(tmp_path, "rich", "t.vrp", SITES)
    instance, problem = read_instance(path), read(path)
    unit = tick(instance)
    assert unit == -(-100_000 // (3 * 1440))
    assert [order.vehicles for order in problem.orders] == [("V2-1",), ("V1-0",)]
    assert {v.max_minutes for v in problem.vehicles} == {30_000 // unit}
    assert _worth(path, _solved(problem)) == Worth(30_000, 2, 2, ())
    strange = worth(instance, [(0, [1, 2])])
    assert "a client of another vehicle" in strange.faults
    assert worth(instance, [(0, [2]), (0, [2])]).faults == (
        "node 2 is visited 2 times",
        "2 of kind 0 are used",
    )


def test_distances_of_the_x_set_are_rounded(tmp_path: Path) -> None:
    problem = read(_file(tmp_path, "cvrp", "t.vrp", VRPLIB))
    plan = _solved(problem)
    assert len(plan.routes) == 2
    assert _worth(tmp_path / "cvrp/t.vrp", plan).value == 30


def test_a_mixed_fleet_is_valued_by_its_costs_in_thousandths(tmp_path: Path) -> None:
    """Both on the large one: 500 + 3 * 20; apart: 600 and more."""
    problem = read(_file(tmp_path, "rich", "t.vrp", FLEET))
    plan = _solved(problem)
    assert _worth(tmp_path / "rich/t.vrp", plan).faults == ()
    instance = read_instance(tmp_path / "rich/t.vrp")
    assert worth(instance, [(0, [1, 2])]).value == 1000 * 500 + 3 * 20_000
    assert worth(instance, [(0, [2]), (1, [1])]).value == 1000 * 600 + 3 * 20_000 + 2 * 10_000
    assert problem.settings.objective == ("cost",)
    assert {(v.capacities["load"], v.fixed_cost, v.cost_per_km) for v in problem.vehicles} == {
        (12_000, 500, 3),
        (6_000, 100, 2),
    }


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


# -- what a plan is worth -------------------------------------------------------------------------------


def test_the_evaluator_finds_what_is_late_too_heavy_or_too_long(tmp_path: Path) -> None:
    instance = read_instance(_file(tmp_path, "vrptw", "T1.txt", SOLOMON))
    assert worth(instance, [(0, [1, 2])]) == Worth(200, 1, 2, ())
    assert worth(instance, [(0, [1])]).served == 1
    late = SOLOMON.replace("0       200", "0       60 ")
    (fault,) = worth(read_instance(_file(tmp_path, "late", "T1.txt", late)), [(0, [1, 2])]).faults
    assert fault == "2 is reached at 650, after 600"
    heavy = SOLOMON.replace("6       50", "7       50")
    (fault,) = worth(read_instance(_file(tmp_path, "heavy", "T1.txt", heavy)), [(0, [1, 2])]).faults
    assert fault.startswith("a load of 11")
    sites = read_instance(_file(tmp_path, "rich", "t.vrp", SITES))
    assert worth(sites, [(0, [2])]).faults == ()
    shorter = SITES.replace("DURATION : 30", "DURATION : 21")
    long = read_instance(_file(tmp_path / "long", "rich", "t.vrp", shorter))
    assert worth(long, [(0, [2])]).faults == ("a route of 22000, longer than 21000",)


def test_the_evaluator_lets_a_route_leave_as_late_as_makes_it_short(tmp_path: Path) -> None:
    """The client opens at 10, five away: who leaves at 5 does not wait."""
    sites = read_instance(_file(tmp_path, "rich", "t.vrp", SITES.replace("DURATION : 30", "DURATION : 12")))
    assert worth(sites, [(1, [1])]).faults == ()


def test_a_shipment_is_delivered_after_its_pickup_or_not_at_all(tmp_path: Path) -> None:
    instance = read_instance(_file(tmp_path, "pdptw", "lt1.txt", LI_LIM))
    assert worth(instance, [(0, [1, 2])]) == Worth(20_000, 1, 1, ())
    assert "2 is delivered before it is picked up" in worth(instance, [(0, [2, 1])]).faults
    half = worth(instance, [(0, [1])])
    assert half.served == 0
    assert half.faults == ("half of (1, 2)",)


# -- peers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", sorted(PEERS))
@pytest.mark.parametrize(
    ("folder", "name", "text", "value"),
    [
        ("vrptw", "T1.txt", SOLOMON, 200),
        ("pdptw", "lt1.txt", LI_LIM, 20_000),
        ("cvrp", "t.vrp", VRPLIB, 30),
        ("rich", "t.vrp", FLEET, 560_000),
        ("rich", "s.vrp", SITES, 30_000),
    ],
)
def test_peers_solve_what_they_can_say(
    tmp_path: Path, who: str, folder: str, name: str, text: str, value: int
) -> None:
    path = _file(tmp_path, folder, name, text)
    instance = read_instance(path)
    task = Task(path, instance, 0.3, 0, 1)
    if who == "vroom" and name == "s.vrp":
        with pytest.raises(NotExpressibleError, match="duration"):
            PEERS[who].ask(task)
        return
    found = worth(instance, PEERS[who].ask(task).trips)
    assert (found.value, found.served, found.faults) == (value, instance.orders, ())


def test_competitors_run_side_by_side_in_processes_of_their_own(tmp_path: Path) -> None:
    path = _file(tmp_path, "vrptw", "T1.txt", SOLOMON)
    runs = [Run(who, path, read_instance(path), 3.0, 0, 1) for who in ("packtrain", "vroom")]
    lines = together(runs, 100)
    assert [line.who for line in lines] == ["packtrain", "vroom"]
    for line in lines:
        assert line.passed, line
        assert (line.value, line.gap) == (200, 100.0)
        assert line.first is not None


def test_a_competitor_that_can_not_solve_it_has_a_line_that_says_so(tmp_path: Path) -> None:
    path = _file(tmp_path, "rich", "s.vrp", SITES)
    (line,) = together([Run("vroom", path, read_instance(path), 0.5, 0, 1)], None)
    assert line.text == "not expressible: longest duration of routes"
    assert not line.passed
    assert line.gap is None


# -- what is printed ------------------------------------------------------------------------------------


def _line(who: str, value: int, name: str = "A", seed: int = 0, served: int = 9, faults: str = "") -> Line:
    return Line(name, "VRPTW", who, seed, value, 1000, 1, served, 9, 0.1, 1.0, 1.0, 50, faults)


def test_packtrain_is_held_against_the_best_peer_of_each_instance() -> None:
    lines = [_line("packtrain", 1010), _line("pyvrp", 1010), _line("vroom", 1004)]
    lines += [
        _line("packtrain", 1000, "B"),
        _line("pyvrp", 1020, "B"),
        _line("vroom", 900, "B", faults="late"),
    ]
    assert list(comparison(lines)) == [
        "mean gap of VRPTW  packtrain   0.50 % (2 instances)",
        "mean gap of VRPTW  pyvrp       1.50 % (2 instances)",
        "mean gap of VRPTW  vroom       0.40 % (1 of 2 instances)",
        "behind on A: 1.00, vroom 0.40",
        "more than 0.3 points behind the best peer on 1 instances",
    ]


def test_seeds_count_together_and_one_failure_is_a_failure() -> None:
    lines = [_line("packtrain", 1010), _line("packtrain", 1030, seed=1), _line("pyvrp", 1000)]
    assert "mean gap of VRPTW  packtrain   2.00 % (1 instances)" in list(comparison(lines))
    lines[1] = _line("packtrain", 900, seed=1, served=8)
    assert "behind on A: no plan, pyvrp 0.00" in list(comparison(lines))


def test_lines_are_added_to_a_file_as_they_come(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    for value in (1010, 1020):
        write_heading(path, Line)
        write_line(path, _line("pyvrp", value))
    heading, *rows = path.read_text(encoding="utf-8").splitlines()
    assert heading.startswith("name,sort,who")
    assert [row.split(",")[4] for row in rows] == ["1010", "1020"]
    assert rows[0].endswith("1.0000")


def test_a_meter_sees_a_process_and_what_it_started() -> None:
    meter = Meter(os.getpid())
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        tree = meter.tree() if meter.known else [os.getpid(), other.pid]
        other.communicate(b"\n")
    meter.stop()
    assert {os.getpid(), other.pid} <= {*tree}
    assert not meter.known or ((meter.peak or 0) > 5 and (meter.cpu or 0) > 0)


# -- random rules, large scenarios ----------------------------------------------------------------------


def _town(tmp_path: Path) -> tuple[Problem, Plan]:
    """Return a Solomon instance of 40 customers close to each other, and a plan for it."""
    rows = "".join(f"{n} {10 + n % 7} {n % 11} 5 0 900 10\n" for n in range(1, 41))
    text = f"T40\n\nVEHICLE\nNUMBER CAPACITY\n 12 50\n\nCUSTOMER\n\n0 0 0 0 0 1000 0\n{rows}"
    problem = read(_file(tmp_path, "vrptw", "T40.txt", text))
    return problem, solve(problem, 20, 0, None, Settled()).plan


def test_every_sort_of_rule_can_be_drawn_and_makes_sense(tmp_path: Path) -> None:
    problem, plan = _town(tmp_path)
    for seed in range(3):
        ruled, rules = Draw(problem, plan, seed).rules(len(DRAWS))
        for rule in rules:
            check_rule(ruled, rule.constraint)
        again = Draw(problem, plan, seed).rules(len(DRAWS))[1]
        assert again == rules
        broken = judge(ruled, plan)
        assert sum(bool(broken.of_rule(rule.id)) for rule in rules) < len(rules) / 2


def test_what_rules_cost_is_judged_with_them(tmp_path: Path) -> None:
    problem, _ = _town(tmp_path)
    ((cost, rules),) = costs(problem, 20.0, 3, 1, 4, Settled)
    assert len(rules) == 4
    assert not cost.objections
    assert cost.plain > 0
    assert cost.more == pytest.approx(100 * (cost.ruled / cost.plain - 1))


def test_a_large_scenario_is_made_up_with_room_to_spare() -> None:
    problem = country(300, 1)
    assert len(problem.orders) == 300
    assert country(300, 1) == problem
    need = sum(order.loads["weight"] for order in problem.orders)
    room = sum(vehicle.capacities["weight"] for vehicle in problem.vehicles)
    assert need < room
    assert len({vehicle.start_place for vehicle in problem.vehicles}) == 4
    assert 60 < sum(bool(order.windows) for order in problem.orders) < 180
