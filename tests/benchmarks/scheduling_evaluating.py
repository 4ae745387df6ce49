"""What a schedule for a public instance is worth, found out without any solver's or the judge's code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.benchmarks.scheduling_instances import Instance

Done = Mapping[int, tuple[int, int]]
"""Of each activity that is done: the index of its mode, and its start."""


@dataclass(frozen=True)
class Worth:
    """The last end, how many activities are done, and what is wrong."""

    makespan: int
    done: int
    faults: tuple[str, ...]


def worth(instance: Instance, done: Done) -> Worth:
    """Return what a schedule comes to on the instance itself."""
    ends = {k: start + instance.activities[k].ways[mode].minutes for k, (mode, start) in done.items()}
    return Worth(max(ends.values(), default=0), len(done), tuple(_faults(instance, done, ends)))


def _faults(instance: Instance, done: Done, ends: Mapping[int, int]) -> Iterator[str]:
    for k, (_, start) in done.items():
        if start < 0:
            yield f"activity {k} starts before the beginning"
        for before in instance.activities[k].after:
            if before not in ends or ends[before] > start:
                yield f"activity {k} starts before {before} has ended"
    for resource, capacity in enumerate(instance.capacities):
        steps: Counter[int] = Counter()
        total = 0
        for k, (mode, start) in done.items():
            units = instance.activities[k].ways[mode].units.get(resource, 0)
            total += units
            steps[start] += units
            steps[ends[k]] -= units
        if resource in instance.stock:
            if total > capacity:
                yield f"{total} of {capacity} are used up of resource {resource}"
            continue
        used = 0
        for moment in sorted(steps):
            used += steps[moment]
            if used > capacity:
                yield f"{used} of {capacity} units of resource {resource} at {moment}"
                break
