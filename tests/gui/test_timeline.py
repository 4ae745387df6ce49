"""The timeline: rows and bars, the axis, pointer and keys."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.model import (
    Plan,
    Problem,
    Route,
    ScheduledTask,
    Settings,
    Station,
    Stop,
    Unserved,
    Vehicle,
    Window,
)
from tests.helpers.small import small_plan, small_problem
from ui.scene import Scene
from ui.selection import Selection
from ui.timeline import TimelinePane
from ui.timeline.axis import Axis
from ui.timeline.rows import Bar, rows_of, span_of, stacked, windows_of
from ui.timeline.tooltips import bar_tooltip

PROBLEM = small_problem()
PLAN = small_plan()
SCENE = Scene(PROBLEM, PLAN)


@pytest.fixture
def pane(qtbot: QtBot) -> TimelinePane:
    """A timeline of the small plan."""
    shown = TimelinePane(Selection())
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.set_scene(SCENE)
    shown.show()
    QApplication.processEvents()
    return shown


def middle(pane: TimelinePane, activity: str) -> QPoint:
    """Return the middle of an activity's first bar."""
    chart = pane.chart
    found = chart._stack.find(activity)
    assert found is not None
    return chart._bar_on_screen(*found).center().toPoint()


def test_everyone_has_a_row_idle_or_not() -> None:
    rows = [(row.kind, row.name) for row in rows_of(SCENE)]
    assert rows == [
        ("heading", "Vehicles"),
        ("vehicle", "Truck 1"),
        ("vehicle", "Truck 2"),
        ("heading", "Stations"),
        ("station", "Bay 1"),
        ("station", "Bay 2"),
        ("station", "Crane"),
        ("heading", "Workers"),
        ("worker", "Ana"),
        ("worker", "Luc"),
    ]
    assert all(not row.bars for row in rows_of(Scene(PROBLEM, None)))
    assert rows_of(Scene()) == ()


def test_a_route_is_driving_waiting_work_and_breaks() -> None:
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 24)),
        vehicles=(Vehicle(name="Van", start_place="D", starts=480, ends=1020),),
        places=PROBLEM.places,
        orders=PROBLEM.orders,
    )
    stops = (
        Stop(kind="start", place="D", arrival=480, start=480, end=480),
        Stop(kind="delivery", order="Order 1", place="A", arrival=500, start=540, end=550, driving=20),
        Stop(kind="break", place="A", arrival=550, start=550, end=595),
        Stop(kind="reload", place="D", arrival=615, start=615, end=630, driving=20),
        Stop(kind="delivery", order="Order 2", place="B", arrival=640, start=640, end=645, driving=10),
        Stop(kind="end", place="D", arrival=660, start=660, end=660, driving=15),
    )
    (row,) = rows_of(Scene(problem, Plan(routes=(Route(vehicle="Van", day=0, stops=stops),))))
    assert [(b.kind, b.start, b.end, b.label) for b in row.bars] == [
        ("driving", 480, 500, ""),
        ("waiting", 500, 540, ""),
        ("service", 540, 550, "1"),
        ("break", 550, 595, "break"),
        ("driving", 595, 615, ""),
        ("reload", 615, 630, "reload"),
        ("driving", 630, 640, ""),
        ("service", 640, 645, "2"),
        ("driving", 645, 660, ""),
    ]
    assert row.closed == ((-1440, 480), (1020, 2880))
    assert row.note == "2 orders, 3 h"


