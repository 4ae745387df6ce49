"""What rules post on a roster; each function is one verb's meaning, hard or soft."""

from __future__ import annotations

from math import ceil, floor

from planner.model.calendar import DAY, Calendar, intersected
from solvers.rostering.facts import Members, Moments
from solvers.rostering.model import PIECE, Literal, RosterModel
from solvers.tiers import Expression

UNITS = {"shifts": 0, "duration": 1, "hours": 60}
"""Quantities of a worker by the minutes in their unit; 0 counts shifts."""


def charge(model: RosterModel, shift: str, weight: int) -> None:
    """Charge a weight when anybody is on the shift."""
    model.penalties.append(weight * model.done(shift))


def not_both(model: RosterModel, one: str, other: str, weight: int) -> None:
    """Charge a weight when both shifts are done."""
    model.cp.add_at_most_one(model.done(one), model.done(other)).only_enforce_if(model.unless(True, weight))


def prefer(model: RosterModel, shift: str, workers: Members) -> None:
    """Charge once when none of the workers is on a shift that somebody is on."""
    (kept,) = model.unless(True)
    model.cp.add_bool_or(model.done(shift).negated(), kept.negated(), *model.people(shift, workers))


def avoid(model: RosterModel, shift: str, workers: Members, weight: int = PIECE) -> None:
    """Charge a weight for each of the workers on the shift."""
    for worker in workers:
        if (worker, shift) in model.on:
            model.packs.add({(worker, shift): 1}, 0, weight)
    model.penalties.extend(weight * person for person in model.people(shift, workers))


def same(model: RosterModel, shifts: Members, soft: bool) -> None:
    """Have one worker on all of the shifts that are done; soft: each shift without is charged."""
    everybody = dict.fromkeys(worker for shift in shifts for worker in model.facts.shifts[shift].able)
    if not everybody:
        return
    chosen = {worker: model.cp.new_bool_var("") for worker in everybody}
    model.cp.add_exactly_one(chosen.values())
    for shift in shifts:
        kept = model.unless(soft)
        for worker, literal in chosen.items():
            person = model.on.get((worker, shift))
            clause = [
                literal.negated(),
                model.done(shift).negated(),
                *([person] if person is not None else []),
            ]
            model.cp.add_bool_or(*clause, *(k.negated() for k in kept))


def different(model: RosterModel, entries: tuple[Members, ...], soft: bool) -> None:
    """Let no worker be on shifts of two entries; soft: each further entry of a worker is charged."""
    for worker in model.facts.workers:
        sides = []
        for entry in entries:
            mine = model.shifts_of(worker, entry)
            if mine:
                sides.append(model.works(worker, mine))
        if len(sides) < 2:
            continue
        if soft:
            model.cp.add(sum(sides) <= 1 + model.slack(len(sides), True, PIECE))
        else:
            model.cp.add_at_most_one(sides)


def at_end(model: RosterModel, shifts: Members, first: bool, soft: bool) -> None:
    """Let nothing else come before (after) the shifts on a worker's day, by the date of their start."""
    facts = model.facts.shifts
    for shift in shifts:
        one = facts[shift]
        before = tuple(
            other.name
            for other in facts.values()
            if other.name not in shifts
            and other.start // DAY == one.start // DAY
            and ((other.start, other.end) < (one.start, one.end)) == first
            and (other.start, other.end) != (one.start, one.end)
        )
        for worker in one.able:
            kept: list[Literal] | None = None
            for other in model.shifts_of(worker, before):
                kept = model.unless(soft) if kept is None else kept
                clause = [model.on[worker, shift], model.on[worker, other], *kept]
                model.cp.add_bool_or(literal.negated() for literal in clause)
                model.packs.add({(worker, shift): 1, (worker, other): 1}, 1, PIECE if soft else 0)


