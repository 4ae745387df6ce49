"""What decides when everything is done: the critical path of a schedule, and how much slack every task has.

The schedule as it stands is taken for the order of work: who is before whom by predecessors, by rules, and on
the stations. A resource with room for several is split into chains of work, one a unit, as in a partial
order schedule (Policella, Cesta, Oddi, Smith 2007, doi:10.3233/AIC-2007-407); so the slack is safe to use,
though another split might leave more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Any, Literal

from planner.engaged import duty_spans
from planner.errors import UnknownNameError
from planner.judging import PlanView
from planner.model.calendar import Interval, complement
from planner.model.plan import Plan, ScheduledTask
from planner.model.problem import Problem
from planner.model.records import Task

Why = Literal["predecessor", "rule", "resource"]


@dataclass(frozen=True)
class Link:
    """One task that has to be done before another, in this schedule.

    Attributes
    ----------
    before, after : str
        The tasks.
    gap : int
        The minutes that must lie between them: a lag, or the time to set up.
    why : str
        ``predecessor``, ``rule``, or ``resource`` when they only share one.
    """

    before: str
    after: str
    gap: int = 0
    why: Why = "predecessor"


@dataclass(frozen=True)
class Criticality:
    """What holds a schedule.

    Attributes
    ----------
    path : tuple of str
        The critical path: from a task that waits for nothing to the one that ends last, each held up by the
        one before it.
    slack : dict
        By task: the minutes by which it can start later without the last task ending later and without any
        task missing its own time limit. Closed hours count: work that has to wait for the morning has none.
    links : tuple of Link
        Everything that comes before something else.
    """

    path: tuple[str, ...] = ()
    slack: dict[str, int] = field(default_factory=dict)
    links: tuple[Link, ...] = ()


def criticality(problem: Problem, plan: Plan) -> Criticality:
    """Return the critical path and the slack of every scheduled task.

    Parameters
    ----------
    problem : Problem
        The scenario; its active hard rules on times and sequence count.
    plan : Plan
        A plan; where it breaks a predecessor's order, that pair is left aside.

    Returns
    -------
    Criticality
        Minutes throughout; empty for a plan without a schedule.
    """
    view = PlanView(problem, plan)
    items = {item.task: item for item in view.plan.schedule}
    if not items:
        return Criticality()
    links = _acyclic(tuple(_links(view, items)), items)
    last = max(item.end for item in items.values())
    hours = _hours(view, items)
    starts = _latest_starts(items, links, dict.fromkeys(items, last), hours)
    bounded = _latest_starts(items, links, _limits(view, items, last), hours)
    slack = {name: max(0, bounded[name] - item.start) for name, item in items.items()}
    return Criticality(_path(items, links, starts), slack, links)


def links_of(problem: Problem, plan: Plan) -> tuple[Link, ...]:
    """Return the predecessors among scheduled tasks, kept or not: what an arrow of a Gantt chart means."""
    done = {item.task for item in plan.schedule}
    return tuple(
        Link(before.task, task.name, before.lag)
        for task in problem.tasks
        if task.name in done
        for before in task.after
        if before.task in done
    )


def _links(view: PlanView, items: dict[str, ScheduledTask]) -> Iterator[Link]:
    for link in (*links_of(view.problem, view.plan), *_ruled(view)):
        if items[link.after].start >= items[link.before].end + link.gap:
            yield link
    kept = [s.name for s in view.problem.stations if not s.used_up]
    for resource in (*kept, *view.problem.worker, *view.problem.vehicle):
        yield from _chained(view, resource, items)


def _ruled(view: PlanView) -> Iterator[Link]:
    done = {item.task for item in view.plan.schedule}
    for rule in view.problem.active_rules:
        constraint: Any = rule.constraint
        if constraint.kind != "precedence" or constraint.soft:
            continue
        try:
            before = view.names.activities(constraint.before)
            after = view.names.activities(constraint.after)
        except UnknownNameError:
            continue  # said with the rule itself
        for one in before:
            yield from (
                Link(one, other, constraint.gap or 0, "rule")
                for other in after
                if one in done and other in done and one != other
            )


def _chained(view: PlanView, resource: str, items: dict[str, ScheduledTask]) -> Iterator[Link]:
    """Yield the sequence on a resource: its units are handed on from task to task, the latest freed first."""
    station = view.problem.station.get(resource)
    setup = station.setup_minutes if station is not None and station.capacity == 1 else 0
    units: list[ScheduledTask] = []
    known: set[tuple[str, str]] = set()
    for work in view.by_resource.get(resource, ()):
        item = items.get(work.activity)
        if item is None or item.end <= item.start:
            continue
        free = sorted((u for u in units if u.end <= item.start), key=lambda u: u.end, reverse=True)
        for handed in free[: work.units]:
            units.remove(handed)
            if (handed.task, item.task) not in known:
                known.add((handed.task, item.task))
                gap = setup if setup and _set_up(view.problem, handed, item, resource) else 0
                yield Link(handed.task, item.task, min(gap, item.start - handed.end), "resource")
        units.extend([item] * work.units)


def _set_up(problem: Problem, one: ScheduledTask, other: ScheduledTask, resource: str) -> bool:
    """Tell whether a station has to be set up between two tasks of its own: other goods, else another job."""
    if resource not in (one.station, other.station) or one.station != other.station:
        return False
    first, then = problem.task[one.task], problem.task[other.task]
    if first.goods or then.goods:
        return set(first.goods) != set(then.goods)
    return first.job != then.job


def _acyclic(links: tuple[Link, ...], items: dict[str, ScheduledTask]) -> tuple[Link, ...]:
    """Return links without those that run in a circle, as tasks of no length may."""
    while True:
        try:
            _sorted_back(links, items)
        except CycleError as error:
            circle = error.args[1]
            pairs = {pair for a, b in pairwise(circle) for pair in ((a, b), (b, a))}
            links = tuple(link for link in links if (link.before, link.after) not in pairs)
        else:
            return links


def _sorted_back(links: tuple[Link, ...], items: dict[str, ScheduledTask]) -> tuple[str, ...]:
    """Return the tasks so that each comes after everything that has to wait for it."""
    graph: dict[str, set[str]] = {name: set() for name in items}
    for link in links:
        graph[link.before].add(link.after)
    return tuple(TopologicalSorter(graph).static_order())


def _latest_starts(
    items: dict[str, ScheduledTask],
    links: tuple[Link, ...],
    ends: dict[str, int],
    hours: dict[str, _Hours],
) -> dict[str, int]:
    """Return the latest start of every task, given the latest end of each; never before its present start."""
    following: dict[str, list[Link]] = {}
    for link in links:
        following.setdefault(link.before, []).append(link)
    latest: dict[str, int] = {}
    for name in _sorted_back(links, items):
        item = items[name]
        end = min([ends[name], *(latest[link.after] - link.gap for link in following.get(name, ()))])
        latest[name] = max(item.start, _fitting(end, hours[name]))
    return latest


@dataclass(frozen=True)
class _Hours:
    """When a task can be worked on, and how long it takes; no ``open`` stretches: at any time."""

    minutes: int
    rests: bool
    open: tuple[Interval, ...] | None


def _fitting(end: int, hours: _Hours) -> int:
    """Return the last start from which the work lies in open hours and ends by a moment."""
    if hours.open is None:
        return end - hours.minutes
    if not hours.rests:
        starts = ((a, min(end, b) - hours.minutes) for a, b in hours.open)
        return max((start for a, start in starts if start >= a), default=-1)
    left = hours.minutes
    for a, b in reversed(hours.open):
        if a < end:
            worked = min(b, end) - a
            if worked >= left:
                return min(b, end) - left
            left -= worked
    return -1


def _hours(view: PlanView, items: dict[str, ScheduledTask]) -> dict[str, _Hours]:
    """Return when everything that each task uses is open, and everybody on duty."""
    closings = view.closings
    on_duty = duty_spans(view.problem, view.plan)
    horizon = (0, view.calendar.minutes)
    found: dict[str, _Hours] = {}
    for name, item in items.items():
        used = (*((item.station,) if item.station else ()), *item.needs)
        closed = [period for resource in used for period in closings.of_resource.get(resource, ())]
        closed += closings.of_task.get(name, ())
        closed += [
            off for person in used if person in on_duty for off in complement(on_duty[person], horizon)
        ]
        rests = closings.rests(item)
        minutes = item.end - item.start - sum(b - a for a, b in rests)
        open_ = complement(tuple(closed), horizon) if closed else None
        found[name] = _Hours(minutes, view.problem.task[name].interruptible and minutes > 0, open_)
    return found


def _limits(view: PlanView, items: dict[str, ScheduledTask], last: int) -> dict[str, int]:
    """Return by when each task has to end: the last end of all, or what its record or a hard rule says."""
    ends = dict.fromkeys(items, last)

    def bound(name: str, latest_end: int) -> None:
        ends[name] = min(ends[name], max(latest_end, items[name].end))

    for name, item in items.items():
        task: Task = view.problem.task[name]
        if task.latest:
            bound(name, _last_in(view.calendar.allowed_ends(task.latest), item.end, last))
    for rule in view.problem.active_rules:
        constraint: Any = rule.constraint
        if constraint.kind != "time_window" or constraint.soft:
            continue
        try:
            members = view.names.activities(constraint.activities)
        except UnknownNameError:
            continue  # said with the rule itself
        for name in members:
            if name not in items:
                continue
            item = items[name]
            if constraint.earliest or constraint.latest:
                allowed = view.calendar.allowed_instants(constraint.earliest, constraint.latest)
                bound(name, _last_in(allowed, item.start, last) + item.end - item.start)
            if constraint.finish_by:
                bound(name, _last_in(view.calendar.allowed_ends(constraint.finish_by), item.end, last))
    return ends


def _last_in(allowed: tuple[Interval, ...], minute: int, default: int) -> int:
    """Return the last minute of the interval that holds one; the default when none does."""
    return next((b - 1 for a, b in allowed if a <= minute < b), default)


def _path(
    items: dict[str, ScheduledTask], links: tuple[Link, ...], latest: dict[str, int]
) -> tuple[str, ...]:
    """Return the chain that holds up the last task, walked back from it."""
    before: dict[str, list[Link]] = {}
    for link in links:
        if latest[link.before] == items[link.before].start:
            before.setdefault(link.after, []).append(link)
    strength: Callable[[Link], tuple[int, bool]] = lambda link: (  # noqa: E731
        items[link.before].end + link.gap,
        link.why != "resource",
    )
    name = max(items, key=lambda n: (items[n].end, items[n].start, n))
    path = [name]
    while name in before:
        name = max(before[name], key=strength).before
        path.append(name)
    return tuple(reversed(path))
