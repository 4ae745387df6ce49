"""Many points to one painter path, without a Python call per point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from ui.map.projection import Points, Viewport

_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])
_POINT = np.dtype([("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE = 0, 1


def path_of(lines: Sequence[Points], closed: bool = False) -> QPainterPath:
    """Return polylines, given in pixels, as one path; closed ones as its subpaths to be filled.

    The path is written in Qt's own stream format (documented with QDataStream) and read back in one call.
    """
    sizes = [len(line) + closed for line in lines if len(line) > 1]
    path = QPainterPath()
    if not sizes:
        return path
    parts: list[Points] = []
    for line in lines:
        if len(line) > 1:
            parts.append(line)
            if closed:
                parts.append(line[:1])
    points = np.concatenate(parts)
    elements = np.empty(len(points), dtype=_ELEMENT)
    elements["type"] = _LINE
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    elements["type"][starts] = _MOVE
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    header = np.array([len(points)], dtype=">i4").tobytes()
    footer = np.array([starts[-1], 0], dtype=">i4").tobytes()
    data = QByteArray(header + elements.tobytes() + footer)
    QDataStream(data, QIODevice.OpenModeFlag.ReadOnly) >> path
    return path


def polygon_of(points: Points) -> QPolygonF:
    """Return points in pixels as a polygon."""
    if len(points) < 64:
        return QPolygonF([QPointF(float(x), float(y)) for x, y in points])
    packed = np.empty(len(points), dtype=_POINT)
    packed["x"], packed["y"] = points[:, 0], points[:, 1]
    data = QByteArray(np.array([len(points)], dtype=">u4").tobytes() + packed.tobytes())
    polygon = QPolygonF()
    QDataStream(data, QIODevice.OpenModeFlag.ReadOnly) >> polygon
    return polygon


def arrows(lines: Points, view: Viewport, size: float, apart: float) -> list[Points]:
    """Return a small triangle at the middle of every leg that is long enough to carry one.

    Parameters
    ----------
    lines : ndarray of shape (n, 2)
        A polyline in pixels.
    view : Viewport
        Arrows that it does not show are left out.
    size : float
        Length of an arrow in pixels.
    apart : float
        The shortest leg that gets an arrow.
    """
    leg = lines[1:] - lines[:-1]
    length = np.hypot(leg[:, 0], leg[:, 1])
    centre = (lines[1:] + lines[:-1]) / 2
    inside = ((centre > -size) & (centre < (view.width + size, view.height + size))).all(axis=1)
    chosen = (length >= apart) & inside
    along = leg[chosen] / length[chosen, None]
    middle = centre[chosen]
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    tip = middle + along * size * 0.6
    left = middle - along * size * 0.4 + across * size * 0.45
    right = middle - along * size * 0.4 - across * size * 0.45
    return list(np.stack([tip, left, right], axis=1))
