"""The application: one process, one window, errors shown instead of lost."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.version import version
from ui.icons import app_icon
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme import MODES, apply_theme

log = logging.getLogger(__name__)

SWITCH_SECONDS = 0.001
"""How long a thread that judges or draws keeps Python's lock while the window waits for it."""


def run(file: Path | None = None) -> int:
    """Open the window and work until it is closed.

    Parameters
    ----------
    file : Path or None
        A workbook or scenario to open at once.

    Returns
    -------
    int
        The process's exit code.
    """
    application = make_application()
    window = MainWindow(Preferences())
    sys.excepthook = _Complaints(window)
    window.show()
    window.offer_recovery()
    if file is not None:
        window.open_file(file)
    return application.exec()


def make_application() -> QApplication:
    """Return the application, dressed as its user likes it."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    sys.setswitchinterval(SWITCH_SECONDS)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Packtrain")
    application.setApplicationDisplayName("Packtrain")
    application.setOrganizationName("Packtrain")
    application.setApplicationVersion(version())
    application.setWindowIcon(QIcon(app_icon()))
    mode = Preferences().appearance
    apply_theme(application, mode if mode in MODES else "system")
    return application


class _Complaints:
    """Shows what nobody caught, once, and goes on: unsaved work must not die of a fault in a view."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("unexpected error", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        elif not self._showing:
            self._showing = True
            self._window.show_error("Something went wrong inside Packtrain. Your work is kept.", error)
            self._showing = False
