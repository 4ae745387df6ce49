"""Tables of the plan and the list of what is left out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from planner.checking import judge
from planner.explain.changes import changes
from planner.model import Unserved, Window, Worker
from tests.helpers.small import small_plan, small_problem
from ui.results import ResultsPane, UnservedPane
from ui.results.copying import as_tsv
from ui.results.roles import CHIPS
from ui.results.roster_model import RosterModel
from ui.results.roster_view import _fitting
from ui.results.routes_model import RoutesModel
from ui.results.schedule_model import ScheduleModel
from ui.results.unserved_model import UnservedModel
from ui.results.unserved_pane import why_box
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme

PROBLEM = small_problem()
PLAN = small_plan()
SCENE = Scene(PROBLEM, PLAN)


def row_texts(model: QAbstractItemModel, row: int, parent: QModelIndex | None = None) -> list[str]:
    """Return the texts of a row."""
    above = parent or QModelIndex()
    return [str(model.index(row, c, above).data() or "") for c in range(model.columnCount())]


def focus(qtbot: QtBot, view: QAbstractItemView) -> None:
    """Give a view the keyboard; shortcuts work in the active window only."""
    view.window().activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    """The tables of the small plan."""
    shown = ResultsPane(Selection())
    qtbot.addWidget(shown)
    shown.resize(1000, 500)
    shown.set_scene(SCENE)
    shown.show()
    return shown


def test_models_keep_qts_contract(qapp: QApplication) -> None:
    routes, schedule, roster, unserved = RoutesModel(), ScheduleModel(), RosterModel(), UnservedModel()
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (routes, schedule, roster, unserved)
    ]
    for scene in (SCENE, Scene(PROBLEM, None), SCENE, Scene()):
        routes.show(scene, None)
        schedule.show(scene, None)
        roster.show(scene)
        unserved.show(scene)
    routes.show(SCENE, 1)
    assert len(testers) == 4


def test_a_route_and_its_stops() -> None:
    model = RoutesModel()
    model.show(SCENE, None)
    assert model.rowCount() == 2
    route = model.index(0, 0)
    assert row_texts(model, 0)[:2] == ["Truck 1, Tue 24 Nov", "2 orders, 08:00–10:00"]
    stops = [row_texts(model, k, route)[:5] for k in range(model.rowCount(route))]
    assert stops == [
        ["Leaves", "Depot", "", "", "08:00"],
        ["1  Order 3 (pickup)", "School", "08:20", "08:20", "08:20"],
        ["2  Order 3 (delivery)", "Harbour", "09:00", "09:00", "09:00"],
        ["3  Order 2", "Harbour", "09:00", "09:00", "09:00"],
        ["Returns", "Depot", "10:00", "", ""],
    ]


def test_what_is_on_board_goes_down_with_the_deliveries() -> None:
    model = RoutesModel()
    model.show(SCENE, None)
    weight = next(c for c in range(model.columnCount()) if "Weight" in str(model.headerData(c, _ACROSS)))
    route = model.index(0, 0)
    assert [model.index(k, weight, route).data() for k in (0, 2, 3)] == ["50", "50", "0"]


_ACROSS = Qt.Orientation.Horizontal


def test_a_missed_window_is_said_in_words() -> None:
    """Red alone does not tell everyone."""
    orders = tuple(
        o.model_copy(update={"windows": (Window(latest=500),)}) if o.name == "Order 2" else o
        for o in PROBLEM.orders
    )
    model = RoutesModel()
    model.show(Scene(PROBLEM.model_copy(update={"orders": orders}), PLAN), None)
    index = model.find("Order 2", None)
    assert index.siblingAtColumn(6).data() == "by 08:20, missed"


def test_the_schedule_sorts_by_time_not_by_text(qtbot: QtBot, pane: ResultsPane) -> None:
    model = pane.schedule.model()
    pane.schedule.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    assert {row_texts(model, k)[0] for k in (0, 1)} == {"Sand", "Paint"}
    pane.schedule.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [row_texts(model, k)[0] for k in (0, 1)] == ["Paint", "Sand"]
    assert row_texts(model, 0)[2:] == ["Bay 2", "Tue 24 Nov 09:30", "Tue 24 Nov 10:30", "1 h", "Crane"]


def test_the_roster_is_people_by_days() -> None:
    model = RosterModel()
    left = Unserved(activity="Early", verdict="impossible", reason="", posts=1)
    model.show(Scene(PROBLEM, PLAN.model_copy(update={"unserved": (left,)})))
    names = [model.headerData(k, Qt.Orientation.Vertical) for k in range(model.rowCount())]
    assert names == ["Ana", "Luc", "Not staffed"]
    assert row_texts(model, 0) == ["", "", "0 min", ""]
    assert row_texts(model, 1) == ["06:00–14:00", "", "8 h", ""]
    assert row_texts(model, 2) == ["1 × 06:00–14:00", "", "1 post", ""]
    titles = [model.headerData(k, Qt.Orientation.Horizontal) for k in range(model.columnCount())]
    assert titles == ["Tue 24 Nov\n1 open", "Wed 25 Nov", "Hours", "Rules"]


def test_a_month_has_narrow_days_whose_chips_still_say_when() -> None:
    """Forty people and four weeks are read at a glance only if more than a few days stand beside each other."""
    settings = PROBLEM.settings.model_copy(
        update={"end_date": PROBLEM.settings.start_date + timedelta(days=27)}
    )
    model = RosterModel()
    model.show(Scene(PROBLEM.model_copy(update={"settings": settings}), PLAN))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Tue\n24 Nov"
    chip = model.index(1, 0).data(CHIPS)[0]
    assert chip.texts[-3:] == ("06:00–14:00", "06–14", "06")
    assert replace(chip, open=2).texts[-3:] == ("2 × 06–14", "2 × 06", "2 ×")


def test_a_chip_says_as_much_as_it_has_room_for(qtbot: QtBot) -> None:
    texts = ("early 06:00–14:00", "06:00–14:00", "06–14", "06")
    family = QApplication.font().family()
    assert [_fitting(texts, width, family) for width in (400, 90, 46, 18)] == list(texts)


def test_the_roster_says_hours_against_their_bounds_and_what_is_broken() -> None:
    people = (Worker(name="Ana", min_hours=4), Worker(name="Luc", min_hours=4, max_hours=6))
    nobody_drives = tuple(vehicle.model_copy(update={"driver": ""}) for vehicle in PROBLEM.vehicles)
    scenario = PROBLEM.model_copy(update={"workers": people, "vehicles": nobody_drives})
    model = RosterModel()
    model.show(Scene(scenario, PLAN, verdict=judge(scenario, PLAN)))
    assert row_texts(model, 0)[2:] == ["0 min of at least 4", "1 wish open"]
    assert row_texts(model, 1)[2:] == ["8 h of 4–6", "1 broken"]
    tip = model.index(1, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Luc works 8 hours, more than the 6 allowed."
    assert model.index(1, 2).data(Qt.ItemDataRole.ForegroundRole) == current_theme().color("danger")


def test_selecting_a_row_selects_it_everywhere(qtbot: QtBot, pane: ResultsPane) -> None:
    pane.routes.setCurrentIndex(pane.routes_model.find("Order 4", None))
    assert (pane._selection.activity, pane._selection.resource) == ("Order 4", "Truck 2")
    pane._selection.select("Order 2")
    assert pane.routes.currentIndex().data() == "3  Order 2"
    pane._selection.select("Paint", "Bay 2")
    assert str(pane.schedule.currentIndex().data()) == "Paint"
    pane._selection.select()
    assert not pane.routes.currentIndex().isValid()


def test_following_another_view_does_not_answer_back(qtbot: QtBot, pane: ResultsPane) -> None:
    """Showing Order 3 must not turn the selection of its delivery into that of its pickup's vehicle row."""
    said: list[str | None] = []
    pane._selection.changed.connect(lambda: said.append(pane._selection.activity))
    pane._selection.select("Order 3", "Truck 1")
    assert said == ["Order 3"]


