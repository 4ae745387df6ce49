"""When tasks could be done if nothing else were: openings of what they use, their own times, and rules.

An upper bound on purpose: what does not fit here fits into no plan. Nothing of it is shared with a solver.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.errors import PacktrainError
from planner.explain.restrictions import Because, Restrictions
from planner.model.calendar import DAY, Interval, complement, merged
from planner.model.problem import Problem
from planner.model.records import Mode, Shift, Station, Task, Worker

Moments = tuple[Interval, ...]


@dataclass(frozen=True)
class Need:
    """Units that a task takes of the members of a group, or of the one that is named."""

    name: str
    units: int
    members: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """One way of doing a task; ``station`` is empty where it occupies none of its own."""

    station: str
    minutes: int
    needs: tuple[Need, ...]


class Ability:
    """What the records of a scenario allow of each task, with its rules or without some of them.

    Parameters
    ----------
    restrictions : Restrictions
        What the scenario's data and rules say.
    obeyed : callable, optional
        Which restrictions count; all when not given.
    """

    def __init__(self, restrictions: Restrictions, obeyed: Callable[[Because], bool] | None = None) -> None:
        self.restrictions = restrictions
        self.problem: Problem = restrictions.problem
        self.calendar = self.problem.calendar
        self.horizon: Moments = ((0, self.calendar.minutes),)
        self._obeyed = obeyed or (lambda because: True)
        self._open: dict[str, Moments] = {}
        self._free: dict[tuple[tuple[str, ...], int], Moments] = {}

    # -- resources ---------------------------------------------------------------------------------

    def units(self, resource: str) -> int:
        """Return how much of a resource there is."""
        station = self.problem.station.get(resource)
        return station.capacity if station else 1

    def open(self, resource: str) -> Moments:
        """Return when a resource is open or at work, as far as anybody can know before a roster is made."""
        known = self._open.get(resource)
        if known is None:
            problem = self.problem
            known = self.horizon
            if resource in problem.station:
                known = self._station(problem.station[resource])
            elif resource in problem.worker:
                known = self._worker(problem.worker[resource])
            shut = merged(
                period
                for periods, because in self.restrictions.resource[resource].blocked
                if self._obeyed(because)
                for period in periods
            )
            known = self._open[resource] = both(known, self._outside(shut)) if shut else known
        return known

    def available(self, members: tuple[str, ...], units: int) -> Moments:
        """Return when at least so many units of some resources are open."""
        if len(members) == 1:
            return self.open(members[0]) if self.units(members[0]) >= units else ()
        key = (members, units)
        if key not in self._free:
            changes: dict[int, int] = {}
            for member in members:
                for lower, upper in self.open(member):
                    changes[lower] = changes.get(lower, 0) + self.units(member)
                    changes[upper] = changes.get(upper, 0) - self.units(member)
            found: list[Interval] = []
            there, since = 0, None
            for moment in sorted(changes):
                there += changes[moment]
                if there >= units and since is None:
                    since = moment
                elif there < units and since is not None:
                    found.append((since, moment))
                    since = None
            self._free[key] = merged(found)
        return self._free[key]

    # -- tasks -------------------------------------------------------------------------------------

    def ways(self, task: Task) -> Iterator[Way]:
        """Yield the ways of doing a task that its records and the rules on who does it leave."""
        stated = self.restrictions.activity[task.name].minutes
        for mode in task.modes or (Mode(minutes=task.minutes),):
            units = dict(task.needs)
            for name, more in mode.needs.items():
                units[name] = units.get(name, 0) + more
            needs = tuple(
                Need(name, wanted, self._allowed(task, members_of(self.problem, name)))
                for name, wanted in units.items()
                if wanted
            )
            minutes = mode.minutes if stated is None else stated
            stations = self._stations(task, mode.station, needs)
            yield from (Way(station, minutes, needs) for station in stations)

    def free(self, task: Task, way: Way) -> Moments:
        """Return when everything that a way uses is open, and no rule keeps the task away."""
        free = self.available((way.station,), 1) if way.station else self.horizon
        for need in way.needs:
            free = both(free, self.available(need.members, need.units))
        shut = merged(
            period
            for periods, because, _ in self.restrictions.activity[task.name].closed
            if self._obeyed(because)
            for period in periods
        )
        return both(free, self._outside(shut)) if shut else free

    def starts(self, task: Task) -> Moments:
        """Return where the task's own times and the rules on them let it start."""
        own = self.calendar.allowed_instants(task.earliest, None)
        return self._within(own, self.restrictions.activity[task.name].starts)

    def ends(self, task: Task) -> Moments:
        """Return where the task's own times and the rules on them let it end."""
        own = self.calendar.allowed_ends(task.latest) if task.latest else ((-DAY, 1 << 40),)
        return self._within(own, self.restrictions.activity[task.name].ends)

    def span(self, task: Task, way: Way, not_before: int = 0) -> Interval | None:
        """Return the first start and end of a task done in one way, or None when it never fits."""
        free, starts, ends = self.free(task, way), self.starts(task), self.ends(task)
        after = ((max(0, not_before), 1 << 40),)
        if task.interruptible:
            return _first_resting(both(both(free, starts), after), free, way.minutes, ends)
        possible = merged((lower, upper - way.minutes + 1) for lower, upper in free)
        fitting = both(both(possible, starts), after)
        early = merged((lower - way.minutes, upper - way.minutes) for lower, upper in ends)
        fitting = both(fitting, early)
        return (fitting[0][0], fitting[0][0] + way.minutes) if fitting else None

    def first(self, task: Task, not_before: int = 0) -> Interval | None:
        """Return the span of a task that ends first, whatever the way; None when there is none."""
        spans = (self.span(task, way, not_before) for way in self.ways(task))
        return min((span for span in spans if span), key=lambda span: (span[1], span[0]), default=None)

    # -- inner workings ----------------------------------------------------------------------------

    def _allowed(self, task: Task, members: tuple[str, ...]) -> tuple[str, ...]:
        barred = self._barred(task)
        return tuple(member for member in members if member not in barred)

    def _barred(self, task: Task) -> frozenset[str]:
        never = self.restrictions.activity[task.name].never
        return frozenset().union(*(names for names, because in never if self._obeyed(because)))

    def _stations(self, task: Task, name: str, needs: tuple[Need, ...]) -> list[str]:
        found = [
            member
            for member in self._allowed(task, members_of(self.problem, name))
            if member in self.problem.station or member in self.problem.vehicle
        ]
        if not name:
            found = [""]
        for only, because in self.restrictions.activity[task.name].only:
            # A rule on who does it may be kept by what it needs instead of by its station.
            if self._obeyed(because) and not any(only.intersection(need.members) for need in needs):
                found = [member for member in found if member in only]
        return found

    def _within(self, own: Moments, limits: Iterable[tuple[Moments, Because]]) -> Moments:
        for intervals, because in limits:
            if self._obeyed(because):
                own = both(own, intervals)
        return own

    def _outside(self, shut: Moments) -> Moments:
        return complement(shut, (-DAY, self.calendar.minutes + DAY))

    def _station(self, record: Station) -> Moments:
        first = record.opens or 0
        last = DAY if record.closes is None else record.closes
        if last <= first:
            last += DAY
        hours = merged((day * DAY + first, day * DAY + last) for day in range(-1, self.calendar.days))
        return both(both(hours, self._outside(self._days(record.days_off))), self.horizon)

    def _worker(self, record: Worker) -> Moments:
        there = both(self.horizon, self._outside(self._days(record.days_off)))
        duties = [shift for shift in self.problem.shifts if fits(record, shift)]
        return both(there, merged(self.shift_span(s) for s in duties)) if duties else there

    def shift_span(self, shift: Shift) -> Interval:
        """Return a shift in minutes of the horizon."""
        first = self.calendar.day_of(shift.date) * DAY
        return first + shift.starts, first + shift.ends

    def _days(self, days: Iterable[object]) -> Moments:
        numbers = [self.calendar.day_of(day) for day in days]  # type: ignore[arg-type]
        return merged((number * DAY, (number + 1) * DAY) for number in numbers)

    @cached_property
    def task_index(self) -> dict[str, int]:
        """The place of each task among the records."""
        return {task.name: number for number, task in enumerate(self.problem.tasks)}


