"""The timeline with its controls, and a word when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.day_filter import DayFilter
from ui.empty import EmptyState
from ui.icons import icon
from ui.scene import Scene
from ui.selection import Selection
from ui.timeline.chart import TimelineChart
from ui.timeline.key import TimelineKey


class TimelinePane(QWidget):
    """The timeline as a pane of the window."""

    activated = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = TimelineChart(selection, self)
        self.chart.activated.connect(self.activated)
        self.days = DayFilter(selection, self)
        self._bar = QWidget(self)
        controls = QHBoxLayout(self._bar)
        controls.setContentsMargins(8, 4, 8, 4)
        controls.setSpacing(4)
        controls.addWidget(self.days)
        controls.addStretch(1)
        for name, tip, action in (
            ("zoom-out", "Show more time (Ctrl+wheel)", lambda: self.chart.zoom(2**-0.5)),
            ("zoom-in", "Show less time (Ctrl+wheel)", lambda: self.chart.zoom(2**0.5)),
            ("fit", "Show everything (Ctrl+0)", self.chart.fit),
        ):
            button = QToolButton(self._bar)
            button.setIcon(icon(name))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(action)
            controls.addWidget(button)
        self._key = TimelineKey(self._bar)
        controls.insertWidget(1, self._key)
        self._empty = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self._empty, 1)
        self.setFocusProxy(self.chart)
        self.set_scene(Scene())

    def set_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self.days.set_scene(scene)
        self.chart.set_scene(scene)
        self._key.show_kinds({bar.kind for row in self.chart.rows for bar in row.bars})
        filled = bool(self.chart.rows)
        self.chart.setVisible(filled)
        self._bar.setVisible(filled)
        self._empty.setVisible(not filled)
        self._empty.say(
            "Nothing to show yet",
            "Open a scenario, or add vehicles, stations or shifts, and every hour of the plan appears here."
            if scene.problem is None
            else "This scenario has no vehicles, stations or shifts yet.",
        )

    def fit(self) -> None:
        """Show everything."""
        self.chart.fit()
