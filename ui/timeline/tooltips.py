"""The small texts at a bar, as HTML with every name escaped."""

from __future__ import annotations

from html import escape

from ui.formats import duration
from ui.scene import Scene
from ui.timeline.rows import Bar, Row

_WORDS = {"driving": "Driving", "waiting": "Waiting", "break": "Break", "reload": "Reloading"}


def bar_tooltip(scene: Scene, row: Row, bar: Bar) -> str:
    """Return what a bar is: what, when, for how long, where, and what changed about it."""
    title = bar.activity or _WORDS.get(bar.kind, "")
    when = f"{scene.time_text(bar.start)}–{scene.time_text(bar.end, bar.start // 1440)}"
    lines = [f"<b>{escape(title)}</b>", f"{when} ({duration(bar.end - bar.start)})"]
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
    change = scene.changed.get(bar.activity)
    if change is not None:
        lines.append(f"<i>{escape(change.text)}</i>")
    return "<br>".join(lines)


def row_tooltip(row: Row) -> str:
    """Return a resource's name and what it does."""
    return f"<b>{escape(row.name)}</b><br>{escape(row.note)}"
