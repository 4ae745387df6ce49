"""From a reading to rules in force: proposed and accepted, chosen among several, tried, withdrawn, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner import rulebook
from planner.audit import AuditEntry
from planner.constraints import Constraint, parse
from planner.document import State
from planner.explain.trials import Trial
from planner.language.tongue import language_of
from planner.model import Origin, Problem
from planner.model.rules import Rule
from planner.rule_check import check_rule
from ui.assistant import AssistantPane
from ui.assistant.cards import Choices, Proposal
from ui.assistant.talk import Talk, talk_in
from ui.session import Session

Card = Proposal | Choices


class Proposing(QObject):
    """Carries out what a person accepts of a reading; each step is added to the audit trail."""

    trial_wanted = Signal(object)
    rule_form_wanted = Signal(object, object)

    def __init__(self, session: Session, pane: AssistantPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane

    def propose(self, reading: Mapping[str, Any], words: str, unsure: bool) -> None:
        """Show the rules of a reading, to be accepted, changed or declined.

        Raises
        ------
        PacktrainError
            When one of them does not fit the scenario.
        """
        constraints = self._checked(reading)
        language = language_of(words)
        talk = talk_in(language)
        trying = reading.get("intent") == "what_if"
        card = self._pane.show_proposal(
            talk.shall_try if trying else talk.hold,
            self._said(constraints, language),
            talk.try_it if trying else talk.accept,
            talk.leave if trying else talk.decline,
            note=talk.unsure if unsure else "",
            edit=(talk.edit, talk.edit_tip),
        )
        card.edit_pressed.connect(lambda position: self._edit(card, constraints, position, language))
        carry_out = self._try if trying else self._put_in_force
        card.accepted.connect(lambda: carry_out(card, constraints, words))
        card.declined.connect(lambda: self._decline(card, reading, words))

    def propose_withdrawal(self, reading: Mapping[str, Any], words: str) -> None:
        """Show the rules that a reading withdraws, to be withdrawn or kept."""
        language = language_of(words)
        talk = talk_in(language)
        rules = rulebook.rules_meant(self._problem, reading)
        if not rules:
            self._pane.show_reply(talk.none_to_withdraw)
            return
        card = self._pane.show_proposal(
            talk.withdraw_one if len(rules) == 1 else talk.withdraw_many,
            self._said([rule.constraint for rule in rules], language),
            talk.withdraw,
            talk.keep,
        )
        card.accepted.connect(lambda: self._withdraw(card, rules, words))
        card.declined.connect(lambda: self._decline(card, reading, words))

    def carry_out(self, card: Choices, reading: Mapping[str, Any], words: str) -> None:
        """Do at once what a reading says that was chosen among several.

        Raises
        ------
        PacktrainError
            When one of its rules does not fit the scenario (any more).
        """
        talk = talk_in(language_of(words))
        self.record("chosen", words, reading=dict(reading))
        intent = reading.get("intent")
        if intent == "change":
            self._put_in_force(card, self._checked(reading), words)
        elif intent == "what_if":
            self._try(card, self._checked(reading), words)
        elif intent == "undo" and (rules := rulebook.rules_meant(self._problem, reading)):
            self._withdraw(card, rules, words)
        elif intent == "undo":
            card.settle(talk.none_to_withdraw, "neutral")
        else:
            card.settle(talk.chosen, "info")

    def record(self, action: str, request: str, **more: Any) -> None:
        """Add a step to the audit trail."""
        document = self._session.document
        if document is not None:
            document.record(
                AuditEntry(when=_now(), who=self._session.person, action=action, request=request, **more)
            )

    @property
    def _problem(self) -> Problem:
        problem = self._session.problem
        assert problem is not None
        return problem

    def _checked(self, reading: Mapping[str, Any]) -> list[Constraint]:
        constraints = [parse(dict(item)) for item in reading.get("constraints") or ()]
        for constraint in constraints:
            check_rule(self._problem, constraint)
        return constraints

    def _said(self, constraints: Sequence[Constraint], language: str) -> list[str]:
        return [constraint.said(language, self._problem.names) for constraint in constraints]

    def _edit(self, card: Proposal, constraints: list[Constraint], position: int, language: str) -> None:
        def replace(changed: Constraint) -> None:
            constraints[position] = changed
            card.show_sentence(position, changed.said(language, self._problem.names))

        self.rule_form_wanted.emit(constraints[position], replace)

    def _origin(self, words: str) -> Origin:
        return Origin(who=self._session.person, when=_now(), words=words)

    def _put_in_force(self, card: Card, constraints: Sequence[Constraint], words: str) -> None:
        origin = self._origin(words)
        ids: list[str] = []

        def edit(state: State) -> State:
            changed, new = rulebook.add_rules(state, constraints, origin)
            ids.extend(new)
            return changed

        text = "Add a rule" if len(constraints) == 1 else f"Add {len(constraints)} rules"
        if not self._session.do(text, edit):
            return
        talk = talk_in(language_of(words))
        card.settle(talk.in_force, "success", talk.undo)
        self.record("accepted", words, accepted=True, rules=tuple(ids))
        self._can_be_undone(
            card, talk, talk.taken_back, lambda state: rulebook.remove_rules(state, ids), words, ids
        )

    def _withdraw(self, card: Card, rules: Sequence[Rule], words: str) -> None:
        ids = tuple(rule.id for rule in rules)
        before = self._problem.rules
        text = "Withdraw a rule" if len(ids) == 1 else f"Withdraw {len(ids)} rules"
        if not self._session.do(text, lambda state: rulebook.remove_rules(state, ids)):
            return
        talk = talk_in(language_of(words))
        card.settle(talk.withdrawn, "success", talk.undo)
        self.record("withdrawn", words, accepted=True, rules=ids)
        self._can_be_undone(
            card, talk, talk.put_back, lambda state: rulebook.put_back(state, before, ids), words, ids
        )

    def _can_be_undone(
        self,
        card: Card,
        talk: Talk,
        outcome: str,
        edit: Callable[[State], State],
        words: str,
        ids: Sequence[str],
    ) -> None:
        """Let a card take back what it did, whatever else was done since; that is a step of undo as well."""

        def undo() -> None:
            if self._session.do("Take back what was accepted", edit):
                card.settle(outcome, "neutral")
                self.record("taken back", words, rules=tuple(ids))

        card.undone.connect(undo)

    def _try(self, card: Card, constraints: Sequence[Constraint], words: str) -> None:
        document = self._session.document
        if document is None:
            return
        language = language_of(words)
        card.settle(talk_in(language).being_tried, "info")
        state, _ = rulebook.add_rules(document.state, constraints, self._origin(words))
        said = tuple(self._said(constraints, language))
        self.trial_wanted.emit(Trial(state.problem, talk_in(language).what_if, said, language=language))

    def _decline(self, card: Proposal, reading: Mapping[str, Any], words: str) -> None:
        card.settle(talk_in(language_of(words)).declined, "neutral")
        self.record("declined", words, reading=dict(reading), accepted=False)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
