"""The map: what lies on it, and what pointer and keys do."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.explain.changes import changes
from planner.model import Plan, Route, Stop, Unserved
from tests.helpers.small import small_plan, small_problem
from ui.map.content import content_of
from ui.map.drawing import mark_positions
from ui.map.hit import hit_test
from ui.map.pane import MapPane
from ui.map.projection import Viewport
from ui.map.tooltips import tooltip
from ui.map.view import MapView
from ui.scene import Scene
from ui.selection import Selection
from ui.theme import DARK, LIGHT, apply_theme

PROBLEM = small_problem()
PLAN = small_plan()
SCENE = Scene(PROBLEM, PLAN)


@pytest.fixture
def pane(qtbot: QtBot) -> MapPane:
    """A map of the small plan, drawn once."""
    shown = MapPane(Selection())
    qtbot.addWidget(shown)
    shown.resize(800, 600)
    shown.set_scene(SCENE)
    shown.show()
    settle(qtbot, shown.view)
    return shown


def settle(qtbot: QtBot, view: MapView) -> None:
    """Wait for the picture that is being made."""
    qtbot.waitUntil(lambda: not view.busy, timeout=60_000)
    QApplication.processEvents()


def at(view: MapView, order: str) -> QPoint:
    """Return where an order's mark is."""
    mark = view.content.marks_of[order][0]
    x, y = mark_positions(view.view, view.content)[mark]
    return QPoint(round(x), round(y))


def test_stops_at_one_place_share_a_mark_and_number_in_order() -> None:
    content = content_of(SCENE)
    marks = [(m.place, m.label, m.orders) for m in content.marks if m.track >= 0]
    assert marks == [
        ("School", "1", ("Order 3",)),
        ("Harbour", "2–3", ("Order 3", "Order 2")),
        ("School", "1", ("Order 4",)),
    ]
    assert [t.vehicle for t in content.tracks] == ["Truck 1", "Truck 2"]
    assert list(content.depots) == ["Depot"]


def test_orders_left_out_are_marked_and_all_of_them_without_a_plan() -> None:
    left_out = [m.orders for m in content_of(SCENE).marks if m.track < 0]
    assert left_out == [("Order 1",)]
    waiting = content_of(Scene(PROBLEM, None)).marks
    assert sorted(name for m in waiting for name in m.orders) == ["Order 1", "Order 2", "Order 3", "Order 4"]
    assert content_of(Scene()).marks == ()


def test_marks_at_one_place_stand_beside_each_other() -> None:
    """Two vehicles at one school must both be seen and clicked."""
    content = content_of(SCENE)
    view = Viewport(width=800, height=600).fitted(content.extent)
    schools = [k for k, m in enumerate(content.marks) if m.place == "School"]
    first, second = mark_positions(view, content)[schools]
    assert np.hypot(*(first - second)) >= 12
    assert {hit_test(view, content, *p).mark for p in (first, second)} == set(schools)


def test_days_and_vehicles_can_be_hidden() -> None:
    assert content_of(SCENE, day=1).tracks == ()
    assert [t.vehicle for t in content_of(SCENE, hidden=frozenset({"Truck 1"})).tracks] == ["Truck 2"]


def test_a_place_without_coordinates_is_counted_not_drawn() -> None:
    places = tuple(
        p.model_copy(update={"latitude": None}) if p.name == "School" else p for p in PROBLEM.places
    )
    content = content_of(Scene(PROBLEM.model_copy(update={"places": places}), PLAN))
    assert content.missing == 2
    assert all(m.place != "School" for m in content.marks)


def test_what_a_solve_changed_is_told_apart() -> None:
    start, stop, end = PLAN.routes[1].stops
    moved = Stop(kind="delivery", order="Order 2", place="Harbour", arrival=530, start=530, end=530)
    longer = Route(vehicle="Truck 2", day=0, stops=(start, stop, moved, end))
    first = PLAN.routes[0]
    shorter = first.model_copy(update={"stops": tuple(s for s in first.stops if s.order != "Order 2")})
    new = PLAN.model_copy(update={"routes": (shorter, longer)})
    scene = Scene(PROBLEM, new, PLAN, changes(PROBLEM, PLAN, new))
    content = content_of(scene)
    assert [m.orders for m in content.marks if m.changed] == [("Order 2",)]
    assert len(content.tracks[1].changed) == 2  # School to Harbour, Harbour to Depot
    assert len(content.gone) == 1  # School to Depot
    plain = content_of(scene, compare=False)
    assert not plain.gone
    assert not any(m.changed for m in plain.marks)