def test_a_station_with_room_for_two_shows_both() -> None:
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 24)), stations=(Station(name="Bay", capacity=2),)
    )
    items = [("A", 0, 60), ("B", 30, 90), ("C", 60, 120)]
    plan = Plan(schedule=tuple(ScheduledTask(task=t, station="Bay", start=s, end=e) for t, s, e in items))
    (row,) = rows_of(Scene(problem, plan))
    assert row.lanes == 2
    assert [(b.activity, b.lane) for b in row.bars] == [("A", 0), ("B", 1), ("C", 0)]


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 50)), max_size=25))
def test_stacked_bars_never_cover_each_other(spans: list[tuple[int, int]]) -> None:
    bars, lanes = stacked([Bar("task", start, start + long) for start, long in spans])
    for k, a in enumerate(bars):
        assert 0 <= a.lane < lanes
        for b in bars[k + 1 :]:
            assert a.lane != b.lane or a.end <= b.start or b.end <= a.start
    busiest = max((sum(a.start <= b.start < a.end for a in bars) for b in bars), default=1)
    assert lanes == max(busiest, 1)


def test_posts_that_nobody_fills_have_a_row() -> None:
    left = Unserved(activity="Early", verdict="impossible", reason="Nobody may.", posts=1)
    rows = rows_of(Scene(PROBLEM, PLAN.model_copy(update={"unserved": (left,)})))
    (row,) = [row for row in rows if row.kind == "open"]
    assert [(b.kind, b.activity, b.start, b.end) for b in row.bars] == [("open", "Early", 360, 840)]


def test_the_span_holds_all_bars_of_a_day() -> None:
    rows = rows_of(SCENE)
    first, last = span_of(rows, 2880)
    assert first <= 360
    assert last >= 840
    assert first % 60 == last % 60 == 0
    assert span_of(rows, 2880, day=1) == (1440 + 360, 1440 + 1200)


def test_the_windows_of_an_order_recur_every_day_or_on_its_date() -> None:
    order = PROBLEM.orders[0].model_copy(
        update={"windows": (Window(earliest=480, latest=600), Window(latest=900))}
    )
    problem = PROBLEM.model_copy(update={"orders": (order,)})
    assert windows_of(Scene(problem), "Order 1") == ((480, 600), (0, 900), (1920, 2040), (1440, 2340))
    dated = order.model_copy(update={"date": date(2026, 11, 25)})
    problem = PROBLEM.model_copy(update={"orders": (dated,)})
    assert windows_of(Scene(problem), "Order 1") == ((1920, 2040), (1440, 2340))
    assert windows_of(SCENE, "Order 1") == windows_of(SCENE, None) == ()


@given(st.floats(0.2, 5), st.floats(0, 700))
def test_zooming_keeps_the_minute_under_the_pointer(factor: float, x: float) -> None:
    axis = Axis(0, 1440).fitted(700).zoomed(4, 350, 700)
    zoomed = axis.zoomed(factor, x, 700)
    inside = 0 < zoomed.offset < zoomed.length - 700
    assert not inside or zoomed.minute(x) == pytest.approx(axis.minute(x), abs=1e-6)
    assert zoomed.length >= 700 - 1e-6


def test_ticks_are_round_and_apart() -> None:
    for zoom in (1, 3, 10, 30):
        axis = Axis(300, 1300).fitted(700).zoomed(zoom, 0, 700)
        step, ticks = axis.ticks(700)
        assert all(t % step == 0 for t in ticks)
        assert step * axis.density >= 62


def test_a_click_selects_bar_and_row(qtbot: QtBot, pane: TimelinePane) -> None:
    selection, viewport = pane.chart._selection, pane.chart.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(pane, "Paint"))
    assert (selection.activity, selection.resource) == ("Paint", "Bay 2")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, middle(pane, "Sand").y()))
    assert (selection.activity, selection.resource) == (None, "Bay 1")


def test_keys_walk_through_rows_and_bars(qtbot: QtBot, pane: TimelinePane) -> None:
    selection, chart = pane.chart._selection, pane.chart
    seen = []
    for key in ("Down", "Right", "Right", "Right", "Left", "Down", "Down", "Up", "Escape"):
        QTest.keyClick(chart, getattr(Qt.Key, f"Key_{key}"))
        seen.append((selection.resource, selection.activity))
    assert seen == [
        ("Truck 1", None),
        ("Truck 1", "Order 3"),
        ("Truck 1", "Order 2"),
        ("Truck 1", "Order 2"),
        ("Truck 1", "Order 3"),
        ("Truck 2", None),
        ("Bay 1", None),
        ("Truck 2", None),
        (None, None),
    ]


