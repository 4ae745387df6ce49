"""The scheduling benchmark: what it reads is what the file says, and what it values is what a plan is worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.checking import judge
from planner.model import Plan
from solvers.rooms import Unwatched
from solvers.solve import solve
from tests.benchmarks import scheduling as bench
from tests.benchmarks.lines import PACKTRAIN
from tests.benchmarks.scheduling_evaluating import worth
from tests.benchmarks.scheduling_formats import scenario, schedule_of
from tests.benchmarks.scheduling_instances import (
    Instance,
    Way,
    read_fjsp,
    read_instance,
    read_jsp,
    read_mmrcpsp,
    read_rcpsp,
)
from tests.benchmarks.scheduling_lines import Line, comparison
from tests.benchmarks.scheduling_peers import PEERS, Task
from tests.benchmarks.scheduling_runs import Run, together

JSP = "# two jobs on two machines\n2 2\n0 3 1 2\n1 4 0 1\n"
FJSP = "2 3 1.5\n2  2 1 5 3 4  1 2 3\n1  1 3 7\n"
RCPSP = "5 2\n4 3\n0 0 0 3 2 3 4\n3 2 0 1 5\n4 3 1 1 5\n2 0 2 1 5\n0 0 0 0\n"
MMRCPSP = """jobs  (incl. supersource/sink ):	4
RESOURCES
- renewable                 : 1 R
- nonrenewable              : 1 N
- doubly constrained        : 0 D
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
1	1	2		2 3
2	2	1		4
3	2	1		4
4	1	0
************************************************************************
REQUESTS/DURATIONS
jobnr.	mode	dur	R1	N1
------------------------------------------------------------------------
1	1	0	0	0
2	1	2	3	5
	2	6	2	1
3	1	3	3	4
	2	5	2	2
4	1	0	0	0
************************************************************************

 RESOURCE AVAILABILITIES
	R 1	N 1
	4	7

************************************************************************
"""
KNOWN = {"jsp": 6, "fjsp": 8, "rcpsp": 7, "mmrcpsp": 6}


def tiny() -> dict[str, Instance]:
    return {
        "jsp": read_jsp("jsp", JSP),
        "fjsp": read_fjsp("fjsp", FJSP),
        "rcpsp": read_rcpsp("rcpsp", RCPSP),
        "mmrcpsp": read_mmrcpsp("mmrcpsp", MMRCPSP),
    }


def test_a_job_shop_is_read() -> None:
    instance = read_jsp("tiny", JSP)
    assert [(a.job, a.ways[0].machine, a.ways[0].minutes) for a in instance.activities] == [
        (0, 0, 3),
        (0, 1, 2),
        (1, 1, 4),
        (1, 0, 1),
    ]
    assert [a.after for a in instance.activities] == [(), (0,), (), (2,)]


def test_a_flexible_job_shop_is_read() -> None:
    instance = read_fjsp("tiny", FJSP)
    assert instance.activities[0].ways == (Way(5, {0: 1}, 0), Way(4, {2: 1}, 2))
    assert [len(a.ways) for a in instance.activities] == [2, 1, 1]


def test_a_project_with_resources_is_read() -> None:
    instance = read_rcpsp("tiny", RCPSP)
    assert instance.capacities == (4, 3)
    assert instance.activities[2].ways == (Way(4, {0: 3, 1: 1}),)
    assert instance.activities[4].after == (1, 2, 3)


def test_a_project_with_modes_is_read() -> None:
    instance = read_mmrcpsp("tiny", MMRCPSP)
    assert instance.capacities == (4, 7)
    assert instance.stock == {1}
    assert instance.activities[1].ways == (Way(2, {0: 3, 1: 5}), Way(6, {0: 2, 1: 1}))
    assert instance.activities[3].after == (1, 2)


@pytest.mark.parametrize("sort", KNOWN)
def test_packtrain_and_a_peer_solve_what_was_read(sort: str) -> None:
    """Both know the same optimum, and the judge and the benchmark's own valuing agree."""
    instance = tiny()[sort]
    problem = scenario(instance)
    solution = solve(problem, 5, 0, None, Unwatched())
    assert judge(problem, solution.plan).passed
    value = worth(instance, schedule_of(instance, solution.plan))
    assert (value.makespan, value.done, value.faults) == (KNOWN[sort], len(instance.activities), ())
    found = PEERS["plain"].ask(Task(instance, 5, 0, 1))
    assert found.proven
    assert found.bound == KNOWN[sort]
    assert worth(instance, found.done).makespan == KNOWN[sort]


