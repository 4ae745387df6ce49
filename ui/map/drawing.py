"""Draws routes, stops, depots and orders left out. Used for the layer and for what is selected on top of it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.map.content import MapContent
from ui.map.paths import arrows
from ui.map.pens import dashed_pen, flat_pen, round_pen
from ui.map.projection import Points, Viewport
from ui.map.strokes import breathe, draw_dots, draw_legs, fill
from ui.theme import Theme, ink_on, with_alpha

MOST_NUMBERS = 700
"""Marks in view up to which stops are numbered where there is room."""
MOST_DEPOT_NAMES = 30
DISC = 9.0
DOT = 4.0


def mark_positions(view: Viewport, content: MapContent) -> Points:
    """Return where every mark lies, in pixels."""
    if not len(content.points):
        return np.empty((0, 2))
    return view.to_screen(content.points) + content.offsets * crowding(view, content)


def crowding(view: Viewport, content: MapContent) -> float:
    """Return how far marks at one place move apart: fully when there is room to number them."""
    return 1.0 if _visible(view, view.to_screen(content.points)).sum() <= MOST_NUMBERS else 0.35


def draw_gone(painter: QPainter, view: Viewport, content: MapContent, theme: Theme) -> None:
    """Draw the legs of the plan before that are driven no more, dashed."""
    pen = dashed_pen(theme.color("muted", 190), 1.5)
    for leg in content.gone:
        draw_legs(painter, view, view.to_screen(leg), pen)


def draw_tracks(
    painter: QPainter,
    view: Viewport,
    content: MapContent,
    theme: Theme,
    only: Iterable[int] | None = None,
    bold: bool = False,
) -> None:
    """Draw routes as lines with arrows.

    Parameters
    ----------
    only : iterable of int, optional
        The tracks to draw; all when left out.
    bold : bool
        Whether they are selected.
    """
    chosen = list(range(len(content.tracks)) if only is None else only)
    many = len(content.tracks) > 40
    width = 3.6 if bold else 1.5 if many else 2.4
    compared = any(track.changed for track in content.tracks) or bool(content.gone)
    lines = {index: view.to_screen(content.tracks[index].points) for index in chosen}
    if not many or bold:
        for line in lines.values():
            draw_legs(painter, view, line, flat_pen(theme.color("land", 190), width + 2.6))
    for index in chosen:
        track = content.tracks[index]
        color = theme.route(track.color)
        faint = compared and not bold
        draw_legs(painter, view, lines[index], flat_pen(with_alpha(color, 105) if faint else color, width))
        for leg in track.changed if faint else ():
            draw_legs(painter, view, view.to_screen(leg), flat_pen(color, width + 1.2))
        if len(lines[index]) > 1:
            fill(painter, arrows(lines[index], view, 9.0 + width, 42.0), color)


def depot_labels(
    view: Viewport, content: MapContent, font: QFont, inside: QRectF | None = None
) -> dict[str, QRectF]:
    """Return where the names of the depots in view stand: beside the square, where fewest stops are covered.

    Names that would stand outside ``inside``, the part of the picture in view, are put there only for want
    of a better place.
    """
    metrics = QFontMetricsF(_bold(font))
    boxes: dict[str, QRectF] = {}
    if len(content.depots) > MOST_DEPOT_NAMES:
        return boxes
    marks = mark_positions(view, content)
    for name, point in content.depots.items():
        x, y = (float(v) for v in view.to_screen(point)[0])
        width, height = metrics.horizontalAdvance(name), metrics.height()
        corners = (
            (x + 12, y - 5 - height),
            (x - 12 - width, y - 5 - height),
            (x + 12, y + 5),
            (x - 12 - width, y + 5),
        )
        options = [QRectF(left, top, width, height) for left, top in corners]
        free = [box for box in options if not any(box.intersects(other) for other in boxes.values())]
        if free:
            boxes[name] = min(free, key=lambda box: _cost(box, marks, inside))
    return boxes


def _cost(box: QRectF, marks: Points, inside: QRectF | None) -> int:
    x, y = marks[:, 0], marks[:, 1]
    beside = (x > box.left() - DISC) & (x < box.right() + DISC)
    covered = int((beside & (y > box.top() - DISC) & (y < box.bottom() + DISC)).sum())
    return covered + (100 if inside is not None and not inside.contains(box) else 0)


def draw_depots(painter: QPainter, view: Viewport, content: MapContent, theme: Theme) -> None:
    """Draw where vehicles start and end as squares."""
    for point in content.depots.values():
        x, y = (float(v) for v in view.to_screen(point)[0])
        if -20 < x < view.width + 20 and -20 < y < view.height + 20:
            square = QRectF(x - 6.5, y - 6.5, 13, 13)
            painter.setPen(QPen(theme.color("base"), 2))
            painter.setBrush(theme.color("text"))
            painter.drawRoundedRect(square, 2.5, 2.5)
            painter.fillRect(square.adjusted(4, 4, -4, -4), theme.color("base"))


def draw_depot_names(painter: QPainter, labels: dict[str, QRectF], theme: Theme, font: QFont) -> None:
    """Draw the names of the depots."""
    names = QPainterPath()
    metrics = QFontMetricsF(_bold(font))
    for name, box in labels.items():
        names.addText(QPointF(box.left(), box.bottom() - metrics.descent()), _bold(font), name)
    painter.strokePath(names, round_pen(theme.color("land", 225), 3.5))
    painter.fillPath(names, theme.color("text"))


def draw_marks(
    painter: QPainter,
    view: Viewport,
    content: MapContent,
    theme: Theme,
    font: QFont,
    only: npt.NDArray[np.int64] | None = None,
) -> None:
    """Draw stops as dots, numbered where there is room, and orders left out as hollow marks."""
    positions = mark_positions(view, content)
    inside = _visible(view, positions)
    chosen = np.flatnonzero(inside)
    if only is not None:
        chosen = only[inside[only]]
    tracks = content.track_of_mark
    routed, left_out = chosen[tracks[chosen] >= 0], chosen[tracks[chosen] < 0]
    changed = np.array([content.marks[index].changed for index in routed], dtype=bool)
    ranked = np.concatenate([routed[changed], routed[~changed]]).astype(np.int64)
    numbered = _with_room(ranked, positions, content) if inside.sum() <= MOST_NUMBERS else []
    dots = np.setdiff1d(routed, numbered, assume_unique=True)
    _draw_dots(painter, dots, positions, content, theme)
    _ring_changed(painter, dots, positions, content, theme)
    _draw_left_out(painter, left_out, positions, content, theme, font)
    _draw_numbers(painter, numbered, positions, content, theme, font)


def _draw_dots(
    painter: QPainter, dots: npt.NDArray[np.int64], positions: Points, content: MapContent, theme: Theme
) -> None:
    radius = DOT if len(content.marks) <= 1500 else 3.0
    draw_dots(painter, positions[dots], round_pen(theme.color("base"), 2 * radius + 2))
    tracks = content.track_of_mark[dots]
    for track in np.unique(tracks):
        color = theme.route(content.tracks[track].color)
        draw_dots(painter, positions[dots[tracks == track]], round_pen(color, 2 * radius))


def _ring_changed(
    painter: QPainter, dots: npt.NDArray[np.int64], positions: Points, content: MapContent, theme: Theme
) -> None:
    painter.setPen(QPen(theme.color("warning"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in dots[[content.marks[k].changed for k in dots]] if len(dots) else ():
        x, y = positions[index]
        painter.drawEllipse(QPointF(float(x), float(y)), DOT + 4, DOT + 4)


def _draw_left_out(
    painter: QPainter,
    chosen: npt.NDArray[np.int64],
    positions: Points,
    content: MapContent,
    theme: Theme,
    font: QFont,
) -> None:
    planned = bool(content.tracks)
    color = theme.color("danger" if planned else "muted")
    radius = 6.5 if len(content.marks) <= 1500 else 4.0
    painter.setPen(QPen(color, 2.2))
    painter.setBrush(theme.color("base", 230))
    for index in chosen:
        x, y = positions[index]
        painter.drawEllipse(QPointF(float(x), float(y)), radius, radius)
    painter.setFont(_small(font))
    for index in chosen[: MOST_NUMBERS // 2]:
        label = content.marks[index].label
        if label:
            x, y = positions[index]
            box = QRectF(float(x) - 12, float(y) - 12, 24, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def _draw_numbers(
    painter: QPainter,
    numbered: list[int],
    positions: Points,
    content: MapContent,
    theme: Theme,
    font: QFont,
) -> None:
    small = _small(font)
    small.setWeight(QFont.Weight.DemiBold)
    painter.setFont(small)
    for index in numbered:
        mark = content.marks[index]
        color = theme.route(content.tracks[mark.track].color)
        x, y = (float(v) for v in positions[index])
        half = _half_width(mark.label)
        box = QRectF(x - half, y - DISC, 2 * half, 2 * DISC)
        if mark.changed:
            painter.setPen(QPen(theme.color("warning"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), DISC + 3, DISC + 3)
        painter.setPen(QPen(theme.color("base"), 1.6))
        painter.setBrush(color)
        painter.drawRoundedRect(box, DISC, DISC)
        painter.setPen(ink_on(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.label)
        breathe()


def _with_room(routed: npt.NDArray[np.int64], positions: Points, content: MapContent) -> list[int]:
    """Return the marks whose number does not cover another number, first come first served."""
    kept: list[int] = []
    boxes = np.empty((len(routed), 3))
    for index in routed:
        x, y = positions[index]
        half = _half_width(content.marks[index].label) + 0.5
        placed = boxes[: len(kept)]
        near = (np.abs(placed[:, 0] - x) < placed[:, 2] + half) & (np.abs(placed[:, 1] - y) < 2 * DISC)
        if not near.any():
            boxes[len(kept)] = (x, y, half)
            kept.append(int(index))
    return kept


def _half_width(label: str) -> float:
    return max(DISC, 3.5 * len(label) + 3.0)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small


def _visible(view: Viewport, positions: Points) -> npt.NDArray[np.bool_]:
    x, y = positions[:, 0], positions[:, 1]
    inside: npt.NDArray[np.bool_] = (x > -12) & (x < view.width + 12) & (y > -12) & (y < view.height + 12)
    return inside