def test_what_was_folded_stays_folded(qtbot: QtBot, pane: ResultsPane) -> None:
    assert pane.routes.isExpanded(pane.routes_model.index(0, 0))
    pane.routes.collapse(pane.routes_model.index(0, 0))
    pane.set_scene(Scene(PROBLEM, PLAN.model_copy(update={"unserved": ()})))
    assert not pane.routes.isExpanded(pane.routes_model.index(0, 0))
    assert pane.routes.isExpanded(pane.routes_model.index(1, 0))


def test_changed_stops_say_what_changed(qapp: QApplication) -> None:
    before = PLAN.model_copy(update={"routes": PLAN.routes[:1]})
    model = RoutesModel()
    model.show(Scene(PROBLEM, PLAN, before, changes(PROBLEM, before, PLAN)), None)
    index = model.find("Order 4", None)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "Order 4 is served now" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert model.find("Order 2", None).data(Qt.ItemDataRole.DecorationRole) is None


def test_cells_copy_as_a_spreadsheet_reads_them(qtbot: QtBot, pane: ResultsPane) -> None:
    pane.routes.expandAll()
    pane.routes.setCurrentIndex(pane.routes_model.find("Order 4", None))
    focus(qtbot, pane.routes)
    QTest.keyClick(pane.routes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    row = QGuiApplication.clipboard().text().split("\t")
    assert row[:5] == ["1  Order 4", "School", "08:20", "08:20", "08:20"]


def test_rows_copy_in_the_order_on_screen(qtbot: QtBot, pane: ResultsPane) -> None:
    view = pane.schedule
    pane._tabs.setCurrentIndex(1)
    view.selectAll()
    view.actions()[1].trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Task\tJob\tStation")
    assert [line.split("\t")[0] for line in lines[1:]] == ["Sand", "Paint"]


def test_no_copied_cell_is_a_formula() -> None:
    assert as_tsv([["=1+1", "@x", "-5", "+bad", "a\tb", 'say "x"', "two\nlines"]]) == (
        '\'=1+1\t\'@x\t-5\t\'+bad\t"a\tb"\t"say ""x"""\t"two\nlines"'
    )


def test_only_the_tabs_that_matter(qtbot: QtBot, pane: ResultsPane) -> None:
    assert [pane._tabs.isTabVisible(k) for k in range(3)] == [True, True, True]
    assert pane.routes.isVisible()
    bare = PROBLEM.model_copy(update={"tasks": (), "shifts": ()})
    pane.set_scene(Scene(bare, PLAN.model_copy(update={"schedule": (), "roster": ()})))
    assert [pane._tabs.isTabVisible(k) for k in range(3)] == [True, False, False]
    rostered = PROBLEM.model_copy(update={"orders": (), "vehicles": (), "tasks": (), "rules": ()})
    pane.set_scene(Scene(rostered, PLAN.model_copy(update={"routes": (), "schedule": ()})))
    assert pane.roster.isVisible()


def test_a_plan_of_a_scenario_that_has_moved_on_does_no_harm(qtbot: QtBot, pane: ResultsPane) -> None:
    fewer = PROBLEM.model_copy(update={"orders": PROBLEM.orders[:2], "tasks": (), "shifts": ()})
    pane.set_scene(Scene(fewer, PLAN))
    assert pane.routes_model.rowCount() == 0


def test_before_a_plan_a_friendly_word(qtbot: QtBot, pane: ResultsPane) -> None:
    pane.set_scene(Scene(PROBLEM, None))
    assert pane._pages.currentIndex() == 0
    assert "Solve" in pane._empty._text.text()


@pytest.fixture
def left_out(qtbot: QtBot) -> UnservedPane:
    """A list with three entries."""
    entries = (
        Unserved(activity="Order 1", verdict="impossible", reason="No skill.", fix="Give Truck 1 the skill."),
        Unserved(activity="=Order 2", verdict="crowded_out", reason="No room. " * 30),
        Unserved(activity="Early", verdict="not_found", reason="Nobody.", posts=2),
    )
    shown = UnservedPane(Selection())
    qtbot.addWidget(shown)
    shown.resize(420, 400)
    shown.set_scene(Scene(PROBLEM, PLAN.model_copy(update={"unserved": entries})))
    shown.show()
    QApplication.processEvents()
    return shown


def test_why_asks_about_its_own_order(qtbot: QtBot, left_out: UnservedPane) -> None:
    view = left_out.list
    second = view.model().index(1, 0)
    with qtbot.waitSignal(left_out.ask_why) as caught:
        box = why_box(view.visualRect(second), view.font())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert caught.args == ["=Order 2"]
    with qtbot.assertNotEmitted(left_out.ask_why):
        beside = view.visualRect(second).topLeft() + QPoint(20, 20)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert left_out._selection.activity == "=Order 2"


def test_enter_asks_why(qtbot: QtBot, left_out: UnservedPane) -> None:
    left_out.list.setCurrentIndex(left_out.list.model().index(2, 0))
    with qtbot.waitSignal(left_out.ask_why) as caught:
        QTest.keyClick(left_out.list, Qt.Key.Key_Return)
    assert caught.args == ["Early"]


def test_a_long_reason_makes_its_card_taller_and_a_narrow_list_too(
    qtbot: QtBot, left_out: UnservedPane
) -> None:
    view = left_out.list

    def height(row: int) -> int:
        return view.visualRect(view.model().index(row, 0)).height()

    assert height(1) > height(2) + 20
    wide = height(1)
    left_out.resize(260, 400)
    qtbot.waitUntil(lambda: height(1) > wide)


def test_copied_entries_are_safe_for_a_spreadsheet(qtbot: QtBot, left_out: UnservedPane) -> None:
    left_out.list.setCurrentIndex(left_out.list.model().index(1, 0))
    focus(qtbot, left_out.list)
    QTest.keyClick(left_out.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("'=Order 2\tNo room\t")


def test_screen_readers_hear_the_reason(left_out: UnservedPane) -> None:
    index = left_out.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Order 1. Impossible. No skill. What would help: Give Truck 1 the skill."
    )


def test_nothing_left_out_is_good_news(qtbot: QtBot, left_out: UnservedPane) -> None:
    left_out.set_scene(Scene(PROBLEM, PLAN.model_copy(update={"unserved": ()})))
    assert left_out._pages.currentIndex() == 0
    assert "Nothing is left out" in left_out._empty._title.text()
    left_out.set_scene(Scene(PROBLEM, None))
    assert "No plan yet" in left_out._empty._title.text()


def test_views_have_names_for_screen_readers(qtbot: QtBot, pane: ResultsPane) -> None:
    views = pane.findChildren(QAbstractItemView)
    named = [pane.routes, pane.schedule, pane.roster]
    assert all(view in views and view.accessibleName() for view in named)
