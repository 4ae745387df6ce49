"""``packtrain insert`` and ``solve --stability``: what the solver is asked, and when it is not asked at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from planner.document import Document, State
from planner.kept_plans import set_plan
from planner.scenario_file import load, save
from tests.helpers.small import small_plan, small_problem
from tests.unit.cli.conftest import Run

Scenario = Callable[..., Path]


def test_new_orders_are_put_into_the_plan_of_the_file(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("insert", scenario("telling", planned=True), "-o", out)
    assert ran.status == 0
    document = load(out)
    assert document.plan is not None
    assert document.plan.info.name.startswith("insert, ")
    assert document.state.previous_plan is not None
    assert document.state.previous_plan.info.name == "Plan 1"


def test_without_a_plan_there_is_nothing_to_insert_into(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    out = tmp_path / "out.packtrain"
    ran = run("insert", scenario("telling"), "-o", out)
    assert ran.status == 1
    assert "holds no plan" in ran.err
    assert not out.exists()


def test_orders_that_all_have_their_place_are_said_to(run: Run, tmp_path: Path) -> None:
    problem = small_problem()
    served = {name for route in small_plan().routes for name in route.orders}
    problem = problem.model_copy(update={"orders": tuple(o for o in problem.orders if o.name in served)})
    path = tmp_path / "full.packtrain"
    save(Document(set_plan(State(problem), small_plan())), path)
    ran = run("insert", path, "-o", tmp_path / "out.packtrain")
    assert ran.status == 1
    assert "has its place in the plan already" in ran.err


@pytest.mark.parametrize("wish", ["free", "balanced", "steady"])
def test_stability_holds_for_this_solve_and_leaves_the_setting(
    run: Run, scenario: Scenario, tmp_path: Path, wish: str
) -> None:
    out = tmp_path / "out.packtrain"
    assert run("solve", scenario("telling", planned=True), "-o", out, "--stability", wish).status == 0
    document = load(out)
    assert document.plan is not None
    assert document.plan.info.name == f"solve, {wish}"
    assert document.problem.settings.stability == "balanced"


def test_a_word_that_is_no_stability_is_wrong_use(run: Run, scenario: Scenario, tmp_path: Path) -> None:
    ran = run("solve", scenario("telling"), "-o", tmp_path / "out.packtrain", "--stability", "rigid")
    assert ran.status == 2
    assert "steady" in ran.err
