"""Why a task was left out of the schedule."""

from __future__ import annotations

from planner.explain.restrictions import Because, Restrictions
from planner.model.calendar import DAY, Interval, complement, intersected, merged
from planner.model.plan import Plan, Unserved
from planner.model.records import Station, Task


def task_reason(restrictions: Restrictions, plan: Plan, task: Task) -> Unserved:
    """Return why one task is left out: skipped, impossible, or crowded out."""
    if restrictions.level(task.name) == "skip":
        because = restrictions.activity[task.name].level_because
        words = f"A rule leaves it out: {because.text}" if because else "Its priority is “skip”."
        return Unserved(activity=task.name, verdict="skipped", reason=words)
    done = {item.task for item in plan.schedule}
    waiting = [before.task for before in task.after if before.task not in done]
    if waiting:
        return Unserved(
            activity=task.name,
            verdict="impossible",
            reason=f"It comes after {' and '.join(waiting)}, which {'are' if len(waiting) > 1 else 'is'} left out.",
            fix=f"See to {waiting[0]} first.",
        )
    refused: list[tuple[int, str, str]] = []
    for station, minutes in _ways(restrictions, task):
        no = _refusal(restrictions, task, station, minutes)
        if no is None:
            name = station.name if station else "its time"
            return Unserved(
                activity=task.name,
                verdict="crowded_out",
                reason=f"{name} could take it, but not beside the other work planned there.",
                fix=f"Open {name} longer, or give another task a lower priority." if station else "",
            )
        refused.append(no)
    over = [
        f"{need} has {_capacity(restrictions, need)}, it needs {amount}"
        for need, amount in task.needs.items()
        if amount > _capacity(restrictions, need)
    ]
    if over:
        return Unserved(
            activity=task.name,
            verdict="impossible",
            reason=f"It needs more than there is: {'; '.join(over)}.",
            fix=f"Raise the capacity of {next(iter(task.needs))}.",
        )
    refused.sort()
    words = "; ".join(text for _, text, _ in refused[:3]) or "no station is named"
    return Unserved(
        activity=task.name,
        verdict="impossible",
        reason=f"No station can take it: {words}.",
        fix=refused[0][2] if refused else "Name a station for it.",
    )


def _ways(restrictions: Restrictions, task: Task) -> list[tuple[Station | None, int]]:
    problem = restrictions.problem
    stated = restrictions.activity[task.name].minutes
    if not task.modes:
        return [(None, task.minutes if stated is None else stated)]
    return [
        (problem.station[name], mode.minutes if stated is None else stated)
        for mode in task.modes
        for name in problem.names.resources([mode.station])
        if name in problem.station
    ]


def _refusal(
    restrictions: Restrictions, task: Task, station: Station | None, minutes: int
) -> tuple[int, str, str] | None:
    wanted = restrictions.activity[task.name]
    calendar = restrictions.calendar
    horizon: tuple[Interval, ...] = ((0, calendar.minutes),)
    free = horizon
    name = station.name if station else "any time"
    if station is not None:
        for allowed, because in wanted.only:
            if name not in allowed:
                return 3, f"{name} is not allowed", f"Lift “{because.text}”"
        for never, because in wanted.never:
            if name in never:
                return 3, f"{name} is not allowed", f"Lift “{because.text}”"
        free = _open(restrictions, station)
        if not any(b - a >= minutes for a, b in free):
            longest = max((b - a for a, b in free), default=0)
            return (
                minutes - longest,
                f"{name} is open for {longest} minutes at most, it takes {minutes}",
                f"Open {name} for {minutes} minutes in one go.",
            )
    earliest = calendar.allowed_instants(task.earliest, None)
    latest = calendar.allowed_instants(None, task.latest)
    starts = intersected(tuple((a, b - minutes + 1) for a, b in free if b - a >= minutes), earliest)
    starts = intersected(starts, tuple((a - minutes, b - minutes) for a, b in latest))
    limits = [
        *wanted.starts,
        *((tuple((a - minutes, b - minutes) for a, b in i), because) for i, because in wanted.ends),
        *(
            (
                complement(
                    tuple((a - max(minutes, 1) + 1, b) for a, b in periods), (-DAY, calendar.minutes + DAY)
                ),
                because,
            )
            for periods, because, _ in wanted.closed
        ),
    ]
    for intervals, because in limits:
        narrowed = intersected(starts, intervals)
        if starts and not narrowed:
            return 60, f"{name} has no time for it because {_quoted(because)}", f"Lift {_quoted(because)}"
        starts = narrowed
    if not starts:
        return 30, f"{name} is not open at a time that suits it", "Widen its earliest and latest times."
    return None


def _open(restrictions: Restrictions, station: Station) -> tuple[Interval, ...]:
    calendar = restrictions.calendar
    first = station.opens or 0
    last = station.closes if station.closes is not None else DAY
    if last <= first:
        last += DAY
    off = {calendar.day_of(day) for day in station.days_off}
    hours = merged((d * DAY + first, d * DAY + last) for d in range(calendar.days) if d not in off)
    for periods, _ in restrictions.resource[station.name].blocked:
        hours = intersected(hours, complement(periods, (-DAY, calendar.minutes + DAY)))
    return intersected(hours, ((0, calendar.minutes),))


def _capacity(restrictions: Restrictions, need: str) -> int:
    problem = restrictions.problem
    return sum(
        problem.station[name].capacity if name in problem.station else 1
        for name in problem.names.resources([need])
    )


def _quoted(because: Because) -> str:
    return f"“{because.text}”"
