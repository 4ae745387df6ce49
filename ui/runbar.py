"""The bar at the bottom: the one primary action, how the search goes, and the plan's key figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.one_line import OneLine
from ui.stylesheet import set_property
from ui.theme import SPACE, current_theme

_TALLEST = 0.5
"""What is dearer than the best plan by more than this share is drawn at the top of the curve."""


class ProgressCurve(QWidget):
    """The value of the best plan over the seconds of a run, falling from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self._limit = 1.0
        self.setMinimumWidth(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Progress curve")

    def sizeHint(self) -> QSize:
        return QSize(180, 30)

    def show_points(self, points: Sequence[tuple[float, float]], limit: float) -> None:
        """Draw points (seconds, value; lower is better) on a time axis up to a limit."""
        self._points = tuple(points)
        self.setVisible(bool(points))
        self._limit = max(limit, points[-1][0] if points else 0.0, 0.1)
        if points:
            self.setToolTip(f"{len(points)} better plans found, the last after {points[-1][0]:.1f} s")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 4, -2, -4)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        values = [value for _, value in self._points]
        low = min(values)
        # A plan that leaves something out counts a thousandfold; it would flatten all that comes after it.
        high = min(max(values), low + _TALLEST * abs(low)) if low else max(values)
        span = (high - low) or 1.0

        def spot(seconds: float, value: float) -> QPointF:
            x = area.left() + area.width() * min(1.0, seconds / self._limit)
            return QPointF(x, area.bottom() - 3 - (area.height() - 6) * min(1.0, (value - low) / span))

        path = QPainterPath(spot(*self._points[0]))
        last = self._points[0][1]
        for seconds, value in self._points[1:]:
            path.lineTo(spot(seconds, last))
            path.lineTo(spot(seconds, value))
            last = value
        painter.setPen(QPen(theme.color("accent"), 1.8))
        painter.drawPath(path)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(spot(*self._points[-1]), 2.5, 2.5)


class Figure(QWidget):
    """One key figure: a number and what it is."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = QLabel("–")
        self._value.setProperty("role", "heading")
        label = QLabel(what)
        label.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._value)
        column.addWidget(label)
        self.setAccessibleName(what)

    def show_value(self, text: str, tip: str = "") -> None:
        """Show a number as text."""
        self._value.setText(text or "–")
        self.setToolTip(tip)
        self.setAccessibleDescription(text)


class RunBar(QFrame):
    """Solve and stop, the progress curve, and the key figures of the plan in force."""

    solve_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self.button = QPushButton("Solve")
        self.button.setProperty("primary", "true")
        self.button.setMinimumWidth(104)
        self.button.setToolTip("Make a plan (F5)")
        self.button.clicked.connect(self._pressed)
        self.curve = ProgressCurve()
        self._status = OneLine()
        self._status.setProperty("role", "muted")
        self._verdict = QLabel("")
        self._verdict.setVisible(False)
        self._figures: dict[str, Figure] = {}
        search = QVBoxLayout()
        search.setSpacing(2)
        search.addStretch(1)
        search.addWidget(self.curve)
        search.addWidget(self._status)
        search.addStretch(1)
        self.curve.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE * 2, SPACE // 2, SPACE * 2, SPACE // 2)
        self._row.setSpacing(SPACE * 2)
        self._row.addWidget(self.button)
        self._row.addLayout(search, 1)
        self._row.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(64)
        self.setAccessibleName("Run bar")

    def show_running(self, running: bool) -> None:
        """Turn the button into Stop while a solve goes on."""
        self._running = running
        self.button.setText("Stop" if running else "Solve")
        self.button.setToolTip("Stop and keep the best plan so far (Esc)" if running else "Make a plan (F5)")
        set_property(self.button, "primary", not running)

    def show_status(self, text: str) -> None:
        """Show one line about the search."""
        self._status.setText(text)

    def show_verdict(self, text: str, badge: str, tip: str = "") -> None:
        """Show the judge's verdict as a badge; an empty text hides it."""
        self._verdict.setText(text)
        self._verdict.setToolTip(tip)
        set_property(self._verdict, "badge", badge)
        self._verdict.setVisible(bool(text))

    def show_figures(self, figures: Sequence[tuple[str, str, str]]) -> None:
        """Show key figures as (what, value, tip), in order."""
        wanted = [what for what, _, _ in figures]
        if wanted != list(self._figures):
            for figure in self._figures.values():
                self._row.removeWidget(figure)
                figure.deleteLater()
            self._figures = {}
            for what in wanted:
                self._figures[what] = Figure(what)
                self._row.addWidget(self._figures[what])
        for what, value, tip in figures:
            self._figures[what].show_value(value, tip)

    def _pressed(self) -> None:
        (self.stop_pressed if self._running else self.solve_pressed).emit()
