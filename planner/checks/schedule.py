"""Tasks have a station, time, what they need, their predecessors, and stations their hours and capacity."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planner.judging import Breach, PlanView, Work
from planner.model.calendar import DAY, Interval, complement
from planner.model.plan import ScheduledTask
from planner.model.records import Mode, Station, Task, Worker
from planner.modes import dealt, members_of, modes_at, needs_of
from planner.opening import days_closed, open_times
from planner.wording import count_text, listing, minutes_text, moment_text, until_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what the schedule does against the records of tasks, stations, workers and vehicles."""
    done = {item.task: item for item in view.plan.schedule}
    for item in view.plan.schedule:
        task = view.problem.task[item.task]
        yield from _mode(view, task, item)
        yield from _rests(view, task, item)
        yield from _when(view, task, item)
        yield from _after(view, task, item, done)
    for station in view.problem.stations:
        works = view.by_resource.get(station.name, ())
        if station.used_up:
            yield from _stock(station, works)
        else:
            yield from _capacity(view, station.name, station.capacity, works)
        if station.opens is not None or station.closes is not None or station.days_off:
            yield from _hours(view, station, open_times(view.problem, station), works)
        yield from _setup(view, station)
    for person in (*view.problem.workers, *view.problem.vehicles):
        tasks = tuple(w for w in view.by_resource.get(person.name, ()) if w.activity in view.problem.task)
        yield from _capacity(view, person.name, 1, tasks)
        if isinstance(person, Worker) and person.days_off and tasks:
            off = days_closed(view.calendar, person.days_off)
            yield from _hours(view, person, complement(off, (0, view.calendar.minutes)), tasks)


def _mode(view: PlanView, task: Task, item: ScheduledTask) -> Iterator[Breach]:
    """Yield what is wrong with a task by the way that fits it best: the first without fault, if there is one."""
    given = item.end - item.start
    if item.start < 0 or given < 0:
        yield _breach(item, f"The times of {task.name} run backwards.")
    if not task.modes and item.station is not None:
        yield _breach(item, f"{task.name} is done at {item.station}, but needs no station of its own.")
    modes = modes_at(view.problem, task, item.station)
    if not modes and task.modes:
        where = f"at {item.station}" if item.station else "at no station"
        allowed = listing([mode.station or "no station" for mode in task.modes], "or")
        yield _breach(item, f"{task.name} is done {where}, but only {allowed} can do it.")
    modes = modes or (Mode(minutes=0 if task.modes else task.minutes),)
    faults = [(*_minutes(view, task, mode, item), *_needs(view, task, mode, item)) for mode in modes]
    yield from min(faults, key=lambda found: (len(found), sum(breach.amount for breach in found)))


def _minutes(view: PlanView, task: Task, mode: Mode, item: ScheduledTask) -> Iterator[Breach]:
    """Yield that a task has less time than it takes; what it rests does not count."""
    works = view.by_activity.get(task.name, ())
    given = min((work.minutes for work in works), default=item.end - item.start)
    if task.name not in view.durations and given < mode.minutes:
        text = f"{task.name} is given {minutes_text(given)}, not {minutes_text(mode.minutes)}."
        yield _breach(item, text, mode.minutes - given)


def _needs(view: PlanView, task: Task, mode: Mode, item: ScheduledTask) -> Iterator[Breach]:
    wanted = needs_of(task, mode)
    left = {name: units for name, units in item.needs.items() if units > 0}
    given = dealt(wanted, {need: members_of(view.problem, need) for need in wanted}, left)
    for need, units in wanted.items():
        missing = units - sum(given[need].values())
        if missing:
            text = f"{task.name} needs {units} of {need}, but has {units - missing}."
            yield _breach(item, text, missing)
    for member, units in left.items():
        if units > 0:
            yield _breach(item, f"{task.name} takes {units} of {member}, which it does not need.")


def _rests(view: PlanView, task: Task, item: ScheduledTask) -> Iterator[Breach]:
    """Yield that an interruptible task begins or ends at rest."""
    for start, end in view.closings.rests(item):
        if start <= item.start < end:
            text = f"{task.name} starts at {view.at(item.start)}, when what it uses is closed."
            yield _breach(item, text, end - item.start)
        if start < item.end <= end:
            text = f"{task.name} ends at {view.at(item.end)}, after what it uses closed."
            yield _breach(item, text, item.end - start)


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


def _stock(station: Station, works: tuple[Work, ...]) -> Iterator[Breach]:
    taken = sum(work.units for work in works)
    if taken > station.capacity:
        who = tuple(work.activity for work in works)
        text = f"{station.name} is used up: {listing(who)} take {taken} of it, but there are only {station.capacity}."
        yield Breach(text, who, (station.name,), taken - station.capacity)


def _hours(
    view: PlanView, resource: Station | Worker, open_: tuple[Interval, ...], works: tuple[Work, ...]
) -> Iterator[Breach]:
    """Yield work that does not lie in the opening; what may rest is looked at by itself."""
    for work in works:
        if view.problem.task[work.activity].interruptible and work.end > work.start:
            continue
        if (
            not any(a <= work.start and work.end <= b for a, b in open_)
            and work.start < view.calendar.minutes
        ):
            off = any(
                work.start < (d + 1) * DAY and work.end > d * DAY
                for d in map(view.calendar.day_of, resource.days_off)
            )
            why = "has a day off then" if off else "is not open for all of that time"
            span = f"from {view.at(work.start)} to {view.at(work.end)}"
            text = (
                f"{resource.name} works on {work.activity} {span}, but {why}."
                if isinstance(resource, Worker)
                else f"{work.activity} is at {resource.name} {span}, which {why}."
            )
            yield Breach(text, (work.activity,), (resource.name,))


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
