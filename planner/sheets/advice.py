"""What can be said of a workbook that has no faults, but asks for what no plan can do."""

from __future__ import annotations

from collections.abc import Callable

from planner.foresight import foreseen
from planner.model.problem import Problem

MOST_SAID = 20

Cell = Callable[[str, int, str], str]
"""Where the value of a record stands, by the field of `Problem`, the record and the column's title."""


def advice(problem: Problem, cell: Cell) -> list[str]:
    """Return remarks on what can't be done, each with its cell, as far as the records and rules show it."""
    said = []
    for concern in foreseen(problem):
        where = cell(concern.table, concern.index, concern.title)
        said.append(f"{where}: {concern}" if where else str(concern))
    more = len(said) - MOST_SAID
    return said[:MOST_SAID] + ([f"And {more} more like these."] if more > 0 else [])
