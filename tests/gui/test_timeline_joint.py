"""Rows of the timeline in which one part of a plan shows in another: docks that load, vehicles in the workshop."""

from __future__ import annotations

from planner.model import Plan, Problem, ScheduledTask, Station, Task
from planner.model.plan import Loading
from tests.helpers.plans import complete, drive
from tests.helpers.road import order, road, van
from ui.scene import Scene
from ui.timeline.bars import Row
from ui.timeline.rows import rows_of
from ui.timeline.tooltips import bar_tooltip


def scene() -> Scene:
    """Return a van that is serviced, loaded and sent out, and comes back for more."""
    problem: Problem = road(
        order("near", "A", 2),
        order("far", "D", 2),
        vehicles=(van(reload_minutes=30, max_trips=2),),
        stations=(Station(name="Dock", dock_at="Depot"), Station(name="Bay")),
        tasks=(Task(name="Brakes", minutes=60, needs={"Van": 1}),),
    )
    route = drive(problem, "Van", 420, "near", "reload", "far")
    back = next(stop.arrival for stop in route.stops if stop.kind == "reload")
    plan = Plan(
        routes=(route,),
        schedule=(ScheduledTask(task="Brakes", station=None, start=300, end=360, needs={"Van": 1}),),
        loadings=(
            Loading(vehicle="Van", day=0, station="Dock", start=390, end=420),
            Loading(vehicle="Van", day=0, trip=1, station="Dock", start=back, end=back + 30),
        ),
    )
    return Scene(problem, complete(problem, plan))


def row(name: str) -> Row:
    """Return one of its rows."""
    return next(r for r in rows_of(scene()) if r.name == name)


def test_a_dock_shows_what_it_loads() -> None:
    dock = row("Dock")
    first = dock.bars[0]
    assert (first.kind, first.label, first.start) == ("loading", "Van", 390)
    assert len(dock.bars) == 2
    assert dock.note == "2 loadings, 1 h"
    assert row("Bay").note == "not used"


def test_a_vehicle_shows_its_service_and_its_first_loading_before_the_route() -> None:
    bars = row("Van").bars
    assert [(bar.kind, bar.start, bar.end) for bar in bars[:2]] == [("need", 300, 360), ("loading", 390, 420)]
    assert bars[0].activity == "Brakes"
    assert sum(bar.kind == "loading" for bar in bars) == 1
    assert sum(bar.kind == "reload" for bar in bars) == 1


def test_the_tip_of_a_loading_says_what_it_is() -> None:
    dock = row("Dock")
    text = bar_tooltip(scene(), dock, dock.bars[0])
    assert text.startswith("<b>Loading</b>")
    assert "Van" in text
    assert "06:30" in text
