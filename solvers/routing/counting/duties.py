"""What a vehicle's routes do against a law on driving and rest, all its days taken together.

Sources: Regulation (EC) 561/2006, articles 6 to 8; 49 CFR 395.3 (property-carrying vehicles). What lies
between two routes counts as rest when it is long enough, else as a break of one and the same duty. Before
the first route and after the last the driver is rested.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from planner.model.calendar import DAY
from solvers.routing.clock.timetable import Timetable
from solvers.routing.laws import Law

_FIRST_PART, _SECOND_PART = 15, 30
"""The break of the European law may be taken in two parts, of at least so many minutes."""
_SPLIT_REST = 3 * 60
_WEEKLY, _SHORT_WEEKLY, _BETWEEN_WEEKLY = 45 * 60, 24 * 60, 6 * DAY
_RESTART = 34 * 60
_WEEK = 7 * DAY


@dataclass(frozen=True)
class Spell:
    """Driving, other work or a break, from one minute up to another."""

    sort: Literal["driving", "work", "break"]
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end - self.start


Duty = tuple[Spell, ...]
"""What a driver does between two rests."""


def spells(table: Timetable) -> list[Spell]:
    """Return a route as spells in the order of time; waiting is other work."""
    found: list[Spell] = []
    cursor = table.departure

    def drive(until: int, minutes: int) -> None:
        if until - minutes > cursor:
            found.append(Spell("work", cursor, until - minutes))
        if minutes:
            found.append(Spell("driving", until - minutes, until))

    for step in table.steps:
        rest = step.driving
        for halt in step.halts:
            drive(halt.start, halt.driving)
            if halt.end > halt.start:
                found.append(Spell("break", halt.start, halt.end))
            cursor = halt.end
            rest -= halt.driving
        drive(step.arrival, rest)
        if step.start > step.arrival:
            found.append(Spell("work", step.arrival, step.start))
        if step.end > step.start:
            found.append(Spell("work", step.start, step.end))
        cursor = step.end
    return found


def overrun(law: Law, tables: Sequence[Timetable], monday: int) -> int:
    """Return by how many minutes a vehicle's routes pass the limits of a law, 0 when they keep it.

    Parameters
    ----------
    law : Law
        The law.
    tables : sequence of Timetable
        The vehicle's routes in the order of time.
    monday : int
        The weekday of the horizon's first day, Monday being 0.
    """
    duties = _duties(tables, law.rest)
    if law.any_halt:
        return sum(_american(law, duties))
    return sum(_european(law, duties, monday))


def _duties(tables: Sequence[Timetable], rest: int) -> list[Duty]:
    found: list[list[Spell]] = []
    for table in tables:
        work = spells(table)
        if not work:
            continue
        if found and work[0].start - found[-1][-1].end < rest:
            before = found[-1][-1].end
            if work[0].start > before:
                found[-1].append(Spell("break", before, work[0].start))
            found[-1].extend(work)
        else:
            found.append(work)
    return [tuple(work) for work in found]


def _driving(duty: Duty) -> int:
    return sum(spell.minutes for spell in duty if spell.sort == "driving")


def _european(law: Law, duties: list[Duty], monday: int) -> Iterator[int]:
    long_days: dict[int, int] = {}
    by_week: dict[int, int] = {}
    for duty in duties:
        yield from _european_breaks(law, duty)
        driven = _driving(duty)
        week = (duty[0].start + monday * DAY) // _WEEK
        if driven > law.regular_driving:
            long_days[week] = long_days.get(week, 0) + 1
            if driven > law.driving:
                yield driven - law.driving
            elif long_days[week] > law.long_days:
                yield driven - law.regular_driving
        for spell in duty:
            if spell.sort == "driving":
                _add_by_week(by_week, spell, monday)
    for week, minutes in by_week.items():
        yield max(0, minutes - (law.week_driving or minutes))
        both = minutes + by_week.get(week - 1, 0)
        yield max(0, both - (law.fortnight_driving or both))
    yield from _european_rests(law, duties)
    yield from _weekly_rests(duties)


def _add_by_week(by_week: dict[int, int], spell: Spell, monday: int) -> None:
    cursor = spell.start
    while cursor < spell.end:
        week = (cursor + monday * DAY) // _WEEK
        until = min(spell.end, (week + 1) * _WEEK - monday * DAY)
        by_week[week] = by_week.get(week, 0) + until - cursor
        cursor = until


def _european_breaks(law: Law, duty: Duty) -> Iterator[int]:
    driven = 0
    first_part = told = False
    for spell in duty:
        if spell.sort == "driving":
            driven += spell.minutes
            if driven > law.before_break and not told:
                told = True
                yield driven - law.before_break
        elif spell.sort == "break":
            if spell.minutes >= law.break_minutes or (first_part and spell.minutes >= _SECOND_PART):
                driven, first_part, told = 0, False, False
            elif spell.minutes >= _FIRST_PART:
                first_part = True


def _european_rests(law: Law, duties: list[Duty]) -> Iterator[int]:
    short = 0
    for number, duty in enumerate(duties):
        after = duties[number + 1] if number + 1 < len(duties) else None
        start, end = duty[0].start, duty[-1].end
        free_until = start + DAY if after is None else min(after[0].start, start + DAY)
        rest = free_until - end
        weekly = after is None or after[0].start - end >= _SHORT_WEEKLY
        split = any(s.sort == "break" and s.minutes >= _SPLIT_REST for s in duty)
        if rest < law.rest:
            yield law.rest - rest
        elif rest < law.regular_rest and not split and not weekly:
            short += 1
            if short > law.short_rests:
                yield law.regular_rest - rest
        if weekly:
            short = 0


def _weekly_rests(duties: list[Duty]) -> Iterator[int]:
    if not duties:
        return
    # Which rests of 24 to 45 hours count as weekly is the driver's choice, so every choice is followed:
    # when the week of work began, and whether the weekly rest before it was a reduced one.
    choices = {(duties[0][0].start, False)}
    for duty, after in (*pairwise(duties), (duties[-1], None)):
        end = duty[-1].end
        kept = {choice for choice in choices if end - choice[0] <= _BETWEEN_WEEKLY}
        if not kept:
            yield end - max(since for since, _ in choices) - _BETWEEN_WEEKLY
            kept = {(after[0].start if after else end, False)}
        elif after is not None:
            off = after[0].start - end
            if off >= _WEEKLY:
                kept = {(after[0].start, False)}
            elif off >= _SHORT_WEEKLY:
                kept |= {(after[0].start, True) for _, reduced in kept if not reduced}
        choices = kept


def _american(law: Law, duties: list[Duty]) -> Iterator[int]:
    for duty in duties:
        yield max(0, _driving(duty) - law.driving)
        late = [s.end for s in duty if s.sort == "driving" and s.end > duty[0].start + law.duty]
        if late:
            yield late[-1] - duty[0].start - law.duty
        yield from _american_breaks(law, duty)
    if law.seven_days_work is not None:
        yield from _seven_days(law.seven_days_work, duties)


def _american_breaks(law: Law, duty: Duty) -> Iterator[int]:
    driven = pause = 0
    told = False
    for spell in duty:
        if spell.sort != "driving":
            pause += spell.minutes
            continue
        if pause >= law.break_minutes:
            driven, told = 0, False
        pause = 0
        driven += spell.minutes
        if driven > law.before_break and not told:
            told = True
            yield driven - law.before_break


def _seven_days(limit: int, duties: list[Duty]) -> Iterator[int]:
    worked: list[Spell] = []
    for number, duty in enumerate(duties):
        if number and duty[0].start - duties[number - 1][-1].end >= _RESTART:
            worked = []
        worked.extend(s for s in duty if s.sort != "break")
        last = max((s.end for s in duty if s.sort == "driving"), default=duty[0].start)
        first = (last // DAY - 6) * DAY
        minutes = sum(
            min(s.end, last) - max(s.start, first) for s in worked if s.end > first and s.start < last
        )
        yield max(0, minutes - limit)
