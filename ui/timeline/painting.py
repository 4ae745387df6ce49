"""Draws rows of bars. Only what is on screen; text only where it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from planner.explain.station_load import StationLoad
from planner.explain.stock_level import StockLevel
from planner.model.calendar import DAY, Interval
from ui.scene import Scene
from ui.theme import Theme, ink_on, with_alpha
from ui.timeline.axis import Axis
from ui.timeline.bars import Bar, Row
from ui.timeline.shown import Shown
from ui.timeline.task_marks import draw_load, draw_stock, draw_task_marks

AXIS_HEIGHT = 44
HEADING_HEIGHT = 26
LANE = 26
LOAD_HEIGHT = 34
"""Of the histogram under a station's bars."""
PADDING = 5
FOLD = 22
"""Pixels at a station's name for the arrow that unfolds its load."""
FEWEST_LETTERS = 5
"""A label cut shorter than this says nothing and is left away."""


def row_height(row: Row) -> int:
    """Return a row's height in pixels."""
    if row.kind == "heading":
        return HEADING_HEIGHT
    return row.lanes * LANE + 2 * PADDING + (LOAD_HEIGHT if row.load is not None else 0)


@dataclass(frozen=True)
class Look:
    """What painting needs to know beside the rows."""

    theme: Theme
    font: QFont
    axis: Axis
    header: int
    """Width of the column of names."""
    width: int
    height: int
    activity: str | None = None
    resource: str | None = None
    shown: Shown = field(default_factory=Shown)


def bar_box(bar: Bar, axis: Axis, top: float) -> QRectF:
    """Return where a bar lies, for a row that starts at ``top``; x counts from the column of names."""
    left = axis.x(bar.start)
    width = max(axis.x(bar.end) - left, 2.0)
    line = top + PADDING + bar.lane * LANE
    if bar.kind == "driving":
        return QRectF(left, line + LANE / 2 - 2, width, 4)
    if bar.kind == "waiting":
        return QRectF(left, line + 6, width, LANE - 12)
    return QRectF(left, line + 2, width, LANE - 4)


def draw_rows(
    painter: QPainter, rows: Sequence[Row], tops: Sequence[int], look: Look, windows: Sequence[Interval]
) -> None:
    """Draw the rows on screen: closed times, grid, bars, and the names at the left."""
    theme = look.theme
    painter.fillRect(QRectF(0, 0, look.width, look.height), theme.color("base"))
    body = QRectF(look.header, AXIS_HEIGHT, look.width - look.header, look.height - AXIS_HEIGHT)
    painter.save()
    painter.setClipRect(body)
    painter.translate(look.header, 0)
    for row, top in zip(rows, tops, strict=True):
        _draw_ground(painter, row, top, look)
    _draw_grid(painter, look)
    for row, top in zip(rows, tops, strict=True):
        if row.kind != "heading":
            _draw_windows(painter, row, top, look, windows)
            _draw_bars(painter, row, top, look)
            if row.load is not None:
                area = QRectF(0, top + row_height(row) - LOAD_HEIGHT, body.width(), LOAD_HEIGHT)
                if isinstance(row.load, StockLevel):
                    draw_stock(painter, row.load, area, look.axis, theme)
                else:
                    draw_load(painter, row.load, area, look.axis, theme)
    painter.restore()
    painter.save()
    painter.setClipRect(QRectF(0, AXIS_HEIGHT, look.header, look.height - AXIS_HEIGHT))
    for row, top in zip(rows, tops, strict=True):
        _draw_name(painter, row, top, look)
    painter.restore()


