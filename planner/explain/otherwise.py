"""Why a task is not done at another station or by somebody else, or a shift not had by somebody else: by trying it."""

from __future__ import annotations

from planner.by_hand import change_roster, move_task, stations_for, with_task
from planner.errors import PacktrainError
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.told import open_hours
from planner.model.calendar import DAY
from planner.model.plan import Duty, Plan
from planner.model.records import Shift, Worker
from planner.trying import Trying
from planner.wording import instant_text, minutes_text

MOST_TRIED = 40
"""How many other starts are tried at a station."""


def task_at(report: PlanReport, task: str, station: str, facts: Facts) -> str:
    """Say what stands against doing a task at a station."""
    problem, plan = report.problem, report.plan
    names = (task, station)
    now = next((item for item in plan.schedule if item.task == task), None)
    if now is not None and station in (now.station, *now.needs):
        return facts.state(f"{station} does {task} already.", names)
    if station not in stations_for(problem, task):
        return facts.state(f"{station} is none of the stations that can do {task}.", names)
    if now is None:
        return _left_out(report, task, facts)
    trying = Trying(problem, plan, None, "schedule")
    moved = move_task(problem, plan, task, now.start, station)
    finding = trying.of(moved, (task,))
    if finding.fits:
        more = next(item.end for item in moved.schedule if item.task == task) - now.end
        takes = f", but it would take {minutes_text(more)} more" if more > 0 else ""
        return facts.state(f"{station} could do {task} at the same time{takes}.", names)
    at = instant_text(problem.calendar, now.start)
    said = [facts.quote(f"{station} can't do {task} at {at}: {finding.sentence}", problem)]
    for start in _starts(report, task, station, now.start):
        if trying.of(move_task(problem, plan, task, start, station), (task,)).fits:
            when = instant_text(problem.calendar, start)
            said.append(
                facts.state(
                    f"With everything else where it is, {station} could do it from {when}.", (station,)
                )
            )
            return " ".join(said)
    said.append(
        facts.state(
            f"With everything else where it is, {station} has no room for it later either.", (station,)
        )
    )
    return " ".join(said)


def _starts(report: PlanReport, task: str, station: str, after: int) -> list[int]:
    """Return moments at which a station may become free for a task."""
    problem, plan = report.problem, report.plan
    record = problem.station.get(station)
    found = {item.end for item in plan.schedule if station in (item.station, *item.needs)}
    if record is not None:
        found.update(a for a, _ in open_hours(problem, Restrictions(problem), record))
        found.update(moment + record.setup_minutes for moment in tuple(found))
    return sorted(moment for moment in found if moment > after)[:MOST_TRIED]


def task_by(report: PlanReport, task: str, worker: str, facts: Facts) -> str:
    """Say what stands against somebody working on a task, in the place of one who does."""
    problem, plan = report.problem, report.plan
    names = (task, worker)
    record = problem.task[task]
    now = next((item for item in plan.schedule if item.task == task), None)
    if now is not None and worker in (now.station, *now.needs):
        return facts.state(f"{worker} does {task} already.", names)
    wanted = {**record.needs, **{need: 1 for mode in record.modes for need in mode.needs}}
    fitting = [need for need in wanted if worker in problem.names.resources([need])]
    if not fitting:
        return facts.state(f"{task} asks for nobody like {worker}.", names)
    if now is None:
        return _left_out(report, task, facts)
    trying = Trying(problem, plan, None, "schedule")
    first = ""
    for other in [name for need in fitting for name in problem.names.resources([need]) if name in now.needs]:
        needs = {(worker if name == other else name): units for name, units in now.needs.items()}
        finding = trying.of(with_task(plan, now.model_copy(update={"needs": needs})), names)
        if finding.fits:
            return facts.state(f"{worker} could work on {task} instead of {other}.", (*names, other))
        first = first or finding.sentence
    return facts.quote(f"{worker} can't work on {task} at that time: {first}", problem)


def shift_by(report: PlanReport, shift: str, worker: str, facts: Facts) -> str:
    """Say what stands against somebody having a shift, beside or in the place of those who have it."""
    problem, plan = report.problem, report.plan
    names = (shift, worker)
    record, person = problem.shift[shift], problem.worker[worker]
    have = [duty.worker for duty in plan.roster if duty.shift == shift]
    if worker in have:
        return facts.state(f"{worker} has {shift} already.", names)
    if record.skill and record.skill not in person.skills:
        return facts.state(f"{worker} lacks the skill {record.skill} that {shift} needs.", names)
    if record.date in person.days_off:
        return facts.state(f"{worker} has that day off.", names)
    if away(Restrictions(problem), person, record):
        return facts.state(f"{worker} is away then, or a rule keeps {worker} off {shift}.", names)
    trying = Trying(problem, plan, None, "roster")
    on = Duty(worker=worker, shift=shift)
    first = ""
    ways: list[tuple[str, Plan]] = []
    if len(have) < record.needed:
        ways.append(("", change_roster(problem, plan, on=(on,))))
    for other in have:
        try:
            ways.append(
                (other, change_roster(problem, plan, off=(Duty(worker=other, shift=shift),), on=(on,)))
            )
        except PacktrainError:
            continue
    for other, changed in ways:
        finding = trying.of(changed, names)
        if finding.fits:
            instead = f" instead of {other}" if other else " as well"
            return facts.state(
                f"{worker} could have {shift}{instead}.", (*names, *([other] if other else []))
            )
        first = first or finding.sentence
    return facts.quote(f"{worker} can't have {shift}: {first}", problem)


def _left_out(report: PlanReport, task: str, facts: Facts) -> str:
    left = next((item for item in report.plan.unserved if item.activity == task), None)
    return facts.quote(f"{task} is left out.{f' {left.reason}' if left else ''}", report.problem)


def away(restrictions: Restrictions, worker: Worker, shift: Shift) -> bool:
    """Tell whether somebody is off or away during a shift, or kept off it by a rule that names both."""
    if shift.date in worker.days_off:
        return True
    first = restrictions.calendar.day_of(shift.date) * DAY
    start, end = first + shift.starts, first + shift.ends
    if any(
        a < end and start < b for periods, _ in restrictions.resource[worker.name].blocked for a, b in periods
    ):
        return True
    return any(worker.name in never for never, _ in restrictions.activity[shift.name].never)
