"""Fresh settings for every window, and a look at what it leaves behind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QtMsgType, qInstallMessageHandler

from ui.preferences import Preferences


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of this test alone."""
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


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
