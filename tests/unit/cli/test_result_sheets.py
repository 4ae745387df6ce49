"""A plan that went into a workbook comes out of it again, with whatever was changed by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from planner import sheets
from planner.commands.result_sheets import read_plan
from planner.document import State
from planner.edits import Cell, set_cells
from planner.explain.report import report
from planner.kept_plans import set_plan
from planner.model import Plan, Problem
from planner.sheets import WorkbookFaults
from tests.helpers.small import small_plan, small_problem
from tests.unit.cli.conftest import Run


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    _write(path, small_problem(), small_plan())
    return path


def _write(path: Path, problem: Problem, plan: Plan) -> None:
    sheets.write_result(None, path, problem, plan, report(problem, plan).verdict)


def test_the_plan_comes_back_as_it_was(book: Path) -> None:
    assert read_plan(book, small_problem()) == small_plan()


def test_a_route_past_midnight_comes_back(tmp_path: Path) -> None:
    plan = small_plan()
    shift = 15 * 60 + 10
    route = plan.routes[0]
    stops = tuple(
        s.model_copy(
            update={"arrival": s.arrival + shift, "start": s.start + shift + 5, "end": s.end + shift + 9}
        )
        for s in route.stops
    )
    late = plan.model_copy(update={"routes": (route.model_copy(update={"stops": stops}),)})
    path = tmp_path / "late.xlsx"
    _write(path, small_problem(), late)
    again = read_plan(path, small_problem())
    assert again is not None
    assert again.routes == late.routes


def test_names_with_separators_come_back(tmp_path: Path) -> None:
    state = set_plan(State(small_problem()), small_plan())
    odd = set_cells(
        state,
        [
            Cell("stations", 2, "name", 'Crane: "A"; big'),
            Cell("orders", 1, "name", "=1+1"),
            Cell("shifts", 0, "name", "Früh; spät"),
            Cell("vehicles", 0, "name", "{Truck} 🚚"),
        ],
    )
    assert odd.plan is not None
    path = tmp_path / "odd.xlsx"
    _write(path, odd.problem, odd.plan)
    again = read_plan(path, odd.problem)
    assert again is not None
    assert again.model_copy(update={"info": odd.plan.info}) == odd.plan


def test_an_empty_plan_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    _write(path, small_problem(), Plan())
    assert read_plan(path, small_problem()) == Plan()


def test_check_judges_a_workbook_with_what_was_changed_by_hand(run: Run, book: Path) -> None:
    before = run("check", book)
    assert before.status == 3
    assert "is not available until 12:00" in before.out
    workbook = openpyxl.load_workbook(book)
    rows = list(workbook["Routes"].iter_rows())
    (delivery,) = (row for row in rows if row[6].value == "Order 4")
    delivery[0].value = "Truck 1"
    workbook.save(book)
    after = run("check", book)
    assert after.status == 3
    assert after.out != before.out


@pytest.mark.parametrize(
    ("sheet", "change", "said"),
    [
        ("Routes", lambda s: _set(s, "N3", "soon"), "Routes!N3: “soon”"),
        ("Routes", lambda s: _set(s, "C3", None), "Routes!C3"),
        ("Routes", lambda s: _set(s, "F3", "fly"), "Routes!F3: “fly”"),
        ("Routes", lambda s: _set(s, "R3", "far"), "Routes!R3: “far”"),
        ("Routes", lambda s: _set(s, "F1", "verb"), "column “what”"),
        ("Schedule", lambda s: _set(s, "H2", "x"), "Schedule!H2"),
        ("Unserved", lambda s: _set(s, "F2", "maybe"), "Unserved!F2: “maybe”"),
    ],
)
def test_cells_that_can_not_be_understood_are_named(
    run: Run, book: Path, sheet: str, change: Callable[[object], None], said: str
) -> None:
    workbook = openpyxl.load_workbook(book)
    change(workbook[sheet])
    workbook.save(book)
    with pytest.raises(WorkbookFaults) as refused:
        read_plan(book, small_problem())
    assert said in str(refused.value)
    assert run("check", book).status == 1


def _set(sheet: object, cell: str, value: object) -> None:
    sheet[cell] = value  # type: ignore[index]


def test_a_workbook_without_result_sheets_holds_no_plan(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "data.xlsx"
    sheets.write_workbook(small_problem(), path)
    assert read_plan(path, small_problem()) is None
    ran = run("check", path)
    assert ran.status == 1
    assert "holds no plan" in ran.err
