"""Changes of a plan by hand: a task moved, a shift given to another person. Nothing else moves."""

from __future__ import annotations

from collections.abc import Collection

from planner.errors import PacktrainError
from planner.judging import PlanView
from planner.model.calendar import DAY
from planner.model.plan import Duty, Plan, ScheduledTask, Unserved
from planner.model.problem import Problem
from planner.model.records import Mode, Task
from planner.modes import dealt, members_of, modes_at, needs_of, stations_of
from planner.rests import Closings


def stations_for(problem: Problem, task: str) -> dict[str, int]:
    """Return the stations that a task's modes allow, each with the shortest time in minutes.

    A station named by itself goes before a group that it belongs to, as with the judge.
    """
    record = problem.task[task]
    named = {mode.station: 0 for mode in record.modes if mode.station in stations_of(problem, mode)}
    every = dict.fromkeys([*named, *(name for mode in record.modes for name in stations_of(problem, mode))])
    return {name: min(mode.minutes for mode in modes_at(problem, record, name)) for name in every}


def minutes_at(problem: Problem, plan: Plan, task: str, station: str | None) -> int:
    """Return how long a task is worked on at a station: as now where it is now, else by rule or mode."""
    now = next((item for item in plan.schedule if item.task == task), None)
    if now is not None and now.station == station:
        rests = Closings(problem, plan).rests(now)
        return now.end - now.start - sum(b - a for a, b in rests)
    ruled = PlanView(problem, plan).durations.get(task)
    if ruled is not None:
        return ruled
    return _mode(problem, problem.task[task], station).minutes


def move_task(problem: Problem, plan: Plan, task: str, start: int, station: str | None = None) -> Plan:
    """Return a plan with a task at another time, and at another station when one is given.

    A task that may be interrupted rests as it must where it comes to lie. At another station it takes what its
    mode there needs, as far as can be from those who work on it already, then from who is free.

    Parameters
    ----------
    start : int
        Minutes from the first midnight.
    station : str or None
        One of `stations_for`; None leaves the task where it is.

    Raises
    ------
    PacktrainError
        When the task is not in the schedule, or can't be done at the station.
    """
    now = next((item for item in plan.schedule if item.task == task), None)
    if now is None:
        raise PacktrainError(f"{task} is not in the schedule; solve first.")
    if station is not None and station != now.station and station not in stations_for(problem, task):
        raise PacktrainError(f"{task} can't be done at {station}; choose a station that its row allows.")
    there = now.station if station is None else station
    minutes = minutes_at(problem, plan, task, there)
    moved = now.model_copy(update={"station": there, "start": start, "end": start + minutes})
    if there != now.station:
        needs = _needs_at(problem, plan, moved, _mode(problem, problem.task[task], there))
        moved = moved.model_copy(update={"needs": needs})
    if problem.task[task].interruptible:
        moved = moved.model_copy(update={"end": Closings(problem, plan).end(moved, minutes)})
    return with_task(plan, moved)


def _mode(problem: Problem, task: Task, station: str | None) -> Mode:
    """Return the quickest of a task's modes at a station."""
    return min(modes_at(problem, task, station), key=lambda m: m.minutes, default=Mode(minutes=task.minutes))


def _needs_at(problem: Problem, plan: Plan, item: ScheduledTask, mode: Mode) -> dict[str, int]:
    """Return who gives what a mode needs: those who do now, then who is free, then whoever could."""
    task = problem.task[item.task]
    wanted = needs_of(task, mode)
    members = {need: members_of(problem, need) for need in wanted}
    everyone = dict.fromkeys(name for names in members.values() for name in names)
    capacity = {name: problem.station[name].capacity if name in problem.station else 1 for name in everyone}
    taken = dict.fromkeys(everyone, 0)
    for other in plan.schedule:
        if other.task != item.task and other.start < item.end and item.start < other.end:
            for name, units in (*other.needs.items(), *(((other.station, 1),) if other.station else ())):
                if name in taken:
                    taken[name] += units
    found: dict[str, int] = {}
    for left in (
        {name: units for name, units in item.needs.items() if name in everyone},
        {name: capacity[name] - taken[name] - item.needs.get(name, 0) for name in everyone},
        dict.fromkeys(everyone, max(wanted.values(), default=0)),
    ):
        given = dealt(wanted, members, left)
        for need, shares in given.items():
            for name, units in shares.items():
                if units:
                    wanted[need] -= units
                    found[name] = found.get(name, 0) + units
    return found


def with_task(plan: Plan, moved: ScheduledTask) -> Plan:
    """Return a plan in which a scheduled task is replaced by another record of the same task."""
    return plan.model_copy(
        update={"schedule": tuple(moved if i.task == moved.task else i for i in plan.schedule)}
    )


def change_roster(
    problem: Problem, plan: Plan, off: Collection[Duty] = (), on: Collection[Duty] = ()
) -> Plan:
    """Return a plan with some people off and others on shifts; open posts are counted anew.

    Raises
    ------
    PacktrainError
        When somebody is to come off a shift that they do not have, or on one that they have.
    """
    roster = list(plan.roster)
    for duty in off:
        if duty not in roster:
            raise PacktrainError(f"{duty.worker} is not on {duty.shift}.")
        roster.remove(duty)
    for duty in on:
        if duty in roster:
            raise PacktrainError(f"{duty.worker} is on {duty.shift} already.")
        roster.append(duty)
    touched = dict.fromkeys(duty.shift for duty in (*off, *on))
    unserved = [item for item in plan.unserved if item.activity not in touched]
    told = {item.activity: item for item in plan.unserved}
    for shift in touched:
        posts = problem.shift[shift].needed - sum(duty.shift == shift for duty in roster)
        if posts <= 0:
            continue
        if shift in told:
            unserved.append(told[shift].model_copy(update={"posts": posts}))
        else:
            reason = "Somebody was taken off this shift by hand."
            unserved.append(
                Unserved(
                    activity=shift,
                    verdict="not_found",
                    reason=reason,
                    fix="Put somebody on it, or solve again.",
                    posts=posts,
                )
            )
    return plan.model_copy(update={"roster": tuple(roster), "unserved": tuple(unserved)})


def span_of_shift(problem: Problem, shift: str) -> tuple[int, int]:
    """Return a shift's first and last minute in the horizon."""
    record = problem.shift[shift]
    first = problem.calendar.day_of(record.date) * DAY
    return first + record.starts, first + record.ends
