"""What the window shows while nothing is open: examples, recent files, and how to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import SPACE

CONTENT_WIDTH = 860


class Card(QFrame):
    """A title and a line of text that can be clicked or opened with Enter."""

    chosen = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        body = QLabel(text)
        body.setProperty("role", "muted")
        body.setWordWrap(True)
        body.setAlignment(Qt.AlignmentFlag.AlignTop)
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.addWidget(heading)
        column.addWidget(body, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class StartPage(QScrollArea):
    """Examples as cards, recent files as links, and the ways to begin."""

    file_chosen = Signal(object)
    open_pressed = Signal()
    template_pressed = Signal()

    def __init__(self, examples: Sequence[tuple[str, str, Path]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Start")
        content = QWidget()
        content.setMaximumWidth(CONTENT_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE * 4, SPACE * 6, SPACE * 4, SPACE * 4)
        column.setSpacing(SPACE)
        title = QLabel("Packtrain")
        title.setProperty("role", "title")
        column.addWidget(title)
        welcome = QLabel("Open a spreadsheet, get a plan, and say in plain words what must change.")
        welcome.setProperty("role", "muted")
        welcome.setWordWrap(True)
        column.addWidget(welcome)
        column.addSpacing(SPACE * 2)
        column.addLayout(self._buttons())
        column.addSpacing(SPACE * 3)
        column.addWidget(_heading("Try an example"))
        column.addLayout(self._examples(examples))
        column.addSpacing(SPACE * 3)
        self._recent_heading = _heading("Recent files")
        column.addWidget(self._recent_heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        self.setWidget(frame)
        self.show_recent(())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the files that were opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._recent_heading.setVisible(bool(paths))
        for path in paths:
            link = QPushButton(f"{path.name}   —   {path.parent}")
            link.setProperty("link", "true")
            link.setToolTip(str(path))
            link.clicked.connect(lambda _checked=False, chosen=path: self.file_chosen.emit(chosen))
            self._recent.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        open_button = QPushButton("Open a workbook or scenario …")
        open_button.setProperty("primary", "true")
        open_button.clicked.connect(self.open_pressed)
        template = QPushButton("Save an empty template …")
        template.clicked.connect(self.template_pressed)
        hint = QLabel("or drop a file anywhere on this window")
        hint.setProperty("role", "muted")
        for widget in (open_button, template, hint):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _examples(self, examples: Sequence[tuple[str, str, Path]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE * 2)
        for position, (title, text, path) in enumerate(examples):
            card = Card(title, text)
            card.setMinimumHeight(110)
            card.chosen.connect(lambda chosen=path: self.file_chosen.emit(chosen))
            grid.addWidget(card, position // 3, position % 3)
            grid.setColumnStretch(position % 3, 1)
        return grid


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
