"""The key to the timeline's bars: a small sample and a word for each kind in use."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme
from ui.timeline.bars import Bar, BarKind
from ui.timeline.painting import draw_bar, sized
from ui.timeline.task_marks import draw_critical, draw_rest, draw_slack

_WORDS: dict[BarKind, str] = {
    "driving": "driving",
    "service": "order",
    "waiting": "waiting",
    "break": "break",
    "reload": "reloading",
    "loading": "loading at a dock",
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
        self._samples: tuple[tuple[Bar, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Key to the bars")

    def show_kinds(
        self, kinds: Set[BarKind], critical: bool = False, slack: bool = False, resting: bool = False
    ) -> None:
        """Explain these kinds of bars, and the marks of tasks where there are any."""
        samples = [(Bar(kind, 0, 1), word) for kind, word in _WORDS.items() if kind in kinds]
        if resting:
            samples.append((Bar("task", 0, 1, rests=((0, 1),)), "at rest"))
        if critical:
            samples.append((Bar("task", 0, 1, critical=True), "critical path"))
        if slack:
            samples.append((Bar("task", 0, 1, slack=1), "slack"))
        self._samples = tuple(samples)
        self.setAccessibleDescription(", ".join(word for _, word in samples))
        self.setToolTip(self.accessibleDescription())
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
        for bar, word in self._samples:
            width = metrics.horizontalAdvance(word)
            if x + SAMPLE + 5 + width > self.width():
                break  # half a word explains nothing; the tooltip has them all
            half = 2.0 if bar.kind == "driving" else 6.0
            box = QRectF(x, middle - half, SAMPLE / 2 if bar.slack else SAMPLE, 2 * half)
            draw_bar(painter, bar, box, theme, faint=False)
            if bar.rests:
                draw_rest(painter, box, bar, theme)
            if bar.critical:
                draw_critical(painter, box, theme)
            if bar.slack:
                draw_slack(painter, box, x + SAMPLE, theme)
            x += SAMPLE + 5
            painter.setPen(theme.color("muted"))
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
            x += width + 14
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(sized(self.font(), 11))
        width = sum(SAMPLE + 19 + metrics.horizontalAdvance(word) for _, word in self._samples)
        return QSize(round(width) + 8, 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 22)
