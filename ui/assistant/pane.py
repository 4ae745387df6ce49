"""The assistant's pane: the conversation above, the line to type in below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.assistant.cards import Choices, Proposal, Reply, Words, wrapped
from ui.theme import SPACE

KEPT_CARDS = 200
LINES = 2

WELCOME = "Say in plain words what must change, or ask about the plan. Nothing is put in force before you accept or choose it."


class RequestLine(QPlainTextEdit):
    """Two lines to type in.

    Enter sends, Ctrl+Enter accepts the newest proposal, Shift+Enter breaks the line, Up and Down recall. While the
    line is empty, 1 to 9 choose among the ways shown last, and 0 none of them.
    """

    sent = Signal(str)
    accept_pressed = Signal()
    number_pressed = Signal(int)
    numbers_taken = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier: list[str] = []
        self._position = 0
        self.setPlaceholderText("“Truck 3 is out until noon” or “why was order 7 left out?”")
        self.setTabChangesFocus(True)
        self.setAccessibleName("Your request")
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + SPACE * 2 + 4)

    def send(self) -> None:
        """Send what was typed and empty the line."""
        text = self.toPlainText().strip()
        if not text:
            return
        if not self._earlier or self._earlier[-1] != text:
            self._earlier.append(text)
        self._position = len(self._earlier)
        self.clear()
        self.sent.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and plain:
            self.send()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept_pressed.emit()
        elif event.key() == Qt.Key.Key_Up and self.textCursor().blockNumber() == 0 and self._earlier:
            self._recall(-1)
        elif event.key() == Qt.Key.Key_Down and self._position < len(self._earlier):
            self._recall(1)
        elif (
            plain
            and self.numbers_taken
            and event.text() in "0123456789"
            and event.text()
            and not self.toPlainText()
        ):
            self.number_pressed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _recall(self, step: int) -> None:
        self._position = max(0, min(len(self._earlier), self._position + step))
        shown = self._earlier[self._position] if self._position < len(self._earlier) else ""
        self.setPlainText(shown)


class _Conversation(QWidget):
    """What scrolls: exactly as high as its cards are at the width there is, whatever they might need at another."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class AssistantPane(QWidget):
    """Shows the conversation and takes requests; what they come to is decided elsewhere."""

    asked = Signal(str)
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        self._cards.setSpacing(SPACE * 3 // 2)
        self._cards.addWidget(wrapped(WELCOME, "muted"))
        self._cards.addStretch(1)
        content = _Conversation()
        content.setLayout(self._cards)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._to_end)
        self._follow = True
        self._latest: QWidget | None = None
        self.line = RequestLine()
        self.line.sent.connect(self.asked)
        self.line.accept_pressed.connect(self._accept_newest)
        self.line.number_pressed.connect(self._choose_newest)
        self._newest: Proposal | None = None
        self._choices: Choices | None = None
        self._send = QPushButton("Ask")
        self._send.clicked.connect(self._pressed)
        self._status = QLabel("")
        self._status.setProperty("role", "muted")
        self._status.setWordWrap(True)
        self._busy = False
        below = QHBoxLayout()
        below.setContentsMargins(SPACE, 0, SPACE, SPACE)
        below.addWidget(self.line, 1)
        below.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._scroll, 1)
        status_row = QHBoxLayout()
        status_row.setContentsMargins(SPACE * 3 // 2, 0, SPACE, 0)
        status_row.addWidget(self._status)
        column.addLayout(status_row)
        column.addLayout(below)
        self.setAccessibleName("Assistant")
        content.installEventFilter(self)

    def clear(self) -> None:
        """Begin a new conversation."""
        self._newest = None
        self._latest = None
        self._forget_choices()
        while self._cards.count() > 2:
            item = self._cards.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()

    def show_words(self, text: str) -> None:
        """Show what the planner typed."""
        self._forget_choices()
        self._add(Words(text))

    def show_reply(self, text: str, note: str = "") -> Reply:
        """Show an answer."""
        reply = Reply(text, note)
        self._add(reply)
        return reply

    def show_proposal(
        self,
        heading: str,
        sentences: Sequence[str],
        accept: str = "Accept",
        decline: str = "Decline",
        note: str = "",
        edit: tuple[str, str] | None = None,
    ) -> Proposal:
        """Show sentences to be accepted or declined; the card says by its signals what was decided."""
        card = Proposal(heading, sentences, accept, decline, note, edit)
        self._add(card)
        card.accept_button.setToolTip(f"{accept} (Ctrl+Enter)")
        self._newest = card
        return card

    def show_choices(
        self,
        heading: str,
        ways: Sequence[Sequence[str]],
        none: str,
        note: str = "",
        tips: tuple[str, str] | None = None,
    ) -> Choices:
        """Show ways to understand a request; the card says by its signals which was chosen."""
        card = Choices(heading, ways, none, note, *((tips,) if tips else ()))
        self._add(card)
        self._choices = card
        self.line.numbers_taken = True
        card.chosen.connect(self._forget_choices)
        card.declined.connect(self._forget_choices)
        return card

    def _choose_newest(self, number: int) -> None:
        if self._choices is None:
            return
        if number:
            self._choices.choose(number - 1)
        else:
            self._choices.decline()

    def _forget_choices(self) -> None:
        self._choices = None
        self.line.numbers_taken = False

    def show_busy(self, text: str) -> None:
        """Say what the assistant is doing; an empty text ends that."""
        self._busy = bool(text)
        self._status.setText(text)
        self._send.setText("Stop" if self._busy else "Ask")

    def offer_again(self, words: str) -> None:
        """Put a request back into the line, to be said in other words; what is typed there already stays."""
        if not self.line.toPlainText():
            self.line.setPlainText(words)
            self.line.selectAll()
        self.focus_line()

    def focus_line(self) -> None:
        """Put the cursor into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            bar = self._scroll.verticalScrollBar()
            self._follow = bar.value() >= bar.maximum() - 4
        return super().eventFilter(watched, event)

    def _pressed(self) -> None:
        if self._busy:
            self.stop_pressed.emit()
        else:
            self.line.send()

    def _accept_newest(self) -> None:
        if self._newest is not None and self._newest.open:
            self._newest.accepted.emit()

    def _add(self, card: QWidget) -> None:
        self._follow = True
        self._latest = card
        self._cards.insertWidget(self._cards.count() - 1, card)
        if self._cards.count() > KEPT_CARDS:
            item = self._cards.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()

    def _to_end(self, lowest: int, highest: int) -> None:
        if self._follow:
            top = self._latest.y() - SPACE if self._latest is not None else highest
            self._scroll.verticalScrollBar().setValue(min(highest, max(lowest, top)))
