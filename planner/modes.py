"""What the modes of a task mean: where it can be done, how long that takes, and what it needs there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.errors import UnknownNameError
from planner.model.names import Members
from planner.model.records import Mode

if TYPE_CHECKING:
    from planner.model.problem import Problem
    from planner.model.records import Task


def members_of(problem: Problem, name: str) -> Members:
    """Return what a mode's station or a need stands for: the record of that name, else its group's members.

    Nothing when the name is unknown.
    """
    if name in problem.station or name in problem.worker or name in problem.vehicle:
        return (name,)
    try:
        return problem.names.resources((name,))
    except UnknownNameError:
        return ()


def stations_of(problem: Problem, mode: Mode) -> Members:
    """Return the stations (and vehicles) at which a mode is done: nobody's person, nothing that is used up."""
    if not mode.station:
        return ()
    return tuple(
        name
        for name in members_of(problem, mode.station)
        if name in problem.vehicle or (name in problem.station and not problem.station[name].used_up)
    )


def modes_at(problem: Problem, task: Task, station: str | None) -> tuple[Mode, ...]:
    """Return the modes that may be done at a station (None: at none of its own).

    Those that name the station count before those of its groups. A task without modes has one without a station.
    """
    if station is None:
        modes = task.modes or (Mode(minutes=task.minutes),)
        return tuple(mode for mode in modes if not mode.station)
    able = tuple(mode for mode in task.modes if station in stations_of(problem, mode))
    return tuple(mode for mode in able if mode.station == station) or able


def needs_of(task: Task, mode: Mode) -> dict[str, int]:
    """Return all that a task needs beside its station when it is done in a mode, by name."""
    wanted = dict(task.needs)
    for name, units in mode.needs.items():
        wanted[name] = wanted.get(name, 0) + units
    return {name: units for name, units in wanted.items() if units > 0}


def dealt(
    wanted: dict[str, int], members: dict[str, Members], left: dict[str, int]
) -> dict[str, dict[str, int]]:
    """Take from what is left as many units for each need as can be.

    A unit goes to a need that has too few, if need be by way of others that can take from elsewhere instead
    (augmenting paths): who serves which of two needs does not matter to a plan.

    Parameters
    ----------
    wanted : dict
        Units by need.
    members : dict
        By need, who can give it.
    left : dict
        Units by who has them; what is taken is taken off.

    Returns
    -------
    dict
        By need, how many units come from whom.
    """
    given = {need: dict.fromkeys(names, 0) for need, names in members.items()}

    def serve(need: str, seen: set[str]) -> bool:
        for member in members[need]:
            if left.get(member, 0) > 0:
                left[member] -= 1
                given[need][member] += 1
                return True
        for member in members[need]:
            if member in seen:
                continue
            seen.add(member)
            for other, shares in given.items():
                if other != need and shares.get(member) and serve(other, seen):
                    shares[member] -= 1
                    given[need][member] += 1
                    return True
        return False

    for need, units in wanted.items():
        for _ in range(units):
            if not serve(need, set()):
                break
    return given
