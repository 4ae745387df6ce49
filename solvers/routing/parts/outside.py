"""What a plan does outside a part of it: who serves what, and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from solvers.routing.clock.timing import Clock
from solvers.routing.engine import Paths
from solvers.routing.instance import RELOAD, Instance

Times = tuple[int, int]
"""When a service starts and ends."""


class Outside:
    """The plan around a part.

    Parameters
    ----------
    instance : Instance
        The whole.
    paths : mapping
        The plan.
    inside : frozenset of int
        The part's units.
    starts : mapping
        When services start, as far as the plan says so.
    clock : callable
        Gives a clock of the whole for what it does not say.

    Attributes
    ----------
    relied_on : dict
        When visits outside start that somebody asked for.
    """

    def __init__(
        self,
        instance: Instance,
        paths: Paths,
        inside: frozenset[int],
        starts: Mapping[int, int],
        clock: Callable[[], Clock],
    ) -> None:
        self._instance = instance
        self._paths = paths
        self._starts = starts
        self._clock = clock
        self._times: dict[int, dict[int, Times]] = {}
        self.inside = inside
        self.relied_on: dict[int, int] = {}
        self.unit_of = {
            instance.visits[what].order: unit
            for unit, path in paths.items()
            for what in path
            if what != RELOAD
        }

    @cached_property
    def inner_orders(self) -> frozenset[str]:
        """What the part's units do."""
        return frozenset(order for order, unit in self.unit_of.items() if unit in self.inside)

    @cached_property
    def outer_orders(self) -> frozenset[str]:
        """What other units do."""
        return frozenset(order for order, unit in self.unit_of.items() if unit not in self.inside)

    @cached_property
    def inner_vehicles(self) -> frozenset[str]:
        """The part's vehicles."""
        return frozenset(self._instance.units[unit].vehicle for unit in self.inside)

    def vehicle_of(self, order: str) -> str:
        """Return who does an order that is served."""
        return self._instance.units[self.unit_of[order]].vehicle

    def when(self, visit: int) -> Times | None:
        """Return when a visit's service starts and ends, None when it is not served (or can't be timed)."""
        unit = self.unit_of.get(self._instance.visits[visit].order)
        if unit is None:
            return None
        if unit not in self._times:
            self._times[unit] = self._timed(unit)
        times = self._times[unit].get(visit)
        if times is not None and unit not in self.inside:
            self.relied_on[visit] = times[0]
        return times

    def _timed(self, unit: int) -> dict[int, Times]:
        path = self._paths[unit]
        pins = {what: self._starts[what] for what in path if what in self._starts}
        table = self._clock().timetable(unit, path, pins)
        if table is None and pins:
            table = self._clock().timetable(unit, path)
        steps = () if table is None else table.steps
        return {s.what: (s.start, s.end) for s in steps if s.what is not None and s.what != RELOAD}
