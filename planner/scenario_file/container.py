"""The zip container of a scenario file: named members, each checked by size and hash before it is used.

Nothing is ever extracted to disk, so a member's name can lead nowhere; names that try are refused all the
same, because no scenario file has them.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO, Any

from planner.errors import NO_ZIP
from planner.version import version

MANIFEST = "manifest.json"
MAX_MEMBERS = 2_000
MAX_BYTES = 512 * 1024 * 1024
"""Unpacked; a scenario of 5,000 orders with 20 plans takes about 60 MB."""


class DamagedError(Exception):
    """The container is not whole; the text says in a few words what is wrong."""


def write_container(stream: IO[bytes], members: Mapping[str, bytes], format_version: int, saved: str) -> None:
    """Write members and their manifest.

    Parameters
    ----------
    stream : binary file
        Open for writing and seekable.
    members : mapping
        Bytes by name.
    format_version : int
        The format of what the members hold.
    saved : str
        ISO date and time.
    """
    manifest = {
        "format": format_version,
        "application": f"packtrain {version()}",
        "saved": saved,
        "members": {
            name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in members.items()
        },
    }
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        for name, data in members.items():
            stored = zipfile.ZIP_STORED if name.endswith(".npy") and len(data) < 4096 else None
            archive.writestr(name, data, compress_type=stored)


def read_manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    """Return the manifest of an open container, checked for its shape only.

    Raises
    ------
    DamagedError
        When there is none, or it can't be read.
    """
    _check_directory(archive)
    try:
        manifest = json.loads(_member(archive, MANIFEST))
    except (ValueError, RecursionError):
        raise DamagedError("its list of contents can't be read") from None
    if (
        not isinstance(manifest, dict)
        or not isinstance(manifest.get("format"), int)
        or not isinstance(manifest.get("members"), dict)
    ):
        raise DamagedError("its list of contents is not one of Packtrain")
    return manifest


def read_members(archive: zipfile.ZipFile, manifest: Mapping[str, Any]) -> dict[str, bytes]:
    """Return every member that the manifest lists.

    Raises
    ------
    DamagedError
        When one is missing, differs from its hash, or is not in the list.
    """
    listed: dict[str, Any] = manifest["members"]
    extra = sorted(set(archive.namelist()) - set(listed) - {MANIFEST})
    if extra:
        raise DamagedError(f"it holds “{extra[0][:60]}”, which does not belong into it")
    members: dict[str, bytes] = {}
    for name, expected in listed.items():
        data = _member(archive, name)
        digest = expected.get("sha256") if isinstance(expected, dict) else None
        if hashlib.sha256(data).hexdigest() != digest:
            raise DamagedError(f"its part “{name[:60]}” is not as it was saved")
        members[name] = data
    return members


def _check_directory(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_MEMBERS or sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise DamagedError("it would unpack to far more than a scenario ever is")
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names):
        raise DamagedError("two of its parts have the same name")
    for name in names:
        parts = name.split("/")
        if ".." in parts or "" in parts or "\\" in name or ":" in name:
            raise DamagedError(f"it holds “{name[:60]}”, which does not belong into it")


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)  # never more than the size in the directory, which was checked
    except KeyError:
        raise DamagedError(f"its part “{name[:60]}” is missing") from None
    except (*NO_ZIP, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        raise DamagedError(f"its part “{name[:60]}” can't be read") from None
