"""From what the tables and the ledger say to edits of the session: each one a step of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner import edits, rulebook
from planner.constraints import Constraint
from planner.model import Origin
from planner.sheets.spec import SheetSpec
from ui.forms import RuleDialog
from ui.ledger import LedgerPane
from ui.session import Session
from ui.tables import TablesPane
from ui.tables.editing import write_cells


class Editing(QObject):
    """Carries out what a planner does in the tables, the ledger and the forms."""

    def __init__(self, session: Session, tables: TablesPane, ledger: LedgerPane, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        tables.written.connect(self._write)
        tables.add_pressed.connect(self._add)
        tables.duplicate_pressed.connect(self._duplicate)
        tables.remove_pressed.connect(self._remove)
        ledger.add_pressed.connect(self.add_rule)
        ledger.edit_pressed.connect(self._edit_rule)
        ledger.remove_pressed.connect(self._remove_rule)
        ledger.switched.connect(self._switch_rule)

    def add_rule(self, kind: str) -> None:
        """State a rule of a kind in a form."""
        if (constraint := self._ask(kind, None)) is not None:
            origin = Origin(who=self._session.person)
            self._session.do("Add a rule", lambda s: rulebook.add_rules(s, [constraint], origin)[0])

    def change_proposal(self, constraint: Constraint, replace: Callable[[Constraint], None]) -> None:
        """Let a planner change a proposed rule in its form before it is accepted."""
        if (changed := self._ask(constraint.kind, constraint)) is not None:
            replace(changed)

    def _ask(self, kind: str, present: Constraint | None) -> Constraint | None:
        problem = self._session.problem
        if problem is None:
            return None
        dialog = RuleDialog(problem, kind, present, self._window)
        try:
            return dialog.constraint if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def _write(self, spec: SheetSpec, written: list[tuple[int, str, str]], text: str) -> None:
        self._session.do(text, lambda state: write_cells(state, spec, written))

    def _add(self, spec: SheetSpec) -> None:
        table = spec.attribute
        self._session.do(
            f"Add a {spec.noun}",
            lambda s: edits.add_records(s, table, [edits.new_record(s.problem, table)]),
        )

    def _duplicate(self, spec: SheetSpec, rows: list[int]) -> None:
        table = spec.attribute
        if rows:
            self._session.do(
                f"Duplicate {spec.title.lower()}",
                lambda s: edits.add_records(s, table, edits.duplicates(s.problem, table, rows)),
            )

    def _remove(self, spec: SheetSpec, rows: list[int]) -> None:
        if rows:
            self._session.do(
                f"Remove {spec.title.lower()}", lambda s: edits.remove_records(s, spec.attribute, rows)
            )

    def _edit_rule(self, rule_id: str) -> None:
        problem = self._session.problem
        rule = next((r for r in problem.rules if r.id == rule_id), None) if problem else None
        if rule is None:
            return
        if (changed := self._ask(rule.constraint.kind, rule.constraint)) is not None:
            self._session.do("Change a rule", lambda s: rulebook.edit_rule(s, rule_id, changed))

    def _remove_rule(self, rule_id: str) -> None:
        self._session.do("Remove a rule", lambda s: rulebook.remove_rules(s, (rule_id,)))

    def _switch_rule(self, rule_id: str, active: bool) -> None:
        text = "Switch a rule on" if active else "Switch a rule off"
        self._session.do(text, lambda s: rulebook.switch_rule(s, rule_id, active))
