"""The readers of public scheduling instances: what they read is what the file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import scheduling as bench

JSP = "# two jobs on two machines\n2 2\n0 3 1 2\n1 4 0 1\n"
FJSP = "2 3 1.5\n2  2 1 5 3 4  1 2 3\n1  1 3 7\n"
RCPSP = "5 2\n4 3\n0 0 0 3 2 3 4\n3 2 0 1 5\n4 3 1 1 5\n2 0 2 1 5\n0 0 0 0\n"


def test_a_job_shop_is_read() -> None:
    problem = bench.read_jsp("tiny", JSP)
    assert [(t.name, t.modes[0].station, t.minutes) for t in problem.tasks] == [
        ("J0.0", "M0", 3),
        ("J0.1", "M1", 2),
        ("J1.0", "M1", 4),
        ("J1.1", "M0", 1),
    ]
    assert problem.tasks[1].after[0].task == "J0.0"
    assert bench.run(problem, 6, 5, 0).makespan == 6


def test_a_flexible_job_shop_is_read() -> None:
    problem = bench.read_fjsp("tiny", FJSP)
    assert {mode.station: mode.minutes for mode in problem.tasks[0].modes} == {"M1": 5, "M3": 4}
    line = bench.run(problem, 8, 5, 0)
    assert (line.makespan, line.gap, line.faults, line.proven) == (8, 0.0, 0, True)


def test_a_project_with_resources_is_read() -> None:
    problem = bench.read_rcpsp("tiny", RCPSP)
    assert {s.name: s.capacity for s in problem.stations} == {"R0": 4, "R1": 3}
    assert problem.tasks[2].needs == {"R0": 3, "R1": 1}
    assert [p.task for p in problem.tasks[4].after] == ["A2", "A3", "A4"]
    assert bench.run(problem, 7, 5, 0).makespan == 7


def test_what_a_scenario_cannot_say_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A benchmark that silently dropped what it can't express would report wrong gaps."""
    (tmp_path / "mmrcpsp").mkdir()
    (tmp_path / "mmrcpsp" / "a.txt").write_text("anything", encoding="utf-8")
    (tmp_path / "jsp").mkdir()
    (tmp_path / "jsp" / "b").write_text(JSP, encoding="utf-8")
    (tmp_path / "best_known.csv").write_text(
        "instance,kind,n,best_known\nmmrcpsp/a.txt,MMRCPSP,1,1\njsp/b,JSP,2x2,6\n", encoding="utf-8"
    )
    assert bench.main([str(tmp_path), "--time-limit", "3"]) == 0
    printed = capsys.readouterr().out
    assert "mmrcpsp/a.txt            not expressible: modes with needs of their own" in printed
    assert "jsp/b" in printed
    assert "passes" in printed
