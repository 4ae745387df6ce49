"""Workers have the skill, one shift at a time, on days that are planned, their days off and their hours."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planner.costs import Figures
from planner.judging import Breach, PlanView
from planner.wording import count_text, day_text, number_text


def check(view: PlanView) -> Iterator[Breach]:
    """Yield what the roster does against the records of workers and shifts."""
    days = frozenset(view.problem.days)
    for duty in view.plan.roster:
        shift = view.problem.shift[duty.shift]
        worker = view.problem.worker[duty.worker]
        if shift.date not in days:
            text = f"{duty.worker} is on {duty.shift}, which lies outside the days that are planned."
            yield Breach(text, (duty.shift,), (duty.worker,))
        if shift.skill and shift.skill not in worker.skills:
            text = f"{duty.shift} needs {shift.skill}, which {duty.worker} lacks."
            yield Breach(text, (duty.shift,), (duty.worker,))
        if shift.date in worker.days_off:
            text = f"{duty.worker} works {duty.shift} on {day_text(shift.date)}, a day off."
            yield Breach(text, (duty.shift,), (duty.worker,))
    for worker in view.problem.workers:
        works = [w for w in view.by_resource.get(worker.name, ()) if w.activity in view.problem.shift]
        for one, other in pairwise(works):
            if other.start < one.end and one.activity != other.activity:
                text = f"{worker.name} works {one.activity} and {other.activity} at the same time."
                yield Breach(text, (one.activity, other.activity), (worker.name,), one.end - other.start)


def check_most(view: PlanView, figures: Figures) -> Iterator[Breach]:
    """Yield workers with more hours than they may have."""
    for worker in view.problem.workers:
        hours = figures.hours[worker.name]
        if worker.max_hours is not None and hours > worker.max_hours + 1e-6:
            text = (
                f"{worker.name} works {count_text(hours, 'hour')}, more than the {number_text(worker.max_hours)}"
                " allowed."
            )
            over = round((hours - worker.max_hours) * 60)
            yield Breach(text, resources=(worker.name,), amount=max(1, over))


def check_least(view: PlanView, figures: Figures) -> Iterator[Breach]:
    """Yield workers with fewer hours than they should have: a wish, never a fault."""
    for worker in view.problem.workers:
        hours = figures.hours[worker.name]
        if worker.min_hours is not None and hours < worker.min_hours - 1e-6:
            text = (
                f"{worker.name} works {count_text(hours, 'hour')}, fewer than the"
                f" {number_text(worker.min_hours)} wished."
            )
            under = round((worker.min_hours - hours) * 60)
            yield Breach(text, resources=(worker.name,), amount=max(1, under))
