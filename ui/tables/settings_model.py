"""The settings as a table of two columns: what, and its value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from planner.model import Problem, Settings
from planner.sheets.columns import SETTINGS
from planner.sheets.spec import ColumnSpec
from ui.tables.records_model import Index


class SettingsModel(QAbstractTableModel):
    """One row for each setting."""

    written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = SETTINGS
        self._columns = SETTINGS.table_columns
        self._settings: Settings | None = None

    def show_problem(self, problem: Problem) -> None:
        """Show a scenario's settings."""
        if problem.settings is self._settings:
            return
        first = self._settings is None
        if first:
            self.beginResetModel()
        self._settings = problem.settings
        if first:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._columns) - 1, 1))

    def column_of(self, index: Index) -> ColumnSpec:
        """Return what the setting in a row is."""
        return self._columns[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._settings is None else len(self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._settings is None:
            return None
        column = self._columns[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.note
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        return column.title if index.column() == 0 else column.format(self._settings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("setting", "value")[section] if section < 2 else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if index.column() == 1 else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() != 1:
            return False
        column = self._columns[index.row()]
        if self._settings is None or str(value) == column.format(self._settings):
            return False
        self.written.emit([(0, column.title, str(value))])
        return True
