"""Where commands write: answers to standard output, everything else to standard error."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TextIO

OK = 0
BAD_INPUT = 1
USAGE = 2
NOT_KEPT = 3
INTERRUPTED = 130


@dataclass
class Console:
    """The two streams of a command.

    Attributes
    ----------
    out, err : text streams
    quiet : bool
        Whether progress is kept to oneself.
    """

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    quiet: bool = False
    _status: bool = False

    def say(self, text: str = "") -> None:
        """Write a line of the answer."""
        self._end_status()
        print(text, file=self.out, flush=True)

    def tell(self, text: str) -> None:
        """Write a line about the work that is no part of the answer."""
        self._end_status()
        print(text, file=self.err, flush=True)

    def progress(self, text: str) -> None:
        """Show how far the work is: on a terminal always in the same line."""
        if self.quiet:
            return
        if self.err.isatty():
            print(f"\r\x1b[K{text}", end="", file=self.err, flush=True)
            self._status = True
        else:
            print(text, file=self.err, flush=True)

    def _end_status(self) -> None:
        if self._status:
            print(file=self.err, flush=True)
            self._status = False

    @property
    def unicode(self) -> bool:
        """Whether every character can be written as it is."""
        return (self.out.encoding or "").lower().replace("-", "") in ("utf8", "utf16")


def forgiving(stream: TextIO) -> TextIO:
    """Return a stream that writes what its encoding lacks as escapes instead of failing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    return stream
