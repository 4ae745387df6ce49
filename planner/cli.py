"""The command line: the same work as in the window, without one."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from planner.commands import ask, check, exam, insert, solve, template
from planner.commands.console import BAD_INPUT, INTERRUPTED, USAGE, Console, forgiving
from planner.errors import PacktrainError
from planner.jobs.launch import become_worker
from planner.version import version

COMMANDS: dict[str, ModuleType] = {
    module.NAME: module for module in (solve, insert, ask, check, template, exam)
}
"""Every command by its name."""

OpenWindow = Callable[[Path | None], int]

_DESCRIPTION = "Plan deliveries, workshops and rosters from a spreadsheet, with rules in plain words."
_EPILOG = """\
examples:
  packtrain                                       open the window
  packtrain orders.xlsx                           open a workbook in the window
  packtrain solve orders.xlsx -o plan.xlsx        make a plan without it
  packtrain ask orders.xlsx "hospitals before 10" read a request
  packtrain solve --help                          all about one command

With PACKTRAIN_DEBUG=1 in the environment, what went wrong inside is shown as well.
"""


def main(arguments: Sequence[str] | None = None, open_window: OpenWindow | None = None) -> int:
    """Run ``packtrain`` and return its exit status.

    Parameters
    ----------
    arguments : sequence of str or None
        Without the program's name; None for those of this process.
    open_window : callable or None
        Opens the window on a file or on nothing. The core knows no window, so whoever has one brings it.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if become_worker(given):
        return 0
    console = Console(forgiving(sys.stdout), forgiving(sys.stderr))
    if not given or (not given[0].startswith("-") and given[0] not in COMMANDS):
        return _window(given, open_window, console)
    parsed = _parser().parse_args(given)
    debug = bool(os.environ.get("PACKTRAIN_DEBUG"))
    logging.basicConfig(level=logging.DEBUG if debug else logging.ERROR, format="%(message)s")
    try:
        status: int = COMMANDS[parsed.command].run(parsed, console)
        return status
    except ask.UsageError as error:
        console.tell(f"packtrain {parsed.command}: {error}")
        return USAGE
    except PacktrainError as error:
        console.tell(f"packtrain: {error}")
        return BAD_INPUT
    except KeyboardInterrupt:
        console.tell("Interrupted; nothing was written.")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has seen enough
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BAD_INPUT


def _window(given: list[str], open_window: OpenWindow | None, console: Console) -> int:
    path = Path(given[0]) if given else None
    if len(given) > 1 or (path is not None and not path.exists()):
        wrong = given[0]
        close = difflib.get_close_matches(wrong, COMMANDS, n=1)
        hint = f" Did you mean {close[0]}?" if close else " Say packtrain --help for what there is."
        console.tell(f"packtrain: “{wrong}” is neither a command nor a file.{hint}")
        return USAGE
    if open_window is None:
        console.tell("packtrain: this installation has no window. Say packtrain --help for the commands.")
        return USAGE
    return open_window(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="packtrain",
        usage="packtrain [FILE]\n       packtrain COMMAND ...",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"packtrain {version()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="packtrain")
    for name, module in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=module.HELP[0].upper() + module.HELP[1:] + ".",
            epilog=module.EXAMPLES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(command)
    return parser
