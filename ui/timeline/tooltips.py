"""The small texts at a bar, as HTML with every name escaped."""

from __future__ import annotations

from html import escape

from planner.wording import listing
from ui.formats import duration
from ui.scene import Scene
from ui.timeline.bars import Bar, Row

_WORDS = {
    "driving": "Driving",
    "waiting": "Waiting",
    "break": "Break",
    "reload": "Reloading",
    "loading": "Loading",
}


def bar_tooltip(scene: Scene, row: Row, bar: Bar) -> str:
    """Return what a bar is: what, when, for how long, where, and what changed about it."""
    title = bar.activity or _WORDS.get(bar.kind, "")
    when = f"{scene.time_text(bar.start)}–{scene.time_text(bar.end, bar.start // 1440)}"
    rested = sum(b - a for a, b in bar.rests)
    took = duration(bar.end - bar.start - rested)
    lines = [f"<b>{escape(title)}</b>", f"{when} ({took}{' of work' if rested else ''})"]
    if rested:
        first = bar.rests[0]
        until = scene.time_text(first[1], first[0] // 1440)
        more = f" and {len(bar.rests) - 1} more" if len(bar.rests) > 1 else ""
        lines.append(f"Rests {duration(rested)}: {scene.time_text(first[0])}–{until}{more}")
    if bar.kind == "open":
        lines.append("Nobody is on this shift yet")
    else:
        lines.append(escape(row.name))
    if bar.place and bar.place != bar.activity:
        lines.append(escape(bar.place))
    problem = scene.problem
    order = problem.order.get(bar.activity) if problem else None
    if order is not None and (windows := scene.windows_text(order)):
        lines.append(f"Window {windows}")
    task = problem.task.get(bar.activity) if problem else None
    if task is not None and task.job:
        lines.append(escape(task.job))
    if bar.kind in ("task", "need") and bar.activity in scene.criticality.slack:
        lines.append(
            "On the critical path: later here, later in the end"
            if bar.activity in scene.criticality.path
            else f"Can start {duration(slack)} later without anything being late"
            if (slack := scene.criticality.slack[bar.activity])
            else "Can't start later without something being late"
        )
    if task is not None and task.after:
        lines.append(f"After {escape(listing([before.task for before in task.after]))}")
    if bar.activity in scene.pinned:
        lines.append("Pinned: rules keep it where it is (P lifts them)")
    change = scene.changed.get(bar.activity)
    if change is not None:
        lines.append(f"<i>{escape(change.text)}</i>")
    return "<br>".join(lines)


def row_tooltip(scene: Scene, row: Row) -> str:
    """Return a resource's name, what it does, and how full it is at most."""
    lines = [f"<b>{escape(row.name)}</b>", escape(row.note)]
    load = scene.loads.get(row.name) if row.kind == "station" else None
    level = scene.stocks.get(row.name) if row.kind == "station" else None
    if level is not None:
        lines.append(f"{max(level.left, 0)} of {level.capacity} left in the end")
        if level.over:
            lines.append(f"Too few from {scene.time_text(level.over[0][0])} on")
    if load is not None and load.steps:
        lines.append(f"At most {load.peak} of {load.capacity} in use at once")
        if load.over:
            first = load.over[0]
            lines.append(f"Too much from {scene.time_text(first[0])} to {scene.time_text(first[1])}")
    return "<br>".join(lines)
