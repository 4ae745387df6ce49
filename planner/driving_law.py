"""The laws on driving and rest, checked on what a vehicle does over the whole horizon.

Sources: Regulation (EC) 561/2006, articles 6 to 8; 49 CFR 395.3 (property-carrying vehicles). One driver a
vehicle. Before the first route and after the last the driver is taken as rested; compensation of reduced
weekly rests and the driver's history before the horizon are not known to a plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from planner.model.calendar import DAY, Calendar, Interval
from planner.model.plan import Route

_HOUR = 60
_WEEK = 7 * DAY


@dataclass(frozen=True)
class Offence:
    """A limit that is passed.

    Attributes
    ----------
    what : str
        What was done, ready to follow the vehicle's name: "drives 5 hours without a break of 45 minutes".
    at : int
        The minute from which.
    amount : int
        By how many minutes.
    """

    what: str
    at: int
    amount: int


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


@dataclass(frozen=True)
class Duty:
    """What a driver does between two rests."""

    spells: tuple[Spell, ...]

    @property
    def start(self) -> int:
        """When it begins."""
        return self.spells[0].start

    @property
    def end(self) -> int:
        """When it is over."""
        return self.spells[-1].end

    @property
    def driving(self) -> int:
        """Minutes at the wheel."""
        return sum(s.minutes for s in self.spells if s.sort == "driving")


def spells(route: Route) -> tuple[Spell, ...]:
    """Return a route as spells in the order of time; waiting is other work."""
    found: list[Spell] = []
    cursor = route.start
    for stop in route.stops[1:]:
        departs = stop.arrival - stop.driving
        if departs > cursor:
            found.append(Spell("work", cursor, departs))
        if stop.driving:
            found.append(Spell("driving", departs, stop.arrival))
        if stop.start > stop.arrival:
            found.append(Spell("work", stop.arrival, stop.start))
        if stop.end > stop.start:
            found.append(Spell("break" if stop.kind == "break" else "work", stop.start, stop.end))
        cursor = stop.end
    return tuple(found)


def duties(routes: Sequence[Route], rest: int) -> tuple[Duty, ...]:
    """Return a vehicle's routes joined into duties, between which lie at least ``rest`` minutes off."""
    found: list[list[Spell]] = []
    for route in sorted(routes, key=lambda r: r.start):
        work = list(spells(route))
        if not work:
            continue
        if found and work[0].start - found[-1][-1].end < rest:
            off = work[0].start - found[-1][-1].end
            if off > 0:
                found[-1].append(Spell("break", found[-1][-1].end, work[0].start))
            found[-1].extend(work)
        else:
            found.append(work)
    return tuple(Duty(tuple(work)) for work in found)


# -- EU 561/2006 ----------------------------------------------------------------------------------------

EU_BEFORE_BREAK = 4 * _HOUR + 30
EU_BREAK, EU_FIRST, EU_SECOND = 45, 15, 30
EU_DAY, EU_LONG_DAY, EU_LONG_DAYS = 9 * _HOUR, 10 * _HOUR, 2
EU_WEEK, EU_TWO_WEEKS = 56 * _HOUR, 90 * _HOUR
EU_REST, EU_SHORT_REST, EU_SHORT_RESTS, EU_SPLIT = 11 * _HOUR, 9 * _HOUR, 3, 3 * _HOUR
EU_WEEKLY, EU_SHORT_WEEKLY, EU_BETWEEN_WEEKLY = 45 * _HOUR, 24 * _HOUR, 6 * DAY


def eu_offences(routes: Sequence[Route], calendar: Calendar) -> Iterator[Offence]:
    """Yield what a vehicle's routes do against Regulation (EC) 561/2006."""
    days = duties(routes, EU_SHORT_REST)
    for day in days:
        yield from _eu_breaks(day)
    yield from _eu_daily_driving(days, calendar)
    yield from _eu_weekly_driving(days, calendar)
    yield from _eu_daily_rest(days)
    yield from _eu_weekly_rest(days)


def _eu_breaks(day: Duty) -> Iterator[Offence]:
    driven = 0
    first_part = reported = False
    for spell in day.spells:
        if spell.sort == "driving":
            driven += spell.minutes
            if driven > EU_BEFORE_BREAK and not reported:
                reported = True
                over = driven - EU_BEFORE_BREAK
                yield Offence("drives more than 4 hours 30 minutes without a break of 45 minutes",
                              spell.end - over, over)  # fmt: skip
        elif spell.sort == "break":
            if spell.minutes >= EU_BREAK or (first_part and spell.minutes >= EU_SECOND):
                driven, first_part, reported = 0, False, False
            elif spell.minutes >= EU_FIRST:
                first_part = True


def _eu_daily_driving(days: Sequence[Duty], calendar: Calendar) -> Iterator[Offence]:
    long_days: dict[int, int] = {}
    for day in days:
        if day.driving > EU_DAY:
            week = _week(calendar, day.start)
            long_days[week] = long_days.get(week, 0) + 1
            if day.driving > EU_LONG_DAY:
                yield Offence("drives more than 10 hours in a day", day.start, day.driving - EU_LONG_DAY)
            elif long_days[week] > EU_LONG_DAYS:
                yield Offence("drives more than 9 hours on more than two days of a week", day.start,
                              day.driving - EU_DAY)  # fmt: skip


