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


def needed_workers(problem: Problem) -> frozenset[str]:
    """Return the workers whom tasks need beside their station: they belong to the schedule as well.

    Needs that name nothing known are left out.
    """
    needs = dict.fromkeys(need for task in problem.tasks for need in task.needs)
    found: set[str] = set()
    for need in needs:
        if problem.names.is_resource(need):
            found.update(r for r in problem.names.resources((need,)) if r in problem.worker)
    return frozenset(found)


def resources_by_sort(problem: Problem, names: Iterable[str]) -> dict[Sort, Members]:
    """Return the resources that names stand for, by sort; a sort without any is missing.

    A worker whom tasks need is of the schedule and of the roster.

    Raises
    ------
    UnknownNameError
        When a name is unknown.
    """
    found: dict[Sort, list[str]] = {}
    also = needed_workers(problem) if problem.workers else frozenset()
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
