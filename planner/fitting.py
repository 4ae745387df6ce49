"""Why a rule does not fit a scenario: the checks that several kinds share, each returning a sentence or None."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planner.sorts import ACTIVITY_WORDS, RESOURCE_WORDS, activities_by_sort, resources_by_sort
from planner.wording import listing, named

if TYPE_CHECKING:
    from planner.model.problem import Problem

Names = tuple[str, ...]


def unpaired(problem: Problem, activities: Names, resources: Names, every: bool = False) -> str | None:
    """Return why activities can't be done by resources.

    Parameters
    ----------
    every : bool
        Whether each activity needs resources of its own sort, or only some activity does.
    """
    done = activities_by_sort(problem, activities)
    doers = resources_by_sort(problem, resources)
    if not doers or (not every and set(done) & set(doers)):
        return None
    for sort, members in done.items():
        if sort not in doers:
            other = next(iter(doers))
            return (
                f"{ACTIVITY_WORDS[sort].capitalize()} are done by {RESOURCE_WORDS[sort]}, not by"
                f" {RESOURCE_WORDS[other]}, so {members[0]} can't be planned with {doers[other][0]}."
            )
    return None


def no_pair(problem: Problem, activities: Names, how: Literal["together", "apart"]) -> str | None:
    """Return why activities can't be kept together or apart: two of one sort are needed."""
    if any(len(members) > 1 for members in activities_by_sort(problem, activities).values()):
        return None
    return f"To be kept {how}, at least two orders, two tasks or two shifts are needed."


def no_shifts(problem: Problem, what: str, activities: Names | None) -> str | None:
    """Return why ``what``, which is planned for shifts alone, does not concern these activities."""
    if activities is None or "roster" in activities_by_sort(problem, activities):
        return None
    return f"Packtrain plans {what} only for shifts, and {named(activities)} stands for none."


def no_workers(problem: Problem, what: str, resources: Names | None = None) -> str | None:
    """Return why ``what``, which is planned for workers alone, does not concern these resources."""
    if resources is not None and "roster" not in resources_by_sort(problem, resources):
        return f"Packtrain plans {what} only for workers, and {named(resources)} stands for none."
    if not problem.workers:
        return f"Packtrain plans {what} only for workers, and this scenario has none."
    return None


def no_vehicles(problem: Problem, what: str, resources: Names, or_stations: bool = False) -> str | None:
    """Return why ``what``, which is planned for vehicles (or stations), does not concern these resources."""
    found = resources_by_sort(problem, resources)
    if any(r in problem.vehicle for r in found.get("routes", ())):
        return None
    if or_stations and any(r in problem.station for r in found.get("schedule", ())):
        return None
    words = listing([RESOURCE_WORDS["routes"], *([RESOURCE_WORDS["schedule"]] if or_stations else [])])
    return f"Packtrain plans {what} only for {words}, and {named(resources)} stands for none."
