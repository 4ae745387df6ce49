"""Make the example workbooks again: ``python -m tests.helpers.examples.make``."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from tests.helpers.examples import city, depot, hangar, relief


def main() -> None:
    """Write all of them into assets/examples."""
    folder = Path(str(files("assets"))) / "examples"
    for example in (relief, city, hangar, depot):
        example.make(folder)


if __name__ == "__main__":
    main()
