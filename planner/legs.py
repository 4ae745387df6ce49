"""The ways of a route: each from one place to the next, whatever breaks lie within it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.model.plan import Route, Stop


@dataclass(frozen=True)
class Leg:
    """One way driven from a place to the next.

    A break within it splits it into several ``spans``; a span is driven without a halt.

    Attributes
    ----------
    vehicle : str
        Who drives.
    route : Route
        On which route.
    position : int
        Of the stop that is reached, in the route.
    origin, destination : str
        The places.
    spans : tuple of (int, int)
        When it is driven, half-open.
    metres, driving : int
        Its length and its minutes at the wheel.
    """

    vehicle: str
    route: Route
    position: int
    origin: str
    destination: str
    spans: tuple[tuple[int, int], ...]
    metres: int
    driving: int

    @property
    def stop(self) -> Stop:
        """The stop that is reached."""
        return self.route.stops[self.position]

    @property
    def departs(self) -> int:
        """When it begins."""
        return self.spans[0][0]


def legs_of(route: Route) -> Iterator[Leg]:
    """Yield the ways of a route; staying at a place is none."""
    origin = route.stops[0].place if route.stops else ""
    parts: list[Stop] = []
    for position, stop in enumerate(route.stops[1:], start=1):
        parts.append(stop)
        if stop.kind == "break":
            continue
        driven = [part for part in parts if part.driving > 0] or [stop]
        if stop.place != origin or any(part.driving or part.metres for part in parts):
            yield Leg(
                route.vehicle,
                route,
                position,
                origin,
                stop.place,
                tuple((part.arrival - part.driving, part.arrival) for part in driven),
                sum(part.metres for part in parts),
                sum(part.driving for part in parts),
            )
        origin = stop.place
        parts = []
