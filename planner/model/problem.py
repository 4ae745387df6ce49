"""The whole scenario as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Self

from pydantic import BaseModel, ConfigDict

from planner.model.calendar import Calendar
from planner.model.names import Names
from planner.model.records import Order, Place, Settings, Shift, Station, Task, TravelLink, Vehicle, Worker
from planner.model.rules import Rule
from planner.model.travel_table import TravelTable


class Problem(BaseModel):
    """Everything a plan is made from: records, travel and rules, in the planner's order.

    Names are unique among activities (orders, tasks, shifts) and among resources (vehicles, stations,
    workers); whoever builds a problem from outside data checks that first. What ``travel`` states goes
    before ``travel_table``, and that before coordinates.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    settings: Settings
    places: tuple[Place, ...] = ()
    orders: tuple[Order, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    tasks: tuple[Task, ...] = ()
    stations: tuple[Station, ...] = ()
    workers: tuple[Worker, ...] = ()
    shifts: tuple[Shift, ...] = ()
    travel: tuple[TravelLink, ...] = ()
    travel_table: TravelTable | None = None
    rules: tuple[Rule, ...] = ()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with fields replaced, without what this one has computed from the old ones.

        pydantic's own copy would carry the cached properties over. Travel is kept when nothing that it is
        computed from changed: it is the dear one, and edits of rules and orders are frequent.
        """
        copied = super().model_copy(update=update, deep=deep)
        keep = set(type(self).model_fields)
        if not {"settings", "places", "travel", "travel_table"} & set(update or ()):
            keep.add("_travel_times")
        for name in set(copied.__dict__) - keep:
            del copied.__dict__[name]
        return copied

    @cached_property
    def calendar(self) -> Calendar:
        """The horizon's days."""
        start = self.settings.start_date
        end = self.settings.end_date or start
        return Calendar(start, (end - start).days + 1, self.settings.today or start)

    @cached_property
    def names(self) -> Names:
        """What every name of the scenario stands for."""
        return Names(self)

    @cached_property
    def place(self) -> dict[str, Place]:
        """Places by name."""
        return {record.name: record for record in self.places}

    @cached_property
    def order(self) -> dict[str, Order]:
        """Orders by name."""
        return {record.name: record for record in self.orders}

    @cached_property
    def vehicle(self) -> dict[str, Vehicle]:
        """Vehicles by name."""
        return {record.name: record for record in self.vehicles}

    @cached_property
    def task(self) -> dict[str, Task]:
        """Tasks by name."""
        return {record.name: record for record in self.tasks}

    @cached_property
    def station(self) -> dict[str, Station]:
        """Stations by name."""
        return {record.name: record for record in self.stations}

    @cached_property
    def worker(self) -> dict[str, Worker]:
        """Workers by name."""
        return {record.name: record for record in self.workers}

    @cached_property
    def shift(self) -> dict[str, Shift]:
        """Shifts by name."""
        return {record.name: record for record in self.shifts}

    @cached_property
    def dimensions(self) -> tuple[str, ...]:
        """The load dimensions that orders or vehicles use, in order of appearance."""
        seen: dict[str, None] = {}
        for order in self.orders:
            seen.update(dict.fromkeys(order.loads))
        for vehicle in self.vehicles:
            seen.update(dict.fromkeys(vehicle.capacities))
        return tuple(seen)

    @property
    def days(self) -> tuple[date, ...]:
        """The dates of the horizon."""
        return tuple(self.calendar.start + timedelta(days=k) for k in range(self.calendar.days))

    @property
    def active_rules(self) -> tuple[Rule, ...]:
        """The rules that are switched on; of several objectives of one sort, the last."""
        active = [rule for rule in self.rules if rule.active]
        last = {_objective_sort(rule): rule.id for rule in active if rule.constraint.kind == "objective"}
        return tuple(
            rule
            for rule in active
            if rule.constraint.kind != "objective" or last[_objective_sort(rule)] == rule.id
        )


def _objective_sort(rule: Rule) -> str:
    return "minimise" if getattr(rule.constraint, "minimise", None) else "balance"
