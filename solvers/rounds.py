"""CP-SAT in rounds beside another search: each begins anew from what the other has found, who is stronger gets more.

The other search knows only some of the rules. What it finds is checked on the model before it counts.
"""

from __future__ import annotations

import threading
import time
from typing import Any, Generic, Protocol, TypeVar

from ortools.sat.python import cp_model

from solvers.tiers import LEAST_SECONDS, POLL_SECONDS, Answer, Hints, Read, Tier, TieredSearch

T = TypeVar("T")

_OPENING_SHARE, _OPENING_SECONDS = 0.1, 3.0
"""How long CP-SAT begins with its linear relaxation, which gives the better bounds and little else."""
_ROUND_SECONDS, _ROUNDS_GROW, _LONGEST_ROUND = 2.0, 1.6, 15.0
"""How long CP-SAT goes on at least before it begins anew from what the other has found."""
_QUIET_SHARE, _NEAR = 0.35, 0.01
"""After so much of a tier's time without a gain of its own CP-SAT gives way, unless its bound is as near as that."""
_ALL = 2
"""CP-SAT's workers when it alone finds anything better."""
_CHECKS = 5.0
"""So many times as long as checking a solution takes, no other is checked."""
_FAILURES = 4
"""After so many solutions in a row that break something, the other is no longer listened to."""


class Beside(Protocol):
    """Another search on the same scenario, at work in a process of its own."""

    def better(self) -> Hints | None:
        """Return the decisions of a solution that it holds better than those before, if it has a new one."""

    def tell(self, answer: Answer[Any]) -> None:
        """Hear of a better solution found by CP-SAT."""

    def widen(self) -> bool:
        """Take over every core; False when it can't use them."""

    def end(self) -> None:
        """End: nothing more will be asked."""


class SideBySide(Generic[T]):
    """The two searches, as `TieredSearch.run` asks for it.

    Parameters
    ----------
    search : TieredSearch
        CP-SAT's side.
    beside : Beside
        The other's.
    """

    def __init__(self, search: TieredSearch[T], beside: Beside) -> None:
        self._search = search
        self._listener = _Listener(search, beside)
        self._workers = search.workers
        self._opening = True
        self._patient = False

    def minimise(self, k: int, best: Answer[T], seconds: float) -> tuple[Answer[T], bool]:
        """Return the best answer for a tier, and whether it is proven to be."""
        search, listener = self._search, self._listener
        tier = search.tiers[k]
        until = time.monotonic() + seconds
        quiet = seconds * _QUIET_SHARE
        least = _ROUND_SECONDS
        listener.watch(k, best)
        while True:
            opening = min(_OPENING_SHARE * seconds, _OPENING_SECONDS) if self._opening else float("inf")
            began = time.monotonic()

            def enough(began: float = began, least: float = least, opening: float = opening) -> bool:
                """Tell whether the round is to end."""
                listener.look()
                lasted = time.monotonic() - began
                return (
                    lasted > opening
                    or (listener.ahead and lasted > least)
                    or self._alone(quiet)
                    or self._idle(tier, quiet)
                )

            status, answer = search.minimise(
                tier,
                list(zip(search.variables, listener.best.values, strict=False)),
                max(until - began, LEAST_SECONDS),
                listener.solved,
                enough,
                self._workers,
                () if self._opening else None,
            )
            if answer is not None:
                listener.hear(answer)
            listener.look(at_once=True)
            proven = status == cp_model.OPTIMAL or not self._above(tier, 0.0)
            if proven or search.over or time.monotonic() >= until - LEAST_SECONDS:
                return listener.best, proven
            if self._idle(tier, quiet):
                if listener.widen():
                    return self._waited(until), False
                self._patient = True
            elif self._alone(quiet):
                self._workers = _ALL
            if not self._opening:
                least = min(least * _ROUNDS_GROW, _LONGEST_ROUND)
            self._opening = False
            listener.ahead = False

    def _waited(self, until: float) -> Answer[T]:
        """Leave everything to the other search."""
        while not self._search.over and time.monotonic() < until:
            time.sleep(POLL_SECONDS)
            self._listener.look()
        self._listener.look(at_once=True)
        return self._listener.best

    def _alone(self, quiet: float) -> bool:
        """Tell whether CP-SAT is the one that makes progress and could have more workers."""
        listener = self._listener
        gained = listener.gained > listener.helped
        return self._workers < _ALL and gained and time.monotonic() - listener.helped > quiet / 2

    def _idle(self, tier: Tier, quiet: float) -> bool:
        """Tell whether CP-SAT is far from a proof and the other makes all the progress."""
        listener = self._listener
        now = time.monotonic()
        stronger = listener.helped > listener.gained
        return stronger and not self._patient and now - listener.gained > quiet and self._above(tier, _NEAR)

    def _above(self, tier: Tier, part: float) -> bool:
        """Tell whether the best is above its bound by more than a part of itself."""
        value = self._listener.value
        return value - self._search.bounds.get(tier.name, tier.floor) > part * value