def draw_axis(painter: QPainter, scene: Scene, look: Look) -> None:
    """Draw days and hours along the top."""
    theme, axis = look.theme, look.axis
    painter.fillRect(QRectF(0, 0, look.width, AXIS_HEIGHT), theme.color("raised"))
    painter.setPen(theme.color("border"))
    painter.drawLine(0, AXIS_HEIGHT - 1, look.width, AXIS_HEIGHT - 1)
    painter.drawLine(look.header - 1, 0, look.header - 1, look.height)
    painter.save()
    painter.setClipRect(QRectF(look.header, 0, look.width - look.header, AXIS_HEIGHT))
    painter.translate(look.header, 0)
    width = look.width - look.header
    small = sized(look.font, 11)
    painter.setFont(small)
    step, ticks = axis.ticks(width)
    painter.setPen(theme.color("muted"))
    if step < DAY:
        for tick in ticks:
            box = QRectF(axis.x(tick) - 40, 22, 80, 18)
            if not 18 < box.center().x() < width - 18:
                continue
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{tick % DAY // 60:02d}:{tick % 60:02d}")
    bold = sized(look.font, 12, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    first, last = int(axis.minute(0) // DAY), int(axis.minute(width) // DAY)
    for day in range(first, last + 1):
        if not 0 <= day < len(scene.days):
            continue
        left, right = max(axis.x(day * DAY), 0.0), min(axis.x((day + 1) * DAY), float(width))
        for text in _shorter(scene.day_text(day)):
            if right - left > metrics.horizontalAdvance(text) + 12:
                painter.drawText(QPointF(left + 8, 17), text)
                break
    painter.restore()


def _shorter(day: str) -> tuple[str, ...]:
    """Return a day's text ("Fri 27 Nov") and what is left of it where days are narrow."""
    words = day.split()
    return (day, " ".join(words[:2]), words[1]) if len(words) == 3 else (day,)


def _draw_ground(painter: QPainter, row: Row, top: int, look: Look) -> None:
    theme, width = look.theme, look.width - look.header
    height = row_height(row)
    if row.kind == "heading":
        painter.fillRect(QRectF(0, top, width, height), theme.color("window"))
        return
    if row.name == look.resource:
        painter.fillRect(QRectF(0, top, width, height), theme.color("accent_soft", 150))
    for start, end in row.closed:
        left, right = max(look.axis.x(start), 0.0), min(look.axis.x(end), float(width))
        if right > left:
            painter.fillRect(QRectF(left, top, right - left, height), theme.color("window"))
    for start, end in row.blocked:
        left, right = max(look.axis.x(start), 0.0), min(look.axis.x(end), float(width))
        if right > left:
            box = QRectF(left, top, right - left, height)
            painter.fillRect(box, QBrush(theme.color("warning", 90), Qt.BrushStyle.BDiagPattern))
    painter.setPen(theme.color("grid"))
    painter.drawLine(QPointF(0, top + height - 0.5), QPointF(width, top + height - 0.5))


def _draw_grid(painter: QPainter, look: Look) -> None:
    _, ticks = look.axis.ticks(look.width - look.header)
    for tick in ticks:
        x = round(look.axis.x(tick)) + 0.5
        painter.setPen(look.theme.color("border" if tick % DAY == 0 else "grid"))
        painter.drawLine(QPointF(x, AXIS_HEIGHT), QPointF(x, look.height))


def _draw_windows(painter: QPainter, row: Row, top: int, look: Look, windows: Sequence[Interval]) -> None:
    """Shade when the selected order may be served, in the row that serves it."""
    if not windows or not any(bar.activity == look.activity for bar in row.bars):
        return
    for start, end in windows:
        left, right = max(look.axis.x(start), -2.0), min(look.axis.x(end), look.width + 2.0)
        box = QRectF(left, top + 1, right - left, row_height(row) - 2)
        painter.fillRect(box, look.theme.color("success_soft"))


def _draw_bars(painter: QPainter, row: Row, top: int, look: Look) -> None:
    theme, axis = look.theme, look.axis
    width = look.width - look.header
    small = sized(look.font, 11, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dimmed = look.activity is not None
    for bar in row.bars:
        box = bar_box(bar, axis, top)
        if box.right() < 0 or box.left() > width:
            continue
        chosen = bar.activity != "" and bar.activity == look.activity
        faint = dimmed and not chosen
        draw_bar(painter, bar, box, theme, faint)
        draw_task_marks(painter, bar, box, axis, theme, look.shown, faint)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2.4))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)
        painter.setPen(_ink(bar, theme, faint))
        _draw_label(painter, bar, _at_work(bar, box, axis, width), metrics, width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _at_work(bar: Bar, box: QRectF, axis: Axis, width: int) -> QRectF:
    """Return the widest part of a bar on screen that is no rest: there its label can be read."""
    if not bar.rests:
        return box
    edges = [bar.start, *(edge for rest in bar.rests for edge in rest), bar.end]
    parts = [
        (max(axis.x(a), 0.0), min(axis.x(b), float(width)))
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]
    left, right = max(parts, key=lambda part: part[1] - part[0])
    return QRectF(left, box.top(), max(right - left, 0.0), box.height())


def _draw_label(painter: QPainter, bar: Bar, box: QRectF, metrics: QFontMetricsF, width: int) -> None:
    """Write a bar's label: short ones in its middle, long ones from where it is in view."""
    if not bar.label or box.width() < 8:
        return
    if bar.kind in ("service", "break", "reload"):
        if metrics.horizontalAdvance(bar.label) + 1 <= box.width():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.label)
        return
    seen = QRectF(max(box.left(), 0.0) + 4, box.top(), 0, box.height())
    seen.setRight(min(box.right(), float(width)) - 3)
    text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, seen.width())
    if text == bar.label or len(text) > FEWEST_LETTERS:
        painter.drawText(seen, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_bar(painter: QPainter, bar: Bar, box: QRectF, theme: Theme, faint: bool) -> None:
    """Draw one bar without its text."""
    color = theme.route(bar.color)
    painter.setPen(Qt.PenStyle.NoPen)
    if bar.kind == "driving":
        painter.fillRect(box, with_alpha(color, 70 if faint else 150))
        return
    radius = min(4.0, box.width() / 3)
    if bar.kind == "waiting":
        painter.fillRect(box, QBrush(theme.color("muted", 80 if faint else 170), Qt.BrushStyle.BDiagPattern))
        return
    if bar.kind in ("break", "open"):
        line, ground = ("faint", "grid") if bar.kind == "break" else ("danger", "danger_soft")
        painter.setPen(QPen(theme.color(line), 1.2))
        painter.setBrush(theme.color(ground))
    elif bar.kind == "loading":
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), radius, radius)
        painter.setPen(QPen(with_alpha(color, 120 if faint else 255), 1.3))
        painter.setBrush(QBrush(with_alpha(color, 60 if faint else 120), Qt.BrushStyle.FDiagPattern))
    elif bar.kind == "need":
        painter.setPen(QPen(with_alpha(color, 120 if faint else 230), 1.3))
        painter.setBrush(with_alpha(color, 24 if faint else 46))
    else:
        color = theme.color("muted") if bar.kind == "reload" else color
        painter.setBrush(with_alpha(color, 95) if faint else color)
    painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), radius, radius)


