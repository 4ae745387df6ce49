"""Recovery files: what was open and unsaved when a session ended without asking.

Every open document has two files of its own in the user's state folder: the recovery file, in the format of
scenario files, and a lock that its session holds as long as it lives. The system lets go of the lock when
the process ends, however it ends; a recovery file without a held lock is a leftover.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import platformdirs

from planner.audit import now
from planner.document import Document
from planner.scenario_file.atomic import write_atomically
from planner.scenario_file.contents import snapshot
from planner.scenario_file.files import SUFFIX, ScenarioFileError, read, write

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def default_folder() -> Path:
    """Return where recovery files are kept for this user."""
    return Path(platformdirs.user_state_path("packtrain", appauthor=False)) / "recovery"


class Keeper:
    """Keeps the recovery file of one open document.

    Parameters
    ----------
    folder : Path or None
        Where; None for the user's own state folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or default_folder()
        self._key = uuid.uuid4().hex
        self._lock: IO[str] | None = None
        self._writing = threading.Lock()
        self._done = False

    @property
    def path(self) -> Path:
        """The recovery file."""
        return self._folder / f"{self._key}{SUFFIX}"

    def keep(self, document: Document) -> None:
        """Write what a document holds now; the window calls this a moment after the last change.

        May run in a thread: what a document holds is immutable.

        Raises
        ------
        ScenarioFileError
            When the folder can't be written.
        """
        content, original = snapshot(document), document.path
        about = {
            "name": document.name,
            "original": original and str(original),
            "when": now(),
            "pid": os.getpid(),
        }
        data = json.dumps(about).encode()
        with self._writing:
            if self._done:
                return  # it was saved or given up while this waited: nothing is left to recover
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                if self._lock is None:
                    self._lock = _held(self._folder / f"{self._key}.lock")
                write(content, self.path)
                write_atomically(self._folder / f"{self._key}.json", lambda stream: _put(stream, data))
            except OSError as error:
                raise ScenarioFileError(
                    f"Unsaved work can't be kept safe in “{self._folder}” ({error.strerror or error}). "
                    "Save it yourself from time to time."
                ) from None

    def discard(self) -> None:
        """Remove the recovery file for good: the document was saved, closed or given up."""
        with self._writing:
            self._done = True
            if self._lock is not None:
                _remove(self._folder, self._key, keep_lock=True)
                self._lock.close()
                self._lock = None
            _remove(self._folder, self._key)


@dataclass(frozen=True)
class Leftover:
    """A recovery file of a session that did not end well.

    Attributes
    ----------
    path : Path
        The recovery file.
    name : str
        What the document was called.
    original : Path or None
        The scenario file that it was opened from or saved to.
    when : str
        ISO date and time of the last autosave.
    """

    path: Path
    name: str
    original: Path | None
    when: str


def recoverable(folder: Path | None = None) -> tuple[Leftover, ...]:
    """Return what sessions that are gone have left, newest first."""
    folder = folder or default_folder()
    found: list[Leftover] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        about = _about(path.with_suffix(".json"))
        if not _in_use(path.with_suffix(".lock"), about.get("pid")):
            original = about.get("original")
            found.append(
                Leftover(
                    path,
                    str(about.get("name") or "Untitled"),
                    Path(str(original)) if original else None,
                    str(about.get("when") or ""),
                )
            )
    return tuple(sorted(found, key=lambda leftover: leftover.when, reverse=True))


def recover(leftover: Leftover) -> Document:
    """Return the document that a recovery file holds, as unsaved; the file stays until it is discarded.

    Raises
    ------
    ScenarioFileError
        When the recovery file is damaged.
    """
    content = read(leftover.path)
    document = Document(
        content.state,
        path=leftover.original,
        source=content.source,
        audit=content.audit,
        history=content.history,
    )
    document.mark_unsaved()
    return document


def discard(leftover: Leftover) -> None:
    """Remove a recovery file for good."""
    _remove(leftover.path.parent, leftover.path.stem)


def _put(stream: IO[bytes], data: bytes) -> None:
    stream.write(data)


def _about(path: Path) -> dict[str, object]:
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return about if isinstance(about, dict) else {}


def _remove(folder: Path, key: str, keep_lock: bool = False) -> None:
    endings = [SUFFIX, f"{SUFFIX}.bak", ".json", *(() if keep_lock else (".lock",))]
    for ending in endings:
        with contextlib.suppress(OSError):
            (folder / f"{key}{ending}").unlink()


def _held(path: Path) -> IO[str] | None:
    """Return an open file that this process holds locked; None where the file system knows no locks."""
    stream = path.open("w", encoding="ascii")
    try:
        _take(stream)
    except OSError:
        stream.close()
        return None
    return stream


def _in_use(lock: Path, pid: object) -> bool:
    """Tell whether a living session holds a recovery file."""
    try:
        stream = lock.open("a", encoding="ascii")
    except FileNotFoundError:
        return False
    except OSError:  # another user's, or held in a way that forbids opening
        return True
    with stream:
        try:
            _take(stream)
        except (BlockingIOError, PermissionError):
            return True
        except OSError:  # no locks here: ask whether the process lives
            return isinstance(pid, int) and pid != os.getpid() and _alive(pid)
    return False


def _alive(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # os.kill would end it; locks always work there, so this is never asked
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


if sys.platform == "win32":

    def _take(stream: IO[str]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:

    def _take(stream: IO[str]) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
