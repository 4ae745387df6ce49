"""When services may start and how long legs take, minute by minute: what timetables look up."""

from __future__ import annotations

from bisect import bisect_right
from math import ceil

from planner.travel.times import UNREACHABLE
from solvers.routing.clock.slowdowns import Slowdown
from solvers.routing.instance import Instance, Intervals


class Ways:
    """Looks up starts and legs of one instance.

    Parameters
    ----------
    instance : Instance
        The problem; its visits and units must not change any more.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        self._domains = [visit.domain() for visit in instance.visits]
        self._starts = [tuple(a for a, _ in domain) for domain in self._domains]
        speeds = {unit.speed for unit in instance.units}
        self._minutes = {speed: instance.minutes(speed) for speed in speeds}
        self._base = {speed: instance.base_minutes(speed) for speed in speeds} if instance.passing else {}

    def earliest(self, visit: int, minute: int) -> int | None:
        """Return the first minute from ``minute`` on at which a visit's service may start."""
        return _first(self._domains[visit], self._starts[visit], minute)

    def leg(self, speed: float, origin: int, destination: int, minute: int) -> tuple[int, int] | None:
        """Return (departure, driving) of the leg that arrives first when it leaves at ``minute`` or later."""
        passing = self._passing(origin, destination)
        if not passing:
            driving = int(self._minutes[speed][origin, destination])
            return None if driving >= UNREACHABLE else (minute, driving)
        return self._timed_leg(passing, speed, origin, destination, minute)

    def is_plain(self, origin: int, destination: int) -> bool:
        """Tell whether a leg takes the same time whenever it is driven."""
        return not self._passing(origin, destination)

    def _passing(self, origin: int, destination: int) -> tuple[Slowdown, ...]:
        slowdowns = self._instance.passing
        if not slowdowns:
            return ()
        return tuple(s for s in slowdowns if s.concerns(origin, destination))

    def _timed_leg(
        self, passing: tuple[Slowdown, ...], speed: float, origin: int, destination: int, minute: int
    ) -> tuple[int, int] | None:
        base = int(self._base[speed][origin, destination])
        constant = [s for s in self._instance.constant if s.concerns(origin, destination)]
        if base >= UNREACHABLE or any(s.factor is None for s in constant):
            return None
        closed = [p for s in passing if s.factor is None for p in s.periods]
        slow = [s for s in passing if s.factor is not None]
        moments = sorted(
            {minute}
            | {edge for s in slow for period in s.periods for edge in period if edge > minute}
            | {end for _, end in closed if end > minute}
        )
        best: tuple[int, int] | None = None
        for departure in moments:
            if best is not None and departure >= best[0] + best[1]:
                break
            factors = [s.factor for s in constant if s.factor is not None]
            factors += [
                s.factor
                for s in slow
                if s.factor is not None and any(a <= departure < b for a, b in s.periods)
            ]
            driving = ceil(base * max(factors, default=1.0) - 1e-9)
            if any(a < departure + driving and b > departure for a, b in closed):
                continue
            if best is None or departure + driving < best[0] + best[1]:
                best = (departure, driving)
        return best


def _first(domain: Intervals, starts: tuple[int, ...], minute: int) -> int | None:
    at = bisect_right(starts, minute) - 1
    if at >= 0 and minute < domain[at][1]:
        return minute
    return domain[at + 1][0] if at + 1 < len(domain) else None


def first_in(domain: Intervals, minute: int) -> int | None:
    """Return the first minute of half-open intervals from ``minute`` on, None when there is none."""
    return _first(domain, tuple(a for a, _ in domain), minute)
