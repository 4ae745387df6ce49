"""Small discs of colour as icons, the same in legend, tables and lists."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

SIZE = 14
_RATIO = 3.0
"""Drawn larger than needed, so that the disc is sharp on every screen."""


def swatch(color: QColor) -> QIcon:
    """Return a disc of a colour."""
    return _disc(color.rgba(), 5.0)


def dot(color: QColor) -> QIcon:
    """Return a small disc, to mark a row."""
    return _disc(color.rgba(), 3.2)


@lru_cache(maxsize=256)
def _disc(rgba: int, radius: float) -> QIcon:
    pixmap = QPixmap(round(SIZE * _RATIO), round(SIZE * _RATIO))
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(rgba))
    painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), radius, radius)
    painter.end()
    return QIcon(pixmap)
