"""What stands in the conversation: the planner's words, answers, and proposals to accept or decline."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.stylesheet import set_property
from ui.theme import SPACE


def wrapped(text: str, role: str = "") -> QLabel:
    """Return a label of plain text that wraps and can be copied."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if role:
        label.setProperty("role", role)
    return label


class Words(QFrame):
    """What the planner typed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("said", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3, 0, 0, 0)
        bubble = QFrame()
        bubble.setProperty("bubble", "true")
        column = QVBoxLayout(bubble)
        column.setContentsMargins(SPACE + 2, SPACE, SPACE + 2, SPACE)
        column.addWidget(wrapped(text))
        row.addWidget(bubble)
        self.setAccessibleName(f"You: {text}")


class Reply(QFrame):
    """A plain answer."""

    def __init__(self, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, SPACE * 2, 0)
        column.setSpacing(SPACE // 2)
        self._text = wrapped(text)
        column.addWidget(self._text)
        if note:
            column.addWidget(wrapped(note, "muted"))
        self.setAccessibleName(text)

    def show_text(self, text: str) -> None:
        """Replace the answer."""
        self._text.setText(text)
        self.setAccessibleName(text)


class Proposal(QFrame):
    """Sentences that a person accepts or declines."""

    accepted = Signal()
    declined = Signal()
    edit_pressed = Signal(int)

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        accept: str,
        decline: str,
        note: str = "",
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE * 3 // 2)
        column.setSpacing(SPACE // 2 + 2)
        column.addWidget(wrapped(heading, "muted"))
        self._labels: list[QLabel] = []
        for position, sentence in enumerate(sentences):
            line = QHBoxLayout()
            label = wrapped(sentence)
            self._labels.append(label)
            line.addWidget(label, 1)
            if editable:
                edit = QPushButton("Edit")
                edit.setProperty("link", "true")
                edit.setToolTip("Change this rule before it is put in force")
                edit.clicked.connect(lambda _checked=False, p=position: self.edit_pressed.emit(p))
                line.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        if note:
            column.addWidget(wrapped(note, "muted"))
        self._outcome = QLabel("")
        self._outcome.setVisible(False)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, SPACE // 2, 0, 0)
        self.accept_button = QPushButton(accept)
        set_property(self.accept_button, "primary", True)
        self.accept_button.clicked.connect(self.accepted)
        self.decline_button = QPushButton(decline)
        self.decline_button.clicked.connect(self.declined)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.decline_button)
        buttons.addStretch(1)
        column.addWidget(self._buttons)
        column.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{heading} {' '.join(sentences)}")

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision."""
        return not self._outcome.text()

    def show_sentence(self, position: int, sentence: str) -> None:
        """Replace a sentence after it was edited."""
        self._labels[position].setText(sentence)

    def settle(self, outcome: str, badge: str) -> None:
        """Take the buttons away and show what was decided."""
        self._buttons.hide()
        self._outcome.setText(outcome)
        set_property(self._outcome, "badge", badge)
        self._outcome.show()


class Way(QFrame):
    """One way to understand a request: its number and its sentences, chosen by a click anywhere on it."""

    chosen = Signal()

    def __init__(self, number: int, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("way", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(f"Choose this (key {number})")
        self.setAccessibleName(f"{number}: {' '.join(sentences)}")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE, SPACE // 2 + 1, SPACE, SPACE // 2 + 1)
        line.setSpacing(SPACE)
        badge = QLabel(str(number))
        badge.setProperty("badge", "info")
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        text = wrapped("\n".join(sentences))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(text, 1)

    def rest(self) -> None:
        """Stand as plain text: the choice is made."""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip("")
        set_property(self, "way", "done")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class Choices(QFrame):
    """What a request may mean, each way a line to click: the first also by 1, the second by 2; none of them by 0."""

    chosen = Signal(int)
    declined = Signal()

    def __init__(
        self, heading: str, ways: Sequence[Sequence[str]], none: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE * 3 // 2)
        column.setSpacing(SPACE // 2 + 2)
        column.addWidget(wrapped(heading, "muted"))
        self.ways: list[Way] = []
        for position, sentences in enumerate(ways):
            way = Way(position + 1, sentences)
            way.chosen.connect(partial(self.choose, position))
            column.addWidget(way)
            self.ways.append(way)
        self.none_button = QPushButton(none)
        self.none_button.setToolTip("Say it in other words (key 0)")
        self.none_button.clicked.connect(self.decline)
        column.addWidget(self.none_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._outcome = QLabel("")
        self._outcome.setVisible(False)
        column.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{heading} {' '.join(way.accessibleName() for way in self.ways)}")

    @property
    def open(self) -> bool:
        """Whether it still waits for a choice."""
        return not self._outcome.text()

    def choose(self, position: int) -> None:
        """Take one of the ways; a place that there is none at does nothing."""
        if self.open and 0 <= position < len(self.ways):
            for number, way in enumerate(self.ways):
                way.setVisible(number == position)
            self._settle("Chosen", "info")
            self.chosen.emit(position)

    def decline(self) -> None:
        """Take none of the ways."""
        if self.open:
            self._settle("None of these", "neutral")
            self.declined.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "0":
            self.decline()
        elif event.text().isdigit():
            self.choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _settle(self, outcome: str, badge: str) -> None:
        self.none_button.hide()
        for way in self.ways:
            way.rest()
        self._outcome.setText(outcome)
        set_property(self._outcome, "badge", badge)
        self._outcome.show()
