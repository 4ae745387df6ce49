"""Changes by hand in the window: judged, undone, pinned, written down; the roster's chips and who may have them."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.checking import judge
from planner.document import Document, State
from planner.kept_plans import set_plan
from planner.model import Duty, Plan, Problem, ScheduledTask, Station, Worker
from planner.scenario_file import load
from tests.helpers.workshop import problem, rule, shift, task
from ui.main_window import MainWindow
from ui.results.duty_popup import DutyPopup
from ui.results.roster_view import chip_box

LEFT = Qt.MouseButton.LeftButton


def workshop() -> tuple[Problem, Plan]:
    """Return two jobs on two bays, three mechanics on two shifts of one day, and a plan that keeps everything."""
    scenario = problem(
        tasks=(
            task("Sand", 60, "Bay 1; Bay 2", job="X"),
            task("Paint", 60, "Bay 1; Bay 2", after="Sand", job="X"),
        ),
        stations=(
            Station(name="Bay 1", opens=360, closes=1200),
            Station(name="Bay 2", opens=360, closes=1200),
        ),
        workers=tuple(Worker(name=n, skills=("mechanic",)) for n in ("Ana", "Luc", "Mia")),
        shifts=(
            shift("Early", 0, 360, 840, skill="mechanic"),
            shift("Late", 0, 840, 1320, skill="mechanic"),
        ),
        rules=(rule("forbid", activities=["Late"], resources=["Ana"]),),
    )
    plan = Plan(
        schedule=(
            ScheduledTask(task="Sand", station="Bay 1", start=480, end=540),
            ScheduledTask(task="Paint", station="Bay 1", start=540, end=600),
        ),
        roster=(Duty(worker="Ana", shift="Early"), Duty(worker="Luc", shift="Late")),
    )
    assert judge(scenario, plan).passed
    return scenario, plan


@pytest.fixture
def window(qtbot: QtBot, solving_window: MainWindow) -> MainWindow:
    """A window on the workshop with its plan."""
    window = solving_window
    window.resize(1500, 860)
    window.show()
    window.session.show(Document(set_plan(State(workshop()[0]), workshop()[1])))
    window.views.setCurrentWidget(window.timeline)
    judged(qtbot, window)
    return window


def judged(qtbot: QtBot, window: MainWindow) -> Plan:
    """Return the plan in force once the judge has seen it and the views show it."""
    document = window.session.document
    assert document is not None
    qtbot.waitUntil(
        lambda: (
            window.session.report is not None
            and window.session.report.plan is document.plan
            and window.session.report.problem is document.problem
        ),
        timeout=20_000,
    )
    window.showing.catch_up()
    assert document.plan is not None
    return document.plan


def at(window: MainWindow, name: str) -> tuple[str | None, int]:
    document = window.session.document
    assert document is not None
    assert document.plan is not None
    (item,) = (item for item in document.plan.schedule if item.task == name)
    return item.station, item.start


def drag(window: MainWindow, name: str, minutes: int) -> None:
    """Drag a task's bar with the mouse so many minutes to the right."""
    chart = window.timeline.chart
    found = chart._stack.find(name)
    assert found is not None
    start = chart._bar_on_screen(*found).center().toPoint()
    end = start + QPoint(round(minutes * chart.axis.density), 0)
    QTest.mousePress(chart.viewport(), LEFT, pos=start)
    for part in (0.2, 0.6, 1.0):
        QTest.mouseMove(chart.viewport(), start + (end - start) * part)
    QTest.mouseRelease(chart.viewport(), LEFT, pos=end)


def sentences(window: MainWindow) -> list[str]:
    problem = window.session.problem
    assert problem is not None
    return [rule.constraint.sentence() for rule in problem.rules]


def chips(window: MainWindow, row: int, column: int) -> QPoint:
    """Return the middle of the first chip of a cell."""
    view = window.results.roster
    cell = view.visualRect(window.results.roster_model.index(row, column))
    return chip_box(QRectF(cell), 0).center().toPoint()


def popup(qtbot: QtBot, window: MainWindow, row: int, column: int) -> DutyPopup:
    """Click a chip and return what opens, once everybody has been looked at."""
    window.views.setCurrentWidget(window.results)
    window.results._tabs.setCurrentIndex(2)
    QApplication.processEvents()
    QTest.mouseClick(window.results.roster.viewport(), LEFT, pos=chips(window, row, column))
    (shown,) = window.results.findChildren(DutyPopup)
    qtbot.waitUntil(lambda: not shown.judging)
    return shown