def _ink(bar: Bar, theme: Theme, faint: bool) -> QColor:
    if bar.kind == "open":
        return theme.color("danger")
    if bar.kind in ("break", "need", "loading"):
        return theme.color("muted" if bar.kind == "break" or faint else "text")
    if faint:
        return theme.color("text", 170)
    return ink_on(theme.color("muted") if bar.kind == "reload" else theme.route(bar.color))


def _draw_name(painter: QPainter, row: Row, top: int, look: Look) -> None:
    theme, height = look.theme, row_height(row)
    box = QRectF(0, top, look.header - 1, height)
    chosen = row.name == look.resource and row.kind != "heading"
    ground = "window" if row.kind == "heading" else "accent_soft" if chosen else "base"
    painter.fillRect(box, theme.color(ground))
    painter.setPen(theme.color("grid"))
    painter.drawLine(QPointF(0, top + height - 0.5), QPointF(look.header, top + height - 0.5))
    text = box.adjusted(10, 0, -FOLD if row.kind == "station" else -8, 0)
    if row.kind == "heading":
        painter.setFont(sized(look.font, 12, QFont.Weight.DemiBold))
        painter.setPen(theme.color("muted"))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, row.name)
        return
    if row.color is not None:
        painter.fillRect(QRectF(0, top + 5, 4, height - 10), theme.route(row.color))
    name, small = sized(look.font, 13, QFont.Weight.Medium), sized(look.font, 11)
    painter.setFont(name)
    painter.setPen(theme.color("danger" if row.kind == "open" else "text"))
    elided = QFontMetricsF(name).elidedText(row.name, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(QRectF(text.left(), top + 2, text.width(), 18), Qt.AlignmentFlag.AlignVCenter, elided)
    painter.setFont(small)
    painter.setPen(theme.color("muted"))
    elided = QFontMetricsF(small).elidedText(row.note, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(QRectF(text.left(), top + 18, text.width(), 15), Qt.AlignmentFlag.AlignVCenter, elided)
    if row.load is not None:
        painter.setPen(theme.color("danger" if row.load.over else "muted"))
        used = _load_text(row.load)
        line = QRectF(text.left(), top + height - 19, text.width() + FOLD, 15)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, used)
    if row.kind == "station":
        _draw_fold(painter, fold_box(look.header, top), row.load is not None, theme)


def _load_text(load: StationLoad | StockLevel) -> str:
    if isinstance(load, StockLevel):
        return f"{load.left} of {load.capacity} left" if load.left >= 0 else f"{-load.left} too few"
    return f"at most {load.peak} of {load.capacity} in use" if load.steps else "never in use"


def fold_box(header: int, top: float) -> QRectF:
    """Return where a station's name carries the arrow that shows and hides its load."""
    return QRectF(header - FOLD, top, FOLD - 2, LANE + 2 * PADDING)


def _draw_fold(painter: QPainter, box: QRectF, unfolded: bool, theme: Theme) -> None:
    middle = box.center()
    arrow = ((-4, -2), (0, 2), (4, -2)) if unfolded else ((-2, -4), (2, 0), (-2, 4))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("faint"), 1.4))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in arrow])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in another size and weight."""
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(weight)
    return result
