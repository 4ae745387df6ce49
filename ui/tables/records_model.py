"""Records of one sheet as a Qt model. It never changes a record: it says what the planner wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from planner.edits import AnyRecord, label
from planner.model import Problem
from planner.sheets.columns import SHEETS
from planner.sheets.spec import ColumnSpec, SheetSpec

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NAME_ROLE = int(Qt.ItemDataRole.UserRole) + 2

_NOTHING: tuple[Any, ...] = (None, "", (), {})

Edits = list[tuple[int, str, str]]
"""Cells that a planner wrote: row, column title, text."""


class RecordsModel(QAbstractTableModel):
    """The records of one sheet: a row each, a column for every column of the sheet."""

    written = Signal(object)

    def __init__(self, spec: SheetSpec, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._records: tuple[AnyRecord, ...] = ()
        self._columns: tuple[ColumnSpec, ...] = spec.table_columns
        self._used: frozenset[int] | None = None
        self._marks: Mapping[str, QColor] = {}
        self._remarks: Mapping[str, str] = {}

    def show_problem(self, problem: Problem) -> None:
        """Show the sheet's records of a scenario; cheap when they are the ones shown."""
        records: tuple[AnyRecord, ...] = getattr(problem, self.spec.attribute)
        columns = self.spec.columns_for(problem.dimensions)
        if records is self._records and len(columns) == len(self._columns):
            return
        self._used = None
        same_shape = len(records) == len(self._records) and len(columns) == len(self._columns)
        if same_shape:
            self._records = records
            self._columns = columns
            if records:
                self.dataChanged.emit(self.index(0, 0), self.index(len(records) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        self._records = records
        self._columns = columns
        self.endResetModel()

    def show_marks(self, marks: Mapping[str, QColor], remarks: Mapping[str, str]) -> None:
        """Show a colour chip and a tooltip beside some records, by name."""
        self._marks, self._remarks = marks, remarks
        if self._records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._records) - 1, 0))

    @property
    def columns(self) -> Sequence[ColumnSpec]:
        """The columns shown, in order."""
        return self._columns

    def record(self, row: int) -> AnyRecord:
        """Return the record in a row."""
        return self._records[row]

    def row_of(self, name: str) -> int:
        """Return the row of a record by its name, or -1."""
        for row, record in enumerate(self._records):
            if getattr(record, "name", None) == name:
                return row
        return -1

    def used_columns(self) -> frozenset[int]:
        """Return the columns that are needed or in which any record has something."""
        if self._used is None:
            self._used = frozenset(
                position
                for position, column in enumerate(self._columns)
                if column.needed
                or position == 0
                or any(column.value(record) not in _NOTHING for record in self._records)
            )
        return self._used

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.format(record)
        if role == SORT_ROLE:
            value = column.value(record)
            return value if isinstance(value, int | float) else column.format(record).casefold()
        if role == NAME_ROLE:
            return label(record)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.ui in ("number", "time"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._marks.get(label(record))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._remarks.get(label(record)) if index.column() == 0 else column.format(record)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._columns[section].note
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if self._columns[index.column()].editable else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        column = self._columns[index.column()]
        text = str(value)
        if text == column.format(self._records[index.row()]):
            return False
        self.written.emit([(index.row(), column.title, text)])
        return True


def model_for(title: str, parent: QObject | None = None) -> RecordsModel:
    """Return a model of the sheet with this title."""
    return RecordsModel(SHEETS[title], parent)
