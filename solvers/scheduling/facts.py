"""What the schedule is made of: tasks with their ways of being done, and the resources that do them.

Gathered from the records first; hard rules that narrow a choice narrow it here, so that the quick first
plan and the model start from the same facts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from planner.errors import PacktrainError, UnknownNameError
from planner.model import Problem, Station, Task, Worker
from planner.model.calendar import DAY, Calendar, Interval, complement, intersected, merged
from solvers.scheduling.guards import Steering

Members = tuple[str, ...]
Moments = tuple[Interval, ...]
"""Half-open, sorted, without overlap."""

ANY: Moments = ((-DAY, 1 << 40),)
"""Every moment there is."""

LEVELS = ("must", "high", "normal", "low")


@dataclass(frozen=True)
class Way:
    """One way of doing a task.

    Attributes
    ----------
    station : str
        Where; empty for a task that occupies no station of its own.
    minutes : int
        How long it takes there.
    short : int
        By how many minutes it misses a soft duration.
    """

    station: str
    minutes: int
    short: int = 0


@dataclass(frozen=True)
class Need:
    """Units that a task takes besides its station, spread over the members of a group."""

    name: str
    units: int
    members: Members


@dataclass
class TaskFacts:
    """A task as it may be planned.

    Attributes
    ----------
    starts, ends : intervals
        Where its first and its last minute may lie.
    closed : intervals
        No part of it lies here.
    level : str
        Its priority, ``skip`` when it is left out by rule.
    wanted : bool
        Whether leaving it out counts; a soft wish to skip it makes it not.
    doers : list of frozenset
        Of each set, one resource must work on it.
    barred : set
        None of these works on it.
    """

    name: str
    job: str
    goods: tuple[str, ...]
    ways: tuple[Way, ...]
    needs: tuple[Need, ...]
    starts: Moments
    ends: Moments
    level: str
    after: tuple[tuple[str, int], ...] = ()
    closed: Moments = ()
    wanted: bool = True
    doers: list[frozenset[str]] = field(default_factory=list)
    barred: set[str] = field(default_factory=set)

    @property
    def family(self) -> tuple[str, str | frozenset[str]]:
        """What it shares with the tasks between which no station is set up."""
        return ("goods", frozenset(self.goods)) if self.goods else ("job", self.job)

    def resources(self) -> frozenset[str]:
        """Return every resource that might work on it."""
        stations = {way.station for way in self.ways if way.station}
        return frozenset(stations.union(*(need.members for need in self.needs)))

    def bar(self, resources: Iterable[str]) -> None:
        """Take resources out of every choice."""
        self.barred.update(resources)
        self.ways = tuple(way for way in self.ways if way.station not in self.barred)
        self.needs = tuple(
            Need(need.name, need.units, tuple(m for m in need.members if m not in self.barred))
            for need in self.needs
        )

    def require(self, resources: Iterable[str]) -> None:
        """Have at least one of the resources work on it."""
        wanted = frozenset(resources)
        self.doers.append(wanted)
        if not any(wanted.intersection(need.members) for need in self.needs):
            self.ways = tuple(way for way in self.ways if way.station in wanted)

    def take(self, minutes: int) -> None:
        """Give every way the same duration."""
        self.ways = tuple(dict.fromkeys(Way(way.station, minutes) for way in self.ways))


@dataclass
class ResourceFacts:
    """A station or a worker as it may be planned with: ``opening`` is when it can be at work."""

    name: str
    capacity: int
    opening: Moments
    setup: int = 0
    cost_per_hour: int = 0


@dataclass(frozen=True)
class Sequence:
    """``before`` ends ``gap`` minutes before ``after`` starts when both are done.

    ``needed``: ``after`` is done only if ``before`` is. ``starts``: instead, ``before`` does not start later,
    nor at the same time and end later.
    """

    before: str
    after: str
    gap: int = 0
    needed: bool = False
    starts: bool = False


class Facts:
    """The tasks, resources and sequences of one scenario, ready to be narrowed by rules.

    Raises
    ------
    PacktrainError
        When a task names a predecessor or a station that the scenario does not have.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.calendar: Calendar = problem.calendar
        self.horizon = self.calendar.minutes
        self.resources: dict[str, ResourceFacts] = {
            record.name: _station(record, self.calendar) for record in problem.stations
        }
        for worker in problem.workers:
            self.resources[worker.name] = _worker(worker, self.calendar)
        self.tasks: dict[str, TaskFacts] = {task.name: self._task(task) for task in problem.tasks}
        self.sequences: list[Sequence] = [
            Sequence(before, name, lag, needed=True)
            for name, task in self.tasks.items()
            for before, lag in task.after
        ]
        self.steering = Steering()
        self._free: dict[tuple[frozenset[str], Moments], Moments] = {}

    def used_resources(self) -> frozenset[str]:
        """Return the stations, and the workers that some task may need."""
        stations = {station.name for station in self.problem.stations}
        return frozenset(stations.union(*(task.resources() for task in self.tasks.values())))

    def free(self, task: TaskFacts, resources: Iterable[str]) -> Moments:
        """Return the stretches in which a task may lie on these resources, its start and end times aside."""
        key = (frozenset(resources), task.closed)
        known = self._free.get(key)
        if known is None:
            known = complement(task.closed, (0, self.horizon))
            for name in key[0]:
                known = intersected(known, self.resources[name].opening)
            self._free[key] = known
        return known

    def shut(self, resource: str, periods: Moments) -> None:
        """Take periods out of a resource's opening."""
        record = self.resources[resource]
        record.opening = intersected(record.opening, complement(merged(periods), (0, self.horizon)))
        self._free.clear()

    def fixed_resources(self, task: TaskFacts, way: Way) -> Members:
        """Return the resources that a way surely uses: its station and the needs without a choice."""
        station = (way.station,) if way.station else ()
        return (*station, *(need.members[0] for need in task.needs if len(need.members) == 1))

    def starts(self, task: TaskFacts, way: Way, resources: Iterable[str] | None = None) -> Moments:
        """Return when a task may start if it is done in this way (with these resources)."""
        names = self.fixed_resources(task, way) if resources is None else resources
        return starts_in(self.free(task, names), way.minutes, task.starts, task.ends)

    def _task(self, task: Task) -> TaskFacts:
        named: dict[str, int] = {}
        grouped: dict[str, int] = {}
        for mode in task.modes:
            found = named if mode.station in self.problem.station else grouped
            for station in self._members(task, mode.station):
                if station in self.problem.station:
                    found[station] = min(mode.minutes, found.get(station, mode.minutes))
        # A mode that names a station says more than one that names a group with it.
        ways = {**grouped, **named} if task.modes else {"": task.minutes}
        for predecessor in task.after:
            if predecessor.task not in self.problem.task:
                raise PacktrainError(
                    f"Task “{task.name}” comes after “{predecessor.task}”, which is no task of this scenario."
                )
        return TaskFacts(
            name=task.name,
            job=task.job,
            goods=task.goods,
            ways=tuple(Way(station, minutes) for station, minutes in ways.items()),
            needs=tuple(
                Need(name, units, self._members(task, name)) for name, units in task.needs.items() if units
            ),
            starts=self.calendar.allowed_instants(task.earliest, None),
            ends=self.calendar.allowed_ends(task.latest) if task.latest else ANY,
            level=task.priority,
            after=tuple((p.task, p.lag) for p in task.after),
        )

    def _members(self, task: Task, name: str) -> Members:
        try:
            named = self.problem.names.resources((name,))
        except UnknownNameError as error:
            raise PacktrainError(f"Task “{task.name}”: {error}") from None
        return tuple(member for member in named if member in self.resources)