def test_when_all_has_changed_nothing_is_ringed() -> None:
    """Rings round every stop would hide the map and say nothing."""
    swap = {"Truck 1": "Truck 2", "Truck 2": "Truck 1"}
    routes = tuple(r.model_copy(update={"vehicle": swap[r.vehicle]}) for r in PLAN.routes)
    new = PLAN.model_copy(update={"routes": routes})
    scene = Scene(PROBLEM, new, PLAN, changes(PROBLEM, PLAN, new))
    assert len(scene.changed) == 3
    assert not any(m.changed for m in content_of(scene).marks)


def test_a_plan_of_another_scenario_does_no_harm() -> None:
    """Between an edit and the next solve a plan may name what is no more."""
    ghost = Route(
        vehicle="Gone", day=0, stops=(Stop(kind="start", place="Nowhere", arrival=0, start=0, end=0),)
    )
    plan = Plan(routes=(ghost,), unserved=(Unserved(activity="Lost", verdict="not_found", reason=""),))
    assert content_of(Scene(PROBLEM, plan)).marks == ()


def test_a_click_selects_and_a_click_beside_deselects(qtbot: QtBot, pane: MapPane) -> None:
    view, selection = pane.view, pane._selection
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, "Order 4"))
    assert (selection.activity, selection.resource) == ("Order 4", "Truck 2")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 595))
    assert selection.activity is None


def test_clicking_again_selects_the_next_order_at_the_place(qtbot: QtBot, pane: MapPane) -> None:
    view, selection = pane.view, pane._selection
    seen = []
    for _ in range(3):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, "Order 2"))
        seen.append(selection.activity)
    assert seen == ["Order 3", "Order 2", "Order 3"]


def test_a_line_selects_its_vehicle(qtbot: QtBot, pane: MapPane) -> None:
    view = pane.view
    track = view.view.to_screen(view.content.tracks[0].points)
    middle = (track[-1] + track[-2]) / 2
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(middle[0]), round(middle[1])))
    assert (pane._selection.activity, pane._selection.resource) == (None, "Truck 1")


def test_dragging_pans_and_selects_nothing(qtbot: QtBot, pane: MapPane) -> None:
    view = pane.view
    before = at(view, "Order 4")
    start = before + QPoint(60, 60)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + QPoint(10 * step, 4 * step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(50, 20))
    assert at(view, "Order 4") - before == QPoint(50, 20)
    assert pane._selection.activity is None


