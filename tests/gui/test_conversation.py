"""A reading that is not sure is asked back about; nothing is in force before a person has chosen or accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.jobs.messages import ReadDone
from planner.scenario_file import autosave
from tests.helpers.desk import small_problem
from ui.assistant import AssistantPane
from ui.assistant.cards import Choices, Proposal
from ui.background import Background
from ui.conversation import Conversation
from ui.preferences import Preferences
from ui.session import Session

UNTIL = {"kind": "unavailable", "resources": ["Unimog 2"], "end": "12:00"}
FROM = {"kind": "unavailable", "resources": ["Unimog 2"], "start": "12:00"}


@pytest.fixture
def conversation(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Conversation, AssistantPane, Session]]:
    monkeypatch.setattr(autosave, "default_folder", lambda: tmp_path / "recovery")
    background = Background()
    session = Session(preferences, background)
    session.show(Document(small_problem()))
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show()
    conversation = Conversation(session, background, pane)
    yield conversation, pane, session
    conversation.close()
    session.close()
    background.close()


def _change(*rules: dict[str, Any]) -> dict[str, Any]:
    return {"intent": "change", "constraints": list(rules)}


def _read(conversation: Conversation, *choices: dict[str, Any]) -> None:
    result = {"reading": choices[0], "choices": list(choices), "certainty": 0.2}
    conversation._job.read.emit(ReadDone(id="1", result=result))


def test_one_of_several_readings_is_chosen_and_then_in_force(
    conversation: tuple[Conversation, AssistantPane, Session],
) -> None:
    talk, pane, session = conversation
    assert session.problem is not None
    before = len(session.problem.rules)
    _read(talk, _change(FROM), _change(UNTIL))
    (card,) = pane.findChildren(Choices)
    assert "12:00" in card.ways[1].accessibleName()
    assert pane.findChildren(Proposal) == []
    assert len(session.problem.rules) == before
    QTest.keyClick(pane.line, Qt.Key.Key_2)
    assert pane.findChildren(Proposal) == []
    assert session.problem is not None
    assert session.problem.rules[-1].constraint.to_contract() == UNTIL
    assert len(session.problem.rules) == before + 1


def test_none_of_them_changes_nothing(conversation: tuple[Conversation, AssistantPane, Session]) -> None:
    talk, pane, session = conversation
    assert session.problem is not None
    before = session.problem.rules
    _read(talk, _change(FROM), _change(UNTIL))
    (card,) = pane.findChildren(Choices)
    card.none_button.click()
    assert pane.findChildren(Proposal) == []
    assert session.problem.rules == before


def test_where_only_one_reading_fits_the_scenario_it_is_proposed_with_a_warning(
    conversation: tuple[Conversation, AssistantPane, Session],
) -> None:
    talk, pane, _ = conversation
    _read(talk, _change(UNTIL), _change({**UNTIL, "resources": ["Nobody 9"]}))
    assert pane.findChildren(Choices) == []
    (proposal,) = pane.findChildren(Proposal)
    assert "12:00" in proposal.accessibleName()
