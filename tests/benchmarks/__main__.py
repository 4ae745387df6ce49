"""``python -m tests.benchmarks routing PATH...``, ``rules PATH...``, ``scale N``, ``scheduling FOLDER``,
``rostering [WARD...]`` or ``window [WORKBOOK]``.

The first and the fourth hold plans for public instances against the best known (and against other engines);
``rules`` measures what random rules cost, ``scale`` large scenarios, ``rostering`` made-up wards against proved
bounds, ``window`` the window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path


def _routing(arguments: list[str]) -> int:
    from tests.benchmarks import routing

    return routing.main(arguments)


def _rules(arguments: list[str]) -> int:
    from tests.benchmarks import routing_rules

    return routing_rules.main(arguments)


def _scale(arguments: list[str]) -> int:
    from tests.benchmarks import routing_scale

    return routing_scale.main(arguments)


def _scheduling(arguments: list[str]) -> int:
    from tests.benchmarks import scheduling

    return scheduling.main(arguments)


def _rostering(arguments: list[str]) -> int:
    from tests.benchmarks import rostering

    return rostering.main(arguments)


def _window(arguments: list[str]) -> int:
    from tests.benchmarks import window

    window.run(Path(arguments[0]) if arguments else None)
    return 0


SORTS: dict[str, Callable[[list[str]], int]] = {
    "routing": _routing,
    "rules": _rules,
    "scale": _scale,
    "scheduling": _scheduling,
    "rostering": _rostering,
    "window": _window,
}
"""Each loads what it needs by itself: the window's needs Qt, the others don't."""


def main() -> int:
    """Run the benchmark that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in SORTS:
        print(f"usage: python -m tests.benchmarks {'|'.join(SORTS)} PATH... [options]", file=sys.stderr)
        return 2
    return SORTS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
