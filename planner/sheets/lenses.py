"""How a column's value sits in its record: most are a field, some are a part of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from planner.model.names import Names
from planner.model.records import Mode, Window
from planner.sheets.cells import DAY
from planner.sheets.modecells import Line

UNSET: Any = object()
"""What a lens returns for a value that an empty cell says as well."""


class Lens(Protocol):
    """How a column's value sits in its record."""

    def get(self, record: Any) -> Any:
        """Return the value, or `UNSET` when an empty cell says the same."""

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put a value that was read into the arguments of a record that is being made."""

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record with another value; `UNSET` clears it."""


@runtime_checkable
class Worded(Protocol):
    """A lens whose value is a sentence, which depends on what the scenario's names stand for."""

    def worded(self, record: Any, names: Names) -> Any:
        """Return the sentence with the scenario's names at hand."""


@dataclass(frozen=True)
class Attribute:
    """A field of the record."""

    field: str

    def get(self, record: Any) -> Any:
        """Return the field; nothing, and a zero that is the default, are `UNSET`."""
        value = getattr(record, self.field)
        if value is None or value == "" or value == () or value == {}:
            return UNSET
        info = type(record).model_fields[self.field]
        return UNSET if not info.is_required() and value == 0 == info.default else value

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put the value under the field's name."""
        values[self.field] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record with the field changed."""
        if value is UNSET:
            value = type(record).model_fields[self.field].get_default()
        return record.model_copy(update={self.field: value})


@dataclass(frozen=True)
class Aside:
    """What only helps to read a row and is no part of the record."""

    field: str

    def get(self, record: Any) -> Any:
        """Return nothing."""
        return UNSET

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Keep the value for the reader under ``_aside_<field>``."""
        values[f"_aside_{self.field}"] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record as it is."""
        return record


@dataclass(frozen=True)
class LoadLens:
    """One load dimension of a field that maps dimensions to thousandths."""

    field: str
    dimension: str

    def get(self, record: Any) -> Any:
        """Return the load."""
        return getattr(record, self.field).get(self.dimension, UNSET)

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Add the load."""
        values.setdefault(self.field, {})[self.dimension] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record with that load changed or taken away."""
        loads = dict(getattr(record, self.field))
        if value is UNSET:
            loads.pop(self.dimension, None)
        else:
            loads[self.dimension] = value
        return record.model_copy(update={self.field: loads})


@dataclass(frozen=True)
class WindowLens:
    """One edge of one of an order's two windows."""

    index: int
    edge: str

    def get(self, record: Any) -> Any:
        """Return the edge."""
        if len(record.windows) <= self.index:
            return UNSET
        value = getattr(record.windows[self.index], self.edge)
        return UNSET if value is None else value

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Keep the edge for `windows_of`."""
        values.setdefault("_windows", {})[self.index, self.edge] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record with that edge changed; a window without edges goes away."""
        edges = {
            (index, edge): getattr(window, edge)
            for index, window in enumerate(record.windows)
            for edge in ("earliest", "latest")
        }
        edges[self.index, self.edge] = None if value is UNSET else value
        return record.model_copy(update={"windows": windows_of(edges)})


def windows_of(edges: dict[tuple[int, str], int | None]) -> tuple[Window, ...]:
    """Return the windows that have an edge."""
    windows = (Window(earliest=edges.get((i, "earliest")), latest=edges.get((i, "latest"))) for i in range(2))
    return tuple(w for w in windows if w.earliest is not None or w.latest is not None)


@dataclass(frozen=True)
class EndsLens:
    """The end of working hours: a time that is not after the start is on the next day."""

    field: str = "ends"

    def get(self, record: Any) -> Any:
        """Return the end."""
        return record.ends

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put the end; `past_midnight` corrects it when the start is known."""
        values["ends"] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the record with another end."""
        if value is UNSET:
            value = type(record).model_fields["ends"].get_default()
        return record.model_copy(update={"ends": past_midnight(record.starts, value)})


def past_midnight(starts: int, ends: int) -> int:
    """Return an end after its start: on the next day when it would not be."""
    return ends if ends > starts else ends + DAY


@dataclass(frozen=True)
class EndPlaceLens:
    """Where a vehicle ends: empty means where it starts, the word ``none`` an open route."""

    field: str = "end_place"

    def get(self, record: Any) -> Any:
        """Return the place, or ``none``."""
        return "none" if record.end_place is None else record.end_place

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put the place."""
        values["end_place"] = None if value.casefold() in OPEN_ROUTE else value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the vehicle ending elsewhere."""
        if value is UNSET:
            value = record.start_place
        return record.model_copy(update={"end_place": None if value.casefold() in OPEN_ROUTE else value})


OPEN_ROUTE = frozenset({"none", "aucun", "aucune", "open"})
"""Words for a vehicle that need not come back anywhere, folded."""


@dataclass(frozen=True)
class ModesLens:
    """A task's ways: stations, each with minutes of its own where they differ from the task's, and with needs."""

    field: str = "modes"

    def get(self, record: Any) -> Any:
        """Return a line each mode, its minutes None for the task's."""
        lines = tuple(
            Line(m.station, None if m.minutes == record.minutes else m.minutes, tuple(m.needs.items()))
            for m in record.modes
        )
        return lines or UNSET

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put the lines; `modes_of` makes modes of them when the minutes are known."""
        values["modes"] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the task with other ways."""
        lines = () if value is UNSET else value
        return record.model_copy(update={"modes": modes_of(lines, record.minutes)})


def modes_of(lines: tuple[Line, ...], minutes: int) -> tuple[Mode, ...]:
    """Return the modes of a cell, those without minutes of their own with the task's."""
    return tuple(
        Mode(
            station=line.station,
            minutes=minutes if line.minutes is None else line.minutes,
            needs=dict(line.needs),
        )
        for line in lines
    )


@dataclass(frozen=True)
class TaskMinutesLens:
    """A task's minutes, which its modes follow where they have none of their own."""

    field: str = "minutes"

    def get(self, record: Any) -> Any:
        """Return the minutes."""
        return record.minutes

    def put(self, values: dict[str, Any], value: Any) -> None:
        """Put the minutes."""
        values["minutes"] = value

    def replaced(self, record: Any, value: Any) -> Any:
        """Return the task with other minutes, in all modes that had the task's."""
        lines = ModesLens().get(record)
        modes = () if lines is UNSET else modes_of(lines, value)
        return record.model_copy(update={"minutes": value, "modes": modes})
