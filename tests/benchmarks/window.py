"""How long the window's event loop stands still while a planner opens, solves and asks.

Run ``python -m tests.benchmarks window [WORKBOOK]``. A ticker every 2 ms notes the largest gap of each phase;
drawing to a screen is left out (offscreen), everything else is the real window with real processes.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from planner.sheets.examples import examples
from ui.app import make_application
from ui.main_window import MainWindow
from ui.preferences import Preferences


class Ticker:
    """Notes how far apart its ticks come."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def restart(self) -> None:
        """Begin a phase."""
        self.gaps = []
        self._last = time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now


def run(workbook: Path | None = None, seconds: int = 10) -> None:
    """Open a workbook, solve it, ask a question; print the largest gaps and how long each took."""
    path = workbook or next(e.path for e in examples() if e.path.stem == "city")
    application = make_application()
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        preferences.time_limit = seconds
        window = MainWindow(preferences)
        window.resize(1600, 900)
        window.show()
        application.processEvents()
        print(f"window shown after {time.perf_counter() - began:.2f} s")

        def until(done: Callable[[], bool], limit: float) -> float:
            start = time.perf_counter()
            while not done() and time.perf_counter() - start < limit:
                application.processEvents()
                time.sleep(0.0005)
            return time.perf_counter() - start

        until(lambda: False, 6.0)  # let the processes warm up
        ticker = Ticker()

        def phase(name: str, start: Callable[[], object], done: Callable[[], bool], limit: float) -> None:
            ticker.restart()
            start()
            took = until(done, limit)
            until(lambda: False, 0.5)
            gaps = sorted(ticker.gaps)
            print(
                f"{name:<22} {took:6.2f} s   largest gap {gaps[-1]:6.1f} ms   "
                f"99.9% {gaps[int(0.999 * len(gaps)) - 1]:5.1f} ms   median {statistics.median(gaps):4.1f} ms"
            )

        phase(
            "open and show", lambda: window.open_file(path), lambda: window.session.document is not None, 30
        )
        previews: list[float] = []
        window.planning.previewed.connect(lambda _: previews.append(time.perf_counter()))
        pressed = time.perf_counter()
        phase("solve", window.solving.solve, lambda: not window.planning.running, seconds + 60)
        if previews:
            print(f"first judged plan shown {previews[0] - pressed:.2f} s after Solve was pressed")
        until(lambda: window.session.report is not None, 10)
        before = len(window.session.document.audit) if window.session.document else 0
        phase(
            "read a request",
            lambda: window.conversation.ask(
                "who has nothing to do, and why is nobody in the old town after noon?"
            ),
            lambda: bool(window.session.document and len(window.session.document.audit) > before),
            90,
        )
        window.files.may_leave = lambda: True  # type: ignore[method-assign]
        window.close()
