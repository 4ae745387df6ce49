"""Draws the paper of the map: water, land, graticule, borders and towns."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.map.basemap import Basemap, copies, degrees_per_pixel
from ui.map.pens import round_pen
from ui.map.projection import Viewport, graticule_step, to_degrees, to_world
from ui.map.strokes import breathe, fill, stroke
from ui.theme import Theme

MARGIN = 24.0
"""Pixels beyond the edge that rings are cut at, so that no cut shows."""


def draw_paper(painter: QPainter, view: Viewport, basemap: Basemap, theme: Theme) -> None:
    """Draw everything that lies under the plan."""
    painter.fillRect(QRectF(0, 0, view.width, view.height), theme.color("water"))
    detail = basemap.detail(view)
    grown = MARGIN / view.scale
    for copy in copies(view):
        west, north, east, south = copy.box
        wide = (west - grown, north - grown, east + grown, south + grown)
        rings = [copy.to_screen(ring) for ring in detail.land.clipped(wide)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        fill(painter, rings, theme.color("land"))
    _draw_graticule(painter, view, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for copy in copies(view):
        frontiers = [copy.to_screen(line) for line in detail.frontiers.within(copy.box)]
        stroke(painter, frontiers, QPen(theme.color("frontier"), 1.4))
        coasts = [copy.to_screen(line) for line in detail.coasts.within(copy.box)]
        stroke(painter, coasts, QPen(theme.color("coast"), 1.0))


def draw_towns(
    painter: QPainter, view: Viewport, basemap: Basemap, theme: Theme, font: QFont, taken: dict[str, QRectF]
) -> None:
    """Draw the names of the largest towns that fit between each other and the names ``taken`` already."""
    towns = basemap.towns
    most = int(view.width * view.height / 26_000) + 6
    small = QFont(font)
    small.setPointSizeF(max(font.pointSizeF() * 0.86, 7.0))
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    color, halo = theme.color("town"), theme.color("land", 215)
    occupied = list(taken.values())
    labels: list[QPainterPath] = []
    dots: list[QPointF] = []
    for copy in copies(view):
        chosen = towns.within(copy.box, most * 4)
        for index, (x, y) in zip(chosen, copy.to_screen(towns.points[chosen]), strict=True):
            if len(dots) >= most:
                break
            name = towns.names[index]
            if name in taken:
                continue
            box = QRectF(x + 5, y - metrics.height() / 2, metrics.horizontalAdvance(name), metrics.height())
            spaced = box.adjusted(-22, -9, 22, 9)
            if any(spaced.intersects(other) for other in occupied):
                continue
            occupied.append(box)
            dots.append(QPointF(float(x), float(y)))
            label = QPainterPath()
            label.addText(QPointF(box.left(), float(y) + metrics.ascent() / 2 - 1), small, name)
            labels.append(label)
            breathe()
    for label in labels:
        painter.strokePath(label, round_pen(halo, 3))
        painter.fillPath(label, color)
        breathe()
    painter.setPen(round_pen(color, 3.4))
    painter.drawPoints(dots)


def _draw_graticule(painter: QPainter, view: Viewport, theme: Theme) -> None:
    step = graticule_step(degrees_per_pixel(view))
    west_x, north_y, east_x, south_y = view.box
    west, north = to_degrees(west_x, max(north_y, 0.0))
    east, south = to_degrees(east_x, min(south_y, 1.0))
    meridians = np.arange(np.ceil(west / step), np.floor(east / step) + 1) * step
    parallels = np.arange(np.ceil(south / step), np.floor(north / step) + 1) * step
    painter.setPen(QPen(theme.color("graticule"), 1))
    for x in view.to_screen(to_world(meridians, np.zeros_like(meridians)))[:, 0]:
        painter.drawLine(QPointF(round(x) + 0.5, 0), QPointF(round(x) + 0.5, view.height))
    for y in view.to_screen(to_world(np.zeros_like(parallels), parallels))[:, 1]:
        painter.drawLine(QPointF(0, round(y) + 0.5), QPointF(view.width, round(y) + 0.5))
