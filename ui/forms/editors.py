"""One editor for each field type of the constraint language; there is no other list of editors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from planner.fields import FieldType, Role, Shape
from planner.model import Problem


@dataclass(frozen=True)
class Known:
    """The names of a scenario that editors offer, by what they stand for."""

    activities: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    cache: dict[str, QStringListModel] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, problem: Problem) -> Known:
        """Return the names of a scenario; groups come first, since rules are mostly about groups."""
        names = problem.names
        records = {r.name for r in (*problem.orders, *problem.tasks, *problem.shifts)}
        resources = {r.name for r in (*problem.vehicles, *problem.stations, *problem.workers)}
        skills = {s for w in problem.workers for s in w.skills} | {s.skill for s in problem.shifts if s.skill}
        return cls(
            tuple(sorted(names.activity_names, key=lambda n: (n in records, n.casefold()))),
            tuple(sorted(names.resource_names, key=lambda n: (n not in resources, n.casefold()))),
            tuple(sorted(names.place_names, key=str.casefold)),
            problem.dimensions,
            tuple(sorted(skills)),
        )

    def offered(self, kind: FieldType) -> tuple[str, ...]:
        """Return the words that fit a field."""
        if kind.shape is Shape.NAMES:
            by_role = {
                Role.ACTIVITY: self.activities,
                Role.RESOURCE: self.resources,
                Role.PLACE: self.places,
                Role.SUBJECT: (*self.activities, *self.resources),
            }
            return by_role[kind.role] if kind.role else ()
        if kind.shape is Shape.QUANTITY:
            return (*kind.choices, *self.dimensions)
        return self.skills if kind.shape is Shape.SKILL else kind.choices


class FieldEditor(QWidget):
    """Edits the value of one field; the value is JSON as in the contract, or None when it is not given."""

    changed = Signal()

    def value(self) -> Any:
        """Return the value, or None."""
        raise TypeError("an editor without a value")

    def show_value(self, value: Any) -> None:
        """Show a value, or None."""
        raise TypeError("an editor without a value")


class TextEditor(FieldEditor):
    """A line of text turned into a value by a function; text that it can't turn is handed on as it is."""

    def __init__(self, hint: str, read: Callable[[str], Any], offered: Sequence[str] = ()) -> None:
        super().__init__()
        self._read = read
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        if offered:
            completer = QCompleter(list(offered), self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)

    def value(self) -> Any:
        text = self.line.text().strip()
        return self._read(text) if text else None

    def show_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))


class ListEditor(TextEditor):
    """Names or words separated by semicolons; a button lists what there is."""

    SHOWN = 30

    def __init__(self, hint: str, offered: Sequence[str]) -> None:
        super().__init__(hint, _split)
        self._offered = tuple(offered)
        completer = QCompleter(self.line)
        self._model = QStringListModel([], completer)
        completer.setModel(self._model)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._complete)
        completer.setWidget(self.line)
        self._completer = completer
        self.line.textEdited.connect(self._offer)
        choose = QToolButton()
        choose.setText("▾")
        choose.setToolTip("Choose from the scenario")
        choose.clicked.connect(lambda: self._choose(choose))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(choose)

    def show_value(self, value: Any) -> None:
        self.line.setText("; ".join(value) if value else "")

    def add(self, name: str) -> None:
        """Put one more name behind the others."""
        names = _split(self.line.text())
        self.line.setText("; ".join([*names, name]))

    def _offer(self, text: str) -> None:
        word = text.rpartition(";")[2].strip().removeprefix("not ").casefold()
        found = [name for name in self._offered if word and word in name.casefold()][: self.SHOWN]
        self._model.setStringList(found)
        if found:
            self._completer.complete()

    def _complete(self, name: str) -> None:
        head, separator, last = self.line.text().rpartition(";")
        prefix = "not " if last.strip().startswith("not ") else ""
        self.line.setText(f"{head}{separator}{' ' if separator else ''}{prefix}{name}")

    def _choose(self, button: QToolButton) -> None:
        menu = QMenu(self)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        for name in self._offered:
            menu.addAction(name, partial(self.add, name))
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()


class ChoiceEditor(FieldEditor):
    """One of a few words, or none."""

    def __init__(self, choices: Sequence[str], needed: bool, editable: bool = False) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setEditable(editable)
        if not needed:
            self.box.addItem("–", None)
        for choice in choices:
            self.box.addItem(choice.replace("_", " "), choice)
        self.box.currentTextChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> Any:
        position = self.box.findText(self.box.currentText())
        return self.box.itemData(position) if position >= 0 else self.box.currentText().strip() or None

    def show_value(self, value: Any) -> None:
        position = self.box.findData(value)
        if position >= 0:
            self.box.setCurrentIndex(position)
        elif self.box.isEditable() and value is not None:
            self.box.setCurrentText(str(value))


class FlagEditor(FieldEditor):
    """Yes, or not said."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox("yes")
        self.box.toggled.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> Any:
        return True if self.box.isChecked() else None

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


def editor_for(kind: FieldType, needed: bool, known: Known) -> FieldEditor:
    """Return an editor for a field of a type."""
    offered = known.offered(kind)
    shape = kind.shape
    if shape is Shape.NAMES:
        return ListEditor("names or groups, separated by ;", offered)
    if shape is Shape.CHOICES:
        return ListEditor("most important first, separated by ;", offered)
    if shape is Shape.CHOICE:
        return ChoiceEditor(offered, needed)
    if shape in (Shape.QUANTITY, Shape.SKILL):
        return ChoiceEditor(offered, needed, editable=True)
    if shape is Shape.FLAG:
        return FlagEditor()
    hints = {
        Shape.MOMENT: "10:00, 2026-11-24 or 2026-11-24T10:00",
        Shape.MINUTES: "minutes",
        Shape.HOURS: "hours",
        Shape.NUMBER: "a number",
        Shape.FACTOR: "1.3 is 30% slower",
    }
    return TextEditor(hints[shape], _moment if shape is Shape.MOMENT else _number)


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _number(text: str) -> Any:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return text
    return int(number) if number == int(number) else number


def _moment(text: str) -> str:
    return text.replace(" ", "T") if len(text) > 10 else text
