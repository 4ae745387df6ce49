"""Short work beside the event loop (reading a file, judging a plan): a function in, its result in a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class _Call(QObject):
    """Carries a result over to the thread of the window, where this object lives."""

    succeeded = Signal(object)
    raised = Signal(object)
    over = Signal(object)

    def __init__(
        self, done: Callable[[Any], None], failed: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self.succeeded.connect(self._on_success, Qt.ConnectionType.QueuedConnection)
        self.raised.connect(self._on_error, Qt.ConnectionType.QueuedConnection)

    def _on_success(self, result: Any) -> None:
        self.over.emit(self)
        self._done(result)

    def _on_error(self, error: Exception) -> None:
        self.over.emit(self)
        self._failed(error)


class _Work(QRunnable):
    def __init__(self, function: Callable[[], Any], call: _Call) -> None:
        super().__init__()
        self._function = function
        self._call = call

    def run(self) -> None:
        try:
            result = self._function()
        except Exception as error:  # handed over to the window, which shows it
            self._call.raised.emit(error)
        else:
            self._call.succeeded.emit(result)


class Background(QObject):
    """Runs functions in a small pool of threads and calls back in the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._calls: set[_Call] = set()

    @property
    def busy(self) -> bool:
        """Whether anything is still running or waiting."""
        return bool(self._calls)

    def run(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a function; ``done`` gets its result, or ``failed`` its exception, in the window's thread."""
        call = _Call(done, failed, self)
        call.over.connect(self._forget)
        self._calls.add(call)
        self._pool.start(_Work(function, call))

    def close(self) -> None:
        """Wait for what is running and forget what is waiting."""
        self._pool.clear()
        self._pool.waitForDone(5000)
        self._calls.clear()

    def _forget(self, call: _Call) -> None:
        self._calls.discard(call)
        call.deleteLater()
