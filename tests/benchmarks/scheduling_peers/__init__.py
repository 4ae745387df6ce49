"""What planners could use instead: a plain model in CP-SAT, and PyJobShop, each as its documentation says.

Every peer reads the instance itself and has the whole time and all cores to itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from tests.benchmarks.scheduling_evaluating import Done
from tests.benchmarks.scheduling_instances import Instance


@dataclass(frozen=True)
class Found:
    """A peer's schedule, whether it is proven best, the bound, and after how many seconds the first one was there.

    ``first`` is None for a peer that tells only at its end.
    """

    done: Done
    proven: bool
    bound: int | None = None
    first: float | None = None


@dataclass(frozen=True)
class Task:
    """What a peer is asked: an instance, wall seconds, a seed, and how many threads it may use."""

    instance: Instance
    seconds: float
    seed: int
    threads: int


@dataclass(frozen=True)
class Peer:
    """A peer: the module that asks it, and what is said of it."""

    module: str
    says: str

    def load(self) -> Callable[[Task], Found]:
        """Load the peer's libraries, which is not counted as its time, and return how to ask it."""
        answer: Callable[[Task], Found] = import_module(f"{__name__}.{self.module}").solve
        return answer

    def ask(self, task: Task) -> Found:
        """Return the peer's schedule."""
        return self.load()(task)


PEERS = {
    "plain": Peer("plain_cp_sat", "a textbook model in CP-SAT, default parameters"),
    "pyjobshop": Peer("pyjobshop_alone", "PyJobShop on CP-SAT with its defaults"),
}
