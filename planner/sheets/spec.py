"""What a sheet and a column are: a declaration from which reader, writer, template and tables follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from planner.errors import PacktrainError
from planner.model.names import Names
from planner.sheets.cells import NO_HINTS, CellError, CellValue, Hints, fold, is_empty
from planner.sheets.celltypes import TEXT, CellType
from planner.sheets.lenses import UNSET, Attribute, Lens, LoadLens, Worded


@dataclass(frozen=True)
class ColumnSpec:
    """A column of a sheet.

    Attributes
    ----------
    title : str
        The heading as the template writes it.
    type : CellType
        What its cells hold.
    lens : Lens
        Where the value sits in the record.
    needed : bool
        Whether a cell may not be empty.
    note : str
        What the column means, for the template and for tooltips.
    synonyms : tuple of str
        Other headings under which planners keep it, in English and French.
    refers : str
        Whose names the cells hold: ``"place"``, ``"vehicle"``, ``"station"``, ``"task"``, ``"worker"`` or empty.
    units : tuple of str
        What may stand in brackets behind the heading.
    instead : tuple of str
        Columns of which one does where this needed one is empty.
    import_only : bool
        Whether the column only helps to read a row and is no part of the record.
    editable : bool
        Whether a table may change it.
    """

    title: str
    type: CellType
    lens: Lens
    needed: bool = False
    note: str = ""
    synonyms: tuple[str, ...] = ()
    refers: str = ""
    units: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    import_only: bool = False
    editable: bool = True

    @property
    def choices(self) -> tuple[str, ...]:
        """The allowed words of a choice."""
        return self.type.choices

    @property
    def ui(self) -> str:
        """Which editor fits: text, number, time, date, moment, names, choice or flag."""
        return self.type.ui

    def value(self, record: Any) -> Any:
        """Return the record's value in the record's own unit; None when it is not given."""
        value = self.lens.get(record)
        return None if value is UNSET else value

    def get(self, record: Any, names: Names | None = None) -> CellValue:
        """Return what the cell of a record holds: number, time, date, text, or None when it is not given.

        ``names`` are those of the scenario, for a cell that holds a sentence.
        """
        if names is not None and isinstance(self.lens, Worded):
            return self.type.write(self.lens.worded(record, names))
        value = self.lens.get(record)
        return None if value is UNSET else self.type.write(value)

    def format(self, record: Any) -> str:
        """Return the cell of a record as a table shows it; `set` takes it back."""
        value = self.lens.get(record)
        return "" if value is UNSET else self.type.show(value)

    def parse(self, text: CellValue, hints: Hints = NO_HINTS) -> Any:
        """Return the value that a cell means; None when it is empty.

        Raises
        ------
        PacktrainError
            When it does not fit; the text says what is expected.
        """
        if is_empty(text):
            if self.needed:
                raise CellError(self.type.expected, f"“{self.title}” can't be empty.")
            return None
        return self.type.read(text, hints)

    def set(self, record: Any, text: CellValue) -> Any:
        """Return the record with this cell changed; the empty text clears it.

        Raises
        ------
        PacktrainError
            When the text does not fit the column or the record.
        """
        if not self.editable:
            raise PacktrainError(f"“{self.title}” can't be changed here.")
        value = self.parse(text)
        return self.lens.replaced(record, UNSET if value is None else value)


Check = Callable[[Any], Iterable[tuple[str, CellValue, str, str]]]
"""Finds what does not fit together in one record: column title, value, expectation, remedy."""


@dataclass(frozen=True)
class SheetSpec:
    """A sheet of the workbook: one kind of record.

    Attributes
    ----------
    title : str
        The sheet's name.
    attribute : str
        The field of `Problem` that holds the records.
    record : type
        Their class.
    noun : str
        What one record is called.
    columns : tuple of ColumnSpec
        In the template's order; other load dimensions come from `columns_for`.
    make : callable
        From the values that were read to a record.
    synonyms : tuple of str
        Other sheet names under which planners keep it.
    """

    title: str
    attribute: str
    record: type[BaseModel]
    noun: str
    columns: tuple[ColumnSpec, ...]
    make: Callable[[dict[str, Any]], Any]
    synonyms: tuple[str, ...] = ()
    check: Check = lambda record: ()
    note: str = ""

    @cached_property
    def by_heading(self) -> Mapping[str, ColumnSpec]:
        """Columns by every folded heading that is known for them."""
        table: dict[str, ColumnSpec] = {}
        for column in self.columns:
            for heading in (column.title, *column.synonyms):
                table.setdefault(fold(heading), column)
        return table

    @cached_property
    def by_title(self) -> Mapping[str, ColumnSpec]:
        """Columns by their title."""
        return {column.title: column for column in self.columns}

    def set(self, record: Any, title: str, text: CellValue) -> Any:
        """Return the record with one cell changed, checked as a whole.

        Raises
        ------
        PacktrainError
            When the text does not fit the column, or its value the rest of the record.
        """
        changed = self.by_title[title].set(record, text) if title in self.by_title else None
        if changed is None:
            changed = self.load_column(title.removeprefix("load ")).set(record, text)
        for _, _, expected, remedy in self.check(changed):
            raise CellError(expected, remedy)
        return changed

    @property
    def table_columns(self) -> tuple[ColumnSpec, ...]:
        """The columns of a table: those that are part of the record."""
        return tuple(column for column in self.columns if not column.import_only)

    def columns_for(self, dimensions: Iterable[str] = ()) -> tuple[ColumnSpec, ...]:
        """Return the table's columns with one more for every load dimension that has none of its own."""
        own = self.table_columns
        last = max((i for i, c in enumerate(own) if isinstance(c.lens, LoadLens)), default=None)
        if last is None:
            return own
        known = {c.lens.dimension for c in own if isinstance(c.lens, LoadLens)}
        more = tuple(self.load_column(d) for d in dimensions if d not in known)
        return (*own[: last + 1], *more, *own[last + 1 :])

    def load_column(self, dimension: str) -> ColumnSpec:
        """Return the column of a load dimension, one of the standard ones or ``load <dimension>``."""
        pattern = next(c for c in self.columns if isinstance(c.lens, LoadLens))
        for column in self.columns:
            if isinstance(column.lens, LoadLens) and column.lens.dimension == dimension:
                return column
        assert isinstance(pattern.lens, LoadLens)
        return replace(
            pattern,
            title=f"load {dimension}",
            lens=LoadLens(pattern.lens.field, dimension),
            note=pattern.note,
            synonyms=(),
            units=(),
        )

    @property
    def takes_loads(self) -> bool:
        """Whether columns ``load <dimension>`` belong to the sheet."""
        return any(isinstance(column.lens, LoadLens) for column in self.columns)


def text_column(title: str, field: str, **more: Any) -> ColumnSpec:
    """Return a column of free text."""
    return ColumnSpec(title, TEXT, Attribute(field), **more)
