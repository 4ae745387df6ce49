"""What the two sides of the pipe say to each other, as pickles."""

from __future__ import annotations

from dataclasses import dataclass

from solvers.shopfloor.arrays import Found, Machines, Project


@dataclass(frozen=True, eq=False)
class Task:
    """A schedule to be searched until `Enough`; answers carry the number.

    ``mirror``: the project backwards in time, None where that is no schedule. ``machines``: the same as a shop
    of machines, where it is one.
    """

    number: int
    project: Project
    mirror: Project | None
    machines: Machines | None
    seed: int


@dataclass(frozen=True, eq=False)
class Offer:
    """A schedule to go on from, too."""

    task: int
    found: Found


@dataclass(frozen=True)
class Wider:
    """From now on a second core is free for the task."""

    task: int


@dataclass(frozen=True)
class Enough:
    """The task is over."""

    task: int


@dataclass(frozen=True)
class Ready:
    """Everything is compiled and the search goes at full speed."""

    task: int


@dataclass(frozen=True, eq=False)
class Better:
    """A schedule better than all before."""

    task: int
    found: Found


ToMember = Task | Offer | Wider | Enough
ToLead = Ready | Better
