"""When stations and people are open at all: opening hours without days off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from planner.model.calendar import DAY, Calendar, Interval, complement, merged

if TYPE_CHECKING:
    from planner.model.problem import Problem
    from planner.model.records import Station


def days_closed(calendar: Calendar, days_off: Iterable[date]) -> tuple[Interval, ...]:
    """Return whole days as minutes from the first midnight, midnight to midnight."""
    return merged((d * DAY, (d + 1) * DAY) for d in map(calendar.day_of, days_off))


def open_times(problem: Problem, station: Station) -> tuple[Interval, ...]:
    """Return when a station may work: its opening hours without its days off, to the horizon's end."""
    calendar = problem.calendar
    closed = days_closed(calendar, station.days_off)
    if station.opens is None and station.closes is None:
        return complement(closed, (0, calendar.minutes))
    opens = station.opens or 0
    closes = DAY if station.closes is None else station.closes
    closes += DAY if closes <= opens else 0
    shut = complement(
        tuple((d * DAY + opens, d * DAY + closes) for d in range(-1, calendar.days)), (0, calendar.minutes)
    )
    return complement((*closed, *shut), (0, calendar.minutes))