def _eu_weekly_driving(days: Sequence[Duty], calendar: Calendar) -> Iterator[Offence]:
    driving = [s for day in days for s in day.spells if s.sort == "driving"]
    by_week: dict[int, int] = {}
    for spell in driving:
        cursor = spell.start
        while cursor < spell.end:
            week = _week(calendar, cursor)
            until = min(spell.end, (week + 1) * _WEEK - calendar.start.weekday() * DAY)
            by_week[week] = by_week.get(week, 0) + until - cursor
            cursor = until
    for week, minutes in sorted(by_week.items()):
        start = week * _WEEK - calendar.start.weekday() * DAY
        if minutes > EU_WEEK:
            yield Offence("drives more than 56 hours in a week", start, minutes - EU_WEEK)
        both = minutes + by_week.get(week - 1, 0)
        if both > EU_TWO_WEEKS:
            yield Offence("drives more than 90 hours in two weeks", start, both - EU_TWO_WEEKS)


def _eu_daily_rest(days: Sequence[Duty]) -> Iterator[Offence]:
    short_rests = 0
    for day, after in (*pairwise(days), *((day, None) for day in days[-1:])):
        free_until = day.start + DAY if after is None else min(after.start, day.start + DAY)
        rest = free_until - day.end
        weekly = after is None or after.start - day.end >= EU_SHORT_WEEKLY
        split = any(s.sort == "break" and s.minutes >= EU_SPLIT for s in day.spells)
        if rest < EU_SHORT_REST:
            yield Offence("has less than 9 hours of rest within 24 hours", day.start, EU_SHORT_REST - rest)
        elif rest < EU_REST and not split and not weekly:
            short_rests += 1
            if short_rests > EU_SHORT_RESTS:
                yield Offence("has a rest of less than 11 hours more than three times between weekly rests",
                              day.end, EU_REST - rest)  # fmt: skip
        if weekly:
            short_rests = 0


def _eu_weekly_rest(days: Sequence[Duty]) -> Iterator[Offence]:
    if not days:
        return
    # Which rests of 24 to 45 hours count as weekly is the driver's choice, so every choice is followed:
    # where the week of work began, and whether the weekly rest before it was a reduced one.
    choices = {(days[0].start, False)}
    for day, after in (*pairwise(days), (days[-1], None)):
        kept = {choice for choice in choices if day.end - choice[0] <= EU_BETWEEN_WEEKLY}
        if not kept:
            since = max(since for since, _ in choices)
            yield Offence("works for more than six days without a weekly rest as the law asks for", since,
                          day.end - since - EU_BETWEEN_WEEKLY)  # fmt: skip
            kept = {(after.start if after else day.end, False)}
        elif after is not None:
            off = after.start - day.end
            if off >= EU_WEEKLY:
                kept = {(after.start, False)}
            elif off >= EU_SHORT_WEEKLY:
                kept |= {(after.start, True) for _, reduced in kept if not reduced}
        choices = kept


def _week(calendar: Calendar, minute: int) -> int:
    """Return the calendar week of a minute, counted from that of the horizon's first day."""
    return (minute + calendar.start.weekday() * DAY) // _WEEK


# -- US hours of service, property ----------------------------------------------------------------------

US_OFF, US_RESTART = 10 * _HOUR, 34 * _HOUR
US_DRIVING, US_WINDOW = 11 * _HOUR, 14 * _HOUR
US_BEFORE_BREAK, US_BREAK = 8 * _HOUR, 30
US_SEVEN_DAYS = 60 * _HOUR


def us_offences(routes: Sequence[Route]) -> Iterator[Offence]:
    """Yield what a vehicle's routes do against 49 CFR 395.3, by the limit of 60 hours in 7 days."""
    days = duties(routes, US_OFF)
    for day in days:
        if day.driving > US_DRIVING:
            yield Offence("drives more than 11 hours between two rests", day.start, day.driving - US_DRIVING)
        late = [s for s in day.spells if s.sort == "driving" and s.end > day.start + US_WINDOW]
        if late:
            yield Offence("drives after the 14th hour on duty", day.start + US_WINDOW,
                          late[-1].end - day.start - US_WINDOW)  # fmt: skip
        yield from _us_break(day)
    yield from _us_seven_days(days)


def _us_break(day: Duty) -> Iterator[Offence]:
    driven = pause = 0
    reported = False
    for spell in day.spells:
        if spell.sort != "driving":
            pause += spell.minutes
            continue
        if pause >= US_BREAK:
            driven, reported = 0, False
        pause = 0
        driven += spell.minutes
        if driven > US_BEFORE_BREAK and not reported:
            reported = True
            over = driven - US_BEFORE_BREAK
            yield Offence("drives more than 8 hours without 30 minutes off the wheel", spell.end - over, over)


def _us_seven_days(days: Sequence[Duty]) -> Iterator[Offence]:
    worked: list[Interval] = []
    for number, day in enumerate(days):
        if number and day.start - days[number - 1].end >= US_RESTART:
            worked = []
        worked.extend((s.start, s.end) for s in day.spells if s.sort != "break")
        last = max((s.end for s in day.spells if s.sort == "driving"), default=day.start)
        first = (last // DAY - 6) * DAY
        minutes = sum(min(end, last) - max(start, first) for start, end in worked
                      if end > first and start < last)  # fmt: skip
        if minutes > US_SEVEN_DAYS:
            yield Offence("drives after 60 hours on duty in 7 days", day.start, minutes - US_SEVEN_DAYS)
