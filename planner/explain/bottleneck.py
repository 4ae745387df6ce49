"""What holds a plan back: work that is crowded out, the chain that decides the end, what is busiest, which skill is short."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from planner.explain.changes import placements
from planner.explain.critical import criticality
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.told import hours_text, length, open_hours, work_minutes
from planner.judging import PlanView
from planner.model.calendar import intersected
from planner.wording import count_text, instant_text, some

BUSY = 0.9
"""The part of its hours from which a crew is called short of time."""
SHOWN = 5


@dataclass(frozen=True)
class Use:
    """How much of the time of a station, or of the people with a skill, is used, in minutes."""

    name: str
    used: int
    there_is: int

    @property
    def share(self) -> float:
        """The part that is used."""
        return self.used / self.there_is if self.there_is else 0.0

    @property
    def percent(self) -> int:
        """The part that is used, of a hundred."""
        return round(100 * self.share)


def of_schedule(report: PlanReport, facts: Facts) -> list[str]:
    """Say what decides when the last task ends, and which station is busiest."""
    problem, plan = report.problem, report.plan
    if not plan.schedule:
        return []
    critical = criticality(problem, plan)
    path = critical.path
    items = {item.task: item for item in plan.schedule}
    end = instant_text(problem.calendar, items[path[-1]].end)
    said = [facts.state(f"The last task, {path[-1]}, ends at {end}.", (path[-1],))]
    if len(path) > 1:
        chain = f"{', '.join(path[:3])} … {path[-1]}" if len(path) > SHOWN else some(path, SHOWN)
        said.append(facts.state(f"What decides that is a chain of {len(path)} tasks: {chain}.", path))
    placed = placements(problem, plan)
    waits: Counter[str] = Counter()
    pairs = {(link.before, link.after) for link in critical.links if link.why == "resource"}
    for before, after in pairwise(path):
        if (before, after) in pairs:
            shared = [name for name in placed[after].resources if name in placed[before].resources]
            waits.update(shared[:1])
    if waits:
        name, times = waits.most_common(1)[0]
        verb = "waits" if times == 1 else "wait"
        said.append(facts.state(f"{count_text(times, 'task')} of it {verb} for {name} to be free.", (name,)))
    busiest = max(station_uses(report), key=lambda use: use.share, default=None)
    if busiest is not None and busiest.used:
        said.append(
            facts.state(
                f"The busiest station is {busiest.name}: {hours_text(busiest.used)} of the "
                f"{hours_text(busiest.there_is)} hours it is open, {busiest.percent}%.",
                (busiest.name,),
            )
        )
    return said


def station_uses(report: PlanReport) -> list[Use]:
    """Return how much of the open time of every station is used; stocks aside."""
    problem = report.problem
    view, restrictions = PlanView(problem, report.plan), Restrictions(problem)
    found = []
    for station in problem.stations:
        if station.used_up:
            continue
        hours = open_hours(problem, restrictions, station)
        works = view.by_resource.get(station.name, ())
        used = sum(length(intersected(hours, ((w.start, w.end),))) * w.units for w in works)
        found.append(Use(station.name, used, length(hours) * station.capacity))
    return found


def of_roster(report: PlanReport, facts: Facts) -> list[str]:
    """Say which skill is short: by open posts, else by the hours that its people may still work."""
    problem, plan = report.problem, report.plan
    said: list[str] = []
    if problem.shifts:
        heads = Counter(duty.shift for duty in plan.roster)
        lacking: Counter[str] = Counter()
        for shift in problem.shifts:
            if shift.needed > heads[shift.name]:
                lacking[shift.skill] += shift.needed - heads[shift.name]
        for skill, posts in lacking.most_common(2):
            open_ = f"{count_text(posts, 'post')} {'is' if posts == 1 else 'are'} open"
            said.append(
                facts.state(
                    f"The skill {skill} is short: {open_}." if skill else f"People are short: {open_}."
                )
            )
        tight = max(skill_uses(report), key=lambda use: use.share, default=None)
        if not lacking and tight is not None and tight.used:
            said.append(
                facts.state(
                    f"The skill with least to spare is {tight.name}: its people work {hours_text(tight.used)} of the "
                    f"{hours_text(tight.there_is)} hours that they may, {tight.percent}%."
                )
            )
    crew = max(crew_uses(report), key=lambda use: use.share, default=None)
    if crew is not None and crew.share >= BUSY:
        said.append(
            facts.state(
                f"People with {crew.name} have tasks for {hours_text(crew.used)} of their {hours_text(crew.there_is)} "
                f"hours on duty, {crew.percent}%."
            )
        )
    return said


def skill_uses(report: PlanReport) -> list[Use]:
    """Return, for every skill that shifts ask for, the hours of its people against those that they may work."""
    problem = report.problem
    hours = report.verdict.figures.hours
    found = []
    for skill in dict.fromkeys(shift.skill for shift in problem.shifts if shift.skill):
        people = [worker for worker in problem.workers if skill in worker.skills]
        if people and all(worker.max_hours is not None for worker in people):
            used = sum(hours.get(worker.name, 0.0) for worker in people)
            found.append(
                Use(skill, round(60 * used), round(60 * sum(worker.max_hours or 0 for worker in people)))
            )
    return found


def crew_uses(report: PlanReport) -> list[Use]:
    """Return, for every skill, how much of the time on duty of its people their tasks take."""
    problem, plan = report.problem, report.plan
    duty = {name: round(60 * hours) for name, hours in report.verdict.figures.hours.items()}
    busy: Counter[str] = Counter()
    for item in plan.schedule:
        if item.task in problem.task:
            for name in item.needs:
                busy[name] += work_minutes(problem, item)
    found = []
    for skill in dict.fromkeys(skill for worker in problem.workers for skill in worker.skills):
        people = [
            worker.name for worker in problem.workers if skill in worker.skills and duty.get(worker.name)
        ]
        used = sum(busy[name] for name in people)
        if used:
            found.append(Use(skill, used, sum(duty[name] for name in people)))
    return found
