"""What rules say about routes beyond the attributes of visits and units.

Visits and units are positions in the instance; orders and vehicles are names. A statement binds only for
what is served. A soft one may be broken at a price for each unit of breach, which its docstring names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.model.calendar import Interval

Intervals = tuple[Interval, ...]
Members = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that a rule asks for."""

    soft: bool = False


@dataclass(frozen=True, kw_only=True)
class Within(Statement):
    """The service starts (``edge="end"``: ends) in one of the half-open intervals. Breach: minutes off."""

    visit: int
    edge: Literal["start", "end"]
    intervals: Intervals


@dataclass(frozen=True, kw_only=True)
class Clear(Statement):
    """No part of the service lies in the half-open periods. Breach: one."""

    visit: int
    periods: Intervals


@dataclass(frozen=True, kw_only=True)
class Away(Statement):
    """No route of the unit overlaps the half-open periods. Breach: minutes of overlap."""

    unit: int
    periods: Intervals


@dataclass(frozen=True, kw_only=True)
class Precede(Statement):
    """The one visit ends at least ``gap`` minutes before the other starts. Breach: minutes missing."""

    before: int
    after: int
    gap: int = 0


@dataclass(frozen=True, kw_only=True)
class DoneBy(Statement):
    """One of the units does the order. Breach: one."""

    order: str
    units: frozenset[int]


@dataclass(frozen=True, kw_only=True)
class NotBefore(Statement):
    """Done by one of the units, the visit starts at ``minute`` or later. Breach: minutes too early."""

    visit: int
    units: frozenset[int]
    minute: int


@dataclass(frozen=True, kw_only=True)
class Together(Statement):
    """One vehicle does all of the orders. Breach: one for each further vehicle."""

    orders: Members


@dataclass(frozen=True, kw_only=True)
class Apart(Statement):
    """No vehicle does orders of two entries. Breach: one for each vehicle and further entry."""

    entries: tuple[Members, ...]


@dataclass(frozen=True, kw_only=True)
class AtEnd(Statement):
    """On its route, no other order comes before (after) any of these. Breach: the others that do, each."""

    orders: Members
    place: Literal["first", "last"]


@dataclass(frozen=True, kw_only=True)
class Bound(Statement):
    """A quantity of each vehicle lies within bounds, day by day or summed up.

    ``quantity`` is one of those of `limit` or a load dimension; the bounds are minutes, metres, pieces or
    thousandths. ``orders`` counts only these, ``periods`` only what starts in them. Breach: minutes,
    kilometres, pieces or whole units of the load.
    """

    vehicles: Members
    quantity: str
    at_most: int | None
    at_least: int | None
    orders: Members | None
    per: Literal["day", "week", "horizon"]
    periods: Intervals | None

    @property
    def breach_unit(self) -> int:
        """How much of the quantity one unit of breach is."""
        return 1 if self.quantity in PIECES or self.quantity in MINUTES else 1000


PIECES = ("stops", "trips")
MINUTES = ("duration", "hours", "driving", "overtime")


@dataclass(frozen=True, kw_only=True)
class InUse(Statement):
    """So many of the vehicles do any order (any of these, starting in the periods). Breach: vehicles."""

    vehicles: Members
    at_most: int | None
    at_least: int | None
    orders: Members | None
    periods: Intervals | None


@dataclass(frozen=True, kw_only=True)
class Pause(Statement):
    """One break of ``minutes`` that starts in the half-open window, if the route covers it. Breach: one.

    A route does not cover the window when it ends by ``over_by``, or starts at ``fresh_from`` or later
    (None: there is no such exemption).
    """

    minutes: int
    window: Interval
    over_by: int
    fresh_from: int | None

    def needed(self, start: int, end: int) -> bool:
        """Tell whether a route from ``start`` to ``end`` must have the break."""
        if start >= self.window[1] or end <= self.over_by:
            return False
        return self.fresh_from is None or start < self.fresh_from


@dataclass(frozen=True, kw_only=True)
class RideLimit(Statement):
    """The order's goods are on board for at most that many minutes. Breach: minutes over."""

    order: str
    minutes: int
