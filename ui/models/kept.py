"""What is kept of models between sessions: which file was looked at, and the grade of each file."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from planner.language.embedded import embedded_adapter_path, embedded_model_path
from planner.language.grade import Grade
from planner.language.known_models import sha256_of
from ui.preferences import Preferences

_SEEN = "seen"


def embedded_key() -> str:
    """Return what the grade of the embedded model is kept under: its file's size and its adapter's hash."""
    model, adapter = embedded_model_path(), embedded_adapter_path()
    size = model.stat().st_size if model else 0
    return f"embedded-{size}-{_hash_of(adapter)[:16] if adapter else 'alone'}"


@cache
def _hash_of(path: Path) -> str:
    return sha256_of(path)


def remember_seen(preferences: Preferences, path: Path, sha256: str) -> None:
    """Keep which contents a file had, so that it need not be read through again while it stays as it is."""
    found = path.stat()
    kept = {"path": str(path), "size": found.st_size, "changed": found.st_mtime_ns, "sha256": sha256}
    preferences.keep_of_model(_SEEN, json.dumps(kept))


def seen_hash(preferences: Preferences, path: Path) -> str:
    """Return the hash that was kept of a file; nothing when it is another one, or has changed since."""
    try:
        kept = json.loads(preferences.kept_of_model(_SEEN))
        found = path.stat()
        same = (kept["path"], kept["size"], kept["changed"]) == (
            str(path),
            found.st_size,
            found.st_mtime_ns,
        )
        return str(kept["sha256"]) if same else ""
    except (ValueError, KeyError, TypeError, OSError):
        return ""


def keep_grade(preferences: Preferences, key: str, grade: Grade) -> None:
    """Keep a grade under the hash of the model's file, or `embedded_key`."""
    preferences.keep_of_model(f"grade-{key}", json.dumps(grade.to_json()))


def kept_grade(preferences: Preferences, key: str) -> Grade | None:
    """Return the grade of a model; None when it has none by the test that this version brings."""
    try:
        grade = Grade.from_json(json.loads(preferences.kept_of_model(f"grade-{key}")))
    except (ValueError, KeyError, TypeError):
        return None
    return grade if grade.current else None


def reading_model(preferences: Preferences) -> str:
    """Return the path of the model that reads requests; nothing for the embedded one.

    A planner's own model reads only when the very file that was chosen has passed the test.
    """
    path = preferences.model
    if not path:
        return ""
    sha256 = seen_hash(preferences, Path(path))
    grade = kept_grade(preferences, sha256) if sha256 else None
    return path if grade is not None and grade.may_read else ""
