"""The test of a model in the settings: a button, its progress, and the grade in figures and a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.jobs.messages import Failed, Graded, Progress
from planner.language.grade import Grade
from ui.assistant.cards import wrapped
from ui.processes import ExamJob
from ui.stylesheet import set_property
from ui.theme import SPACE

_LEAD = (
    "The test sets requests on the example workbooks to the model and compares what it reads with what is meant. "
    "It may take a minute or two."
)
_FIGURES = ("read exactly", "wrong without asking back", "for a usual request")


class ExamPanel(QWidget):
    """Tests one model at a time and shows its grade."""

    graded = Signal(object)
    running_changed = Signal()
    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = ExamJob(self)
        self._job.progressed.connect(self._on_progress)
        self._job.graded.connect(self._on_graded)
        self._job.failed.connect(self._on_failed)
        self._model: str | None = None
        self.start_button = QPushButton("Test this model")
        self.start_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_button.clicked.connect(self._pressed)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.status = wrapped("", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.start_button)
        row.addWidget(self.progress, 1)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._figures = QWidget()
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, SPACE // 2, 0, 0)
        grid.setVerticalSpacing(0)
        self._numbers: list[QLabel] = []
        for column, text in enumerate(_FIGURES):
            number = QLabel("")
            number.setProperty("role", "figure")
            self._numbers.append(number)
            grid.addWidget(number, 0, column)
            grid.addWidget(wrapped(text, "muted"), 1, column)
            grid.setColumnStretch(column, 1)
        self.verdict = wrapped("")
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(SPACE)
        column_layout.addWidget(wrapped(_LEAD, "muted"))
        column_layout.addLayout(row)
        column_layout.addWidget(self.status)
        column_layout.addWidget(self._figures)
        column_layout.addWidget(self.verdict)
        self._show_running(False)
        self.show_model(None, None)

    @property
    def running(self) -> bool:
        """Whether a test goes on."""
        return self._job.running

    def show_model(self, model: str | None, grade: Grade | None) -> None:
        """Show a model's grade, if it has one; a model of None can't be tested."""
        self._model = model
        self.start_button.setEnabled(model is not None)
        self.start_button.setText("Test this model" if grade is None else "Test again")
        self._say("" if grade is not None or model is None else "Not tested yet.")
        self._show_grade(grade)

    def stop(self) -> None:
        """Call the test off."""
        if self.running:
            self._say("Stopping …")
            self._job.stop()

    def close_job(self) -> None:
        """End the process."""
        self._job.close()

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        elif self._model is not None:
            self._show_grade(None)
            self.progress.setValue(0)
            self._say("Starting …")
            self._job.examine(self._model)
            self._show_running(True)

    def _on_progress(self, message: Progress) -> None:
        self._say(message.text)
        if message.share is not None:
            self.progress.setValue(round(message.share * 1000))

    def _on_graded(self, message: Graded) -> None:
        self._show_running(False)
        grade = Grade.from_json(message.grade)
        self.show_model(self._model, grade)
        self.graded.emit(grade)

    def _on_failed(self, message: Failed) -> None:
        self._show_running(False)
        self._say(message.text)

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.told.emit()

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        if running:
            self.start_button.setText("Cancel the test")
        else:
            self.start_button.setText("Test this model")
        self.running_changed.emit()

    def _show_grade(self, grade: Grade | None) -> None:
        self._figures.setVisible(grade is not None)
        self.verdict.setVisible(grade is not None)
        if grade is None:
            return
        texts = (
            f"{grade.right} of {grade.asked} ({grade.right_share:.0%})",
            f"{grade.misled} ({grade.misled_share:.0%})",
            f"{grade.seconds:.1f} s",
        )
        for number, text, what in zip(self._numbers, texts, _FIGURES, strict=True):
            number.setText(text)
            number.setAccessibleName(f"{text} {what}")
        self.verdict.setText(grade.verdict())
        set_property(self.verdict, "state", "good" if grade.may_read else "bad")
