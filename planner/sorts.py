"""The three sorts of planning (routes, schedule, roster) and which records belong to each.

Orders are done by vehicles, tasks by stations, shifts by workers. A rule that pairs activities with
resources pairs them within one sort.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from planner.model.problem import Problem

Sort = Literal["routes", "schedule", "roster"]
Members = tuple[str, ...]

SORTS: tuple[Sort, ...] = ("routes", "schedule", "roster")
ACTIVITY_WORDS: dict[Sort, str] = {"routes": "orders", "schedule": "tasks", "roster": "shifts"}
RESOURCE_WORDS: dict[Sort, str] = {"routes": "vehicles", "schedule": "stations", "roster": "workers"}


def activity_sort(problem: Problem, activity: str) -> Sort:
    """Return the sort of an activity's record."""
    if activity in problem.order:
        return "routes"
    return "schedule" if activity in problem.task else "roster"


def resource_sort(problem: Problem, resource: str) -> Sort:
    """Return the sort of a resource's record."""
    if resource in problem.vehicle:
        return "routes"
    return "schedule" if resource in problem.station else "roster"


def activities_by_sort(problem: Problem, names: Iterable[str]) -> dict[Sort, Members]:
    """Return the activities that names stand for, by sort; a sort without any is missing.

    Raises
    ------
    UnknownNameError
        When a name is unknown.
    """
    found: dict[Sort, list[str]] = {}
    for activity in problem.names.activities(names):
        found.setdefault(activity_sort(problem, activity), []).append(activity)
    return {sort: tuple(found[sort]) for sort in SORTS if sort in found}


def used_by_tasks(problem: Problem) -> frozenset[str]:
    """Return the workers and vehicles that tasks may use: they belong to the schedule as well.

    Names that stand for nothing known are left out.
    """
    needs: dict[str, None] = {}
    for task in problem.tasks:
        needs.update(dict.fromkeys(task.needs))
        for mode in task.modes:
            needs.update(dict.fromkeys((mode.station, *mode.needs)))
    found: set[str] = set()
    for need in needs:
        if need in problem.station:
            continue
        if need in problem.worker or need in problem.vehicle:
            found.add(need)
        elif problem.names.is_resource(need):
            members = problem.names.resources((need,))
            found.update(r for r in members if r in problem.worker or r in problem.vehicle)
    return frozenset(found)


def resources_by_sort(problem: Problem, names: Iterable[str]) -> dict[Sort, Members]:
    """Return the resources that names stand for, by sort; a sort without any is missing.

    A worker or vehicle that tasks may use is of the schedule as well.

    Raises
    ------
    UnknownNameError
        When a name is unknown.
    """
    found: dict[Sort, list[str]] = {}
    also = used_by_tasks(problem) if problem.workers or problem.vehicles else frozenset()
    for resource in problem.names.resources(names):
        found.setdefault(resource_sort(problem, resource), []).append(resource)
        if resource in also:
            found.setdefault("schedule", []).append(resource)
    return {sort: tuple(found[sort]) for sort in SORTS if sort in found}


@dataclass(frozen=True)
class Pairing:
    """Activities and resources of one sort that a rule brings together."""

    sort: Sort
    activities: Members
    resources: Members


def pairings(problem: Problem, activities: Iterable[str], resources: Iterable[str]) -> tuple[Pairing, ...]:
    """Return what names of activities and of resources have in common, sort by sort.

    Raises
    ------
    UnknownNameError
        When a name is unknown.
    """
    done = activities_by_sort(problem, activities)
    doers = resources_by_sort(problem, resources)
    return tuple(Pairing(sort, done[sort], doers[sort]) for sort in SORTS if sort in done and sort in doers)
