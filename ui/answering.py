"""Answers to questions: computed from the plan, said in the language of the question, worded by the model if wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.explain.answers import Answer, answer, can_answer
from planner.explain.trials import Trial, trial_for
from planner.jobs.messages import Worded
from planner.language.tongue import language_of
from planner.model import Problem
from planner.questions import Question
from ui.assistant import AssistantPane
from ui.assistant.talk import Talk, talk_in
from ui.background import Background
from ui.models.kept import reading_model
from ui.processes import ReadJob
from ui.session import Session


class Answering(QObject):
    """Shows answers in the assistant's pane; what needs another solve is offered first."""

    trial_wanted = Signal(object)
    marked = Signal(object, object)
    said = Signal()
    """An answer that was worded, or could not be, is shown: the model is free again."""

    def __init__(
        self, session: Session, background: Background, pane: AssistantPane, job: ReadJob, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._background = background
        self._pane = pane
        self._job = job
        self._job.worded.connect(self._on_worded)
        self._to_word: tuple[Answer, Problem, Talk] | None = None

    def answer(self, question: Question, words: str) -> None:
        """Answer a question that was asked in some words."""
        problem, report = self._session.problem, self._session.report
        document = self._session.document
        assert problem is not None
        if report is not None and not can_answer(question):
            self._offer_trial(trial_for(question, problem, language_of(words)))
            return
        previous = document.state.previous_plan if document else None
        self._pane.show_busy(talk_in(language_of(words)).looking)
        self._background.run(
            lambda: answer(question, report, previous).said_in(language_of(words), problem),
            lambda found: self._show(found, problem, words),
            self._on_error,
        )

    def give_up_wording(self) -> bool:
        """Show the plain answer where one was being worded; tell whether it was."""
        if self._to_word is None:
            return False
        self._finish("")
        return True

    def _show(self, found: Answer, problem: Problem, words: str) -> None:
        preferences = self._session.preferences
        if self._job.running:  # another request is being read; its progress stays shown
            self._say(found)
        elif preferences.word_answers and found.facts:
            self._to_word = (found, problem, talk_in(language_of(words)))
            self._pane.show_busy(talk_in(language_of(words)).finding_words)
            self._job.word(found.facts, language_of(words), reading_model(preferences))
        else:
            self._pane.show_busy("")
            self._say(found)

    def _on_worded(self, message: Worded) -> None:
        self._finish(message.text)

    def _finish(self, text: str) -> None:
        """Say the answer that was to be worded: in the model's words where those pass the check."""
        if self._to_word is None:
            return
        found, problem, talk = self._to_word
        self._to_word = None
        worded = found.reworded(text, problem)
        self._say(worded, "" if worded is found else talk.worded)
        self.said.emit()

    def _say(self, found: Answer, note: str = "") -> None:
        self._pane.show_reply(found.text, note)
        self.marked.emit(found.activities, found.resources)

    def _on_error(self, error: Exception) -> None:
        if not self._job.running:
            self._pane.show_busy("")
        self._pane.show_reply(str(error))

    def _offer_trial(self, trial: Trial) -> None:
        talk = talk_in(trial.language)
        card = self._pane.show_proposal(
            trial.question, trial.sentences, talk.try_it, talk.leave, note=talk.solves_once
        )

        def start() -> None:
            card.settle(talk.being_tried, "info")
            self.trial_wanted.emit(trial)

        card.accepted.connect(start)
        card.declined.connect(lambda: card.settle(talk.left, "neutral"))
