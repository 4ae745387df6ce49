"""A combo box that chooses the day all views show."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ui.scene import Scene
from ui.selection import Selection


class DayFilter(QComboBox):
    """All days, and every day of the horizon; hidden when there is only one."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self.setAccessibleName("Day shown")
        self.setToolTip("Show one day in all views")
        self.activated.connect(lambda index: selection.show_day(index - 1 if index else None))
        selection.changed.connect(self._show_day)
        self.hide()

    def set_scene(self, scene: Scene) -> None:
        """Offer the days of a scene's horizon."""
        days = ("All days", *scene.days)
        if days != tuple(self.itemText(k) for k in range(self.count())):
            self.blockSignals(True)
            self.clear()
            self.addItems(days)
            self.blockSignals(False)
        self.setVisible(len(scene.days) > 1)
        if self._selection.day is not None and self._selection.day >= len(scene.days):
            self._selection.show_day(None)
        self._show_day()

    def _show_day(self) -> None:
        day = self._selection.day
        self.setCurrentIndex(0 if day is None else day + 1)
