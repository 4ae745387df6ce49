"""Tasks have a station, time, what they need, their predecessors, and stations their hours and capacity."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planner.costs import open_times
from planner.errors import UnknownNameError
from planner.judging import Breach, PlanView, Work
from planner.model.calendar import DAY, Interval
from planner.model.plan import ScheduledTask
from planner.model.records import Mode, Station, Task
from planner.wording import count_text, listing, minutes_text, moment_text, until_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what the schedule does against the records of tasks, stations and workers."""
    done = {item.task: item for item in view.plan.schedule}
    for item in view.plan.schedule:
        task = view.problem.task[item.task]
        yield from _mode(view, task, item)
        yield from _needs(view, task, item)
        yield from _when(view, task, item)
        yield from _after(view, task, item, done)
    for station in view.problem.stations:
        works = view.by_resource.get(station.name, ())
        yield from _capacity(view, station.name, station.capacity, works)
        yield from _hours(view, station, works)
        yield from _setup(view, station)
    for worker in view.problem.workers:
        tasks = tuple(w for w in view.by_resource.get(worker.name, ()) if w.activity in view.problem.task)
        yield from _capacity(view, worker.name, 1, tasks)


def _mode(view: PlanView, task: Task, item: ScheduledTask) -> Iterator[Breach]:
    minutes: int | None = task.minutes
    if task.modes:
        minutes = _mode_minutes(view, task.modes, item.station) if item.station else None
        if minutes is None:
            where = f"at {item.station}" if item.station else "at no station"
            allowed = listing([mode.station for mode in task.modes], "or")
            yield _breach(item, f"{task.name} is done {where}, but only {allowed} can do it.")
    elif item.station is not None:
        yield _breach(item, f"{task.name} is done at {item.station}, but needs no station of its own.")
    given = item.end - item.start
    if item.start < 0 or given < 0:
        yield _breach(item, f"The times of {task.name} run backwards.")
    if minutes is not None and task.name not in view.durations and given < minutes:
        text = f"{task.name} is given {minutes_text(given)}, not {minutes_text(minutes)}."
        yield _breach(item, text, minutes - given)


def _mode_minutes(view: PlanView, modes: tuple[Mode, ...], station: str) -> int | None:
    """Return the shortest time of the modes that a station belongs to."""
    named = [mode.minutes for mode in modes if mode.station == station]
    if named:
        return min(named)
    groups = [mode for mode in modes if view.names.is_resource(mode.station)]
    return min((m.minutes for m in groups if station in view.names.resources((m.station,))), default=None)


def _needs(view: PlanView, task: Task, item: ScheduledTask) -> Iterator[Breach]:
    left = dict(item.needs)
    for need, units in sorted(task.needs.items(), key=lambda pair: len(_members(view, pair[0]))):
        missing = units
        for member in _members(view, need):
            taken = min(missing, left.get(member, 0))
            missing -= taken
            if taken:
                left[member] -= taken
        if missing:
            text = f"{task.name} needs {units} of {need}, but has {units - missing}."
            yield _breach(item, text, missing)
    for member, units in left.items():
        if units > 0:
            yield _breach(item, f"{task.name} takes {units} of {member}, which it does not need.")


def _members(view: PlanView, need: str) -> tuple[str, ...]:
    try:
        return view.names.resources((need,))
    except UnknownNameError:
        return ()


def _when(view: PlanView, task: Task, item: ScheduledTask) -> Iterator[Breach]:
    calendar = view.calendar
    if item.end > calendar.minutes:
        yield _breach(item, f"{task.name} ends at {view.at(item.end)}, after the last day of the plan.")
    if task.earliest and not _inside(item.start, calendar.allowed_instants(task.earliest, None)):
        text = f"{task.name} starts at {view.at(item.start)}, before {moment_text(task.earliest)}."
        yield _breach(item, text)
    if task.latest and not _inside(item.end, calendar.allowed_ends(task.latest)):
        text = f"{task.name} ends at {view.at(item.end)}, not {until_text(task.latest, 'by')}."
        yield _breach(item, text)


def _inside(minute: int, intervals: tuple[Interval, ...]) -> bool:
    return any(a <= minute < b for a, b in intervals)


def _after(
    view: PlanView, task: Task, item: ScheduledTask, done: dict[str, ScheduledTask]
) -> Iterator[Breach]:
    for before in task.after:
        other = done.get(before.task)
        if other is None:
            if before.task in view.problem.task:
                text = f"{task.name} is done although {before.task}, which comes before it, is left out."
                yield Breach(text, (task.name, before.task))
        elif item.start < other.end + before.lag:
            lag = f"{minutes_text(before.lag)} after" if before.lag else "after"
            text = (
                f"{task.name} starts at {view.at(item.start)}, but must start {lag} {before.task}, which ends"
                f" at {view.at(other.end)}."
            )
            yield Breach(text, (task.name, before.task), (), other.end + before.lag - item.start)


def _capacity(view: PlanView, resource: str, capacity: int, works: tuple[Work, ...]) -> Iterator[Breach]:
    changes = [(w.start, 1, w) for w in works if w.end > w.start]
    changes += [(w.end, 0, w) for w in works if w.end > w.start]
    busy: dict[str, int] = {}
    worst = at = 0
    who: tuple[str, ...] = ()
    for minute, sort, work in sorted(changes, key=lambda change: change[:2]):
        busy[work.activity] = busy.get(work.activity, 0) + (work.units if sort else -work.units)
        used = sum(busy.values())
        if used > max(capacity, worst):
            worst, at, who = used, minute, tuple(a for a, units in busy.items() if units)
    if worst:
        have = count_text(capacity, "place") if capacity > 1 else "one at a time"
        text = f"{resource} has {listing(who)} at {view.at(at)}, but takes only {have}."
        yield Breach(text, who, (resource,), worst - capacity)


def _hours(view: PlanView, station: Station, works: tuple[Work, ...]) -> Iterator[Breach]:
    if not works or (station.opens is None and station.closes is None and not station.days_off):
        return
    open_ = open_times(view.problem, station)
    for work in works:
        if (
            not any(a <= work.start and work.end <= b for a, b in open_)
            and work.start < view.calendar.minutes
        ):
            off = any(
                work.start < (d + 1) * DAY and work.end > d * DAY
                for d in map(view.calendar.day_of, station.days_off)
            )
            why = "has a day off then" if off else "is not open for all of that time"
            text = (
                f"{work.activity} is at {station.name} from {view.at(work.start)} to {view.at(work.end)}, which"
                f" {why}."
            )
            yield Breach(text, (work.activity,), (station.name,))


def _setup(view: PlanView, station: Station) -> Iterator[Breach]:
    if not station.setup_minutes or station.capacity != 1:
        return
    works = [
        w for w in view.by_resource.get(station.name, ()) if view.task_station.get(w.activity) == station.name
    ]
    for one, other in pairwise(works):
        free = other.start - one.end
        if free < station.setup_minutes and _differ(
            view.problem.task[one.activity], view.problem.task[other.activity]
        ):
            text = (
                f"{station.name} has {minutes_text(max(free, 0))} between {one.activity} and {other.activity},"
                f" but needs {minutes_text(station.setup_minutes)} to set up."
            )
            yield Breach(text, (one.activity, other.activity), (station.name,), station.setup_minutes - free)


def _differ(one: Task, other: Task) -> bool:
    if one.goods or other.goods:
        return set(one.goods) != set(other.goods)
    return one.job != other.job


def _breach(item: ScheduledTask, text: str, amount: int = 1) -> Breach:
    return Breach(text, (item.task,), (item.station,) if item.station else (), amount)
