"""What lies over the bars: the present time, the pointer's time, the bar that is pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.model.calendar import DAY, clock_text
from ui.scene import Scene
from ui.timeline.painting import AXIS_HEIGHT, Look, sized


def draw_now(painter: QPainter, scene: Scene, look: Look) -> None:
    """Draw a line at the present time, when the horizon holds it."""
    if scene.problem is None:
        return
    now = datetime.now()
    minute = scene.problem.calendar.day_of(now.date()) * DAY + now.hour * 60 + now.minute
    x = look.axis.x(minute) + look.header
    if look.axis.first <= minute <= look.axis.last and x > look.header:
        painter.setPen(look.theme.color("danger"))
        painter.drawLine(QPointF(x, AXIS_HEIGHT - 8), QPointF(x, look.height))
        font = sized(look.font, 10)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance("now")
        left = min(max(x - width / 2, look.header + 2.0), look.width - width - 2)
        painter.drawText(QPointF(left, AXIS_HEIGHT - 11), "now")


def draw_open_rows(painter: QPainter, rows: Sequence[tuple[int, int]], look: Look) -> None:
    """Tint the rows, given by their first and last pixel, that a task in hand may go to."""
    painter.save()
    painter.setClipRect(QRectF(look.header, AXIS_HEIGHT, look.width, look.height))
    for top, bottom in rows:
        box = QRectF(look.header, top, look.width - look.header, bottom - top)
        painter.fillRect(box, look.theme.color("accent", 26))
    painter.restore()


def draw_outline(painter: QPainter, box: QRectF, look: Look) -> None:
    """Draw an outline round a bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(look.header, AXIS_HEIGHT, look.width, look.height))
    painter.setPen(look.theme.color("text"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
    painter.restore()


def draw_pointer(painter: QPainter, x: float, look: Look) -> None:
    """Draw a line at the pointer with its time above."""
    theme = look.theme
    x = round(x) + 0.5
    painter.setPen(theme.color("accent", 150))
    painter.drawLine(QPointF(x, AXIS_HEIGHT), QPointF(x, look.height))
    text = clock_text(int(look.axis.minute(x - look.header)))
    font = sized(look.font, 11)
    width = QFontMetricsF(font).horizontalAdvance(text) + 12
    left = min(max(x - width / 2, look.header), look.width - width)
    box = QRectF(left, AXIS_HEIGHT - 20, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.color("accent_text"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
