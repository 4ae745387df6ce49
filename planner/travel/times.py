"""The scenario's travel: the planner's table first, else great-circle distance with a detour factor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from planner.model.travel_table import UNKNOWN

if TYPE_CHECKING:
    from planner.model.problem import Problem

EARTH_RADIUS = 6_371_008.8
"""Mean radius in metres (IUGG)."""
UNREACHABLE = 10_000_000
"""Metres and minutes between places that nothing connects: far beyond any horizon, yet safe to add up."""
_ROWS = 64
"""How many rows of a matrix are computed at once."""

IntMatrix = npt.NDArray[np.int64]


def great_circle(
    latitudes: npt.NDArray[np.float64], longitudes: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return all distances in metres between points given in degrees, by the haversine formula.

    Parameters
    ----------
    latitudes, longitudes : ndarray of shape (n,)

    Returns
    -------
    ndarray of shape (n, n)
    """
    return _distances(latitudes, longitudes, latitudes, longitudes)


def _distances(
    from_lat: npt.NDArray[np.float64],
    from_lon: npt.NDArray[np.float64],
    to_lat: npt.NDArray[np.float64],
    to_lon: npt.NDArray[np.float64],
) -> npt.NDArray[np.float64]:
    """Return the distances in metres from each of some points to each of others.

    The haversine formula by way of straight lines through the globe: without a sine for each pair.
    """
    squares: npt.NDArray[np.float64] | None = None
    for one, other in zip(_on_globe(from_lat, from_lon), _on_globe(to_lat, to_lon), strict=True):
        apart = np.subtract.outer(one, other)
        np.multiply(apart, apart, out=apart)
        squares = apart if squares is None else np.add(squares, apart, out=squares)
    assert squares is not None
    np.sqrt(squares, out=squares)
    np.minimum(squares * 0.5, 1.0, out=squares)
    result: npt.NDArray[np.float64] = 2 * EARTH_RADIUS * np.arcsin(squares, out=squares)
    return result


def _on_globe(
    latitudes: npt.NDArray[np.float64], longitudes: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], ...]:
    """Return points in degrees as points in space, the globe's radius being 1."""
    lat, lon = np.radians(latitudes), np.radians(longitudes)
    return np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)


def used_places(problem: Problem) -> list[str]:
    """Return the places that anything is done at, in the scenario's order; a list may hold many more."""
    used = {name for order in problem.orders for name in (order.place, order.to_place)}
    used.update(name for vehicle in problem.vehicles for name in (vehicle.start_place, vehicle.end_place))
    return [place.name for place in problem.places if place.name in used]


