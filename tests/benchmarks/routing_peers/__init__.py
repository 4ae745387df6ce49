"""The engines that planners could pick instead, each used alone as its documentation says.

Every peer reads the instance exactly (no rounding beyond the convention's), and has the whole time to itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.benchmarks.routing_evaluating import Trips
from tests.benchmarks.routing_instances import Instance


@dataclass(frozen=True)
class Found:
    """A peer's plan, and after how many seconds it had its first; None when it tells only at its end."""

    trips: Trips
    first: float | None = None


@dataclass(frozen=True)
class Task:
    """What a peer is asked: an instance, wall seconds, a seed, and how many threads it may use."""

    path: Path
    instance: Instance
    seconds: float
    seed: int
    threads: int


@dataclass(frozen=True)
class Peer:
    """A peer: the module that asks it, what is said of it, and whether it uses one thread by nature."""

    module: str
    says: str
    single: bool

    def load(self) -> Callable[[Task], Found]:
        """Load the peer's libraries, which is not counted as its time, and return how to ask it."""
        answer: Callable[[Task], Found] = import_module(f"{__name__}.{self.module}").solve
        return answer

    def ask(self, task: Task) -> Found:
        """Return the peer's plan."""
        return self.load()(task)


PEERS = {
    "pyvrp": Peer("pyvrp_alone", "PyVRP 0.14 with its defaults, one thread by nature", True),
    "vroom": Peer("vroom_alone", "VROOM 1.15 by pyvroom, exploration 5, ends by itself", False),
    "ortools": Peer(
        "ortools_alone",
        "OR-Tools RoutingModel, local cheapest insertion and guided local search, one thread by nature",
        True,
    ),
}
