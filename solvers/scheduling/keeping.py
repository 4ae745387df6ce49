"""What of the present plan stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from planner.model.calendar import DAY, intersected
from planner.model.plan import ScheduledTask
from solvers.scheduling.facts import Facts, Sequence
from solvers.scheduling.model import PIECE, ScheduleModel
from solvers.scheduling.use import Literal

Work = tuple[ScheduledTask, str]
"""A planned task and one of its resources; an empty name when it has none."""


@dataclass(frozen=True)
class Kept:
    """What stays.

    Attributes
    ----------
    works : tuple of (ScheduledTask, str)
        What is kept of the present plan, by start.
    how : str
        ``all``, ``order`` or ``resource``.
    quiet : frozenset of str
        Resources (an empty name: none at all) that begin nothing else before ``until`` (None: ever).
    until : int or None
        Minutes from the first midnight.
    """

    works: tuple[Work, ...]
    how: str
    quiet: frozenset[str] = frozenset()
    until: int | None = None

    @property
    def items(self) -> tuple[ScheduledTask, ...]:
        """The kept tasks, each once."""
        return tuple({item.task: item for item, _ in self.works}.values())

    def sequences(self) -> list[Sequence]:
        """Return what comes before what on the resources."""
        by_resource: dict[str, list[str]] = {}
        for item, resource in self.works:
            by_resource.setdefault(resource, []).append(item.task)
        found = {
            (one, other): Sequence(one, other, starts=True)
            for tasks in by_resource.values()
            for one, other in combinations(tasks, 2)
        }
        return list(found.values())


def resources_of(item: ScheduledTask) -> tuple[str, ...]:
    """Return a planned task's resources, its station first; an empty name when it has none."""
    return (((item.station,) if item.station else ()) + tuple(item.needs)) or ("",)


def narrow(facts: Facts, kept: Kept) -> None:
    """Leave the kept tasks no other resource (and time, and sequence) than the present ones."""
    for item, resource in kept.works:
        task = facts.tasks[item.task]
        if any(way.station == resource for way in task.ways):
            task.ways = tuple(way for way in task.ways if way.station == resource)
        if kept.how == "all":
            task.starts = intersected(task.starts, ((item.start, item.start + 1),))
            task.ends = intersected(task.ends, ((item.end, item.end + 1),))
    if kept.how == "order":
        facts.sequences.extend(kept.sequences())


def hold(model: ScheduleModel, kept: Kept) -> None:
    """State a hard freeze: what is planned is planned again, on the same resources."""
    for item in kept.items:
        present = model.tasks[item.task].present
        if model.strict:
            model.cp.add(present == 1)
        else:
            model.missed.append(PIECE * (1 - present))
    for item, resource in kept.works:
        if resource:
            model.cp.add_implication(model.tasks[item.task].present, model.using(item.task, resource))
    _silence(model, kept, False)


def prefer(model: ScheduleModel, kept: Kept) -> None:
    """State a soft freeze: each kept task that changes, and each new one in the way, is charged once."""
    same = {item.task: model.unless(True) for item in kept.items}
    for item, resource in kept.works:
        variables, unchanged = model.tasks[item.task], same[item.task]
        model.cp.add(variables.present == 1).only_enforce_if(unchanged)
        if resource:
            model.cp.add(model.using(item.task, resource) == 1).only_enforce_if(unchanged)
        if kept.how == "all":
            model.cp.add(variables.start == item.start).only_enforce_if(unchanged)
            model.cp.add(variables.end == item.end).only_enforce_if(unchanged)
    if kept.how == "order":
        for sequence in kept.sequences():
            model.not_later(sequence.before, sequence.after, model.unless(True))
    _silence(model, kept, True)


def _silence(model: ScheduleModel, kept: Kept, soft: bool) -> None:
    """Let the quiet resources begin nothing but the kept works before the moment."""
    known = {(item.task, resource) for item, resource in kept.works}
    first = model.facts.horizon + DAY if kept.until is None else kept.until
    for name, task in model.facts.tasks.items():
        for resource in sorted(kept.quiet):
            if (name, resource) in known:
                continue
            if resource and model.can_use(name, resource):
                working: Literal = model.using(name, resource)
            elif not resource and not task.resources():
                working = model.tasks[name].present
            else:
                continue
            model.cp.add(model.tasks[name].start >= first).only_enforce_if(working, *model.unless(soft))
