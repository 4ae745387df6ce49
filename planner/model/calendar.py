"""Moments of the constraint language as minutes from the first midnight of the horizon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

DAY = 1440
Interval = tuple[int, int]
"""Half-open: from its first minute up to, not including, its second."""


@dataclass(frozen=True)
class Calendar:
    """The days of a horizon.

    Attributes
    ----------
    start : datetime.date
        The first day.
    days : int
        How many.
    today : datetime.date
        What "today" means.
    """

    start: date
    days: int
    today: date

    @property
    def minutes(self) -> int:
        """The length of the horizon."""
        return self.days * DAY

    def day_of(self, when: date) -> int:
        """Return a date's index in the horizon; it may lie outside."""
        return (when - self.start).days

    def date_of(self, minute: int) -> date:
        """Return the date on which a minute lies."""
        return self.start + timedelta(days=minute // DAY)

    def moment(self, minute: int) -> str:
        """Return a minute as ``YYYY-MM-DDTHH:MM``."""
        return f"{self.date_of(minute).isoformat()}T{minute % DAY // 60:02d}:{minute % 60:02d}"

    def is_clock(self, moment: str) -> bool:
        """Tell whether a moment is a time of every day rather than of one date."""
        return len(moment) == 5

    def at(self, moment: str, edge: str) -> int:
        """Return a dated moment's minute; a bare day is its first or, for ``edge='end'``, one past its last.

        A clock time is taken as today's.
        """
        if self.is_clock(moment):
            return self.day_of(self.today) * DAY + clock(moment)
        if len(moment) == 10:
            return (self.day_of(date.fromisoformat(moment)) + (edge == "end")) * DAY
        when = datetime.fromisoformat(moment)
        return self.day_of(when.date()) * DAY + when.hour * 60 + when.minute

    def periods(self, start: str | None, end: str | None) -> tuple[Interval, ...]:
        """Return the intervals between two moments, sorted, over the horizon and the night after it.

        Two clock times recur every day (past midnight when the end is not after the start); a missing start
        is the start of the day (or of the horizon), a missing end the end of the day (or of the horizon). A
        clock time beside a dated one is of that date.
        """
        last = self.minutes + DAY
        if start is None and end is None:
            return ((-DAY, last),)
        dated = [m for m in (start, end) if m is not None and not self.is_clock(m)]
        if not dated:
            first = clock(start) if start else 0
            until = clock(end) if end else DAY
            if until <= first:
                until += DAY
            return merged((d * DAY + first, d * DAY + until) for d in range(-1, self.days + 1))
        day = dated[0][:10]
        if start and self.is_clock(start):
            start = f"{day}T{start}" if start != "24:00" else day
        if end and self.is_clock(end):
            end = f"{day}T{end}" if end != "24:00" else day
        lower = self.at(start, "start") if start else -DAY
        upper = self.at(end, "end") if end else last
        return ((lower, upper),) if lower < upper else ()

    def allowed_instants(self, earliest: str | None, latest: str | None) -> tuple[Interval, ...]:
        """Return where an instant may lie that is not before one moment and not after another.

        The intervals are half-open in minutes, so an instant equal to ``latest`` is inside.
        """
        last = self.minutes + 2 * DAY
        if earliest and latest and self.is_clock(earliest) and self.is_clock(latest):
            return self.periods_closed(clock(earliest), clock(latest))
        allowed: tuple[Interval, ...] = ((-DAY, last),)
        if earliest:
            allowed = intersected(
                allowed,
                self.periods_closed(clock(earliest), DAY - 1)
                if self.is_clock(earliest)
                else ((self.at(earliest, "start"), last),),
            )
        if latest:
            allowed = intersected(
                allowed,
                self.periods_closed(0, clock(latest))
                if self.is_clock(latest)
                else ((-DAY, self.at(latest, "end") + (len(latest) > 10)),),
            )
        return allowed

    def allowed_ends(self, finish_by: str) -> tuple[Interval, ...]:
        """Return where the end of something may lie that is finished by a moment.

        As `allowed_instants`, but the midnight that closes a day belongs to it: what ends at 24:00 is not
        finished by the next morning's six.
        """
        if len(finish_by) == 10:
            return ((-DAY, self.at(finish_by, "end") + 1),)
        if self.is_clock(finish_by):
            return self.periods_closed(1, clock(finish_by))
        return self.allowed_instants(None, finish_by)

    def periods_closed(self, first: int, until: int) -> tuple[Interval, ...]:
        """Return the daily spans from one clock minute through another, both included."""
        if until < first:
            until += DAY
        return merged((d * DAY + first, d * DAY + until + 1) for d in range(-1, self.days + 2))


def clock(text: str) -> int:
    """Return ``HH:MM`` as minutes after midnight."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def clock_text(minute: int) -> str:
    """Return the time of day of a minute as ``HH:MM``."""
    return f"{minute % DAY // 60:02d}:{minute % 60:02d}"


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the union of intervals, sorted and without overlap."""
    result: list[Interval] = []
    for lower, upper in sorted(intervals):
        if lower >= upper:
            continue
        if result and lower <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], upper))
        else:
            result.append((lower, upper))
    return tuple(result)


def intersected(a: tuple[Interval, ...], b: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return what lies in both of two interval sets."""
    if len(a) == len(b) == 1:  # by far the most frequent
        lower, upper = max(a[0][0], b[0][0]), min(a[0][1], b[0][1])
        return ((lower, upper),) if lower < upper else ()
    return merged(
        (max(x[0], y[0]), min(x[1], y[1])) for x in a for y in b if max(x[0], y[0]) < min(x[1], y[1])
    )


def complement(intervals: tuple[Interval, ...], within: Interval) -> tuple[Interval, ...]:
    """Return what of ``within`` lies in none of the intervals."""
    result: list[Interval] = []
    cursor = within[0]
    for lower, upper in merged(intervals):
        if lower > cursor:
            result.append((cursor, min(lower, within[1])))
        cursor = max(cursor, upper)
    if cursor < within[1]:
        result.append((cursor, within[1]))
    return tuple(item for item in result if item[0] < item[1])
