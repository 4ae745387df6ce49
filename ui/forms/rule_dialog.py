"""A rule as a form: one line for each field of its kind, and the sentence that they come to."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from planner.constraints import KINDS, Constraint, parse
from planner.errors import PacktrainError
from planner.fields import field_types
from planner.model import Problem
from planner.rule_check import check_rule
from ui.assistant.cards import wrapped
from ui.forms.editors import Known, editor_for
from ui.stylesheet import set_property
from ui.theme import SPACE


class RuleDialog(QDialog):
    """Makes or changes one constraint of a kind."""

    def __init__(
        self, problem: Problem, kind: str, present: Constraint | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._problem = problem
        self._kind = KINDS[kind]
        self._constraint: Constraint | None = None
        self.setWindowTitle(self._kind.title)
        self.setMinimumWidth(460)
        intro = wrapped((self._kind.__doc__ or "").strip().splitlines()[0], "muted")
        example = (
            wrapped(f"For example: “{self._kind.examples[0]}”", "muted") if self._kind.examples else None
        )
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        known = Known.of(problem)
        self.editors = {}
        for name, field in field_types(self._kind).items():
            needed = self._kind.model_fields[name].is_required()
            editor = editor_for(field, needed, known)
            editor.changed.connect(self._update)
            self.editors[name] = editor
            label = QLabel(name.replace("_", " ") + ("" if needed else " (if any)"))
            label.setBuddy(editor)
            editor.setAccessibleName(name.replace("_", " "))
            form.addRow(label, editor)
        self._soft = QCheckBox("only if possible")
        self._soft.setToolTip("The plan may break this rule when it must")
        self._soft.toggled.connect(self._update)
        form.addRow("", self._soft)
        self._sentence = wrapped("")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText("Put in force" if present is None else "Change")
        set_property(self._ok, "primary", True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        column.addWidget(intro)
        if example is not None:
            column.addWidget(example)
        column.addLayout(form)
        column.addWidget(self._sentence)
        column.addStretch(1)
        column.addWidget(self._buttons)
        if present is not None:
            self._show(present)
        self._update()

    @property
    def constraint(self) -> Constraint | None:
        """What the form says, or None while it says nothing that holds."""
        return self._constraint

    def document(self) -> dict[str, Any]:
        """Return the form's values as contract JSON; what is not given is left out."""
        values = {name: editor.value() for name, editor in self.editors.items()}
        document = {name: value for name, value in values.items() if value not in (None, [], "")}
        document["kind"] = self._kind.model_fields["kind"].default
        if self._soft.isChecked():
            document["strength"] = "soft"
        return document

    def _show(self, present: Constraint) -> None:
        document = present.to_contract()
        for name, editor in self.editors.items():
            editor.show_value(document.get(name))
        self._soft.setChecked(present.soft)

    def _update(self) -> None:
        missing = [
            name.replace("_", " ")
            for name, editor in self.editors.items()
            if self._kind.model_fields[name].is_required() and editor.value() in (None, [], "")
        ]
        self._constraint = None
        if missing:
            text = f"Still missing: {' and '.join(missing)}."
        else:
            try:
                constraint = parse(self.document())
                check_rule(self._problem, constraint)
            except PacktrainError as error:
                text = str(error)
            else:
                self._constraint = constraint
                text = constraint.sentence(self._problem.names)
        self._sentence.setText(text)
        set_property(self._sentence, "role", "heading" if self._constraint else "muted")
        self._ok.setEnabled(self._constraint is not None)
