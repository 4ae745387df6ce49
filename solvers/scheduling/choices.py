"""How and when a task may be done: each way with all that it needs, and its starts by the time that it takes.

A task that may be interrupted rests while anything that it uses is closed, so that what it takes from its
first to its last minute depends on when it starts: constant over a few stretches of starts, which are found
here once and for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from planner.model.calendar import Interval, complement, intersected, merged
from solvers.scheduling.ways import Members, Moments, Need, Way

if TYPE_CHECKING:
    from solvers.scheduling.facts import Facts, TaskFacts

_MOST_SPLITS = 24
"""Up to so many ways are told apart by who works on an interruptible task."""


@dataclass(frozen=True)
class Piece:
    """Starts from which a way takes the same time.

    Attributes
    ----------
    minutes : int
        From the first minute to the last, rests included.
    starts : intervals
        Half-open.
    """

    minutes: int
    starts: Moments


@dataclass(frozen=True)
class Choice:
    """A way of doing a task with everything that it needs, and when it can start.

    Attributes
    ----------
    needs : tuple of Need
        The task's and the way's own.
    sure : tuple of str
        The resources whose opening decides when it rests.
    pieces : tuple of Piece
        Shortest first; never empty.
    members : dict
        By a resource that may be chosen for a need and is not always there when the rest is: its pieces.
    """

    way: Way
    needs: tuple[Need, ...]
    sure: Members
    pieces: tuple[Piece, ...]
    members: dict[str, tuple[Piece, ...]]

    @property
    def station(self) -> str:
        """Where; empty for none."""
        return self.way.station

    @property
    def minutes(self) -> int:
        """How long the work takes, rests left aside."""
        return self.way.minutes

    @property
    def short(self) -> int:
        """By how many minutes it misses a soft duration."""
        return self.way.short

    @property
    def starts(self) -> Moments:
        """When it can start, whatever it takes then."""
        return merged(interval for piece in self.pieces for interval in piece.starts)


def choices(facts: Facts, task: TaskFacts) -> tuple[Choice, ...]:
    """Return every way in which a task can be done at some time; none when a need can't be met."""
    found: list[Choice] = []
    for way in task.ways:
        needs = facts.needed(task, way)
        if not all(_can_give(facts, need) for need in needs):
            continue
        for split in _splits(facts, task, way, needs) if task.rests(way) else (needs,):
            choice = _choice(facts, task, way, split)
            if choice.pieces:
                found.append(choice)
    return tuple(found)


def _choice(facts: Facts, task: TaskFacts, way: Way, needs: tuple[Need, ...]) -> Choice:
    sure = sure_of(way, needs)
    if task.rests(way):
        # Any of the members that are left to choose from is there whenever the first is, or is looked at below.
        sure += tuple(need.members[0] for need in needs if len(need.members) > 1 and _alike(facts, need))
    pieces = pieces_of(facts, task, way, sure)
    members: dict[str, tuple[Piece, ...]] = {}
    for need in needs:
        if len(need.members) > 1 and pieces:
            for member in need.members:
                if facts.resources[member].opening == ((0, facts.horizon),):
                    continue
                own = _with(facts, task, way, sure, member, pieces)
                if own != pieces:
                    members[member] = own
    return Choice(way, needs, sure, pieces, members)


def sure_of(way: Way, needs: Iterable[Need]) -> Members:
    """Return what a way surely uses: its station, and the needs without a choice."""
    station = (way.station,) if way.station else ()
    return (*station, *(need.members[0] for need in needs if len(need.members) == 1))


def pieces_of(facts: Facts, task: TaskFacts, way: Way, resources: Members) -> tuple[Piece, ...]:
    """Return when a way can start on some resources, by the time that it takes."""
    free = facts.free(task, resources)
    if not task.rests(way):
        starts = starts_in(free, way.minutes, task.starts, task.ends)
        return (Piece(way.minutes, starts),) if starts else ()
    by_minutes: dict[int, list[Interval]] = {}
    for stretch in facts.unbroken(resources):
        for minutes, some in resting(intersected(free, (stretch,)), way.minutes).items():
            by_minutes.setdefault(minutes, []).extend(some)
    found: list[Piece] = []
    for minutes, possible in sorted(by_minutes.items()):
        ends = tuple((lower - minutes, upper - minutes) for lower, upper in task.ends)
        allowed = intersected(intersected(merged(possible), task.starts), ends)
        if allowed:
            found.append(Piece(minutes, allowed))
    return tuple(found)


