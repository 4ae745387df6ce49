"""Orders dragged along their route and to other vehicles, judged on the way; keys and menu do the same; undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner import pins
from planner.document import Document, State
from planner.kept_plans import set_plan
from planner.model import Plan
from planner.stops_by_hand import Spot, spot_of
from tests.gui.test_by_hand import judged, sentences
from tests.unit.test_stops_by_hand import planned, scenario
from ui.main_window import MainWindow
from ui.timeline.stop_drag import StopDrag

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
PROBLEM = scenario(
    rules=(
        {"kind": "forbid", "activities": ["OB"], "resources": ["Truck 2"]},
        {"kind": "precedence", "before": ["OA"], "after": ["OC"]},
    )
)
PLAN = planned(PROBLEM, "OA", "OB", "OC")


@pytest.fixture
def window(qtbot: QtBot, solving_window: MainWindow) -> MainWindow:
    """A window on two trucks, of which the first serves three orders."""
    window = solving_window
    window.resize(1500, 860)
    window.show()
    window.session.show(Document(set_plan(State(PROBLEM), PLAN)))
    window.views.setCurrentWidget(window.timeline)
    judged(qtbot, window)
    return window


def middle(window: MainWindow, order: str) -> QPoint:
    chart = window.timeline.chart
    found = chart._stack.find(order)
    assert found is not None
    return chart._bar_on_screen(*found).center().toPoint()


def carry(window: MainWindow, start: QPoint, end: QPoint) -> StopDrag:
    """Press and move, without letting go."""
    viewport = window.timeline.chart.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for part in (0.2, 0.6, 1.0):
        QTest.mouseMove(viewport, start + (end - start) * part)
    drag = window.timeline.chart._hands.drag
    assert isinstance(drag, StopDrag)
    return drag


def drop(window: MainWindow, at: QPoint) -> None:
    QTest.mouseRelease(window.timeline.chart.viewport(), LEFT, pos=at)


def on_row(window: MainWindow, vehicle: str, x: int) -> QPoint:
    chart = window.timeline.chart
    row = chart._stack.named(vehicle)
    assert row is not None
    return QPoint(x, chart.top_of(row) + 14)


def spot(window: MainWindow, order: str) -> Spot:
    document = window.session.document
    assert document is not None
    assert document.plan is not None
    return spot_of(document.plan, order)


def test_an_order_is_dragged_in_its_route_and_dropped(qtbot: QtBot, window: MainWindow) -> None:
    start = middle(window, "OB")
    end = middle(window, "OC") + QPoint(40, 0)
    drag = carry(window, start, end)
    assert drag.spot == Spot("Truck 1", 0, 2)
    qtbot.waitUntil(lambda: drag.tone == "success")
    assert drag.texts[1].startswith("Fits.")
    assert [bar.activity for bar in drag.ghosts] == ["OC"], "what would not move is not drawn twice"
    drop(window, end)
    plan = judged(qtbot, window)
    assert spot(window, "OB") == Spot("Truck 1", 0, 2)
    assert plan.info.by_hand
    assert window.timeline.offer.isVisible()
    window.session.undo()
    assert spot(window, "OB") == Spot("Truck 1", 0, 1)


def test_the_judgement_comes_while_it_is_dragged(qtbot: QtBot, window: MainWindow) -> None:
    start = middle(window, "OB")
    there = on_row(window, "Truck 2", start.x())
    drag = carry(window, start, there)
    assert drag.spot == Spot("Truck 2", 0, 0)
    qtbot.waitUntil(lambda: drag.tone == "danger")
    assert "Truck 2" in drag.texts[1]
    back = middle(window, "OB")
    QTest.mouseMove(window.timeline.chart.viewport(), back)
    qtbot.waitUntil(lambda: not drag.moved)
    drop(window, back)
    assert spot(window, "OB") == Spot("Truck 1", 0, 1)
    assert window.timeline.chart._hands.drag is None


def test_an_order_goes_to_another_vehicle(qtbot: QtBot, window: MainWindow) -> None:
    start = middle(window, "OA")
    end = on_row(window, "Truck 2", start.x())
    carry(window, start, end)
    drop(window, end)
    plan = judged(qtbot, window)
    assert spot(window, "OA") == Spot("Truck 2", 0, 0)
    assert {route.vehicle for route in plan.routes} == {"Truck 1", "Truck 2"}


def test_escape_puts_an_order_back(qtbot: QtBot, window: MainWindow) -> None:
    start = middle(window, "OA")
    end = on_row(window, "Truck 2", start.x())
    carry(window, start, end)
    QTest.keyClick(window.timeline.chart, Qt.Key.Key_Escape)
    drop(window, end)
    assert spot(window, "OA") == Spot("Truck 1", 0, 0)


def test_a_pin_moves_along_and_is_no_reason_against(qtbot: QtBot, window: MainWindow) -> None:
    window.by_hand.pin("OA")
    judged(qtbot, window)
    start = middle(window, "OA")
    end = on_row(window, "Truck 2", start.x())
    drag = carry(window, start, end)
    assert drag.judge_now().fits
    drop(window, end)
    judged(qtbot, window)
    problem = window.session.problem
    assert problem is not None
    assert "OA" in pins.pinned(problem)
    assert "OA must go to Truck 2." in sentences(window)


def test_keys_do_the_same(qtbot: QtBot, window: MainWindow) -> None:
    chart = window.timeline.chart
    window.selection.select("OB", "Truck 1")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right, ALT)
    assert spot(window, "OB") == Spot("Truck 1", 0, 2)
    judged(qtbot, window)
    QTest.keyClick(chart, Qt.Key.Key_Right, ALT)
    assert "last of its route already" in window.statusBar().currentMessage()
    QTest.keyClick(chart, Qt.Key.Key_Left, ALT)
    assert spot(window, "OB") == Spot("Truck 1", 0, 1)
    judged(qtbot, window)
    QTest.keyClick(chart, Qt.Key.Key_Down, ALT)
    assert spot(window, "OB").vehicle == "Truck 2"
    judged(qtbot, window)
    QTest.keyClick(chart, Qt.Key.Key_Up, ALT)
    assert spot(window, "OB").vehicle == "Truck 1"


def test_the_menu_does_the_same(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.timeline.menu_for("OC")
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    actions["One stop earlier"].trigger()
    assert spot(window, "OC") == Spot("Truck 1", 0, 1)
    judged(qtbot, window)
    others = actions["Move to"].menu()
    assert isinstance(others, QMenu)
    assert [action.text() for action in others.actions()] == ["Truck 2"]
    others.actions()[0].trigger()
    assert spot(window, "OC").vehicle == "Truck 2"
    QApplication.processEvents()


def test_what_a_moved_order_breaks_is_said_under_the_timeline(qtbot: QtBot, window: MainWindow) -> None:
    window.by_hand.move_stop("OC", Spot("Truck 1", 0, 0))
    plan: Plan = judged(qtbot, window)
    assert plan.info.within is None
    qtbot.waitUntil(lambda: "OA ends at" in window.timeline.offer.accessibleName())