@dataclass(frozen=True)
class TravelTimes:
    """Travel between the places of a scenario that are in use, without the effect of rules.

    Attributes
    ----------
    index : dict
        Position of every place in use by name.
    metres, minutes : ndarray of shape (n, n)
        One way from row to column; `UNREACHABLE`, both of them, where neither table nor coordinates say
        anything, and where they say more than that.
    problem : Problem or None
        Where to look up a place that is not in use.
    """

    index: dict[str, int]
    metres: IntMatrix
    minutes: IntMatrix
    problem: Problem | None = field(default=None, repr=False, compare=False)

    @classmethod
    def of(cls, problem: Problem) -> TravelTimes:
        """Return the travel of a problem: rows of its table, else coordinates, else unreachable.

        Minutes are rounded up, so that a plan never promises to arrive before it can.
        """
        cached = problem.__dict__.get("_travel_times")
        names = used_places(problem)
        if isinstance(cached, cls) and list(cached.index) == names:
            return cached
        times = cls.among(problem, names)
        problem.__dict__["_travel_times"] = times
        return times

    @classmethod
    def among(cls, problem: Problem, names: Sequence[str]) -> TravelTimes:
        """Return the travel between some places of a problem."""
        index = {name: position for position, name in enumerate(names)}
        places = [problem.place[name] for name in names]
        lat = np.array([np.nan if p.latitude is None else p.latitude for p in places], dtype=float)
        lon = np.array([np.nan if p.longitude is None else p.longitude for p in places], dtype=float)
        speed = problem.settings.speed_kmh * 1000 / 60
        metres = np.empty((len(names), len(names)), dtype=np.int64)
        minutes = np.empty_like(metres)
        for first in range(0, len(names), _ROWS):  # a few rows at a time: the numbers between take memory
            rows = slice(first, first + _ROWS)
            direct = _distances(lat[rows], lon[rows], lat, lon) * problem.settings.detour_factor
            direct[np.isnan(direct)] = np.inf
            metres[rows] = np.rint(np.minimum(direct, UNREACHABLE))
            minutes[rows] = np.ceil(np.minimum(direct / speed, UNREACHABLE) - 1e-9)
        _apply_matrix(problem, index, metres, minutes, speed)
        _apply_table(problem, index, metres, minutes, speed)
        for way, time in zip(metres, minutes, strict=True):
            nowhere = (way >= UNREACHABLE) | (time >= UNREACHABLE)
            way[nowhere] = UNREACHABLE
            time[nowhere] = UNREACHABLE
        np.fill_diagonal(metres, 0)
        np.fill_diagonal(minutes, 0)
        return cls(index, metres, minutes, problem)

    def __getstate__(self) -> dict[str, Any]:
        """Return what goes into a pickle: ways in half the room, for they travel between processes."""
        packed = {"metres": self.metres.astype(np.int32), "minutes": self.minutes.astype(np.int32)}
        return {**self.__dict__, **packed}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take over what came out of a pickle."""
        ways = {name: state[name].astype(np.int64) for name in ("metres", "minutes")}
        self.__dict__.update({**state, **ways})

    def between(self, origin: str, destination: str) -> tuple[int, int]:
        """Return metres and minutes from one place to another, in use or not."""
        if self.problem is not None and not {origin, destination} <= self.index.keys():
            pair = TravelTimes.among(self.problem, tuple(dict.fromkeys((origin, destination))))
            return pair.between(origin, destination)
        i, j = self.index[origin], self.index[destination]
        return int(self.metres[i, j]), int(self.minutes[i, j])


def _apply_matrix(
    problem: Problem, index: dict[str, int], metres: IntMatrix, minutes: IntMatrix, speed: float
) -> None:
    table = problem.travel_table
    if table is None:
        return
    way, time = table.array(table.metres), table.array(table.minutes)
    if way is None and time is None:
        return
    known = [k for k, name in enumerate(table.places) if name in index]
    at = np.array([index[table.places[k]] for k in known], dtype=np.int64)
    part, corner = np.ix_(known, known), np.ix_(at, at)
    way = None if way is None else way[part]
    time = None if time is None else time[part]
    if way is None and time is not None:
        way = np.where(time == UNKNOWN, UNKNOWN, np.rint(np.minimum(time * speed, UNREACHABLE)))
    if time is None and way is not None:
        time = np.where(way == UNKNOWN, UNKNOWN, np.ceil(np.minimum(way / speed, UNREACHABLE) - 1e-9))
    assert way is not None
    assert time is not None
    metres[corner] = np.where(way == UNKNOWN, metres[corner], way.astype(np.int64))
    minutes[corner] = np.where(time == UNKNOWN, minutes[corner], time.astype(np.int64))


def _apply_table(
    problem: Problem, index: dict[str, int], metres: IntMatrix, minutes: IntMatrix, speed: float
) -> None:
    stated = {(link.origin, link.destination) for link in problem.travel}
    for link in problem.travel:
        if link.origin not in index or link.destination not in index:
            continue
        i, j = index[link.origin], index[link.destination]
        way = link.metres if link.metres is not None else round(min((link.minutes or 0) * speed, UNREACHABLE))
        time = link.minutes if link.minutes is not None else ceil(min(way / speed, UNREACHABLE) - 1e-9)
        pairs = [(i, j)] if (link.destination, link.origin) in stated else [(i, j), (j, i)]
        for a, b in pairs:
            metres[a, b] = min(way, UNREACHABLE)
            minutes[a, b] = min(time, UNREACHABLE)
