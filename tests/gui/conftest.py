"""Fresh settings for every window, and a look at what it leaves behind."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import ui.processes
from planner.jobs.launch import SOLVER, worker_command
from ui.main_window import MainWindow
from ui.preferences import Preferences

HELPERS = Path(__file__).resolve().parents[1] / "helpers"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of this test alone."""
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def solving_window(
    qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window with the real solver, two seconds a solve; requests are read by nobody."""
    odd = [sys.executable, str(HELPERS / "odd_worker.py")]
    monkeypatch.setattr(
        ui.processes, "worker_command", lambda module: worker_command(module) if module == SOLVER else odd
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    preferences.time_limit = 2
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread of its own running or makes Qt complain."""
    before = set(threading.enumerate())
    complaints: list[str] = []

    def listen(kind: QtMsgType, context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(("This plugin does not support", "QFont")):
            complaints.append(message)

    old = qInstallMessageHandler(listen)
    yield
    qInstallMessageHandler(old)
    left = [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy")]
    assert not left, f"threads left running: {left}"
    assert not complaints, f"Qt complained: {complaints}"
