"""``packtrain insert``: new orders into the plan of a scenario file, without moving anything else."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.commands.console import Console
from planner.commands.solve import opened_for_planning, planned
from planner.errors import PacktrainError
from planner.explain.changes import orders_without_place

NAME = "insert"
HELP = "put new orders into the plan of a scenario file; nothing else moves but times"
EXAMPLES = """\
examples:
  packtrain insert week48.packtrain -o week48.packtrain
  packtrain insert week48.packtrain -o plan.xlsx

FILE is a scenario file with a plan. Its orders that have no place in the plan are put into
the routes where they cost least; every other order keeps its vehicle, its day and its
sequence. What fits nowhere is left out, with the reason. OUT is written as by solve.

exit status: as of solve.
"""
_SECONDS = 60.0
"""More than it takes, even for thousands of orders."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help="scenario file with a plan")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help="where the plan goes: .xlsx or .packtrain",
    )
    parser.add_argument("--quiet", action="store_true", help="show no progress and no notes")
    parser.set_defaults(time_limit=_SECONDS, seed=0)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status.

    Raises
    ------
    PacktrainError
        When there is no plan, or nothing to put into it.
    """
    document = opened_for_planning(arguments, console)
    if document.plan is None:
        raise PacktrainError(
            f"“{arguments.file}” holds no plan that orders could be put into. Make one with packtrain solve "
            "FILE -o OUT.packtrain."
        )
    if not orders_without_place(document.problem, document.plan):
        raise PacktrainError(f"Every order of “{arguments.file}” has its place in the plan already.")
    return planned(arguments, document, document.problem, "insert", console)
