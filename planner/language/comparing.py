"""When two readings mean the same: names compared by the records that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from planner.fields import FieldType, Role, Shape
from planner.language.record import Reading
from planner.language.schema import ANY_KIND, any_shape, constraint_shapes, question_shapes
from planner.language.vocabulary import ACTIVITY_RECORDS, RESOURCE_RECORDS, Entry, Vocabulary
from planner.quantities import DEFAULT_PER

_BUILT_IN = {
    "all orders": "order",
    "all tasks": "task",
    "all shifts": "shift",
    "all vehicles": "vehicle",
    "all stations": "station",
    "all workers": "worker",
}
_LOWER = frozenset({"start", "earliest"})
_ENTRIES_MATTER = {"apart", "team"}


_FOR_ALL_WORKERS = {"rest", "consecutive", "succession"}


def _spelled_out(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a rule as the contract takes it: some hold for each worker where none is named; limits have their period."""
    if item.get("kind") in _FOR_ALL_WORKERS and not item.get("resources"):
        return {**item, "resources": ["all workers"]}
    return without_default(item)


def without_default(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a limit without the period that it has anyhow: "8 stops a day" is "8 stops"."""
    if item.get("kind") == "limit" and item.get("per") == DEFAULT_PER.get(str(item.get("quantity")), "day"):
        return {name: value for name, value in item.items() if name != "per"}
    return item


def is_itself(entry: Entry, role: Role | None) -> bool:
    """Tell whether a name stands for the record of its own in a field, though a group is called so too: Bus 21, its jobs."""
    if role is Role.RESOURCE:
        return bool(entry.roles & {*RESOURCE_RECORDS})
    return role is Role.ACTIVITY and bool(entry.roles & {*ACTIVITY_RECORDS})


class Meaning:
    """Compares readings of one scenario.

    Parameters
    ----------
    vocabulary
        The scenario's names.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._entries: dict[str, Entry] = {entry.name: entry for entry in vocabulary.entries}

    def same(self, one: Reading, other: Reading) -> bool:
        """Tell whether two readings mean the same; the order of constraints does not matter."""
        return self._form(one) == self._form(other)

    def _form(self, reading: Reading) -> tuple[Any, ...]:
        said = (
            reading.constraints
            if reading.intent == "undo"
            else [_spelled_out(c) for c in reading.constraints]
        )
        constraints = sorted(repr(self._item(item, constraint_shapes())) for item in said)
        question = self._item(reading.question, question_shapes()) if reading.question else None
        return reading.intent, constraints, repr(question), reading.which, reading.about

    def _item(self, item: Mapping[str, Any], shapes: Mapping[str, Any]) -> tuple[Any, ...]:
        named = item.get("kind", ANY_KIND)
        shape = any_shape() if named == ANY_KIND else shapes.get(named)
        values: list[tuple[str, Any]] = []
        for name, value in item.items():
            if value is None or name == "kind" or (name == "strength" and value == "hard"):
                continue
            if name == "constraints":
                values.append((name, sorted(repr(self._item(part, constraint_shapes())) for part in value)))
                continue
            field = shape.field(name) if shape else None
            kind = field.type if field else None
            if name in _LOWER and isinstance(value, str):
                value = value.removesuffix("T00:00")  # a day's beginning is its first minute
            values.append((name, self._value(value, kind, named)))
        return named, sorted(values, key=lambda pair: pair[0])

    def _value(self, value: Any, kind: FieldType | None, within: str) -> Any:
        if kind is not None and kind.shape is Shape.NAMES:
            names = [value] if isinstance(value, str) else list(value)
            if within in _ENTRIES_MATTER and len(names) > 1:
                return sorted(sorted(self._members(name, kind.role)) for name in names)
            return sorted(self._expanded(names, kind.role))
        if kind is not None and kind.shape is Shape.MOMENT and self._vocabulary.days == 1:
            day, _, clock = str(value).partition("T")
            return clock or (day if ":" in day or day != self._vocabulary.start.isoformat() else value)
        if isinstance(value, float | int) and not isinstance(value, bool):
            return round(float(value), 2)
        return value

    def _expanded(self, names: Iterable[str], role: Role | None) -> set[str]:
        found: set[str] = set()
        for name in names:
            if name.startswith("not ") and name not in self._entries:
                found -= self._members(name[4:], role)
            else:
                found |= self._members(name, role)
        return found

    def _members(self, name: str, role: Role | None) -> set[str]:
        if name in _BUILT_IN:
            return set(self._vocabulary.names_of(_BUILT_IN[name]))
        entry = self._entries.get(name)
        if entry is not None:
            if role is Role.PLACE or is_itself(entry, role):
                return {name}
            return set(entry.members) or {name}
        if " & " in name:
            parts = [self._members(part.strip(), role) for part in name.split(" & ")]
            return set.intersection(*parts)
        return {name}
