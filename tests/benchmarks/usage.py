"""What a process and all that it starts use: CPU seconds and the peak of their memory together.

Read from ``/proc`` a few times a second; where there is none, both are unknown.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")
_EVERY = 0.2


class Meter:
    """Watches a process tree from a thread until it is stopped."""

    def __init__(self, pid: int) -> None:
        self._root = pid
        self._cpu: dict[int, float] = {}
        self._peak = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.known = _PROC.joinpath("self/stat").exists()
        if self.known:
            self._thread.start()

    @property
    def cpu(self) -> float | None:
        """CPU seconds of all processes seen, as far as they were seen."""
        return sum(self._cpu.values()) if self.known else None

    @property
    def peak(self) -> int | None:
        """The largest sum of resident memory, in MB; what processes share counts for each."""
        return self._peak // 1024**2 if self.known else None

    def stop(self) -> None:
        """Look a last time."""
        self._stop.set()
        if self.known:
            self._thread.join()

    def tree(self) -> list[int]:
        """Return the process and its descendants that are alive."""
        parents: dict[int, list[int]] = {}
        for entry in _PROC.iterdir():
            if entry.name.isdigit() and (fields := _fields(int(entry.name))):
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
        found = [self._root]
        for pid in found:
            found.extend(parents.get(pid, ()))
        return found

    def _watch(self) -> None:
        tick, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
        while True:
            over = self._stop.wait(_EVERY)
            total = 0
            for pid in self.tree():
                fields = _fields(pid)
                if fields:
                    self._cpu[pid] = (int(fields[11]) + int(fields[12])) / tick
                    total += int(fields[21]) * page
            self._peak = max(self._peak, total)
            if over:
                return


def _fields(pid: int) -> list[str]:
    """Return the fields of a process from its state on; its name, which may have spaces, is before them."""
    with suppress(OSError):
        return (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    return []
