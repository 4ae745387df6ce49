"""Who else could have a shift: people with the skill, each with what they would give in exchange."""

from __future__ import annotations

from dataclasses import dataclass

from planner.by_hand import change_roster, span_of_shift
from planner.model.plan import Duty, Plan
from planner.model.problem import Problem
from planner.trying import Finding, Trying


@dataclass(frozen=True)
class RosterChange:
    """One way of giving a shift to somebody else.

    Attributes
    ----------
    worker : str
        Who would have it.
    off, on : tuple of Duty
        Who would come off which shift, and on which.
    gives : str
        The shift of theirs that the person who has it now would take over; empty when none.
    hours : float
        How many hours they would then be rostered.
    """

    worker: str
    off: tuple[Duty, ...]
    on: tuple[Duty, ...]
    gives: str = ""
    hours: float = 0.0

    @property
    def concerned(self) -> tuple[str, ...]:
        """Everybody who is affected."""
        return tuple(dict.fromkeys(duty.worker for duty in (*self.on, *self.off)))


def changes_of(problem: Problem, plan: Plan, shift: str, worker: str | None) -> tuple[RosterChange, ...]:
    """Return who could have a shift instead of a worker, or beside the others when no worker is given.

    People without the skill and people who have the shift already are left out. Whoever has another shift
    on that day, or at that time, would exchange it; whoever has none would simply take this one.
    """
    record = problem.shift[shift]
    mine: dict[str, list[str]] = {}
    for duty in plan.roster:
        if duty.shift in problem.shift:
            mine.setdefault(duty.worker, []).append(duty.shift)
    off = (Duty(worker=worker, shift=shift),) if worker is not None else ()
    found: list[RosterChange] = []
    for person in problem.workers:
        own = mine.get(person.name, [])
        if person.name == worker or shift in own or (record.skill and record.skill not in person.skills):
            continue
        takes = Duty(worker=person.name, shift=shift)
        busy = [name for name in own if _clash(problem, name, shift)]
        hours = sum(_minutes(problem, name) for name in own) / 60
        this = _minutes(problem, shift) / 60
        if not busy:
            found.append(RosterChange(person.name, off, (takes,), "", hours + this))
        elif len(busy) == 1 and worker is not None and busy[0] not in mine.get(worker, []):
            given = busy[0]
            wanted = problem.shift[given].skill
            if not wanted or wanted in problem.worker[worker].skills:
                found.append(
                    RosterChange(
                        person.name,
                        (*off, Duty(worker=person.name, shift=given)),
                        (takes, Duty(worker=worker, shift=given)),
                        given,
                        hours + this - _minutes(problem, given) / 60,
                    )
                )
    return tuple(found)


def tried(problem: Problem, plan: Plan, change: RosterChange, trying: Trying) -> Finding:
    """Return what a change would break."""
    return trying.of(change_roster(problem, plan, change.off, change.on), change.concerned)


def _clash(problem: Problem, one: str, other: str) -> bool:
    """Tell whether two shifts are on the same date or overlap."""
    if problem.shift[one].date == problem.shift[other].date:
        return True
    (a, b), (c, d) = span_of_shift(problem, one), span_of_shift(problem, other)
    return a < d and c < b


def _minutes(problem: Problem, shift: str) -> int:
    return problem.shift[shift].ends - problem.shift[shift].starts