def both(a: Moments, b: Moments) -> Moments:
    """Return what lies in both of two sorted sets of intervals, each without overlap, in one pass."""
    found: list[Interval] = []
    i = j = 0
    while i < len(a) and j < len(b):
        lower, upper = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if lower < upper:
            found.append((lower, upper))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def members_of(problem: Problem, name: str) -> tuple[str, ...]:
    """Return the resources that a name of a need or a mode stands for; nothing when it is not known."""
    try:
        return problem.names.resources([name]) if name else ()
    except PacktrainError:
        return ()


def fits(worker: Worker, shift: Shift) -> bool:
    """Tell whether a worker has the skill that a shift asks for."""
    return not shift.skill or shift.skill in worker.skills


def _first_resting(starts: Moments, free: Moments, minutes: int, ends: Moments) -> Interval | None:
    """Return the first span of ``minutes`` of work within what is free, resting between.

    A later start never ends earlier, so that the first start that does not end too soon is found by halving.
    """
    never = 1 << 60

    def end(start: int) -> int:
        found = _end_of(start, free, minutes)
        return never if found is None else found

    for lower, upper in starts:
        for first, last in ends:
            start = lower + bisect_left(range(lower, upper), first, key=end)
            if start < upper and end(start) < last:
                return start, end(start)
    return None


def _end_of(start: int, free: Moments, minutes: int) -> int | None:
    left = minutes
    for lower, upper in free:
        worked = upper - max(lower, start)
        if worked <= 0:
            continue
        if worked >= left:
            return max(lower, start) + left
        left -= worked
    return None
