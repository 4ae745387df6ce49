"""What is drawn at a task beside its bar: the critical path, slack, a pin; and a station's load."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from planner.explain.station_load import StationLoad
from planner.explain.stock_level import StockLevel
from ui.theme import Theme, with_alpha
from ui.timeline.axis import Axis
from ui.timeline.bars import Bar
from ui.timeline.shown import Shown

STRIPE = 3.0


def draw_task_marks(
    painter: QPainter, bar: Bar, box: QRectF, axis: Axis, theme: Theme, shown: Shown, faint: bool
) -> None:
    """Draw what a bar's task is marked with."""
    if bar.rests:
        draw_rests(painter, bar, box, axis, theme, faint)
    if shown.slack and bar.slack > 0:
        draw_slack(painter, box, axis.x(bar.end + bar.slack), theme, faint)
    if shown.critical and bar.critical:
        draw_critical(painter, box, theme, faint)
    if bar.pinned:
        draw_pin(painter, QPointF(max(box.right() - 1, box.left() + 2), box.top() + 1), theme)


def draw_critical(painter: QPainter, box: QRectF, theme: Theme, faint: bool = False) -> None:
    """Draw the stripe of the critical path."""
    stripe = QRectF(box.left(), box.bottom() - STRIPE, box.width(), STRIPE)
    painter.fillRect(stripe, theme.color("danger", 130 if faint else 255))


def draw_slack(painter: QPainter, box: QRectF, end: float, theme: Theme, faint: bool = False) -> None:
    """Draw how much later a task could end: a thin tail with a stop."""
    if end - box.right() < 3:
        return
    y = box.bottom() - 2.0
    painter.setPen(QPen(theme.color("muted", 90 if faint else 170), 1.2))
    painter.drawLine(QPointF(box.right(), y), QPointF(end, y))
    painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 1))


def draw_pin(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Draw the head of a pin, at the corner of what it holds."""
    painter.setPen(QPen(theme.color("base"), 1.4))
    painter.setBrush(theme.color("text"))
    painter.drawEllipse(at, 4.0, 4.0)


def draw_rests(painter: QPainter, bar: Bar, box: QRectF, axis: Axis, theme: Theme, faint: bool) -> None:
    """Draw when work on a bar's task stands still: paler, hatched, with a line that keeps the bar one."""
    for start, end in bar.rests:
        left, right = max(axis.x(start), box.left()), min(axis.x(end), box.right())
        if right - left < 1.5:
            continue
        rest = QRectF(left, box.top(), right - left, box.height())
        draw_rest(painter, rest, bar, theme, faint)


def draw_rest(painter: QPainter, rest: QRectF, bar: Bar, theme: Theme, faint: bool = False) -> None:
    """Draw one rest over a bar."""
    painter.fillRect(rest, theme.color("base", 205))
    hatch = QBrush(theme.color("muted", 70 if faint else 130), Qt.BrushStyle.BDiagPattern)
    painter.fillRect(rest, hatch)
    painter.setPen(QPen(with_alpha(theme.route(bar.color), 95 if faint else 230), 1.4))
    painter.drawLine(rest.topLeft(), rest.topRight())
    painter.drawLine(rest.bottomLeft(), rest.bottomRight())


def draw_stock(painter: QPainter, level: StockLevel, area: QRectF, axis: Axis, theme: Theme) -> None:
    """Draw what is left of a stock over time, falling from left to right; what is lacking in red."""
    area = area.adjusted(0, 4, 0, -3)
    lowest = min([0, *(step.units for step in level.steps)])
    unit = area.height() / max(level.capacity - lowest, 1)
    line = area.bottom() + lowest * unit
    for step in level.steps:
        left, right = max(axis.x(step.start), area.left()), min(axis.x(step.end), area.right())
        if right <= left:
            continue
        height = abs(step.units) * unit
        if step.units >= 0:
            painter.fillRect(QRectF(left, line - height, right - left, height), with_alpha(theme.accent, 60))
            painter.fillRect(QRectF(left, line - height, right - left, 1.5), theme.accent)
        else:
            painter.fillRect(QRectF(left, line, right - left, height), theme.color("danger"))
    painter.setPen(theme.color("grid"))
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))


def draw_load(painter: QPainter, load: StationLoad, area: QRectF, axis: Axis, theme: Theme) -> None:
    """Draw how many units are in use over time, against how many there are; what is too much in red."""
    area = area.adjusted(0, 4, 0, -3)
    most = max(load.capacity, load.peak, 1)
    unit = area.height() / most
    line = area.bottom() - load.capacity * unit
    for step in load.steps:
        left, right = max(axis.x(step.start), area.left()), min(axis.x(step.end), area.right())
        if right <= left:
            continue
        within = min(step.units, load.capacity) * unit
        painter.fillRect(
            QRectF(left, area.bottom() - within, right - left, within), with_alpha(theme.accent, 95)
        )
        if step.units > load.capacity:
            over = (step.units - load.capacity) * unit
            painter.fillRect(QRectF(left, line - over, right - left, over), theme.color("danger"))
    painter.setPen(QPen(theme.color("faint"), 1.0, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(area.left(), line + 0.5), QPointF(area.right(), line + 0.5))
    painter.setPen(theme.color("grid"))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
