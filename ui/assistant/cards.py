"""What stands in the conversation: the planner's words, answers, and proposals to accept or decline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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


class Choices(QFrame):
    """What a request may mean, each way a button: the first by 1, the second by 2, or none of them."""

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
        self.buttons: list[QPushButton] = []
        self._rows: list[QWidget] = []
        for position, sentences in enumerate(ways):
            said = " ".join(sentences)
            button = QPushButton(str(position + 1))
            button.setToolTip(f"Choose this (key {position + 1})")
            button.setAccessibleName(f"{position + 1}: {said}")
            button.setFixedWidth(button.fontMetrics().horizontalAdvance("0") * 5)
            button.clicked.connect(lambda _checked=False, p=position: self.choose(p))
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(wrapped(said), 1)
            column.addWidget(row)
            self.buttons.append(button)
            self._rows.append(row)
        self._none = QPushButton(none)
        self._none.clicked.connect(self._decline)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self._outcome = QLabel("")
        self._outcome.setVisible(False)
        column.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{heading} {' '.join(button.accessibleName() for button in self.buttons)}")

    @property
    def open(self) -> bool:
        """Whether it still waits for a choice."""
        return not self._outcome.text()

    def choose(self, position: int) -> None:
        """Take one of the ways; a place that there is none at does nothing."""
        if self.open and 0 <= position < len(self.buttons):
            for number, row in enumerate(self._rows):
                row.setVisible(number == position)
            self._settle("Chosen", "info")
            self.chosen.emit(position)

    def _decline(self) -> None:
        if self.open:
            self._settle("None of these", "neutral")
            self.declined.emit()

    def _settle(self, outcome: str, badge: str) -> None:
        for button in (*self.buttons, self._none):
            button.hide()
        self._outcome.setText(outcome)
        set_property(self._outcome, "badge", badge)
        self._outcome.show()
