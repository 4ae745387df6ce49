"""New orders into the plan in force, and planning anew, from the window's menu with the real solver."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.document import Document, State
from planner.kept_plans import set_plan
from planner.model import Order, Plan
from tests.helpers.desk import small_plan, small_problem
from ui.main_window import MainWindow

NEW = Order(name="O4", place="School", service_minutes=10)


@pytest.fixture
def window(solving_window: MainWindow) -> MainWindow:
    """A window on the small scenario and its plan."""
    solving_window.show()
    solving_window.session.show(Document(set_plan(State(small_problem()), small_plan())))
    return solving_window


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
