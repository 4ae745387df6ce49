"""What is wrong in a workbook: every fault with its cell, all of them at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planner.errors import PacktrainError

SHOWN = 50
"""How many faults the text of `WorkbookFaults` lists; the rest is counted."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a workbook.

    Attributes
    ----------
    sheet : str
        The sheet's name as the workbook spells it; empty when the whole workbook is meant.
    cell : str
        The cell, such as ``"D14"``; empty when the whole sheet is meant.
    value : str
        What stands there.
    expected : str
        What should stand there, in plain words.
    remedy : str
        What to do, as a sentence; may be empty.
    """

    sheet: str
    cell: str
    value: str
    expected: str
    remedy: str = ""

    @property
    def where(self) -> str:
        """The place as planners write it, such as ``Orders!D14``."""
        return f"{self.sheet}!{self.cell}" if self.cell else self.sheet

    def __str__(self) -> str:
        remedy = f" {self.remedy}" if self.remedy else ""
        if not self.value:
            return f"{self.where or 'The workbook'} lacks {self.expected}.{remedy}"
        where = f"{self.where}: " if self.where else ""
        return f"{where}“{self.value}” is not {self.expected}.{remedy}"


class WorkbookFaults(PacktrainError):  # noqa: N818 - it is many
    """Everything that is wrong in a workbook; nothing of it was imported.

    Parameters
    ----------
    name : str
        The file's name.
    faults : iterable of Fault
        In the order of sheets and cells.
    unknown_shape : bool
        Whether sheets or headings are not known, so that a planner could say what they hold
        (see `planner.sheets.look_at`).
    """

    def __init__(self, name: str, faults: Iterable[Fault], unknown_shape: bool = False) -> None:
        self.name = name
        self.unknown_shape = unknown_shape
        self.faults = tuple(faults)
        count = len(self.faults)
        lines = [f"{name} has {count} fault{'s' * (count > 1)}; nothing was imported."]
        lines += [str(fault) for fault in self.faults[:SHOWN]]
        if count > SHOWN:
            lines.append(f"And {count - SHOWN} more.")
        super().__init__("\n".join(lines))


class UnreadableFile(PacktrainError):  # noqa: N818
    """A file that is no workbook at all, or one that can't be opened."""


def cell_name(row: int, column: int) -> str:
    """Return a cell's name from its row and column, both counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
