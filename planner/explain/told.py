"""Wordings that answers on tasks, shifts and people share: where, by whom, from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.explain.changes import Placement, where_by_whom
from planner.explain.restrictions import Restrictions
from planner.model.calendar import DAY, Calendar, Interval, clock_text, complement, intersected, merged
from planner.model.plan import ScheduledTask
from planner.model.problem import Problem
from planner.model.records import Station
from planner.wording import day_text, listing, number_text, some

SHOWN = 8
"""How many works of one resource are told with their times."""


def span_text(calendar: Calendar, start: int, end: int) -> str:
    """Return a span: ``from 09:30 to 12:30 on Tuesday 24 November``, without the day in a horizon of one."""
    last = "24:00" if end % DAY == 0 and end > start else clock_text(end)
    same = start // DAY == (max(end - 1, start)) // DAY
    if same:
        day = f" on {day_text(calendar.date_of(start))}" if calendar.days > 1 or start >= DAY else ""
        return f"from {clock_text(start)} to {last}{day}"
    until = end - 1 if end % DAY == 0 else end
    return (
        f"from {clock_text(start)} on {day_text(calendar.date_of(start))} to {last} on "
        f"{day_text(calendar.date_of(until))}"
    )


def agenda(calendar: Calendar, works: Sequence[tuple[str, int, int]]) -> str:
    """Return works with their times, each day named once: ``A from 9:00 to 10:00 and B from ... on Monday``."""
    parts: list[str] = []
    shown = works[:SHOWN]
    for number, (name, start, end) in enumerate(shown):
        text = f"{name} {span_text(calendar, start, end)}"
        day = f" on {day_text(calendar.date_of(start))}"
        following = shown[number + 1] if number + 1 < len(shown) else None
        if following is not None and text.endswith(day) and span_text(calendar, *following[1:]).endswith(day):
            text = text.removesuffix(day)
        parts.append(text)
    if len(works) > SHOWN:
        return f"{', '.join(parts)} and {len(works) - SHOWN} more"
    return listing(parts)


def done_text(problem: Problem, name: str, place: Placement) -> str:
    """Return who does an activity from when to when, as a statement."""
    when = span_text(problem.calendar, place.start, place.end)
    if name in problem.task:
        where = where_by_whom(problem, place.resources)
        return f"{name} is done {where + ', ' if where else ''}{when}."
    if name in problem.shift:
        return f"{name} is staffed by {some(place.resources, 6)}, {when}."
    return f"{some(place.resources, 4)} {'do' if len(place.resources) > 1 else 'does'} {name}, {when}."


def open_hours(problem: Problem, restrictions: Restrictions, station: Station) -> tuple[Interval, ...]:
    """Return when a station is open: its hours and days off, and the hard rules that close it."""
    calendar = problem.calendar
    first = station.opens or 0
    last = station.closes if station.closes is not None else DAY
    if last <= first:
        last += DAY
    off = {calendar.day_of(day) for day in station.days_off}
    if station.opens is None and station.closes is None:
        hours = merged((d * DAY, (d + 1) * DAY) for d in range(calendar.days) if d not in off)
    else:
        hours = merged((d * DAY + first, d * DAY + last) for d in range(-1, calendar.days) if d not in off)
    if station.name in restrictions.resource:
        for periods, _ in restrictions.resource[station.name].blocked:
            hours = intersected(hours, complement(periods, (-DAY, calendar.minutes + DAY)))
    return intersected(hours, ((0, calendar.minutes),))


def length(intervals: Iterable[Interval]) -> int:
    """Return the minutes of intervals in all."""
    return sum(b - a for a, b in intervals)


def work_minutes(problem: Problem, item: ScheduledTask) -> int:
    """Return how long a task is worked on: its span, without the rests of an interruptible one."""
    task = problem.task[item.task]
    if not task.interruptible:
        return item.end - item.start
    stations = {
        name for mode in task.modes for name in problem.names.resources([mode.station]) if mode.station
    }
    fitting = [
        mode.minutes
        for mode in task.modes
        if not mode.station
        or (item.station in stations and item.station in problem.names.resources([mode.station]))
    ]
    return min(item.end - item.start, min(fitting, default=task.minutes))


def hours_text(minutes: float) -> str:
    """Return minutes as hours with at most one decimal: ``7.5``."""
    return number_text(round(minutes / 60, 1))