def test_the_wheel_zooms_at_the_pointer(qtbot: QtBot, pane: MapPane) -> None:
    view = pane.view
    here = at(view, "Order 4")
    scale = view.view.scale
    wheel = QWheelEvent(
        QPointF(here),
        QPointF(view.mapToGlobal(here)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert view.view.scale > scale
    settle(qtbot, view)
    assert (at(view, "Order 4") - here).manhattanLength() <= 24  # its offset from the place stays in pixels


@pytest.mark.parametrize(
    ("key", "test"),
    [
        (Qt.Key.Key_Plus, lambda old, new: new.scale > old.scale),
        (Qt.Key.Key_Minus, lambda old, new: new.scale < old.scale),
        (Qt.Key.Key_Left, lambda old, new: new.x < old.x),
        (Qt.Key.Key_Right, lambda old, new: new.x > old.x),
        (Qt.Key.Key_Up, lambda old, new: new.y < old.y),
        (Qt.Key.Key_Down, lambda old, new: new.y > old.y),
    ],
)
def test_keys_move_the_map_and_home_brings_it_back(
    qtbot: QtBot, pane: MapPane, key: Qt.Key, test: object
) -> None:
    assert callable(test)
    view = pane.view
    old = view.view
    QTest.keyClick(view, key)
    assert test(old, view.view)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.view.x, view.view.y, view.view.scale) == pytest.approx((old.x, old.y, old.scale))


def test_the_whole_plan_stays_in_view_while_the_window_grows(qtbot: QtBot, pane: MapPane) -> None:
    pane.resize(1100, 500)
    settle(qtbot, pane.view)
    pixels = pane.view.view.to_screen(pane.view.content.extent)
    assert (pixels > 0).all()
    assert (pixels < (1100, 500)).all()


def test_selecting_elsewhere_brings_the_order_into_view(qtbot: QtBot, pane: MapPane) -> None:
    pane.view.pan(5000, 0)
    pane._selection.select("Order 4")
    where = at(pane.view, "Order 4")
    assert pane.view.rect().contains(where)


def test_the_selected_route_stands_out(qtbot: QtBot, pane: MapPane) -> None:
    apply = pane._selection.select
    before = pane.view.grab().toImage()
    apply(None, "Truck 1")
    assert pane.view.grab().toImage() != before
    apply()
    assert pane.view.grab().toImage() == before


def test_dark_paper_when_the_theme_is_dark(qtbot: QtBot, pane: MapPane) -> None:
    corner = QPoint(3, 590)
    apply_theme(QApplication.instance(), "dark")  # type: ignore[arg-type]
    settle(qtbot, pane.view)
    assert pane.view.grab().toImage().pixelColor(corner).name().upper() in (DARK.land, DARK.water)
    apply_theme(QApplication.instance(), "light")  # type: ignore[arg-type]
    settle(qtbot, pane.view)
    assert pane.view.grab().toImage().pixelColor(corner).name().upper() in (LIGHT.land, LIGHT.water)


def test_unticking_a_vehicle_hides_its_route(qtbot: QtBot, pane: MapPane) -> None:
    row = pane.legend._list.item(0)
    row.setCheckState(Qt.CheckState.Unchecked)
    settle(qtbot, pane.view)
    assert [t.vehicle for t in pane.view.content.tracks] == ["Truck 2"]
    pane.legend._every.click()
    settle(qtbot, pane.view)
    assert len(pane.view.content.tracks) == 2


def test_the_day_filter_rules_all_views(qtbot: QtBot, pane: MapPane) -> None:
    assert [pane.days.itemText(k) for k in range(pane.days.count())] == [
        "All days",
        "Tue 24 Nov",
        "Wed 25 Nov",
    ]
    pane._selection.show_day(1)
    settle(qtbot, pane.view)
    assert pane.days.currentText() == "Wed 25 Nov"
    assert pane.view.content.tracks == ()


def test_tooltips_escape_names() -> None:
    """A name is text, never markup: the tooltip is HTML."""
    order = PROBLEM.orders[3].model_copy(update={"name": "<b>4</b> & co"})
    problem = PROBLEM.model_copy(update={"orders": (*PROBLEM.orders[:3], order)})
    scene = Scene(problem, None)
    content = content_of(scene)
    mark = next(k for k, m in enumerate(content.marks) if "<b>4</b> & co" in m.orders)
    x, y = mark_positions(Viewport().fitted(content.extent), content)[mark]
    text = tooltip(scene, content, hit_test(Viewport().fitted(content.extent), content, x, y))
    assert "&lt;b&gt;4&lt;/b&gt; &amp; co" in text


def test_an_empty_map_says_so(qtbot: QtBot) -> None:
    pane = MapPane(Selection())
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    pane.show()
    pane.set_scene(Scene())
    settle(qtbot, pane.view)
    assert "Open a scenario" in pane._note.text()
    bare = tuple(p.model_copy(update={"latitude": None, "longitude": None}) for p in PROBLEM.places)
    pane.set_scene(Scene(PROBLEM.model_copy(update={"places": bare}), PLAN))
    settle(qtbot, pane.view)
    assert "coordinates" in pane._note.text()
    pane.set_scene(SCENE)
    settle(qtbot, pane.view)
    assert pane._note.isHidden()


def test_the_same_scene_again_costs_nothing(qtbot: QtBot, pane: MapPane) -> None:
    pane.set_scene(SCENE)
    assert not pane.view.busy


def test_a_window_closed_while_a_picture_is_made_leaves_quietly(qtbot: QtBot) -> None:
    pane = MapPane(Selection())
    pane.resize(900, 700)
    pane.set_scene(SCENE)
    pane.show()
    QApplication.processEvents()
    pane.view.zoom(3.0)
    pane.close()
    pane.deleteLater()
    QApplication.processEvents()
    QTest.qWait(50)


def test_fiji_lies_in_one_piece() -> None:
    """Places on both sides of the date line are neighbours, not a world apart."""
    places = tuple(
        p.model_copy(update={"latitude": -17.0 - k / 10, "longitude": lon})
        for k, (p, lon) in enumerate(zip(PROBLEM.places, (178.4, 179.3, -179.9, -178.8), strict=True))
    )
    content = content_of(Scene(PROBLEM.model_copy(update={"places": places}), PLAN))
    assert np.ptp(content.extent[:, 0]) < 0.02
