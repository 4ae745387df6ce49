"""Public scheduling instances as they are: activities with modes, what comes before, and resources.

A mode is a duration and the units it takes of each resource; a machine is a resource of one unit. Formats: job
shops and flexible job shops in their standard forms, projects in Patterson's, multi-mode projects in PSPLIB's.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Way:
    """One mode: how long, and the units taken of resources by index; ``machine`` is the one worked on, if any."""

    minutes: int
    units: dict[int, int]
    machine: int | None = None


@dataclass(frozen=True)
class Activity:
    """Something to do in one of its modes, after others have ended; ``job`` is -1 outside job shops."""

    ways: tuple[Way, ...]
    after: tuple[int, ...]
    job: int = -1


@dataclass(frozen=True)
class Instance:
    """An instance whose last end is to be as early as can be; resources in ``stock`` are used up."""

    name: str
    sort: str
    activities: tuple[Activity, ...]
    capacities: tuple[int, ...]
    stock: frozenset[int] = field(default_factory=frozenset)

    @property
    def horizon(self) -> int:
        """An end that every sensible plan keeps: everything done one after the other, as slowly as can be."""
        return sum(max(way.minutes for way in activity.ways) for activity in self.activities)


def _numbers(text: str) -> Iterator[int]:
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    return (int(float(word)) for line in lines for word in line.split())


def _shop(name: str, sort: str, jobs: list[list[list[tuple[int, int]]]], machines: int) -> Instance:
    """Return a shop from the (machine, minutes) choices of each step of each job."""
    activities: list[Activity] = []
    for job, steps in enumerate(jobs):
        for step, choices in enumerate(steps):
            ways = tuple(Way(minutes, {machine: 1}, machine) for machine, minutes in choices)
            activities.append(Activity(ways, (len(activities) - 1,) if step else (), job))
    return Instance(name, sort, tuple(activities), (1,) * machines)


def read_jsp(name: str, text: str) -> Instance:
    """Return a job shop: a line of jobs and machines, then (machine, duration) pairs, machines from 0."""
    numbers = _numbers(text)
    count, machines = next(numbers), next(numbers)
    jobs = [[[(next(numbers), next(numbers))] for _ in range(machines)] for _ in range(count)]
    return _shop(name, "jsp", jobs, machines)


def read_fjsp(name: str, text: str) -> Instance:
    """Return a flexible job shop: per operation a count of alternatives (machine from 1, duration)."""
    head, *lines = [line for line in text.splitlines() if line.strip()]
    count, machines = (int(word) for word in head.split()[:2])
    jobs = []
    for line in lines[:count]:
        words = _numbers(line)
        jobs.append(
            [[(next(words) - 1, next(words)) for _ in range(next(words))] for _ in range(next(words))]
        )
    return _shop(name, "fjsp", jobs, machines)


def read_rcpsp(name: str, text: str) -> Instance:
    """Return a resource-constrained project in Patterson's format."""
    words = _numbers(text)
    count, resources = next(words), next(words)
    capacities = tuple(next(words) for _ in range(resources))
    ways: list[Way] = []
    before: list[list[int]] = [[] for _ in range(count)]
    for activity in range(count):
        minutes = next(words)
        ways.append(Way(minutes, {k: units for k in range(resources) if (units := next(words))}))
        for successor in itertools.islice(words, next(words)):
            before[successor - 1].append(activity)
    activities = tuple(Activity((way,), tuple(b)) for way, b in zip(ways, before, strict=True))
    return Instance(name, "rcpsp", activities, capacities)


def read_mmrcpsp(name: str, text: str) -> Instance:
    """Return a multi-mode project in PSPLIB's format: renewable resources first, then those that are used up."""
    kinds = {
        line.split(":")[0].strip(" -"): int(line.split(":")[1].split()[0])
        for line in text.splitlines()
        if line.strip().startswith("- ")
    }
    renewable, stock = kinds["renewable"], kinds["nonrenewable"]
    resources = renewable + stock
    _, _, rest = text.partition("#successors")
    links, _, rest = rest.partition("REQUESTS/DURATIONS")
    requests, _, available = rest.partition("RESOURCE")
    modes_of: list[int] = []
    before: dict[int, list[int]] = {}
    for line in links.splitlines()[1:]:
        if line.strip(" *"):
            activity, modes, _, *successors = (int(word) for word in line.split())
            modes_of.append(modes)
            for successor in successors:
                before.setdefault(successor, []).append(activity - 1)
    words = _numbers("\n".join(requests.splitlines()[3:]).replace("*", ""))
    activities = []
    for activity, modes in enumerate(modes_of, 1):
        assert next(words) == activity
        ways = []
        for _ in range(modes):
            _, minutes = next(words), next(words)
            ways.append(Way(minutes, {k: units for k in range(resources) if (units := next(words))}))
        activities.append(Activity(tuple(ways), tuple(before.get(activity, ()))))
    figures = [line for line in available.splitlines() if line.strip() and line.split()[0].isdigit()]
    capacities = tuple(int(word) for word in figures[0].split())
    return Instance(
        name, "mmrcpsp", tuple(activities), capacities, frozenset(range(renewable, renewable + stock))
    )


READERS: dict[str, Callable[[str, str], Instance]] = {
    "jsp": read_jsp,
    "fjsp": read_fjsp,
    "rcpsp": read_rcpsp,
    "mmrcpsp": read_mmrcpsp,
}
"""By the folder that an instance is in."""


def read_instance(path: Path) -> Instance:
    """Return the instance of a file; its folder says which format it has."""
    return READERS[path.parent.name](path.stem, path.read_text(encoding="utf-8"))
