"""What is written is read again as it was, whatever names and fields a scenario has."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from planner.model.problem import Problem
from planner.sheets import read_workbook, write_csv_folder, write_template, write_workbook
from planner.sheets.columns import SHEETS
from planner.sheets.template import example_problem
from tests.helpers.scenarios import problems

SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def same(one: Problem, other: Problem) -> None:
    for field in Problem.model_fields:
        assert getattr(one, field) == getattr(other, field), field


@SLOW
@given(problems())
def test_workbook(problem: Problem) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scenario.xlsx"
        write_workbook(problem, path)
        imported = read_workbook(path)
    same(imported.problem, problem)
    assert imported.remarks == ()


@SLOW
@given(problems())
def test_csv_folder(problem: Problem) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_csv_folder(problem, Path(folder) / "scenario")
        same(read_workbook(Path(folder) / "scenario").problem, problem)


@SLOW
@given(problems())
def test_every_cell_takes_back_what_it_shows(problem: Problem) -> None:
    for spec in SHEETS.values():
        records = [problem.settings] if spec.attribute == "settings" else getattr(problem, spec.attribute)
        for record in records:
            for column in spec.columns_for(problem.dimensions):
                if column.editable:
                    assert column.set(record, column.format(record)) == record, (spec.title, column.title)
                    assert column.set(record, column.get(record)) == record, (spec.title, column.title)


def test_template(tmp_path: Path) -> None:
    write_template(tmp_path / "template.xlsx")
    imported = read_workbook(tmp_path / "template.xlsx")
    same(imported.problem, example_problem())
    assert imported.remarks == ()
