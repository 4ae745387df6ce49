"""Posts that nobody can take, and people for whom there is no shift."""

from __future__ import annotations

from collections.abc import Iterator

from planner.constraints.assign import Assign
from planner.errors import PacktrainError
from planner.explain.restrictions import Restrictions
from planner.foresight.ability import fits, members_of
from planner.foresight.concern import Concern, quoted
from planner.model.calendar import DAY
from planner.model.problem import Problem
from planner.model.records import Shift, Worker
from planner.model.rules import Rule
from planner.wording import count_text, listing, some

MOST_NAMED = 4


def concerns(problem: Problem) -> Iterator[Concern]:
    """Yield concerns on shifts, those of the same sort once, and on workers."""
    if problem.workers:
        yield from _shifts(problem)
    if problem.shifts:
        yield from _workers(problem)


def _shifts(problem: Problem) -> Iterator[Concern]:
    days = set(problem.days)
    index = {shift.name: number for number, shift in enumerate(problem.shifts)}
    unknown: dict[str, list[Shift]] = {}
    for shift in problem.shifts:
        if shift.date not in days:
            continue
        able = [worker for worker in problem.workers if fits(worker, shift)]
        there = [worker for worker in able if shift.date not in worker.days_off]
        if not able and shift.skill:
            unknown.setdefault(shift.skill, []).append(shift)
        elif len(there) < shift.needed:
            yield _too_few(shift, index[shift.name], able, there)
    for skill, shifts in unknown.items():
        names = some([quoted(shift.name) for shift in shifts], MOST_NAMED)
        yield Concern(
            "shifts", index[shifts[0].name], "skill",
            f"Nobody has the skill “{skill}”, which {names} {'asks' if len(shifts) == 1 else 'ask'} for.",
            "Give the skill to a worker, or take it out.",
            tuple(shift.name for shift in shifts),
        )  # fmt: skip


def _too_few(shift: Shift, index: int, able: list[Worker], there: list[Worker]) -> Concern:
    skilled = f" with the skill “{shift.skill}”" if shift.skill else ""
    off = [worker.name for worker in able if worker not in there]
    away = (
        f"; {listing(off) if len(off) < 4 else some(off, 3)} {'is' if len(off) == 1 else 'are'} off"
        if off
        else ""
    )
    found = len(there)
    have = f"only {count_text(found, 'person is', 'people are')} there" if found else "there is nobody"
    return Concern(
        "shifts", index, "needed",
        f"{quoted(shift.name)} needs {count_text(shift.needed, 'person', 'people')}{skilled}, but "
        f"{have}{away}.",
        f"Let it need {found}, or add {count_text(shift.needed - found, 'person', 'people')}{skilled}."
        if found
        else f"Add {count_text(shift.needed, 'person', 'people')}{skilled}, or change the days off.",
        (shift.name,),
    )  # fmt: skip


def _workers(problem: Problem) -> Iterator[Concern]:
    busy = _used_elsewhere(problem)
    for index, worker in enumerate(problem.workers):
        if worker.name in busy:
            continue
        fitting = [shift for shift in problem.shifts if fits(worker, shift)]
        if any(shift.date not in worker.days_off for shift in fitting):
            continue
        if fitting:
            yield Concern(
                "workers", index, "days off",
                f"{quoted(worker.name)} is off on the days of every shift that they could take.",
                "Change the days off, or take the person out of this plan.",
            )  # fmt: skip
            continue
        wanted = listing(
            [f"“{skill}”" for skill in dict.fromkeys(shift.skill for shift in problem.shifts)][:4], "or"
        )
        yield Concern(
            "workers", index, "skills",
            f"There is no shift that {quoted(worker.name)} could take: each asks for {wanted}.",
            "Add the skill, add a shift without it, or take the person out of this plan.",
        )  # fmt: skip


