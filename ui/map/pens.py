"""The pens of the map."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen


def round_pen(color: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners; a point drawn with it is a disc."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def flat_pen(color: QColor, width: float) -> QPen:
    """Return a pen with flat ends: the fastest for straight lines."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.BevelJoin)


def dashed_pen(color: QColor, width: float) -> QPen:
    """Return a pen of short dashes."""
    pen = QPen(color, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4, 4])
    return pen
