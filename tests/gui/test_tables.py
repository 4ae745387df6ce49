"""The scenario's tables: shown, typed into, pasted into, filtered, and always undoable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.errors import PacktrainError
from planner.sheets.columns import SHEETS
from tests.helpers.desk import small_problem
from ui.tables import TablesPane, clipboard
from ui.tables.editing import write_cells
from ui.tables.records_model import RecordsModel
from ui.tables.settings_model import SettingsModel


@pytest.fixture
def pane(qtbot: QtBot) -> TablesPane:
    pane = TablesPane()
    qtbot.addWidget(pane)
    pane.show_problem(small_problem())
    pane.resize(700, 400)
    pane.show()
    return pane


@pytest.mark.parametrize("title", [t for t in SHEETS if t not in ("Settings", "Constraints")])
def test_models_behave_as_qt_expects(qtbot: QtBot, title: str) -> None:
    model = RecordsModel(SHEETS[title])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_problem(small_problem())
    model.show_problem(small_problem().model_copy(update={SHEETS[title].attribute: ()}))
    settings = SettingsModel()
    QAbstractItemModelTester(settings, QAbstractItemModelTester.FailureReportingMode.Fatal)
    settings.show_problem(small_problem())


def test_only_sheets_with_records_have_tabs(pane: TablesPane) -> None:
    titles = [pane.tabs.tabText(i) for i in range(pane.tabs.count())]
    assert titles == ["Orders", "Vehicles", "Places", "Travel", "Settings"]
    pane.show_sheet("Workers")
    assert pane.tabs.tabText(pane.tabs.currentIndex()) == "Workers"


def test_typing_into_a_cell_says_what_was_written(qtbot: QtBot, pane: TablesPane) -> None:
    page = pane.pages["Orders"]
    column = [c.title for c in page.model.columns].index("service minutes")
    with qtbot.waitSignal(pane.written) as caught:
        page.model.setData(page.model.index(0, column), "25")
    spec, written, text = caught.args
    assert spec.title == "Orders"
    assert written == [(0, "service minutes", "25")]
    assert text == "Change order"


def test_what_was_written_becomes_one_step_of_undo() -> None:
    document = Document(small_problem())
    document.do("Change", write_cells(document.state, SHEETS["Orders"], [(0, "latest", "9h30")]))
    assert document.problem.orders[0].windows[0].latest == 570
    document.undo()
    assert document.problem == small_problem()


def test_a_wrong_cell_names_row_and_column_and_changes_nothing() -> None:
    document = Document(small_problem())
    with pytest.raises(PacktrainError, match="row 2, “latest”"):
        write_cells(document.state, SHEETS["Orders"], [(0, "latest", "10:00"), (1, "latest", "soon")])
    assert document.problem == small_problem()


def test_rows_pasted_past_the_end_become_records(pane: TablesPane, qtbot: QtBot) -> None:
    page = pane.pages["Orders"]
    document = Document(small_problem())
    QGuiApplication.clipboard().setText("new one\tdelivery\tClinic\r\nnew two\tdelivery\tDepot\r\n")
    page.view.setCurrentIndex(page.proxy.index(page.proxy.rowCount() - 1, 0))
    with qtbot.waitSignal(page.written) as caught:
        page.paste()
    written, _ = caught.args
    rows = {row for row, _, _ in written}
    last = len(document.problem.orders) - 1
    assert rows == {last, last + 1}
    state = write_cells(document.state, page.spec, [e for e in written if e[1] in ("name", "place")])
    assert [o.name for o in state.problem.orders][-2:] == ["new one", "new two"]


def test_copied_cells_paste_back_as_they_were() -> None:
    rows = [["a", 'with "quotes"', "two\nlines"], ["=1+1", "", "ü"]]
    assert clipboard.from_text(clipboard.to_text(rows)) == rows


def test_the_filter_leaves_only_what_matches(pane: TablesPane) -> None:
    page = pane.pages["Orders"]
    page._filter.setText("school")
    names = {page.proxy.index(r, 0).data() for r in range(page.proxy.rowCount())}
    assert names == {"O3"}


def test_choices_are_offered_as_a_list(pane: TablesPane) -> None:
    page = pane.pages["Orders"]
    column = [c.title for c in page.model.columns].index("priority")
    page._toggle_columns()
    index = page.proxy.index(0, column)
    editor = page.view.itemDelegate().createEditor(page.view.viewport(), None, index)  # type: ignore[arg-type]
    assert isinstance(editor, QComboBox)
    assert {editor.itemText(i) for i in range(editor.count())} >= {"must", "high", "normal", "low", "skip"}


def test_sorting_by_number_is_not_by_text(pane: TablesPane) -> None:
    page = pane.pages["Orders"]
    column = [c.title for c in page.model.columns].index("weight")
    page.view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    weights = [float(page.proxy.index(r, column).data()) for r in range(page.proxy.rowCount())]
    assert weights == sorted(weights)


def test_selecting_elsewhere_selects_the_row(pane: TablesPane) -> None:
    pane.follow("O2", None)
    page = pane.pages["Orders"]
    assert page.view.currentIndex().row() == 1
