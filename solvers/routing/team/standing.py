"""How far a team is: the best answer of all, and answers that still break a rule but are worth mending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from solvers.routing.counting.appraisal import Appraisal, Appraised
from solvers.routing.engine import Answer, Paths
from solvers.routing.recombination.engine import RoutePool


@dataclass(frozen=True)
class Candidate:
    """An answer and what it is worth by the count that all engines share."""

    answer: Answer
    appraised: Appraised

    @property
    def value(self) -> int:
        """The objective, penalties included."""
        return self.appraised.value

    @property
    def whole(self) -> bool:
        """Whether it keeps every hard rule."""
        return not self.appraised.broken


class Standing:
    """What has been found so far.

    Parameters
    ----------
    appraisal : Appraisal
        The shared count.
    routes : RoutePool
        Collects the routes of all answers.
    better : callable
        Called with (value, read) at every better answer, as in `Search`.

    Attributes
    ----------
    best : Candidate or None
        The best answer that keeps every hard rule.
    relaxed : Candidate or None
        The best of those that break some, while it is better than `best`.
    """

    def __init__(
        self,
        appraisal: Appraisal,
        routes: RoutePool,
        better: Callable[[int, Callable[[], Answer]], None],
    ) -> None:
        self.best: Candidate | None = None
        self.relaxed: Candidate | None = None
        self.routes = routes
        self._appraisal = appraisal
        self._better = better

    @property
    def starts(self) -> tuple[Paths, ...]:
        """The best answer as a start for an engine."""
        return () if self.best is None else (self.best.answer.paths,)

    def hear(self, answer: Answer) -> Candidate:
        """Take an answer in, and tell what it is worth."""
        appraised = self._appraisal.appraise(answer)
        found = Candidate(appraised.answer, appraised)
        self.routes.add(appraised.paths)
        if not found.whole:
            if self.relaxed is None or found.value < self.relaxed.value:
                self.relaxed = found
        elif self.best is None or found.value < self.best.value:
            self.best = found
            self._better(found.value, lambda: found.answer)
        return found
