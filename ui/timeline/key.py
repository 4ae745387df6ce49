"""The key to the timeline's bars: a small sample and a word for each kind in use."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme
from ui.timeline.painting import draw_bar, sized
from ui.timeline.rows import Bar, BarKind

_WORDS: dict[BarKind, str] = {
    "driving": "driving",
    "service": "order",
    "waiting": "waiting",
    "break": "break",
    "reload": "reloading",
    "task": "task",
    "need": "needed for a task",
    "shift": "shift",
    "open": "not staffed",
}
SAMPLE = 20


class TimelineKey(QWidget):
    """Says what the bars of a timeline mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[BarKind, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Key to the bars")

    def show_kinds(self, kinds: Set[BarKind]) -> None:
        """Explain these kinds of bars."""
        self._kinds = tuple(kind for kind in _WORDS if kind in kinds)
        self.setAccessibleDescription(", ".join(_WORDS[kind] for kind in self._kinds))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        font = sized(self.font(), 11)
        metrics = QFontMetricsF(font)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        x, middle = 4.0, self.height() / 2
        for kind in self._kinds:
            half = 2.0 if kind == "driving" else 6.0
            draw_bar(painter, Bar(kind, 0, 1), QRectF(x, middle - half, SAMPLE, 2 * half), theme, faint=False)
            x += SAMPLE + 5
            width = metrics.horizontalAdvance(_WORDS[kind])
            painter.setPen(theme.color("muted"))
            painter.drawText(
                QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, _WORDS[kind]
            )
            x += width + 14
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(sized(self.font(), 11))
        width = sum(SAMPLE + 19 + metrics.horizontalAdvance(_WORDS[kind]) for kind in self._kinds)
        return QSize(round(width) + 8, 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 22)
