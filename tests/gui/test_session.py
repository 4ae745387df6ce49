"""The session: opening, editing, judging, saving, and what a crash leaves behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner import edits
from planner.document import Document, State
from planner.errors import PacktrainError
from planner.scenario_file import autosave, load
from tests.helpers.desk import small_plan, small_problem
from ui.background import Background
from ui.preferences import Preferences
from ui.session import Session


@pytest.fixture
def session(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(autosave, "default_folder", lambda: tmp_path / "recovery")
    background = Background()
    session = Session(preferences, background)
    yield session
    session.close()
    background.close()


def test_a_plan_is_judged_before_it_is_shown(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.reported, timeout=5000):
        session.show(Document(State(small_problem(), small_plan())))
    assert session.report is not None
    assert session.report.verdict.passed


def test_an_edit_that_spoils_the_plan_is_noticed_at_once(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.reported, timeout=5000):
        session.show(Document(State(small_problem(), small_plan())))
    with qtbot.waitSignal(session.reported, timeout=5000):
        session.do("Work less", lambda s: edits.set_cells(s, [edits.Cell("vehicles", 0, "ends", 540)]))
    assert session.report is not None
    assert not session.report.verdict.passed
    with qtbot.waitSignal(session.reported, timeout=5000):
        session.undo()
    assert session.report.verdict.passed


def test_an_edit_that_does_not_fit_is_said_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    session.show(Document(small_problem()))
    with qtbot.waitSignal(session.failed, timeout=5000) as caught:
        assert not session.do("Rename", lambda s: edits.set_cells(s, [edits.Cell("orders", 0, "name", "O2")]))
    assert isinstance(caught.args[1], PacktrainError)
    assert session.problem == small_problem()


def test_saved_and_opened_again_it_is_the_same(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    session.show(Document(State(small_problem(), small_plan())))
    file = tmp_path / "small.packtrain"
    session.save(file)
    assert session.document is not None
    assert not session.document.modified
    assert session.preferences.recent_files == (file,)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(file)
    assert session.problem == small_problem()
    assert load(file).plan == small_plan()


def test_unsaved_work_is_kept_for_recovery_and_dropped_once_saved(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.show(Document(small_problem()))
    session.do("Change", lambda s: edits.set_cells(s, [edits.Cell("orders", 0, "service_minutes", 33)]))
    session._autosave()
    qtbot.waitUntil(lambda: not session.background.busy, timeout=5000)
    kept = [p for p in (tmp_path / "recovery").rglob("*") if p.is_file()]
    assert kept
    session.save(tmp_path / "small.packtrain")
    left = [p for p in (tmp_path / "recovery").rglob("*.packtrain") if p.is_file()]
    assert not left
