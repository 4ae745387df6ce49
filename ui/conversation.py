"""From a planner's words to rules in force and answers: what the assistant does with a reading.

Every reading is a proposal. It is shown as plain sentences and put into force, or tried, by a person; each
step is added to the audit trail.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner import rulebook
from planner.audit import AuditEntry
from planner.constraints import Constraint, parse
from planner.errors import PacktrainError
from planner.explain.meant import meant
from planner.explain.trials import Trial
from planner.jobs.messages import Failed, Progress, ReadDone
from planner.language.certainty import SURE
from planner.language.vocabulary import Vocabulary
from planner.model import Origin, Problem
from planner.questions import parse_question
from planner.rule_check import check_rule
from ui.answering import Answering
from ui.assistant import AssistantPane
from ui.assistant.cards import Proposal
from ui.background import Background
from ui.models.kept import reading_model
from ui.processes import ReadJob
from ui.session import Session

_UNCLEAR = {
    "name": "Which one do you mean? I found no record, or several, for a name in your request. "
    "Please use the name as it stands in the tables.",
    "time": "Which time do you mean? It must lie within the days of this plan.",
    "amount": "How much do you mean? Please give a number.",
    "unsupported": "Packtrain can't plan that yet. You can state rules by hand under Rules, Add rule.",
    "meaning": "I did not understand that as a planning request. Please say it in other words, "
    "one or two wishes at a time.",
}
_WHICH = "I am not sure what you mean. Which of these is it?"
_IS_IT = "I am not sure that I read this rightly. Is this what you mean?"
_NONE, _NO = "None of these", "No"
_AGAIN = "Please say it in other words, one or two wishes at a time."


class Conversation(QObject):
    """Takes requests from the assistant's pane and carries out what a person accepts."""

    trial_wanted = Signal(object)
    rule_form_wanted = Signal(object, object)
    marked = Signal(object, object)
    busy_changed = Signal()

    def __init__(
        self, session: Session, background: Background, pane: AssistantPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._pane = pane
        self._job = ReadJob(self)
        self._job.read.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self._job.progressed.connect(self._on_progress)
        self._answering = Answering(session, background, pane, self._job, self)
        self._answering.marked.connect(self.marked)
        self._answering.trial_wanted.connect(self.trial_wanted)
        self._answering.said.connect(self._on_said)
        self._vocabulary: tuple[Problem, dict[str, Any]] | None = None
        self._request = ""
        self._waiting: list[str] = []
        self._preparing = False
        pane.asked.connect(self.ask)
        pane.stop_pressed.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a request is being read or an answer worded."""
        return self._preparing or self._job.running

    def warm_up(self) -> None:
        """Start the Llama's process early."""
        self._job.warm_up()

    def stop(self) -> None:
        """Call the reading off, and what waits for it."""
        self._waiting.clear()
        if self._preparing:
            self._preparing = False
            self._show_busy("")
            self._pane.show_reply("The reading was stopped.")
        elif self._job.running:
            self._show_busy("Stopping …")
            self._job.stop()

    def close(self) -> None:
        """End the Llama's process."""
        self._job.close()

    def ask(self, words: str) -> None:
        """Read a request; what comes of it is shown in the pane."""
        self._pane.show_words(words)
        if self._session.problem is None:
            self._pane.show_reply("Open a workbook or a scenario first.")
            return
        self._waiting.append(words)
        self._next()

    # reading

    def _next(self) -> None:
        problem = self._session.problem
        if self.busy or not self._waiting or problem is None:
            return
        self._request = self._waiting.pop(0)
        if self._vocabulary is not None and self._vocabulary[0] is problem:
            self._send(self._vocabulary[1])
            return
        self._preparing = True
        self._show_busy("Looking up the names …")
        self._background.run(
            lambda: Vocabulary.of(problem).to_json(),
            lambda vocabulary: self._on_vocabulary(problem, vocabulary),
            self._on_error,
        )

    def _on_vocabulary(self, problem: Problem, vocabulary: dict[str, Any]) -> None:
        self._vocabulary = (problem, vocabulary)
        if self._preparing:
            self._preparing = False
            self._send(vocabulary)

    def _send(self, vocabulary: dict[str, Any]) -> None:
        if not self._job.running:
            self._job.request(self._request, vocabulary, reading_model(self._session.preferences))
            self._show_busy("Reading …")

    def _show_busy(self, text: str) -> None:
        self._pane.show_busy(text)
        self.busy_changed.emit()

    def _on_progress(self, message: Progress) -> None:
        self._show_busy(message.text or "Reading …")

    def _on_failed(self, message: Failed) -> None:
        self._show_busy("")
        if self._answering.give_up_wording():  # the plain answer is as good
            return
        self._pane.show_reply(message.text)
        self._audit("failed", note=message.text)
        self._next()

    def _on_said(self) -> None:
        self._show_busy("")
        self._next()

    def _on_error(self, error: Exception) -> None:
        self._preparing = False
        self._show_busy("")
        self._pane.show_reply(str(error))
        self._next()

    def _on_read(self, message: ReadDone) -> None:
        self._show_busy("")
        result = message.result
        reading: Mapping[str, Any] = result.get("reading") or {}
        self._audit(
            "reading",
            model=str(result.get("model", "")),
            answer=str(result.get("raw", "")),
            reading=dict(reading),
        )
        try:
            if not self._ask_back(result):
                self._show(reading, result)
        except PacktrainError as error:
            self._pane.show_reply(str(error))
        self._next()

    def _ask_back(self, result: Mapping[str, Any]) -> bool:
        """Let the planner choose where the words may mean several things; tell whether there was a choice."""
        problem = self._session.problem
        assert problem is not None
        said = [(meant(problem, reading), dict(reading)) for reading in result.get("choices") or ()]
        ways = [(sentences, reading) for sentences, reading in said if sentences]
        if not ways or (len(ways) == 1 and ways[0][1].get("intent") != "ask"):
            return False  # a rule is proposed anyway, with a note
        words = self._request
        several = len(ways) > 1
        card = self._pane.show_choices(
            _WHICH if several else _IS_IT, [sentences for sentences, _ in ways], _NONE if several else _NO
        )

        def choose(position: int) -> None:
            reading = ways[position][1]
            self._audit("chosen", request=words, reading=reading)
            self._request = words
            try:
                self._show(reading, {})
            except PacktrainError as error:
                self._pane.show_reply(str(error))

        def decline() -> None:
            self._audit("declined", request=words, accepted=False)
            self._pane.show_reply(_AGAIN)
            self._pane.offer_again(words)

        card.chosen.connect(choose)
        card.declined.connect(decline)
        return True

    def _show(self, reading: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        intent = reading.get("intent")
        if intent == "unclear":
            about = str(reading.get("about", "meaning"))
            self._pane.show_reply(str(result.get("note") or _UNCLEAR.get(about, _UNCLEAR["meaning"])))
            return
        if intent in ("change", "what_if"):
            self._propose(reading, unsure=float(result.get("certainty", 1.0)) < SURE)
        elif intent == "undo":
            self._propose_undo(reading)
        if reading.get("question"):
            self._answering.answer(parse_question(reading["question"]), self._request)

    # rules

    def _propose(self, reading: Mapping[str, Any], unsure: bool) -> None:
        problem = self._session.problem
        assert problem is not None
        constraints = [parse(item) for item in reading.get("constraints") or ()]
        for constraint in constraints:
            check_rule(problem, constraint)
        words = self._request
        trying = reading.get("intent") == "what_if"
        heading = (
            "Shall I try this, without changing your plan?" if trying else "Shall this hold from now on?"
        )
        card = self._pane.show_proposal(
            heading,
            [constraint.sentence() for constraint in constraints],
            "Try it" if trying else "Accept",
            "Leave it" if trying else "Decline",
            note="I am not sure that I read this rightly. Please check it." if unsure else "",
            editable=True,
        )
        card.edit_pressed.connect(lambda position: self._edit(card, constraints, position))
        card.accepted.connect(lambda: self._accept(card, constraints, words, trying))
        card.declined.connect(lambda: self._decline(card, reading, words))

    def _edit(self, card: Proposal, constraints: list[Constraint], position: int) -> None:
        def replace(changed: Constraint) -> None:
            constraints[position] = changed
            card.show_sentence(position, changed.sentence())

        self.rule_form_wanted.emit(constraints[position], replace)

    def _accept(self, card: Proposal, constraints: list[Constraint], words: str, trying: bool) -> None:
        if trying:
            card.settle("Being tried", "info")
            self._try(constraints, words)
            return
        origin = Origin(who=self._session.person, when=_now(), words=words)
        ids: list[str] = []

        def edit(state: Any) -> Any:
            changed, new = rulebook.add_rules(state, constraints, origin)
            ids.extend(new)
            return changed

        text = "Add a rule" if len(constraints) == 1 else f"Add {len(constraints)} rules"
        if self._session.do(text, edit):
            card.settle("In force. Solve to see the effect.", "success")
            self._audit("accepted", request=words, accepted=True, rules=tuple(ids))

    def _decline(self, card: Proposal, reading: Mapping[str, Any], words: str) -> None:
        card.settle("Declined", "neutral")
        self._audit("declined", request=words, reading=dict(reading), accepted=False)

    def _propose_undo(self, reading: Mapping[str, Any]) -> None:
        problem = self._session.problem
        assert problem is not None
        rules = rulebook.rules_meant(problem, reading)
        words = self._request
        if not rules:
            self._pane.show_reply("No rule in force says that, so there is nothing to withdraw.")
            return
        ids = tuple(rule.id for rule in rules)
        card = self._pane.show_proposal(
            "Shall I withdraw this?" if len(rules) == 1 else "Shall I withdraw these?",
            [rule.constraint.sentence() for rule in rules],
            "Withdraw",
            "Keep",
        )

        def withdraw() -> None:
            text = "Withdraw a rule" if len(ids) == 1 else f"Withdraw {len(ids)} rules"
            if self._session.do(text, lambda state: rulebook.remove_rules(state, ids)):
                card.settle("Withdrawn", "success")
                self._audit("withdrawn", request=words, accepted=True, rules=ids)

        card.accepted.connect(withdraw)
        card.declined.connect(lambda: self._decline(card, reading, words))

    def _try(self, constraints: list[Constraint], words: str) -> None:
        document = self._session.document
        if document is None:
            return
        origin = Origin(who=self._session.person, when=_now(), words=words)
        state, _ = rulebook.add_rules(document.state, constraints, origin)
        self.trial_wanted.emit(Trial(state.problem, "What if?", tuple(c.sentence() for c in constraints)))

    def _audit(self, action: str, request: str = "", **more: Any) -> None:
        document = self._session.document
        if document is not None:
            document.record(
                AuditEntry(
                    when=_now(),
                    who=self._session.person,
                    action=action,
                    request=request or self._request,
                    **more,
                )
            )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
