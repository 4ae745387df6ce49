"""What the members of a team do, one after the other, until the time is over.

The first seat lets the engine that is strongest on the whole work without interruption; the others bring
variety: other engines, other seeds, parts of the plan, new combinations of routes already seen, and repair
where the strongest engine does not know all rules.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

from solvers.rooms import Clock
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.engines import INSERTION, OR_TOOLS, PYVRP, RECOMBINATION, VROOM, engine
from solvers.routing.instance import Instance, Path
from solvers.routing.narrowing.narrowing import narrowed
from solvers.routing.parts.part import Cutter, Part
from solvers.routing.parts.piecewise import piecewise
from solvers.routing.parts.regions import Regions
from solvers.routing.team.standing import Standing
from solvers.routing.weights import Weights

_MANY = 300
"""From so many visits on, parts of the plan are worked on beside the whole."""
_HUGE = 2000
"""From so many visits on, nobody works on the whole."""
_PIECES = 500
"""From so many visits on, the first plan is made part by part."""
_FEW, _ROUNDS = 60, 200
"""Up to so many visits, the first plan is bettered in so many rounds before the members have even started."""
_SHORTEST = 0.3
"""Seconds for which it is not worth setting a member to work."""
_VROOM_SHARE, _VROOM_SECONDS = 0.2, 12.0
_RELAXED_SHARE, _RELAXED_SECONDS = 0.2, 12.0
_SLICE, _SLICE_SECONDS = 0.12, 1.5
"""The part of all the time for a search that others may follow, and seconds at least."""
_RECOMBINE_SHARE = 0.04
_PART_SECONDS, _PART_STOPS_A_SECOND = 0.3, 300
"""How long a part is worked on in the first sweep over the plan; each further sweep takes that much longer."""
_LONGEST_PART_SECONDS, _LONGEST_PART_STOPS_A_SECOND = 1.0, 60
"""How long a part is worked on at the most."""


@dataclass(frozen=True)
class Job:
    """A task before it has a number.

    Attributes
    ----------
    outwards : callable or None
        Makes an answer to the whole of an answer to the job's own instance; None: it is one.
    done : callable
        Told of the value gained when the job is over.
    """

    engine: str
    instance: Instance
    weights: Weights
    seconds: float
    seed: int
    starts: tuple[Paths, ...] = ()
    routes: tuple[tuple[int, Path], ...] = ()
    units: frozenset[int] = frozenset()
    outwards: Callable[[Answer], Answer] | None = None
    done: Callable[[int], None] = lambda gained: None
    takes_offers: bool = False


class Jobs:
    """Decides what comes next.

    Parameters
    ----------
    instance, weights, clock, seed
        As in `Search`.
    standing : Standing
        How far the team is.
    busy : callable
        The units that parts under way work on.
    """

    def __init__(
        self,
        instance: Instance,
        weights: Weights,
        clock: Clock,
        seed: int,
        standing: Standing,
        busy: Callable[[], frozenset[int]],
    ) -> None:
        self._instance = instance
        self._weights = weights
        self._clock = clock
        self._standing = standing
        self._busy = busy
        self._seeds = count(seed)
        self._support: dict[str, Support] = {}
        self.failed: set[str] = set()
        self._turn = 0
        self._relaxed_first = True
        self._mended: Answer | None = None
        self._combined = 0
        self._regions: Regions | None = None
        self._cutter = Cutter(instance)
        self._swept = 0

    def first(self, search: Search) -> Answer | None:
        """Return a first plan, made here and now: in pieces where one piece would take too long."""
        quick = replace(search, rounds=0, better=lambda value, read: None)
        if self._size < _PIECES:
            return engine(INSERTION).search(quick)
        return piecewise(quick, self._cutter, self._charted)

    def second(self, search: Search) -> Answer | None:
        """Return a better plan of a small problem, made here and now."""
        if self._size > _FEW:
            return None
        clock = search.clock.part(search.clock.left / 4)
        asked = replace(search, clock=clock, rounds=_ROUNDS, starts=self._standing.starts)
        return engine(INSERTION).search(replace(asked, better=lambda value, read: None))

    @property
    def _size(self) -> int:
        return len(self._instance.visits)

    def next(self, seat: int) -> Job | None:
        """Return what a seat does next, None when it is too late for anything."""
        if self._clock.left < _SHORTEST:
            return None
        if self._size >= _HUGE and PYVRP not in self.failed:
            return self._part()
        if seat == 0:
            return self._steady()
        self._turn += 1
        if self._can(PYVRP) is Support.WHOLE:
            return self._variety()
        return self._repair(seat)

    def _can(self, name: str) -> Support:
        """Return how much of the instance an engine can say, nothing once it has failed."""
        if name in self.failed:
            return Support.NONE
        if name not in self._support:
            self._support[name] = engine(name).support(self._instance, self._weights)
        return self._support[name]

    # -- the first seat -----------------------------------------------------------------------------

    def _steady(self) -> Job:
        if self._can(PYVRP) is Support.WHOLE:
            return self._job(PYVRP, self._clock.left, starts=self._standing.starts, takes_offers=True)
        if self._can(PYVRP) is Support.RELAXED:
            if self._relaxed_first:
                self._relaxed_first = False
                seconds = min(_RELAXED_SHARE * self._clock.limit, _RELAXED_SECONDS + self._size / 50)
                return self._job(PYVRP, seconds, starts=self._standing.starts)
            job = self._narrow()
            if job is not None:
                return job
        return self._job(self._general(), self._slice(), starts=self._standing.starts, takes_offers=True)

    def _general(self) -> str:
        """Return an engine that minds every rule, the quicker one if it can be had."""
        return OR_TOOLS if INSERTION in self.failed else INSERTION

    def _narrow(self) -> Job | None:
        """Let the strongest engine polish the best answer, rules across routes kept as they are in it."""
        best = self._standing.best
        if best is None:
            return None
        instance = narrowed(self._instance, best.answer.paths, best.appraised.starts)
        if engine(PYVRP).support(instance, self._weights) is Support.NONE:
            return None
        return Job(PYVRP, instance, self._weights, self._slice(), next(self._seeds), (best.answer.paths,))

    # -- the other seats ----------------------------------------------------------------------------

    def _variety(self) -> Job:
        if self._turn == 1 and self._can(VROOM):
            seconds = min(_VROOM_SHARE * self._clock.limit, _VROOM_SECONDS + self._size / 50)
            return self._job(VROOM, seconds, starts=self._standing.starts)
        if self._turn % 4 == 0:
            job = self._combination()
            if job is not None:
                return job
        if self._size > _MANY and self._standing.best is not None:
            return self._part()
        return self._job(PYVRP, self._slice(), starts=self._standing.starts, takes_offers=True)

    def _repair(self, seat: int) -> Job:
        relaxed, best = self._standing.relaxed, self._standing.best
        fresh = relaxed is not None and relaxed.answer is not self._mended
        if relaxed is not None and fresh and (best is None or relaxed.value < best.value):
            self._mended = relaxed.answer
            starts: tuple[Paths, ...] = (relaxed.answer.paths, *self._standing.starts)
            return self._job(INSERTION, self._slice(), starts=starts)
        if self._turn % 4 == 0:
            job = self._combination()
            if job is not None:
                return job
        if self._turn % 4 == 2 and OR_TOOLS not in self.failed:
            return self._job(OR_TOOLS, self._slice(), starts=(*self._standing.starts, {}))
        if self._turn == 1 and self._can(VROOM) is Support.WHOLE:
            return self._job(VROOM, self._slice(), starts=self._standing.starts)
        return self._job(INSERTION, self._slice(), starts=self._standing.starts, takes_offers=True)

    def _combination(self) -> Job | None:
        """Make a plan of the routes seen, when enough new ones have been."""
        routes = self._standing.routes
        if RECOMBINATION in self.failed or routes.added - self._combined < 20 or self._standing.best is None:
            return None
        self._combined = routes.added
        seconds = max(_SLICE_SECONDS, _RECOMBINE_SHARE * self._clock.limit)
        return self._job(RECOMBINATION, seconds, starts=self._standing.starts, routes=routes.columns())

    # -- parts --------------------------------------------------------------------------------------

    def _part(self) -> Job:
        """Return a part of the best plan, apart from those under way."""
        best = self._standing.best
        if best is None:
            return self._job(INSERTION, self._slice())
        whole = best.answer
        units, orders = self._charted.next(whole.paths, self._busy())
        part = self._cutter.part(units, orders, whole)
        weights = part.weights(self._weights)
        able = engine(PYVRP).support(part.instance, weights)
        return Job(
            PYVRP if able is Support.WHOLE and PYVRP not in self.failed else INSERTION,
            part.instance,
            weights,
            self._part_seconds(len(part.instance.visits)),
            next(self._seeds),
            (part.inwards(whole.paths),),
            units=units,
            outwards=lambda answer: part.joined(self._around(part, whole), answer),
            done=lambda gained: self._charted.learnt(units, gained),
        )

    def _part_seconds(self, stops: int) -> float:
        """Return how long to work on a part: little while every part is still easily bettered."""
        self._swept += stops
        sweeps = 1.0 + self._swept / self._size
        seconds = (_PART_SECONDS + stops / _PART_STOPS_A_SECOND) * sweeps
        longest = _LONGEST_PART_SECONDS + stops / _LONGEST_PART_STOPS_A_SECOND
        return min(seconds, longest, self._clock.left)

    def _around(self, part: Part, whole: Answer) -> Answer:
        """Return what a part is joined to: the best plan of now, unless it has changed in that place."""
        best = self._standing.best
        if best is None:
            return whole
        now = best.answer.paths
        same = all(set(now.get(unit, ())) == set(whole.paths.get(unit, ())) for unit in part.units)
        return best.answer if same else whole

    @property
    def _charted(self) -> Regions:
        if self._regions is None:
            self._regions = Regions(self._instance, self._weights, next(self._seeds))
        return self._regions

    # -- common -------------------------------------------------------------------------------------

    def _slice(self) -> float:
        return min(self._clock.left, max(_SLICE_SECONDS, _SLICE * self._clock.limit))

    def _job(
        self,
        name: str,
        seconds: float,
        starts: tuple[Paths, ...] = (),
        routes: tuple[tuple[int, Path], ...] = (),
        takes_offers: bool = False,
    ) -> Job:
        return Job(
            name,
            self._instance,
            self._weights,
            min(seconds, self._clock.left),
            next(self._seeds),
            starts,
            routes,
            takes_offers=takes_offers,
        )