def stretches(
    calendar: Calendar, per: str, periods: Moments | None
) -> tuple[tuple[range, Moments | None], ...]:
    """Return the days of each day, calendar week (Monday first) or the whole, with what counts of them."""
    whole = (-DAY, calendar.minutes + DAY)
    if per == "horizon":
        days = [range(calendar.days)]
    elif per == "day":
        days = [range(day, day + 1) for day in range(calendar.days)]
    else:
        first = calendar.start.weekday()
        weeks: dict[int, list[int]] = {}
        for day in range(calendar.days):
            weeks.setdefault((day + first) // 7, []).append(day)
        days = [range(week[0], week[-1] + 1) for week in weeks.values()]
    if periods is None:
        return tuple((stretch, None) for stretch in days)
    spans = [whole if per == "horizon" else (d.start * DAY, d.stop * DAY) for d in days]
    return tuple(
        (stretch, periods) for stretch, span in zip(days, spans, strict=True) if intersected((span,), periods)
    )


def counted(model: RosterModel, shifts: Members | None, days: range, periods: Moments | None) -> Members:
    """Return which of the shifts (None: all) have their date in the days and start in the periods."""
    return tuple(
        name
        for name in (model.facts.shifts if shifts is None else shifts)
        if model.facts.shifts[name].day in days
        and (periods is None or any(a <= model.facts.shifts[name].start < b for a, b in periods))
    )


def limit_work(
    model: RosterModel,
    worker: str,
    quantity: str,
    bounds: tuple[float | None, float | None],
    shifts: Members,
    soft: bool,
) -> None:
    """Bound the number or the minutes of a worker's shifts among some.

    Parameters
    ----------
    bounds : tuple
        At most, at least; None for none.
    """
    unit = UNITS[quantity]
    mine = model.shifts_of(worker, shifts)
    amount: Expression = (
        model.minutes(worker, mine) if unit else sum(model.on[worker, shift] for shift in mine)
    )
    most = sum(model.facts.shifts[shift].minutes if unit else 1 for shift in mine)
    price = 1 if unit else PIECE
    at_most, at_least = bounds
    if at_most is not None and most > (bound := floor(at_most * (unit or 1) + 1e-6)):
        model.cp.add(amount <= bound + (model.slack(most, True, price) if soft else 0))
        amounts = model.lengths(worker, mine) if unit else {(worker, shift): 1 for shift in mine}
        model.packs.add(amounts, bound, price if soft else 0)
    if at_least is not None:
        bound = ceil(at_least * (unit or 1) - 1e-6)
        model.cp.add(amount + model.slack(bound, soft, price) >= bound)


def limit_used(
    model: RosterModel,
    workers: Members,
    bounds: tuple[float | None, float | None],
    shifts: Members,
    soft: bool,
) -> None:
    """Bound how many of the workers are on any of the shifts."""
    used = [model.works(worker, mine) for worker in workers if (mine := model.shifts_of(worker, shifts))]
    at_most, at_least = bounds
    if at_most is not None and len(used) > floor(at_most):
        model.cp.add(sum(used) <= floor(at_most) + (model.slack(len(used), True, PIECE) if soft else 0))
    if at_least is not None:
        model.cp.add(sum(used) + model.slack(ceil(at_least), soft, PIECE) >= ceil(at_least))


def staff(model: RosterModel, shift: str, workers: Members, at_least: int) -> None:
    """Charge each of the workers that a shift lacks, unless nobody at all is on it."""
    lacking = model.slack(at_least, True, PIECE)
    model.cp.add(sum(model.people(shift, workers)) + lacking >= at_least).only_enforce_if(model.done(shift))


def same_shifts(model: RosterModel, workers: Members, soft: bool) -> None:
    """Have the workers on exactly the same shifts; soft: each shift with some of them only is charged."""
    if not soft:
        model.teams.append(workers)
    for shift in model.facts.shifts:
        kept = model.unless(soft)
        people = model.people(shift, workers)
        if len(people) < len(workers):
            for person in people:
                model.cp.add(person == 0).only_enforce_if(kept)
        for person in people[1:]:
            model.cp.add(person == people[0]).only_enforce_if(kept)


def never_same(model: RosterModel, one: str, other: str, soft: bool) -> None:
    """Never have the two on one shift."""
    for shift in model.facts.shifts:
        both = model.people(shift, (one, other))
        if len(both) == 2:
            model.cp.add_bool_or(
                both[0].negated(), both[1].negated(), *(k.negated() for k in model.unless(soft))
            )
            model.packs.add({(one, shift): 1, (other, shift): 1}, 1, PIECE if soft else 0)


def not_next_day(model: RosterModel, worker: str, first: Members, then: Members, soft: bool) -> None:
    """Give the worker none of ``then`` on the day after one of ``first``."""
    days = {name: model.facts.shifts[name].day for name in model.shifts_of(worker)}
    for one in (name for name in first if name in days):
        for other in (name for name in then if name in days and days[name] == days[one] + 1):
            _never(model, worker, one, other, PIECE if soft else 0)


def _never(model: RosterModel, worker: str, one: str, other: str, weight: int) -> None:
    """Keep a worker off one of two shifts; charge the weight otherwise, where there is one."""
    model.cp.add_bool_or(
        model.on[worker, one].negated(),
        model.on[worker, other].negated(),
        *(literal.negated() for literal in model.unless(weight > 0, weight)),
    )
    model.packs.add({(worker, one): 1, (worker, other): 1}, 1, weight)


def days_in_row(model: RosterModel, worker: str, at_most: int, shifts: Members, soft: bool) -> None:
    """Give the worker some of the shifts on so many days in a row at most."""
    by_day: dict[int, list[str]] = {}
    for shift in model.shifts_of(worker, shifts):
        by_day.setdefault(model.facts.shifts[shift].day, []).append(shift)
    worked = {day: model.works(worker, tuple(mine)) for day, mine in by_day.items()}
    for day in worked:
        run = [worked.get(day + k) for k in range(at_most + 1)]
        if all(literal is not None for literal in run):
            model.cp.add_bool_or(
                *(literal.negated() for literal in run if literal is not None),
                *(literal.negated() for literal in model.unless(soft)),
            )
            window = [shift for k in range(at_most + 1) for shift in by_day[day + k]]
            model.packs.add({(worker, shift): 1 for shift in window}, at_most, PIECE if soft else 0)


def rest_between(model: RosterModel, worker: str, minutes: int) -> None:
    """Charge a unit for each minute by which the time off between two shifts of the worker is too short."""
    mine = sorted(
        (model.facts.shifts[name] for name in model.shifts_of(worker)), key=lambda s: (s.start, s.end)
    )
    for k, one in enumerate(mine):
        for other in mine[k + 1 :]:
            lacking = minutes - (other.start - one.end)
            if lacking > 0 and other.start >= one.end:
                _never(model, worker, one.name, other.name, lacking)