def test_control_and_wheel_zoom_time_at_the_pointer(qtbot: QtBot, pane: TimelinePane) -> None:
    chart = pane.chart
    here = QPointF(middle(pane, "Paint"))
    minute = chart.axis.minute(here.x() - chart._header)
    wheel = QWheelEvent(
        here,
        QPointF(chart.viewport().mapToGlobal(here.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = chart.axis.density
    QApplication.sendEvent(chart.viewport(), wheel)
    assert chart.axis.density == pytest.approx(2 * before)
    assert chart.axis.minute(here.x() - chart._header) == pytest.approx(minute, abs=0.01)
    assert chart.horizontalScrollBar().maximum() > 0
    chart.fit()
    assert chart.axis.density == pytest.approx(before)


def test_selecting_elsewhere_scrolls_to_the_bar(qtbot: QtBot, pane: TimelinePane) -> None:
    pane.resize(500, 180)
    pane.chart.zoom(20.0, 499)
    pane.chart.verticalScrollBar().setValue(0)
    pane.chart._selection.select("Paint")
    assert pane.chart.viewport().rect().contains(middle(pane, "Paint"))


def test_the_day_filter_narrows_the_axis(qtbot: QtBot, pane: TimelinePane) -> None:
    pane.chart._selection.show_day(1)
    assert pane.chart.axis.first >= 1440
    assert pane.days.currentText() == "Wed 25 Nov"
    pane.chart._selection.show_day(None)
    assert pane.chart.axis.first < 1440


def test_hovering_a_bar_tells_the_other_views(qtbot: QtBot, pane: TimelinePane) -> None:
    said: list[str] = []
    pane.chart._selection.hovered.connect(said.append)
    QTest.mouseMove(pane.chart.viewport(), middle(pane, "Paint"))
    qtbot.waitUntil(lambda: said == ["Paint"])
    QApplication.sendEvent(pane.chart, QEvent(QEvent.Type.Leave))
    assert said[-1] == ""


def test_tooltips_say_when_where_and_escape_names() -> None:
    rows = rows_of(SCENE)
    row = next(r for r in rows if r.name == "Bay 2")
    text = bar_tooltip(SCENE, row, row.bars[0])
    assert "Paint" in text
    assert "09:30" in text
    assert "1 h" in text
    assert "&lt;i&gt;" in bar_tooltip(SCENE, row, Bar("task", 0, 10, "<i>x"))


def test_a_thousand_bars_are_painted_once_not_at_every_move(qtbot: QtBot) -> None:
    """Hovering redraws a line, not two thousand bars."""
    items = [ScheduledTask(task=f"T{k}", station=f"S{k % 40}", start=k // 40 * 30, end=k // 40 * 30 + 25)
             for k in range(2000)]  # fmt: skip
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 24)),
        stations=tuple(Station(name=f"S{k}") for k in range(40)),
    )
    pane = TimelinePane(Selection())
    qtbot.addWidget(pane)
    pane.resize(1200, 700)
    pane.set_scene(Scene(problem, Plan(schedule=tuple(items))))
    pane.show()
    QApplication.processEvents()
    pane.grab()
    picture = pane.chart._picture
    assert picture is not None
    for x in range(200, 900, 50):
        QTest.mouseMove(pane.chart.viewport(), QPoint(x, 300))
        pane.grab()
    assert pane.chart._picture is picture


def test_an_empty_timeline_says_so(qtbot: QtBot) -> None:
    pane = TimelinePane(Selection())
    qtbot.addWidget(pane)
    pane.show()
    assert "Open a scenario" in pane._empty._text.text()
    assert pane.chart.isHidden()
    pane.set_scene(SCENE)
    assert pane._empty.isHidden()
