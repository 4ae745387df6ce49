"""The picture of a timeline: names at the left, time along the top, both always in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from planner.model import ScheduledTask
from planner.model.calendar import DAY
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme
from ui.timeline.axis import Axis
from ui.timeline.bars import Bar, Row
from ui.timeline.links import arrows_of, draw_arrows
from ui.timeline.marks import draw_now, draw_outline
from ui.timeline.painting import AXIS_HEIGHT, FOLD, Look, bar_box, draw_axis, draw_rows, sized
from ui.timeline.rows import rows_of, span_of, windows_of
from ui.timeline.shown import Shown
from ui.timeline.stack import Stack

WIDEST_NAME = 190
NARROWEST_NAME = 96


class TimelineCanvas(QAbstractScrollArea):
    """Shows a scene over time and follows the selection; it does nothing by itself."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selection = self._selection = selection
        self._scene = Scene()
        self._shown = Shown()
        self._stack = Stack()
        self._axis = Axis()
        self._fitted = True
        self._header = NARROWEST_NAME
        self._picture: QPixmap | None = None
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

    @property
    def scene(self) -> Scene:
        """The scene shown."""
        return self._scene

    @property
    def shown(self) -> Shown:
        """What is drawn beside the bars, and how tasks are lined up."""
        return self._shown

    @property
    def header(self) -> int:
        """Width of the column of names."""
        return self._header

    def show_as(self, shown: Shown) -> None:
        """Show the same scene in another way."""
        if shown != self._shown:
            self._shown = shown
            self._lay_out(refit=False)
            self._redraw()

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
        self._stack = Stack(rows_of(self._scene, self._day, self._shown))
        horizon = self._scene.problem.calendar.minutes if self._scene.problem else DAY
        metrics = QFontMetricsF(sized(self.font(), 13))
        small = QFontMetricsF(sized(self.font(), 11))
        widths = [
            max(metrics.horizontalAdvance(row.name), small.horizontalAdvance(row.note)) for row in self.rows
        ]
        self._header = round(min(max([*widths, NARROWEST_NAME - 24.0]) + 14 + FOLD, WIDEST_NAME))
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
        self._draw_over(painter, self._look())
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
            self._shown,
        )

    def _draw(self, painter: QPainter) -> None:
        look = self._look()
        scrolled = self.verticalScrollBar().value()
        first, last = self._stack.between(scrolled, scrolled + look.height - AXIS_HEIGHT)
        tops = [top + AXIS_HEIGHT - scrolled for top in self._stack.tops[first:last]]
        draw_rows(
            painter, self.rows[first:last], tops, look, windows_of(self._scene, self._selection.activity)
        )
        shown, activity = self._shown, self._selection.activity
        draw_arrows(
            painter, arrows_of(self._scene, activity, shown.critical, shown.links), look, self._box_of
        )
        draw_axis(painter, self._scene, look)
        draw_now(painter, self._scene, look)
        if self.hasFocus():
            painter.setPen(current_theme().color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(0, 0, look.width - 1, look.height - 1)

    def _draw_over(self, painter: QPainter, look: Look) -> None:
        """Draw what changes with every move of the pointer."""
        found = self._stack.find(self._hovered)
        if found:
            draw_outline(painter, self._bar_on_screen(*found), look)

    def _box_of(self, activity: str) -> QRectF | None:
        found = self._stack.find(activity)
        return self._bar_on_screen(*found) if found else None

    def at(self, position: QPointF) -> tuple[int | None, Bar | None]:
        """Return the row at a point of the viewport, and the bar there."""
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

    def scheduled(self, task: str) -> ScheduledTask | None:
        """Return when and where the plan has a task."""
        items = self._scene.plan.schedule if self._scene.plan else ()
        return next((item for item in items if item.task == task), None)

    def top_of(self, row: int) -> int:
        """Return the pixel of the viewport at which a row begins."""
        return self._stack.tops[row] + AXIS_HEIGHT - self.verticalScrollBar().value()

    def _bar_on_screen(self, row: int, bar: Bar) -> QRectF:
        return bar_box(bar, self._axis, self.top_of(row)).translated(self._header, 0)

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