def test_a_drag_is_one_step_of_undo_judged_and_written_down(qtbot: QtBot, window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    solved = document.plan
    drag(window, "Paint", 120)
    plan = judged(qtbot, window)
    assert at(window, "Paint")[0] == "Bay 1"
    assert abs(at(window, "Paint")[1] - 660) <= 10
    assert plan.info.by_hand
    assert window.run_bar._verdict.text() == "Checked"
    assert "changed by hand" in window.run_bar._status.text()
    assert not window.timeline.offer.isHidden()
    assert [(entry.action, "Paint is now at Bay 1" in entry.note) for entry in document.audit] == [
        ("moved by hand", True)
    ]
    QTest.mouseClick(window.timeline.offer.undo, LEFT)
    assert document.plan is solved
    assert window.timeline.offer.isHidden()
    assert len(document.audit) == 1, "what happened stays written down"
    window.session.redo()
    assert document.plan is plan


def test_a_drop_that_breaks_something_is_kept_shown_and_not_exported_as_good(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    drag(window, "Paint", -120)
    with qtbot.waitSignal(window.session.told, timeout=20_000) as told:  # at once, before it is judged
        window.session.export(tmp_path / "plan.xlsx")
    judged(qtbot, window)
    assert "must start after Sand" in window.timeline.offer._text.text()
    assert window.timeline.offer._badge.text().endswith("problem")
    assert window.run_bar._verdict.text() == "1 problem"
    assert "names 1 problem" in told.args[0]
    cells = [
        [str(cell) for cell in row]
        for row in openpyxl.load_workbook(tmp_path / "plan.xlsx")["Summary"].iter_rows(values_only=True)
    ]
    assert ["checked", "breaks 1 of them: see below"] in [row[:2] for row in cells]
    assert any(row[0] == "plan" and row[2] == "changed by hand" for row in cells)


def test_a_dropped_task_is_pinned_moves_with_its_pin_and_is_let_go(qtbot: QtBot, window: MainWindow) -> None:
    before = sentences(window)
    drag(window, "Paint", 120)
    judged(qtbot, window)
    QTest.mouseClick(window.timeline.offer.pin, LEFT)
    judged(qtbot, window)
    assert len(sentences(window)) == len(before) + 2
    assert window.timeline.offer.pin.isHidden()
    bar = window.timeline.chart._stack.find("Paint")
    assert bar is not None
    assert bar[1].pinned
    window.timeline.chart.setFocus()
    QTest.keyClick(window.timeline.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    judged(qtbot, window)
    minute = at(window, "Paint")[1]
    assert sentences(window)[-1].startswith(f"Paint must start at {minute // 60:02d}:{minute % 60:02d}")
    assert window.run_bar._verdict.text() == "Checked"
    QTest.keyClick(window.timeline.chart, Qt.Key.Key_P)
    assert sentences(window) == before
    document = window.session.document
    assert document is not None
    assert [entry.action for entry in document.audit] == [
        "moved by hand",
        "pinned",
        "moved by hand",
        "unpinned",
    ]
    window.session.undo()
    assert len(sentences(window)) == len(before) + 2


def test_nudges_in_a_row_are_one_step(qtbot: QtBot, window: MainWindow) -> None:
    window.selection.select("Paint", "Bay 1")
    window.timeline.chart.setFocus()
    for _ in range(3):  # faster than the judge
        QTest.keyClick(window.timeline.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert at(window, "Paint") == ("Bay 1", 585)
    window.session.undo()
    assert at(window, "Paint") == ("Bay 1", 540)
    judged(qtbot, window)


def test_solving_again_around_a_task_leaves_it_where_it_was_put(qtbot: QtBot, window: MainWindow) -> None:
    drag(window, "Sand", 180)
    judged(qtbot, window)
    put = at(window, "Sand")
    assert window.run_bar._verdict.text() != "Checked"
    with qtbot.waitSignal(window.planning.finished, timeout=60_000):
        QTest.mouseClick(window.timeline.offer.around, LEFT)
    plan = judged(qtbot, window)
    assert at(window, "Sand") == put
    assert window.run_bar._verdict.text().startswith("Checked")
    assert not plan.info.by_hand


def test_a_changed_plan_is_saved_as_such(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drag(window, "Paint", 120)
    plan = judged(qtbot, window)
    window.session.save(tmp_path / "x.packtrain")
    document = load(tmp_path / "x.packtrain")
    assert document.plan == plan
    assert document.audit[-1].action == "moved by hand"


def test_enter_opens_the_record(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_sheet("Workers")
    window.selection.select("Paint", "Bay 1")
    window.timeline.chart.setFocus()
    QTest.keyClick(window.timeline.chart, Qt.Key.Key_Return)
    page = window.tables.current_page
    assert page is window.tables.pages["Tasks"]


def test_a_chip_offers_who_could_have_the_shift_with_a_judgement(qtbot: QtBot, window: MainWindow) -> None:
    shown = popup(qtbot, window, row=0, column=0)
    texts = [shown.list.item(k).text() for k in range(shown.list.count())]
    assert texts[0] == "Mia, 8 hours with it\nFits."
    assert texts[1].startswith("Luc, for Late\n")
    assert len(texts) == 2
    assert "Fits" not in texts[1]
    shown.close()


def test_a_shift_is_given_to_another_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    shown = popup(qtbot, window, row=0, column=0)
    shown.list.setCurrentRow(0)
    assert shown.give.text() == "Give to Mia"
    QTest.mouseClick(shown.give, LEFT)
    plan = judged(qtbot, window)
    assert {(d.worker, d.shift) for d in plan.roster} == {("Mia", "Early"), ("Luc", "Late")}
    assert plan.info.by_hand
    assert window.run_bar._verdict.text() == "Checked"
    window.session.undo()
    assert ("Ana", "Early") in {(d.worker, d.shift) for d in judged(qtbot, window).roster}


def test_a_swap_that_breaks_a_rule_shows_in_the_row(qtbot: QtBot, window: MainWindow) -> None:
    shown = popup(qtbot, window, row=0, column=0)
    shown.list.setCurrentRow(1)
    assert shown.give.text() == "Swap with Luc"
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    plan = judged(qtbot, window)
    assert {(d.worker, d.shift) for d in plan.roster} == {("Luc", "Early"), ("Ana", "Late")}
    model = window.results.roster_model
    status = model.index(0, model.columnCount() - 1)
    assert status.data() == "1 broken"
    assert "Ana" in status.data(Qt.ItemDataRole.ToolTipRole)
    assert window.run_bar._verdict.text() == "1 problem"


def test_taking_somebody_off_leaves_an_open_post_that_can_be_filled(qtbot: QtBot, window: MainWindow) -> None:
    shown = popup(qtbot, window, row=0, column=0)
    QTest.mouseClick(shown.off, LEFT)
    plan = judged(qtbot, window)
    assert [(u.activity, u.posts) for u in plan.unserved] == [("Early", 1)]
    model = window.results.roster_model
    last = model.rowCount() - 1
    assert model.index(last, 0).data() == "1 × 06:00–14:00"
    assert str(model.headerData(0, Qt.Orientation.Horizontal)).endswith("1 open")
    refill = popup(qtbot, window, row=last, column=0)
    assert refill.give.text() == "Put on the shift"
    QTest.mouseClick(refill.give, LEFT)
    assert judged(qtbot, window).unserved == ()


def test_a_person_is_pinned_to_a_shift_from_the_chip_and_let_go(qtbot: QtBot, window: MainWindow) -> None:
    before = sentences(window)
    QTest.mouseClick(popup(qtbot, window, row=0, column=0).pin, LEFT)
    judged(qtbot, window)
    assert sentences(window) == [*before, "Early must go to Ana."]
    again = popup(qtbot, window, row=0, column=0)
    assert again.pin.text() == "Unpin"
    assert again.list.item(0).text() == "Mia, 8 hours with it\nFits.", "giving it away lifts the pin"
    QTest.mouseClick(again.pin, LEFT)
    assert sentences(window) == before


def test_giving_a_pinned_shift_away_lifts_the_pin_in_the_same_step(qtbot: QtBot, window: MainWindow) -> None:
    before = sentences(window)
    QTest.mouseClick(popup(qtbot, window, row=0, column=0).pin, LEFT)
    judged(qtbot, window)
    QTest.mouseClick(popup(qtbot, window, row=0, column=0).give, LEFT)
    judged(qtbot, window)
    assert sentences(window) == before
    window.session.undo()
    assert len(sentences(window)) == len(before) + 1


def test_pinning_from_the_menu_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    before = sentences(window)
    window.selection.select("Sand", "Bay 1")
    window.actions_by_name["pin"].trigger()
    assert sentences(window)[len(before) :] == [
        "Sand must go to Bay 1.",
        "Sand must start at 08:00 on Monday 30 November.",
    ]
    window.selection.select("Early", "Ana")
    window.actions_by_name["pin"].trigger()
    assert sentences(window)[-1] == "Early must go to Ana."
    window.selection.clear()
    window.actions_by_name["pin"].trigger()
    assert window.statusBar().currentMessage() == "Select a task, a stop or a shift first."
