"""The parent's side of a job for whoever has no event loop: the command line and the tests.

The window has a client of its own for the same messages.
"""

from __future__ import annotations

import collections
import contextlib
import logging
import math
import queue
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import IO, Any, Self

from pydantic import BaseModel, ValidationError

from planner.jobs.launch import worker_command, worker_environment
from planner.jobs.messages import (
    MESSAGE,
    ExamRequest,
    Failed,
    Graded,
    Message,
    ReadDone,
    ReadRequest,
    Solved,
    SolveRequest,
    StopRequest,
    Worded,
    WordRequest,
)

log = logging.getLogger(__name__)

LAST = (Solved, ReadDone, Graded, Worded, Failed)
"""The messages that end a job."""

_APART: dict[str, Any] = (
    {"creationflags": 0x00000200}  # CREATE_NEW_PROCESS_GROUP
    if sys.platform == "win32"
    else {"start_new_session": True}
)
"""Keeps Ctrl+C in the terminal from the worker, even while it still starts: we tell it to stop ourselves."""

GRACE = 5.0
"""Seconds that a worker has to answer a stop before it is ended."""


class Worker:
    """A worker process: start it, give it requests, read what it says. One request at a time.

    Parameters
    ----------
    module : str
        Which worker (see `planner.jobs.launch`).
    command : list of str or None
        Another command line, for tests.
    """

    def __init__(self, module: str, command: list[str] | None = None) -> None:
        self.module = module
        self._command = command or worker_command(module)
        self._process: subprocess.Popen[bytes] | None = None
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._complaints: collections.deque[str] = collections.deque(maxlen=60)
        self._threads: list[threading.Thread] = []
        self._stopped_at = math.inf

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process; `run` does it when need be."""
        self._messages = queue.SimpleQueue()
        self._complaints.clear()
        process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=worker_environment(),
            **_APART,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        self._process = process
        self._threads = [
            threading.Thread(target=self._listen, args=(process.stdout, self._messages), daemon=True),
            threading.Thread(target=self._overhear, args=(process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def run(
        self,
        request: SolveRequest | ReadRequest | ExamRequest | WordRequest,
        patience: float | None = None,
        grace: float = GRACE,
    ) -> Answers:
        """Send a request and return its messages; the last one is `Solved`, `ReadDone` or `Failed`.

        Whatever happens to the process, there is exactly one last message.

        Parameters
        ----------
        patience : float or None
            Seconds after which the job is told to stop.
        grace : float
            Seconds after a stop in which the last message must come; then the process is ended.
        """
        self._stopped_at = math.inf
        if not self.running:
            self.close()
            self.start()
        self._write(request)
        return Answers(
            self, request.id, time.monotonic() + (math.inf if patience is None else patience), grace
        )

    def stop(self, job: str = "") -> None:
        """Tell the job to finish with its best answer. May be called from another thread."""
        if self._stopped_at == math.inf:
            self._stopped_at = time.monotonic()
        self._write(StopRequest(id=job))

    def kill(self) -> None:
        """End the process at once; what it wrote to the error stream is kept."""
        if self._process is not None:
            self._process.kill()
        self.close()

    def close(self) -> None:
        """Let the process end: it does when nobody can send it anything any more."""
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for thread, stream in zip(self._threads, (process.stdout, process.stderr), strict=True):
            thread.join(1.0)  # a child of the worker's may still hold the stream open
            if stream is not None and not thread.is_alive():
                stream.close()
        self._process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write(self, message: BaseModel) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError):  # it is dead: the reader tells
            process.stdin.write(message.model_dump_json().encode() + b"\n")
            process.stdin.flush()

    def _listen(self, stream: IO[bytes], messages: queue.SimpleQueue[Message | None]) -> None:
        for line in stream:
            try:
                messages.put(MESSAGE.validate_json(line))
            except ValidationError as error:
                self._complaints.append(f"a line that is no message: {error}")
        messages.put(None)

    def _overhear(self, stream: IO[bytes]) -> None:
        for line in stream:
            self._complaints.append(line.decode(errors="replace").rstrip())

    def _failed(self, job: str, text: str) -> Failed:
        return Failed(id=job, text=text, detail="\n".join(self._complaints))


class Answers:
    """The messages of one request, up to the last one.

    An iterator of its own rather than a generator: an interruption (Ctrl+C) while it waits does not end
    it, the next message can still be asked for.
    """

    def __init__(self, worker: Worker, job: str, deadline: float, grace: float) -> None:
        self._worker = worker
        self._job = job
        self._deadline = deadline
        self._grace = grace
        self._ended = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Message:
        if self._ended:
            raise StopIteration
        message = self._next()
        self._ended = isinstance(message, LAST)
        if isinstance(message, Failed):
            log.debug("%s\n%s", message.text, message.detail)
        return message

    def _next(self) -> Message:
        worker = self._worker
        while True:
            try:
                message = worker._messages.get(timeout=0.1)
            except queue.Empty:
                now = time.monotonic()
                if now > worker._stopped_at + self._grace:
                    worker.kill()
                    return worker._failed(self._job, "The process did not stop when it was told to.")
                if now > self._deadline and worker._stopped_at == math.inf:
                    worker.stop(self._job)
                continue
            if message is None:
                worker.kill()  # nothing comes from it any more, even if it should linger
                return worker._failed(self._job, "The process ended before it had an answer.")
            if isinstance(message, Failed) and message.id == "":  # it could not even start
                return message.model_copy(update={"id": self._job})
            if message.id in ("", self._job):  # others are of a job that was given up
                return message
