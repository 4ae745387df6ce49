"""From a planner's words to rules in force and answers: what the assistant does with a reading.

Every reading is a proposal. It is shown as plain sentences and put into force, or tried, by a person; each
step is added to the audit trail.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.errors import PacktrainError
from planner.explain.meant import meant
from planner.jobs.messages import Failed, Progress, ReadDone
from planner.language.certainty import SURE
from planner.language.doubtful import Doubt
from planner.language.tongue import language_of
from planner.language.vocabulary import Vocabulary
from planner.model import Problem
from planner.questions import parse_question
from ui.answering import Answering
from ui.assistant import AssistantPane
from ui.assistant.talk import Talk, talk_in
from ui.background import Background
from ui.models.kept import reading_model
from ui.processes import ReadJob
from ui.proposing import Proposing
from ui.session import Session


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
        self._proposing = Proposing(session, pane, self)
        self._proposing.trial_wanted.connect(self.trial_wanted)
        self._proposing.rule_form_wanted.connect(self.rule_form_wanted)
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
        self._proposing.record("failed", self._request, note=message.text)
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
        self._proposing.record(
            "reading",
            self._request,
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
        words = self._request
        talk = self._talk
        said = [
            (meant(problem, reading, language_of(words)), dict(reading))
            for reading in result.get("choices") or ()
        ]
        ways = [(sentences, reading) for sentences, reading in said if sentences]
        if not ways or (len(ways) == 1 and ways[0][1].get("intent") != "ask"):
            return False  # a rule is proposed anyway, with a note
        several = len(ways) > 1
        card = self._pane.show_choices(
            talk.which if several else talk.is_it,
            [sentences for sentences, _ in ways],
            talk.none if several else talk.no,
            talk.at_once if any(reading.get("intent") in ("change", "undo") for _, reading in ways) else "",
            (talk.choose_tip, talk.none_tip),
        )

        def choose(position: int) -> None:
            reading = ways[position][1]
            try:
                self._proposing.carry_out(card, reading, words)
                if reading.get("question"):
                    self._answering.answer(parse_question(reading["question"]), words)
            except PacktrainError as error:
                card.settle(talk.declined, "neutral")
                self._pane.show_reply(str(error))

        def decline() -> None:
            self._proposing.record("declined", words, accepted=False)
            self._pane.show_reply(talk.again)
            self._pane.offer_again(words)

        card.chosen.connect(choose)
        card.declined.connect(decline)
        return True

    def _ask_which(self, doubt: Doubt) -> None:
        """Let the planner choose who or what is meant by a name; the request is then read again with it."""
        words, talk = self._request, self._talk
        card = self._pane.show_choices(
            doubt.said(language_of(words)),
            [(name,) for name in doubt.names],
            talk.nobody,
            "",
            (talk.choose_tip, talk.none_tip),
        )
        card.chosen.connect(lambda position: self.ask(doubt.settled(words, doubt.names[position])))
        card.declined.connect(lambda: self._pane.offer_again(words))

    @property
    def _talk(self) -> Talk:
        """The assistant's words in the language of the request."""
        return talk_in(language_of(self._request))

    def _show(self, reading: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        intent = reading.get("intent")
        if intent == "unclear":
            for doubt in map(Doubt.from_json, result.get("doubts") or ()):
                if doubt.names:
                    self._ask_which(doubt)
                    return
            unclear = self._talk.unclear
            about = str(reading.get("about", "meaning"))
            self._pane.show_reply(str(result.get("note") or unclear.get(about, unclear["meaning"])))
            return
        if intent in ("change", "what_if"):
            self._proposing.propose(reading, self._request, unsure=float(result.get("certainty", 1.0)) < SURE)
        elif intent == "undo":
            self._proposing.propose_withdrawal(reading, self._request)
        if reading.get("question"):
            self._answering.answer(parse_question(reading["question"]), self._request)
