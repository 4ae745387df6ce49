"""What is worth knowing is said calmly: what a plan is proved to be, what its parts cost each other, what can't be."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from planner.document import Document, State
from planner.kept_plans import set_plan
from planner.model import Plan, PlanInfo, ScheduledTask
from tests.gui.test_by_hand import judged
from tests.unit.foresight.test_foreseen import before, task, workshop
from ui.main_window import MainWindow
from ui.results import NotesPane
from ui.showing import proof_text

PROBLEM = workshop(task("A"), task("B", after=("A",)), task("Overhaul", 600), rules=(before("B", "A"),))
NOTE = "Two tasks start an hour later, as their people come on duty at 08:00."
PLAN = Plan(
    schedule=(ScheduledTask(task="A", station="Bay 1", start=480, end=540),),
    info=PlanInfo(within=0.021, notes=(NOTE,)),
)


@pytest.fixture
def window(qtbot: QtBot, solving_window: MainWindow) -> MainWindow:
    """A window on a workshop with a ring, a task that is too long, and a plan with a note."""
    window = solving_window
    window.resize(1280, 720)
    window.show()
    window.session.show(Document(set_plan(State(PROBLEM), PLAN)))
    judged(qtbot, window)
    qtbot.waitUntil(lambda: window.notes.count == 3)
    return window


def texts(pane: NotesPane) -> list[str]:
    return [pane.list.item(row).text() for row in range(pane.count)]


@pytest.mark.parametrize(
    ("within", "said"),
    [
        (None, None),
        (1.5, None),
        (0.0, "best"),
        (0.0004, "best"),
        (0.021, "within 2.1%"),
        (0.02, "within 2%"),
        (0.25, "within 25%"),
    ],
)
def test_what_is_proved_is_said_in_two_words(within: float | None, said: str | None) -> None:
    proof = proof_text(within)
    assert (proof[1] if proof else None) == said


def test_notes_of_the_plan_and_of_the_scenario(window: MainWindow) -> None:
    note, long, ring = texts(window.notes)
    assert note == NOTE
    assert long.startswith("“Overhaul” takes 10 hours in one go")
    assert "“A” after “B”, “B” after “A”" in ring
    below = window.below
    assert below.tabText(below.indexOf(window.notes)) == "Notes (3)"


def test_a_note_selects_what_it_is_about(qtbot: QtBot, window: MainWindow) -> None:
    window.below.setCurrentWidget(window.notes)
    pane = window.notes
    box = pane.list.visualItemRect(pane.list.item(1))
    with qtbot.waitSignal(pane.activity_selected) as said:
        QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert said.args == ["Overhaul"]
    assert window.selection.activity == "Overhaul"


def test_clashing_rules_are_marked_in_the_ledger_and_no_longer_when_they_are_off(
    qtbot: QtBot, window: MainWindow
) -> None:
    def marked() -> bool:
        labels = window.ledger.findChildren(QLabel)
        return any("none of them can come first" in label.text() for label in labels)

    qtbot.waitUntil(marked)
    (switch,) = window.ledger.findChildren(QCheckBox)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(8, switch.height() // 2))
    qtbot.waitUntil(lambda: not any("none of them can come first" in text for text in texts(window.notes)))
    qtbot.waitUntil(lambda: not marked())


def test_the_run_bar_says_what_is_proved(window: MainWindow) -> None:
    shown = window.run_bar._figures
    assert shown["proved"].accessibleDescription() == "within 2.1%"


def test_nothing_to_note(qtbot: QtBot) -> None:
    pane = NotesPane()
    qtbot.addWidget(pane)
    assert pane.count == 0
    assert pane._pages.currentWidget() is pane._empty
