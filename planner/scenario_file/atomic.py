"""Writing a file so that there is always a whole one: the new or the old, never half of either."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO


def write_atomically(path: Path, fill: Callable[[IO[bytes]], None], backup: Path | None = None) -> None:
    """Write a file beside its place, force it to the disk and only then put it there.

    Parameters
    ----------
    path : Path
        Where it goes. A symbolic link is followed, so that it stays one.
    fill : callable
        Writes the content into the binary file that it is given.
    backup : Path or None
        Where the file that was there before is kept.

    Raises
    ------
    OSError
        When the folder can't be written or is full; whatever was at ``path`` is untouched.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        _take_over_mode(target, temporary)
        if backup is not None and target.exists():
            _keep(target, backup)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _take_over_mode(target: Path, temporary: Path) -> None:
    """Give the new file the old one's permissions, or those that a plainly created file would have."""
    if target.exists():
        mode = target.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    with contextlib.suppress(OSError):  # some file systems have none
        temporary.chmod(mode)


def _keep(target: Path, backup: Path) -> None:
    """Make ``backup`` the present file without a moment in which ``target`` is missing."""
    fresh = backup.with_name(f".{backup.name}.tmp")
    fresh.unlink(missing_ok=True)
    try:
        os.link(target, fresh)
    except OSError:  # a file system without hard links
        shutil.copy2(target, fresh)
    os.replace(fresh, backup)


def _sync_folder(folder: Path) -> None:
    """Force the renaming itself to the disk, where the system can do that."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
