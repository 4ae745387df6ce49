"""``packtrain template``: an empty workbook with all sheets and columns explained."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.commands.console import OK, Console
from planner.commands.files import WORKBOOK, check_output
from planner.errors import PacktrainError

NAME = "template"
HELP = "write a workbook with all sheets and columns, to fill in"
EXAMPLES = """\
example:
  packtrain template orders.xlsx

The workbook has every sheet that Packtrain reads, each column with its explanation and a
row of examples to write over. Sheets that you don't need may be deleted.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("output", metavar="OUT.xlsx", type=Path, help="the workbook to write")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    from planner import sheets

    output: Path = arguments.output
    check_output(output, WORKBOOK)
    if output.exists() and not arguments.force:
        raise PacktrainError(f"“{output}” is there already; choose another name, or say --force.")
    sheets.write_template(output)
    console.say(f"Written to {output}.")
    return OK
