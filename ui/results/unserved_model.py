"""What a plan leaves out, with the reason and the smallest change that would let it in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from planner.model import Unserved
from ui.results.roles import ACTIVITY, AnyIndex
from ui.scene import Scene

ENTRY = Qt.ItemDataRole.UserRole + 10
"""The `Unserved` record itself."""
BADGES: dict[str, tuple[str, str]] = {
    "impossible": ("Impossible", "danger"),
    "crowded_out": ("No room", "warning"),
    "not_found": ("Not found yet", "info"),
    "skipped": ("Skipped", "neutral"),
}
"""What each verdict is called, and the tone of its badge."""
_Role = Qt.ItemDataRole


class UnservedModel(QAbstractListModel):
    """The activities that a scene's plan leaves out, in the plan's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Unserved, ...] = ()

    def show(self, scene: Scene) -> None:
        """Show what a scene's plan leaves out."""
        entries = scene.plan.unserved if scene.plan else ()
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def find(self, activity: str | None) -> QModelIndex:
        """Return the index of an activity."""
        for row, entry in enumerate(self._entries):
            if entry.activity == activity:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == _Role.DisplayRole:
            return entry.activity
        if role == _Role.AccessibleTextRole:
            help_ = f" What would help: {entry.fix}" if entry.fix else ""
            return f"{entry.activity}. {BADGES[entry.verdict][0]}. {entry.reason}{help_}"
        if role == ACTIVITY:
            return entry.activity
        return entry if role == ENTRY else None
