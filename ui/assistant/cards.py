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


class Outcome(QWidget):
    """What was decided, with a way to take it back where there is one."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        self.label = QLabel("")
        self.undo_button = QPushButton("")
        self.undo_button.setProperty("link", "true")
        self.undo_button.clicked.connect(self.undone)
        line.addWidget(self.label)
        line.addWidget(self.undo_button)
        line.addStretch(1)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether nothing is decided yet."""
        return not self.label.text()

    def show_outcome(self, text: str, badge: str, undo: str = "") -> None:
        """Show what was decided; ``undo`` is the text of the button that takes it back, empty for none."""
        self.label.setText(text)
        set_property(self.label, "badge", badge)
        self.undo_button.setText(undo)
        self.undo_button.setVisible(bool(undo))
        self.undo_button.setAccessibleName(f"{undo}: {text}" if undo else "")
        self.show()


class Proposal(QFrame):
    """Sentences that a person accepts or declines."""

    accepted = Signal()
    undone = Signal()
    declined = Signal()
    edit_pressed = Signal(int)

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        accept: str,
        decline: str,
        note: str = "",
        edit: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show sentences; ``edit`` is the text of the button beside each that changes it, and what it does."""
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
            if edit is not None:
                button = QPushButton(edit[0])
                button.setProperty("link", "true")
                button.setToolTip(edit[1])
                button.clicked.connect(lambda _checked=False, p=position: self.edit_pressed.emit(p))
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        if note:
            column.addWidget(wrapped(note, "muted"))
        self._outcome = Outcome()
        self._outcome.undone.connect(self.undone)
        self.undo_button = self._outcome.undo_button
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
        column.addWidget(self._outcome)
        self.setAccessibleName(f"{heading} {' '.join(sentences)}")

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision."""
        return self._outcome.open

    def show_sentence(self, position: int, sentence: str) -> None:
        """Replace a sentence after it was edited."""
        self._labels[position].setText(sentence)

    def settle(self, outcome: str, badge: str, undo: str = "") -> None:
        """Take the buttons away and show what was decided; ``undo`` is on the button that takes it back."""
        self._buttons.hide()
        self._outcome.show_outcome(outcome, badge, undo)


class Way(QFrame):
    """One way to understand a request: its number and its sentences, chosen by a click anywhere on it."""

    chosen = Signal()

    def __init__(
        self, number: int, sentences: Sequence[str], tip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("way", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tip)
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
    """What a request may mean, each way a line to click: the first also by 1, the second by 2; none of them by 0.

    What is chosen takes effect at once; who shows the card says by `settle` what came of it.
    """

    chosen = Signal(int)
    declined = Signal()
    undone = Signal()

    def __init__(
        self,
        heading: str,
        ways: Sequence[Sequence[str]],
        none: str,
        note: str = "",
        tips: tuple[str, str] = ("Choose this (key {})", "Say it in other words (key 0)"),
        parent: QWidget | None = None,
    ) -> None:
        """Show ways; ``none`` is on the button for none of them, ``tips`` explain a way and that button."""
        super().__init__(parent)
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE * 3 // 2)
        column.setSpacing(SPACE // 2 + 2)
        column.addWidget(wrapped(heading, "muted"))
        self.ways: list[Way] = []
        for position, sentences in enumerate(ways):
            way = Way(position + 1, sentences, tips[0].format(position + 1))
            way.chosen.connect(partial(self.choose, position))
            column.addWidget(way)
            self.ways.append(way)
        self._note = wrapped(note, "muted")
        self._note.setVisible(bool(note))
        column.addWidget(self._note)
        self.none_button = QPushButton(none)
        self.none_button.setToolTip(tips[1])
        self.none_button.clicked.connect(self.decline)
        column.addWidget(self.none_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._outcome = Outcome()
        self._outcome.undone.connect(self.undone)
        self.undo_button = self._outcome.undo_button
        column.addWidget(self._outcome)
        self._decided = False
        self.setAccessibleName(f"{heading} {' '.join(way.accessibleName() for way in self.ways)}")

    @property
    def open(self) -> bool:
        """Whether it still waits for a choice."""
        return not self._decided

    def choose(self, position: int) -> None:
        """Take one of the ways; a place that there is none at does nothing."""
        if self.open and 0 <= position < len(self.ways):
            for number, way in enumerate(self.ways):
                way.setVisible(number == position)
            self._decide()
            self.chosen.emit(position)

    def decline(self) -> None:
        """Take none of the ways."""
        if self.open:
            self._decide()
            self.settle(self.none_button.text(), "neutral")
            self.declined.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "0":
            self.decline()
        elif event.text().isdigit():
            self.choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def settle(self, outcome: str, badge: str, undo: str = "") -> None:
        """Show what came of the choice; ``undo`` is on the button that takes it back."""
        self._outcome.show_outcome(outcome, badge, undo)

    def _decide(self) -> None:
        self._decided = True
        self._note.hide()
        self.none_button.hide()
        for way in self.ways:
            way.rest()
