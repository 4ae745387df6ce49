"""New orders into the plan in force, and planning anew, from the window's menu with the real solver."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import ui.processes
from planner.document import Document, State
from planner.jobs.launch import worker_command
from planner.kept_plans import set_plan
from planner.model import Order, Plan
from tests.helpers.desk import small_plan, small_problem
from ui.main_window import MainWindow
from ui.preferences import Preferences

HELPERS = Path(__file__).resolve().parents[1] / "helpers"
NEW = Order(name="O4", place="School", service_minutes=10)


@pytest.fixture
def window(
    qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window on the small scenario and its plan; requests are read by nobody."""
    odd = [sys.executable, str(HELPERS / "odd_worker.py")]
    monkeypatch.setattr(
        ui.processes, "worker_command", lambda m: worker_command(m) if m == "solvers.worker" else odd
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    preferences.time_limit = 2
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.session.show(Document(set_plan(State(small_problem()), small_plan())))
    yield window
    window.close()


def add(window: MainWindow, *orders: Order) -> None:
    def edit(state: State) -> State:
        return state.with_problem(
            state.problem.model_copy(update={"orders": (*state.problem.orders, *orders)})
        )

    assert window.session.do("Add orders", edit)


def settled(qtbot: QtBot, window: MainWindow, name: str) -> Plan:
    """Trigger an action and return the plan once it is judged."""
    with qtbot.waitSignal(window.planning.finished, timeout=60_000):
        window.actions_by_name[name].trigger()
    document = window.session.document
    assert document is not None
    qtbot.waitUntil(
        lambda: window.session.report is not None and window.session.report.plan is document.plan,
        timeout=20_000,
    )
    assert document.plan is not None
    return document.plan


def test_a_new_order_joins_the_plan_and_undo_takes_it_out(qtbot: QtBot, window: MainWindow) -> None:
    add(window, NEW)
    plan = settled(qtbot, window, "insert")
    (route,) = plan.routes
    assert set(route.orders) == {"O1", "O2", "O3", "O4"}
    assert [name for name in route.orders if name != "O4"] == list(small_plan().routes[0].orders)
    assert plan.info.name == "Plan 2"
    assert "1 order inserted in" in window.run_bar._status.text()
    assert window.changes._staying.text() == "All 3 orders stay on their vehicle."
    assert window.actions_by_name["undo"].text() == "&Undo Insert new orders"
    window.session.undo()
    document = window.session.document
    assert document is not None
    assert document.plan is not None
    assert document.plan.info.name == "Plan 1"


def test_the_key_does_the_same(qtbot: QtBot, window: MainWindow) -> None:
    add(window, NEW)
    with qtbot.waitSignal(window.planning.finished, timeout=60_000):
        QTest.keyClick(window, Qt.Key.Key_F6)


def test_with_nothing_to_insert_it_says_so_and_does_nothing(window: MainWindow) -> None:
    window.actions_by_name["insert"].trigger()
    assert not window.planning.running
    assert "has its place" in window.statusBar().currentMessage()


def test_without_a_plan_it_says_what_to_do_first(window: MainWindow) -> None:
    window.session.show(Document(State(small_problem())))
    window.actions_by_name["insert"].trigger()
    assert not window.planning.running
    assert "F5" in window.statusBar().currentMessage()


def test_solving_again_says_how_many_stay_and_planning_anew_keeps_the_setting(
    qtbot: QtBot, window: MainWindow
) -> None:
    settled(qtbot, window, "solve")
    assert "stay on their vehicle." in window.run_bar._status.text()
    window.actions_by_name["solve_anew"].trigger()
    run = window.planning.run
    assert run is not None
    assert run.problem.settings.stability == "free"
    qtbot.waitUntil(lambda: not window.planning.running, timeout=60_000)
    problem = window.session.problem
    assert problem is not None
    assert problem.settings.stability == "balanced"
