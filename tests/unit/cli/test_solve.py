"""``packtrain solve`` and ``check`` around a solver that does what the test wants."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.commands import solving
from planner.jobs.client import Answers
from planner.jobs.messages import Found, Message
from planner.scenario_file import load
from tests.helpers.small import small_problem
from tests.unit.cli.conftest import Run

Scenario = Callable[..., Path]


def test_a_plan_is_made_judged_and_saved_with_its_history(
    run: Run, scenario: Scenario, tmp_path: Path
) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("solve", scenario("plain"), "-o", out, "--seed", "7", "--time-limit", "5")
    assert ran.status == 0
    assert "0 of 4 orders are served" in ran.out
    assert f"Written to {out}." in ran.out
    assert "Left out: Order 1. Nobody looked." in ran.err
    assert "Looking" in ran.err
    document = load(out)
    assert document.plan is not None
    assert document.plan.info.name == "seed 7"
    (entry,) = document.history
    assert (entry.seed, entry.time_limit, entry.unserved, entry.passed, entry.value) == (7, 5.0, 7, True, 5.0)


def test_quiet_shows_no_progress_but_what_matters(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    ran = run("solve", scenario("plain"), "-o", tmp_path / "out.packtrain", "--quiet")
    assert "Looking" not in ran.err
    assert "Left out: Order 1" in ran.err


def test_a_must_order_left_out_is_status_3(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    problem = small_problem()
    must = problem.orders[0].model_copy(update={"priority": "must"})
    problem = problem.model_copy(update={"orders": (must, *problem.orders[1:])})
    ran = run("solve", scenario("plain", problem), "-o", tmp_path / "out.packtrain")
    assert ran.status == 3
    assert "The judge objects: " in ran.err
    assert load(tmp_path / "out.packtrain").history[0].passed is False


def test_a_refused_rule_is_named_with_its_sentence(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    ran = run("solve", scenario("refusing"), "-o", tmp_path / "out.packtrain")
    assert ran.status == 3
    assert "Rule R1 was refused (" in ran.err
    assert "Too early for anybody." in ran.err


def test_the_plan_in_the_file_is_what_the_new_one_is_compared_with(
    run: Run, scenario: Scenario, tmp_path: Path
) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("solve", scenario("plain", planned=True), "-o", out)
    assert "Since the last plan: 6 left out now" in ran.out
    document = load(out)
    assert document.state.previous_plan is not None
    assert [plan.info.name for plan in document.state.plans] == ["Plan 1", "seed 0"]


@pytest.mark.parametrize("how", ["fault", "refusal"])
def test_a_solve_that_fails_is_status_1_and_writes_nothing(
    run: Run, scenario: Scenario, tmp_path: Path, how: str
) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("solve", scenario(how), "-o", out)
    assert ran.status == 1
    assert "ZeroDivision" not in ran.err
    assert not out.exists()


def test_what_went_wrong_inside_is_shown_on_demand(
    run: Run, scenario: Scenario, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        run("solve", scenario("fault"), "-o", tmp_path / "out.packtrain")
    assert "ZeroDivisionError: by nobody" in caplog.text


def test_a_crash_after_a_first_plan_keeps_that_plan(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("solve", scenario("abort"), "-o", out)
    assert ran.status == 0
    assert "The search ended early" in ran.err
    assert load(out).plan is not None


@pytest.mark.parametrize(("how", "presses"), [("impatient", 1), ("stubborn", 2), ("deaf", 2)])
def test_ctrl_c_writes_the_best_plan_so_far(
    run: Run, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str, presses: int
) -> None:
    """Once asks nicely; twice ends a solver that does not listen; without any plan nothing is written."""
    left = [presses]

    class Pressing(Answers):
        seen = how == "deaf"

        def _next(self) -> Message:
            while Pressing.seen and left[0]:
                left[0] -= 1
                signal.raise_signal(signal.SIGINT)
            message = super()._next()
            Pressing.seen = Pressing.seen or isinstance(message, Found)
            return message

    monkeypatch.setattr("planner.jobs.client.Answers", Pressing)
    out = tmp_path / "out.packtrain"
    ran = run("solve", scenario(how), "-o", out)
    assert ran.status == 130
    assert "Stopping with the best plan so far" in ran.err
    if how == "deaf":
        assert "nothing was written" in ran.err
        assert not out.exists()
    else:
        assert load(out).plan is not None


def test_a_solver_that_overruns_its_limit_is_stopped(
    run: Run, scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(solving, "MARGIN", 0.1)
    out = tmp_path / "out.packtrain"
    assert run("solve", scenario("impatient"), "-o", out, "--time-limit", "0.1").status == 0


def test_nothing_to_plan_is_said(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    empty = small_problem().model_copy(update={"orders": (), "tasks": (), "shifts": (), "workers": ()})
    ran = run("solve", scenario("plain", empty), "-o", tmp_path / "out.packtrain")
    assert ran.status == 1
    assert "holds nothing to plan" in ran.err


def test_check_judges_what_is_in_the_file(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    out = tmp_path / "out.packtrain"
    run("solve", scenario("plain"), "-o", out)
    ran = run("check", out)
    assert (ran.status, ran.out) == (0, "The plan keeps every rule. 7 activities are left out.\n")
    bad = run("check", scenario("plain", planned=True))
    assert bad.status == 3
    assert "Against the rules: " in bad.out
    assert "The plan fails: " in bad.out
    none = run("check", scenario("plain"))
    assert none.status == 1
    assert "holds no plan" in none.err
