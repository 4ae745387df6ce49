"""The words that a scenario gives a meaning to: its names, its groups and its days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.model.problem import Problem

RESOURCE_RECORDS = ("vehicle", "station", "worker")
ACTIVITY_RECORDS = ("order", "task", "shift")
RESOURCE_ROLES = frozenset({"vehicle", "station", "worker", "driver", "resource_group", "skill"})
ACTIVITY_ROLES = frozenset({"order", "task", "shift", "place", "activity_group", "place_group"})
PLACE_ROLES = frozenset({"place", "place_group"})
_RECORD_ROLES = frozenset({*RESOURCE_RECORDS, *ACTIVITY_RECORDS, "place", "driver"})
ROLES = RESOURCE_ROLES | ACTIVITY_ROLES | {"dimension"}

_BUILT_IN = frozenset(
    {"all orders", "all tasks", "all shifts", "all vehicles", "all stations", "all workers"}
)
_CLASS_LETTERS = {"order": "O", "task": "T", "shift": "H", "vehicle": "V", "station": "S", "worker": "W"}


@dataclass(frozen=True)
class Entry:
    """A name of the scenario and what it may stand for.

    Attributes
    ----------
    name
        Spelled as the scenario spells it.
    roles
        What the name can mean; several at once are possible (a customer that is also a place).
    members
        Record names behind a group, a place (its activities) or a driver (the vehicle).
    day
        Day of the horizon that a shift is on (0 is the first); None for all else, and where it is not known.
    """

    name: str
    roles: frozenset[str]
    members: tuple[str, ...] = ()
    day: int | None = None

    @property
    def is_activity(self) -> bool:
        """Whether the name can stand for activities; a place where nothing is done cannot."""
        return bool(self.roles & (ACTIVITY_ROLES - {"place"})) or (
            "place" in self.roles and bool(self.members)
        )

    @property
    def is_resource(self) -> bool:
        """Whether the name can stand for resources."""
        return bool(self.roles & RESOURCE_ROLES)

    @property
    def is_record(self) -> bool:
        """Whether the name is one record's own, not a group's."""
        return bool(self.roles & _RECORD_ROLES)

    @property
    def letter(self) -> str:
        """Letter of the token that stands for the name in what the model sees."""
        for role, letter in (("vehicle", "V"), ("station", "S"), ("worker", "W")):
            if role in self.roles:
                return "X" if self.roles & ACTIVITY_ROLES else letter
        if self.roles & RESOURCE_ROLES and self.roles & ACTIVITY_ROLES:
            return "X"
        for role, letter in (
            ("driver", "V"),
            ("order", "O"),
            ("task", "T"),
            ("shift", "H"),
            ("place", "P"),
            ("resource_group", "R"),
            ("skill", "R"),
            ("activity_group", "G"),
            ("place_group", "G"),
        ):
            if role in self.roles:
                return letter
        return "D"


@dataclass(frozen=True)
class Vocabulary:
    """All names of a scenario with their roles, and its horizon of days.

    Attributes
    ----------
    start
        First day of the horizon.
    days
        Number of days in the horizon, at least 1.
    today
        The day that "today" means.
    entries
        The names; a name occurs once, with all its roles.
    """

    start: date
    days: int
    today: date
    entries: tuple[Entry, ...] = field(default=())

    @classmethod
    def build(
        cls, start: date, days: int = 1, today: date | None = None, entries: Iterable[Entry] = ()
    ) -> Vocabulary:
        """Build a vocabulary, merging entries of the same name (roles and members are united)."""
        merged: dict[str, Entry] = {}
        for entry in entries:
            if not entry.name.strip():
                continue
            seen = merged.get(entry.name)
            if seen is None:
                merged[entry.name] = entry
            else:
                members = dict.fromkeys((*seen.members, *entry.members))
                day = entry.day if seen.day is None else seen.day
                merged[entry.name] = Entry(entry.name, seen.roles | entry.roles, tuple(members), day)
        return cls(start, max(1, days), today or start, tuple(merged.values()))

    @classmethod
    def of(cls, problem: Problem) -> Vocabulary:
        """Collect the names of a problem with their roles, and its horizon."""
        names = problem.names
        record_roles: dict[str, set[str]] = {}
        for role, records in (
            ("order", problem.orders),
            ("task", problem.tasks),
            ("shift", problem.shifts),
            ("vehicle", problem.vehicles),
            ("station", problem.stations),
            ("worker", problem.workers),
            ("place", problem.places),
        ):
            for record in records:
                record_roles.setdefault(record.name, set()).add(role)
        for vehicle in problem.vehicles:
            if vehicle.driver:
                record_roles.setdefault(vehicle.driver, set()).add("driver")
        skills = {skill for worker in problem.workers for skill in worker.skills}
        days = {shift.name: (shift.date - problem.calendar.start).days for shift in problem.shifts}
        entries = [Entry(name, frozenset(roles), (), days.get(name)) for name, roles in record_roles.items()]
        for name in names.activity_names:
            if name not in _BUILT_IN:
                own = record_roles.get(name, set())
                group = frozenset() if own & {*ACTIVITY_RECORDS, "place"} else frozenset({"activity_group"})
                members = names.activities([name])
                entries.append(Entry(name, group, () if members == (name,) else members))
        for name in names.resource_names:
            if name not in _BUILT_IN:
                own = record_roles.get(name, set())
                group = frozenset() if own & {*RESOURCE_RECORDS, "driver"} else frozenset({"resource_group"})
                members = names.resources([name])
                roles = group | ({"skill"} if name in skills else set())
                entries.append(Entry(name, roles, () if members == (name,) else members))
        entries += [
            Entry(name, frozenset({"place_group"})) for name in names.place_names if name not in problem.place
        ]
        entries += [Entry(name, frozenset({"dimension"})) for name in problem.dimensions]
        calendar = problem.calendar
        return cls.build(calendar.start, calendar.days, calendar.today, entries)

    def date_of(self, day: int) -> date:
        """Return the date of the day with index ``day`` (0 is the first day of the horizon)."""
        return self.start + timedelta(days=day)

    def day_of(self, when: date) -> int | None:
        """Return the index of a date in the horizon, or None outside it."""
        index = (when - self.start).days
        return index if 0 <= index < self.days else None

    def classes(self) -> str:
        """Return the letters of the record classes that the scenario has, such as ``OV`` or ``THSW``."""
        present = {role for entry in self.entries for role in entry.roles}
        return "".join(letter for role, letter in _CLASS_LETTERS.items() if role in present)

    def names_of(self, role: str) -> tuple[str, ...]:
        """Return the names that have a role, in the scenario's order."""
        return tuple(entry.name for entry in self.entries if role in entry.roles)

    def to_json(self) -> dict[str, Any]:
        """Return the vocabulary as JSON data, for the reader's process."""
        return {
            "start": self.start.isoformat(),
            "days": self.days,
            "today": self.today.isoformat(),
            "entries": [
                [e.name, sorted(e.roles), list(e.members), *(() if e.day is None else (e.day,))]
                for e in self.entries
            ],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Vocabulary:
        """Take a vocabulary from what ``to_json`` gave; the days of shifts may be missing."""
        return cls(
            date.fromisoformat(data["start"]),
            int(data["days"]),
            date.fromisoformat(data["today"]),
            tuple(
                Entry(name, frozenset(roles), tuple(members), *day)
                for name, roles, members, *day in data["entries"]
            ),
        )