def test_pyjobshop_is_asked_in_its_own_words() -> None:
    pytest.importorskip("pyjobshop")
    for sort, instance in tiny().items():
        found = PEERS["pyjobshop"].ask(Task(instance, 5, 0, 1))
        value = worth(instance, found.done)
        assert (value.makespan, value.faults, found.proven) == (KNOWN[sort], (), True)


def test_a_faulty_schedule_is_found_out() -> None:
    jobs, modes = tiny()["jsp"], tiny()["mmrcpsp"]
    assert "starts before 0 has ended" in worth(jobs, {0: (0, 0), 1: (0, 1)}).faults[0]
    assert "units of resource 0" in worth(jobs, {0: (0, 0), 2: (0, 0), 3: (0, 2)}).faults[-1]
    assert "are used up" in worth(modes, {0: (0, 0), 1: (0, 0), 2: (0, 9), 3: (0, 20)}).faults[0]
    assert schedule_of(jobs, Plan()) == {}


def line(who: str, makespan: int, name: str = "a", **fields: object) -> Line:
    given = {
        "sort": "jsp", "seed": 0, "best_known": 100, "bound": None, "done": 4, "activities": 4, "first": None,
        "proven": None, "seconds": 1.0, "cpu": None, "memory": None, **fields,
    }  # fmt: skip
    return Line(name=name, who=who, makespan=makespan, **given)  # type: ignore[arg-type]


def test_the_comparison_names_what_is_behind() -> None:
    lines = [line(PACKTRAIN, 104), line("plain", 102), line(PACKTRAIN, 100, "b"), line("plain", 110, "b")]
    text = "\n".join(comparison(lines))
    assert "mean gap of jsp      packtrain   2.00 %" in text
    assert "mean gap of jsp      plain       6.00 %" in text
    assert "behind on a: 4.00, plain 2.00" in text
    assert "behind the best peer on 1 instances" in text


def test_an_incomplete_or_faulty_plan_has_no_gap() -> None:
    assert line(PACKTRAIN, 100, done=3).gap is None
    assert line(PACKTRAIN, 100, faults="late").gap is None
    assert line(PACKTRAIN, 101).gap == pytest.approx(1)


def test_competitors_run_in_processes_of_their_own() -> None:
    instance = tiny()["jsp"]
    own, other = together([Run(PACKTRAIN, instance, 3, 0, 1), Run("plain", instance, 3, 0, 1)], 6)
    assert (own.makespan, own.gap, own.passed, own.bound) == (6, 0.0, True, 6)
    assert (other.makespan, other.bound, other.proven is not None) == (6, 6, True)


def test_the_whole_is_run_on_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for sort, text in (("jsp", JSP), ("mmrcpsp", MMRCPSP)):
        (tmp_path / sort).mkdir()
        (tmp_path / sort / "tiny.txt").write_text(text, encoding="utf-8")
    (tmp_path / "best_known.csv").write_text(
        "instance,best_known\njsp/tiny.txt,6\nmmrcpsp/tiny.txt,6\n", encoding="utf-8"
    )
    table = tmp_path / "lines.csv"
    arguments = [str(tmp_path), "--time-limit", "3", "--peers", "plain", "--csv", str(table), "--pair"]
    assert bench.main(arguments) == 0
    printed = capsys.readouterr().out
    assert "mean gap of mmrcpsp  packtrain   0.00 %" in printed
    assert "behind the best peer on 0 instances" in printed
    assert len(table.read_text(encoding="utf-8").splitlines()) == 5
    assert read_instance(tmp_path / "jsp" / "tiny.txt").horizon == 10
