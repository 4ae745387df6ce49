"""The timeline as a widget: names at the left, time along the top, both always in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from planner.model.calendar import DAY
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme
from ui.timeline.axis import Axis
from ui.timeline.marks import draw_now, draw_outline, draw_pointer
from ui.timeline.painting import AXIS_HEIGHT, Look, bar_box, draw_axis, draw_rows, sized
from ui.timeline.rows import Bar, Row, rows_of, span_of, windows_of
from ui.timeline.stack import Stack
from ui.timeline.tooltips import bar_tooltip, row_tooltip

WIDEST_NAME = 190
NARROWEST_NAME = 96


class TimelineChart(QAbstractScrollArea):
    """Shows a scene over time; what is picked goes to the selection."""

    activated = Signal(str)
    """A bar was double-clicked or Enter pressed on it."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._scene = Scene()
        self._stack = Stack()
        self._axis = Axis()
        self._fitted = True
        self._header = NARROWEST_NAME
        self._picture: QPixmap | None = None
        self._pointer: QPointF | None = None
        self._dragged: QPointF | None = None
        self._moved = False
        self._hovered = ""
        self._day = selection.day
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Timeline of vehicles, stations and workers")
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._redraw)
        self.verticalScrollBar().setSingleStep(20)
        self.horizontalScrollBar().setSingleStep(40)
        selection.changed.connect(self._on_selection)
        selection.hovered.connect(self._on_hovered)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._stack.rows

    @property
    def axis(self) -> Axis:
        """Which minutes are on screen."""
        return self._axis

    def set_scene(self, scene: Scene) -> None:
        """Show another scene; the zoom stays unless everything was in view."""
        if scene is self._scene:
            return
        fresh = self._scene.problem is None
        self._scene = scene
        self._lay_out(fresh)

    def fit(self) -> None:
        """Show the whole span of the plan, or of the day chosen."""
        self._fitted = True
        self._set_axis(self._axis.fitted(self._room()))

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Stretch time round a pixel of the viewport, the middle when none is given."""
        room = self._room()
        at = room / 2 if x is None else x - self._header
        self._fitted = False
        self._set_axis(self._axis.zoomed(factor, at, room))

    # layout

    def _lay_out(self, refit: bool) -> None:
        self._day = self._selection.day
        self._stack = Stack(rows_of(self._scene, self._day))
        horizon = self._scene.problem.calendar.minutes if self._scene.problem else DAY
        metrics = QFontMetricsF(sized(self.font(), 13))
        small = QFontMetricsF(sized(self.font(), 11))
        widths = [
            max(metrics.horizontalAdvance(row.name), small.horizontalAdvance(row.note)) for row in self.rows
        ]
        self._header = round(min(max([*widths, NARROWEST_NAME - 24.0]) + 24, WIDEST_NAME))
        self._axis = self._axis.spanning(span_of(self.rows, horizon, self._day))
        if refit or self._fitted:
            self.fit()
        else:
            self._set_axis(self._axis.scrolled(self._axis.offset, self._room()))
        self._set_bars()

    def _room(self) -> float:
        return max(1.0, self.viewport().width() - self._header)

    def _set_axis(self, axis: Axis) -> None:
        self._axis = axis
        self._set_bars()
        self._redraw()

    def _set_bars(self) -> None:
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.blockSignals(True)
        horizontal.setPageStep(round(self._room()))
        horizontal.setRange(0, max(0, round(self._axis.length - self._room())))
        horizontal.setValue(round(self._axis.offset))
        horizontal.blockSignals(False)
        body = self.viewport().height() - AXIS_HEIGHT
        vertical.setPageStep(max(1, body))
        vertical.setRange(0, max(0, self._stack.height - body))

    def _on_scrolled(self, value: int) -> None:
        self._fitted = self._fitted and value == 0
        self._axis = self._axis.scrolled(float(value), self._room())
        self._redraw()

    def _on_selection(self) -> None:
        if self._selection.day != self._day:
            self._lay_out(refit=True)
        else:
            self._reveal()
        self._redraw()

    def _on_hovered(self, activity: str) -> None:
        if activity != self._hovered:
            self._hovered = activity
            self.viewport().update()

    def _reveal(self) -> None:
        """Scroll to the selected bar or resource."""
        found = self._stack.find(self._selection.activity)
        row = found[0] if found else self._stack.named(self._selection.resource)
        if row is not None:
            bar, top, bottom = self.verticalScrollBar(), self._stack.tops[row], self._stack.tops[row + 1]
            if top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + bar.pageStep():
                bar.setValue(bottom - bar.pageStep())
        if found:
            left, right = self._axis.x(found[1].start), self._axis.x(found[1].end)
            if right < 0 or left > self._room():
                middle = (left + right) / 2 + self._axis.offset
                self._set_axis(self._axis.scrolled(middle - self._room() / 2, self._room()))

    # painting

    def _redraw(self) -> None:
        self._picture = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        size, ratio = self.viewport().size(), self.devicePixelRatioF()
        if self._picture is None:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            with QPainter(self._picture) as painter:
                self._draw(painter)
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._picture)
        self._draw_hover(painter)
        painter.end()

    def _look(self) -> Look:
        size = self.viewport().size()
        return Look(
            current_theme(),
            self.font(),
            self._axis,
            self._header,
            size.width(),
            size.height(),
            self._selection.activity,
            self._selection.resource,
        )

    def _draw(self, painter: QPainter) -> None:
        look = self._look()
        scrolled = self.verticalScrollBar().value()
        first, last = self._stack.between(scrolled, scrolled + look.height - AXIS_HEIGHT)
        tops = [top + AXIS_HEIGHT - scrolled for top in self._stack.tops[first:last]]
        draw_rows(
            painter, self.rows[first:last], tops, look, windows_of(self._scene, self._selection.activity)
        )
        draw_axis(painter, self._scene, look)
        draw_now(painter, self._scene, look)
        if self.hasFocus():
            painter.setPen(current_theme().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(0, 0, look.width - 1, look.height - 1)

    def _draw_hover(self, painter: QPainter) -> None:
        look = self._look()
        found = self._stack.find(self._hovered)
        if found:
            draw_outline(painter, self._bar_on_screen(*found), look)
        if self._pointer is not None and self._pointer.x() >= self._header and self.rows:
            draw_pointer(painter, self._pointer.x(), look)

    def _bar_on_screen(self, row: int, bar: Bar) -> QRectF:
        top = self._stack.tops[row] + AXIS_HEIGHT - self.verticalScrollBar().value()
        return bar_box(bar, self._axis, top).translated(self._header, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitted:
            self._axis = self._axis.fitted(self._room())
        else:
            self._axis = self._axis.scrolled(self._axis.offset, self._room())
        self._set_bars()
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(720, 260)

    # pointer and keys

    def _at(self, position: QPointF) -> tuple[int | None, Bar | None]:
        y = position.y() - AXIS_HEIGHT
        index = self._stack.at(y + self.verticalScrollBar().value()) if y >= 0 else None
        if index is None:
            return None, None
        if position.x() >= self._header:
            hits = [
                bar
                for bar in self.rows[index].bars
                if self._bar_on_screen(index, bar).adjusted(-2, -3, 2, 3).contains(position)
            ]
            if hits:  # a service wins over the driving beside it
                return index, max(hits, key=lambda bar: bar.activity != "")
        return index, None

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(2.0 ** ((delta.y() or delta.x()) / 240), event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        self._pointer = position
        if self._dragged is not None:
            moved = position - self._dragged
            if self._moved or moved.manhattanLength() > 4:
                self._moved, self._dragged = True, position
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                for bar, by in (
                    (self.horizontalScrollBar(), moved.x()),
                    (self.verticalScrollBar(), moved.y()),
                ):
                    bar.setValue(bar.value() - round(by))
        else:
            _, bar_hit = self._at(position)
            self._selection.hover(bar_hit.activity if bar_hit else "")
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._dragged is not None:
            self._dragged = None
            self.viewport().unsetCursor()
            if not self._moved:
                self._pick(*self._at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        _, bar = self._at(event.position())
        if bar is not None and bar.activity:
            self.activated.emit(bar.activity)
        else:
            self.zoom(2.0, event.position().x())

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._selection.hover("")
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index, bar = self._at(QPointF(event.pos()))
            row = self.rows[index] if index is not None else None
            if row is not None and bar is not None:
                text = bar_tooltip(self._scene, row, bar)
            elif row is not None and row.kind != "heading":
                text = row_tooltip(row)
            else:
                text = ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _pick(self, row: int | None, bar: Bar | None) -> None:
        if row is None or self.rows[row].kind == "heading":
            self._selection.select()
            return
        resource = self.rows[row].name if self.rows[row].kind != "open" else None
        self._selection.select(bar.activity or None if bar else None, resource)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom(2**0.5)
        elif key in (keys.Key_Minus, keys.Key_Underscore):
            self.zoom(2**-0.5)
        elif key in (keys.Key_0, keys.Key_Home):
            self.fit()
        elif key == keys.Key_Escape:
            self._selection.select()
        elif key in (keys.Key_Up, keys.Key_Down):
            resource = self._stack.next_resource(self._selection.resource, 1 if key == keys.Key_Down else -1)
            if resource is not None:
                self._selection.select(None, resource)
        elif key in (keys.Key_Left, keys.Key_Right):
            by = 1 if key == keys.Key_Right else -1
            step = self._stack.next_activity(self._selection.resource, self._selection.activity, by)
            if step is not None:
                self._selection.select(*step)
        elif key in (keys.Key_Return, keys.Key_Enter) and self._selection.activity:
            self.activated.emit(self._selection.activity)
        else:
            super().keyPressEvent(event)
