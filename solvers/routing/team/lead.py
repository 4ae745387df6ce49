"""The lead: gives members of the team their tasks, takes in what they find, and ends them when they hang."""

from __future__ import annotations

import logging
import os
import queue
import time
from collections import Counter
from itertools import count

from solvers.routing.counting.appraisal import Appraisal
from solvers.routing.engine import Answer, Search
from solvers.routing.instance import Instance
from solvers.routing.recombination.engine import RoutePool
from solvers.routing.team.jobs import Job, Jobs
from solvers.routing.team.member import Inbox, Member, dismissed, hired
from solvers.routing.team.standing import Standing
from solvers.routing.team.tasks import Better, Brief, Done, Task, ToLead
from solvers.routing.weights import Weights

log = logging.getLogger(__name__)

_LOOK = 0.05
"""Seconds between two looks at the clock."""
_LAST_WORDS = 0.5
"""Seconds that members have for their last answers when the time is over, to which come some for large ones."""
_FAILURES = 2
"""After so many failures an engine is not asked again."""
_MOST = 4
"""Members at most; more would find little that these don't."""

_PATIENCE, _PATIENCE_EACH = 0.3, 0.02
"""Seconds without a better answer after which a small problem counts as solved, and those more for each pair of
visits: 20 visits make 8 s, 100 outlast every limit."""

_numbers = count(1)


def cores() -> int:
    """Return how many processor cores this process may use."""
    able = getattr(os, "sched_getaffinity", None)
    return len(able(0)) if able is not None else os.cpu_count() or 1


class Lead:
    """One search by a team.

    Parameters
    ----------
    search : Search
        What is asked for; its starts are candidates themselves.
    """

    def __init__(self, search: Search) -> None:
        self._search = search
        self._size = len(search.instance.visits)
        routes = RoutePool(search.instance, search.weights)
        self._standing = Standing(Appraisal(search.instance, search.weights), routes, search.better)
        self._inbox: Inbox = queue.SimpleQueue()
        self._members: list[Member] = []
        self._at: dict[Member, tuple[Task, Job, int]] = {}
        self._reached: dict[Member, int] = {}
        self._briefs: dict[int, Brief] = {}
        self._failures: Counter[str] = Counter()
        self._jobs: Jobs | None = None
        self._value: int | None = None
        self._patient_until = float("inf")

    def run(self) -> Answer | None:
        """Search until the time is over; return the best answer that keeps every hard rule, if there is one."""
        self._members = hired(max(2, min(_MOST, cores())))
        for member in self._members:
            member.inbox = self._inbox
        try:
            self._begin()
            self._work()
            self._end()
        finally:
            dismissed(self._members)
        best = self._standing.best
        return None if best is None else best.answer

    def _begin(self) -> None:
        """Make a first plan here and now, while the members are still starting."""
        search = self._search
        self._jobs = Jobs(
            search.instance, search.weights, search.clock, search.seed, self._standing, self._busy
        )
        for start in search.starts:
            self._standing.hear(Answer(start, 0))
        for make in (self._jobs.first, self._jobs.second):
            made = make(search)
            if made is not None:
                self._standing.hear(made)

    def _work(self) -> None:
        clock = self._search.clock
        while not clock.over and not self._settled:
            for seat, member in enumerate(self._members):
                if member not in self._at:
                    self._give(seat, member)
            if not self._at:
                return
            try:
                member, said = self._inbox.get(timeout=min(_LOOK, clock.left))
            except queue.Empty:
                self._look_after()
            else:
                self._hear(member, said)

    @property
    def _settled(self) -> bool:
        """Whether nothing better has been found for so long that nothing will."""
        best = self._standing.best
        if best is not None and best.value != self._value:
            self._value = best.value
            self._patient_until = time.monotonic() + _PATIENCE + _PATIENCE_EACH * self._size**2
        return time.monotonic() > self._patient_until

    def _end(self) -> None:
        for member in self._at:
            member.stop()
        until = time.monotonic() + _LAST_WORDS + self._size / 2000
        while self._at and time.monotonic() < until:
            try:
                self._hear(*self._inbox.get(timeout=_LOOK))
            except queue.Empty:
                self._at = {member: at for member, at in self._at.items() if member.alive}

    # -- giving -------------------------------------------------------------------------------------

    def _give(self, seat: int, member: Member) -> None:
        assert self._jobs is not None
        job = self._jobs.next(seat)
        if job is None:
            return
        brief = self._brief(job.instance, job.weights)
        task = Task(next(_numbers), brief.number, job.engine, job.seconds, job.seed, job.starts, job.routes)
        best = self._standing.best
        self._at[member] = (task, job, 0 if best is None else best.value)
        self._reached.pop(member, None)
        member.give(task, brief)
        log.debug("%6.2f s seat %d: %s for %.1f s", self._search.clock.seconds, seat, job.engine, job.seconds)

    def _brief(self, instance: Instance, weights: Weights) -> Brief:
        if instance is not self._search.instance:
            return Brief(next(_numbers), instance, weights)
        return self._briefs.setdefault(0, Brief(next(_numbers), instance, weights))

    def _busy(self) -> frozenset[int]:
        return frozenset(unit for _, job, _ in self._at.values() for unit in job.units)

    # -- hearing ------------------------------------------------------------------------------------

    def _hear(self, member: Member, said: ToLead) -> None:
        at = self._at.get(member)
        if at is None or at[0].number != said.task:
            return
        _, job, before = at
        if said.answer is not None:
            self._take_in(member, job, said.answer)
        if isinstance(said, Better):
            return
        del self._at[member]
        member.task = None
        best = self._standing.best
        gained = 0 if best is None else before - best.value
        job.done(gained)
        log.debug("%6.2f s %s over, best %d better", self._search.clock.seconds, job.engine, gained)
        if isinstance(said, Done) and said.failure:
            self._failed(member, job, said.failure)

    def _take_in(self, member: Member, job: Job, answer: Answer) -> None:
        best = self._standing.best
        found = self._standing.hear(answer if job.outwards is None else job.outwards(answer))
        if job.outwards is None:
            self._reached[member] = min(found.value, self._reached.get(member, found.value))
        now = self._standing.best
        if now is None or now is best:
            return
        for other, (_, others_job, _) in self._at.items():
            reached = self._reached.get(other)
            if others_job.takes_offers and other is not member and (reached is None or now.value < reached):
                other.offer(now.answer.paths)
                self._reached[other] = now.value

    # -- when something goes wrong ------------------------------------------------------------------

    def _look_after(self) -> None:
        for member in list(self._at):
            if member.hung:
                log.warning("%s hangs and is ended", self._at[member][1].engine)
                member.kill()
                self._hear(member, Done(self._at[member][0].number, None, "it did not come to an end"))

    def _failed(self, member: Member, job: Job, failure: str) -> None:
        log.warning("%s failed: %s", job.engine, failure)
        assert self._jobs is not None
        self._failures[job.engine] += 1
        if self._failures[job.engine] >= _FAILURES:
            self._jobs.failed.add(job.engine)
        if not member.alive:
            seat = self._members.index(member)
            self._members[seat] = Member()
            self._members[seat].inbox = self._inbox
