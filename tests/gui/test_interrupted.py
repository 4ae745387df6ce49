"""Tasks that rest, stock that runs out, and hours that rules set, on the timeline."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.constraints import parse
from planner.model import Mode, Plan, Problem, Rule, ScheduledTask, Settings, Station, Task
from planner.model.calendar import DAY
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import current_theme
from ui.timeline import TimelinePane
from ui.timeline.rows import Row, rows_of
from ui.timeline.shown import Shown
from ui.timeline.tooltips import bar_tooltip, row_tooltip


def scene() -> Scene:
    """Return an overhaul over a night on a bay that closes, with filters that are used up."""
    tasks = (
        Task(name="Overhaul", minutes=600, modes=(Mode(station="Bay", minutes=600),), interruptible=True,
             needs={"Filters": 3}),
        Task(name="Check", minutes=60, modes=(Mode(station="Bay", minutes=60),), needs={"Filters": 1}),
    )  # fmt: skip
    problem = Problem(
        settings=Settings(start_date=date(2026, 11, 24), end_date=date(2026, 11, 25)),
        tasks=tasks,
        stations=(
            Station(name="Bay", opens=480, closes=960),
            Station(name="Filters", capacity=5, used_up=True),
        ),
        rules=(
            Rule(id="R1", constraint=parse({"kind": "working_hours", "resources": ["Bay"], "end": "15:00"})),
        ),
    )
    plan = Plan(
        schedule=(
            ScheduledTask(task="Overhaul", station="Bay", start=480, end=DAY + 660, needs={"Filters": 3}),
            ScheduledTask(task="Check", station="Bay", start=DAY + 660, end=DAY + 720, needs={"Filters": 1}),
        )
    )
    return Scene(problem, plan)


def row(scene: Scene, name: str, shown: Shown = Shown()) -> Row:  # noqa: B008
    return next(row for row in rows_of(scene, None, shown) if row.name == name)


def test_a_rest_is_part_of_one_bar_and_says_how_much_is_worked() -> None:
    shown = scene()
    bar = next(bar for bar in row(shown, "Bay").bars if bar.activity == "Overhaul")
    assert bar.rests == ((900, DAY + 480),)
    text = bar_tooltip(shown, row(shown, "Bay"), bar)
    assert "10 h of work" in text
    assert "Rests 17 h: Tue 24 Nov 15:00–Wed 25 Nov 08:00" in text
    assert row(shown, "Bay").note == "2 tasks, 11 h"


def test_hours_that_a_rule_sets_are_shaded_on_the_row_that_they_bind() -> None:
    bay = row(scene(), "Bay")
    assert any(start <= 900 and end >= DAY for start, end in bay.blocked)
    assert not any(start < 900 and end > 0 for start, end in bay.blocked)
    assert row(scene(), "Filters").blocked == ()


def test_what_is_left_of_a_stock_falls_over_time() -> None:
    shown = scene()
    level = shown.stocks["Filters"]
    assert [(step.start, step.units) for step in level.steps] == [(0, 5), (480, 2), (DAY + 660, 1)]
    assert level.steps[-1].end == 2 * DAY
    assert (level.left, level.over) == (1, ())
    assert row(shown, "Filters", Shown(load=True)).load is level
    assert row(shown, "Filters").note == "2 tasks, 1 of 5 left"
    assert "1 of 5 left in the end" in row_tooltip(shown, row(shown, "Filters"))
    assert "Filters" not in shown.loads


@pytest.mark.parametrize("capacity", [5, 3])
def test_a_stock_that_runs_out_is_drawn_in_red(qtbot: QtBot, capacity: int) -> None:
    base = scene()
    assert base.problem is not None
    stations = (base.problem.stations[0], base.problem.stations[1].model_copy(update={"capacity": capacity}))
    shown = Scene(base.problem.model_copy(update={"stations": stations}), base.plan)
    pane = TimelinePane(Selection())
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    pane.set_scene(shown)
    pane.show_as(Shown(critical=False, slack=False, load=True))
    pane.show()
    QApplication.processEvents()
    image = pane.chart.viewport().grab().toImage()
    danger = current_theme().color("danger").rgb()
    red = any(
        image.pixel(x, y) == danger
        for x in range(pane.chart.header, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert red == (capacity == 3)


def test_the_key_explains_rests(qtbot: QtBot) -> None:
    pane = TimelinePane(Selection())
    qtbot.addWidget(pane)
    pane.set_scene(scene())
    assert "at rest" in pane._key.accessibleDescription()
