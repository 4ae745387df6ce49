"""What records refer to: names that must be unique, and names that must exist."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from typing import Any

import numpy as np

from planner.errors import PacktrainError, UnknownNameError
from planner.model.names import suggestions
from planner.model.problem import Problem
from planner.model.records import Order, Record, Station, Task, TravelLink, Vehicle
from planner.model.travel_table import TravelTable

_ACTIVITIES = ("orders", "tasks", "shifts")
_RESOURCES = ("vehicles", "stations", "workers")

NAMED_ALIKE: dict[str, tuple[str, ...]] = {
    "places": ("places",),
    **dict.fromkeys(_ACTIVITIES, _ACTIVITIES),
    **dict.fromkeys(_RESOURCES, _RESOURCES),
    "travel": (),
}
"""For every table, the tables among which its names are unique."""


def check_names(problem: Problem, tables: Iterable[str]) -> None:
    """Refuse empty names and names that two records share.

    Raises
    ------
    PacktrainError
        With the name and what to do.
    """
    for group in {NAMED_ALIKE[table] for table in tables}:
        seen: set[str] = set()
        for table in group:
            for record in getattr(problem, table):
                if not record.name.strip():
                    raise PacktrainError(f"One of the {table} has no name; give it one.")
                if record.name in seen:
                    raise PacktrainError(
                        f"“{record.name}” is there twice among the {_spoken(group)}; choose another name."
                    )
                seen.add(record.name)


def check_references(problem: Problem, records: Iterable[Any]) -> None:
    """Refuse records that name what the scenario does not have.

    Raises
    ------
    UnknownNameError
        With the names that resemble it.
    PacktrainError
        When a shipment has no place to go to.
    """
    for record in records:
        for name in _places_of(record):
            if name not in problem.place:
                raise UnknownNameError(name, "a place", suggestions(name, problem.place))
        if isinstance(record, Order):
            if record.kind == "shipment" and record.to_place is None:
                raise PacktrainError(
                    f"The shipment “{record.name}” has no place to go to; give it one or make it a delivery."
                )
            if record.vehicles:
                problem.names.resources(record.vehicles)
        elif isinstance(record, Task):
            stations = [mode.station for mode in record.modes if mode.station]
            problem.names.resources(
                [*stations, *record.needs, *(n for mode in record.modes for n in mode.needs)]
            )
            for before in record.after:
                if before.task not in problem.task:
                    raise UnknownNameError(before.task, "a task", suggestions(before.task, problem.task))


def without_names(problem: Problem, table: str, names: Set[str]) -> Problem:
    """Return a problem, of which records were taken out already, without the references that can go too.

    Raises
    ------
    PacktrainError
        When a record left can't do without a name; the text says which and how many more.
    """
    changed: dict[str, Any] = {}
    if table == "places":
        users: list[Record] = [*problem.orders, *problem.vehicles, *problem.stations]
        users = [user for user in users if names & set(_places_of(user))]
        if users:
            missing = next(name for name in _places_of(users[0]) if name in names)
            raise _needed(missing, users)
        changed["travel"] = tuple(x for x in problem.travel if not names & {x.origin, x.destination})
        changed["travel_table"] = problem.travel_table and _table_without(problem.travel_table, names)
    elif table in _ACTIVITIES:
        changed["tasks"] = _each(
            problem.tasks, "after", lambda task: tuple(b for b in task.after if b.task not in names)
        )
        changed["workers"] = _each(
            problem.workers, "prefers", lambda worker: tuple(p for p in worker.prefers if p not in names)
        )
    elif table in _RESOURCES:
        lost = {name for name in names if not problem.names.is_resource(name)}
        changed["orders"] = _each(problem.orders, "vehicles", lambda order: _still(order.vehicles, lost))
        changed["tasks"] = _each(
            problem.tasks, "modes", lambda task: tuple(m for m in task.modes if m.station not in lost)
        )
        needy: list[tuple[Record, str]] = []
        for old, new in zip(problem.orders, changed["orders"], strict=True):
            if old.vehicles and not new.vehicles:
                needy.append((old, _lost_one(old.vehicles, lost)))
        for old_task, new_task in zip(problem.tasks, changed["tasks"], strict=True):
            if old_task.modes and not new_task.modes:
                needy.append((old_task, _lost_one([m.station for m in old_task.modes], lost)))
            needs = dict.fromkeys([*old_task.needs, *(n for mode in new_task.modes for n in mode.needs)])
            needy.extend((old_task, name) for name in needs if name in lost)
        if needy:
            raise _needed(needy[0][1], [record for record, _ in needy])
    return problem.model_copy(
        update={name: value for name, value in changed.items() if value is not getattr(problem, name)}
    )


def _table_without(table: TravelTable, names: Set[str]) -> TravelTable:
    left = [position for position, place in enumerate(table.places) if place not in names]
    if len(left) == len(table.places):
        return table
    squares = [table.array(packed) for packed in (table.metres, table.minutes)]
    metres, minutes = (square if square is None else square[np.ix_(left, left)] for square in squares)
    return TravelTable.of([table.places[position] for position in left], metres, minutes)


def _each(records: tuple[Any, ...], field: str, shortened: Callable[[Any], Any]) -> tuple[Any, ...]:
    new = tuple(
        record
        if (value := shortened(record)) == getattr(record, field)
        else record.model_copy(update={field: value})
        for record in records
    )
    return records if all(a is b for a, b in zip(new, records, strict=True)) else new


def _still(expressions: tuple[str, ...], lost: Set[str]) -> tuple[str, ...]:
    """Return a list of names without the lost ones; empty when nothing but exceptions is left."""
    left = tuple(e for e in expressions if e not in lost and e.removeprefix("not ") not in lost)
    return left if any(not e.startswith("not ") for e in left) else ()


def _lost_one(expressions: Iterable[str], lost: Set[str]) -> str:
    """Return the first lost name of a list."""
    return next(e.removeprefix("not ") for e in expressions if e.removeprefix("not ") in lost)


def _places_of(record: Any) -> tuple[str, ...]:
    if isinstance(record, Order):
        return (record.place, *((record.to_place,) if record.to_place is not None else ()))
    if isinstance(record, Vehicle):
        return (record.start_place, *((record.end_place,) if record.end_place is not None else ()))
    if isinstance(record, TravelLink):
        return (record.origin, record.destination)
    if isinstance(record, Station):
        return (record.dock_at,) if record.dock_at else ()
    return ()


def _needed(name: str, users: Sequence[Record]) -> PacktrainError:
    others = len(users) - 1
    who = f"“{users[0].name}”" + (f" and {others} other{'s' * (others > 1)}" if others else "")
    verb = "need" if others else "needs"
    return PacktrainError(f"“{name}” can't be removed: {who} {verb} it. Change that first.")


def _spoken(tables: tuple[str, ...]) -> str:
    return tables[0] if len(tables) == 1 else f"{', '.join(tables[:-1])} and {tables[-1]}"
