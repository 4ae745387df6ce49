"""The rules of the scenario, one card each: a switch, the sentence, where it came from, edit and remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.constraints import KINDS
from planner.model import Rule
from planner.model.names import Names
from ui.assistant.cards import wrapped
from ui.stylesheet import set_property
from ui.theme import SPACE


def origin_text(rule: Rule) -> str:
    """Return where a rule came from, in one line."""
    origin = rule.origin
    parts = [origin.who, origin.when.replace("T", " ")[:16]]
    text = ", ".join(part for part in parts if part)
    return f"{text}: “{origin.words}”" if origin.words else text


class RuleCard(QFrame):
    """One rule."""

    switched = Signal(str, bool)
    edit_pressed = Signal(str)
    remove_pressed = Signal(str)

    def __init__(
        self, rule: Rule, sentence: str, remark: tuple[str, str] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rule = rule
        self.setProperty("card", "true")
        switch = QCheckBox()
        switch.setChecked(rule.active)
        switch.setToolTip("Switch this rule off" if rule.active else "Switch this rule on")
        switch.setAccessibleName(sentence)
        switch.toggled.connect(lambda on: self.switched.emit(rule.id, on))
        text = wrapped(sentence, "" if rule.active else "muted")
        menu_button = QToolButton()
        menu_button.setText("⋯")
        menu_button.setToolTip("Edit or remove")
        menu_button.setAccessibleName(f"Edit or remove: {sentence}")
        menu_button.clicked.connect(lambda: self._menu(menu_button))
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(text, 1)
        top.addWidget(menu_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE // 2, SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(top)
        if remark is not None:
            badge = QLabel(remark[0])
            set_property(badge, "badge", remark[1])
            badge.setToolTip(remark[0])
            badge.setWordWrap(True)
            row = QHBoxLayout()
            row.setContentsMargins(SPACE * 3, 0, 0, 0)
            row.addWidget(badge)
            row.addStretch(1)
            column.addLayout(row)
        if origin := origin_text(rule):
            row = QHBoxLayout()
            row.setContentsMargins(SPACE * 3, 0, 0, 0)
            row.addWidget(wrapped(origin, "muted"))
            column.addLayout(row)

    def _menu(self, button: QToolButton) -> None:
        menu = QMenu(self)
        menu.addAction("Edit …", lambda: self.edit_pressed.emit(self.rule.id))
        menu.addAction("Remove", lambda: self.remove_pressed.emit(self.rule.id))
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))
        menu.deleteLater()


class LedgerPane(QWidget):
    """All rules, newest last, and the way to add one by hand."""

    add_pressed = Signal(str)
    switched = Signal(str, bool)
    edit_pressed = Signal(str)
    remove_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Rule, str, tuple[str, str] | None], ...] = ()
        self._count = QLabel("")
        self._count.setProperty("role", "muted")
        add = QPushButton("Add rule ▾")
        add.setToolTip("State a rule in a form")
        add.clicked.connect(self.show_kinds)
        self._add = add
        top = QHBoxLayout()
        top.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, 0)
        top.addWidget(self._count, 1)
        top.addWidget(add)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._cards.setSpacing(SPACE)
        self._empty = wrapped(
            "No rules yet. Tell the assistant what must hold, or add a rule by hand.", "muted"
        )
        self._cards.addWidget(self._empty)
        self._cards.addStretch(1)
        content = QWidget()
        content.setLayout(self._cards)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        self.setAccessibleName("Rules")

    def show_rules(
        self, rules: Sequence[Rule], remarks: Mapping[str, tuple[str, str]], names: Names | None = None
    ) -> None:
        """Show rules; ``remarks`` gives, by rule id, a text and the badge it stands in.

        ``names`` are the scenario's, for the sentences.
        """
        wanted = tuple((rule, rule.constraint.sentence(names), remarks.get(rule.id)) for rule in rules)
        if wanted == self._shown:
            return
        self._shown = wanted
        for card in self.cards():
            self._cards.removeWidget(card)
            card.deleteLater()
        for rule, sentence, remark in wanted:
            card = RuleCard(rule, sentence, remark)
            card.switched.connect(self.switched)
            card.edit_pressed.connect(self.edit_pressed)
            card.remove_pressed.connect(self.remove_pressed)
            self._cards.insertWidget(self._cards.count() - 1, card)
        active = sum(rule.active for rule in rules)
        self._empty.setVisible(not rules)
        self._count.setText(f"{active} of {len(rules)} in force" if rules else "")

    def cards(self) -> list[RuleCard]:
        """Return the cards shown, in order."""
        items = (self._cards.itemAt(i) for i in range(self._cards.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), RuleCard)]

    def show_kinds(self) -> None:
        """List the kinds of rules to choose one."""
        button = self._add
        menu = QMenu(self)
        choose: Callable[[str], Callable[[], None]] = lambda kind: lambda: self.add_pressed.emit(kind)  # noqa: E731
        for name, kind in sorted(KINDS.items(), key=lambda item: item[1].title):
            action = menu.addAction(kind.title, choose(name))
            action.setToolTip(kind.examples[0] if kind.examples else "")
        menu.setToolTipsVisible(True)
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))
        menu.deleteLater()
