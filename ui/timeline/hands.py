"""What pointer and keys do in the timeline: pick, pan, zoom, walk, drag a task, pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from planner.model import ScheduledTask
from ui.timeline.bars import Bar
from ui.timeline.drag import Drag
from ui.timeline.painting import AXIS_HEIGHT, fold_box
from ui.timeline.stop_drag import StopDrag

if TYPE_CHECKING:
    from ui.timeline.chart import TimelineChart

STILL = 4
"""A press that moves by fewer pixels is a click."""
NUDGE = 15
"""Minutes that Alt and an arrow key move a task by."""
EDGE, EDGE_STEP, EDGE_MS = 18, 10, 30
"""A task held so many pixels from the edge scrolls by a step of so many pixels every so many milliseconds."""
_TASK_BARS = ("task", "need")


class Hands(QObject):
    """The hands of a planner on a chart."""

    def __init__(self, chart: TimelineChart) -> None:
        super().__init__(chart)
        self._chart = chart
        self._pressed: QPointF | None = None
        self._gripped: tuple[ScheduledTask, bool, float] | None = None
        self._gripped_stop: tuple[Bar, float] | None = None
        self._moved = False
        self.pointer: QPointF | None = None
        self.drag: Drag | StopDrag | None = None
        self._edge = QTimer(self)
        self._edge.setInterval(EDGE_MS)
        self._edge.timeout.connect(self._scroll_at_edge)

    def let_go(self) -> None:
        """Put a task in hand back where it was."""
        self._edge.stop()
        if self.drag is not None:
            self.drag.deleteLater()
            self.drag = None
            self._chart.viewport().unsetCursor()
            self._chart.viewport().update()

    # pointer

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom or scroll in time; tells whether the wheel meant that."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._chart.zoom(2.0 ** ((delta.y() or delta.x()) / 240), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            bar = self._chart.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
        else:
            return False
        event.accept()
        return True

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a pan, or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.let_go()
        position = event.position()
        self._pressed, self._moved, self._gripped, self._gripped_stop = position, False, None, None
        _, bar = self._chart.at(position)
        item = self._chart.scheduled(bar.activity) if bar is not None and bar.kind in _TASK_BARS else None
        if item is not None and bar is not None:
            self._gripped = item, bar.kind == "need", self._minute(position)
        elif bar is not None and bar.kind == "service" and bar.activity:
            self._gripped_stop = bar, self._minute(position)

    def move(self, event: QMouseEvent) -> None:
        """Go on with a pan or a drag, or tell what is pointed at."""
        chart, position = self._chart, event.position()
        self.pointer = position
        if self._pressed is None:
            _, bar = chart.at(position)
            chart.selection.hover(bar.activity if bar else "")
        elif self._moved or (position - self._pressed).manhattanLength() > STILL:
            self._moved = True
            if self._gripped is not None or self._gripped_stop is not None:
                self._carry(position, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            else:
                self._pan(position - self._pressed)
                self._pressed = position
        chart.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        """End a click, a pan or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._edge.stop()
        self._chart.viewport().unsetCursor()
        if self.drag is not None:
            self._drop(self.drag)
        elif not self._moved:
            self._pick(event.position())

    def double_click(self, event: QMouseEvent) -> None:
        """Open a bar, or look closer at empty time."""
        _, bar = self._chart.at(event.position())
        if bar is not None and bar.activity:
            self._chart.activated.emit(bar.activity)
        elif event.position().x() >= self._chart.header:
            self._chart.zoom(2.0, event.position().x())

    def leave(self) -> None:
        """Forget the pointer."""
        self.pointer = None
        self._chart.selection.hover("")
        self._chart.viewport().update()

    def _minute(self, position: QPointF) -> float:
        return self._chart.axis.minute(position.x() - self._chart.header)

    def _pan(self, by: QPointF) -> None:
        self._chart.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        for bar, step in (
            (self._chart.horizontalScrollBar(), by.x()),
            (self._chart.verticalScrollBar(), by.y()),
        ):
            bar.setValue(bar.value() - round(step))

    def _carry(self, position: QPointF, fine: bool) -> None:
        if self.drag is None:
            self.drag = self._grip()
            self.drag.judged.connect(self._chart.viewport().update)
            self._chart.viewport().setCursor(Qt.CursorShape.SizeAllCursor)
            self._chart.selection.select(self.drag.name, self.drag.row)
        self._edge.start()
        row, _ = self._chart.at(position)
        there = self._chart.rows[row] if row is not None else None
        kind = "vehicle" if isinstance(self.drag, StopDrag) else "station"
        self.drag.move(self._minute(position), there.name if there and there.kind == kind else None, fine)

    def _grip(self) -> Drag | StopDrag:
        """Take what was pressed into the hand."""
        if self._gripped_stop is not None:
            return StopDrag(self._chart.scene, *self._gripped_stop, self)
        assert self._gripped is not None
        item, by_need, minute = self._gripped
        drag = Drag(self._chart.scene, item, minute, self)
        if by_need:  # a need says who helps, not where the task is
            drag.stations = {}
        return drag

    def _scroll_at_edge(self) -> None:
        """Scroll on while a task in hand is held at the edge of what is in view."""
        chart, at = self._chart, self.pointer
        if self.drag is None or at is None:
            return
        area = chart.viewport().rect()
        across, down = chart.horizontalScrollBar(), chart.verticalScrollBar()
        before = across.value(), down.value()
        across.setValue(before[0] + EDGE_STEP * _beyond(at.x(), chart.header, area.right()))
        down.setValue(before[1] + EDGE_STEP * _beyond(at.y(), AXIS_HEIGHT, area.bottom()))
        if (across.value(), down.value()) != before:
            self._carry(at, fine=False)
            chart.viewport().update()

    def _drop(self, drag: Drag | StopDrag) -> None:
        if not drag.moved:
            self.let_go()
            return
        drag.judge_now()
        drag.dropped = True  # shown where it was dropped until the judged plan comes
        if isinstance(drag, StopDrag):
            self._chart.stop_moved.emit(drag.name, drag.spot, drag.part)
        else:
            self._chart.moved.emit(drag.item.task, drag.start, drag.station or "")

    def _pick(self, position: QPointF) -> None:
        chart = self._chart
        index, bar = chart.at(position)
        if index is None or chart.rows[index].kind == "heading":
            chart.selection.select()
            return
        row = chart.rows[index]
        if row.kind == "station" and fold_box(chart.header, chart.top_of(index)).contains(position):
            chart.show_as(chart.shown.toggled(row.name))
            return
        resource = row.name if row.kind not in ("open", "job") else None
        chart.selection.select(bar.activity or None if bar else None, resource)

    # keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tells whether it means anything."""
        chart, selection, keys = self._chart, self._chart.selection, Qt.Key
        key, activity = event.key(), selection.activity
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (keys.Key_Plus, keys.Key_Equal):
            chart.zoom(2**0.5)
        elif key in (keys.Key_Minus, keys.Key_Underscore):
            chart.zoom(2**-0.5)
        elif key in (keys.Key_0, keys.Key_Home):
            chart.fit()
        elif key == keys.Key_Escape and self.drag is not None:
            self._pressed = None
            self.let_go()
        elif key == keys.Key_Escape:
            selection.select()
        elif key in (keys.Key_Up, keys.Key_Down):
            by = 1 if key == keys.Key_Down else -1
            if alt and activity in chart.scene.stops:
                if vehicle := chart.vehicle_beside(activity, by):
                    chart.stop_sent.emit(activity, vehicle)
            else:
                chart.walk_rows(by)
        elif key in (keys.Key_Left, keys.Key_Right):
            by = 1 if key == keys.Key_Right else -1
            if alt and activity and chart.scheduled(activity) is not None:
                chart.nudged.emit(activity, by * NUDGE)
            elif alt and activity in chart.scene.stops:
                chart.stop_shifted.emit(activity, by)
            elif not alt:
                chart.walk_bars(by)
        elif key in (keys.Key_Return, keys.Key_Enter) and activity:
            chart.activated.emit(activity)
        elif key == keys.Key_P and activity:
            chart.pin_pressed.emit(activity)
        else:
            return False
        return True


def _beyond(at: float, first: float, last: float) -> int:
    """Return which edge a pixel is near: -1 for the first, 1 for the last, 0 for neither."""
    return 1 if at > last - EDGE else -1 if at < first + EDGE else 0
