"""Drawing much in small bites.

Qt's painter calls keep Python's interpreter lock while they run. Many small calls, with a short rest now and
then, leave the window's own thread room to move.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.map.paths import path_of, polygon_of
from ui.map.projection import Points, Viewport

BITE = 1500
"""Points drawn in one call: a millisecond or two."""
REST_AFTER = 0.003
REST = 0.0003
_rested = threading.local()


def breathe() -> None:
    """Let other threads run, when called in a worker that has not rested for a while."""
    if threading.current_thread() is threading.main_thread():
        return
    now = time.perf_counter()
    if now - getattr(_rested, "at", 0.0) > REST_AFTER:
        time.sleep(REST)
        _rested.at = time.perf_counter()


def stroke(painter: QPainter, lines: Sequence[Points], pen: QPen) -> None:
    """Draw polylines, given in pixels, with a pen."""
    painter.setPen(pen)
    for bite in _bites(lines):
        painter.drawPath(path_of(bite))
        breathe()


def fill(painter: QPainter, rings: Sequence[Points], color: QColor) -> None:
    """Fill rings, given in pixels; rings inside each other do not make holes."""
    for bite in _bites(rings):
        painter.fillPath(path_of(bite, closed=True), color)
        breathe()


def draw_legs(painter: QPainter, view: Viewport, line: Points, pen: QPen) -> None:
    """Draw a polyline, given in pixels, leg by leg, leaving out the legs that are not in view.

    Straight legs are an order of magnitude faster than a path with joins; stops cover the corners.
    """
    if len(line) < 2:
        return
    start, end = line[:-1], line[1:]
    low, high = np.minimum(start, end), np.maximum(start, end)
    reach = pen.widthF() + 2
    seen = (high >= -reach).all(axis=1) & (low <= (view.width + reach, view.height + reach)).all(axis=1)
    seen &= (high - low).max(axis=1) > 0.01
    legs = np.concatenate([start[seen], end[seen]], axis=1).tolist()
    painter.setPen(pen)
    for at in range(0, len(legs), BITE // 4):
        painter.drawLines([QLineF(*leg) for leg in legs[at : at + BITE // 4]])
        breathe()


def draw_dots(painter: QPainter, points: Points, pen: QPen) -> None:
    """Draw discs as wide as a pen."""
    painter.setPen(pen)
    for at in range(0, len(points), BITE // 10):
        painter.drawPoints(polygon_of(points[at : at + BITE // 10]))
        breathe()


def _bites(lines: Sequence[Points]) -> Iterator[list[Points]]:
    bite: list[Points] = []
    size = 0
    for line in lines:
        bite.append(line)
        size += len(line)
        if size >= BITE:
            yield bite
            bite, size = [], 0
    if bite:
        yield bite
