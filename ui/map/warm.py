"""One tiny map drawn in the window's own thread before any worker draws.

PySide makes its wrappers for types and enumerations when they are first used, and that is not safe in two
threads at once (seen as a crash in 6.11.3). After this everything that the worker needs has been used.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from PySide6.QtGui import QFont, QImage, QPainter

from ui.map.basemap import Basemap
from ui.map.content import MapContent, Mark, Track
from ui.map.drawing import depot_labels, draw_depot_names, draw_depots, draw_gone, draw_marks, draw_tracks
from ui.map.paper import draw_paper, draw_towns
from ui.map.projection import Viewport
from ui.theme import LIGHT


@cache
def warm_up() -> None:
    """Use every painter call of a layer once."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.0)
    font = QFont()
    view = Viewport(0.5, 0.5, 400.0, 64, 64)
    content = _content()
    world = _world()
    painter = QPainter(image)
    draw_paper(painter, view, world, LIGHT)
    draw_towns(painter, view, world, LIGHT, font, {})
    draw_gone(painter, view, content, LIGHT)
    draw_tracks(painter, view, content, LIGHT)
    draw_depots(painter, view, content, LIGHT)
    draw_marks(painter, view, content, LIGHT, font)
    draw_depot_names(painter, depot_labels(view, content, font), LIGHT, font)
    painter.end()
    image.deviceIndependentSize()


def _content() -> MapContent:
    line = np.array([[0.45, 0.5], [0.55, 0.5], [0.5, 0.45]])
    marks = (
        Mark("A", 0, "1", ("a",), changed=True),
        Mark("A", 0, "2", ("b",), changed=True),
        Mark("A", 0, "3", ("c",)),
        Mark("B", -1, "2", ("d", "e")),
    )
    points = np.array([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.47, 0.47]])
    track = Track("V", 0, 0, line, (line[:2],))
    return MapContent((track,), marks, points, np.zeros((4, 2)), {"A": line[:1]}, (line[1:],))


def _world() -> Basemap:
    zeros = np.zeros((4, 3), dtype=np.uint8)
    steps = zeros.copy()
    steps[0] = (0, 2, 1)
    land: dict[str, Any] = {
        "origin": np.array([0.0, 0.0]),
        "scale": np.array([5.0, 5.0]),
        "x": steps,
        "y": steps[:, ::-1],
        "arc_sizes": np.array([3]),
        "frontier": np.array([False]),
        "rings": np.array([0]),
        "ring_sizes": np.array([1]),
    }
    towns: dict[str, Any] = {
        "scale": np.array(1000),
        "longitude": zeros[:, :1],
        "latitude": zeros[:, :1],
        "population": np.array([1]),
        "names": np.frombuffer(b"Null Island", dtype=np.uint8),
    }
    return Basemap(land, towns)
