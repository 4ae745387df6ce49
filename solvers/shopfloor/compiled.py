"""Compiles functions on plain arrays when they are first called, if numba can be had, else leaves them as they are.

What is compiled is kept in the user's cache folder, so that a second start loads it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import platformdirs

F = TypeVar("F", bound=Callable[..., Any])


def _prepared() -> Any:
    """Return numba, told where to keep what it compiles; None where it is missing or can't be used."""
    if "NUMBA_CACHE_DIR" not in os.environ:
        os.environ["NUMBA_CACHE_DIR"] = str(Path(platformdirs.user_cache_dir("packtrain")) / "compiled")
    try:
        import numba
    except (ImportError, OSError):
        return None
    return numba


_numba = _prepared()


def compiled(function: F) -> F:
    """Return a function that is compiled at its first call; as it is, where that can't be."""
    if _numba is None:
        return function
    made: F
    try:
        made = _numba.njit(cache=True, nogil=True, error_model="numpy")(function)
    except RuntimeError:  # no folder to keep it in: compiled anew by each process
        made = _numba.njit(nogil=True, error_model="numpy")(function)
    return made
