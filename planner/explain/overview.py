"""Answers about the plan as a whole: its summary, and what it changed."""

from __future__ import annotations

from planner.explain.changes import changes
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.model.plan import Plan
from planner.wording import (
    count_text,
    instant_text,
    kilometres_text,
    minutes_text,
    money_text,
    number_text,
)

SHOWN = 3


def summary(report: PlanReport, facts: Facts) -> str:
    """Sum the plan up in a few sentences."""
    problem, plan, figures = report.problem, report.plan, report.verdict.figures
    said = []
    if problem.orders:
        used = len({route.vehicle for route in plan.routes if route.orders})
        served = len({name for route in plan.routes for name in route.orders})
        said.append(
            facts.state(
                f"{served} of {count_text(len(problem.orders), 'order')} {_are(len(problem.orders))} served "
                f"by {used} of {count_text(len(problem.vehicles), 'vehicle')}, "
                f"over {kilometres_text(figures.metres)} and {minutes_text(figures.driving)} of driving."
            )
        )
    if problem.tasks:
        said.append(
            facts.state(
                f"{len(plan.schedule)} of {count_text(len(problem.tasks), 'task')} {_are(len(problem.tasks))} scheduled."
            )
        )
        if plan.schedule:
            last = max(plan.schedule, key=lambda item: (item.end, item.task))
            end = instant_text(problem.calendar, last.end)
            said.append(facts.state(f"The last task, {last.task}, ends at {end}.", (last.task,)))
    if problem.shifts:
        posts = sum(shift.needed for shift in problem.shifts)
        said.append(facts.state(f"{len(plan.roster)} of {count_text(posts, 'post')} {_are(posts)} staffed."))
        people = len({duty.worker for duty in plan.roster})
        if people:
            hours = number_text(round(sum(figures.hours.values()), 1))
            said.append(
                facts.state(f"{count_text(people, 'person', 'people')} {_work(people)} {hours} hours.")
            )
    if figures.cost:
        said.append(facts.state(f"The plan costs {money_text(figures.cost, problem.settings.currency)}."))
    said.append(_verdict(report, facts))
    left = len(plan.unserved)
    if left:
        names = [item.activity for item in plan.unserved[:3]]
        more = f" and {left - 3} more" if left > 3 else ""
        said.append(facts.state(f"Left out: {', '.join(names)}{more}.", names))
    return " ".join(said)


def compare(report: PlanReport, previous: Plan | None, facts: Facts) -> str:
    """Say what changed since the plan before."""
    if previous is None:
        return facts.state("There is no earlier plan to compare with.")
    found = changes(report.problem, previous, report.plan)
    if not found:
        return facts.state("Nothing changed: the plan is the same as before.")
    words = (
        ("dropped", "left out now"), ("added", "newly served"), ("moved", _elsewhere(report)),
        ("retimed", "at another time"),
    )  # fmt: skip
    counts = [f"{found.count(what)} {text}" for what, text in words if found.count(what)]  # type: ignore[arg-type]
    said = [facts.state(f"{', '.join(counts)}.")]
    if found.staying:
        said.append(facts.state(found.staying))
    for change in found.changes[:SHOWN]:
        names = {change.activity}
        for placement in (change.before, change.after):
            names.update(placement.resources if placement else ())
        said.append(facts.state(change.text, names))
    if len(found.changes) > SHOWN:
        said.append(facts.state(f"{len(found.changes) - SHOWN} more stand in the list of changes."))
    return " ".join(said)


def _elsewhere(report: PlanReport) -> str:
    """Return what it means to be moved: orders and shifts go to somebody else, tasks to another station."""
    return "moved to another station or person" if report.problem.tasks else "moved to somebody else"


def _verdict(report: PlanReport, facts: Facts) -> str:
    verdict = report.verdict
    broken = [breach for breach in verdict.breaches if breach.hard]
    if broken:
        return facts.quote(f"The judge objects: {broken[0].sentence}", report.problem)
    wishes = len(verdict.breaches)
    if wishes:
        return facts.state(f"It keeps every rule; {count_text(wishes, 'wish', 'wishes')} could not be met.")
    return facts.state("It keeps every rule.")


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _work(count: int) -> str:
    return "works" if count == 1 else "work"
