"""The whole path through the window, with the real solver and the real Llama: what a planner does in five minutes."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from planner.scenario_file import load
from planner.sheets.examples import examples
from ui.assistant.cards import Proposal, Reply
from ui.main_window import MainWindow
from ui.preferences import Preferences

REQUEST = "Unimog 2 is out until noon and hospitals come before 10"
PATIENCE = 120_000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.time_limit = 6
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


def solve(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.planning.finished, timeout=PATIENCE):
        QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(
        lambda: (
            window.session.report is not None
            and window.session.document is not None
            and window.session.report.plan is window.session.document.plan
        ),
        timeout=20_000,
    )


def cards(window: MainWindow) -> list[Proposal | Reply]:
    layout = window.assistant._cards
    widgets = (item.widget() for i in range(layout.count()) if (item := layout.itemAt(i)) is not None)
    return [widget for widget in widgets if isinstance(widget, Proposal | Reply)]


def ask(qtbot: QtBot, window: MainWindow, words: str) -> Proposal | Reply:
    before = len(cards(window))
    QTest.keyClicks(window.assistant.line, words)
    QTest.keyClick(window.assistant.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(cards(window)) > before, timeout=PATIENCE)
    return cards(window)[-1]


def test_the_whole_path(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    relief = next(e.path for e in examples() if e.path.stem == "relief")
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        window.open_file(relief)
    document = window.session.document
    assert document is not None

    solve(qtbot, window)
    first = window.session.report
    assert first is not None
    assert first.verdict.passed
    assert window.run_bar._verdict.text().startswith("Checked")

    card = ask(qtbot, window, REQUEST)
    assert isinstance(card, Proposal)
    rules = len(document.problem.rules)
    card.accept_button.click()
    added = [rule.constraint.to_contract() for rule in document.problem.rules[rules:]]
    assert [rule["kind"] for rule in added] == ["unavailable", "time_window"]
    assert added[0]["resources"] == ["Unimog 2"]
    assert added[0]["end"].endswith("12:00")
    assert added[1]["activities"] == ["hospital"]
    assert added[1]["latest"].endswith("10:00")
    assert window.isWindowModified()

    solve(qtbot, window)
    second = window.session.report
    assert second is not None
    assert second.verdict.passed
    assert second.changes
    hospitals = set(document.problem.names.activities(["hospital"]))
    for route in second.plan.routes:
        for stop in route.stops:
            if stop.order in hospitals and stop.kind == "delivery":
                assert stop.start % 1440 <= 600
    assert window.changes.model.rowCount() == len(second.changes.changes)

    answer = ask(qtbot, window, "what changed since the last plan?")
    assert isinstance(answer, Reply)

    scenario = tmp_path / "relief.packtrain"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(scenario), ""))
    window.actions_by_name["save_as"].trigger()
    assert not window.isWindowModified()
    kept = load(scenario)
    assert kept.problem == document.problem
    assert kept.plan == document.plan
    assert {entry.action for entry in kept.audit} >= {"reading", "accepted"}

    workbook = tmp_path / "plan.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(workbook), ""))
    with qtbot.waitSignal(window.session.told, timeout=30_000):
        window.actions_by_name["export"].trigger()
    sheets = openpyxl.load_workbook(workbook).sheetnames
    assert (
        sheets[: len(openpyxl.load_workbook(relief).sheetnames)] == openpyxl.load_workbook(relief).sheetnames
    )
    assert {"Routes", "Summary"} <= set(sheets)

    for _ in range(2):
        window.actions_by_name["undo"].trigger()
    assert len(document.problem.rules) == rules
    for _ in range(2):
        window.actions_by_name["redo"].trigger()
    assert document.plan == second.plan


def test_a_selected_order_is_selected_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    city = next(e.path for e in examples() if e.path.stem == "city")
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        window.open_file(city)
    problem = window.session.problem
    assert problem is not None
    name = problem.orders[5].name
    window.selection.select(activity=name)
    page = window.tables.pages["Orders"]
    assert page.proxy.index(page.view.currentIndex().row(), 0).data() == name
    page.view.selectRow(7)
    assert window.selection.activity == problem.orders[7].name


@pytest.mark.parametrize(
    "content", [b"", b"not a workbook", b"PK\x03\x04 cut", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64]
)
def test_a_bad_file_is_named_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(window, "show_error", lambda lead, error: shown.append(f"{lead} {error}"))
    window.session.failed.disconnect()
    window.session.failed.connect(window.show_error)
    hangar = next(e.path for e in examples() if e.path.stem == "hangar")
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        window.open_file(hangar)
    document = window.session.document
    for suffix in (".xlsx", ".packtrain"):
        bad = tmp_path / f"bad{suffix}"
        bad.write_bytes(content)
        with qtbot.waitSignal(window.session.failed, timeout=30_000):
            window.open_file(bad)
        assert "bad" in shown[-1]
    assert window.session.document is document
