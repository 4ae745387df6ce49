"""The roster on screen: shifts as chips that can be pressed."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.results.roles import CHIPS, RESOURCE, AnyIndex
from ui.results.roster_model import Chip
from ui.theme import Theme, current_theme, ink_on, route_color, with_alpha

HEIGHT = 22
GAP = 3
_PIXELS = 12
NARROWEST, WIDEST = 54, 168
"""Of a day, in pixels; the narrowest holds the hours that a shift begins and ends at."""


def chip_box(cell: QRectF, position: int) -> QRectF:
    """Return where a cell's n-th chip lies."""
    return QRectF(cell.left() + 3, cell.top() + GAP + position * (HEIGHT + GAP), cell.width() - 6, HEIGHT)


class ChipDelegate(QStyledItemDelegate):
    """Draws the shifts of a cell as chips in the colours of their sorts."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chips: tuple[Chip, ...] | None = index.data(CHIPS)
        if not chips:
            super().paint(painter, option, index)
            return
        theme, cell = current_theme(), QRectF(option.rect)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.fillRect(cell, ground or theme.color("base"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for position, chip in enumerate(chips):
            _draw(painter, chip, chip_box(cell, position), theme, option.font)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        chips: tuple[Chip, ...] | None = index.data(CHIPS)
        if chips is None:
            return super().sizeHint(option, index)
        return QSize(NARROWEST, max(1, len(chips)) * (HEIGHT + GAP) + GAP)


def _draw(painter: QPainter, chip: Chip, box: QRectF, theme: Theme, font: QFont) -> None:
    color = route_color(chip.color)
    if chip.open:
        painter.setPen(QPen(theme.color("danger"), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("danger_soft"))
    else:
        painter.setPen(QPen(theme.color("danger"), 1.8) if chip.broken else QPen(with_alpha(color, 200), 1.0))
        painter.setBrush(with_alpha(color, 215 if chip.pinned else 55))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
    ink = theme.color("danger") if chip.open else ink_on(color) if chip.pinned else theme.color("text")
    painter.setPen(ink)
    small = QFont(font)
    small.setPixelSize(_PIXELS)
    painter.setFont(small)
    room = box.adjusted(3, 0, -3, 0)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
    painter.drawText(room, middle, _fitting(chip.texts, int(room.width()), small.family()))
    if chip.pinned:
        painter.setPen(QPen(theme.color("base"), 1.4))
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(QPointF(box.right() - 3, box.top() + 3), 3.6, 3.6)


@lru_cache(maxsize=4096)
def _fitting(texts: tuple[str, ...], width: int, family: str) -> str:
    """Return the fullest text that has room; measuring is what drawing a month of chips would wait for."""
    small = QFont(family)
    small.setPixelSize(_PIXELS)
    metrics = QFontMetricsF(small)
    text = next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class RosterView(QTableView):
    """A table of chips; Enter or a click on one asks what is to be done with it."""

    chip_pressed = Signal(str, str, QPoint)
    """A shift, who has it (empty for an open post), and where on the screen."""
    pin_pressed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Chip | None = None
        self.setItemDelegate(ChipDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName("Roster of people and days")
        header = self.verticalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(HEIGHT + 2 * GAP)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setStyleSheet("QHeaderView::section { padding: 5px 2px; }")

    def fit_columns(self) -> None:
        """Give hours and rules what they need, and all days the same part of what is left."""
        model = self.model()
        days = (model.columnCount() if model is not None else 0) - 2
        if days < 1:
            return
        room = self.viewport().width()
        for column in (days, days + 1):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, self.columnWidth(column) + 10)
            room -= self.columnWidth(column)
        for column in range(days):
            self.setColumnWidth(column, min(max(room // days, NARROWEST), WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def chip_at(self, position: QPoint) -> tuple[AnyIndex, Chip, QRectF] | None:
        """Return the chip at a point of the viewport, with its cell and its box."""
        index = self.indexAt(position)
        chips: tuple[Chip, ...] = index.data(CHIPS) or () if index.isValid() else ()
        for place, chip in enumerate(chips):
            box = chip_box(QRectF(self.visualRect(index)), place)
            if box.contains(QPointF(position)):
                return index, chip, box
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        found = self.chip_at(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        wanted = found is not None and event.button() is Qt.MouseButton.LeftButton and plain
        self._pressed = found[1] if found is not None and wanted else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self.chip_at(event.position().toPoint())
        pressed, self._pressed = self._pressed, None
        if found is not None and found[1] is pressed:
            self._ask(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.chip_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        chips: tuple[Chip, ...] = index.data(CHIPS) or () if index.isValid() else ()
        key, keys = event.key(), Qt.Key
        if chips and key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._ask(index, chips[0], chip_box(QRectF(self.visualRect(index)), 0))
        elif chips and key == keys.Key_P and not chips[0].open and not event.modifiers():
            self.pin_pressed.emit(chips[0].shift, index.data(RESOURCE))
        else:
            super().keyPressEvent(event)

    def _ask(self, index: AnyIndex, chip: Chip, box: QRectF) -> None:
        at = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        self.chip_pressed.emit(chip.shift, index.data(RESOURCE) or "", at)
