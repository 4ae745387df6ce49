"""Models that were tried with Packtrain, by the SHA-256 of their file. A file's name proves nothing; its hash does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from planner.language.reader import CancelledError

EMBEDDED_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"

KNOWN = {
    EMBEDDED_SHA256: "SmolLM2 135M Instruct (Q4_1), the model that comes with Packtrain",
}
"""What is known of a file with this hash."""

_BLOCK = 1 << 22


def sha256_of(
    path: Path,
    cancelled: Callable[[], bool] = lambda: False,
    watch: Callable[[float], None] = lambda share: None,
) -> str:
    """Return the SHA-256 of a file as hexadecimal digits.

    Parameters
    ----------
    path
        The file.
    cancelled
        Asked every few megabytes; True calls it off.
    watch
        Told the share that is read, 0 to 1.

    Raises
    ------
    CancelledError
        When ``cancelled`` answered True.
    OSError
        When the file can't be read.
    """
    digest = hashlib.sha256()
    size = max(1, path.stat().st_size)
    done = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if cancelled():
                raise CancelledError
            digest.update(block)
            done += len(block)
            watch(min(1.0, done / size))
    return digest.hexdigest()
