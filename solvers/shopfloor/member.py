"""The searching process as its parent sees it: give it a task, look now and then what it has found.

It costs nothing when it dies or when compiling is not possible: there is then no better schedule to be looked at.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from typing import IO, Any

from planner.jobs.launch import SCHEDULING, worker_command, worker_environment
from solvers.shopfloor.arrays import Found, Project, machines_of
from solvers.shopfloor.messages import Better, Enough, Offer, Ready, Task, ToLead, ToMember, Wider

_APART: dict[str, Any] = (
    {"creationflags": 0x00000200 | 0x00004000}  # CREATE_NEW_PROCESS_GROUP, BELOW_NORMAL_PRIORITY_CLASS
    if sys.platform == "win32"
    else {"start_new_session": True}
)
"""Keeps Ctrl+C in the terminal from the process: its parent ends it."""

_COMPILING = 120.0
"""Seconds that compiling may take, the first time, on a busy machine."""

_numbers = count(1)


def available() -> bool:
    """Tell whether the searches can be compiled here."""
    return importlib.util.find_spec("numba") is not None


class Member:
    """One process.

    Attributes
    ----------
    ready : bool
        Whether the search goes at full speed.
    """

    def __init__(self) -> None:
        self.ready = False
        self._number = 0
        self._found: Found | None = None
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._outbox: queue.SimpleQueue[ToMember | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            worker_command(SCHEDULING),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=worker_environment(),
            **_APART,
        )
        assert self._process.stdout is not None
        assert self._process.stdin is not None
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        threading.Thread(target=self._speak, args=(self._process.stdin,), daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def give(self, project: Project, mirror: Project | None, seed: int) -> None:
        """Set the process to work."""
        with self._lock:
            self._number = next(_numbers)
            self._found = None
            self.ready = False
        self._say(Task(self._number, project, mirror, machines_of(project), seed))

    def better(self) -> Found | None:
        """Return a schedule that is better than those returned before, if there is one."""
        with self._lock:
            found, self._found = self._found, None
        return found

    def offer(self, found: Found) -> None:
        """Hand it a schedule to go on from."""
        self._say(Offer(self._number, found))

    def widen(self) -> None:
        """Let it have a second core."""
        self._say(Wider(self._number))

    def stop(self) -> None:
        """End the task."""
        self._say(Enough(self._number))

    @property
    def sound(self) -> bool:
        """Whether it answers, or may still be compiling."""
        return self.alive and (self.ready or time.monotonic() - self._began < _COMPILING)

    def kill(self) -> None:
        """End the process."""
        self._outbox.put(None)
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()

    def _say(self, message: ToMember) -> None:
        self._outbox.put(message)

    def _speak(self, sink: IO[bytes]) -> None:
        """Send what is to be said; a process that hangs and does not listen keeps only this thread waiting."""
        with contextlib.suppress(OSError, ValueError):  # it is dead
            while (message := self._outbox.get()) is not None:
                pickle.dump(message, sink, pickle.HIGHEST_PROTOCOL)
                sink.flush()

    def _listen(self, source: IO[bytes]) -> None:
        with contextlib.suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                said: ToLead = pickle.load(source)
                with self._lock:
                    if said.task != self._number:
                        continue
                    if isinstance(said, Ready):
                        self.ready = True
                    elif isinstance(said, Better):
                        self._found = said.found


_idle: list[Member] = []
_guard = threading.Lock()


@contextlib.contextmanager
def hired(wanted: bool = True) -> Iterator[Member | None]:
    """Lend a process, a warm one if there is one; None where none is wanted or can be started."""
    member = _free() if wanted and available() else None
    try:
        yield member
    finally:
        if member is not None:
            member.stop()
            with _guard:
                kept = member.sound and not _idle
                if kept:
                    _idle.append(member)
            if not kept:
                member.kill()


def _free() -> Member | None:
    with _guard:
        while _idle:
            member = _idle.pop()
            if member.alive:
                return member
    try:
        return Member()
    except OSError:
        return None


@atexit.register
def _close_all() -> None:
    for member in _idle:
        member.kill()
