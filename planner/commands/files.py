"""Opening whatever a planner names on the command line, and checking where a result may go."""

from __future__ import annotations

from pathlib import Path

from planner import sheets
from planner.commands.console import Console
from planner.document import Document, Source
from planner.errors import PacktrainError
from planner.scenario_file import SUFFIX, load

WORKBOOK = ".xlsx"


def opened(path: Path, console: Console) -> Document:
    """Return the document that a workbook, a folder of CSV files or a scenario file holds.

    What was noticed on the way is told, unless the console is quiet.

    Raises
    ------
    PacktrainError
        When it can't be read.
    """
    if path.suffix.lower() == SUFFIX or path.name.lower().endswith(f"{SUFFIX}.bak"):
        return load(path)
    imported = sheets.read_workbook(path)
    if not console.quiet:
        for remark in (*imported.remarks, *imported.advice):
            console.tell(f"Note: {remark}")
    return Document(imported.problem, source=Source.of(path))


def check_output(path: Path, *endings: str) -> None:
    """Refuse a place where a result can't go, before any work is done for it.

    Raises
    ------
    PacktrainError
        When the ending is another one, or the folder is missing.
    """
    if path.suffix.lower() not in endings:
        raise PacktrainError(f"The name “{path}” must end in {' or '.join(endings)}.")
    if not path.absolute().parent.is_dir():
        raise PacktrainError(f"There is no folder “{path.parent}”; make it first or choose another.")
    if path.is_dir():
        raise PacktrainError(f"“{path}” is a folder; choose the name of a file.")
