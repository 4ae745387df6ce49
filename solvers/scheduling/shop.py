"""The schedule as plain arrays for the quick heuristics, forwards or mirrored in time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from solvers.scheduling.choices import Choice
from solvers.scheduling.facts import Facts, TaskFacts
from solvers.scheduling.guards import Steering
from solvers.scheduling.ways import Moments

Spans = tuple[tuple[int, int], ...]
"""Closed at both ends for starts, half-open for stretches of time."""


ShopNeed = tuple[int, tuple[int, ...]]
"""Units, and the members that may give them."""


@dataclass(frozen=True)
class ShopWay:
    """A way of doing a task from certain starts on.

    A way of a task that may rest is one here for each time that it takes from the first minute to the last:
    those have the same ``mode``.

    Attributes
    ----------
    station : int
        Its index; -1 for none.
    minutes : int
        From the first minute to the last.
    starts : spans
        The possible starts, closed at both ends.
    needs : tuple
        Units with the members that may give them.
    mode : int
        Which of the task's ways it is.
    working : int
        Minutes of work, rests left aside.
    open : dict
        By resource: the starts at which it is there, where that is not said by the starts and its opening.
    """

    station: int
    minutes: int
    starts: Spans
    needs: tuple[ShopNeed, ...] = ()
    mode: int = 0
    working: int = 0
    open: dict[int, Spans] | None = None

    def takes(self, resource: int) -> int:
        """Return how many units of a resource it surely takes."""
        own = int(self.station == resource)
        return own + sum(units for units, members in self.needs if members == (resource,))

    def fits(self, station: int, start: int, end: int, needs: dict[int, int]) -> bool:
        """Tell whether a plan that has the task at a station, with units of its needs, does it in this way."""
        return (
            self.station == station
            and self.minutes == end - start
            and any(first <= start <= last for first, last in self.starts)
            and sum(needs.values()) == sum(units for units, _ in self.needs)
            and all(units <= sum(needs.get(m, 0) for m in members) for units, members in self.needs)
        )

    def mirrored(self, horizon: int) -> ShopWay:
        """Return the same way with time running backwards from the horizon."""
        back = horizon - self.minutes
        return replace(
            self,
            starts=_mirrored(self.starts, back),
            open=self.open and {k: _mirrored(spans, back) for k, spans in self.open.items()},
        )


def _mirrored(spans: Spans, last: int) -> Spans:
    return tuple((last - upper, last - lower) for lower, upper in reversed(spans))


@dataclass(frozen=True)
class ShopTask:
    """A task by index: ``weight`` is what leaving it out costs, ``urgency`` what each minute of its end does."""

    ways: tuple[ShopWay, ...]
    before: tuple[tuple[int, int, bool, bool], ...]
    """Predecessors: index, lag, whether it must be done too, whether its start counts instead of its end."""
    weight: int
    family: int
    urgency: int = 1

    def like(self, way: ShopWay) -> tuple[ShopWay, ...]:
        """Return the ways that do as another (a mirrored shop's, perhaps), whatever the rests."""
        return tuple(own for own in self.ways if own.mode == way.mode)

    def way_of(self, station: int, start: int, end: int, needs: dict[int, int]) -> ShopWay | None:
        """Return the way in which a plan has the task done, or None when it is none of them."""
        return next((way for way in self.ways if way.fits(station, start, end, needs)), None)

    @cached_property
    def pinned(self) -> bool:
        """Whether it can start at one minute only."""
        spans = [span for way in self.ways for span in way.starts]
        return len({minute for span in spans for minute in span}) == 1


@dataclass(frozen=True)
class Shop:
    """Tasks and resources by index; ``setup``, ``capacity`` and the rest by resource.

    ``stock`` tells which resources are used up.
    """

    tasks: tuple[ShopTask, ...]
    capacity: tuple[int, ...]
    setup: tuple[int, ...]
    opening: tuple[Moments, ...]
    stock: tuple[bool, ...]
    horizon: int
    names: tuple[str, ...]
    resources: tuple[str, ...]
    steering: Steering

    def mirrored(self) -> Shop:
        """Return the same shop with time running backwards from the horizon."""
        after: list[list[tuple[int, int, bool, bool]]] = [[] for _ in self.tasks]
        for index, task in enumerate(self.tasks):
            for before, lag, _, _ in task.before:
                after[before].append((index, lag, False, False))
        tasks = tuple(
            ShopTask(
                tuple(way.mirrored(self.horizon) for way in task.ways),
                tuple(after[index]),
                task.weight,
                task.family,
                task.urgency,
            )
            for index, task in enumerate(self.tasks)
        )
        opening = tuple(
            tuple((self.horizon - upper, self.horizon - lower) for lower, upper in reversed(stretches))
            for stretches in self.opening
        )
        return replace(self, tasks=tasks, opening=opening)

    @property
    def mirrors(self) -> bool:
        """Whether a mirrored schedule is a schedule: not where starts count, or rules that count them."""
        return not self.steering and not any(starts for task in self.tasks for *_, starts in task.before)


def shop_of(facts: Facts, weights: dict[str, int]) -> Shop:
    """Return the shop of some facts; tasks left out by rule have no way of being done."""
    resources = tuple(facts.resources)
    number = {name: k for k, name in enumerate(resources)}
    names = tuple(facts.tasks)
    index = {name: k for k, name in enumerate(names)}
    before: list[list[tuple[int, int, bool, bool]]] = [[] for _ in names]
    for s in facts.sequences:
        before[index[s.after]].append((index[s.before], s.gap, s.needed, s.starts))
    families: dict[tuple[str, str | frozenset[str]], int] = {}
    urgency = facts.urgency()
    tasks = []
    for name, task in facts.tasks.items():
        ways = tuple(
            way
            for mode, choice in enumerate(facts.choices(task))
            for way in _ways(facts, task, choice, mode, number)
        )
        tasks.append(
            ShopTask(
                ways,
                tuple(before[index[name]]),
                weights.get(name, 0),
                families.setdefault(task.family, len(families)),
                urgency[name],
            )
        )
    records = facts.resources.values()
    return Shop(
        tuple(tasks),
        tuple(r.capacity for r in records),
        tuple(r.setup if r.capacity == 1 else 0 for r in records),
        tuple(r.opening for r in records),
        tuple(r.used_up for r in records),
        facts.horizon,
        names,
        resources,
        facts.steering,
    )


def _ways(
    facts: Facts, task: TaskFacts, choice: Choice, mode: int, number: dict[str, int]
) -> tuple[ShopWay, ...]:
    """Return a choice, once for each time that it takes."""
    rests = task.rests(choice.way)
    open_: dict[int, dict[int, Spans]] = {}
    if rests:
        # What it rests for is in the starts; of those who may be chosen it must be said apart.
        for need in choice.needs:
            for member in need.members:
                pieces = choice.members.get(member, choice.pieces)
                open_[number[member]] = {piece.minutes: closed_spans(piece.starts) for piece in pieces}
    station = number[choice.station] if choice.station else -1
    needs = tuple((need.units, tuple(number[m] for m in need.members)) for need in choice.needs)
    return tuple(
        ShopWay(
            station,
            piece.minutes,
            closed_spans(piece.starts),
            needs,
            mode,
            choice.minutes,
            {k: by_minutes.get(piece.minutes, ()) for k, by_minutes in open_.items()} if rests else None,
        )
        for piece in choice.pieces
    )


def closed_spans(starts: Moments) -> Spans:
    """Return half-open intervals as spans closed at both ends."""
    return tuple((lower, upper - 1) for lower, upper in starts)
