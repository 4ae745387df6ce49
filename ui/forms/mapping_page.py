"""One sheet of a workbook that is not known: what it holds, and which column is which."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.sheets import SheetMap, SheetSample, sheet_map
from planner.sheets.columns import SHEETS
from ui.stylesheet import set_property
from ui.theme import SPACE, current_theme

NOT_USED = "not used"
AS_WRITTEN = "as its heading says"
ROW_HEIGHT = 38
_HEADINGS = ("heading in the file", "first values", "is the column")


class SheetPage(QWidget):
    """A sheet's kind, and a line for each of its headings."""

    changed = Signal()

    def __init__(self, sample: SheetSample, said: SheetMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self._said = said
        self.columns: dict[str, QComboBox] = {}
        self.kind = _QuietBox()
        self.kind.addItem(NOT_USED, "")
        self.kind.insertSeparator(1)
        for title, spec in SHEETS.items():
            self.kind.addItem(title, title)
            self.kind.setItemData(self.kind.count() - 1, spec.note, Qt.ItemDataRole.ToolTipRole)
        self.kind.setCurrentIndex(self.kind.findData(said.kind))
        self.kind.setMinimumWidth(180)
        label = QLabel("This sheet &holds")
        label.setBuddy(self.kind)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self.table = self._table()
        first = QHBoxLayout()
        first.setSpacing(SPACE)
        first.addWidget(label)
        first.addWidget(self.kind)
        first.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._show_kind()
        self.kind.currentIndexChanged.connect(self._on_kind)

    @property
    def name(self) -> str:
        """The sheet's name in the file."""
        return self._sample.name

    @property
    def sheet_map(self) -> SheetMap:
        """What the planner says about the sheet; headings left as they are written are not in it."""
        said = {heading: box.currentData() for heading, box in self.columns.items()}
        return SheetMap(self.kind.currentData(), {h: title for h, title in said.items() if title is not None})

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._sample.headings), len(_HEADINGS))
        table.setHorizontalHeaderLabels(list(_HEADINGS))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        for row, sample in enumerate(self._sample.headings):
            for position, text in enumerate((sample.heading, "  ·  ".join(sample.values))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if position:
                    item.setForeground(current_theme().color("muted"))
                table.setItem(row, position, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(0, 170)
        table.setColumnWidth(2, 200)
        return table

    def _on_kind(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        """Show the columns that a sheet of the chosen kind may have, guessed or as they were said."""
        kind = self.kind.currentData()
        by_lines = bool(kind) and SHEETS[kind].attribute == "settings"
        self.table.setHidden(by_lines)
        self._note.setText("Its lines are read by what stands in them." if by_lines else "")
        known = sheet_map(self._sample, kind, self._said).columns
        self.columns = {}
        for row, sample in enumerate(self._sample.headings):
            box = _QuietBox()
            if kind and not by_lines:
                self._fill(box, kind, sample.heading, known.get(sample.heading))
                self.columns[sample.heading] = box
            else:
                box.addItem("–", "")
                box.setEnabled(False)
            box.setAccessibleName(sample.heading)
            self.table.setCellWidget(row, 2, _padded(box))

    def _fill(self, box: QComboBox, kind: str, heading: str, title: str | None) -> None:
        spec = SHEETS[kind]
        titles = [column.title for column in spec.columns]
        if title is None:
            box.addItem(AS_WRITTEN, None)
        box.addItem(NOT_USED, "")
        box.insertSeparator(box.count())
        for column in spec.columns:
            box.addItem(f"{column.title} (needed)" if column.needed else column.title, column.title)
            box.setItemData(box.count() - 1, column.note, Qt.ItemDataRole.ToolTipRole)
        loads = {f"load {heading}"} if spec.takes_loads and not heading.startswith("load ") else set()
        if title and title not in titles:
            loads.add(title)
        for load in sorted(loads):
            box.addItem(load, load)
        box.setCurrentIndex(0 if title is None else box.findData(title))
        box.currentIndexChanged.connect(partial(self._on_column, heading))

    def _on_column(self, heading: str, _index: int) -> None:
        """Take a column away from the heading that had it before: only one can be it."""
        title = self.columns[heading].currentData()
        for other, box in self.columns.items():
            if title and other != heading and box.currentData() == title:
                box.setCurrentIndex(box.findData(""))
        self.changed.emit()


class _QuietBox(QComboBox):
    """A box that leaves the wheel to the list around it, so that scrolling changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.currentIndexChanged.connect(lambda _: set_property(self, "quiet", not self.currentData()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _padded(widget: QWidget) -> QWidget:
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(SPACE // 2, SPACE // 4, SPACE, SPACE // 4)
    row.addWidget(widget)
    return frame
