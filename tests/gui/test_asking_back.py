"""The assistant while it reads: progress, a stop by Esc, questions asked back, and answers in the model's words."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.kept_plans import set_plan
from planner.scenario_file import autosave
from tests.helpers.desk import small_plan, small_problem
from ui import processes
from ui.assistant.cards import Choices, Proposal, Reply, Words
from ui.main_window import MainWindow
from ui.preferences import Preferences

TALKER = str(Path(__file__).parents[1] / "helpers" / "talker.py")
BACK = {"intent": "ask", "question": {"kind": "look_up", "subjects": ["Truck 1"], "attribute": "finish"}}
FAR = {"intent": "ask", "question": {"kind": "look_up", "subjects": ["Truck 1"], "attribute": "distance"}}
OUT = {"intent": "change", "constraints": [{"kind": "unavailable", "resources": ["Truck 1"]}]}
WAIT = 20_000


@pytest.fixture
def window(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(autosave, "default_folder", lambda: tmp_path / "recovery")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(processes, "worker_command", lambda module: [sys.executable, TALKER])
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    document = Document(small_problem())
    document.do("Solve", set_plan(document.state, small_plan()))
    window.session.show(document)
    qtbot.waitUntil(lambda: window.session.report is not None, timeout=WAIT)
    yield window
    window.close()


def say(qtbot: QtBot, window: MainWindow, words: str, until_done: bool = True) -> None:
    window.assistant.line.setPlainText(words)
    QTest.keyClick(window.assistant.line, Qt.Key.Key_Return)
    if until_done:
        qtbot.waitUntil(lambda: not window.conversation.busy and not window.assistant._busy, timeout=WAIT)


def unsure(*choices: dict[str, object]) -> str:
    return json.dumps({"reading": choices[0], "choices": choices, "certainty": 0.2})


def replies(window: MainWindow) -> list[str]:
    return [reply.accessibleName() for reply in window.assistant.findChildren(Reply)]


def test_what_is_read_is_shown_at_once_and_escape_stops_it(qtbot: QtBot, window: MainWindow) -> None:
    say(qtbot, window, "long", until_done=False)
    status = window.assistant._status
    qtbot.waitUntil(lambda: status.text() == "Reading … Truck 1 is not available.", timeout=WAIT)
    assert window.actions_by_name["stop"].isEnabled()
    QTest.keyClick(window.assistant.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.conversation.busy, timeout=WAIT)
    assert replies(window) == ["The reading was stopped."]
    assert status.text() == ""
    assert not window.actions_by_name["stop"].isEnabled()
    say(qtbot, window, json.dumps({"reading": OUT}))
    assert len(window.assistant.findChildren(Proposal)) == 1


def test_a_stop_also_drops_what_was_waiting(qtbot: QtBot, window: MainWindow) -> None:
    say(qtbot, window, "long", until_done=False)
    say(qtbot, window, json.dumps({"reading": OUT}), until_done=False)
    qtbot.waitUntil(
        lambda: window.assistant._status.text() == "Reading … Truck 1 is not available.", timeout=WAIT
    )
    QTest.keyClick(window.assistant.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.conversation.busy, timeout=WAIT)
    assert window.assistant.findChildren(Proposal) == []


def test_a_question_that_is_not_sure_is_answered_only_when_it_was_meant(
    qtbot: QtBot, window: MainWindow
) -> None:
    say(qtbot, window, unsure(BACK))
    (card,) = window.assistant.findChildren(Choices)
    assert replies(window) == []
    assert card.none_button.text() == "No"
    QTest.mouseClick(card.ways[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: replies(window) == ["Truck 1 is back at 09:50."], timeout=WAIT)


@pytest.mark.parametrize("how", ["click", "key"])
def test_choosing_a_reading_puts_its_rule_in_force_at_once_and_the_card_takes_it_back(
    qtbot: QtBot, window: MainWindow, how: str
) -> None:
    document = window.session.document
    assert document is not None
    before = document.state.problem.rules
    say(qtbot, window, unsure(BACK, OUT))
    (card,) = window.assistant.findChildren(Choices)
    if how == "click":
        QTest.mouseClick(card.ways[1], Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(window.assistant.line, Qt.Key.Key_2)
    added = document.state.problem.rules[len(before) :]
    assert [rule.constraint.to_contract() for rule in added] == OUT["constraints"]
    assert window.assistant.findChildren(Proposal) == []
    assert card._outcome.label.text() == "In force. Solve to see it."
    assert [entry.action for entry in document.audit][-2:] == ["chosen", "accepted"]
    QTest.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert document.state.problem.rules == before
    assert card._outcome.label.text() == "Taken back"
    assert not card.undo_button.isVisible()
    window.session.undo()
    assert len(document.state.problem.rules) == len(before) + 1


def test_choosing_to_withdraw_a_rule_withdraws_it_and_can_put_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    document = window.session.document
    assert document is not None
    before = document.state.problem.rules
    gone = {"intent": "undo", "constraints": [before[0].constraint.to_contract()]}
    say(qtbot, window, unsure(gone, OUT))
    (card,) = window.assistant.findChildren(Choices)
    QTest.keyClick(window.assistant.line, Qt.Key.Key_1)
    assert before[0] not in document.state.problem.rules
    QTest.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert document.state.problem.rules == before


def test_an_accepted_proposal_can_be_taken_back_on_its_card(qtbot: QtBot, window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    before = document.state.problem.rules
    say(qtbot, window, json.dumps({"reading": OUT}))
    (card,) = window.assistant.findChildren(Proposal)
    QTest.mouseClick(card.accept_button, Qt.MouseButton.LeftButton)
    assert len(document.state.problem.rules) == len(before) + 1
    QTest.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert document.state.problem.rules == before


def test_a_french_request_is_asked_back_and_read_back_in_french(qtbot: QtBot, window: MainWindow) -> None:
    said = {
        "note": "le camion ne roule pas du tout",
        "choices": [OUT, BACK],
        "certainty": 0.2,
        "reading": OUT,
    }
    say(qtbot, window, json.dumps(said, ensure_ascii=False))
    (card,) = window.assistant.findChildren(Choices)
    assert card.ways[0].accessibleName() == "1: Truck 1 n’est pas disponible du tout."
    assert card.none_button.text() == "Aucune de ces lectures"
    QTest.keyClick(window.assistant.line, Qt.Key.Key_0)
    assert replies(window) == ["Dites-le autrement, un ou deux souhaits à la fois."]
    window.assistant.line.clear()
    say(qtbot, window, json.dumps({"reading": OUT, "words": "le camion ne roule pas du tout"}))
    (proposal,) = window.assistant.findChildren(Proposal)
    assert "Truck 1 n’est pas disponible du tout." in proposal.accessibleName()
    assert proposal.accept_button.text() == "Accepter"
    window.assistant.line.clear()
    unclear = {"intent": "unclear", "about": "time"}
    say(qtbot, window, json.dumps({"reading": unclear, "words": "dans le plan de quand est-ce que"}))
    assert replies(window)[-1].startswith("De quel moment s’agit-il\u00a0?")


def test_none_of_them_gives_the_words_back_to_be_said_in_another_way(
    qtbot: QtBot, window: MainWindow
) -> None:
    words = unsure(BACK, FAR)
    say(qtbot, window, words)
    (card,) = window.assistant.findChildren(Choices)
    QTest.keyClick(window.assistant.line, Qt.Key.Key_0)
    assert not card.open
    assert window.assistant.line.toPlainText() == words
    assert window.assistant.line.hasFocus() or window.assistant.line.textCursor().hasSelection()


def test_answers_are_worded_by_the_model_only_when_that_is_wanted(
    qtbot: QtBot, window: MainWindow, preferences: Preferences
) -> None:
    say(qtbot, window, json.dumps({"reading": BACK}))
    qtbot.waitUntil(lambda: replies(window) == ["Truck 1 is back at 09:50."], timeout=WAIT)
    preferences.word_answers = True
    say(qtbot, window, json.dumps({"reading": BACK}))
    qtbot.waitUntil(lambda: replies(window)[1:] == ["Truck 1 comes back at 09:50."], timeout=WAIT)


def test_nonsense_of_the_model_is_not_shown_and_french_is_answered_in_french(
    qtbot: QtBot, window: MainWindow, preferences: Preferences
) -> None:
    preferences.word_answers = True
    said = {"reading": BACK, "note": "à quelle heure est le retour de la tournée"}
    say(qtbot, window, json.dumps(said, ensure_ascii=False))
    qtbot.waitUntil(lambda: replies(window) == ["Truck 1 est de retour à 09:50."], timeout=WAIT)


UNKNOWN_NAME = {"intent": "unclear", "about": "name"}


def in_doubt(words: str, names: list[str]) -> dict[str, object]:
    return {"start": 0, "end": len(words), "words": words, "several": False, "names": names}


def test_a_name_that_is_not_known_is_asked_back_and_the_chosen_one_is_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    words = json.dumps({"reading": UNKNOWN_NAME, "doubts": [in_doubt("{", ["Truck 1", "Truck 2"])]})
    say(qtbot, window, words)
    card = window.assistant.findChild(Choices)
    assert card is not None
    assert "There is no “{” in this plan" in card.accessibleName()
    assert [way.accessibleName() for way in card.ways] == ["1: Truck 1", "2: Truck 2"]
    card.choose(1)
    qtbot.waitUntil(lambda: not window.conversation.busy, timeout=WAIT)
    said = [bubble.accessibleName() for bubble in window.assistant.findChildren(Words)]
    assert said[-1] == "You: Truck 2" + words[1:]


def test_a_name_that_nothing_is_like_is_named_in_the_reply(qtbot: QtBot, window: MainWindow) -> None:
    note = "There is no “Zebedee” in this plan. Please use the name as it stands in the tables."
    say(
        qtbot,
        window,
        json.dumps({"reading": UNKNOWN_NAME, "doubts": [in_doubt("Zebedee", [])], "note": note}),
    )
    assert window.assistant.findChildren(Choices) == []
    assert replies(window) == [note]
