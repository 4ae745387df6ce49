"""The settings of the language model: what is said of a file, its test, and which model reads from then on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.jobs.messages import Failed, Graded, Progress
from planner.language.grade import Grade, exam_hash
from tests.unit.language.test_gguf_file import gguf
from ui import processes
from ui.background import Background
from ui.models import ModelDialog
from ui.models.kept import keep_grade, kept_grade, reading_model, remember_seen, seen_hash
from ui.preferences import Preferences

GOOD = Grade(
    "own", "ab", exam_hash(), asked=40, right=38, misled=0, asked_back=3, seconds=0.5, late_seconds=1.0
)
STRANGER = str(Path(__file__).parents[1] / "helpers" / "examiner.py")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "own.gguf"
    path.write_bytes(gguf())
    return path


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelDialog]:
    monkeypatch.setattr(processes, "worker_command", lambda module: [sys.executable, STRANGER])
    background = Background()
    dialog = ModelDialog(preferences, background)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.done(0)
    background.close()


def choose(qtbot: QtBot, dialog: ModelDialog, path: Path) -> None:
    dialog._own.setChecked(True)
    dialog._path.setText(str(path))
    dialog._path.editingFinished.emit()
    qtbot.waitUntil(lambda: dialog._file is not None or ".gguf is" in dialog._about.text())


def accept(dialog: ModelDialog) -> None:
    button = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_strange_file_is_described_and_not_used_before_it_has_passed(
    qtbot: QtBot, dialog: ModelDialog, preferences: Preferences, model: Path
) -> None:
    choose(qtbot, dialog, model)
    assert "not known" in dialog._about.text()
    assert dialog._consequence.isVisible()
    accept(dialog)
    assert preferences.model == str(model)
    assert reading_model(preferences) == ""


def test_a_test_shows_its_progress_and_its_grade_which_lets_the_model_read(
    qtbot: QtBot, dialog: ModelDialog, preferences: Preferences, model: Path
) -> None:
    choose(qtbot, dialog, model)
    seen: list[int] = []
    dialog.test.progress.valueChanged.connect(seen.append)
    with qtbot.waitSignal(dialog.test.graded, timeout=20_000):
        QTest.mouseClick(dialog.test.start_button, Qt.MouseButton.LeftButton)
        assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert 500 in seen
    assert dialog.test.verdict.text() == GOOD.verdict()
    assert "38 of 40 (95%)" in [number.text() for number in dialog.test._numbers]
    assert not dialog._consequence.isVisible()
    accept(dialog)
    assert reading_model(preferences) == str(model)


def test_escape_calls_the_test_off_before_it_closes_the_dialog(
    qtbot: QtBot, dialog: ModelDialog, model: Path
) -> None:
    choose(qtbot, dialog, model.rename(model.with_name("slow.gguf")))
    QTest.mouseClick(dialog.test.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.test.progress.value() == 500, timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.test.running, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.test.status.text() == "The test was stopped."
    assert dialog.test.start_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_no_model_is_said_and_can_not_be_tested(
    qtbot: QtBot, dialog: ModelDialog, tmp_path: Path
) -> None:
    path = tmp_path / "song.gguf"
    path.write_bytes(b"la la la")
    choose(qtbot, dialog, path)
    assert "song.gguf is no readable GGUF file" in dialog._about.text()
    assert not dialog.test.start_button.isEnabled()


def test_a_grade_holds_for_the_very_file_and_the_present_test(preferences: Preferences, model: Path) -> None:
    preferences.model = str(model)
    remember_seen(preferences, model, "ab")
    keep_grade(preferences, "ab", GOOD)
    assert reading_model(preferences) == str(model)
    keep_grade(preferences, "ab", replace(GOOD, exam="an older one"))
    assert kept_grade(preferences, "ab") is None
    keep_grade(preferences, "ab", replace(GOOD, right=5))
    assert reading_model(preferences) == ""
    keep_grade(preferences, "ab", GOOD)
    model.write_bytes(gguf() + b"more")
    assert seen_hash(preferences, model) == ""
    assert reading_model(preferences) == ""


def test_whether_the_model_words_answers_is_a_choice_that_is_off_at_first(
    dialog: ModelDialog, preferences: Preferences
) -> None:
    assert not preferences.word_answers
    dialog._wording.setChecked(True)
    accept(dialog)
    assert preferences.word_answers


def test_what_the_test_says_is_shown(dialog: ModelDialog) -> None:
    dialog.test._job.progressed.emit(
        Progress(id="x", seconds=0.0, text="Reading request 2 of 40 …", share=0.05)
    )
    assert dialog.test.status.text() == "Reading request 2 of 40 …"
    dialog.test._job.failed.emit(Failed(id="x", text="The test could not be finished."))
    assert dialog.test.status.text() == "The test could not be finished."
    dialog.test._job.graded.emit(Graded(id="x", grade=replace(GOOD, right=10).to_json()))
    assert dialog.test.verdict.property("state") == "bad"
