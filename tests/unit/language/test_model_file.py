"""What a planner is told of a model file before it is used."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import PacktrainError
from planner.language.embedded import embedded_model_path
from planner.language.known_models import EMBEDDED_SHA256, sha256_of
from planner.language.model_file import ModelFile, free_memory, look_at
from planner.language.reader import CancelledError
from tests.unit.language.test_gguf_file import gguf

GB = 1 << 30
FILE = ModelFile(Path("own.gguf"), "Own", 2 * GB, "00", 8 * GB, has_template=False)


def test_a_strange_file_is_looked_at_and_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "own.gguf"
    path.write_bytes(gguf())
    found = look_at(path)
    assert found.sha256 == hashlib.sha256(gguf()).hexdigest()
    assert (found.name, found.known_as) == ("own", "")
    assert "not known" in " ".join(found.sentences())


def test_the_embedded_file_is_known_whatever_it_is_called(tmp_path: Path) -> None:
    path = embedded_model_path()
    assert path is not None
    link = tmp_path / "mine.gguf"
    link.symlink_to(path)
    found = look_at(link)
    assert found.sha256 == EMBEDDED_SHA256
    assert "comes with Packtrain" in found.known_as
    assert found.has_template
    assert "does not use it" in " ".join(found.sentences())


def test_a_model_larger_than_the_free_memory_does_not_fit() -> None:
    assert FILE.fits
    assert not replace(FILE, memory=GB).fits
    assert "too large" in replace(FILE, memory=GB).sentences()[0]
    assert replace(FILE, memory=0).fits
    assert "slowly" in replace(FILE, size=4 * GB).sentences()[0]
    assert free_memory() > 1 << 20


def test_what_is_no_model_is_refused_and_a_long_look_can_be_called_off(tmp_path: Path) -> None:
    path = tmp_path / "song.gguf"
    path.write_bytes(struct.pack("<I", 7) * 100)
    with pytest.raises(PacktrainError, match=r"song\.gguf"):
        look_at(path)
    with pytest.raises(CancelledError):
        sha256_of(path, cancelled=lambda: True)
