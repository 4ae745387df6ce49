"""A member's process: ``python -m solvers.routing.team.process``. It searches as it is told, one task at a time.

A crash in an engine's native code ends this process and nothing else.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import pickle
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import IO

from solvers.rooms import Clock, Unwatched
from solvers.routing.engine import Answer, Paths, Search
from solvers.routing.engines import engine
from solvers.routing.team.tasks import KEPT, Better, Brief, Done, Enough, Offer, Task, ToLead

_BETWEEN = 0.25
"""Seconds between two answers that are handed to the lead."""

_NICE = 5
"""Members use every core; the window must still answer at once."""


class _Desk:
    """What the lead has said about the task at hand; written by the thread that listens."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.enough = threading.Event()
        self._offer: Paths | None = None

    def put(self, paths: Paths) -> None:
        """Lay down an offer in place of the one before."""
        self._offer = paths

    def take(self) -> Paths | None:
        """Return the last offer, once."""
        offer, self._offer = self._offer, None
        return offer


class _Watch(Unwatched):
    """Asked by engines all the time: ends them, and sees to it that no answer waits for long."""

    def __init__(self, desk: _Desk, flush: Callable[[], None]) -> None:
        self._desk = desk
        self._flush = flush

    def should_stop(self) -> bool:
        """Tell whether the lead has had enough."""
        self._flush()
        return self._desk.enough.is_set()


class _Process:
    def __init__(self, source: IO[bytes], sink: IO[bytes]) -> None:
        self._source = source
        self._sink = sink
        self._briefs: dict[int, Brief] = {}
        self._desk: _Desk | None = None
        self._waiting: queue.SimpleQueue[_Desk | None] = queue.SimpleQueue()

    def run(self) -> int:
        threading.Thread(target=self._listen, name="lead", daemon=True).start()
        while (desk := self._waiting.get()) is not None:
            self._send(self._worked(desk))
        return 0

    def _listen(self) -> None:
        desks: dict[int, _Desk] = {}
        with contextlib.suppress(EOFError, OSError):
            while True:
                said = pickle.load(self._source)
                if isinstance(said, Brief):
                    self._briefs[said.number] = said
                    for old in list(self._briefs)[:-KEPT]:
                        del self._briefs[old]
                elif isinstance(said, Task):
                    self._briefs[said.brief] = self._briefs.pop(said.brief)  # now the one used last
                    desks = {said.number: _Desk(said)}
                    self._waiting.put(desks[said.number])
                elif isinstance(said, Offer) and said.task in desks:
                    desks[said.task].put(said.paths)
                elif isinstance(said, Enough) and said.task in desks:
                    desks[said.task].enough.set()
        os._exit(0)  # the lead is gone; a native search can't be ended otherwise

    def _worked(self, desk: _Desk) -> Done:
        task = desk.task
        try:
            return Done(task.number, self._searched(desk))
        except Exception:
            return Done(task.number, None, traceback.format_exc())

    def _searched(self, desk: _Desk) -> Answer | None:
        task = desk.task
        brief = self._briefs[task.brief]
        waiting: Answer | None = None
        said = 0.0
        between = _BETWEEN + len(brief.instance.visits) / 2000

        def flush() -> None:
            nonlocal waiting, said
            if waiting is not None and time.monotonic() - said >= between:
                answer, waiting, said = waiting, None, time.monotonic()
                self._send(Better(task.number, answer))

        def better(value: int, read: Callable[[], Answer]) -> None:
            nonlocal waiting
            waiting = read()
            flush()

        return engine(task.engine).search(
            Search(
                brief.instance,
                brief.weights,
                Clock(task.seconds, _Watch(desk, flush)),
                task.seed,
                starts=task.starts,
                routes=task.routes,
                better=better,
                incoming=desk.take,
            )
        )

    def _send(self, message: ToLead) -> None:
        try:
            pickle.dump(message, self._sink, pickle.HIGHEST_PROTOCOL)
            self._sink.flush()
        except OSError:
            os._exit(0)


def main() -> int:
    """Work until the lead closes the pipe."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a native library that prints must not write into the middle of a pickle
    sys.stdout = sys.stderr
    if sys.platform != "win32":
        os.nice(_NICE)
    with contextlib.suppress(RuntimeError, ValueError, OSError):
        faulthandler.enable(file=2)
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    return _Process(source, sink).run()


if __name__ == "__main__":
    sys.exit(main())
