"""Why stations and people are busy or idle, and why a shift has the people that it has."""

from __future__ import annotations

from planner.by_hand import stations_for
from planner.explain.changes import placements
from planner.explain.facts import Facts
from planner.explain.otherwise import away
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.workplace import Workplace
from planner.model.plan import Duty
from planner.roster_changes import changes_of
from planner.trying import Trying
from planner.wording import count_text, some

MOST_TRIED = 6
"""How many people are tried on a shift."""


def why_in_use(report: PlanReport, name: str, facts: Facts) -> list[str]:
    """Return what a station or a person does, and how much of its time that takes."""
    problem, plan = report.problem, report.plan
    works = Workplace(problem, plan, placements(problem, plan), None, facts)
    return [works.resource(name, "route"), works.resource(name, "utilisation")]


def why_idle(report: PlanReport, name: str, facts: Facts) -> list[str]:
    """Return why a station or a person has nothing to do."""
    return [_off(report, name, facts) if name in report.problem.worker else _empty(report, name, facts)]


def _empty(report: PlanReport, station: str, facts: Facts) -> str:
    problem = report.problem
    able = [task.name for task in problem.tasks if station in stations_for(problem, task.name)]
    needing = [
        task.name
        for task in problem.tasks
        for need in {**task.needs, **{need: 1 for mode in task.modes for need in mode.needs}}
        if station in problem.names.resources([need])
    ]
    able = list(dict.fromkeys([*able, *needing]))
    if not able:
        return facts.state(f"No task can be done at {station}, and none needs it.", (station,))
    placed = placements(problem, report.plan)
    elsewhere = list(
        dict.fromkeys(placed[t].resources[0] for t in able if t in placed and placed[t].resources)
    )
    if not elsewhere:
        return facts.state(f"{count_text(len(able), 'task')} could use it, but all of them are left out.")
    return facts.state(
        f"{count_text(len(able), 'task')} could be done there; the plan has them at {some(elsewhere, 4)}.",
        elsewhere,
    )


def _off(report: PlanReport, name: str, facts: Facts) -> str:
    problem = report.problem
    worker = problem.worker[name]
    if not problem.shifts:
        return facts.state(f"No task needs {name}.", (name,))
    fitting = [s for s in problem.shifts if not s.skill or s.skill in worker.skills]
    if not fitting:
        return facts.state(f"No shift asks for what {name} can do.", (name,))
    restrictions = Restrictions(problem)
    free = [s for s in fitting if not away(restrictions, worker, s)]
    if not free:
        return facts.state(f"{name} is off or away on every day that has a fitting shift.", (name,))
    heads = [duty.shift for duty in report.plan.roster]
    open_ = [s.name for s in free if heads.count(s.name) < s.needed]
    if not open_:
        return facts.state("Every post that would fit is taken by somebody else.")
    trying = Trying(problem, report.plan, None, "roster")
    on = Duty(worker=name, shift=open_[0])
    roster = report.plan.model_copy(update={"roster": (*report.plan.roster, on)})
    finding = trying.of(roster, (name,))
    if finding.fits:
        return facts.state(f"{name} could take the open post of {open_[0]}.", (name, open_[0]))
    return facts.quote(f"{name} can't take the open post of {open_[0]}: {finding.sentence}", problem)


def why_staffed(report: PlanReport, shift: str, facts: Facts) -> list[str]:
    """Return who else could have a shift, and what keeps the others off it."""
    problem, plan = report.problem, report.plan
    record = problem.shift[shift]
    have = [duty.worker for duty in plan.roster if duty.shift == shift]
    others = [w for w in problem.workers if w.name not in have]
    able = [w for w in others if not record.skill or record.skill in w.skills]
    said: list[str] = []
    if record.skill:
        text = f"{len(able) + len(have)} of {count_text(len(problem.workers), 'person', 'people')} have the skill it needs."
        said.append(facts.state(text))
    restrictions = Restrictions(problem)
    gone = [w.name for w in able if away(restrictions, w, record)]
    on_others = {duty.worker for duty in plan.roster if _same_day(report, duty.shift, shift)}
    busy = [w.name for w in able if w.name not in gone and w.name in on_others]
    free = [w.name for w in able if w.name not in gone and w.name not in busy]
    if gone:
        said.append(facts.state(f"{some(gone)} {'are' if len(gone) > 1 else 'is'} off or away then.", gone))
    if busy:
        verb = "have other shifts" if len(busy) > 1 else "has another shift"
        said.append(facts.state(f"{some(busy)} {verb} that day.", busy))
    if not have or not free:
        return said
    trying = Trying(problem, plan, None, "roster")
    could: list[str] = []
    against = ""
    for change in changes_of(problem, plan, shift, have[-1]):
        if change.worker not in free[:MOST_TRIED] or change.gives:
            continue
        on = Duty(worker=change.worker, shift=shift)
        rest = tuple(d for d in plan.roster if d != Duty(worker=have[-1], shift=shift))
        finding = trying.of(plan.model_copy(update={"roster": (*rest, on)}), (change.worker,))
        if finding.fits:
            could.append(change.worker)
        elif not against:
            against = facts.quote(f"Not {change.worker}: {finding.sentence}", problem)
    if could:
        said.append(facts.state(f"{some(could)} could have it too.", could))
    elif against:
        said.append(against)
    return said


def _same_day(report: PlanReport, one: str, other: str) -> bool:
    shifts = report.problem.shift
    return one in shifts and shifts[one].date == shifts[other].date
