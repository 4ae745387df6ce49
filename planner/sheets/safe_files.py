"""Files written at once or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from planner.errors import PacktrainError


def write_safely(path: str | os.PathLike[str], write: Callable[[Path], None]) -> None:
    """Let a function write a file beside its place, then put it there in one step.

    Raises
    ------
    PacktrainError
        When it can't be written; what was there before stays.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise PacktrainError(f"There is no folder “{target.parent}” to write “{target.name}” into.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=target.suffix, dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise PacktrainError(f"Nothing can be written into “{target.parent}”: {error.strerror}.") from None
    draft = Path(name)
    try:
        write(draft)
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        draft.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        draft.replace(target)
    except OSError as error:
        raise PacktrainError(
            f"“{target.name}” can't be written: {error.strerror}. Close it in other programs, or choose another name."
        ) from None
    finally:
        draft.unlink(missing_ok=True)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
