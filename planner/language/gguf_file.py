"""Looking at a GGUF file before any native code does: a file of chance bytes must end in a sentence, not a crash."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO, Literal

from planner.errors import PacktrainError

_MAGIC = b"GGUF"
_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _ARRAY = 8, 9
_MOST_KEYS, _MOST_TENSORS, _LONGEST_KEY, _LONGEST_TEXT = 10_000, 100_000, 65_535, 64 << 20
_ARCHITECTURES = ("llama",)


def check_gguf(path: Path, role: Literal["model", "adapter"]) -> dict[str, str]:
    """Check that a file is a readable GGUF file of the right sort.

    Parameters
    ----------
    path
        The file.
    role
        Whether a model or an adapter is expected.

    Returns
    -------
    dict
        The text entries of its header, such as ``general.name``.

    Raises
    ------
    PacktrainError
        When the file is missing, is none, is cut off, or is of another sort; the text names the file and a remedy.
    """
    if not path.is_file():
        raise PacktrainError(f"The {role} file {path.name} does not exist. Choose a GGUF file.")
    try:
        with path.open("rb") as file:
            header = _Header(file, path.stat().st_size)
            header.read()
    except (struct.error, UnicodeDecodeError, _DamagedError) as error:
        raise PacktrainError(
            f"{path.name} is no readable GGUF file ({error}). Choose a {role} file that ends in .gguf, or download it again."
        ) from None
    except OSError as error:
        raise PacktrainError(f"The {role} file {path.name} can't be read: {error.strerror}.") from None
    architecture = header.texts.get("general.architecture", "")
    if architecture not in _ARCHITECTURES:
        raise PacktrainError(
            f"{path.name} is a model of the kind “{architecture or 'unknown'}”. Packtrain reads models of the Llama family."
        )
    sort = header.texts.get("general.type", "model")
    if sort != role:
        raise PacktrainError(
            f"{path.name} is a GGUF file of the sort “{sort}”; a file of the sort “{role}” is needed here."
        )
    return header.texts


class _DamagedError(ValueError):
    pass


class _Header:
    """The head of a GGUF file: keys with values, then the tensors' places."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self.file = file
        self.size = size
        self.texts: dict[str, str] = {}
        self.alignment = 32

    def read(self) -> None:
        if self.file.read(4) != _MAGIC:
            raise _DamagedError("it does not start as one")
        version = self._number("<I")
        if version not in (2, 3):
            raise _DamagedError(f"its version {version} is unknown")
        tensors, keys = self._number("<Q"), self._number("<Q")
        if not 0 < tensors <= _MOST_TENSORS or not 0 < keys <= _MOST_KEYS:
            raise _DamagedError("its table of contents makes no sense")
        for _ in range(keys):
            self._key()
        last = max(self._tensor() for _ in range(tensors))
        start = -(-self.file.tell() // self.alignment) * self.alignment
        if start + last >= self.size:
            raise _DamagedError("it is cut off")

    def _number(self, form: str) -> int:
        return int(struct.unpack(form, self._bytes(struct.calcsize(form)))[0])

    def _bytes(self, count: int) -> bytes:
        data = self.file.read(count)
        if len(data) != count:
            raise _DamagedError("it is cut off")
        return data

    def _text(self, longest: int) -> str:
        length = self._number("<Q")
        if length > longest:
            raise _DamagedError("a text in its head is too long")
        return self._bytes(length).decode("utf-8", "replace")

    def _key(self) -> None:
        name = self._text(_LONGEST_KEY)
        kind = self._number("<I")
        if kind == _STRING:
            self.texts[name] = self._text(_LONGEST_TEXT)
        elif kind == _ARRAY:
            self._array()
        elif kind in _SCALARS:
            value = struct.unpack(_SCALARS[kind], self._bytes(struct.calcsize(_SCALARS[kind])))[0]
            if name == "general.alignment":
                self.alignment = int(value)
                if not 0 < self.alignment <= 65_536:
                    raise _DamagedError("its alignment makes no sense")
        else:
            raise _DamagedError("its head holds a value of unknown kind")

    def _array(self) -> None:
        kind, count = self._number("<I"), self._number("<Q")
        if count > self.size:
            raise _DamagedError("a list in its head is too long")
        if kind == _STRING:
            for _ in range(count):
                self._text(_LONGEST_TEXT)
        elif kind in _SCALARS:
            length = count * struct.calcsize(_SCALARS[kind])
            if self.file.tell() + length > self.size:
                raise _DamagedError("it is cut off")
            self.file.seek(length, 1)
        else:
            raise _DamagedError("its head holds a list of unknown kind")

    def _tensor(self) -> int:
        """Read one tensor's entry and return where in the data it starts."""
        self._text(_LONGEST_KEY)
        dimensions = self._number("<I")
        if not 0 < dimensions <= 4:
            raise _DamagedError("a tensor in it has no sensible shape")
        for _ in range(dimensions):
            if not 0 < self._number("<Q") < 1 << 40:
                raise _DamagedError("a tensor in it has no sensible size")
        if self._number("<I") > 200:
            raise _DamagedError("a tensor in it is of unknown type")
        return self._number("<Q")
