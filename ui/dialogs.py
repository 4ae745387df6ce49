"""Small dialogs: faults of a file, options of a solve, the scenario's history, the tour, the command palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.assistant.cards import wrapped
from ui.preferences import Preferences
from ui.theme import SPACE


class TextTableDialog(QDialog):
    """Rows of text with headings, to be read and closed."""

    def __init__(
        self,
        title: str,
        lead: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(820, 460)
        self.table = QTableWidget(len(rows), len(headings))
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column_layout.addWidget(wrapped(lead))
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.resizeRowsToContents()


class OptionsDialog(QDialog):
    """How long a solve may take, its seed, and who is at the desk."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Solve options")
        self.setMinimumWidth(460)
        self._preferences = preferences
        self._limit = QSpinBox()
        self._limit.setRange(1, 24 * 3600)
        self._limit.setSuffix(" s")
        self._limit.setValue(preferences.time_limit)
        self._seed = QSpinBox()
        self._seed.setRange(0, 999_999)
        self._seed.setValue(preferences.seed)
        self._seed.setToolTip("Another seed makes the search take another way")
        self._person = QLineEdit(preferences.person)
        self._person.setPlaceholderText("your login name")
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow("Time for a solve", self._limit)
        form.addRow("Seed", self._seed)
        form.addRow("Your name", self._person)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.addLayout(form)
        column.addWidget(buttons)

    def accept(self) -> None:
        self._preferences.time_limit = self._limit.value()
        self._preferences.seed = self._seed.value()
        self._preferences.person = self._person.text().strip()
        super().accept()


class Palette(QDialog):
    """Type a few letters, press Enter: every command by its name."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Commands")
        self.resize(440, 380)
        self._actions = [a for a in actions if a.isEnabled() and a.menu() is None]
        self.line = QLineEdit()
        self.line.setPlaceholderText("Type a command")
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if (item := self.list.currentItem()) is not None:
                    self._run(item)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self.list.clear()
        words = text.casefold().split()
        for position, action in enumerate(self._actions):
            name = action.text().replace("&", "")
            if all(word in name.casefold() for word in words):
                keys = action.shortcut().toString()
                item = QListWidgetItem(f"{name}    {keys}" if keys else name)
                item.setData(Qt.ItemDataRole.UserRole, position)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self, item: QListWidgetItem) -> None:
        action = self._actions[item.data(Qt.ItemDataRole.UserRole)]
        self.accept()
        action.trigger()


TOUR = (
    ("Open", "Choose an example on the start page, or drop your own workbook on the window."),
    ("Solve", "Press F5. Watch the curve fall; Esc stops and keeps the best plan so far."),
    ("Look", "Select an order in the table, on the map or in the timeline: it is selected everywhere."),
    (
        "Say it",
        "Press Ctrl+L and type “Unimog 2 is out until noon and hospitals come before 10”. "
        "Read the two sentences, accept them, and press F5 again.",
    ),
    ("See", "“What changed” lists every order that moved; “Left out” says why, and what would help."),
    (
        "Change it by hand",
        "Drag a task in the timeline: it says at once where it does not fit. P pins it. "
        "Click a shift in the roster to give it to somebody else.",
    ),
    ("Take it back", "Ctrl+E writes the plan beside the sheets of your own workbook."),
)


class TourDialog(QDialog):
    """The five-minute tour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Five-minute tour")
        self.setMinimumWidth(520)
        self.resize(560, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE)
        for number, (title, text) in enumerate(TOUR, start=1):
            heading = QLabel(f"{number}  {title}")
            heading.setProperty("role", "heading")
            column.addWidget(heading)
            column.addWidget(wrapped(text, "muted"))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
