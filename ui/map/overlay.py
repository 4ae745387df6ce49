"""What lies on top of the map's layer and follows the pointer at once: selection, scale bar, credits."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.map.content import MapContent
from ui.map.drawing import draw_marks, draw_tracks, mark_positions
from ui.map.pens import round_pen
from ui.map.projection import Viewport, scale_bar
from ui.theme import Theme

CREDITS = "Borders Natural Earth, towns GeoNames"


def draw_selection(
    painter: QPainter,
    view: Viewport,
    content: MapContent,
    theme: Theme,
    font: QFont,
    activity: str | None,
    resource: str | None,
) -> None:
    """Draw what is selected over a veil that dims everything else."""
    marks = content.marks_of.get(activity or "", [])
    tracks = [k for k, track in enumerate(content.tracks) if track.vehicle == resource]
    if marks:
        tracks = sorted({content.marks[k].track for k in marks if content.marks[k].track >= 0})
    if not marks and not tracks:
        return
    painter.fillRect(QRectF(0, 0, view.width, view.height), theme.color("land", 165))
    draw_tracks(painter, view, content, theme, tracks, bold=True)
    if tracks:
        draw_marks(
            painter, view, content, theme, font, np.flatnonzero(np.isin(content.track_of_mark, tracks))
        )
    if marks:
        draw_marks(painter, view, content, theme, font, np.array(marks))
        draw_rings(painter, view, content, theme, marks)


def draw_rings(
    painter: QPainter, view: Viewport, content: MapContent, theme: Theme, marks: list[int]
) -> None:
    """Draw a ring round each of some marks."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y in mark_positions(view, content)[marks]:
        painter.setPen(QPen(theme.color("base", 220), 5))
        painter.drawEllipse(QPointF(float(x), float(y)), 14, 14)
        painter.setPen(QPen(theme.color("accent"), 2.6))
        painter.drawEllipse(QPointF(float(x), float(y)), 14, 14)


def draw_scale(painter: QPainter, view: Viewport, theme: Theme, font: QFont) -> None:
    """Draw the scale bar at the lower left and the credits at the lower right."""
    small = QFont(font)
    small.setPixelSize(11)
    metrics = QFontMetricsF(small)
    length, pixels = scale_bar(view.metres_per_pixel)
    text = f"{length // 1000} km" if length >= 1000 else f"{length} m"
    left, bottom = 14.0, view.height - 14.0
    bar = QPainterPath(QPointF(left, bottom - 5))
    for x, y in ((left, bottom), (left + pixels, bottom), (left + pixels, bottom - 5)):
        bar.lineTo(QPointF(x, y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(bar, round_pen(theme.color("land", 200), 4.5))
    painter.strokePath(bar, QPen(theme.color("muted"), 1.6))
    _text(painter, theme, small, QPointF(left + 4, bottom - 6), text, "muted")
    across = metrics.horizontalAdvance(CREDITS)
    if view.width > across + pixels + 60:
        _text(painter, theme, small, QPointF(view.width - across - 12, bottom), CREDITS, "faint")


def _text(painter: QPainter, theme: Theme, font: QFont, at: QPointF, text: str, color: str) -> None:
    path = QPainterPath()
    path.addText(at, font, text)
    painter.strokePath(path, round_pen(theme.color("land", 200), 3))
    painter.fillPath(path, theme.color(color))
