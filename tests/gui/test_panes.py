"""Assistant, ledger, changes and run bar: what they show and what they say."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from planner.explain.changes import changes
from planner.model.plan import Plan
from tests.helpers.desk import small_plan, small_problem
from ui.assistant import AssistantPane
from ui.compare import ChangesPane
from ui.compare.pane import ChangesModel
from ui.ledger import LedgerPane
from ui.runbar import RunBar
from ui.start_page import Card, StartPage


def test_enter_sends_and_up_recalls(qtbot: QtBot) -> None:
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show()
    QTest.keyClicks(pane.line, "Truck 1 is out")
    with qtbot.waitSignal(pane.asked) as caught:
        QTest.keyClick(pane.line, Qt.Key.Key_Return)
    assert caught.args == ["Truck 1 is out"]
    assert pane.line.toPlainText() == ""
    QTest.keyClick(pane.line, Qt.Key.Key_Up)
    assert pane.line.toPlainText() == "Truck 1 is out"


def test_markup_in_a_request_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show_words("<b>bold</b> {x} \N{RIGHT-TO-LEFT MARK}مرحبا 🦙")
    labels = [w.text() for w in pane.findChildren(type(pane._status)) if "bold" in w.text()]
    assert labels == ["<b>bold</b> {x} \N{RIGHT-TO-LEFT MARK}مرحبا 🦙"]


def test_a_proposal_waits_for_a_decision(qtbot: QtBot) -> None:
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show()
    card = pane.show_proposal("Shall this hold?", ["One.", "Two."])
    assert card.open
    with qtbot.waitSignal(card.accepted):
        QTest.keyClick(pane.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card.settle("In force", "success")
    assert not card.open
    assert not card.accept_button.isVisible()


def test_rules_are_shown_as_sentences_with_a_switch(qtbot: QtBot) -> None:
    pane = LedgerPane()
    qtbot.addWidget(pane)
    pane.show_rules(small_problem().rules, {"R1": ("O1 comes too late.", "danger")})
    (card,) = pane.cards()
    texts = [label.text() for label in card.findChildren(type(pane._count))]
    assert small_problem().rules[0].constraint.sentence() in texts
    assert any("hospitals before 10" in text for text in texts)
    assert "O1 comes too late." in texts
    switch = card.findChild(QCheckBox)
    assert isinstance(switch, QCheckBox)
    with qtbot.waitSignal(pane.switched) as caught:
        switch.click()
    assert caught.args == ["R1", False]


def test_changes_are_listed_and_select_their_activity(qtbot: QtBot) -> None:
    problem, plan = small_problem(), small_plan()
    route = plan.routes[0]
    after = Plan(
        routes=(route.model_copy(update={"vehicle": "Unimog 2", "stops": route.stops[:3] + route.stops[4:]}),)
    )
    model = ChangesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    found = changes(problem, plan, after)
    model.show_changes(problem, found)
    assert [(c.activity, c.what) for c in found.changes] == [
        ("O3", "dropped"),
        ("O1", "moved"),
        ("O2", "moved"),
    ]
    pane = ChangesPane()
    qtbot.addWidget(pane)
    pane.show_changes(problem, found)
    with qtbot.waitSignal(pane.activity_selected) as caught:
        pane.view.selectRow(0)
    assert caught.args == ["O3"]


def test_the_one_button_solves_and_stops(qtbot: QtBot) -> None:
    bar = RunBar()
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.solve_pressed):
        bar.button.click()
    bar.show_running(True)
    assert bar.button.text() == "Stop"
    with qtbot.waitSignal(bar.stop_pressed):
        bar.button.click()
    bar.show_figures([("orders", "3/3", ""), ("cost", "12 EUR", "")])
    bar.show_figures([("orders", "2/3", "")])
    assert list(bar._figures) == ["orders"]


def test_examples_open_by_click_and_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    page = StartPage([("Relief", "Two days.", file)])
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    card = page.findChild(Card)
    assert isinstance(card, Card)
    with qtbot.waitSignal(page.file_chosen) as caught:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert caught.args == [file]
    with qtbot.waitSignal(page.file_chosen):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_choice_is_made_by_its_number_or_by_a_click(qtbot: QtBot) -> None:
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show()
    card = pane.show_choices("Which of these is it?", [["One."], ["Two.", "Three."]], "None of these")
    with qtbot.waitSignal(card.chosen) as caught:
        QTest.keyClick(pane.line, Qt.Key.Key_2)
    assert caught.args == [1]
    assert not card.open
    assert pane.line.toPlainText() == ""
    QTest.keyClick(pane.line, Qt.Key.Key_2)
    assert pane.line.toPlainText() == "2"
    pane.line.clear()
    other = pane.show_choices("Which of these is it?", [["One."], ["Two."]], "None of these")
    with qtbot.waitSignal(other.chosen) as caught:
        QTest.mouseClick(other.ways[0], Qt.MouseButton.LeftButton)
    assert caught.args == [0]


def test_numbers_are_typed_while_there_is_text_or_nothing_to_choose(qtbot: QtBot) -> None:
    pane = AssistantPane()
    qtbot.addWidget(pane)
    pane.show()
    card = pane.show_choices("Which of these is it?", [["One."], ["Two."]], "None of these")
    QTest.keyClicks(pane.line, "Truck 1")
    assert pane.line.toPlainText() == "Truck 1"
    assert card.open
    pane.show_words("Truck 1")
    pane.line.clear()
    QTest.keyClicks(pane.line, "12")
    assert pane.line.toPlainText() == "12"
    assert card.open
