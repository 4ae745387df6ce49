"""Name expressions of the constraint language: the one place that knows what a name stands for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from planner.errors import UnknownNameError

if TYPE_CHECKING:
    from planner.model.problem import Problem

BUILT_IN_ACTIVITIES = ("all orders", "all tasks", "all shifts")
BUILT_IN_RESOURCES = ("all vehicles", "all stations", "all workers")

Members = tuple[str, ...]
Part = Literal["", "pickup", "delivery"]
RecordSort = Literal["order", "task", "shift", "vehicle", "station", "worker"]
RECORD_SORTS: tuple[RecordSort, ...] = get_args(RecordSort)
"""Which stop of a shipment; empty: all of an activity."""


@dataclass(frozen=True)
class Entry:
    """One entry of a list of names with the records that it stands for."""

    label: str
    members: Members


class Names:
    """Resolves the names of one scenario.

    Every method takes a list of names as the contract defines it: a union in the order said, ``"not X"``
    takes X away from what stands before it, ``"A & B"`` is what is in both.

    Attributes
    ----------
    weight_unit
        What the scenario's weights are in.
    """

    def __init__(self, problem: Problem) -> None:
        self.weight_unit = problem.settings.weight_unit
        self._activities: dict[str, dict[str, None]] = {}
        self._resources: dict[str, dict[str, None]] = {}
        self._places: dict[str, dict[str, None]] = {}
        self._stops: dict[str, dict[str, None]] = {}
        self._ends = {o.name: _ends(o.name) for o in problem.orders if o.kind == "shipment"}
        self._at_places = {place.name for place in problem.places}
        self._activity_sorts: dict[str, RecordSort] = {}
        self._resource_sorts: dict[str, RecordSort] = {}
        self._activity_sorts_behind: dict[str, tuple[RecordSort, ...]] = {}
        self._resource_sorts_behind: dict[str, tuple[RecordSort, ...]] = {}
        self._index_groups(problem)
        self._index_records(problem)
        self._index_stops(problem)

    def _index_records(self, problem: Problem) -> None:
        for name, records in zip(
            BUILT_IN_ACTIVITIES, (problem.orders, problem.tasks, problem.shifts), strict=True
        ):
            self._activities[name] = dict.fromkeys(r.name for r in records)
        for name, resources in zip(
            BUILT_IN_RESOURCES, (problem.vehicles, problem.stations, problem.workers), strict=True
        ):
            self._resources[name] = dict.fromkeys(r.name for r in resources)
        self._index_sorts(problem)
        drivers: dict[str, dict[str, None]] = {}
        for vehicle in problem.vehicles:
            if vehicle.driver:
                drivers.setdefault(vehicle.driver, {})[vehicle.name] = None
        for activity in (*problem.orders, *problem.tasks, *problem.shifts):
            self._activities[activity.name] = {activity.name: None}
        for resource in (*problem.vehicles, *problem.stations, *problem.workers):
            self._resources[resource.name] = {resource.name: None}
        self._drivers = drivers.keys() - self._resources.keys()
        for driver, driven in drivers.items():
            self._resources.setdefault(driver, {}).update(driven)
        for place in problem.places:
            self._places[place.name] = {place.name: None}

    def _index_sorts(self, problem: Problem) -> None:
        activities: tuple[tuple[RecordSort, Iterable[Any]], ...] = (
            ("order", problem.orders), ("task", problem.tasks), ("shift", problem.shifts),
        )  # fmt: skip
        resources: tuple[tuple[RecordSort, Iterable[Any]], ...] = (
            ("vehicle", problem.vehicles), ("station", problem.stations), ("worker", problem.workers),
        )  # fmt: skip
        for sort, records in activities:
            self._activity_sorts.update((record.name, sort) for record in records)
        for sort, records in resources:
            self._resource_sorts.update((record.name, sort) for record in records)

    def _index_groups(self, problem: Problem) -> None:
        place_groups = {place.name: place.groups for place in problem.places}
        for place in problem.places:
            self._add(self._places, place.groups, place.name)
        for order in problem.orders:
            labels = (*order.groups, order.customer, *order.goods, *order.skills)
            self._add(self._activities, labels, order.name)
            self._at_places.difference_update(labels)
            for place_name in (order.place, order.to_place or ""):
                self._add(self._activities, (place_name, *place_groups.get(place_name, ())), order.name)
                if place_name:
                    self._add(self._places, labels, place_name)
        for task in problem.tasks:
            self._add(self._activities, (*task.groups, task.job, *task.goods), task.name)
        for shift in problem.shifts:
            labels = (*shift.groups, shift.skill, shift.place, *place_groups.get(shift.place, ()))
            self._add(self._activities, labels, shift.name)
        for vehicle in problem.vehicles:
            self._add(self._resources, (*vehicle.groups, vehicle.type, *vehicle.skills), vehicle.name)
        for station in problem.stations:
            self._add(self._resources, station.groups, station.name)
        for worker in problem.workers:
            self._add(self._resources, (*worker.groups, *worker.skills), worker.name)

    def _index_stops(self, problem: Problem) -> None:
        """Note which ends of shipments each name stands for: a place's only those that are there."""
        groups = {place.name: place.groups for place in problem.places}
        for order in problem.orders:
            ends = self._ends.get(order.name)
            if ends is None:
                continue
            for label in (
                order.name,
                "all orders",
                *order.groups,
                order.customer,
                *order.goods,
                *order.skills,
            ):
                self._add(self._stops, (label,), ends[0])
                self._add(self._stops, (label,), ends[1])
            for end, place in zip(ends, (order.place, order.to_place or order.place), strict=True):
                self._add(self._stops, (place, *groups.get(place, ())), end)
        for label in self._activities:
            self._stops.setdefault(label, {})

    @staticmethod
    def _add(table: dict[str, dict[str, None]], labels: Iterable[str], member: str) -> None:
        for label in labels:
            if label:
                table.setdefault(label, {})[member] = None

    def activities(self, names: Iterable[str]) -> Members:
        """Return the names of the activities that a list of names stands for.

        Raises
        ------
        UnknownNameError
            When a name is no activity, place, job or group of activities.
        """
        return self._resolve(names, self._activities, "an order, task, shift, place or group")

    def parts(self, names: Iterable[str]) -> tuple[tuple[str, Part], ...]:
        """Return the activities that a list of names stands for, each with the part of it that is meant.

        A place's name or group means of a shipment only the stops that are there: ``"pickup"`` or
        ``"delivery"``; ``""`` is all of an activity.

        Raises
        ------
        UnknownNameError
            As `activities`.
        """
        listed = tuple(names)
        everything = self._resolve(listed, self._activities, "an order, task, shift, place or group")
        if not self._ends:
            return tuple((activity, "") for activity in everything)
        stops = dict.fromkeys(self._resolve(listed, self._stops, "an order, task, shift, place or group"))
        found: list[tuple[str, Part]] = []
        for activity in everything:
            pickup, delivery = (end in stops for end in self._ends.get(activity, ("", "")))
            found.append((activity, "" if pickup == delivery else "pickup" if pickup else "delivery"))
        return tuple(found)

    def resources(self, names: Iterable[str]) -> Members:
        """Return the names of the resources; a driver's name stands for the vehicle driven.

        Raises
        ------
        UnknownNameError
            When a name is no resource, driver or group of resources.
        """
        return self._resolve(names, self._resources, "a vehicle, station, worker or group of them")

    def places(self, names: Iterable[str]) -> Members:
        """Return the names of the places; a label of orders stands for where they are served.

        Raises
        ------
        UnknownNameError
            When a name is no place and no group.
        """
        return self._resolve(names, self._places, "a place or group of places")

    def activity_entries(self, names: Iterable[str]) -> tuple[Entry, ...]:
        """Return each entry of a list of activity names on its own, what a later "not" takes away left out."""
        return self._entries(names, self._activities, "an order, task, shift, place or group")

    def resource_entries(self, names: Iterable[str]) -> tuple[Entry, ...]:
        """Return each entry of a list of resource names on its own, what a later "not" takes away left out."""
        return self._entries(names, self._resources, "a vehicle, station, worker or group of them")

    def place_entries(self, names: Iterable[str]) -> tuple[Entry, ...]:
        """Return each entry of a list of place names on its own, what a later "not" takes away left out."""
        return self._entries(names, self._places, "a place or group of places")

    @property
    def activity_names(self) -> Members:
        """Every name that stands for activities, records first."""
        return tuple(self._activities)

    @property
    def resource_names(self) -> Members:
        """Every name that stands for resources."""
        return tuple(self._resources)

    @property
    def place_names(self) -> Members:
        """Every name that stands for places."""
        return tuple(self._places)

    def activity_sorts(self, name: str) -> tuple[RecordSort, ...]:
        """Return of which sorts the activities behind a name are: orders, tasks, shifts.

        Raises
        ------
        UnknownNameError
            As `activities`.
        """
        if name not in self._activity_sorts_behind:
            found = {self._activity_sorts[member] for member in self.activities((name,))}
            self._activity_sorts_behind[name] = tuple(sort for sort in RECORD_SORTS if sort in found)
        return self._activity_sorts_behind[name]

    def resource_sorts(self, name: str) -> tuple[RecordSort, ...]:
        """Return of which sorts the resources behind a name are: vehicles, stations, workers.

        Raises
        ------
        UnknownNameError
            As `resources`.
        """
        if name not in self._resource_sorts_behind:
            found = {self._resource_sorts[member] for member in self.resources((name,))}
            self._resource_sorts_behind[name] = tuple(sort for sort in RECORD_SORTS if sort in found)
        return self._resource_sorts_behind[name]

    def activity_sort_of(self, record: str) -> RecordSort | None:
        """Return of which sort an activity's record is; None for a name that is no record's own (a group, a place)."""
        return self._activity_sorts.get(record)

    def resource_sort_of(self, record: str) -> RecordSort | None:
        """Return of which sort a resource's record is; None for a name that is no record's own (a group, a driver)."""
        return self._resource_sorts.get(record)

    def is_driver(self, name: str) -> bool:
        """Tell whether a name is a driver's and stands for nothing but the vehicles driven."""
        return name in self._drivers

    def is_place_of_orders(self, name: str) -> bool:
        """Tell whether a name is a place's and stands for the orders there, not for a label of theirs besides."""
        return name in self._at_places

    def is_activity(self, name: str) -> bool:
        """Tell whether a name stands for activities."""
        return name in self._activities

    def is_resource(self, name: str) -> bool:
        """Tell whether a name stands for resources."""
        return name in self._resources

    def _entries(
        self, names: Iterable[str], table: dict[str, dict[str, None]], wanted: str
    ) -> tuple[Entry, ...]:
        found: list[tuple[str, dict[str, None]]] = []
        for name in names:
            if name.startswith("not ") and name not in table:
                away = self._members(name[4:], table, wanted)
                found = [(label, {m: None for m in members if m not in away}) for label, members in found]
            else:
                found.append((name, self._members(name, table, wanted)))
        return tuple(Entry(label, tuple(members)) for label, members in found)

    def _resolve(self, names: Iterable[str], table: dict[str, dict[str, None]], wanted: str) -> Members:
        union: dict[str, None] = {}
        for entry in self._entries(names, table, wanted):
            union.update(dict.fromkeys(entry.members))
        return tuple(union)

    @staticmethod
    def _members(name: str, table: dict[str, dict[str, None]], wanted: str) -> dict[str, None]:
        known = table.get(name)
        if known is not None:
            return known
        if " & " in name:
            parts = [Names._members(part.strip(), table, wanted) for part in name.split(" & ")]
            return {member: None for member in parts[0] if all(member in part for part in parts[1:])}
        raise UnknownNameError(name, wanted, suggestions(name, table))


def _ends(shipment: str) -> tuple[str, str]:
    """Return what stands for a shipment's two stops in the index; no name has a line break in it."""
    return f"{shipment}\npickup", f"{shipment}\ndelivery"


def suggestions(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three known names that resemble one, best first, whatever their case."""
    by_folded = {candidate.casefold(): candidate for candidate in known if candidate}
    return tuple(
        by_folded[match] for match in difflib.get_close_matches(name.casefold(), by_folded, n=3, cutoff=0.6)
    )
