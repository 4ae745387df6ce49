"""A file that is no model ends in a sentence with a remedy, before any native code has seen it."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from planner.errors import PacktrainError
from planner.language.embedded import embedded_model_path
from planner.language.gguf_file import check_gguf
from planner.language.llama import LlamaReader


def gguf(architecture: str = "llama", sort: str = "model", version: int = 3) -> bytes:
    """Return a small valid GGUF file with one tensor of 32 numbers."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    keys = [("general.architecture", architecture), ("general.type", sort)]
    head = b"GGUF" + struct.pack("<IQQ", version, 1, len(keys) + 1)
    for key, value in keys:
        head += text(key) + struct.pack("<I", 8) + text(value)
    head += text("tokens") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b")
    head += text("w") + struct.pack("<IQIQ", 1, 32, 0, 0)
    return head + b"\0" * (-len(head) % 32) + b"\0" * 128


def test_a_sound_file_passes(tmp_path: Path) -> None:
    path = tmp_path / "small.gguf"
    path.write_bytes(gguf())
    assert check_gguf(path, "model")["general.architecture"] == "llama"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (random.Random(1).randbytes(5000), "does not start as one"),
        (b"", "is cut off|does not start"),
        (b"GGUF", "cut off"),
        (b"GGUF" + random.Random(2).randbytes(5000), "version|sense"),
        (b"GGUF" + struct.pack("<I", 3) + random.Random(3).randbytes(5000), "sense"),
        (gguf()[:100], "cut off"),
        (gguf()[:-128], "cut off"),
        (gguf(architecture="gpt2"), "gpt2"),
        (gguf(sort="adapter"), "sort"),
        (gguf(version=9), "version 9"),
    ],
)
def test_a_bad_file_is_refused_with_its_name_and_a_reason(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "odd.gguf"
    path.write_bytes(data)
    with pytest.raises(PacktrainError, match=words) as error:
        LlamaReader(path)
    assert "odd.gguf" in str(error.value)


@pytest.mark.parametrize("seed", range(60))
def test_no_damage_to_the_head_gets_past_as_anything_but_a_sentence(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(gguf())
    for _ in range(chance.randint(1, 6)):
        data[chance.randrange(len(data) - 128)] = chance.randrange(256)
    path = tmp_path / "odd.gguf"
    path.write_bytes(bytes(data))
    assert "odd.gguf" in (refusal(path) or "odd.gguf")


def refusal(path: Path) -> str | None:
    try:
        check_gguf(path, "model")
    except PacktrainError as error:
        return str(error)
    return None


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PacktrainError, match=r"gone\.gguf does not exist"):
        LlamaReader(tmp_path / "gone.gguf")


def test_a_sound_head_with_a_broken_body_is_refused_by_the_engine(tmp_path: Path) -> None:
    path = tmp_path / "hollow.gguf"
    path.write_bytes(gguf())
    with pytest.raises(PacktrainError, match=r"hollow\.gguf can't be loaded"):
        LlamaReader(path)


def test_a_model_cut_in_half_is_refused(tmp_path: Path) -> None:
    whole = embedded_model_path()
    assert whole is not None
    path = tmp_path / "half.gguf"
    with whole.open("rb") as file:
        path.write_bytes(file.read(whole.stat().st_size // 2))
    with pytest.raises(PacktrainError, match="cut off"):
        LlamaReader(path)
