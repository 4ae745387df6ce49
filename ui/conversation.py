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
from planner.explain.answers import Answer, answer, can_answer
from planner.explain.meant import meant
from planner.explain.trials import Trial, trial_for
from planner.jobs.messages import Failed, Progress, ReadDone
from planner.language.certainty import SURE
from planner.language.vocabulary import Vocabulary
from planner.model import Origin, Problem
from planner.questions import Question, parse_question
from planner.rule_check import check_rule
from ui.assistant import AssistantPane
from ui.assistant.cards import Proposal
from ui.background import Background
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
_NONE = "None of these"


class Conversation(QObject):
    """Takes requests from the assistant's pane and carries out what a person accepts."""

    trial_wanted = Signal(object)
    rule_form_wanted = Signal(object, object)
    marked = Signal(object, object)

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
        self._vocabulary: tuple[Problem, dict[str, Any]] | None = None
        self._request = ""
        self._waiting: list[str] = []
        pane.asked.connect(self.ask)
        pane.stop_pressed.connect(self._job.stop)

    def warm_up(self) -> None:
        """Start the Llama's process early."""
        self._job.warm_up()

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
        if self._job.running or not self._waiting or problem is None:
            return
        self._request = self._waiting.pop(0)
        self._pane.show_busy("Reading …")
        if self._vocabulary is not None and self._vocabulary[0] is problem:
            self._send(self._vocabulary[1])
            return
        self._background.run(
            lambda: Vocabulary.of(problem).to_json(),
            lambda vocabulary: self._on_vocabulary(problem, vocabulary),
            self._on_error,
        )

    def _on_vocabulary(self, problem: Problem, vocabulary: dict[str, Any]) -> None:
        self._vocabulary = (problem, vocabulary)
        self._send(vocabulary)

    def _send(self, vocabulary: dict[str, Any]) -> None:
        if not self._job.running:
            self._job.request(self._request, vocabulary, self._session.preferences.model)

    def _on_progress(self, message: Progress) -> None:
        self._pane.show_busy(message.text or "Reading …")

    def _on_failed(self, message: Failed) -> None:
        self._pane.show_busy("")
        self._pane.show_reply(message.text)
        self._audit("failed", note=message.text)
        self._next()

    def _on_error(self, error: Exception) -> None:
        self._pane.show_busy("")
        self._pane.show_reply(str(error))
        self._next()

    def _on_read(self, message: ReadDone) -> None:
        self._pane.show_busy("")
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
        if len(ways) < 2:
            return False
        words = self._request
        card = self._pane.show_choices(_WHICH, [sentences for sentences, _ in ways], _NONE)

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
            self._pane.show_reply("Please say it in other words, one or two wishes at a time.")

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
            self._answer(parse_question(reading["question"]))

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

    # questions

    def _answer(self, question: Question) -> None:
        problem, report = self._session.problem, self._session.report
        document = self._session.document
        assert problem is not None
        if report is not None and not can_answer(question):
            self._offer_trial(trial_for(question, problem))
            return
        previous = document.state.previous_plan if document else None
        self._pane.show_busy("Looking …")
        self._background.run(lambda: answer(question, report, previous), self._show_answer, self._on_error)

    def _show_answer(self, found: Answer) -> None:
        self._pane.show_busy("")
        self._pane.show_reply(found.text)
        self.marked.emit(found.activities, found.resources)

    def _offer_trial(self, trial: Trial) -> None:
        card = self._pane.show_proposal(
            trial.question, trial.sentences, "Try it", "Leave it", note="This solves the plan once more."
        )

        def start() -> None:
            card.settle("Being tried", "info")
            self.trial_wanted.emit(trial)

        card.accepted.connect(start)
        card.declined.connect(lambda: card.settle("Left", "neutral"))

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
