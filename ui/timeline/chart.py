"""The timeline as a widget: names at the left, time along the top, both always in view."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
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

from planner.model.calendar import DAY, Interval, clock_text
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme
from ui.timeline.axis import Axis
from ui.timeline.painting import AXIS_HEIGHT, Look, bar_box, draw_axis, draw_rows, row_height
from ui.timeline.rows import Bar, Row, rows_of, span_of
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
        self._rows: tuple[Row, ...] = ()
        self._tops: list[int] = []
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
        return self._rows

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
        self._rows = rows_of(self._scene, self._day)
        self._tops, height = [], 0
        for row in self._rows:
            self._tops.append(height)
            height += row_height(row)
        self._tops.append(height)
        horizon = self._scene.problem.calendar.minutes if self._scene.problem else DAY
        metrics = QFontMetricsF(self._sized(13))
        small = QFontMetricsF(self._sized(11))
        widths = [
            max(metrics.horizontalAdvance(row.name), small.horizontalAdvance(row.note)) for row in self._rows
        ]
        self._header = round(min(max([*widths, NARROWEST_NAME - 24.0]) + 24, WIDEST_NAME))
        self._axis = self._axis.spanning(span_of(self._rows, horizon, self._day))
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
        vertical.setRange(0, max(0, (self._tops[-1] if self._tops else 0) - body))

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
        found = self._find(self._selection.activity)
        row = found[0] if found else self._row_named(self._selection.resource)
        if row is not None:
            bar, top, bottom = self.verticalScrollBar(), self._tops[row], self._tops[row + 1]
            if top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + bar.pageStep():
                bar.setValue(bottom - bar.pageStep())
        if found:
            left, right = self._axis.x(found[1].start), self._axis.x(found[1].end)
            if right < 0 or left > self._room():
                middle = (left + right) / 2 + self._axis.offset
                self._set_axis(self._axis.scrolled(middle - self._room() / 2, self._room()))

    def _find(self, activity: str | None) -> tuple[int, Bar] | None:
        if activity:
            for index, row in enumerate(self._rows):
                for bar in row.bars:
                    if bar.activity == activity:
                        return index, bar
        return None

    def _row_named(self, name: str | None) -> int | None:
        return next((k for k, r in enumerate(self._rows) if r.name == name and r.kind != "heading"), None)

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
        first, last = self._rows_on_screen()
        shift = AXIS_HEIGHT - self.verticalScrollBar().value()
        tops = [top + shift for top in self._tops[first:last]]
        draw_rows(painter, self._rows[first:last], tops, look, self._windows())
        draw_axis(painter, self._scene, look)
        self._draw_now(painter)
        if self.hasFocus():
            painter.setPen(current_theme().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(0, 0, look.width - 1, look.height - 1)

    def _rows_on_screen(self) -> tuple[int, int]:
        if not self._rows:
            return 0, 0
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height() - AXIS_HEIGHT)
        return first, min(last, len(self._rows))

    def _windows(self) -> tuple[Interval, ...]:
        """When the selected order may be served, on the days of the horizon."""
        problem = self._scene.problem
        order = problem.order.get(self._selection.activity or "") if problem else None
        if problem is None or order is None or not order.windows:
            return ()
        days = range(problem.calendar.days)
        if order.date is not None:
            days = range(problem.calendar.day_of(order.date), problem.calendar.day_of(order.date) + 1)
        return tuple(
            (d * DAY + (w.earliest or 0), d * DAY + (DAY if w.latest is None else w.latest))
            for d in days
            for w in order.windows
        )

    def _draw_now(self, painter: QPainter) -> None:
        problem = self._scene.problem
        if problem is None:
            return
        now = datetime.now()
        minute = problem.calendar.day_of(now.date()) * DAY + now.hour * 60 + now.minute
        x = self._axis.x(minute) + self._header
        if self._axis.first <= minute <= self._axis.last and x > self._header:
            painter.setPen(current_theme().color("danger"))
            painter.drawLine(QPointF(x, AXIS_HEIGHT - 8), QPointF(x, self.viewport().height()))

    def _draw_hover(self, painter: QPainter) -> None:
        theme = current_theme()
        found = self._find(self._hovered)
        if found:
            box = self._bar_on_screen(found[0], found[1])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(
                QRectF(self._header, AXIS_HEIGHT, self._room(), self.viewport().height() - AXIS_HEIGHT)
            )
            painter.setPen(theme.color("text"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
            painter.setClipping(False)
        pointer = self._pointer
        if pointer is None or pointer.x() < self._header or not self._rows:
            return
        painter.setPen(theme.color("accent", 150))
        x = round(pointer.x()) + 0.5
        painter.drawLine(QPointF(x, AXIS_HEIGHT), QPointF(x, self.viewport().height()))
        text = clock_text(int(self._axis.minute(pointer.x() - self._header)))
        font = self._sized(11)
        width = QFontMetricsF(font).horizontalAdvance(text) + 12
        left = min(max(x - width / 2, self._header), self.viewport().width() - width)
        box = QRectF(left, AXIS_HEIGHT - 20, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("accent_text"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font

    def _bar_on_screen(self, row: int, bar: Bar) -> QRectF:
        top = self._tops[row] + AXIS_HEIGHT - self.verticalScrollBar().value()
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
        if position.y() < AXIS_HEIGHT or not self._rows:
            return None, None
        y = position.y() - AXIS_HEIGHT + self.verticalScrollBar().value()
        index = bisect_right(self._tops, y) - 1
        if not 0 <= index < len(self._rows):
            return None, None
        if position.x() >= self._header:
            hits = [
                bar
                for bar in self._rows[index].bars
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
            row = self._rows[index] if index is not None else None
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
        if row is None or self._rows[row].kind == "heading":
            self._selection.select()
            return
        resource = self._rows[row].name if self._rows[row].kind != "open" else None
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
            self._step_row(1 if key == keys.Key_Down else -1)
        elif key in (keys.Key_Left, keys.Key_Right):
            self._step_bar(1 if key == keys.Key_Right else -1)
        elif key in (keys.Key_Return, keys.Key_Enter) and self._selection.activity:
            self.activated.emit(self._selection.activity)
        else:
            super().keyPressEvent(event)

    def _step_row(self, by: int) -> None:
        present = self._row_named(self._selection.resource)
        index = -1 if present is None and by > 0 else len(self._rows) if present is None else present
        index += by
        while 0 <= index < len(self._rows) and self._rows[index].kind in ("heading", "open"):
            index += by
        if 0 <= index < len(self._rows):
            self._selection.select(None, self._rows[index].name)

    def _step_bar(self, by: int) -> None:
        index = self._row_named(self._selection.resource)
        found = self._find(self._selection.activity)
        if index is None:
            index = found[0] if found else None
        if index is None:
            return
        names = list(dict.fromkeys(bar.activity for bar in self._rows[index].bars if bar.activity))
        if not names:
            return
        chosen = self._selection.activity
        at = names.index(chosen) + by if chosen in names else 0 if by > 0 else len(names) - 1
        if 0 <= at < len(names):
            self._selection.select(names[at], self._rows[index].name)
