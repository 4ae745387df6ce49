"""A line under the timeline: what was just changed by hand, and what may be done about it next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.stylesheet import set_property
from ui.theme import SPACE


class OfferBar(QFrame):
    """Says one sentence and offers up to three next steps; hidden until there is something to say."""

    pin_pressed = Signal()
    around_pressed = Signal()
    undo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("floating", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(SPACE)
        self._badge = QLabel()
        self._badge.setMinimumHeight(20)  # its corners are round only where there is room for them
        above.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        above.addWidget(self._text, 1)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setToolTip("Close")
        close.setAccessibleName("Close")
        close.clicked.connect(self.hide)
        above.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.pin = self._button("Pin it", "Add the rules that keep it here", self.pin_pressed.emit)
        self.around = self._button(
            "Solve again around it", "Pin it here and plan everything else anew", self.around_pressed.emit
        )
        self.undo = self._button("Undo", "Put it back where it was", self.undo_pressed.emit)
        for button in (self.pin, self.around, self.undo):
            below.addWidget(button)
        below.addStretch(1)
        column.addLayout(above)
        column.addLayout(below)
        self.hide()

    def offer(self, text: str, verdict: str = "", badge: str = "neutral", *, pin: bool = True) -> None:
        """Say something, with a verdict as a badge before it where one is known."""
        self._text.setText(text)
        self._text.setToolTip(text)
        self._badge.setText(verdict)
        self._badge.setVisible(bool(verdict))
        set_property(self._badge, "badge", badge)
        self._badge.setMinimumWidth(self._badge.sizeHint().width())  # the text beside it may not press it
        self.pin.setVisible(pin)
        self.setAccessibleName(text)
        self.show()

    def _button(self, text: str, tip: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(call)
        return button
