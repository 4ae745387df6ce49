"""The engines by name, each imported when it is first asked for: an import takes up to two seconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from solvers.routing.engine import Engine

INSERTION = "insertion"
PYVRP = "PyVRP"
VROOM = "VROOM"
OR_TOOLS = "OR-Tools routing"
RECOMBINATION = "recombination"


def _insertion() -> Engine:
    from solvers.routing.insertion.engine import Insertion

    return Insertion()


def _pyvrp() -> Engine:
    from solvers.routing.pyvrp.engine import PyVrp

    return PyVrp()


def _vroom() -> Engine:
    from solvers.routing.vroom.engine import Vroom

    return Vroom()


def _or_tools() -> Engine:
    from solvers.routing.ortools.engine import OrTools

    return OrTools()


def _recombination() -> Engine:
    from solvers.routing.recombination.engine import Recombination

    return Recombination()


_MAKERS: dict[str, Callable[[], Engine]] = {
    INSERTION: _insertion,
    PYVRP: _pyvrp,
    VROOM: _vroom,
    OR_TOOLS: _or_tools,
    RECOMBINATION: _recombination,
}


@cache
def engine(name: str) -> Engine:
    """Return an engine by its name."""
    return _MAKERS[name]()
