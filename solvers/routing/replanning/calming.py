"""Calming a new plan: routes go back to the sequence of the plan in force where another saves next to nothing.

The search only minds who does what. Many sequences are as good as each other (any round the other way about),
and it takes one of them at random; but customers have been told a time. So, when the search is over, each
route that has orders of its own tries their sequence of before, with what is new put in where it costs least.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Final

from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Answer, Paths
from solvers.routing.instance import RELOAD, Instance, Path, without_empty_trips
from solvers.routing.weights import Weights

_RETIMED: Final = 0.25
"""What another time is worth beside another vehicle or day."""
_MINUTES: Final = 10
"""From so many minutes on, a start is another time to whoever waits."""
_NEW: Final = 12
"""With more new stops than this a route is another one, and keeps the sequence that the search gave it."""


def calmed(
    answer: Answer,
    instance: Instance,
    weights: Weights,
    present: Paths,
    told: Mapping[int, int],
    seconds: float,
) -> Answer:
    """Return an answer with as many starts as before as are worth it.

    Parameters
    ----------
    answer : Answer
        The best that was found.
    instance : Instance
        The problem.
    weights : Weights
        Its objective; where moving an order is free, so is another time.
    present : Paths
        The plan in force.
    told : mapping
        When services start in it, by visit.
    seconds : float
        After so many, routes that are left stay as they are.
    """
    if not weights.moved:
        return answer
    price = _RETIMED * weights.moved
    until = time.monotonic() + seconds
    appraisal = Appraisal(instance, weights)
    best = appraisal.appraise(answer)
    for unit, before in present.items():
        now = best.paths.get(unit)
        if now is None or time.monotonic() > until:
            continue
        for path in _calmer(instance, unit, before, now):
            starts = {visit: start for visit, start in best.starts.items() if visit not in now}
            other = appraisal.appraise_paths({**best.paths, unit: path}, starts)
            if (other.broken, other.forced, other.soft) > (best.broken, best.forced, best.soft):
                continue
            if other.value + price * _retimed(other, told) < best.value + price * _retimed(best, told):
                best = other
    return best.answer


def _retimed(appraised: Appraised, told: Mapping[int, int]) -> int:
    """Return how many services start at another time than was told."""
    starts = appraised.starts
    return sum(visit in starts and abs(starts[visit] - told[visit]) >= _MINUTES for visit in told)


def _calmer(instance: Instance, unit: int, before: Path, now: Path) -> Iterator[Path]:
    """Yield sequences of a route's stops that are more like those of before."""
    stay = {what for what in now if what != RELOAD}
    kept = without_empty_trips(tuple(what for what in before if what == RELOAD or what in stay))
    new = [what for what in now if what != RELOAD and what not in kept]
    if not kept or len(new) > _NEW:
        return
    cheap = following = kept
    for what in new:
        cheap = _put_in(instance, unit, cheap, what)
        following = _put_behind(following, now, what)
    yield from (path for path in dict.fromkeys((cheap, following)) if path != now)


def _put_behind(path: Path, now: Path, what: int) -> Path:
    """Return a path with one stop more, behind the stop that comes before it now."""
    ahead = [w for w in now[: now.index(what)] if w in path and w != RELOAD]
    gap = path.index(ahead[-1]) + 1 if ahead else 0
    return (*path[:gap], what, *path[gap:])


def _put_in(instance: Instance, unit: int, path: Path, what: int) -> Path:
    """Return a path with one stop more, where the way grows least; a delivery comes after its pickup.

    Of places that are as good it is the last, as only what comes after it is put off.
    """
    ways, record, visits = instance.travel.metres, instance.units[unit], instance.visits
    places = [record.start, *(record.start if w == RELOAD else visits[w].place for w in path)]
    ends = [*places[1:], record.start if record.end is None else record.end]
    here = visits[what].place
    partner = visits[what].partner
    first = path.index(partner) + 1 if partner in path and visits[what].kind == "delivery" else 0
    gap = min(
        reversed(range(first, len(places))),
        key=lambda k: int(ways[places[k], here]) + int(ways[here, ends[k]]) - int(ways[places[k], ends[k]]),
    )
    return (*path[:gap], what, *path[gap:])
