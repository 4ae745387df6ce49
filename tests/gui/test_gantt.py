"""The timeline as a Gantt chart: jobs, links, critical path, slack, load, closed times; dragging with judgement."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner import pins
from planner.document import State
from planner.model import Plan, Problem, ScheduledTask, Settings, Station
from tests.helpers.small import small_plan, small_problem
from tests.helpers.workshop import problem, rule, task
from ui.scene import Scene
from ui.selection import Selection
from ui.timeline import TimelinePane
from ui.timeline.links import arrows_of
from ui.timeline.painting import LOAD_HEIGHT, fold_box, row_height
from ui.timeline.rows import rows_of
from ui.timeline.shown import Shown
from ui.timeline.tooltips import bar_tooltip, row_tooltip

LEFT = Qt.MouseButton.LeftButton
PROBLEM = small_problem()
SCENE = Scene(PROBLEM, small_plan())


@pytest.fixture
def pane(qtbot: QtBot) -> TimelinePane:
    """A timeline of the small plan, two days wide."""
    shown = TimelinePane(Selection())
    qtbot.addWidget(shown)
    shown.resize(1100, 560)
    shown.set_scene(SCENE)
    shown.show()
    QApplication.processEvents()
    return shown


def middle(pane: TimelinePane, activity: str) -> QPoint:
    found = pane.chart._stack.find(activity)
    assert found is not None
    return pane.chart._bar_on_screen(*found).center().toPoint()


def carry(pane: TimelinePane, start: QPoint, end: QPoint) -> None:
    """Press at a point and take what is there to another, without letting go."""
    viewport = pane.chart.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for part in (0.1, 0.5, 1.0):
        QTest.mouseMove(viewport, start + (end - start) * part)


def test_jobs_as_rows() -> None:
    scenario = problem(
        tasks=(task("X wash", job="X"), task("X paint", job="X", stations="Bay 2"), task("Y")),
        stations=(Station(name="Bay 1"), Station(name="Bay 2")),
    )
    items = (
        ScheduledTask(task="X wash", station="Bay 1", start=480, end=540),
        ScheduledTask(task="X paint", station="Bay 2", start=500, end=560),
    )
    rows = rows_of(Scene(scenario, Plan(schedule=items)), shown=Shown(by="job"))
    assert [(row.kind, row.name, row.lanes) for row in rows] == [("job", "X", 2), ("job", "Y", 1)]
    assert [bar.label for bar in rows[0].bars] == ["wash", "paint"]
    assert rows[1].note == "not planned"


def test_bars_know_the_critical_path_slack_and_pins() -> None:
    scenario = PROBLEM.model_copy(
        update={
            "rules": problem(
                rules=(rule("time_window", activities=["Sand"], earliest="2026-11-24T08:00",
                            latest="2026-11-24T08:00"),)
            ).rules
        }
    )  # fmt: skip
    bars = {bar.activity: bar for row in rows_of(Scene(scenario, small_plan())) for bar in row.bars
            if bar.kind == "task"}  # fmt: skip
    assert (bars["Sand"].critical, bars["Sand"].pinned, bars["Sand"].slack) == (True, True, 0)
    assert (bars["Paint"].critical, bars["Paint"].pinned) == (True, False)
    needs = [bar for row in rows_of(SCENE) for bar in row.bars if bar.kind == "need"]
    assert not any(bar.critical or bar.slack for bar in needs), "what a task needs is not marked twice"


def test_closed_times_come_from_hours_days_off_and_rules() -> None:
    days_off = (date(2026, 12, 1),)
    scenario = problem(
        stations=(Station(name="Bay", opens=480, closes=1020, days_off=days_off),),
        rules=(rule("unavailable", resources=["Bay"], start="2026-11-30T10:00", end="2026-11-30T12:00"),),
        days=2,
    )
    (row,) = rows_of(Scene(scenario, Plan()))
    assert any(a <= 0 and b >= 480 for a, b in row.closed)
    assert any(a <= 1020 and b >= 2880 for a, b in row.closed)
    assert not any(a < 700 < b for a, b in row.closed)
    assert row.blocked == ((600, 720),)


def test_arrows_of_a_task_of_the_critical_path_of_all_and_of_what_is_broken() -> None:
    assert arrows_of(SCENE, "Sand", critical=True, every=True)[0].sort == "own"
    assert [a.sort for a in arrows_of(SCENE, None, critical=True, every=False)] == ["critical"]
    assert [a.sort for a in arrows_of(SCENE, None, critical=False, every=True)] == ["other"]
    assert arrows_of(SCENE, None, critical=False, every=False) == ()
    assert arrows_of(SCENE, "Order 1", critical=False, every=False) == ()
    early = small_plan().model_copy(
        update={"schedule": (small_plan().schedule[0],
                             ScheduledTask(task="Paint", station="Bay 2", start=500, end=560))}
    )  # fmt: skip
    assert [a.sort for a in arrows_of(Scene(PROBLEM, early), None, False, False)] == ["broken"]


def test_tooltips_say_slack_load_and_pins() -> None:
    rows = {row.name: row for row in rows_of(SCENE)}
    assert "critical path" in bar_tooltip(SCENE, rows["Bay 2"], rows["Bay 2"].bars[0])
    assert "After Sand" in bar_tooltip(SCENE, rows["Bay 2"], rows["Bay 2"].bars[0])
    assert "At most 1 of 1 in use" in row_tooltip(SCENE, rows["Crane"])


def test_the_load_unfolds_for_all_stations_or_for_one(qtbot: QtBot, pane: TimelinePane) -> None:
    chart = pane.chart
    index = chart._stack.named("Bay 1")
    assert index is not None
    flat = row_height(chart.rows[index])
    arrow = fold_box(chart.header, chart.top_of(index)).center().toPoint()
    QTest.mouseClick(chart.viewport(), LEFT, pos=arrow)
    assert row_height(chart.rows[index]) == flat + LOAD_HEIGHT
    assert [row.name for row in chart.rows if row.load is not None] == ["Bay 1"]
    pane.load.setChecked(True)
    assert [row.name for row in chart.rows if row.load is not None] == ["Bay 1", "Bay 2", "Crane"]
    pane.load.setChecked(False)
    assert not any(row.load for row in chart.rows)


def test_too_much_is_red(qtbot: QtBot) -> None:
    """Two tasks at once on one station: the histogram has red in it, and none when they follow each other."""
    from ui.theme import current_theme

    def red(starts: tuple[int, int]) -> bool:
        scenario = problem(tasks=(task("A"), task("B")), stations=(Station(name="Bay 1"),))
        items = tuple(
            ScheduledTask(task=n, station="Bay 1", start=s, end=s + 60)
            for n, s in zip("AB", starts, strict=True)
        )
        pane = TimelinePane(Selection())
        qtbot.addWidget(pane)
        pane.resize(700, 300)
        pane.set_scene(Scene(scenario, Plan(schedule=items)))
        pane.show_as(Shown(critical=False, load=True))
        pane.show()
        chart = pane.chart
        image = chart.viewport().grab().toImage()
        bottom = chart.top_of(1)
        danger = current_theme().color("danger").rgb()
        return any(
            image.pixel(x, y) == danger
            for y in range(bottom - LOAD_HEIGHT, bottom)
            for x in range(chart.header, image.width())
        )

    assert red((480, 500))
    assert not red((480, 540))


def test_the_present_time_is_marked_when_the_plan_holds_it(qtbot: QtBot) -> None:
    from ui.theme import current_theme

    def marked(first: date) -> bool:
        scenario = Problem(settings=Settings(start_date=first), stations=(Station(name="Bay"),))
        now = datetime.now().hour * 60
        item = ScheduledTask(task="A", station="Bay", start=max(0, now - 90), end=now + 90)
        scenario = scenario.model_copy(update={"tasks": (task("A", stations="Bay"),)})
        pane = TimelinePane(Selection())
        qtbot.addWidget(pane)
        pane.resize(700, 300)
        pane.set_scene(Scene(scenario, Plan(schedule=(item,))))
        pane.show_as(Shown(critical=False))
        pane.show()
        image = pane.chart.viewport().grab().toImage()
        danger = current_theme().color("danger").rgb()
        y = image.height() - 20
        return any(image.pixel(x, y) == danger for x in range(pane.chart.header, image.width()))

    assert marked(date.today())
    assert not marked(date.today() + timedelta(days=3))


def test_a_task_is_dragged_in_time_judged_on_the_way_and_dropped(qtbot: QtBot, pane: TimelinePane) -> None:
    chart = pane.chart
    start = middle(pane, "Paint")
    hour = round(60 * chart.axis.density)
    carry(pane, start, start + QPoint(-hour, 0))
    drag = chart._hands.drag
    assert drag is not None
    qtbot.waitUntil(lambda: drag.finding is not None)
    assert drag.tone == "danger"
    assert "must start 30 minutes after Sand" in drag.texts[1]
    carry_on = start + QPoint(2 * hour, 0)
    QTest.mouseMove(chart.viewport(), carry_on)
    qtbot.waitUntil(lambda: drag.tone == "success")
    assert drag.texts[1] == "Fits."
    with qtbot.waitSignal(pane.moved) as said:
        QTest.mouseRelease(chart.viewport(), LEFT, pos=carry_on)
    name, minute, station = said.args
    assert (name, station) == ("Paint", "Bay 2")
    assert abs(minute - 690) <= 15
    assert minute % 5 == 0
    assert chart._hands.drag is drag, "it stays in sight until the judged plan comes"
    pane.set_scene(Scene(PROBLEM, small_plan()))
    assert chart._hands.drag is None


def test_a_task_goes_to_another_station_only_where_its_modes_allow(qtbot: QtBot, pane: TimelinePane) -> None:
    chart, start = pane.chart, middle(pane, "Paint")
    rows = {row.name: chart.top_of(k) + 12 for k, row in enumerate(chart.rows)}
    carry(pane, start, QPoint(start.x() + 100, rows["Crane"]))
    drag = chart._hands.drag
    assert drag is not None
    assert drag.station == "Bay 2"
    QTest.mouseMove(chart.viewport(), QPoint(start.x() + 100, rows["Bay 1"]))
    assert drag.station == "Bay 1"
    assert drag.minutes == 90, "it takes longer there"
    with qtbot.waitSignal(pane.moved) as said:
        QTest.mouseRelease(chart.viewport(), LEFT, pos=QPoint(start.x() + 100, rows["Bay 1"]))
    assert said.args[2] == "Bay 1"
    assert drag.finding is not None, "however fast it was dropped, it was judged"


def test_a_pin_is_no_reason_against_moving_its_own_task(qtbot: QtBot, pane: TimelinePane) -> None:
    """The pin moves along, so the judgement must not speak of it."""
    pane.set_scene(Scene(pins.pin(State(PROBLEM, small_plan()), "Paint").problem, small_plan()))
    start = middle(pane, "Paint")
    carry(pane, start, start + QPoint(60, 0))
    drag = pane.chart._hands.drag
    assert drag is not None
    assert drag.judge_now().fits
    QTest.mouseRelease(pane.chart.viewport(), LEFT, pos=start + QPoint(60, 0))


def test_escape_puts_a_dragged_task_back(qtbot: QtBot, pane: TimelinePane) -> None:
    start = middle(pane, "Paint")
    carry(pane, start, start + QPoint(120, 0))
    assert pane.chart._hands.drag is not None
    QTest.keyClick(pane.chart, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(pane.moved, wait=30):
        QTest.mouseRelease(pane.chart.viewport(), LEFT, pos=start + QPoint(120, 0))
    assert pane.chart._hands.drag is None


def test_a_task_held_at_the_edge_scrolls_on(qtbot: QtBot, pane: TimelinePane) -> None:
    pane.chart.zoom(4.0, 200)
    chart, start = pane.chart, middle(pane, "Paint")
    bar = chart.horizontalScrollBar()
    before, edge = bar.value(), QPoint(chart.viewport().width() - 5, start.y())
    carry(pane, start, edge)
    drag = chart._hands.drag
    assert drag is not None
    held = drag.start
    qtbot.waitUntil(lambda: bar.value() > before + 20 and drag.start > held)
    QTest.mouseRelease(chart.viewport(), LEFT, pos=edge)
    stopped = bar.value()
    qtbot.wait(80)
    assert bar.value() == stopped


def test_dragging_empty_time_pans_instead(qtbot: QtBot, pane: TimelinePane) -> None:
    pane.chart.zoom(8.0)
    start = QPoint(900, 300)
    before = pane.chart.horizontalScrollBar().value()
    with qtbot.assertNotEmitted(pane.moved, wait=10):
        carry(pane, start, start + QPoint(-60, 0))
        QTest.mouseRelease(pane.chart.viewport(), LEFT, pos=start + QPoint(-60, 0))
    assert pane.chart.horizontalScrollBar().value() > before


def test_keys_nudge_pin_and_open(qtbot: QtBot, pane: TimelinePane) -> None:
    pane.chart._selection.select("Paint", "Bay 2")
    with qtbot.waitSignal(pane.nudged) as said:
        QTest.keyClick(pane.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert said.args == ["Paint", 15]
    with qtbot.waitSignal(pane.pin_pressed) as said:
        QTest.keyClick(pane.chart, Qt.Key.Key_P)
    assert said.args == ["Paint"]
    with qtbot.waitSignal(pane.activated) as said:
        QTest.keyClick(pane.chart, Qt.Key.Key_Return)
    assert said.args == ["Paint"]


def test_the_menu_of_a_task_and_of_a_stop(qtbot: QtBot, pane: TimelinePane) -> None:
    texts = [action.text().split("\t")[0] for action in pane.menu_for("Paint").actions() if action.text()]
    assert texts == [
        "Pin here",
        "Solve again around it",
        "15 minutes earlier",
        "15 minutes later",
        "Show in its table",
    ]
    texts = [action.text().split("\t")[0] for action in pane.menu_for("Order 2").actions() if action.text()]
    assert texts == [
        "Pin here",
        "Solve again around it",
        "One stop earlier",
        "One stop later",
        "Move to",
        "Show in its table",
    ]


def test_the_pointer_is_never_kept_waiting_by_the_judge(qtbot: QtBot, pane: TimelinePane) -> None:
    """However often the pointer moves before the window is idle, the judge is asked once."""
    start = middle(pane, "Paint")
    carry(pane, start, start + QPoint(20, 0))
    drag = pane.chart._hands.drag
    assert drag is not None
    qtbot.waitUntil(lambda: drag.finding is not None)
    qtbot.waitUntil(lambda: not drag._timer.isActive())
    asked: list[None] = []
    drag.judged.connect(lambda: asked.append(None))
    for step in range(20):
        drag.move(700 + 10 * step, None, False)
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert drag.start == round((890 - drag._grip) / 5) * 5
