"""A member of the team, from the lead's side: a process that is given one task at a time.

Members are kept warm between solves of one process: starting one takes longer than a small solve.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from typing import IO, Any

from planner.jobs.launch import ROUTING, worker_command, worker_environment
from solvers.routing.engine import Paths
from solvers.routing.team.tasks import KEPT, Brief, Done, Enough, Offer, Task, ToLead, ToMember

log = logging.getLogger(__name__)

_LATE = 4.0
"""Seconds past a task's end, or past a call to end, after which a process counts as hung."""
_LEAVE = 1.0
"""Seconds that a member may take to end its task when the solve is over, to be kept for the next one."""
_APART: dict[str, Any] = (
    {"creationflags": 0x00000200 | 0x00004000}  # CREATE_NEW_PROCESS_GROUP, BELOW_NORMAL_PRIORITY_CLASS
    if sys.platform == "win32"
    else {"start_new_session": True}
)
"""Keeps Ctrl+C in the terminal from members: the lead ends them."""

Inbox = queue.SimpleQueue[tuple["Member", ToLead]]


class Member:
    """One process.

    Attributes
    ----------
    task : Task or None
        What it works on.
    heard : bool
        Whether it has said anything yet; until then it may still be starting.
    """

    def __init__(self) -> None:
        self.task: Task | None = None
        self.heard = False
        self.inbox: Inbox = queue.SimpleQueue()
        self._known: deque[int] = deque(maxlen=KEPT)
        self._late = float("inf")
        self._complaints: deque[bytes] = deque(maxlen=30)
        self._process = subprocess.Popen(
            worker_command(ROUTING),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=worker_environment(),
            **_APART,
        )
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
        threading.Thread(target=self._overhear, args=(self._process.stderr,), daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def hung(self) -> bool:
        """Whether a task should have ended long ago."""
        return time.monotonic() > self._late

    def give(self, task: Task, brief: Brief) -> None:
        """Set the process to work."""
        if brief.number in self._known:
            self._known.remove(brief.number)
        else:
            self._say(brief)
        self._known.append(brief.number)
        self.task = task
        self._late = time.monotonic() + task.seconds + _LATE + len(brief.instance.visits) / 500
        self._say(task)

    def offer(self, paths: Paths) -> None:
        """Hand it a better answer than its own."""
        if self.task is not None:
            self._say(Offer(self.task.number, dict(paths)))

    def stop(self) -> None:
        """Ask for its last word."""
        if self.task is not None:
            self._late = min(self._late, time.monotonic() + _LATE)
            self._say(Enough(self.task.number))

    def kill(self) -> None:
        """End the process."""
        self.task = None
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Let the process end by itself."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def _say(self, message: ToMember) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # a dead process is found out by `_listen`
            pickle.dump(message, self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()

    def _listen(self, source: IO[bytes]) -> None:
        with contextlib.suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                said: ToLead = pickle.load(source)
                self.heard = True
                self.inbox.put((self, said))
        task = self.task
        if task is not None:
            self.inbox.put((self, Done(task.number, None, self._last_words())))

    def _overhear(self, source: IO[bytes]) -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in source:
                self._complaints.append(line)

    def _last_words(self) -> str:
        return "the process ended\n" + b"".join(self._complaints).decode(errors="replace")


_idle: list[Member] = []
_lock = threading.Lock()


def hired(count: int) -> list[Member]:
    """Return members that are free, warm ones first."""
    with _lock:
        found = [member for member in _idle if member.alive][:count]
        for member in found:
            _idle.remove(member)
    return found + [Member() for _ in range(count - len(found))]


def dismissed(members: list[Member]) -> None:
    """Keep members for the next solve; those that don't come to an end are ended."""
    for member in members:
        member.stop()
    until = time.monotonic() + _LEAVE
    for member in members:
        while member.task is not None and member.heard and member.alive and time.monotonic() < until:
            with contextlib.suppress(queue.Empty):
                who, said = member.inbox.get(timeout=0.05)
                if isinstance(said, Done) and who.task is not None and said.task == who.task.number:
                    who.task = None
        if (member.task is not None and member.heard) or not member.alive:
            member.kill()
            continue
        member.task = None  # one that is still starting will find that its task is over
        with _lock:
            _idle.append(member)


@atexit.register
def _close_all() -> None:
    for member in _idle:
        member.close()
