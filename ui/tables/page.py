"""One sheet: a filter, the table, and what can be done with its rows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.model import Problem
from planner.sheets.spec import ColumnSpec, SheetSpec
from ui.tables import clipboard
from ui.tables.delegate import CellDelegate, NamesOf
from ui.tables.records_model import NAME_ROLE, SORT_ROLE, Index, RecordsModel
from ui.theme import SPACE

WIDEST = 230
WIDTHS_FROM = 40
"""Rows that column widths are taken from: a large table must not be measured whole."""


class TablePage(QWidget):
    """A sheet's records as a table that can be sorted, filtered, typed and pasted into."""

    written = Signal(object, str)
    add_pressed = Signal()
    duplicate_pressed = Signal(list)
    remove_pressed = Signal(list)
    record_selected = Signal(str)

    def __init__(self, spec: SheetSpec, names_of: NamesOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.model = RecordsModel(spec, self)
        self.model.written.connect(lambda edits: self.written.emit(edits, f"Change {spec.noun}"))
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SORT_ROLE)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTableView()
        self.view.setModel(self.proxy)
        self.view.setItemDelegate(CellDelegate(self._column_of, names_of, self))
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.setAlternatingRowColors(True)
        self.view.setProperty("flat", "true")
        self.view.setIconSize(QSize(10, 10))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.verticalHeader().setDefaultSectionSize(26)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionsMovable(True)
        self.view.horizontalHeader().setResizeContentsPrecision(WIDTHS_FROM)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.setAccessibleName(spec.title)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(f"Filter {spec.title.lower()}")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._fitted = False
        self._all_columns = False
        self._following = False
        self._actions = self._make_actions()
        top = QHBoxLayout()
        top.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        top.setSpacing(SPACE)
        top.addWidget(self._filter, 1)
        top.addWidget(self._count)
        for action in (self._actions["add"], self._actions["columns"]):
            button = QToolButton()
            button.setDefaultAction(action)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def show_problem(self, problem: Problem) -> None:
        """Show a scenario's records."""
        self.model.show_problem(problem)
        self._show_count()
        if not self._fitted and self.model.rowCount():
            self._fitted = True
            self._fit_columns()
        self._hide_unused()

    def follow(self, name: str | None) -> None:
        """Select the record that was selected in another view."""
        row = self.model.row_of(name) if name else -1
        self._following = True
        if row < 0:
            self.view.clearSelection()
        else:
            index = self.proxy.mapFromSource(self.model.index(row, 0))
            if index.isValid():
                flags = QItemSelectionModel.SelectionFlag
                self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._following = False

    def selected_rows(self) -> list[int]:
        """Return the rows of the records that are selected, in order."""
        indexes = self.view.selectionModel().selectedIndexes()
        return sorted({self.proxy.mapToSource(index).row() for index in indexes})

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        indexes = self.view.selectionModel().selectedIndexes()
        rows: dict[int, dict[int, str]] = {}
        for index in indexes:
            rows.setdefault(index.row(), {})[index.column()] = str(index.data() or "")
        columns = sorted({column for cells in rows.values() for column in cells})
        table = [[rows[row].get(column, "") for column in columns] for row in sorted(rows)]
        QGuiApplication.clipboard().setText(clipboard.to_text(table))

    def paste(self) -> None:
        """Write the clipboard's cells from the current cell on; rows past the end become new records."""
        table = clipboard.from_text(QGuiApplication.clipboard().text())
        start = self.view.currentIndex()
        if not table:
            return
        columns = self._visible_columns()
        first_row = start.row() if start.isValid() else self.proxy.rowCount()
        first = columns.index(start.column()) if start.isValid() and start.column() in columns else 0
        edits = []
        for offset, cells in enumerate(table):
            row = self._source_row(first_row + offset)
            for position, text in zip(columns[first:], cells, strict=False):
                edits.append((row, self.model.columns[position].title, text))
        self.written.emit(edits, f"Paste into {self.spec.title.lower()}")

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        indexes = self.view.selectionModel().selectedIndexes()
        edits = [
            (self.proxy.mapToSource(index).row(), self.model.columns[index.column()].title, "")
            for index in indexes
            if not self.model.columns[index.column()].needed and self.model.columns[index.column()].editable
        ]
        if edits:
            self.written.emit(edits, f"Clear cells of {self.spec.title.lower()}")

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def _make_actions(self) -> dict[str, QAction]:
        noun = self.spec.noun
        made: dict[str, QAction] = {}

        def add(key: str, text: str, keys: QKeySequence | None, call: object, tip: str = "") -> None:
            action = QAction(text, self)
            if keys is not None:
                action.setShortcut(keys)
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(call)
            action.setToolTip(tip or text)
            made[key] = action
            self.addAction(action)

        add("add", "Add", QKeySequence("Ctrl+Shift+N"), self.add_pressed.emit, f"Add a {noun} (Ctrl+Shift+N)")
        add("duplicate", "Duplicate", QKeySequence("Ctrl+D"),
            lambda: self.duplicate_pressed.emit(self.selected_rows()))  # fmt: skip
        add("remove", "Remove", QKeySequence("Ctrl+Backspace"),
            lambda: self.remove_pressed.emit(self.selected_rows()))  # fmt: skip
        add("copy", "Copy", QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        add("paste", "Paste", QKeySequence(QKeySequence.StandardKey.Paste), self.paste)
        add("clear", "Clear cells", QKeySequence(QKeySequence.StandardKey.Delete), self.clear_cells)
        add("columns", "All columns", None, self._toggle_columns, "Show also the columns that are empty")
        made["columns"].setCheckable(True)
        return made

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        for key in ("add", "duplicate", "remove", "", "copy", "paste", "clear", "", "columns"):
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        menu.exec(self.view.viewport().mapToGlobal(point))
        menu.deleteLater()

    def _column_of(self, index: Index) -> ColumnSpec:
        return self.model.columns[index.column()]

    def _source_row(self, row: int) -> int:
        if row < self.proxy.rowCount():
            return self.proxy.mapToSource(self.proxy.index(row, 0)).row()
        return self.model.rowCount() + row - self.proxy.rowCount()

    def _visible_columns(self) -> list[int]:
        header = self.view.horizontalHeader()
        order = (header.logicalIndex(position) for position in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def _toggle_columns(self) -> None:
        self._all_columns = not self._all_columns
        self._actions["columns"].setChecked(self._all_columns)
        self._hide_unused()

    def _hide_unused(self) -> None:
        used = self.model.used_columns()
        for column in range(self.model.columnCount()):
            hidden = not (self._all_columns or column in used or not self.model.rowCount())
            if self.view.isColumnHidden(column) != hidden:
                self.view.setColumnHidden(column, hidden)

    def _fit_columns(self) -> None:
        self.view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.view.setColumnWidth(column, min(WIDEST, self.view.columnWidth(column) + SPACE))

    def _on_filter(self, text: str) -> None:
        self.proxy.setFilterFixedString(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.proxy.rowCount(), self.model.rowCount()
        self._count.setText(str(total) if shown == total else f"{shown} of {total}")

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._following and current.isValid():
            self.record_selected.emit(str(current.data(NAME_ROLE) or ""))
