"""The worker's side of a job: requests in on standard input, messages out on what was file descriptor 1.

A worker module calls `serve` with one handler for each kind of request::

    def solve(request: SolveRequest, job: Job) -> Message:
        ...
        job.send(Progress(id=request.id, seconds=1.0, text="Looking for a first plan"))
        if job.stopped:
            ...

    if __name__ == "__main__":
        sys.exit(serve({SolveRequest: solve}))

Requests are read in a thread of their own, so that a ``stop`` is noticed while a handler works; handlers
run in the main thread, one at a time. When standard input ends, the parent is gone and so is the worker.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from typing import IO, Any

from pydantic import BaseModel, ValidationError

from planner.errors import PacktrainError
from planner.jobs.messages import REQUEST, Failed, Ready, StopRequest

log = logging.getLogger(__name__)

LAST_WORDS = 2.0
"""Seconds that a handler has to end in when the parent is gone."""


class Job:
    """One request being worked on.

    Attributes
    ----------
    id : str
        The request's.
    stop : threading.Event
        Set when the job is to finish with its best answer.
    """

    def __init__(self, job_id: str, send: Callable[[BaseModel], None]) -> None:
        self.id = job_id
        self.stop = threading.Event()
        self._send = send

    @property
    def stopped(self) -> bool:
        """Whether the job is to finish with its best answer."""
        return self.stop.is_set()

    def send(self, message: BaseModel) -> None:
        """Send a message of `planner.jobs.messages`; may be called from any thread."""
        self._send(message)


Handler = Callable[[Any, Job], BaseModel | None]
"""Works on one request and returns its last message, or None when it has sent that itself."""


def serve(
    handlers: Mapping[type[BaseModel], Handler],
    prepare: Callable[[], str] | None = None,
) -> int:
    """Take over standard input and output and work until the parent is gone.

    Parameters
    ----------
    handlers : mapping
        What to do for each kind of request.
    prepare : callable or None
        Loads what takes long, before the worker says that it is ready, and returns the text of that
        message.

    Returns
    -------
    int
        The exit status.
    """
    source, sink = _take_over_standard_streams()
    return _Server(handlers, source, sink).run(prepare)


def _take_over_standard_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep descriptors 0 and 1 for the protocol; everybody else's 0 is empty and 1 is the error stream.

    The descriptors themselves are replaced, not only Python's objects: a native library that prints
    would otherwise write into the middle of a message.
    """
    sys.stdout.flush()
    source, sink = os.dup(0), os.dup(1)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(source, "rb"), os.fdopen(sink, "wb", buffering=0)


class _Server:
    def __init__(
        self, handlers: Mapping[type[BaseModel], Handler], source: IO[bytes], sink: IO[bytes]
    ) -> None:
        self._handlers = handlers
        self._source = source
        self._sink = sink
        self._writing = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[Any, Job] | None] = queue.SimpleQueue()
        self._jobs: dict[str, Job] = {}
        self._done = threading.Event()

    def run(self, prepare: Callable[[], str] | None) -> int:
        with contextlib.suppress(RuntimeError, ValueError, OSError):
            faulthandler.enable(file=2)  # a native crash leaves a trace on the error stream
        with contextlib.suppress(ValueError):
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle: it sends stop
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        try:
            text = prepare() if prepare else ""
        except Exception as error:
            self._send(_failure("", error))
            return 1
        self._send(Ready(text=text))
        while (item := self._queue.get()) is not None:
            self._work(*item)
        self._done.set()
        return 0

    def _work(self, request: Any, job: Job) -> None:
        try:
            last = self._handlers[type(request)](request, job)
        except Exception as error:
            last = _failure(job.id, error)
        if last is not None:
            self._send(last)
        self._jobs.pop(job.id, None)

    def _read(self) -> None:
        """Read requests until there are no more; runs in a thread."""
        for line in self._source:
            if line.strip():
                self._receive(line)
        for job in tuple(self._jobs.values()):
            job.stop.set()
        self._queue.put(None)
        self._done.wait(LAST_WORDS)
        os._exit(0)  # a native search can't be interrupted otherwise, and nobody is listening

    def _receive(self, line: bytes) -> None:
        try:
            request = REQUEST.validate_json(line)
        except ValidationError as error:
            self._send(
                Failed(id=_id_of(line), text="The request can't be understood.", detail=str(error)[:2000])
            )
            return
        if isinstance(request, StopRequest):
            for job in tuple(self._jobs.values()):
                if request.id in ("", job.id):
                    job.stop.set()
        elif type(request) not in self._handlers:
            self._send(Failed(id=request.id, text="This process does other work.", detail=request.type))
        else:
            job = Job(request.id, self._send)
            self._jobs[request.id] = job
            self._queue.put((request, job))

    def _send(self, message: BaseModel) -> None:
        data = message.model_dump_json().encode() + b"\n"
        try:
            with self._writing:
                view = memoryview(data)
                while view:
                    view = view[self._sink.write(view) :]
        except (BrokenPipeError, ValueError, OSError):
            os._exit(0)  # the parent is gone


def _failure(job_id: str, error: Exception) -> Failed:
    detail = "".join(traceback.format_exception(error))
    if isinstance(error, PacktrainError):
        return Failed(id=job_id, text=str(error), detail=detail)
    log.error("%s", detail)
    if isinstance(error, MemoryError):
        return Failed(id=job_id, text="There is not enough memory for this.", detail=detail)
    return Failed(id=job_id, text="Something went wrong inside; nothing was changed.", detail=detail)


def _id_of(line: bytes) -> str:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    return str(document.get("id", "")) if isinstance(document, dict) else ""
