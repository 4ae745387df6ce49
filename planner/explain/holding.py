"""Why a task starts when it does: what it waits for, and what its being later would hold up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.by_hand import move_task, stations_for
from planner.errors import PacktrainError
from planner.explain.critical import Criticality, Link, criticality
from planner.explain.facts import Facts
from planner.explain.report import PlanReport
from planner.explain.restrictions import Restrictions
from planner.explain.told import open_hours
from planner.model.calendar import DAY
from planner.model.plan import ScheduledTask
from planner.trying import Trying
from planner.wording import instant_text, minutes_text

EARLIER = 5
"""Minutes by which a task is tried earlier, to hear what stands against it."""
OTHERS = 2
"""How many other stations are tried."""


@dataclass
class Held:
    """Says what holds the tasks of one plan."""

    report: PlanReport
    facts: Facts

    def __post_init__(self) -> None:
        problem, plan = self.report.problem, self.report.plan
        self._items = {item.task: item for item in plan.schedule}
        self._critical: Criticality = criticality(problem, plan)
        self._trying = Trying(problem, plan, None, "schedule")

    def why(self, task: str) -> list[str]:
        """Return what put a scheduled task at its time and its station, as statements."""
        item = self._items[task]
        said = self._waiting(item) or self._opening(item) or self._earlier(item)
        said.append(self._later(item))
        said.extend(self._elsewhere(item))
        return said

    def _waiting(self, item: ScheduledTask) -> list[str]:
        """Say which work it starts right after."""
        tight = [
            link
            for link in self._critical.links
            if link.after == item.task and self._items[link.before].end + link.gap >= item.start
        ]
        if not tight:
            return []
        rank = {"predecessor": 0, "rule": 1, "resource": 2}
        link = min(tight, key=lambda one: rank[one.why])
        return [self._said(link, item)]

    def _said(self, link: Link, item: ScheduledTask) -> str:
        before = self._items[link.before]
        end = self._time(before.end)
        if link.why == "resource":
            shared = [name for name in _used(item) if name in _used(before)]
            what = shared[0] if shared else "what it uses"
            gap = f" and then has to be set up for {minutes_text(link.gap)}" if link.gap else ""
            text = f"It waits for {what}, which {before.task} has until {end}{gap}."
            return self.facts.state(text, (before.task, *shared))
        gap = f" and has to wait {minutes_text(link.gap)} after that" if link.gap else ""
        rule = " by a rule" if link.why == "rule" else ""
        return self.facts.state(
            f"It comes after {before.task}{rule}, which ends at {end}{gap}.", (before.task,)
        )

    def _opening(self, item: ScheduledTask) -> list[str]:
        """Say which station opens only then, or who comes on duty only then."""
        problem = self.report.problem
        restrictions = Restrictions(problem)
        for name in _used(item):
            station = problem.station.get(name)
            if station is not None and any(
                a == item.start > 0 for a, _ in open_hours(problem, restrictions, station)
            ):
                return [self.facts.state(f"{name} opens only at {self._time(item.start)}.", (name,))]
        for duty in self.report.plan.roster:
            shift = problem.shift.get(duty.shift)
            if shift is None or duty.worker not in item.needs:
                continue
            if problem.calendar.day_of(shift.date) * DAY + shift.starts == item.start:
                text = f"{duty.worker} comes on duty only at {self._time(item.start)}."
                return [self.facts.state(text, (duty.worker,))]
        return []

    def _earlier(self, item: ScheduledTask) -> list[str]:
        """Say what stands against its being earlier."""
        problem, plan = self.report.problem, self.report.plan
        if item.start < EARLIER:
            return []
        finding = self._trying.of(move_task(problem, plan, item.task, item.start - EARLIER), (item.task,))
        if finding.fits:
            return [self.facts.state("Nothing stands against an earlier start.")]
        return [self.facts.quote(f"An earlier start would break this: {finding.sentence}", problem)]

    def _later(self, item: ScheduledTask) -> str:
        slack = self._critical.slack.get(item.task, 0)
        if item.task in self._critical.path:
            last = self._critical.path[-1]
            if last == item.task:
                return self.facts.state("It is the last task of all.")
            return self.facts.state(
                f"It is on the critical path: a later end makes {last} later too.", (last,)
            )
        if slack:
            return self.facts.state(
                f"It could start {minutes_text(slack)} later without holding anything up."
            )
        return self.facts.state("A later start would hold other work up, or miss a time limit.")

    def _elsewhere(self, item: ScheduledTask) -> list[str]:
        """Say what stands against other stations at the same time."""
        problem, plan = self.report.problem, self.report.plan
        others = [name for name in stations_for(problem, item.task) if name != item.station]
        said = []
        for name in others[:OTHERS] if item.station else ():
            try:
                moved = move_task(problem, plan, item.task, item.start, name)
            except PacktrainError:
                continue
            finding = self._trying.of(moved, (item.task,))
            if finding.fits:
                end = next(one.end for one in moved.schedule if one.task == item.task)
                longer = f", taking {minutes_text(end - item.end)} more" if end > item.end else ""
                said.append(self.facts.state(f"{name} could take it at that time too{longer}.", (name,)))
            else:
                said.append(self.facts.quote(f"Not at {name} then: {finding.sentence}", problem))
        return said

    def _time(self, minute: int) -> str:
        return instant_text(self.report.problem.calendar, minute)


def _used(item: ScheduledTask) -> tuple[str, ...]:
    return ((item.station,) if item.station else ()) + tuple(item.needs)


def held_chain(report: PlanReport, tasks: Sequence[str]) -> tuple[str, ...]:
    """Return what holds up the end of some tasks: the last one, and before it each that the next waits for."""
    items = {item.task: item for item in report.plan.schedule}
    links = criticality(report.problem, report.plan).links
    chain = [max((name for name in tasks if name in items), key=lambda name: (items[name].end, name))]
    while True:
        before = [
            link.before
            for link in links
            if link.after == chain[-1]
            and link.before in tasks
            and items[link.before].end + link.gap >= items[chain[-1]].start
        ]
        if not before:
            return tuple(chain)
        chain.append(max(before, key=lambda name: (items[name].end, name)))