def starts_in(free: Moments, minutes: int, starts: Moments, ends: Moments) -> Moments:
    """Return the starts from which a span of ``minutes`` lies in one free stretch, start and end as allowed."""
    possible = tuple((lower, upper - minutes + 1) for lower, upper in free if upper - lower >= minutes)
    early_ends = tuple((lower - minutes, upper - minutes) for lower, upper in ends)
    return intersected(intersected(merged(possible), starts), early_ends)


def _station(record: Station, calendar: Calendar) -> ResourceFacts:
    return ResourceFacts(
        record.name,
        record.capacity,
        without_days(opening(record.opens, record.closes, calendar), record.days_off, calendar),
        record.setup_minutes,
        record.cost_per_hour,
    )


def _worker(record: Worker, calendar: Calendar) -> ResourceFacts:
    always: Moments = ((0, calendar.minutes),)
    return ResourceFacts(
        record.name, 1, without_days(always, record.days_off, calendar), 0, record.cost_per_hour
    )


def opening(opens: int | None, closes: int | None, calendar: Calendar) -> Moments:
    """Return the stretches between an opening and a closing time (at or before it: past midnight)."""
    if opens is None and closes is None:
        return ((0, calendar.minutes),)
    first, last = opens or 0, DAY if closes is None else closes
    if last <= first:
        last += DAY
    every = merged((day * DAY + first, day * DAY + last) for day in range(-1, calendar.days))
    return intersected(every, ((0, calendar.minutes),))


def without_days(stretches: Moments, days_off: Iterable[object], calendar: Calendar) -> Moments:
    """Return the stretches with whole days taken out, midnight to midnight."""
    off = merged(
        (calendar.day_of(day) * DAY, (calendar.day_of(day) + 1) * DAY)  # type: ignore[arg-type]
        for day in days_off
    )
    return intersected(stretches, complement(off, (0, calendar.minutes)))
