"""What can be said of a GGUF file before it is used: is it one, does it fit into memory, is it known."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planner.language.gguf_file import check_gguf
from planner.language.known_models import KNOWN, sha256_of

_BESIDE = 350 << 20
"""Memory that the engine and the reading take beside the model itself, in bytes."""
_SLOW = 3 << 30
"""From this size on a model reads slowly on an office computer, in bytes."""


@dataclass(frozen=True)
class ModelFile:
    """A model file that was looked at.

    Attributes
    ----------
    path
        Where it lies.
    name
        What its head calls it, or the file's name.
    size
        In bytes.
    sha256
        Of the whole file.
    memory
        Memory of this computer that can be had, in bytes; 0 where that is not known.
    has_template
        Whether it brings a chat template; it is never used.
    """

    path: Path
    name: str
    size: int
    sha256: str
    memory: int
    has_template: bool

    @property
    def known_as(self) -> str:
        """What is known of the file, or nothing."""
        return KNOWN.get(self.sha256, "")

    @property
    def needed(self) -> int:
        """Memory that it takes when it is loaded, in bytes."""
        return self.size + self.size // 10 + _BESIDE

    @property
    def fits(self) -> bool:
        """Whether there is memory for it, as far as that is known."""
        return not self.memory or self.needed <= self.memory

    def sentences(self) -> tuple[str, ...]:
        """Return what a planner should know of the file, in plain words."""
        said = [self._memory()]
        if self.known_as:
            said.append(f"Its contents are those of {self.known_as}.")
        else:
            said.append(
                "This file is not known to Packtrain. Use it only if you trust where it comes from, and test it before you "
                "rely on it."
            )
        if self.has_template:
            said.append("The file brings a chat template of its own. Packtrain does not use it.")
        return tuple(said)

    def _memory(self) -> str:
        needs = f"The file has {_size(self.size)} and needs about {_size(self.needed)} of memory"
        if not self.memory:
            return f"{needs}."
        if not self.fits:
            return f"{needs}, but only {_size(self.memory)} are free. It is too large for this computer at present."
        slow = " A model of this size reads slowly on an office computer." if self.size > _SLOW else ""
        return f"{needs}; {_size(self.memory)} are free.{slow}"


def look_at(
    path: Path,
    cancelled: Callable[[], bool] = lambda: False,
    watch: Callable[[float], None] = lambda share: None,
) -> ModelFile:
    """Look at a file that is to be used as a model; nothing in it is run.

    Parameters
    ----------
    path
        The file.
    cancelled, watch
        As of `planner.language.known_models.sha256_of`: the whole file is read once.

    Raises
    ------
    PacktrainError
        When it is missing, damaged, or no model of the Llama family.
    CancelledError
        When ``cancelled`` answered True.
    """
    texts = check_gguf(path, "model")
    name = " ".join(texts.get("general.name", "").split())[:80]
    return ModelFile(
        path,
        name or path.stem,
        path.stat().st_size,
        sha256_of(path, cancelled, watch),
        free_memory(),
        any(key.startswith("tokenizer.chat_template") for key in texts),
    )


def free_memory() -> int:
    """Return how much memory can be had, in bytes; 0 where the system does not say."""
    try:
        if sys.platform == "win32":
            return _free_on_windows()
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) << 10
    except (OSError, ValueError, IndexError):
        pass
    try:  # macOS says only how much there is; half of it is a fair guess
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return 0


class _MemoryStatus(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total", ctypes.c_ulonglong),
        ("available", ctypes.c_ulonglong),
        *((f"other_{number}", ctypes.c_ulonglong) for number in range(5)),
    )


def _free_on_windows() -> int:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - not there on other systems
    return int(status.available) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else 0


def _size(count: int) -> str:
    """Return a size in plain words: "98 MB", "4.1 GB"."""
    if count >= 1 << 30:
        return f"{count / (1 << 30):.1f} GB"
    return f"{max(1, round(count / (1 << 20)))} MB"
