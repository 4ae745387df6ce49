"""Arrows between tasks: what has to be done before what, for the task in hand or for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.explain.critical import Link
from ui.scene import Scene
from ui.theme import Theme
from ui.timeline.painting import AXIS_HEIGHT, Look

ELBOW = 7.0
HEAD = 5.0


@dataclass(frozen=True)
class Arrow:
    """An arrow from the end of one task to the start of another.

    Attributes
    ----------
    sort : str
        ``own`` (of the selected task), ``critical``, ``other``, or ``broken`` when the plan does not keep it.
    """

    before: str
    after: str
    sort: str


def arrows_of(scene: Scene, activity: str | None, critical: bool, every: bool) -> tuple[Arrow, ...]:
    """Return the arrows to draw: those of a task, those of the critical path, or all.

    While a task is selected only its own are shown; links that the plan breaks always are.
    """
    found: dict[tuple[str, str], str] = {}
    ends = {item.task: item for item in scene.plan.schedule} if scene.plan else {}
    for link in scene.links:
        pair = (link.before, link.after)
        if _broken(link, ends[link.before].end, ends[link.after].start):
            found[pair] = "broken"
        elif activity in pair:
            found[pair] = "own"
        elif every and activity not in ends:
            found[pair] = "other"
    if critical and activity not in ends:
        for pair in pairwise(scene.criticality.path):
            if found.get(pair) != "broken":
                found[pair] = "critical"
    order = ("other", "critical", "own", "broken")
    return tuple(Arrow(*pair, sort) for pair, sort in sorted(found.items(), key=lambda f: order.index(f[1])))


def _broken(link: Link, end: int, start: int) -> bool:
    return start < end + link.gap


def draw_arrows(
    painter: QPainter, arrows: tuple[Arrow, ...], look: Look, box_of: Callable[[str], QRectF | None]
) -> None:
    """Draw arrows over the bars; ``box_of`` says where a task's bar is on the viewport."""
    if not arrows:
        return
    painter.save()
    painter.setClipRect(QRectF(look.header, AXIS_HEIGHT, look.width, look.height))
    view = QRectF(look.header, AXIS_HEIGHT, look.width - look.header, look.height - AXIS_HEIGHT)
    for arrow in arrows:
        one, other = box_of(arrow.before), box_of(arrow.after)
        if one is None or other is None or not one.united(other).intersects(view):
            continue
        color, width, line = _stroke(arrow.sort, look.theme)
        painter.setPen(QPen(color, width, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = list(_corners(one, other))
        tip = corners[-1]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # level and upright lines need none
        painter.drawPolyline(corners)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(
            QPolygonF([tip, tip + QPointF(-HEAD, -HEAD * 0.6), tip + QPointF(-HEAD, HEAD * 0.6)])
        )
    painter.restore()


def _corners(one: QRectF, other: QRectF) -> Iterator[QPointF]:
    """Yield the corners of an arrow that leaves one bar at its end and enters another at its start."""
    start, tip = QPointF(one.right(), one.center().y()), QPointF(other.left(), other.center().y())
    yield start
    if abs(start.y() - tip.y()) < 1 and tip.x() >= start.x():
        yield tip
        return
    if tip.x() - start.x() >= 2 * ELBOW:
        bend = tip.x() - ELBOW
        yield QPointF(bend, start.y())
        yield QPointF(bend, tip.y())
    else:
        between = other.top() - 4 if other.top() >= one.top() else other.bottom() + 4
        yield QPointF(start.x() + ELBOW, start.y())
        yield QPointF(start.x() + ELBOW, between)
        yield QPointF(tip.x() - ELBOW, between)
        yield QPointF(tip.x() - ELBOW, tip.y())
    yield tip


def _stroke(sort: str, theme: Theme) -> tuple[QColor, float, Qt.PenStyle]:
    if sort == "broken":
        return theme.color("danger"), 1.6, Qt.PenStyle.DashLine
    if sort == "critical":
        return theme.color("danger", 190), 1.4, Qt.PenStyle.SolidLine
    if sort == "own":
        return theme.color("text"), 1.5, Qt.PenStyle.SolidLine
    return theme.color("muted", 120), 1.0, Qt.PenStyle.SolidLine
