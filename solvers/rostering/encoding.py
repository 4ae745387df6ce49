"""The verbs for rosters: each states one thing about workers on shifts.

As in the schedule, a hard rule that narrows a choice narrows the facts, everything else is posted on the
model once it is built. The times of shifts are data: a rule on them opens or closes a shift.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from planner.constraints.encoding import Members, Per, Quantity
from planner.model import Plan, Problem
from planner.model.calendar import Interval
from planner.model.names import Part
from solvers.rostering import keeping, rules
from solvers.rostering.facts import LEVELS, Facts
from solvers.rostering.model import PIECE, RosterModel
from solvers.rostering.objective import MEASURES
from solvers.statements import StatedEncoding

Narrow = Callable[[Facts], None]
Post = Callable[[RosterModel], None]


class RosteringEncoding(StatedEncoding[Facts, RosterModel]):
    """A scenario's shifts being stated to CP-SAT.

    Raises
    ------
    PacktrainError
        When a worker prefers something that the scenario doesn't have.
    """

    plans = "the roster"
    known_measures = frozenset(MEASURES)

    def __init__(self, problem: Problem, present: Plan | None = None) -> None:
        facts = Facts(problem)
        super().__init__(
            problem, present, facts, frozenset(facts.shifts), frozenset(facts.workers), RosterModel
        )

    def _close(self, activity: str, by: int, why: str) -> None:
        """Leave a shift empty; soft: ``by`` units if anybody is on it."""

        def narrow(facts: Facts) -> None:
            facts.shifts[activity].closed = why

        self._state(narrow, partial(rules.charge, shift=activity, weight=by))

    # -- times --------------------------------------------------------------------------------------

    def start_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """Be done only if the shift starts in the intervals; soft: a unit for each minute from the nearest."""
        by = _away(self.facts.shifts[activity].start, intervals)
        if by:
            self._close(activity, by, "A rule does not let it start at its time.")

    def end_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """Be done only if the shift ends in the intervals; soft: a unit for each minute from the nearest."""
        by = _away(self.facts.shifts[activity].end, intervals)
        if by:
            self._close(activity, by, "A rule does not let it end at its time.")

    def keep_clear(self, activity: str, periods: tuple[Interval, ...], part: Part = "") -> None:
        """Be done only if no part lies in the periods; soft: a unit for each minute that does."""
        by = self.facts.shifts[activity].overlaps(periods)
        if by:
            self._close(activity, by, "A rule does not let it take place at its time.")

    def block(self, resource: str, periods: tuple[Interval, ...]) -> None:
        """Have the worker on no shift that overlaps the periods; soft: a unit for each minute that does."""
        for name, shift in self.facts.shifts.items():
            by = shift.overlaps(periods)
            if by:
                self._state(
                    partial(_bar, shift=name, workers=(resource,)),
                    partial(rules.avoid, shift=name, workers=(resource,), weight=by),
                )

    def set_duration(self, activity: str, minutes: int) -> None:
        """Hold by itself for a shift that is long enough.

        Raises
        ------
        RefusedError
            When the shift is shorter: its times are data.
        """
        if self.facts.shifts[activity].minutes < minutes:
            self.refuse(f"how long a shift takes (change the times of “{activity}” in the data instead)")

    def precede(self, before: str, after: str, gap: int) -> None:
        """Have both shifts done only if their times are so; soft: a unit for each minute too early."""
        by = self.facts.shifts[before].end + gap - self.facts.shifts[after].start
        if by > 0:
            self._state(
                lambda facts: facts.together.append((before, after)),
                lambda model: rules.not_both(model, before, after, by),
            )

    # -- who does it --------------------------------------------------------------------------------

    def allow_only(self, activity: str, resources: Members) -> None:
        """Have one of the workers on the shift."""
        self._state(
            lambda facts: facts.shifts[activity].doers.append(frozenset(resources)),
            partial(rules.prefer, shift=activity, workers=resources),
        )

    def never(self, activity: str, resources: Members) -> None:
        """Have none of the workers on the shift."""
        self._state(
            partial(_bar, shift=activity, workers=resources),
            partial(rules.avoid, shift=activity, workers=resources),
        )

    def same_resource(self, activities: Members) -> None:
        """Have one and the same worker on each shift that is done; soft: a breach for each without."""
        self._post.append(partial(rules.same, shifts=activities, soft=self.soft))

    def different_resource(self, entries: tuple[Members, ...]) -> None:
        """Let no worker be on shifts of two entries; soft: a breach for each further entry."""
        self._post.append(partial(rules.different, entries=entries, soft=self.soft))

    def at_end_of_route(self, activities: Members, place: Literal["first", "last"]) -> None:
        """Be the worker's first or last shift of the date; soft: a breach for each that isn't."""
        self._post.append(partial(rules.at_end, shifts=activities, first=place == "first", soft=self.soft))

    # -- how much -----------------------------------------------------------------------------------

    def limit_each(
        self,
        resources: Members,
        quantity: Quantity,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        per: Per | None,
        periods: tuple[Interval, ...] | None,
    ) -> None:
        """Bound the shifts, hours or minutes of each worker."""
        if not resources or activities == () or quantity == "stops":
            return  # stops of people are tasks, which the schedule counts
        if quantity not in rules.UNITS:
            self.refuse(f"a limit on “{quantity}”")
        per = per or ("day" if quantity == "duration" else "horizon")
        for days, counting in rules.stretches(self.calendar, per, periods):
            for resource in resources:
                self._post.append(
                    partial(
                        _limit_each,
                        resource=resource,
                        quantity=quantity,
                        bounds=(at_most, at_least),
                        activities=activities,
                        when=(days, counting),
                        soft=self.soft,
                    )
                )

    def limit_in_use(
        self,
        resources: Members,
        at_most: float | None,
        at_least: float | None,
        activities: Members | None,
        periods: tuple[Interval, ...] | None,
    ) -> None:
        """Bound how many of the workers are on any shift."""
        if not resources or activities == ():
            return
        everywhere = range(-1, self.calendar.days + 1)
        soft = self.soft
        self._post.append(
            lambda model: rules.limit_used(
                model,
                resources,
                (at_most, at_least),
                rules.counted(model, activities, everywhere, periods),
                soft,
            )
        )

    # -- vehicles -------------------------------------------------------------------------------------

    def travel_factor(
        self, factor: float, places: tuple[Members, ...] | None, periods: tuple[Interval, ...]
    ) -> None:
        """Leave travel to the routes; refuse it where there are none."""
        if not self.problem.orders:
            self.refuse("travel times that change")

    def travel_closed(self, places: tuple[Members, ...] | None, periods: tuple[Interval, ...]) -> None:
        """Leave travel to the routes; refuse it where there are none."""
        if not self.problem.orders:
            self.refuse("closed ways")

    # -- people -------------------------------------------------------------------------------------

    def staff(self, shift: str, workers: Members, at_least: int) -> None:
        """Have that many of the workers on the shift if anybody is; soft: a breach for each that lacks."""
        self._narrow.append(lambda facts: facts.shifts[shift].asked.append(at_least))
        self._state(
            lambda facts: facts.shifts[shift].staff.append((frozenset(workers), at_least)),
            partial(rules.staff, shift=shift, workers=workers, at_least=at_least),
        )

    def same_shifts(self, workers: Members) -> None:
        """Have the workers on the same shifts; soft: a breach for each shift with only some of them."""
        self._post.append(partial(rules.same_shifts, workers=workers, soft=self.soft))

    def never_same_shift(self, one: str, other: str) -> None:
        """Keep the two off one another's shifts."""
        self._post.append(partial(rules.never_same, one=one, other=other, soft=self.soft))

    def not_next_day(self, worker: str, first: Members, then: Members) -> None:
        """Give the worker none of ``then`` on the day after one of ``first``."""
        self._post.append(partial(rules.not_next_day, worker=worker, first=first, then=then, soft=self.soft))

    def days_in_row(self, worker: str, at_most: int, shifts: Members) -> None:
        """Give the worker these shifts on so many days in a row at most."""
        self._post.append(
            partial(rules.days_in_row, worker=worker, at_most=at_most, shifts=shifts, soft=self.soft)
        )

    def rest_between(self, worker: str, minutes: int) -> None:
        """Leave the worker so much time off between two shifts."""

        def narrow(facts: Facts) -> None:
            facts.rest[worker] = max(minutes, facts.rest.get(worker, 0))

        self._state(narrow, partial(rules.rest_between, worker=worker, minutes=minutes))

    # -- the whole ----------------------------------------------------------------------------------

    def set_priority(self, activity: str, level: str) -> None:
        """Give the shift's posts a priority; soft: only ever raise it, or make leaving them open free."""
        soft = self.soft

        def narrow(facts: Facts) -> None:
            shift = facts.shifts[activity]
            if not soft:
                shift.level = level
            elif level == "skip":
                shift.wanted = False
            elif shift.level in LEVELS and LEVELS.index(level) < LEVELS.index(shift.level):
                shift.level = level

        self._narrow.append(narrow)
        if level == "must" and not soft:
            self._post.append(partial(_must, shift=activity))
        if level == "skip" and soft:
            self._post.append(partial(rules.charge, shift=activity, weight=1))

    def keep(self, activities: Members, resources: Members, until: int | None, keep: str) -> None:
        """Keep who is on which shift; soft: a breach for each duty that changes."""
        duties = tuple(
            (duty.worker, duty.shift)
            for duty in (self.present.roster if self.present else ())
            if duty.shift in self._activities
            and duty.worker in self._resources
            and (not activities or duty.shift in activities)
            and (not resources or duty.worker in resources)
            and (until is None or self.facts.shifts[duty.shift].start < until)
        )
        quiet = frozenset(resources) or self._resources
        kept = keeping.Kept(duties, quiet if keep == "all" and not activities else frozenset(), until)
        self._post.append(partial(keeping.hold, kept=kept, soft=self.soft))


def _away(minute: int, intervals: tuple[Interval, ...]) -> int:
    """Return how far a minute is from the nearest interval; a whole day when there is none."""
    return min((max(a - minute, minute - b + 1, 0) for a, b in intervals), default=1440)


def _bar(facts: Facts, shift: str, workers: Members) -> None:
    facts.shifts[shift].bar(workers)


def _limit_each(
    model: RosterModel,
    resource: str,
    quantity: str,
    bounds: tuple[float | None, float | None],
    activities: Members | None,
    when: tuple[range, tuple[Interval, ...] | None],
    soft: bool,
) -> None:
    shifts = rules.counted(model, activities, *when)
    rules.limit_work(model, resource, quantity, bounds, shifts, soft)


def _must(model: RosterModel, shift: str) -> None:
    """Have every post of the shift filled; where that is impossible, as many as possible."""
    if model.strict:
        model.cp.add(model.open_posts[shift] == 0)
    else:
        model.missed.append(PIECE * model.open_posts[shift])
