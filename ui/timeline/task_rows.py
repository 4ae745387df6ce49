"""Tasks as rows of a timeline: by the station that does them, or by the job that they belong to."""

from __future__ import annotations

from planner.model import Problem, ScheduledTask
from planner.opening import open_times
from ui.formats import count, duration
from ui.scene import Scene
from ui.timeline.bars import Bar, BarKind, Row, blocked_by_rules, closed_beside, stacked
from ui.timeline.joint_bars import dock_note, loadings_at_docks
from ui.timeline.shown import Shown


def station_rows(scene: Scene, problem: Problem, shown: Shown) -> list[Row]:
    """Return a row a station, with what is done there and what needs it."""
    bars: dict[str, list[Bar]] = {}
    for item in scene.plan.schedule if scene.plan else ():
        if item.station is not None:
            bars.setdefault(item.station, []).append(_bar(scene, "task", item, item.task))
        for need, units in item.needs.items():
            label = item.task if units == 1 else f"{units} × {item.task}"
            bars.setdefault(need, []).append(_bar(scene, "need", item, label))
    for dock, loadings in loadings_at_docks(scene).items():
        bars.setdefault(dock, []).extend(loadings)
    blocked = blocked_by_rules(problem)
    rows = []
    for station in problem.stations:
        own, lanes = stacked(bars.get(station.name, []))
        worked = sum(bar.end - bar.start - sum(b - a for a, b in bar.rests) for bar in own)
        note = f"{count(len(own), 'task')}, {duration(worked)}" if own else "not used"
        if any(bar.kind == "loading" for bar in own):
            note = dock_note(own)
        closed = closed_beside(problem, ((a, b) for a, b in open_times(problem, station)))
        level = scene.stocks.get(station.name)
        load = level or scene.loads.get(station.name) if shown.loaded(station.name) else None
        if level is not None and own:
            note = f"{count(len(own), 'task')}, {max(level.left, 0)} of {level.capacity} left"
        away = blocked.get(station.name, ())
        rows.append(Row("station", station.name, note, own, closed, lanes, load=load, blocked=away))
    return rows


def job_rows(scene: Scene, problem: Problem) -> list[Row]:
    """Return a row a job with its tasks; a task without a job is one by itself."""
    bars: dict[str, list[Bar]] = {task.job or task.name: [] for task in problem.tasks}
    for item in scene.plan.schedule if scene.plan else ():
        task = problem.task.get(item.task)
        if task is not None:
            kind: BarKind = "task" if item.station is not None else "need"
            label = item.task.removeprefix(task.job).strip(" -:,") or item.task
            bars[task.job or task.name].append(_bar(scene, kind, item, label))
    rows = []
    for job, tasks in bars.items():
        own, lanes = stacked(tasks)
        color = own[0].color if own else None
        note = (
            f"{count(len(own), 'task')}, done {scene.time_text(max(b.end for b in own))}"
            if own
            else "not planned"
        )
        rows.append(Row("job", job, note, own, (), lanes, color))
    return rows


def _bar(scene: Scene, kind: BarKind, item: ScheduledTask, label: str) -> Bar:
    held = scene.criticality
    own = kind == "task" or item.station is None  # what a task needs beside its station is not marked again
    return Bar(
        kind,
        item.start,
        item.end,
        item.task,
        label,
        scene.activity_color.get(item.task, 0),
        critical=own and item.task in held.path,
        pinned=own and item.task in scene.pinned,
        slack=held.slack.get(item.task, 0) if own else 0,
        rests=scene.rests.get(item.task, ()),
    )
