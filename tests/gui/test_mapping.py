"""A workbook of unknown shape: asked about once, opened by itself the next time, exported beside its own sheets."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.document import State
from planner.scenario_file import autosave, load
from planner.sheets import Mapping, look_at
from tests.helpers.books import Sheets, make_book, small_sheets
from tests.helpers.desk import small_plan
from ui.background import Background
from ui.forms import MappingDialog
from ui.preferences import Preferences
from ui.session import Session

CHOICES = {
    "Ref": "name",
    "What": "kind",
    "Where to": "place",
    "Then": "to place",
    "Poid": "weight",
    "From clock": "earliest",
    "To clock": "latest",
}


def strange(name: str) -> Sheets:
    sheets = small_sheets()
    sheets[name] = [list(CHOICES), *sheets.pop("Orders")[1:]]
    return sheets


@pytest.fixture
def session(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(autosave, "default_folder", lambda: tmp_path / "recovery")
    background = Background()
    session = Session(preferences, background)
    yield session
    session.close()
    background.close()


def asked(qtbot: QtBot, session: Session, path: Path) -> MappingDialog:
    """Open a workbook and return the dialog that it makes the window show."""
    with qtbot.waitSignal(session.mapping_wanted, timeout=5000) as caught:
        session.open(path)
    assert caught.args[0] == path
    dialog = MappingDialog(path.name, caught.args[1], caught.args[2])
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog: MappingDialog, sheet: str, kind: str, columns: dict[str, str]) -> None:
    page = next(page for page in dialog.pages if page.name == sheet)
    page.kind.setCurrentIndex(page.kind.findData(kind))
    for heading, title in columns.items():
        box = page.columns[heading]
        box.setCurrentIndex(box.findData(title))


def test_columns_are_chosen_once_and_remembered_for_the_next_week(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = make_book(tmp_path / "48.xlsx", strange("Week 48"))
    dialog = asked(qtbot, session, path)
    assert not dialog.ok.isEnabled()
    assert dialog.sheets.currentRow() == 3  # the one that is not known
    choose(dialog, "Week 48", "Orders", CHOICES)
    assert dialog.ok.isEnabled()
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open_as(path, dialog.mapping)
    assert session.problem is not None
    assert [(o.name, o.place) for o in session.problem.orders] == [("O1", "Clinic"), ("O2", "Camp")]
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(make_book(tmp_path / "49.xlsx", strange("Week 49")))
    assert session.problem.orders
    assert session.document is not None
    assert session.document.source is not None
    assert "Week 49" in Mapping.from_json(session.document.source.mapping).sheets


def test_the_guess_is_filled_in_and_follows_the_kind_of_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    shape = look_at(make_book(tmp_path / "a.xlsx", strange("Week 48")))
    dialog = MappingDialog("a.xlsx", shape.guess, shape.samples)
    qtbot.addWidget(dialog)
    places, week = dialog.pages[1], dialog.pages[3]
    assert places.kind.currentData() == "Places"
    assert places.columns["latitude"].currentData() == "latitude"
    assert week.kind.currentData() == ""
    assert week.table.item(0, 1).text() == "O1  ·  O2"
    choose(dialog, "Week 48", "Orders", {})
    assert week.columns["Poid"].currentData() == "weight"
    assert [s.sheet for s in dialog.shortcomings] == ["Week 48"]
    choose(dialog, "Week 48", "Places", {})
    assert week.columns["Poid"].currentData() == ""


def test_a_column_is_taken_from_the_heading_that_had_it(qtbot: QtBot, tmp_path: Path) -> None:
    shape = look_at(make_book(tmp_path / "a.xlsx", strange("Week 48")))
    dialog = MappingDialog("a.xlsx", shape.guess, shape.samples)
    qtbot.addWidget(dialog)
    choose(dialog, "Week 48", "Orders", {"Then": "weight"})
    columns = dialog.mapping.sheets["Week 48"].columns
    assert (columns["Then"], columns["Poid"]) == ("weight", "")


def test_a_choice_that_did_not_do_is_asked_about_again(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = make_book(tmp_path / "a.xlsx", strange("Week 48"))
    dialog = asked(qtbot, session, path)
    choose(dialog, "Week 48", "Orders", {**CHOICES, "From clock": "", "What": "earliest"})
    with qtbot.waitSignal(session.failed, timeout=5000):
        session.open_as(path, dialog.mapping)
    assert session.document is None
    again = asked(qtbot, session, path)
    assert again.mapping == dialog.mapping
    choose(again, "Week 48", "Orders", CHOICES)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open_as(path, again.mapping)
    once_more = asked(qtbot, session, path)  # opened again while it is open: to choose others
    assert once_more.mapping == again.mapping


def test_faults_that_no_mapping_mends_are_told_without_asking(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    sheets = small_sheets()
    sheets["Orders"][1][5] = "soon"
    with (
        qtbot.assertNotEmitted(session.mapping_wanted),
        qtbot.waitSignal(session.failed, timeout=5000),
    ):
        session.open(make_book(tmp_path / "a.xlsx", sheets))


def test_the_mapping_is_saved_and_serves_the_export(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    path = make_book(tmp_path / "48.xlsx", strange("Week 48"))
    dialog = asked(qtbot, session, path)
    choose(dialog, "Week 48", "Orders", CHOICES)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open_as(path, dialog.mapping)
    session.save(tmp_path / "week.packtrain")
    again = load(tmp_path / "week.packtrain")
    assert again.source is not None
    assert Mapping.from_json(again.source.mapping) == dialog.mapping
    with qtbot.waitSignal(session.reported, timeout=5000):
        session.do("Plan", lambda s: State(s.problem, small_plan()))
    with qtbot.waitSignal(session.told, timeout=5000):
        session.export(tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    assert {"Week 48", "Routes"} <= set(book.sheetnames)
    texts = [str(cell.value) for row in book["Summary"].iter_rows() for cell in row]
    assert not any("can't be read" in text for text in texts)  # it was, with the mapping


def test_the_window_asks_and_opens(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QMainWindow

    from ui.files import FileActions

    class Window(QMainWindow):
        pass

    window = Window()
    qtbot.addWidget(window)
    window.session = session  # type: ignore[attr-defined]
    files = FileActions(window)  # type: ignore[arg-type]
    session.mapping_wanted.connect(files.ask_for_mapping)

    def refuse(dialog: MappingDialog) -> int:
        return QDialog.DialogCode.Rejected

    def answer(dialog: MappingDialog) -> int:
        choose(dialog, "Week 48", "Orders", CHOICES)
        return QDialog.DialogCode.Accepted

    path = make_book(tmp_path / "48.xlsx", strange("Week 48"))
    monkeypatch.setattr(MappingDialog, "exec", refuse)
    with qtbot.waitSignal(session.mapping_wanted, timeout=5000):
        session.open(path)
    assert session.document is None
    assert "not opened" in window.statusBar().currentMessage()
    monkeypatch.setattr(MappingDialog, "exec", answer)
    with qtbot.waitSignal(session.opened, timeout=5000):
        session.open(path)
    assert session.problem is not None
    assert len(session.problem.orders) == 2
