"""The map with its controls: zoom, legend, day, what changed, and a word when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.day_filter import DayFilter
from ui.formats import count
from ui.icons import icon
from ui.map.legend import Legend
from ui.map.projection import MARGINS
from ui.map.view import MapView
from ui.scene import Scene
from ui.selection import Selection

EDGE = 10
NARROW = 700
"""Width below which the legend starts closed."""


class MapPane(QWidget):
    """The map as a pane of the window."""

    activated = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._scene = Scene()
        self._legend_touched = False
        self.view = MapView(selection, self)
        self.view.activated.connect(self.activated)
        self.view.content_changed.connect(self._say)
        self.legend = Legend(selection, self.view)
        self.legend.hidden_changed.connect(self.view.set_hidden)
        self.days = DayFilter(selection, self.view)
        self._zoom = self._zoom_buttons()
        self._compare = QToolButton(self.view)
        self._compare.setText("What changed")
        self._compare.setCheckable(True)
        self._compare.setChecked(True)
        self._compare.setProperty("floating", "true")
        self._compare.setToolTip("New ways bold, former ways dashed, moved stops ringed")
        self._compare.toggled.connect(self.view.set_compare)
        self._compare.hide()
        self._note = QLabel(self.view)
        self._note.setProperty("badge", "neutral")
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.installEventFilter(self)
        self.legend.installEventFilter(self)
        selection.changed.connect(self._on_selection)
        self.setFocusProxy(self.view)

    def set_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self.days.set_scene(scene)
        self.legend.set_scene(scene)
        self._compare.setVisible(scene.previous is not None)
        self.legend.setVisible(bool(scene.routes))
        self.view.set_scene(scene)
        self._say()
        self._arrange()

    def fit(self) -> None:
        """Show everything."""
        self.view.fit()

    def _zoom_buttons(self) -> QFrame:
        frame = QFrame(self.view)
        frame.setProperty("floating", "true")
        column = QVBoxLayout(frame)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(1)
        for name, tip, action in (
            ("zoom-in", "Zoom in (+)", lambda: self.view.zoom(2**0.5)),
            ("zoom-out", "Zoom out (−)", lambda: self.view.zoom(2**-0.5)),
            ("fit", "Show everything (Ctrl+0)", self.view.fit),
        ):
            button = QToolButton(frame)
            button.setIcon(icon(name))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFixedSize(28, 28)
            button.clicked.connect(action)
            column.addWidget(button)
        return frame

    def _on_selection(self) -> None:
        self.legend.set_scene(self._scene)

    def _say(self) -> None:
        """Say in a sentence why the map is empty or incomplete."""
        problem, content = self._scene.problem, self.view.content
        if problem is None:
            text = "Open a scenario and its places appear here."
        elif not any(p.latitude is not None for p in problem.places):
            text = "No place has coordinates. Give places a latitude and longitude to see them here."
        elif content.missing:
            text = f"{count(content.missing, 'stop')} not shown: no coordinates."
        else:
            text = ""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if (event.oldSize().width() >= NARROW) != (event.size().width() >= NARROW):
            self.legend.set_open(event.size().width() >= NARROW)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        width, height = self.view.width(), self.view.height()
        for widget in (self._zoom, self.days, self._compare, self._note):
            widget.adjustSize()
        self._zoom.move(EDGE, EDGE)
        x = self._zoom.geometry().right() + EDGE
        for widget in (self.days, self._compare):
            if not widget.isHidden():
                widget.move(x, EDGE)
                x = widget.geometry().right() + EDGE
        self.legend.move(width - self.legend.width() - EDGE, EDGE)
        covered = not self.legend.isHidden() and self.legend.is_open and width >= NARROW
        right = self.legend.width() + 2 * EDGE if covered else MARGINS[2]
        controls = not (self.days.isHidden() and self._compare.isHidden())
        top = MARGINS[1] + (20 if controls else 0)
        self.view.set_insets((MARGINS[0] + 20, top, right, MARGINS[3]))
        self._note.move((width - self._note.width()) // 2, height - self._note.height() - 34)
