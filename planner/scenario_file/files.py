"""Saving and loading scenario files, with a clear sentence for everything that may go wrong."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import IO

from planner.audit import now
from planner.document import Document, Source
from planner.errors import NO_ZIP, PacktrainError
from planner.scenario_file.atomic import write_atomically
from planner.scenario_file.container import DamagedError, read_manifest, read_members, write_container
from planner.scenario_file.contents import (
    FORMAT,
    Snapshot,
    from_documents,
    snapshot,
    to_documents,
    to_members,
)
from planner.scenario_file.migrations import migrate

SUFFIX = ".packtrain"
_BACKUP = ".bak"


class ScenarioFileError(PacktrainError):
    """A scenario file that can't be read or written; the text says why and what to do."""


def backup_of(path: Path) -> Path:
    """Return where the version before the last saved one is kept."""
    return path.with_name(path.name + _BACKUP)


def save(document: Document, path: Path) -> None:
    """Save a document; from then on it is that file's and counts as unmodified.

    Raises
    ------
    ScenarioFileError
        When the file can't be written; the file on disk and the document are as before.
    """
    write(snapshot(document), path)
    document.mark_saved(path)


def write(content: Snapshot, path: Path) -> None:
    """Write a snapshot, keeping the file that was there as ``.bak``. May run in a thread.

    Raises
    ------
    ScenarioFileError
        When the file can't be written; the file on disk is as before.
    """
    members = to_members(content)

    def fill(stream: IO[bytes]) -> None:
        write_container(stream, members, FORMAT, now())

    try:
        write_atomically(path, fill, backup_of(path))
    except FileNotFoundError:
        raise ScenarioFileError(f"“{path}” can't be saved: the folder does not exist.") from None
    except PermissionError:
        raise ScenarioFileError(
            f"“{path}” can't be saved: it is write-protected or open in another program. "
            "Choose another name or folder."
        ) from None
    except OSError as error:
        raise ScenarioFileError(
            f"“{path}” can't be saved ({error.strerror or error}). Choose another folder; "
            "what was there before is untouched."
        ) from None


def load(path: Path) -> Document:
    """Open a scenario file.

    A ``.bak`` opens as the file that it is the backup of, modified, so that saving puts it back in place.

    Raises
    ------
    ScenarioFileError
        When the file is missing, damaged, newer than this version, or no scenario file at all; the text
        names the backup when there is one.
    """
    content = read(path)
    backup = path.name.endswith(SUFFIX + _BACKUP)
    home = path.with_name(path.name.removesuffix(_BACKUP)) if backup else path
    document = Document(
        content.state,
        path=home,
        source=_found(content.source, path.parent),
        audit=content.audit,
        history=content.history,
    )
    if backup:
        document.mark_unsaved()
    return document


def read(path: Path) -> Snapshot:
    """Return what a scenario file holds.

    Raises
    ------
    ScenarioFileError
        As for `load`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = read_manifest(archive)
            if manifest["format"] > FORMAT:
                raise ScenarioFileError(
                    f"“{path.name}” was saved by a newer version of Packtrain "
                    f"({str(manifest.get('application'))[:40]}, file format {manifest['format']}; "
                    f"this version reads up to {FORMAT}). Update Packtrain to open it."
                )
            documents = to_documents(read_members(archive, manifest))
        return from_documents(migrate(documents, manifest["format"], FORMAT))
    except FileNotFoundError:
        raise ScenarioFileError(f"There is no file “{path}”.{_remedy(path)}") from None
    except IsADirectoryError:
        raise ScenarioFileError(f"“{path}” is a folder, not a scenario file.") from None
    except PermissionError:
        raise ScenarioFileError(f"“{path}” can't be read: permission is denied.") from None
    except NO_ZIP:
        raise ScenarioFileError(
            f"“{path.name}” is not a scenario file, or was cut off while it was copied.{_remedy(path)}"
        ) from None
    except (DamagedError, LookupError) as error:
        raise ScenarioFileError(f"“{path.name}” is damaged: {error}.{_remedy(path)}") from None
    except OSError as error:
        raise ScenarioFileError(f"“{path}” can't be read ({error.strerror or error}).") from None


def _remedy(path: Path) -> str:
    backup = backup_of(path)
    if not backup.is_file():
        return ""
    return f" The version saved before it is in “{backup.name}” in the same folder; open that one."


def _found(source: Source | None, folder: Path) -> Source | None:
    """Return where the workbook is now: where it was, else beside the scenario file, if it is there."""
    if source is None or source.path.exists():
        return source
    beside = folder / source.path.name
    return replace(source, path=beside) if beside.exists() else source
