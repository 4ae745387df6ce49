"""Breaks on the way from one stop to the next: the few ways in which a gap between them may be crossed.

A break may interrupt a leg, except one on which travel is slower or closed at times.
"""

from __future__ import annotations

from dataclasses import dataclass

from solvers.routing.clock.timetable import Halt
from solvers.routing.clock.ways import Ways
from solvers.routing.laws import Law
from solvers.routing.statements import Pause


@dataclass(frozen=True)
class Way:
    """Part of the gap before a stop: the time, what is left to drive, and the breaks taken in it."""

    time: int
    rest: int
    since: int
    had: int
    wheel: int
    halts: tuple[Halt, ...] = ()


class Gap:
    """Crosses gaps for one vehicle-day.

    Parameters
    ----------
    ways : Ways
        How long legs take.
    speed : float
        The vehicle's speed factor.
    pauses : tuple of Pause
        The breaks that may be taken, a bit of ``had`` each.
    law : Law or None
        The law on driving that holds.
    """

    def __init__(self, ways: Ways, speed: float, pauses: tuple[Pause, ...], law: Law | None) -> None:
        self._ways = ways
        self._speed = speed
        self._pauses = pauses
        self._law = law

    def crossed(self, first: Way, origin: int, target: int) -> list[Way]:
        """Return the ways in which a gap may be crossed, at arrival.

        ``rest`` is then a driving time that differs from the leg's at the start of the gap, else 0.
        """
        found = []
        ways = [first]
        plain = self._ways.is_plain(origin, target)
        while ways:
            way = ways.pop()
            arrived = self._arrived(way) if plain else self._arrived_timed(way, first, origin, target)
            if arrived is not None:
                found.append(arrived)
            ways.extend(self._paused(way, plain))
        return found

    def _paused(self, way: Way, plain: bool) -> list[Way]:
        """Return the ways on which one break more is taken before the rest of the leg, or at its end."""
        found = []
        law = self._law
        for n, pause in enumerate(self._pauses):
            start = max(way.time, pause.window[0])
            if way.had >> n & 1 or start >= pause.window[1]:
                continue
            on = min(way.rest, start - way.time) if plain else 0
            if law is None or way.since + on <= law.before_break:
                found.append(self._halted(way, on, start, pause.minutes, way.had | 1 << n))
        if law is not None and not law.any_halt and way.since > 0:
            found.append(self._halted(way, 0, way.time, law.break_minutes, way.had))
        at_end = way.rest > 0 and plain and law is not None and not law.any_halt
        if at_end and law is not None and 0 < way.since + way.rest <= law.before_break:
            found.append(self._halted(way, way.rest, way.time + way.rest, law.break_minutes, way.had))
        return found

    def _halted(self, way: Way, on: int, start: int, minutes: int, had: int) -> Way:
        """Return a way after driving ``on`` minutes and then halting."""
        wheel = way.time + on if on else way.wheel
        since = way.since + on
        if self._law is not None and minutes >= self._law.break_minutes:
            since = 0
        halt = Halt(start, start + minutes, on)
        return Way(start + minutes, way.rest - on, since, had, wheel, (*way.halts, halt))

    def _arrived(self, way: Way) -> Way | None:
        """Drive the rest of a plain leg, with the breaks that the law forces on the way."""
        law = self._law
        if law is None or way.rest == 0:
            return Way(way.time + way.rest, 0, way.since, way.had, way.time + way.rest, way.halts)
        if law.any_halt and way.time - way.wheel >= law.break_minutes:
            way = Way(way.time, way.rest, 0, way.had, way.wheel, way.halts)
        while way.since + way.rest > law.before_break:
            on = law.before_break - way.since
            way = self._halted(way, on, way.time + on, law.break_minutes, way.had)
        end = way.time + way.rest
        return Way(end, 0, way.since + way.rest, way.had, end, way.halts)

    def _arrived_timed(self, way: Way, first: Way, origin: int, target: int) -> Way | None:
        """Drive a leg whose driving time depends on the departure; it is not interrupted."""
        law = self._law
        leg = self._ways.leg(self._speed, origin, target, way.time)
        if leg is None:
            return None
        since = way.since
        if law is not None and law.any_halt and leg[0] - way.wheel >= law.break_minutes:
            since = 0
        if law is not None and since + leg[1] > law.before_break:
            return None
        end = leg[0] + leg[1]
        return Way(end, 0 if leg[1] == first.rest else leg[1], since + leg[1], way.had, end, way.halts)
