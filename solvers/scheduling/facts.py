"""What the schedule is made of: tasks with their ways of being done, and the resources that do them.

Gathered from the records first; hard rules that narrow a choice narrow it here, so that the quick first
plan and the model start from the same facts.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from math import gcd

from planner.errors import PacktrainError, UnknownNameError
from planner.model import Mode, Problem, Station, Task, Worker
from planner.model.calendar import DAY, Calendar, complement, intersected, merged
from solvers.scheduling.choices import Choice, choices, pieces_of, sure_of
from solvers.scheduling.guards import Steering
from solvers.scheduling.ways import ANY, Members, Moments, Need, Way

LEVELS = ("must", "high", "normal", "low")
URGENCY = {"must": 4, "high": 4, "normal": 2, "low": 1}
"""How much a minute of lateness weighs, by priority."""


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
    interruptible : bool
        Whether it rests while what it uses is closed.
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
    interruptible: bool = False

    @property
    def family(self) -> tuple[str, str | frozenset[str]]:
        """What it shares with the tasks between which no station is set up."""
        return ("goods", frozenset(self.goods)) if self.goods else ("job", self.job)

    def rests(self, way: Way) -> bool:
        """Tell whether the task may rest when it is done in this way; what takes no time never does."""
        return self.interruptible and way.minutes > 0

    def resources(self) -> frozenset[str]:
        """Return every resource that might work on it."""
        found: frozenset[str] = frozenset().union(*(need.members for need in self.needs))
        return found.union(*(way.resources() for way in self.ways))

    def bar(self, resources: Iterable[str]) -> None:
        """Take resources out of every choice."""
        self.barred.update(resources)
        self.ways = tuple(
            replace(way, needs=tuple(need.without(self.barred) for need in way.needs))
            for way in self.ways
            if way.station not in self.barred
        )
        self.needs = tuple(need.without(self.barred) for need in self.needs)

    def require(self, resources: Iterable[str]) -> None:
        """Have at least one of the resources work on it."""
        wanted = frozenset(resources)
        self.doers.append(wanted)
        if not any(wanted.intersection(need.members) for need in self.needs):
            self.ways = tuple(way for way in self.ways if wanted & way.resources())

    def take(self, minutes: int) -> None:
        """Give every way the same duration."""
        self.ways = tuple(dict.fromkeys(replace(way, minutes=minutes, short=0) for way in self.ways))


@dataclass
class ResourceFacts:
    """A station, a worker or a vehicle as it may be planned with.

    Attributes
    ----------
    opening : intervals
        When it can be at work.
    used_up : bool
        Whether ``capacity`` is all there is for the whole horizon.
    away : bool
        Whether it is elsewhere when it is closed, as a vehicle is: what uses it can't wait for it.
    """

    name: str
    capacity: int
    opening: Moments
    setup: int = 0
    cost_per_hour: int = 0
    used_up: bool = False
    away: bool = False


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
        always: Moments = ((0, self.horizon),)
        for vehicle in problem.vehicles:
            self.resources[vehicle.name] = ResourceFacts(vehicle.name, 1, always, away=True)
        self.tasks: dict[str, TaskFacts] = {task.name: self._task(task) for task in problem.tasks}
        self.sequences: list[Sequence] = [
            Sequence(before, name, lag, needed=True)
            for name, task in self.tasks.items()
            for before, lag in task.after
        ]
        self.steering = Steering()
        self._free: dict[tuple[frozenset[str], Moments], Moments] = {}
        self._choices: dict[Hashable, tuple[Choice, ...]] = {}

    def used_resources(self) -> frozenset[str]:
        """Return the stations, and the workers and vehicles that some task may need."""
        stations = {station.name for station in self.problem.stations}
        return frozenset(stations.union(*(task.resources() for task in self.tasks.values())))

    def urgency(self) -> dict[str, int]:
        """Return how much a minute of each task's lateness weighs: as little as keeps their proportions."""
        weights = {name: URGENCY.get(task.level, 1) for name, task in self.tasks.items()}
        common = gcd(*weights.values()) or 1
        return {name: weight // common for name, weight in weights.items()}

    def needed(self, task: TaskFacts, way: Way) -> tuple[Need, ...]:
        """Return all that a task needs when it is done in a way: its own needs and the way's."""
        units: dict[tuple[str, Members], int] = {}
        for need in (*task.needs, *way.needs):
            key = (need.name, need.members)
            units[key] = units.get(key, 0) + need.units
        return tuple(Need(name, count, members) for (name, members), count in units.items())

    def choices(self, task: TaskFacts) -> tuple[Choice, ...]:
        """Return every way in which a task can be done at some time; none for one that is skipped by rule."""
        if task.level == "skip":
            return ()
        key = (task.ways, task.needs, task.starts, task.ends, task.closed, task.interruptible)
        known = self._choices.get(key)
        if known is None:
            known = self._choices[key] = choices(self, task)
        return known

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
        self._choices.clear()

    def unbroken(self, resources: Iterable[str]) -> Moments:
        """Return the stretches that a task on these resources can't reach beyond, whether it rests or not."""
        known: Moments = ((0, self.horizon),)
        for name in resources:
            record = self.resources[name]
            if record.away:
                known = intersected(known, record.opening)
        return known

    def fixed_resources(self, task: TaskFacts, way: Way) -> Members:
        """Return the resources that a way surely uses: its station and the needs without a choice."""
        return sure_of(way, self.needed(task, way))

    def starts(self, task: TaskFacts, way: Way, resources: Members | None = None) -> Moments:
        """Return when a task may start if it is done in this way (with these resources)."""
        names = self.fixed_resources(task, way) if resources is None else resources
        return merged(i for piece in pieces_of(self, task, way, names) for i in piece.starts)

    def _task(self, task: Task) -> TaskFacts:
        for predecessor in task.after:
            if predecessor.task not in self.problem.task:
                raise PacktrainError(
                    f"Task “{task.name}” comes after “{predecessor.task}”, which is no task of this scenario."
                )
        return TaskFacts(
            name=task.name,
            job=task.job,
            goods=task.goods,
            ways=self._ways(task),
            needs=self._needs(task, task.needs),
            starts=self.calendar.allowed_instants(task.earliest, None),
            ends=self.calendar.allowed_ends(task.latest) if task.latest else ANY,
            level=task.priority,
            after=tuple((p.task, p.lag) for p in task.after),
            interruptible=task.interruptible,
        )

    def _ways(self, task: Task) -> tuple[Way, ...]:
        if not task.modes:
            return (Way("", task.minutes),)
        named: dict[tuple[str, tuple[Need, ...]], int] = {}
        grouped: dict[tuple[str, tuple[Need, ...]], int] = {}
        for mode in task.modes:
            found = named if not mode.station or mode.station in self.resources else grouped
            needs = self._needs(task, mode.needs)
            for station in self._places(task, mode):
                found[station, needs] = min(mode.minutes, found.get((station, needs), mode.minutes))
        # A mode that names a station says more than one that names a group with it.
        said = {station for station, _ in named}
        every = {**{key: m for key, m in grouped.items() if key[0] not in said}, **named}
        return tuple(Way(station, minutes, needs=needs) for (station, needs), minutes in every.items())

    def _places(self, task: Task, mode: Mode) -> Members:
        """Return the stations (and vehicles) that a mode stands for; one empty name for none."""
        if not mode.station:
            return ("",)
        members = [m for m in self._members(task, mode.station) if m not in self.problem.worker]
        usable = tuple(m for m in members if not self.resources[m].used_up)
        if members and not usable:
            raise PacktrainError(
                f"Task “{task.name}” is to be done at “{mode.station}”, which is used up and no place of work. Let"
                " the task need it instead."
            )
        return usable

    def _needs(self, task: Task, needs: dict[str, int]) -> tuple[Need, ...]:
        return tuple(Need(name, units, self._members(task, name)) for name, units in needs.items() if units)

    def _members(self, task: Task, name: str) -> Members:
        if name in self.resources:
            return (name,)
        try:
            return self.problem.names.resources((name,))
        except UnknownNameError as error:
            raise PacktrainError(f"Task “{task.name}”: {error}") from None


def _station(record: Station, calendar: Calendar) -> ResourceFacts:
    return ResourceFacts(
        record.name,
        record.capacity,
        without_days(opening(record.opens, record.closes, calendar), record.days_off, calendar),
        record.setup_minutes,
        record.cost_per_hour,
        record.used_up,
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
