"""What is worth knowing beside the plan: what its parts cost each other, and what no plan can do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.foresight import Concern
from ui.empty import EmptyState
from ui.icons import icon

_ABOUT = Qt.ItemDataRole.UserRole


class NotesPane(QWidget):
    """A list of sentences; one that is about an activity selects it."""

    activity_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setProperty("flat", "true")
        self.list.setIconSize(QSize(16, 16))
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("Notes on the plan")
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self._empty = EmptyState(self)
        self._empty.say(
            "Nothing to note",
            "What one part of a plan costs another, and what no plan can do, is said here.",
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.show_notes((), ())

    @property
    def count(self) -> int:
        """How many sentences are shown."""
        return self.list.count()

    def show_notes(self, notes: Sequence[str], concerns: Sequence[Concern]) -> None:
        """Show what the parts of the plan cost each other, then what can't be done, with its remedy."""
        self.list.blockSignals(True)
        self.list.clear()
        for note in notes:
            self.list.addItem(QListWidgetItem(icon("info", "muted"), note))
        for concern in concerns:
            item = QListWidgetItem(icon("warning", "warning"), str(concern))
            item.setData(_ABOUT, concern.activities[0] if concern.activities else "")
            item.setToolTip("Known before solving: it holds for every plan")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._pages.setCurrentIndex(0 if self.list.count() else 1)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        about = item.data(_ABOUT) if item is not None else ""
        if about:
            self.activity_selected.emit(about)
