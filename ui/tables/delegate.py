"""Editors for cells by what their column holds: a list of choices, known names, a calendar, or checked text."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QDate, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
    QWidgetAction,
)

from planner.errors import PacktrainError
from planner.sheets.spec import ColumnSpec
from ui.tables.records_model import Index

ColumnOf = Callable[[Index], ColumnSpec]
NamesOf = Callable[[str], tuple[str, ...]]


class CheckedLine(QLineEdit):
    """A line that says while typing whether its text fits the column."""

    def __init__(self, column: ColumnSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self.setFrame(False)
        self.textChanged.connect(self._check)

    @property
    def fits(self) -> bool:
        """Whether the text is one that the column takes."""
        try:
            self._column.parse(self.text())
        except PacktrainError:
            return False
        return True

    def _check(self) -> None:
        fits = self.fits
        self.setStyleSheet("" if fits else "QLineEdit { border: 1px solid #B42318; }")
        self.setToolTip("" if fits else f"Expected: {self._column.type.expected}")


class CellDelegate(QStyledItemDelegate):
    """Gives every cell the editor that fits its column."""

    def __init__(self, column_of: ColumnOf, names_of: NamesOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column_of = column_of
        self._names_of = names_of

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._column_of(index)
        if column.choices or column.ui == "flag":
            box = QComboBox(parent)
            box.addItems(column.choices or ("yes", "no"))
            box.activated.connect(lambda _: self._commit(box))
            return box
        line = CheckedLine(column, parent)
        if column.refers and (names := self._names_of(column.refers)):
            completer = QCompleter(names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        if column.ui == "date":
            line.addAction(self._calendar_action(line), QLineEdit.ActionPosition.TrailingPosition)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
            editor.showPopup()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.currentText() if isinstance(editor, QComboBox) else ""
        if isinstance(editor, QLineEdit):
            text = editor.text()
        model.setData(index, text, Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        popup = isinstance(editor, QComboBox) and editor.view().isVisible()
        if popup and event.type() == QEvent.Type.FocusOut:
            return False
        return super().eventFilter(editor, event)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _calendar_action(self, line: QLineEdit) -> QAction:
        action = QAction("▾", line)
        action.setToolTip("Choose a date")
        action.triggered.connect(lambda: self._show_calendar(line))
        return action

    def _show_calendar(self, line: QLineEdit) -> None:
        menu = QMenu(line)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        with suppress(ValueError):
            shown = date.fromisoformat(line.text())
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def choose(day: QDate) -> None:
            line.setText(f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
            menu.close()

        calendar.clicked.connect(choose)
        menu.exec(line.mapToGlobal(line.rect().bottomLeft()))
        menu.deleteLater()
