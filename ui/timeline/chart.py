"""The timeline as a widget: a picture that pointer and keys work on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.scene import Scene
from ui.selection import Selection
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.drag import InHand, draw_drag, draw_ghosts
from ui.timeline.hands import Hands
from ui.timeline.marks import draw_open_rows, draw_pointer
from ui.timeline.painting import Look
from ui.timeline.tooltips import bar_tooltip, row_tooltip


class TimelineChart(TimelineCanvas):
    """A scene over time; what is picked goes to the selection, what is changed to the signals."""

    activated = Signal(str)
    """A bar was double-clicked or Enter pressed on it."""
    moved = Signal(str, int, str)
    """A task was dropped at a minute and a station; an empty one where it has none."""
    nudged = Signal(str, int)
    """A task is to start so many minutes later."""
    stop_moved = Signal(str, object, str)
    """An order was dropped at a `Spot`; of a shipment, which stop of it."""
    stop_shifted = Signal(str, int)
    """An order is to be served so many stops later in its route."""
    stop_sent = Signal(str, str)
    """An order is to go to a vehicle, wherever in its route it does least harm."""
    pin_pressed = Signal(str)
    """An activity is to be kept where it is, or no longer."""
    menu_wanted = Signal(str, QPoint)
    """A menu for an activity is wanted at a point of the screen."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(selection, parent)
        self._hands = Hands(self)

    def set_scene(self, scene: Scene) -> None:
        """Show another scene; a task in hand is let go."""
        if scene is not self._scene:
            self._hands.let_go()
        super().set_scene(scene)

    def _draw_over(self, painter: QPainter, look: Look) -> None:
        super()._draw_over(painter, look)
        pointer, drag = self._hands.pointer, self._hands.drag
        if drag is not None:
            self._draw_drag(painter, drag, look)
        elif pointer is not None and pointer.x() >= self._header and self.rows:
            draw_pointer(painter, pointer.x(), look)

    def _draw_drag(self, painter: QPainter, drag: InHand, look: Look) -> None:
        tops = [
            (self.top_of(k), self.top_of(k + 1))
            for k, row in enumerate(self.rows)
            if row.kind == "station" and row.name in drag.open_rows
        ]
        draw_open_rows(painter, tops, look)
        found = self._stack.find(drag.name)
        row = self._stack.named(drag.row)
        if row is None and found is not None:
            row = found[0]
        if row is not None:
            lane = found[1].lane if found is not None and found[0] == row else 0
            draw_ghosts(painter, [self._bar_on_screen(row, ghost) for ghost in drag.ghosts], look)
            draw_drag(painter, drag, self._bar_on_screen(row, replace(drag.bar, lane=lane)), look)

    # pointer and keys

    def walk_rows(self, by: int) -> None:
        """Select the resource one row further down (1) or up (-1)."""
        resource = self._stack.next_resource(self._selection.resource, by)
        if resource is not None:
            self._selection.select(None, resource)

    def walk_bars(self, by: int) -> None:
        """Select the next (1) or former (-1) bar of the row."""
        step = self._stack.next_activity(self._selection.resource, self._selection.activity, by)
        if step is not None:
            self._selection.select(*step)

    def vehicle_beside(self, order: str, by: int) -> str | None:
        """Return the vehicle one row further down (1) or up (-1) than the one that serves an order."""
        found = self._stack.find(order)
        rows = [row.name for row in self.rows if row.kind == "vehicle"]
        name = self.rows[found[0]].name if found else None
        if name not in rows:
            return None
        at = rows.index(name) + by
        return rows[at] if 0 <= at < len(rows) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._hands.wheel(event):
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hands.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hands.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.key(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        activity = self._selection.activity
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            _, bar = self.at(QPointF(event.pos()))
            activity = bar.activity if bar is not None else None
        if activity:
            self.menu_wanted.emit(activity, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index, bar = self.at(QPointF(event.pos()))
            row = self.rows[index] if index is not None else None
            if row is not None and bar is not None:
                text = bar_tooltip(self._scene, row, bar)
            elif row is not None and row.kind != "heading":
                text = row_tooltip(self._scene, row)
            else:
                text = ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)
