"""What of the present plan stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from planner.model.calendar import DAY, intersected
from planner.model.plan import ScheduledTask
from solvers.scheduling.facts import Facts, Need, Sequence, TaskFacts
from solvers.scheduling.model import PIECE, Literal, ScheduleModel


@dataclass(frozen=True)
class Kept:
    """What stays.

    Attributes
    ----------
    items : tuple of ScheduledTask
        The kept tasks as the present plan has them, by start.
    how : str
        ``all``, ``order`` or ``resource``.
    quiet : frozenset of str
        Resources that begin nothing else before ``until`` (None: at all).
    until : int or None
        Minutes from the first midnight.
    """

    items: tuple[ScheduledTask, ...]
    how: str
    quiet: frozenset[str] = frozenset()
    until: int | None = None

    @property
    def names(self) -> frozenset[str]:
        """The kept tasks."""
        return frozenset(item.task for item in self.items)


def resources_of(item: ScheduledTask) -> tuple[str, ...]:
    """Return a planned task's resources, its station first."""
    return ((item.station,) if item.station else ()) + tuple(item.needs)


def narrow(facts: Facts, kept: Kept) -> None:
    """Leave the kept tasks no other resource (and time, and sequence) than the present ones."""
    for item in kept.items:
        task = facts.tasks[item.task]
        task.ways = tuple(way for way in task.ways if way.station == (item.station or ""))
        task.needs = tuple(_narrowed(need, item) for need in task.needs)
        if kept.how == "all":
            task.starts = intersected(task.starts, ((item.start, item.start + 1),))
            task.ways = tuple(way for way in task.ways if way.minutes == item.end - item.start)
    if kept.how == "order":
        facts.sequences.extend(_sequence(kept))


def _narrowed(need: Need, item: ScheduledTask) -> Need:
    members = tuple(member for member in need.members if member in item.needs)
    return Need(need.name, need.units, members) if members else need


def _sequence(kept: Kept) -> list[Sequence]:
    found: dict[tuple[str, str], Sequence] = {}
    by_resource: dict[str, list[ScheduledTask]] = {}
    for item in kept.items:
        for resource in resources_of(item):
            by_resource.setdefault(resource, []).append(item)
    for items in by_resource.values():
        for k, one in enumerate(items):
            for other in items[k + 1 :]:
                if one.start < other.start:
                    found[one.task, other.task] = Sequence(one.task, other.task, starts=True)
    return list(found.values())


def hold(model: ScheduleModel, kept: Kept) -> None:
    """State a hard freeze: what is planned is planned again, with the same units of the same resources."""
    for item in kept.items:
        variables = model.tasks[item.task]
        if model.strict:
            model.cp.add(variables.present == 1)
        else:
            model.missed.append(PIECE * (1 - variables.present))
        given: dict[str, list[object]] = {}
        for _, members in variables.needs:
            for member, (_, amount) in members.items():
                given.setdefault(member, []).append(amount)
        for member, amounts in given.items():
            units = item.needs.get(member, 0)
            model.cp.add(sum(amounts) == units).only_enforce_if(variables.present)  # type: ignore[arg-type]
    for task in model.facts.tasks:
        if task in kept.names:
            continue
        for resource in kept.quiet:
            if model.can_use(task, resource):
                _silence(model, task, model.using(task, resource), kept.until, [])


def prefer(model: ScheduleModel, kept: Kept) -> None:
    """State a soft freeze: each kept task that changes, and each new one in the way, is charged once."""
    for item in kept.items:
        variables = model.tasks[item.task]
        unchanged = model.unless(True)
        model.cp.add(variables.present == 1).only_enforce_if(unchanged)
        for resource in resources_of(item):
            if model.can_use(item.task, resource):
                model.cp.add(model.using(item.task, resource) == 1).only_enforce_if(unchanged)
        if kept.how == "all":
            model.cp.add(variables.start == item.start).only_enforce_if(unchanged)
            model.cp.add(variables.end == item.end).only_enforce_if(unchanged)
    if kept.how == "order":
        for sequence in _sequence(kept):
            before, after = model.tasks[sequence.before], model.tasks[sequence.after]
            model.cp.add(before.start <= after.start).only_enforce_if(
                before.present, after.present, *model.unless(True)
            )
    for task in model.facts.tasks:
        if task in kept.names:
            continue
        for resource in kept.quiet:
            if model.can_use(task, resource):
                _silence(model, task, model.using(task, resource), kept.until, model.unless(True))


def _silence(model: ScheduleModel, task: str, using: Literal, until: int | None, kept: list[Literal]) -> None:
    first = model.facts.horizon + DAY if until is None else until
    model.cp.add(model.tasks[task].start >= first).only_enforce_if(using, *kept)


def movable(task: TaskFacts) -> bool:
    """Tell whether a task's start is still open."""
    return sum(upper - lower for lower, upper in task.starts) != 1