def starts_in(free: Moments, minutes: int, starts: Moments, ends: Moments) -> Moments:
    """Return the starts from which a span of ``minutes`` lies in one free stretch, start and end as allowed."""
    possible = tuple((lower, upper - minutes + 1) for lower, upper in free if upper - lower >= minutes)
    early_ends = tuple((lower - minutes, upper - minutes) for lower, upper in ends)
    return intersected(intersected(merged(possible), starts), early_ends)


def resting(working: Moments, minutes: int) -> dict[int, list[Interval]]:
    """Return starts by the time from the first to the last minute, when work rests outside some stretches.

    Parameters
    ----------
    working : intervals
        The minutes that are worked in; the first and the last minute are among them.
    minutes : int
        Minutes of work, at least one.
    """
    worked = [0]
    for lower, upper in working:
        worked.append(worked[-1] + upper - lower)
    found: dict[int, list[Interval]] = {}
    last = 0
    for first, (lower, _) in enumerate(working):
        last = max(last, first)
        while last < len(working) and worked[last + 1] < worked[first] + minutes:
            last += 1
        for k in range(last, len(working)):
            # The work done before the start, for starts in stretch `first` that end in stretch `k`.
            earliest = max(worked[first], worked[k] - minutes + 1)
            latest = min(worked[first + 1], worked[k + 1] - minutes + 1)
            if earliest >= latest:
                break
            span = working[k][0] - worked[k] + minutes - lower + worked[first]
            shift = lower - worked[first]
            found.setdefault(span, []).append((earliest + shift, latest + shift))
    return found


def clear_of(facts: Facts, task: TaskFacts, choice: Choice, periods: Moments) -> tuple[Piece, ...]:
    """Return the pieces of a choice in which no minute of work lies in the periods."""
    hit = merged(periods)
    if task.rests(choice.way):
        hit = intersected(facts.free(task, choice.sure), hit)
    return _missing(choice.pieces, hit)


def _with(
    facts: Facts, task: TaskFacts, way: Way, sure: Members, member: str, pieces: tuple[Piece, ...]
) -> tuple[Piece, ...]:
    """Return the pieces in which a further resource is there for every minute of work."""
    if not task.rests(way):
        return pieces_of(facts, task, way, (*sure, member))
    away = intersected(facts.free(task, sure), complement(facts.free(task, (member,)), (0, facts.horizon)))
    broken = complement(facts.unbroken((member,)), (0, facts.horizon))
    return _missing(pieces, merged((*away, *broken)))


def _missing(pieces: tuple[Piece, ...], hit: Moments) -> tuple[Piece, ...]:
    """Return the pieces whose spans miss all of some stretches."""
    found: list[Piece] = []
    for piece in pieces:
        hitting = merged((lower - piece.minutes + 1, upper) for lower, upper in hit)
        reach = (piece.starts[0][0], piece.starts[-1][1])
        starts = intersected(piece.starts, complement(hitting, reach)) if hitting else piece.starts
        if starts:
            found.append(Piece(piece.minutes, starts))
    return tuple(found)


def _splits(facts: Facts, task: TaskFacts, way: Way, needs: tuple[Need, ...]) -> list[tuple[Need, ...]]:
    """Return the needs once for each sort of opening among those who may give a single unit."""
    free = facts.free(task, sure_of(way, needs))
    parts: list[list[Need]] = []
    count = 1
    for need in needs:
        sorts: dict[tuple[Moments, Moments], list[str]] = {}
        if need.units == 1 and len(need.members) > 1:
            for member in need.members:
                own = intersected(free, facts.free(task, (member,)))
                sorts.setdefault((own, facts.unbroken((member,))), []).append(member)
        if len(sorts) > 1 and count * len(sorts) <= _MOST_SPLITS:
            count *= len(sorts)
            parts.append([Need(need.name, 1, tuple(members)) for members in sorts.values()])
        else:
            parts.append([need])
    return [tuple(split) for split in product(*parts)]


def _alike(facts: Facts, need: Need) -> bool:
    """Tell whether all members of a need are open at the same times."""
    return len({(facts.resources[m].opening, facts.unbroken((m,))) for m in need.members}) == 1


def _can_give(facts: Facts, need: Need) -> bool:
    return sum(facts.resources[member].capacity for member in need.members) >= need.units
