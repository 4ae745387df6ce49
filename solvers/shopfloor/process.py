"""The process that searches: ``python -m solvers.shopfloor.process``. It works on the last task that it was given.

A crash here ends this process and nothing else; whoever started it goes on without.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import pickle
import signal
import sys
import threading
from typing import IO

from solvers.shopfloor.arrays import Found
from solvers.shopfloor.hunts import Hunt, MachineHunt, ProjectHunt
from solvers.shopfloor.messages import Better, Enough, Offer, Ready, Task, ToLead, ToMember, Wider

_NICE = 5
"""The window must still answer at once."""
_SEED_APART = 7919


class _Desk:
    """One task under way; its searches run in threads, which compiled code lets run side by side."""

    def __init__(self, task: Task, process: _Process) -> None:
        self.task = task
        self.over = threading.Event()
        self._process = process
        self._lock = threading.Lock()
        self._best: Found | None = None
        self._hunts: list[Hunt] = []
        self._offered: dict[int, Found] = {}
        self._told = False

    def widen(self) -> None:
        """Start another search of the task; two at the most."""
        number = len(self._hunts)
        if number >= 2 or self.over.is_set():
            return
        seed = (self.task.seed + number * _SEED_APART) % 2**31
        threading.Thread(target=self._work, args=(number, seed), daemon=True).start()

    def offer(self, found: Found) -> None:
        """Hand a schedule to every search."""
        with self._lock:
            if self._best is None or found.score < self._best.score:
                self._best = found
            for number in range(len(self._hunts)):
                self._offered[number] = found

    def _work(self, number: int, seed: int) -> None:
        hunt = self._hunt(seed)
        self._hunts.append(hunt)
        known = None
        while not self.over.is_set():
            with self._lock:
                offered = self._offered.pop(number, None)
            if offered is not None:
                hunt.offer(offered)
            hunt.step()
            if not self._told:
                self._told = True
                self._process.say(Ready(self.task.number))
            if hunt.best is not None and hunt.best is not known:
                known = hunt.best
                self._heard(known, number)

    def _hunt(self, seed: int) -> Hunt:
        task = self.task
        if task.machines is not None:
            return MachineHunt(task.machines, seed)
        return ProjectHunt(task.project, task.mirror, seed)

    def _heard(self, found: Found, number: int) -> None:
        with self._lock:
            if self._best is not None and found.score >= self._best.score:
                return
            self._best = found
        if not self.over.is_set():
            self._process.say(Better(self.task.number, found))


class _Process:
    def __init__(self, source: IO[bytes], sink: IO[bytes]) -> None:
        self._source = source
        self._sink = sink
        self._writing = threading.Lock()

    def run(self) -> int:
        """Do as told until the pipe is closed."""
        desk: _Desk | None = None
        with contextlib.suppress(EOFError, OSError):
            while True:
                said: ToMember = pickle.load(self._source)
                if isinstance(said, Task):
                    if desk is not None:
                        desk.over.set()
                    desk = _Desk(said, self)
                    desk.widen()
                elif desk is None or said.task != desk.task.number:
                    continue
                elif isinstance(said, Offer):
                    desk.offer(said.found)
                elif isinstance(said, Wider):
                    desk.widen()
                elif isinstance(said, Enough):
                    desk.over.set()
        os._exit(0)  # compiled code is not waited for

    def say(self, message: ToLead) -> None:
        """Send a message."""
        try:
            with self._writing:
                pickle.dump(message, self._sink, pickle.HIGHEST_PROTOCOL)
                self._sink.flush()
        except OSError:
            os._exit(0)


def main() -> int:
    """Work until the lead closes the pipe."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come into the middle of a pickle
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
