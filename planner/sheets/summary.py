"""The figures of a plan, its verdict and its rules, as one sheet."""

from __future__ import annotations

from collections.abc import Iterator

from planner.checking import Verdict
from planner.model.plan import Plan
from planner.model.problem import Problem
from planner.sheets.cells import CellValue
from planner.sheets.celltypes import time_cell
from planner.sheets.grids import Grid, GridColumn

Line = tuple[str, CellValue, str]


def summary_grid(problem: Problem, plan: Plan, verdict: Verdict, notes: tuple[str, ...] = ()) -> Grid:
    """Return the summary, a line a figure."""
    sections = (
        tuple(_head(problem, plan, verdict)),
        tuple(_figures(problem, verdict)),
        tuple(("what it cost", note, "") for note in plan.info.notes),
        tuple(("to be put right", breach.sentence, breach.said) for breach in verdict.hard),
        tuple(("wish not kept", breach.sentence, breach.said) for breach in verdict.soft),
        tuple(
            ("rule", rule.constraint.sentence(problem.names), rule.origin.who)
            for rule in problem.active_rules
        ),
        tuple(("rule not planned", sentence, "") for sentence in verdict.refused.values()),
        tuple(("note", note, "") for note in notes),
    )
    rows: list[list[CellValue]] = []
    bands = set()
    for section in sections:
        if section:
            bands.add(len(rows))
            rows.extend([title, value, unit or None] for title, value, unit in section)
    columns = (
        GridColumn("figure", width=26),
        GridColumn("value", width=60),
        GridColumn("unit or source", width=30),
    )
    return Grid("Summary", columns, rows, frozenset(bands), is_result=True)


def _head(problem: Problem, plan: Plan, verdict: Verdict) -> Iterator[Line]:
    calendar = problem.calendar
    yield "scenario", problem.settings.name, ""
    yield "first day", calendar.start, ""
    yield "last day", problem.days[-1], ""
    if plan.info.name:
        yield "plan", plan.info.name, "changed by hand" if plan.info.by_hand else ""
    if plan.info.created:
        yield "made", plan.info.created[:16].replace("T", " "), ""
    count = len(verdict.hard)
    checked = "keeps all data and rules" if verdict.passed else f"breaks {count} of them: see below"
    yield "checked", checked, ""


def _figures(problem: Problem, verdict: Verdict) -> Iterator[Line]:
    figures = verdict.figures
    money = problem.settings.currency
    for noun, done, records in (
        ("orders", figures.orders, problem.orders),
        ("tasks", figures.tasks, problem.tasks),
        ("shifts", figures.shifts, problem.shifts),
    ):
        if records:
            yield f"{noun} served", done, f"of {len(records)}"
    for level, count in figures.unserved.items():
        if count:
            yield f"left out, {level}", count, ""
    if problem.orders:
        yield "vehicles used", figures.vehicles, f"of {len(problem.vehicles)}"
        yield "trips", figures.trips, ""
        yield "stops", figures.stops, ""
        yield "distance", round(figures.metres / 1000, 1), "km"
        yield "driving", time_cell(figures.driving), "h:mm"
        yield "on the road", time_cell(figures.working), "h:mm"
        yield "CO2", round(figures.co2 / 1000, 1), "kg"
    if problem.tasks:
        yield "from first to last task", time_cell(figures.makespan), "h:mm"
    if problem.shifts:
        yield "open posts", figures.open_posts, ""
        yield "hours rostered", round(sum(figures.hours.values()), 2), "h"
    yield "cost", figures.cost / 100, money
    if figures.late:
        yield "late", figures.late, "min"
    if figures.overtime:
        yield "overtime", figures.overtime, "min"
    if figures.finish is not None:
        yield "all done", problem.calendar.moment(figures.finish).replace("T", " "), ""