class _Listener(Generic[T]):
    """Takes in what the other search finds, and passes on to it what CP-SAT finds; used from two threads.

    Attributes
    ----------
    best : Answer
        The best of both.
    ahead : bool
        Whether the other has found something better than CP-SAT since that was last begun anew.
    gained, helped : float
        When CP-SAT and the other last found something better than anything before.
    """

    def __init__(self, search: TieredSearch[T], beside: Beside) -> None:
        self.best: Answer[T]
        self.ahead = False
        self.gained = self.helped = 0.0
        self._tier = 0
        self._search = search
        self._beside: Beside | None = beside
        self._model = search.model.clone()
        self._lock = threading.Lock()
        self._next = 0.0
        self._failed = 0

    def watch(self, tier: int, best: Answer[T]) -> None:
        """Begin with a tier from an answer."""
        self.best, self._tier, self.ahead = best, tier, False
        self.gained = self.helped = time.monotonic()

    @property
    def value(self) -> int:
        """What the tier comes to in the best answer."""
        return self.best.costs[self._tier]

    def look(self, at_once: bool = False) -> None:
        """See what the other has found, not too often."""
        if self._beside is None or (not at_once and time.monotonic() < self._next):
            return
        began = time.monotonic()
        hints = self._beside.better()
        if hints is None:
            return
        answer = self._search.check_on(self._model, hints)
        self._next = time.monotonic() + _CHECKS * (time.monotonic() - began)
        self._failed = 0 if answer is not None else self._failed + 1
        if answer is None:
            if self._failed >= _FAILURES:
                self._beside.end()
                self._beside = None
            return
        with self._lock:
            if answer.costs >= self.best.costs:
                return
            if self._gains(answer.costs):
                self.ahead = True
                self.helped = time.monotonic()
            self.best = answer
            self._search.found(answer.costs, answer.what)

    def solved(self, read: Read) -> None:
        """Hear of a solution of CP-SAT's while it is at work."""
        costs = tuple(read(tier.expression) for tier in self._search.tiers)
        with self._lock:
            if costs >= self.best.costs:
                return
            if self._gains(costs):
                self.gained = time.monotonic()
                self.ahead = False
            values = tuple(read(variable) for variable in self._search.variables)
            self.best = Answer(values, costs, self._search.extract(read))
            self._search.found(costs, self.best.what)
        if self._beside is not None:
            self._beside.tell(self.best)

    def hear(self, answer: Answer[T]) -> None:
        """Take in an answer of CP-SAT's."""
        with self._lock:
            if answer.costs < self.best.costs:
                self.best = answer

    def widen(self) -> bool:
        """Let the other search have every core."""
        return self._beside is not None and self._beside.widen()

    def _gains(self, costs: tuple[int, ...]) -> bool:
        """Tell whether costs are better than the best as far as the tier at hand goes."""
        return costs[: self._tier + 1] < self.best.costs[: self._tier + 1]
