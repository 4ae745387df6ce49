"""What changed since the plan before, as a list: activity, what became of it, before and after."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.explain.changes import Change, Placement, PlanChanges
from planner.model import Problem
from planner.model.calendar import DAY, clock_text
from ui.tables.records_model import Index
from ui.theme import SPACE, current_theme

_WORDS = {"added": "now served", "dropped": "left out", "moved": "moved", "retimed": "other time"}
_COLOURS = {"added": "success", "dropped": "danger", "moved": "info", "retimed": "muted"}


class ChangesModel(QAbstractTableModel):
    """One row for each change."""

    HEADINGS = ("what", "change", "before", "now")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self._problem: Problem | None = None

    def show_changes(self, problem: Problem | None, changes: PlanChanges | None) -> None:
        """Show the changes between two plans of a scenario."""
        self.beginResetModel()
        self._problem = problem
        self._changes = changes.changes if changes else ()
        self.endResetModel()

    def change(self, row: int) -> Change:
        """Return the change in a row."""
        return self._changes[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.HEADINGS[section] if section < len(self.HEADINGS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return change.text
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return current_theme().color(_COLOURS[change.what])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            change.activity, _WORDS[change.what], self._placed(change.before), self._placed(change.after)
        )[index.column()]  # fmt: skip

    def _placed(self, placement: Placement | None) -> str:
        if placement is None or self._problem is None:
            return "–"
        calendar = self._problem.calendar
        day = f"{calendar.date_of(placement.start):%a} " if calendar.days > 1 else ""
        who = ", ".join(placement.resources)
        return (
            f"{who}, {day}{clock_text(placement.start % DAY)}"
            if who
            else f"{day}{clock_text(placement.start)}"
        )


class ChangesPane(QWidget):
    """The list of changes; choosing one selects its activity everywhere."""

    activity_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChangesModel(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setProperty("flat", "true")
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(26)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (0, 1):
            self.view.horizontalHeader().setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.view.setAccessibleName("Changes")
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self._empty = QLabel("")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._staying = QLabel("")
        self._staying.setProperty("role", "muted")
        self._staying.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        self._staying.setWordWrap(True)
        listed = QWidget()
        below = QVBoxLayout(listed)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._staying)
        below.addWidget(self.view, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(listed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE // 2, 0, 0)
        column.addLayout(self._stack)
        self.show_changes(None, None)

    def show_changes(self, problem: Problem | None, changes: PlanChanges | None) -> None:
        """Show what changed; without an earlier plan it says so."""
        self.model.show_changes(problem, changes)
        self._empty.setText(
            "After a second solve you see here what changed."
            if changes is None
            else "Nothing changed: the plan is the same as before."
        )
        staying = changes.staying if changes else ""
        self._staying.setText(staying)
        self._staying.setVisible(bool(staying))
        self._stack.setCurrentIndex(1 if changes else 0)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.activity_selected.emit(self.model.change(current.row()).activity)
