"""The command ``packtrain``: the command line's work, or the window when no work is named."""

from __future__ import annotations

import sys
from pathlib import Path

from planner import cli
from planner.jobs.launch import become_worker


def main() -> int:
    """Run the command line; it opens the window by the function given to it."""
    if become_worker(sys.argv[1:]):
        return 0
    return cli.main(sys.argv[1:], open_window)


def open_window(file: Path | None) -> int:
    """Open the window, with a file when one is given; returns the exit code."""
    from ui.app import run  # Qt is loaded only when a window is wanted

    return run(file)


if __name__ == "__main__":
    sys.exit(main())
