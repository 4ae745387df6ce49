"""What an engine is: something that looks for good sequences of visits for an instance.

Engines know nothing of plans. They give paths, and when services should start where other routes or wishes
depend on it; `solvers.routing.clock.timing` makes timetables of them and `solvers.routing.writing` a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol

from solvers.rooms import Clock
from solvers.routing.instance import Instance, Path
from solvers.routing.weights import Weights

Paths = Mapping[int, Path]
"""The paths of the units in use, by unit."""


@dataclass(frozen=True)
class Answer:
    """What an engine found.

    Attributes
    ----------
    paths : mapping
        By unit; a unit that is missing stays idle.
    value : int
        The objective by the engine's own count, penalties included; lower is better.
    starts : mapping
        When services start, by visit; the engine's wish.
    """

    paths: Paths
    value: int
    starts: Mapping[int, int] = field(default_factory=dict)


@dataclass
class Search:
    """What an engine is asked to do.

    Attributes
    ----------
    instance : Instance
        The problem.
    weights : Weights
        Its objective.
    clock : Clock
        When to end, at the latest.
    seed : int
        For whatever an engine decides at random.
    rounds : int or None
        How many rounds an engine that works in rounds makes; None: as many as the clock allows.
    starts : tuple of Paths
        Where to start from, the best first; the engine may use or improve any.
    routes : tuple of (int, Path)
        Routes seen so far, by unit, for an engine that makes plans of them.
    better : callable
        Called with (value, read) at every better answer; ``read()`` gives it in full, for those who want
        to see it.
    incoming : callable
        Gives the paths of a better answer that somebody else has found, once; None as long as there is none.
        An engine that can go on from other paths asks now and then.
    """

    instance: Instance
    weights: Weights
    clock: Clock
    seed: int = 0
    rounds: int | None = None
    starts: tuple[Paths, ...] = ()
    routes: tuple[tuple[int, Path], ...] = ()
    better: Callable[[int, Callable[[], Answer]], None] = lambda value, read: None
    incoming: Callable[[], Paths | None] = lambda: None


class Support(IntEnum):
    """How much of an instance an engine can say."""

    NONE = 0
    """Nothing: it must not be asked."""
    RELAXED = 1
    """Its answers may break rules, or miss aims, that it does not know."""
    WHOLE = 2
    """Its answers keep every hard rule, and it minds every aim."""


class Engine(Protocol):
    """An engine; it keeps no state between searches."""

    name: str

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell how much of an instance the engine can say; it is cheap to ask and never raises."""

    def search(self, search: Search) -> Answer | None:
        """Return the best answer found, None when there was none within the time."""
