"""Which Packtrain this is."""

from __future__ import annotations

from importlib import metadata


def version() -> str:
    """Return the installed version, or ``"unpackaged"`` when run from sources that were never installed."""
    try:
        return metadata.version("packtrain")
    except metadata.PackageNotFoundError:
        return "unpackaged"
