"""What the team's lead and its members say to each other, as pickles over pipes."""

from __future__ import annotations

from dataclasses import dataclass

from solvers.routing.engine import Answer, Paths
from solvers.routing.instance import Instance, Path
from solvers.routing.weights import Weights

KEPT = 4
"""How many instances a member keeps, those last used; both sides count alike."""


@dataclass(frozen=True, eq=False)
class Brief:
    """An instance, handed to a member once and then known by its number."""

    number: int
    instance: Instance
    weights: Weights


@dataclass(frozen=True)
class Task:
    """One search that a member is asked for.

    Attributes
    ----------
    number : int
        Which task; answers carry it.
    brief : int
        Which instance.
    engine : str
        By its name.
    seconds : float
        How long at the most.
    seed : int
        For what the engine decides at random.
    starts, routes
        As in `Search`.
    """

    number: int
    brief: int
    engine: str
    seconds: float
    seed: int = 0
    starts: tuple[Paths, ...] = ()
    routes: tuple[tuple[int, Path], ...] = ()


@dataclass(frozen=True)
class Offer:
    """Paths better than a member's own, to go on from."""

    task: int
    paths: Paths


@dataclass(frozen=True)
class Enough:
    """A task is to end now, with its best answer."""

    task: int


@dataclass(frozen=True)
class Better:
    """A member's best answer so far."""

    task: int
    answer: Answer


@dataclass(frozen=True)
class Done:
    """A task's last word: the answer, if there is one, or what went wrong."""

    task: int
    answer: Answer | None
    failure: str = ""


ToMember = Brief | Task | Offer | Enough
ToLead = Better | Done
