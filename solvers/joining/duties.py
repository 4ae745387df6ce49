"""Rostered people drive and work on tasks while they are on duty, and do one of both at a time."""

from __future__ import annotations

from collections.abc import Iterable

from planner.constraints.base import Constraint
from planner.constraints.limit import Limit
from planner.model import Plan, Problem, Rule, Shift
from planner.model.calendar import DAY, Interval, merged
from solvers.joining.coupling import RoomName, away, derived, outside, usable, used

_NEARLY = 0.85
"""A shift that holds this part of what the best one holds is as good."""
_MOST_TIMES, _PRESSING = 3, 3
"""A wish is stated so many times at most, once more for so many pressing orders."""


class Duties:
    """The coupling of the roster with routes (drivers) and schedule (technicians), and of those two by people."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self.rostered = _rostered(problem)
        """Workers whom some shift could use."""
        at_tasks = usable(problem) if problem.tasks else frozenset()
        self._hands = tuple(w.name for w in problem.workers if w.name in at_tasks)
        self._drivers = tuple(
            (v.name, v.driver) for v in problem.vehicles if problem.orders and v.driver in problem.worker
        )
        driving = {driver for _, driver in self._drivers}
        joined: set[RoomName] = set()
        if self.rostered & driving:
            joined |= {"rostering", "routing"}
        if self.rostered.intersection(self._hands):
            joined |= {"rostering", "scheduling"}
        if driving.intersection(self._hands):
            joined |= {"scheduling", "routing"}
        self.between: frozenset[RoomName] = frozenset(joined)

    def rules(self, room: RoomName, others: Plan) -> tuple[Rule, ...]:
        """Return when drivers can't drive (for routes), or people can't work (for tasks)."""
        if room == "routing":
            return derived(self._for_routes(others))
        if room == "scheduling":
            return derived(self._for_tasks(others))
        return ()

    def _for_routes(self, others: Plan) -> Iterable[Constraint]:
        on_duty, working = self.spans(others), used(others)
        for vehicle, driver in self._drivers:
            spans = list(working.get(driver, ()))
            if driver in self.rostered:
                spans += outside(self._problem, on_duty.get(driver, ()))
            yield from away(self._problem, vehicle, spans)

    def _for_tasks(self, others: Plan) -> Iterable[Constraint]:
        on_duty = self.spans(others)
        driven = dict(self._drivers)
        for worker in self._hands:
            spans: list[Interval] = [
                (route.start, route.end) for route in others.routes if driven.get(route.vehicle) == worker
            ]
            if worker in self.rostered:
                spans += outside(self._problem, on_duty.get(worker, ()))
            yield from away(self._problem, worker, spans)

    def spans(self, plan: Plan) -> dict[str, tuple[Interval, ...]]:
        """Return when people are on duty by a roster."""
        found: dict[str, list[Interval]] = {}
        for duty in plan.roster:
            found.setdefault(duty.worker, []).append(self._span(self._problem.shift[duty.shift]))
        return {worker: merged(spans) for worker, spans in found.items()}

    def _span(self, shift: Shift) -> Interval:
        first = self._problem.calendar.day_of(shift.date) * DAY
        return first + shift.starts, first + shift.ends

    def wanted(self, plan: Plan) -> dict[str, list[tuple[int, int, int]]]:
        """Return when a plan, whoever is on duty, wants rostered people at the wheel or at work, and how much."""
        driven = dict(self._drivers)
        found: dict[str, list[tuple[int, int, int]]] = {}
        for route in plan.routes:
            driver = driven.get(route.vehicle, "")
            if driver in self.rostered:
                pressing = sum(
                    self._problem.order[name].priority in ("must", "high") for name in route.orders
                )
                weight = 1 + min(_MOST_TIMES - 1, pressing // _PRESSING)
                found.setdefault(driver, []).append((route.start, route.end, weight))
        for name, spans in used(plan).items():
            if name in self.rostered:
                found.setdefault(name, []).extend((start, end, 1) for start, end in merged(spans))
        return found

    def wishes(self, plan: Plan) -> tuple[Rule, ...]:
        """Return soft wishes for a roster on which people are on duty when a plan wants them.

        For each stretch one of the shifts that hold nearly as much of it as any does. A wish is stated once more
        for every few activities of the stretch that matter, so that the busiest come first.
        """
        wished: list[Constraint] = []
        calendar = self._problem.calendar
        for name, spans in self.wanted(plan).items():
            for start, end, weight in spans:
                shared = {
                    shift: min(span[1], end) - max(span[0], start) for shift, span in self._open_to(name)
                }
                most = max(shared.values(), default=0)
                if most <= 0:
                    continue
                good = tuple(shift for shift, minutes in shared.items() if minutes >= _NEARLY * most)
                days = sorted(self._problem.shift[shift].date for shift in good)
                if not 0 <= calendar.day_of(days[0]) <= calendar.day_of(days[-1]) < calendar.days:
                    continue
                limit = Limit(
                    resources=(name, "not all vehicles"), quantity="shifts", at_least=1, activities=good,
                    start=days[0].isoformat(), end=days[-1].isoformat(), strength="soft",
                )  # fmt: skip
                wished += [limit] * weight
        return derived(wished)

    def _open_to(self, worker: str) -> list[tuple[str, Interval]]:
        record = self._problem.worker[worker]
        return [
            (shift.name, self._span(shift))
            for shift in self._problem.shifts
            if (not shift.skill or shift.skill in record.skills) and shift.date not in record.days_off
        ]


def _rostered(problem: Problem) -> frozenset[str]:
    skills = {shift.skill for shift in problem.shifts}
    return frozenset(w.name for w in problem.workers if skills & {"", *w.skills})
