"""What one part of a plan puts into rows of another: vehicles at docks, and vehicles in the workshop."""

from __future__ import annotations

from planner.model import Problem
from ui.formats import count, duration
from ui.scene import Scene
from ui.timeline.bars import Bar


def loadings_at_docks(scene: Scene) -> dict[str, list[Bar]]:
    """Return the loadings of a plan as bars of the docks, by station."""
    found: dict[str, list[Bar]] = {}
    for item in scene.plan.loadings if scene.plan else ():
        color = scene.vehicle_index.get(item.vehicle)
        if color is not None:
            bar = Bar("loading", item.start, item.end, label=item.vehicle, color=color, place=item.vehicle)
            found.setdefault(item.station, []).append(bar)
    return found


def beside_routes(scene: Scene, problem: Problem) -> dict[str, list[Bar]]:
    """Return what vehicles do when they are not out, as bars by vehicle: tasks that use them, and loadings.

    What is loaded on the way, while a vehicle is back for more, is the reload of its route already.
    """
    found: dict[str, list[Bar]] = {}
    for item in scene.plan.schedule if scene.plan else ():
        for name in {item.station or "", *(need for need, units in item.needs.items() if units)}:
            if name in problem.vehicle:
                color = scene.activity_color.get(item.task, 0)
                bar = Bar("need", item.start, item.end, item.task, item.task, color)
                found.setdefault(name, []).append(bar)
    for loading in scene.plan.loadings if scene.plan else ():
        if loading.trip == 0 and loading.vehicle in problem.vehicle:
            color = scene.vehicle_index[loading.vehicle]
            bar = Bar(
                "loading",
                loading.start,
                loading.end,
                label=loading.station,
                color=color,
                place=loading.station,
            )
            found.setdefault(loading.vehicle, []).append(bar)
    return found


def dock_note(bars: tuple[Bar, ...]) -> str:
    """Return what stands under a dock's name: its loadings, and its tasks where it has some."""
    loadings = [bar for bar in bars if bar.kind == "loading"]
    tasks = len(bars) - len(loadings)
    said = [count(tasks, "task")] if tasks else []
    return ", ".join(
        [*said, count(len(loadings), "loading"), duration(sum(bar.end - bar.start for bar in bars))]
    )
