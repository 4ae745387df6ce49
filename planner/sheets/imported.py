"""What reading a workbook comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from planner.model.problem import Problem


@dataclass(frozen=True)
class SheetInfo:
    """Where one kind of record stands in the file, for writing back.

    Attributes
    ----------
    sheet : str
        The sheet's name as the file spells it.
    heading_row : int
        Counted from 0.
    columns : dict
        Column indices by the titles of `SheetSpec`.
    rows : tuple of int
        For every record its row, counted from 0.
    last_row : int
        The last row that holds anything.
    """

    sheet: str
    heading_row: int
    columns: dict[str, int]
    rows: tuple[int, ...]
    last_row: int


@dataclass(frozen=True)
class Imported:
    """A scenario that was read, with what was noticed on the way.

    Attributes
    ----------
    problem : Problem
        The scenario.
    remarks : tuple of str
        What was left aside or taken for granted, as sentences.
    path : Path
        Where it came from.
    advice : tuple of str
        What no plan of it can do, each with its cell, as sentences.
    sheets : dict
        Where each kind of record stands, by the field of `Problem`.
    """

    problem: Problem
    remarks: tuple[str, ...]
    path: Path
    sheets: dict[str, SheetInfo] = field(default_factory=dict)
    advice: tuple[str, ...] = ()
