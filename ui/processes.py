"""Worker processes as Qt objects: requests in, signals out. A crash costs one job, never the window."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Literal

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from planner.jobs.launch import worker_command, worker_environment
from planner.jobs.messages import (
    MESSAGE,
    ExamRequest,
    Failed,
    Found,
    Graded,
    Progress,
    ReadDone,
    ReadRequest,
    Ready,
    Solved,
    SolveMode,
    SolveRequest,
    StopRequest,
    Worded,
    WordRequest,
)
from planner.model import Plan, Problem

GRACE_MS = 5000
"""How long a stopped job may take to hand over its best answer before its process is killed."""

_numbers = itertools.count(1)


class WorkerProcess(QObject):
    """One warm process of ``python -m module`` that speaks the messages of `planner.jobs`."""

    received = Signal(object)
    ended = Signal()

    def __init__(self, module: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._buffer = bytearray()
        self._errors = bytearray()
        self._process: QProcess | None = None
        self._closing = False

    def start(self) -> None:
        """Start the process unless it runs."""
        if self._process is not None:
            return
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in worker_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        program, *arguments = worker_command(self._module)
        self._process = process
        process.start(program, arguments)

    def send(self, request: BaseModel) -> None:
        """Write a request, starting the process when needed."""
        self.start()
        assert self._process is not None
        self._process.write(request.model_dump_json().encode() + b"\n")

    def kill(self) -> None:
        """End the process at once; the next request starts a fresh one."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the process for good, e.g. when the window closes."""
        self._closing = True
        process, self._process = self._process, None
        if process is None:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(300):
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()

    @property
    def errors(self) -> str:
        """The last lines that the process wrote as errors."""
        return self._errors[-4000:].decode(errors="replace")

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            if not line.strip():
                continue
            try:
                message = MESSAGE.validate_json(line)
            except ValidationError:
                self._errors += b"unreadable message: " + line[:200] + b"\n"
                continue
            self.received.emit(message)

    def _read_errors(self) -> None:
        if self._process is not None:
            self._errors += self._process.readAllStandardError().data()
            del self._errors[:-20000]

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        process, self._process = self._process, None
        self._buffer.clear()
        if process is not None:
            process.deleteLater()
        if not self._closing:
            self.ended.emit()


class _Job(QObject):
    """One request at a time on a worker, with a stop that turns into a kill after a grace period."""

    failed = Signal(object)
    became_ready = Signal()

    def __init__(self, module: str, what: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = WorkerProcess(module, self)
        self._worker.received.connect(self._message)
        self._worker.ended.connect(self._worker_ended)
        self._what = what
        self._id = ""
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._worker.kill)

    @property
    def running(self) -> bool:
        """Whether a request is being worked on."""
        return bool(self._id)

    def warm_up(self) -> None:
        """Start the process early, so that the first request need not wait for imports."""
        self._worker.start()

    def stop(self) -> None:
        """Ask for the best answer now; the process is killed when it does not obey."""
        if self._id:
            self._worker.send(StopRequest(id=self._id))
            self._grace.start(GRACE_MS)

    def close(self) -> None:
        """End the process."""
        self._id = ""
        self._grace.stop()
        self._worker.close()

    def _begin(self, make: Callable[[str], BaseModel]) -> str:
        if self._id:
            raise RuntimeError("a job is still running")
        self._id = f"{self._what}-{next(_numbers)}"
        self._worker.send(make(self._id))
        return self._id

    def _end(self) -> None:
        self._id = ""
        self._grace.stop()

    def _message(self, message: object) -> None:
        if isinstance(message, Ready):
            self.became_ready.emit()
        elif self._id and getattr(message, "id", "") == self._id:
            if isinstance(message, Failed):
                self._end()
                self.failed.emit(message)
            else:
                self._handle(message)

    def _handle(self, message: object) -> None:
        raise AssertionError(f"a message that nobody expected: {message!r}")

    def _worker_ended(self) -> None:
        if self._id:
            job, errors = self._id, self._worker.errors
            self._end()
            text = f"The {self._what} process ended unexpectedly. Nothing is lost; you can try again."
            self.failed.emit(Failed(id=job, text=text, detail=errors))


class SolveJob(_Job):
    """The solver's process."""

    progressed = Signal(object)
    found = Signal(object)
    solved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("solvers.worker", "solve", parent)
        self.best: Found | None = None

    def solve(
        self,
        problem: Problem,
        time_limit: float,
        seed: int,
        present: Plan | None,
        mode: SolveMode = "solve",
    ) -> None:
        """Start a solve; `solved` or `failed` follows, `progressed` and `found` before it."""
        self.best = None
        self._begin(
            lambda job: SolveRequest(
                id=job, problem=problem, time_limit=time_limit, seed=seed, present=present, mode=mode
            )
        )

    def _handle(self, message: object) -> None:
        if isinstance(message, Progress):
            self.progressed.emit(message)
        elif isinstance(message, Found):
            self.best = message
            self.found.emit(message)
        elif isinstance(message, Solved):
            self._end()
            self.solved.emit(message)


class ReadJob(_Job):
    """The Llama's process: reads requests and words answers."""

    progressed = Signal(object)
    read = Signal(object)
    worded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("planner.language.worker", "reading", parent)

    def request(self, request: str, vocabulary: dict[str, object], model: str) -> None:
        """Start reading a request; `read` or `failed` follows."""
        self._begin(lambda job: ReadRequest(id=job, request=request, vocabulary=vocabulary, model=model))

    def word(self, facts: tuple[str, ...], language: Literal["en", "fr"], model: str) -> None:
        """Start wording facts; `worded` or `failed` follows."""
        self._begin(lambda job: WordRequest(id=job, facts=facts, language=language, model=model))

    def _handle(self, message: object) -> None:
        if isinstance(message, Progress):
            self.progressed.emit(message)
        elif isinstance(message, ReadDone):
            self._end()
            self.read.emit(message)
        elif isinstance(message, Worded):
            self._end()
            self.worded.emit(message)


class ExamJob(_Job):
    """A process of the Llama's own for a test, so that a large model under test is gone when the test is."""

    progressed = Signal(object)
    graded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("planner.language.worker", "test", parent)

    def examine(self, model: str) -> None:
        """Start testing a model; `graded` or `failed` follows."""
        self._begin(lambda job: ExamRequest(id=job, model=model))

    def _handle(self, message: object) -> None:
        if isinstance(message, Progress):
            self.progressed.emit(message)
        elif isinstance(message, Graded):
            self._end()
            self.graded.emit(message)