def _used_elsewhere(problem: Problem) -> set[str]:
    """Return the workers that tasks may need or who drive: they have work without a shift."""
    used = {vehicle.driver for vehicle in problem.vehicles}
    for task in problem.tasks:
        for name in (*task.needs, *(need for mode in task.modes for need in mode.needs)):
            used.update(members_of(problem, name))
    return used


# -- pins -------------------------------------------------------------------------------------------------


def pins(restrictions: Restrictions) -> Iterator[Concern]:
    """Yield one concern for each rule that gives a shift to people who can't take it, and for clashes of such."""
    problem = restrictions.problem
    index = {rule.id: number for number, rule in enumerate(problem.rules)}
    kept: list[tuple[Worker, Shift, Rule]] = []
    for rule in problem.active_rules:
        constraint = rule.constraint
        if not isinstance(constraint, Assign) or constraint.soft:
            continue
        try:
            names = problem.names.activities(constraint.activities)
            able = [
                problem.worker[n]
                for n in problem.names.resources(constraint.resources)
                if n in problem.worker
            ]
        except PacktrainError:
            continue
        for shift in [problem.shift[name] for name in names if name in problem.shift]:
            reasons = [why for worker in able if (why := _why_not(restrictions, worker, shift, rule.id))]
            if able and len(reasons) == len(able):
                yield Concern(
                    "rules", index[rule.id], "sentence",
                    f"“{constraint.sentence(problem.names).rstrip('.')}” can't hold for {quoted(shift.name)}: {some(reasons, 3)}.",
                    "Switch the rule off, or choose somebody else.", (shift.name,), (rule.id,),
                )  # fmt: skip
            elif len(able) == 1:
                kept.append((able[0], shift, rule))
    yield from _clashes(problem, kept, index)


def _why_not(restrictions: Restrictions, worker: Worker, shift: Shift, rule: str) -> str:
    if not fits(worker, shift):
        return f"{worker.name} lacks the skill “{shift.skill}”"
    if shift.date in worker.days_off:
        return f"{worker.name} is off then"
    span = _span(restrictions.problem, shift)
    for periods, because in restrictions.resource[worker.name].blocked:
        if any(a < span[1] and span[0] < b for a, b in periods):
            return f"“{because.text.rstrip('.')}” stands against it"
    for never, because in restrictions.activity[shift.name].never:
        if worker.name in never and because.rule != rule:
            return f"“{because.text.rstrip('.')}” stands against it"
    return ""


def _clashes(
    problem: Problem, kept: list[tuple[Worker, Shift, Rule]], index: dict[str, int]
) -> Iterator[Concern]:
    of: dict[str, list[tuple[Shift, Rule]]] = {}
    on: dict[str, dict[str, Rule]] = {}
    for worker, shift, rule in kept:
        for other, earlier in of.get(worker.name, ()):
            one, two = _span(problem, other), _span(problem, shift)
            if other.name != shift.name and one[0] < two[1] and two[0] < one[1]:
                yield Concern(
                    "rules", index[rule.id], "sentence",
                    f"{worker.name} can't take both {quoted(other.name)} and {quoted(shift.name)}: they overlap.",
                    "Take one of the two pins out.", (other.name, shift.name), (earlier.id, rule.id),
                )  # fmt: skip
        of.setdefault(worker.name, []).append((shift, rule))
        on.setdefault(shift.name, {})[worker.name] = rule
    for name, people in on.items():
        needed = problem.shift[name].needed
        if len(people) > needed:
            rules = tuple(dict.fromkeys(rule.id for rule in people.values()))
            yield Concern(
                "rules", index[rules[-1]], "sentence",
                f"{some(list(people), MOST_NAMED)} are all to take {quoted(name)}, which has only "
                f"{count_text(needed, 'post')}.",
                f"Let it need {len(people)}, or take a pin out.", (name,), rules,
            )  # fmt: skip


def _span(problem: Problem, shift: Shift) -> tuple[int, int]:
    first = problem.calendar.day_of(shift.date) * DAY
    return first + shift.starts, first + shift.ends
