"""When vehicle-days are out, on a clock that begins at the midnight of their own day.

On such a clock the days of a horizon look alike, so that vehicle-days of different days can be one sort of
vehicle, and a window that is the same every day one window.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from planner.model.calendar import DAY, Interval
from solvers.routing.instance import Instance, Unit


@dataclass(frozen=True)
class Shift:
    """The times of a vehicle-day, in minutes from the midnight of its day, all included.

    Attributes
    ----------
    first, latest : int
        The earliest and the latest departure.
    back, last : int
        The earliest and the latest end of the route.
    reloading : (int, int) or None
        When a reload may start; None: there is none.
    """

    first: int
    latest: int
    back: int
    last: int
    reloading: Interval | None


def midnight(unit: Unit) -> int:
    """Return the minute of the horizon at which a unit's clock begins."""
    return unit.day * DAY


def shift_of(instance: Instance, number: int) -> tuple[Shift | None, bool]:
    """Return a unit's longest unbroken shift, None when it can't be out, and whether it has no other."""
    unit = instance.units[number]
    if unit.trips < 1:
        return None, True
    found = []
    for first, last in unit.spans():
        for leave, left in unit.departs:
            for home, closed in unit.returns:
                low, latest = max(first, leave), min(last, left - 1)
                back, end = max(first, home), min(last, closed - 1)
                if low <= latest and low <= end and back <= end:
                    found.append((end - low, low, latest, back, end))
    if not found:
        return None, True
    _, low, latest, back, end = max(found)
    zero = midnight(unit)
    times = [(max(a, low), min(b - 1, end)) for a, b in unit.reloading if max(a, low) <= min(b - 1, end)]
    reloading = max(times, key=lambda time: time[1] - time[0], default=None) if unit.trips > 1 else None
    if reloading is not None:
        reloading = (reloading[0] - zero, reloading[1] - zero)
    shift = Shift(low - zero, latest - zero, back - zero, end - zero, reloading)
    return shift, len(found) == 1 and (unit.trips == 1 or len(times) <= 1)


def days_meet(instance: Instance, shifts: dict[int, Shift]) -> bool:
    """Tell whether a vehicle's route of one day may last until it could begin that of a later day."""
    for numbers in instance.units_of.values():
        out = [n for n in numbers if n in shifts]
        for one, other in pairwise(out):
            until = midnight(instance.units[one]) + shifts[one].last
            if until > midnight(instance.units[other]) + shifts[other].first:
                return True
    return False
