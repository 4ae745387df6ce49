"""Scenarios out, as workbooks or CSV folders."""

from __future__ import annotations

import os
from pathlib import Path

from planner.model.problem import Problem
from planner.sheets.csv_files import write_folder
from planner.sheets.grids import scenario_grids
from planner.sheets.safe_files import write_safely
from planner.sheets.xlsx import write_xlsx


def write_workbook(problem: Problem, path: str | os.PathLike[str]) -> None:
    """Write a whole scenario as a new workbook; reading it gives the same scenario again.

    Raises
    ------
    PacktrainError
        When it can't be written.
    """
    write_safely(path, lambda draft: write_xlsx(draft, scenario_grids(problem)))


def write_csv_folder(problem: Problem, folder: str | os.PathLike[str]) -> None:
    """Write a whole scenario as a folder of CSV files; reading it gives the same scenario again.

    Raises
    ------
    PacktrainError
        When it can't be written.
    """
    write_folder(Path(folder), scenario_grids(problem))
