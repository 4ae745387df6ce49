"""What must fit together between the records of a scenario, checked in one place for every way in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field

from planner.constraints.base import Constraint
from planner.errors import PacktrainError, UnknownNameError
from planner.fields import Role, Shape, field_types
from planner.foresight.ability import members_of
from planner.foresight.circles import task_circles
from planner.model.names import Names, suggestions
from planner.model.problem import Problem
from planner.model.records import Task
from planner.rule_check import check_rule

ACTIVITIES = ("orders", "tasks", "shifts")
RESOURCES = ("vehicles", "stations", "workers")
NAME_SPACES: tuple[tuple[str, ...], ...] = (("places",), ACTIVITIES, RESOURCES)
"""Tables among which a name may be there only once."""


@dataclass(frozen=True)
class Finding:
    """Something that does not fit together.

    Attributes
    ----------
    table : str
        The field of `Problem`.
    index : int
        The record in it.
    title : str
        The column of the sheet.
    value : str
        What stands there; empty when nothing does.
    expected, remedy : str
        As in a fault.
    """

    table: str
    index: int
    title: str
    value: str
    expected: str
    remedy: str = ""


@dataclass(frozen=True)
class Excused:
    """Names that are known to be wrong where they are declared, so that nobody is told again where they are used.

    Attributes
    ----------
    names : dict
        By table.
    unread : set of str
        Tables that could not be read at all: any name may be theirs.
    """

    names: Mapping[str, Set[str]] = field(default_factory=dict)
    unread: Set[str] = frozenset()

    def covers(self, name: str, tables: tuple[str, ...]) -> bool:
        """Tell whether a name that is missing among the tables has been reported already."""
        if any(table in self.unread for table in tables):
            return True
        bare = name.removeprefix("not ")
        stem = bare.rpartition(" ")[0]
        return any(
            part in self.names.get(table, ())
            for table in tables
            for part in (bare, stem, *(p.strip() for p in bare.split("&")))
        )


def check_problem(problem: Problem, excused: Excused | None = None) -> Iterator[Finding]:
    """Yield everything that does not fit together in a scenario.

    Parameters
    ----------
    problem : Problem
        Records that are each in order by themselves.
    excused : Excused, optional
        Names that are missing for a reason that has been told.
    """
    checker = _Checker(problem, excused or Excused())
    yield from checker.names_once()
    yield from checker.coordinates()
    yield from checker.places_known()
    yield from checker.resources_known()
    yield from checker.tasks_known()
    yield from checker.preferences_known()
    yield from cycles(problem.tasks)
    yield from checker.ways_once()
    yield from checker.reachable()
    yield from checker.rules_fit()


def _hint(name: str, known: Iterator[str] | tuple[str, ...] | dict[str, object], otherwise: str) -> str:
    close = suggestions(name, known)
    return f"Did you mean {' or '.join(f'“{one}”' for one in close)}?" if close else otherwise


class _Checker:
    def __init__(self, problem: Problem, excused: Excused) -> None:
        self.problem = problem
        self.excused = excused
        self.names: Names = problem.names

    def names_once(self) -> Iterator[Finding]:
        for space in NAME_SPACES:
            seen: dict[str, str] = {}
            for table in space:
                for index, record in enumerate(getattr(self.problem, table)):
                    if record.name in seen:
                        yield Finding(
                            table, index, "name", record.name,
                            f"a name of its own: it is there already among the {seen[record.name]}",
                            "Rename one of the two.",
                        )  # fmt: skip
                    seen.setdefault(record.name, table)

    def coordinates(self) -> Iterator[Finding]:
        for index, place in enumerate(self.problem.places):
            if (place.latitude is None) != (place.longitude is None):
                missing = "latitude" if place.latitude is None else "longitude"
                yield Finding(
                    "places", index, missing, "", f"the {missing} of “{place.name}”", "Give both or none."
                )

    def _place(self, table: str, index: int, title: str, name: str | None) -> Iterator[Finding]:
        if name is None or name in self.problem.place or self.excused.covers(name, ("places",)):
            return
        remedy = _hint(name, dict.fromkeys(self.problem.place), f"Add a row for “{name}” to Places.")
        yield Finding(table, index, title, name, "a place of the Places sheet", remedy)

    def places_known(self) -> Iterator[Finding]:
        for index, order in enumerate(self.problem.orders):
            yield from self._place("orders", index, "place", order.place)
            yield from self._place("orders", index, "to place", order.to_place)
        for index, vehicle in enumerate(self.problem.vehicles):
            yield from self._place("vehicles", index, "start place", vehicle.start_place)
            if vehicle.end_place != vehicle.start_place:
                yield from self._place("vehicles", index, "end place", vehicle.end_place)
        for index, link in enumerate(self.problem.travel):
            yield from self._place("travel", index, "from", link.origin)
            yield from self._place("travel", index, "to", link.destination)

    def _resource(self, table: str, index: int, title: str, name: str, wanted: str) -> Iterator[Finding]:
        try:
            self.names.resources([name.removeprefix("not ")] if name.startswith("not ") else [name])
        except UnknownNameError:
            if not self.excused.covers(name, RESOURCES):
                sheet = {"a vehicle": "Vehicles", "a station": "Stations"}.get(wanted, "Stations or Workers")
                remedy = _hint(name, self.names.resource_names, f"Add a row for “{name}” to {sheet}.")
                yield Finding(table, index, title, name, f"{wanted} or a group of them", remedy)

    def resources_known(self) -> Iterator[Finding]:
        for index, order in enumerate(self.problem.orders):
            for name in order.vehicles:
                yield from self._resource("orders", index, "vehicles", name, "a vehicle")
        for index, task in enumerate(self.problem.tasks):
            for mode in task.modes:
                if mode.station:
                    yield from self._resource("tasks", index, "stations", mode.station, "a station")
                    yield from self._no_station(index, mode.station)
                for name in mode.needs:
                    yield from self._resource("tasks", index, "stations", name, "a station or a worker")
            for name in task.needs:
                yield from self._resource("tasks", index, "needs", name, "a station or a worker")
        for index, station in enumerate(self.problem.stations):
            if station.dock_at:
                yield from self._place("stations", index, "dock at", station.dock_at)

    def _no_station(self, index: int, name: str) -> Iterator[Finding]:
        """Yield what a task can need but can not be done at: stock, and people."""
        members = members_of(self.problem, name)
        used_up = [m for m in members if m in self.problem.station and self.problem.station[m].used_up]
        if used_up:
            yield Finding(
                "tasks", index, "stations", name, "a station where work is done: it is used up",
                f"Put it into needs, such as “{name}: 1”.",
            )  # fmt: skip
        elif members and all(member in self.problem.worker for member in members):
            yield Finding(
                "tasks", index, "stations", name, "a station or a vehicle: it stands for workers",
                f"Put it into needs, such as “{name}: 1”.",
            )  # fmt: skip

    def tasks_known(self) -> Iterator[Finding]:
        for index, task in enumerate(self.problem.tasks):
            for before in task.after:
                if before.task not in self.problem.task and not self.excused.covers(before.task, ("tasks",)):
                    remedy = _hint(
                        before.task, dict.fromkeys(self.problem.task), "Correct the name, or take it out."
                    )
                    yield Finding("tasks", index, "after", before.task, "a task of the Tasks sheet", remedy)

    def preferences_known(self) -> Iterator[Finding]:
        for index, worker in enumerate(self.problem.workers):
            for name in worker.prefers:
                try:
                    self.names.activities([name])
                except UnknownNameError:
                    if not self.excused.covers(name, ACTIVITIES):
                        remedy = _hint(name, self.names.activity_names, "Correct the name, or take it out.")
                        yield Finding(
                            "workers", index, "prefers", name, "a shift or a group of shifts", remedy
                        )

    def ways_once(self) -> Iterator[Finding]:
        seen: set[tuple[str, str]] = set()
        for index, link in enumerate(self.problem.travel):
            way = (link.origin, link.destination)
            if way in seen:
                yield Finding(
                    "travel", index, "to", link.destination,
                    f"one row for the way from “{link.origin}” to “{link.destination}”; there is one above",
                    "Delete one of the two.",
                )  # fmt: skip
            seen.add(way)

    def reachable(self) -> Iterator[Finding]:
        """Places in use without coordinates and without a way to them."""
        problem = self.problem
        used = Counter(o.place for o in problem.orders) + Counter(
            o.to_place for o in problem.orders if o.to_place
        )
        used += Counter(v.start_place for v in problem.vehicles) + Counter(
            v.end_place for v in problem.vehicles if v.end_place
        )
        if len(used) < 2 or "travel" in self.excused.unread:
            return
        linked = {name for link in problem.travel for name in (link.origin, link.destination)}
        linked.update(problem.travel_table.places if problem.travel_table else ())
        for index, place in enumerate(problem.places):
            if (
                place.latitude is None
                and place.longitude is None
                and used[place.name]
                and place.name not in linked
            ):
                yield Finding(
                    "places", index, "latitude", "", f"the latitude and longitude of “{place.name}”",
                    "Give them, or give its ways in the Travel sheet.",
                )  # fmt: skip

    def rules_fit(self) -> Iterator[Finding]:
        for index, rule in enumerate(self.problem.rules):
            if not rule.active:
                continue
            try:
                check_rule(self.problem, rule.constraint)
            except PacktrainError as error:
                unknown = list(self._unknown_names(rule.constraint))
                for text, value in unknown:
                    yield Finding("rules", index, "fields", value, text)
                if not unknown and not (
                    isinstance(error, UnknownNameError) and self._excused_in_rule(error.name)
                ):
                    what = rule.constraint.sentence(self.problem.names)
                    yield Finding(
                        "rules", index, "fields", what, "a rule that this plan can keep", str(error)
                    )

    def _excused_in_rule(self, name: str) -> bool:
        return self.excused.covers(name, ("places", *ACTIVITIES, *RESOURCES))

    def _unknown_names(self, constraint: Constraint) -> Iterator[tuple[str, str]]:
        for name, kind in field_types(type(constraint)).items():
            for entry in (getattr(constraint, name) or ()) if kind.shape is Shape.NAMES else ():
                yield from self._unknown(entry, kind.role)

    def _unknown(self, entry: str, role: Role | None) -> Iterator[tuple[str, str]]:
        resolve = {Role.RESOURCE: self.names.resources, Role.PLACE: self.names.places}.get(
            role or Role.ACTIVITY, self.names.activities
        )
        try:
            resolve([entry])
        except UnknownNameError as error:
            if entry.startswith("not "):
                yield from self._unknown(entry.removeprefix("not "), role)
            elif not self._excused_in_rule(error.name):
                yield f"{error.wanted} of this workbook{_or_rather(error.suggestions)}", error.name


def _or_rather(close: tuple[str, ...]) -> str:
    """Return names that were perhaps meant, as the end of an expectation."""
    return f", perhaps {' or '.join(f'“{name}”' for name in close)}" if close else ""


def cycles(tasks: tuple[Task, ...]) -> Iterator[Finding]:
    """Yield one finding for each ring of tasks that wait for each other, with the whole ring."""
    index = {task.name: number for number, task in enumerate(tasks)}
    for circle in task_circles(tasks):
        at = index[circle.names[0]]
        yield Finding(
            "tasks", at, "after", "; ".join(p.task for p in tasks[at].after),
            f"free of circles: {circle.words}", "Take one of these predecessors out.",
        )  # fmt: skip
