"""Files that are damaged, foreign, newer or hostile end in a sentence; nothing is lost."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.document import Document
from planner.errors import PacktrainError
from planner.scenario_file import ScenarioFileError, atomic, backup_of, container, load, save
from planner.scenario_file.contents import FORMAT
from tests.helpers.small import small_problem


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "week.packtrain"
    save(Document(small_problem()), path)
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(ScenarioFileError) as refused:
        load(path)
    text = str(refused.value)
    assert path.name in text
    assert text.endswith(".")
    return text


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _rewrite(path: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def _with_manifest(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    members = _members(path)
    manifest = json.loads(members["manifest.json"])
    change(manifest)
    _rewrite(path, members | {"manifest.json": json.dumps(manifest).encode()})


def _with_part(path: Path, name: str, data: bytes) -> None:
    """Change a part and its hash, as a program with a fault would."""
    members = _members(path) | {name: data}
    manifest = json.loads(members["manifest.json"])
    manifest["members"][name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    _rewrite(path, members | {"manifest.json": json.dumps(manifest).encode()})


def test_cut_anywhere_it_is_refused_and_the_backup_named(saved: Path) -> None:
    whole = saved.read_bytes()
    backup_of(saved).write_bytes(whole)
    for length in (0, 1, 10, len(whole) // 2, len(whole) - 1):
        saved.write_bytes(whole[:length])
        assert f"“{saved.name}.bak”" in _refusal(saved)
    assert load(backup_of(saved)).problem == small_problem()


def test_a_backup_that_is_not_there_is_not_promised(saved: Path) -> None:
    saved.write_bytes(b"PK\x03\x04 no")
    assert "not a scenario file" in _refusal(saved)
    assert "bak" not in _refusal(saved)


def test_no_flipped_byte_ever_opens_as_something_else(saved: Path) -> None:
    whole = saved.read_bytes()
    for position in range(0, len(whole), 37):
        saved.write_bytes(whole[:position] + bytes([whole[position] ^ 0x5A]) + whole[position + 1 :])
        try:
            problem = load(saved).problem
        except PacktrainError:
            continue
        assert problem == small_problem()  # a byte that carries no content: dates, flags


def test_a_version_of_zip_that_does_not_exist_is_a_damaged_file(saved: Path) -> None:
    """One flipped byte in the directory makes `zipfile` say that it has not learnt such a version yet."""
    whole = saved.read_bytes()
    version = whole.index(b"PK\x01\x02") + 6
    saved.write_bytes(whole[:version] + b"\x78" + whole[version + 1 :])
    assert "not a scenario file" in _refusal(saved)


def test_a_text_file_a_folder_and_nothing(tmp_path: Path) -> None:
    text = tmp_path / "text.packtrain"
    text.write_text("Orders\n1\n2\n")
    assert "not a scenario file" in _refusal(text)
    folder = tmp_path / "folder.packtrain"
    folder.mkdir()
    assert "is a folder" in _refusal(folder)
    assert "There is no file" in _refusal(tmp_path / "missing.packtrain")


def test_a_workbook_is_not_a_scenario_file(saved: Path) -> None:
    _rewrite(saved, {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"})
    assert "“manifest.json” is missing" in _refusal(saved)


def test_a_newer_format_says_so(saved: Path) -> None:
    _with_manifest(saved, lambda m: m.update(format=FORMAT + 1, application="packtrain 9.9"))
    text = _refusal(saved)
    assert "newer version of Packtrain (packtrain 9.9" in text
    assert "Update Packtrain" in text


@pytest.mark.parametrize("shape", [b"[]", b"{}", b"{", b'{"format": "1", "members": {}}', b"[" * 100_000])
def test_a_manifest_of_another_shape(saved: Path, shape: bytes) -> None:
    _rewrite(saved, _members(saved) | {"manifest.json": shape})
    assert "list of contents" in _refusal(saved)


def test_a_part_that_differs_from_its_hash(saved: Path) -> None:
    members = _members(saved)
    _rewrite(saved, members | {"problem.json": members["problem.json"].replace(b"Truck 1", b"Truck 8")})
    assert "“problem.json” is not as it was saved" in _refusal(saved)


def test_missing_and_foreign_parts(saved: Path) -> None:
    members = _members(saved)
    _rewrite(saved, {name: data for name, data in members.items() if name != "audit.json"})
    assert "“audit.json” is missing" in _refusal(saved)
    _rewrite(saved, members | {"extra.exe": b"x"})
    assert "“extra.exe”, which does not belong" in _refusal(saved)


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "C:\\x", "plans\\..\\x", "plans//x"])
def test_names_that_lead_elsewhere(saved: Path, name: str) -> None:
    _with_part(saved, name, b"{}")
    assert "does not belong into it" in _refusal(saved)


def test_a_name_twice(saved: Path) -> None:
    with zipfile.ZipFile(saved, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("problem.json", b"{}")
    assert "same name" in _refusal(saved)


def test_a_bomb_is_not_unpacked(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 1_000_000)
    with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("plans/0000.json", b" " * 2_000_000)
    assert "unpack to far more" in _refusal(saved)


def test_a_size_that_lies_is_not_believed(saved: Path) -> None:
    """The directory of the zip may claim less than what unpacks; no more than the claim is ever read."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 5_000_000)
    data = bytearray(buffer.getvalue())
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    saved.write_bytes(data)
    assert "can't be read" in _refusal(saved)


@pytest.mark.parametrize(
    ("part", "data"),
    [
        ("problem.json", b"[]"),
        ("problem.json", b'{"settings": {"start_date": "soon"}, "places": []}'),
        ("problem.json", b"[" * 200_000),
        ("problem.json", b'{"settings": {"start_date": "2026-11-24", "mood": 1}}'),
        ("rules.json", b'[{"id": "R1", "constraint": {"kind": "teleport"}, "active": true, "origin": {}}]'),
        ("rules.json", b'[{"id": "R1"}]'),
        ("rules.json", b'"R1"'),
        ("state.json", b'{"plans": [7], "plan": null, "previous_plan": null, "source": null}'),
        ("state.json", b"null"),
        ("audit.json", b'[{"who": 5}]'),
        ("history.json", b"\xff\xfe"),
    ],
)
def test_parts_of_another_shape_are_refused_not_raised(saved: Path, part: str, data: bytes) -> None:
    _with_part(saved, part, data)
    assert "is damaged" in _refusal(saved)


@pytest.mark.parametrize("data", [b"", b"\x93NUMPY\x01\x00 no header", b"not an array"])
def test_an_array_that_is_none(saved: Path, data: bytes) -> None:
    _with_part(saved, "travel.npy", data)
    assert "is damaged" in _refusal(saved)


def test_when_saving_fails_the_old_file_and_the_document_stay(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()
    document = load(saved)
    document.mark_unsaved()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(ScenarioFileError, match="No space left"):
        save(document, saved)
    assert saved.read_bytes() == before
    assert document.modified
    assert sorted(p.name for p in saved.parent.iterdir()) == [saved.name]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ScenarioFileError, match="the folder does not exist"):
        save(Document(small_problem()), tmp_path / "no" / "x.packtrain")


def test_a_link_stays_a_link_and_rights_stay(saved: Path, tmp_path: Path) -> None:
    saved.chmod(0o640)
    link = tmp_path / "link.packtrain"
    link.symlink_to(saved)
    save(Document(small_problem()), link)
    assert link.is_symlink()
    assert os.stat(saved).st_mode & 0o777 == 0o640
