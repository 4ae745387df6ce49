"""What the window remembers of its user: recent files, appearance, sizes, the chosen model, solve limits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

RECENT_FILES = 8


class Preferences(QObject):
    """The user's choices, kept between sessions."""

    changed = Signal()

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or QSettings("Packtrain", "Packtrain")

    def _text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def _set(self, key: str, value: object) -> None:
        self._settings.setValue(key, value)
        self.changed.emit()

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """The files opened last, newest first; files that are gone are left out."""
        value = self._settings.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(path for path in map(Path, names) if path.exists())

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        others = [p for p in self.recent_files if p != path.resolve()]
        self._set("recent", [str(p) for p in (path.resolve(), *others)][:RECENT_FILES])

    @property
    def appearance(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return self._text("appearance", "system")

    @appearance.setter
    def appearance(self, mode: str) -> None:
        self._set("appearance", mode)

    @property
    def person(self) -> str:
        """Who is named as the origin of rules and in the audit trail; empty: the login name."""
        return self._text("person")

    @person.setter
    def person(self, name: str) -> None:
        self._set("person", name)

    @property
    def model(self) -> str:
        """The path of the planner's own GGUF; empty for the one that ships."""
        return self._text("model")

    @model.setter
    def model(self, path: str) -> None:
        self._set("model", path)

    @property
    def word_answers(self) -> bool:
        """Whether the model may say answers in its own words, once those are checked."""
        return self._text("word_answers", "no") == "yes"

    @word_answers.setter
    def word_answers(self, on: bool) -> None:
        self._set("word_answers", "yes" if on else "no")

    def kept_of_model(self, key: str) -> str:
        """Return what was kept of a model under a key (see `ui.models.kept`), or nothing."""
        return self._text(f"models/{key}")

    def keep_of_model(self, key: str, text: str) -> None:
        """Keep something of a model."""
        self._set(f"models/{key}", text)

    @property
    def time_limit(self) -> int:
        """Seconds that a solve may take."""
        try:
            return max(1, int(str(self._settings.value("time_limit", 30))))
        except ValueError:
            return 30

    @time_limit.setter
    def time_limit(self, seconds: int) -> None:
        self._set("time_limit", seconds)

    @property
    def seed(self) -> int:
        """The random seed of a solve."""
        try:
            return int(str(self._settings.value("seed", 0)))
        except ValueError:
            return 0

    @seed.setter
    def seed(self, seed: int) -> None:
        self._set("seed", seed)

    def layout(self, name: str) -> QByteArray:
        """Return the kept sizes of a splitter or window, empty when there are none."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember the sizes of a splitter or window."""
        self._settings.setValue(f"layout/{name}", state)

    def column_mapping(self, fingerprint: str) -> str:
        """Return the mapping of headings that was confirmed for files of one shape, as JSON, or nothing."""
        return self._text(f"mapping/{fingerprint}")

    def keep_column_mapping(self, fingerprint: str, mapping: str) -> None:
        """Remember a confirmed mapping of headings."""
        self._set(f"mapping/{fingerprint}", mapping)
