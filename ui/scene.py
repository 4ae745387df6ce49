"""What all views of the middle show: the scenario, the plan, and what changed since the plan before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planner import pins
from planner.checking import Verdict
from planner.explain.changes import Change, PlanChanges
from planner.explain.critical import Criticality, Link, criticality, links_of
from planner.explain.station_load import StationLoad, station_load
from planner.explain.stock_level import StockLevel, stock_level
from planner.judging import PlanView
from planner.model import Order, Plan, Problem, Route, Shift, Stop
from planner.model.calendar import Interval, clock_text


@dataclass(frozen=True, eq=False)
class Scene:
    """One state of scenario and plan for the views; made new, never changed.

    Attributes
    ----------
    problem : Problem or None
    plan : Plan or None
        None before the first solve.
    previous : Plan or None
        The plan before a re-solve, for showing what changed.
    changes : PlanChanges or None
        What became of every activity in the re-solve.
    verdict : Verdict or None
        What the judge found; None while there is no plan.
    """

    problem: Problem | None = None
    plan: Plan | None = None
    previous: Plan | None = None
    changes: PlanChanges | None = None
    verdict: Verdict | None = None

    @cached_property
    def changed(self) -> dict[str, Change]:
        """What the re-solve changed, by activity."""
        return self.changes.by_activity if self.changes else {}

    @cached_property
    def vehicle_index(self) -> dict[str, int]:
        """The place of every vehicle in the scenario: its colour."""
        vehicles = self.problem.vehicles if self.problem else ()
        return {vehicle.name: index for index, vehicle in enumerate(vehicles)}

    @cached_property
    def activity_color(self) -> dict[str, int]:
        """The colour of every activity with a place in the plan: its vehicle's, its job's, its sort of shift's."""
        colors = {
            order: self.vehicle_index.get(stops[-1][0].vehicle, 0) for order, stops in self.stops.items()
        }
        tasks = self.problem.tasks if self.problem else ()
        shifts = self.problem.shifts if self.problem else ()
        jobs = {job: index for index, job in enumerate(dict.fromkeys(t.job or t.name for t in tasks))}
        sorts = {sort: index for index, sort in enumerate(dict.fromkeys(map(_sort, shifts)))}
        colors |= {task.name: jobs[task.job or task.name] for task in tasks}
        colors |= {shift.name: sorts[_sort(shift)] for shift in shifts}
        return colors

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """The plan's routes by vehicle in the scenario's order, then by day."""
        routes = self.plan.routes if self.plan else ()
        last = len(self.vehicle_index)
        return tuple(sorted(routes, key=lambda r: (self.vehicle_index.get(r.vehicle, last), r.day)))

    @cached_property
    def stops(self) -> dict[str, tuple[tuple[Route, Stop], ...]]:
        """Where every order is served; a shipment at two stops."""
        found: dict[str, list[tuple[Route, Stop]]] = {}
        for route in self.routes:
            for stop in route.stops:
                if stop.order is not None:
                    found.setdefault(stop.order, []).append((route, stop))
        return {order: tuple(stops) for order, stops in found.items()}

    @cached_property
    def criticality(self) -> Criticality:
        """The critical path and the slack of every task."""
        return criticality(self.problem, self.plan) if self.problem and self.plan else Criticality()

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Which scheduled task has to be done before which, by their predecessors."""
        return links_of(self.problem, self.plan) if self.problem and self.plan else ()

    @cached_property
    def view(self) -> PlanView | None:
        """The plan seen by activity and by resource."""
        return PlanView(self.problem, self.plan) if self.problem and self.plan else None

    @cached_property
    def loads(self) -> dict[str, StationLoad]:
        """The load of every station over time; what is used up has a level instead."""
        if self.problem is None or self.view is None:
            return {}
        names = [station.name for station in self.problem.stations if not station.used_up]
        return {name: station_load(self.view, name) for name in names}

    @cached_property
    def stocks(self) -> dict[str, StockLevel]:
        """What is left over time of every station that is used up."""
        if self.problem is None or self.view is None:
            return {}
        names = [station.name for station in self.problem.stations if station.used_up]
        return {name: stock_level(self.view, name) for name in names}

    @cached_property
    def rests(self) -> dict[str, tuple[Interval, ...]]:
        """When interruptible tasks rest, by task; those that never do are missing."""
        works = self.view.works if self.view else ()
        return {work.activity: work.rests for work in works if work.rests}

    @cached_property
    def pinned(self) -> frozenset[str]:
        """The tasks and orders that rules keep where they are."""
        return frozenset(pins.pinned(self.problem)) if self.problem else frozenset()

    @cached_property
    def pinned_duties(self) -> frozenset[tuple[str, str]]:
        """The shifts that rules keep with a person, by shift and worker."""
        return frozenset(pins.pinned_duties(self.problem)) if self.problem else frozenset()

    @cached_property
    def days(self) -> tuple[str, ...]:
        """The horizon's days as short texts, such as "Tue 24 Nov"."""
        dates = self.problem.days if self.problem else ()
        return tuple(f"{date:%a} {date.day} {date:%b}" for date in dates)

    def day_text(self, day: int) -> str:
        """Return a day of the horizon as a short text."""
        return self.days[day] if 0 <= day < len(self.days) else f"day {day + 1}"

    def time_text(self, minute: int, day: int | None = None) -> str:
        """Return a minute as the time of day, with the day's name when it is not the one expected."""
        own = minute // 1440
        if day is None:
            day = 0 if len(self.days) <= 1 else None
        return clock_text(minute) if own == day else f"{self.day_text(own)} {clock_text(minute)}"

    def windows_text(self, order: Order) -> str:
        """Return when an order may be served, such as "08:00-10:00 or from 14:00"; empty for any time."""
        return " or ".join(
            text for text in (_window_text(w.earliest, w.latest) for w in order.windows) if text
        )


def _sort(shift: Shift) -> str:
    """Return what makes shifts alike to the eye: their group, else their skill, else their hours."""
    return shift.groups[0] if shift.groups else shift.skill or f"{shift.starts}-{shift.ends}"


def _window_text(earliest: int | None, latest: int | None) -> str:
    if earliest is None and latest is None:
        return ""
    if latest is None:
        return f"from {clock_text(earliest or 0)}"
    if earliest is None:
        return f"by {clock_text(latest)}"
    return f"{clock_text(earliest)}–{clock_text(latest)}"
