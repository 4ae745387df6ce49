"""The verbs for schedules: each states one thing about tasks on stations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from math import floor
from typing import Literal

from planner.constraints.encoding import Members, Per, Quantity
from planner.model import Plan, Problem
from planner.model.calendar import Interval, intersected
from planner.model.names import Part
from solvers.scheduling import amounts, keeping, times, who
from solvers.scheduling.facts import LEVELS, Facts, Sequence
from solvers.scheduling.guards import Few
from solvers.scheduling.model import ScheduleModel
from solvers.scheduling.objective import MEASURES
from solvers.statements import StatedEncoding

Narrow = Callable[[Facts], None]
Post = Callable[[ScheduleModel], None]


class SchedulingEncoding(StatedEncoding[Facts, ScheduleModel]):
    """A scenario's tasks being stated to CP-SAT.

    Raises
    ------
    PacktrainError
        When a task names a station or predecessor that the scenario doesn't have.
    """

    plans = "the schedule"
    known_measures = frozenset(MEASURES)

    def __init__(self, problem: Problem, present: Plan | None = None) -> None:
        facts = Facts(problem)
        super().__init__(
            problem, present, facts, frozenset(facts.tasks), facts.used_resources(), ScheduleModel
        )

    def vehicles(self, names: Iterable[str] | None) -> Members:
        """Return none: what a vehicle does on the road is the routes' to say, tasks only have it standing."""
        return ()

    def _fixed(self, resources: Members) -> Members:
        """Return the resources without vehicles, whose work is not counted in tasks."""
        return tuple(resource for resource in resources if resource not in self.problem.vehicle)

    def also(self, narrow: Narrow) -> None:
        """Have the facts narrowed once more, after all rules."""
        self._narrow.append(narrow)

    # -- times --------------------------------------------------------------------------------------

    def start_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """Start in the intervals; soft: a unit for each minute from the nearest."""

        def narrow(facts: Facts) -> None:
            task = facts.tasks[activity]
            task.starts = intersected(task.starts, intervals)

        self._state(narrow, lambda m: times.near(m, activity, m.tasks[activity].start, intervals))

    def end_within(self, activity: str, intervals: tuple[Interval, ...]) -> None:
        """End in the intervals; soft: a unit for each minute from the nearest."""

        def narrow(facts: Facts) -> None:
            task = facts.tasks[activity]
            task.ends = intersected(task.ends, intervals)

        self._state(narrow, lambda m: times.near(m, activity, m.tasks[activity].end, intervals))

    def keep_clear(self, activity: str, periods: tuple[Interval, ...], part: Part = "") -> None:
        """Lie in none of the periods; soft: one breach if it does."""

        def narrow(facts: Facts) -> None:
            facts.tasks[activity].closed += periods

        self._state(narrow, lambda m: times.clear_of(m, activity, periods, []))

    def block(self, resource: str, periods: tuple[Interval, ...]) -> None:
        """Work on nothing in the periods; soft: a breach for each task."""
        self._state(
            lambda facts: facts.shut(resource, periods),
            partial(times.blocked, resource=resource, periods=periods),
        )

    def set_duration(self, activity: str, minutes: int) -> None:
        """Take that long whatever the station; soft: a unit for each minute less."""
        if self.soft:
            self._narrow.append(lambda facts: times.prefer_minutes(facts.tasks[activity], minutes))
        else:
            self._narrow.append(lambda facts: facts.tasks[activity].take(minutes))

    def precede(self, before: str, after: str, gap: int) -> None:
        """End ``gap`` minutes before the other starts; soft: a unit for each minute too early."""
        self._state(
            lambda facts: facts.sequences.append(Sequence(before, after, gap)),
            lambda m: times.soon_after(m, before, after, gap),
        )

    # -- who does it --------------------------------------------------------------------------------

    def allow_only(self, activity: str, resources: Members) -> None:
        """Be done by one of the resources, as station or for a need."""
        self._state(
            lambda facts: facts.tasks[activity].require(resources),
            lambda m: who.prefer(m, activity, resources),
        )

    def never(self, activity: str, resources: Members) -> None:
        """Be done by none of the resources."""
        self._state(
            lambda facts: facts.tasks[activity].bar(resources),
            lambda m: who.avoid(m, activity, resources),
        )

    def same_resource(self, activities: Members) -> None:
        """Be done on one station; soft: a breach for each task elsewhere."""
        if not self.soft:
            self._narrow.append(lambda facts: facts.steering.together.append(frozenset(activities)))
        self._post.append(partial(who.same, tasks=activities, soft=self.soft))

    def different_resource(self, entries: tuple[Members, ...]) -> None:
        """Share no station; soft: a breach for each further entry on a station."""
        if not self.soft:
            sides = tuple(frozenset(entry) for entry in entries)
            self._narrow.append(lambda facts: facts.steering.apart.append(sides))
        self._post.append(partial(who.different, entries=entries, soft=self.soft))

    def at_end_of_route(self, activities: Members, place: Literal["first", "last"]) -> None:
        """Be the first or last on the station that day; soft: a breach for each task that isn't."""
        self._post.append(partial(who.at_end, tasks=activities, first=place == "first", soft=self.soft))

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
        """Bound hours, duration or stops (tasks) of each station, hours or duration of each worker."""
        fixed = self._fixed(resources)
        if fixed != resources and at_least is not None and not self.problem.orders:
            self.refuse("how much a vehicle does at least where there are no orders")
        resources = fixed
        if not resources or activities == ():
            return
        if quantity == "shifts" and all(resource in self.problem.worker for resource in resources):
            if at_least is not None and not self.problem.shifts:
                self.refuse("a number of shifts where there are none")
            return  # the roster's: the schedule has none
        if quantity not in amounts.MINUTES and quantity != "stops":
            self.refuse(f"a limit on “{quantity}”")
        per = per or ("horizon" if quantity == "hours" else "day")
        when = amounts.spans(self.calendar, per, periods)
        tasks = tuple(self._activities) if activities is None else activities
        for resource in resources:
            # With shifts in the scenario it is the roster that gives a worker enough to do.
            least = None if self.problem.shifts and resource in self.problem.worker else at_least
            if at_most is not None and not self.soft:
                self._narrow.append(partial(amounts.steer, resource, quantity, at_most, tasks, when))
            self._post.append(
                partial(
                    amounts.limit_work,
                    resource=resource,
                    quantity=quantity,
                    bounds=(at_most, least),
                    tasks=tasks,
                    when=when,
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
        """Bound how many stations do anything."""
        resources = self._fixed(resources)
        if not resources or activities == ():
            return
        (when,) = amounts.spans(self.calendar, "horizon", periods) or ((),)
        if at_most is not None and periods is None and not self.soft:
            counted = self._activities if activities is None else frozenset(activities)
            few = Few(frozenset(resources), counted, floor(at_most))
            self._narrow.append(lambda facts: facts.steering.few.append(few))
        self._post.append(
            partial(
                amounts.limit_used,
                resources=resources,
                bounds=(at_most, at_least),
                tasks=tuple(self._activities) if activities is None else activities,
                when=when,
                soft=self.soft,
            )
        )

    def pause(self, resource: str, minutes: int, earliest: str | None, latest: str | None) -> None:
        """Stand still once in each day's window; soft: a breach for each day."""
        windows = self.calendar.allowed_instants(earliest, latest)
        self._post.append(
            partial(times.pause, resource=resource, minutes=minutes, windows=windows, soft=self.soft)
        )

    def balance(self, resources: Members) -> None:
        """Keep the longest working time of the resources small."""
        super().balance(self._fixed(resources))

    # -- vehicles and people --------------------------------------------------------------------------

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

    def same_shifts(self, workers: Members) -> None:
        """Hold by itself: a schedule has no shifts."""

    def never_same_shift(self, one: str, other: str) -> None:
        """Hold by itself: a schedule has no shifts."""

    def not_next_day(self, worker: str, first: Members, then: Members) -> None:
        """Hold by itself: a schedule has no shifts."""

    def days_in_row(self, worker: str, at_most: int, shifts: Members) -> None:
        """Hold by itself: a schedule has no shifts."""

    def rest_between(self, worker: str, minutes: int) -> None:
        """Hold by itself: a schedule has no shifts."""

    # -- the whole ----------------------------------------------------------------------------------

    def set_priority(self, activity: str, level: str) -> None:
        """Replace the record's priority; soft: only ever raise it, or make leaving the task out free."""
        soft = self.soft

        def narrow(facts: Facts) -> None:
            task = facts.tasks[activity]
            if not soft:
                task.level = level
            elif level == "skip":
                task.wanted = False
            elif task.level in LEVELS and LEVELS.index(level) < LEVELS.index(task.level):
                task.level = level

        self._narrow.append(narrow)
        if soft and level == "skip":
            self._post.append(lambda m: m.penalties.append(m.tasks[activity].present))

    def keep(self, activities: Members, resources: Members, until: int | None, keep: str) -> None:
        """Keep what the present plan does; soft: a breach for each task that changes."""
        items = sorted(self.present.schedule if self.present else (), key=lambda item: (item.start, item.end))
        works = tuple(
            (item, resource)
            for item in items
            if item.task in self._activities
            and (not activities or item.task in activities)
            and (until is None or item.start < until)
            for resource in keeping.resources_of(item)
            if not resources or resource in resources
        )
        quiet: frozenset[str] = frozenset()
        if keep == "all" and not activities:
            quiet = frozenset(resources) or self._resources | {""}
        kept = keeping.Kept(works, keep, quiet, until)
        if self.soft:
            self._post.append(partial(keeping.prefer, kept=kept))
        else:
            self._narrow.append(partial(keeping.narrow, kept=kept))
            self._post.append(partial(keeping.hold, kept=kept))
