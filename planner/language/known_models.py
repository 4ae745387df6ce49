"""Models known by the SHA-256 of their file. A file's name proves nothing; its hash does.

That a file is known says only what it is. How well it reads requests is told by its exam.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from planner.language.reader import CancelledError

EMBEDDED_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"

KNOWN = {
    EMBEDDED_SHA256: "SmolLM2 135M Instruct (Q4_1), the model that comes with Packtrain",
    "6f85a640a97cf2bf5b8e764087b1e83da0fdb51d7c9fab7d0fece9385611df83": "Llama 3.2 1B Instruct (Q4_K_M, bartowski)",
    "432f310a77f4650a88d0fd59ecdd7cebed8d684bafea53cbff0473542964f0c3": "Llama 3.2 1B Instruct (Q8_0, bartowski)",
    "74701a8c35f6c8d9a4b91f3f3497643001d63e0c7a84e085bed452548fa88d45": "Llama 3.2 1B Instruct (Q8_0, Ollama)",
    "6c1a2b41161032677be168d354123594c0e6e67d2b9227c84f296ad037c728ff": "Llama 3.2 3B Instruct (Q4_K_M, bartowski)",
    "6c99cc00ae910f6a532a80022cb4bc1939094527a089c29294b841c0bd87f74d": "Llama 3.2 3B Instruct (Q4_K_M, unsloth)",
    "dde5aa3fc5ffc17176b5e8bdc82f587b24b2678c6c66101bf7da77af9f7ccdff": "Llama 3.2 3B Instruct (Q4_K_M, Ollama)",
    "7b064f5842bf9532c91456deda288a1b672397a54fa729aa665952863033557c": "Llama 3.1 8B Instruct (Q4_K_M, bartowski)",
    "667b0c1932bc6ffc593ed1d03f895bf2dc8dc6df21db3042284a6f4416b06a29": "Llama 3.1 8B Instruct (Q4_K_M, Ollama)",
}  # fmt: skip
"""What a file with this hash is, and who converted it: each hash is stated alike by many public projects."""

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
