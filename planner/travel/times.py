"""The scenario's travel: the planner's table first, else great-circle distance with a detour factor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from planner.model.travel_table import UNKNOWN

if TYPE_CHECKING:
    from planner.model.problem import Problem

EARTH_RADIUS = 6_371_008.8
"""Mean radius in metres (IUGG)."""
UNREACHABLE = 10_000_000
"""Metres and minutes between places that nothing connects: far beyond any horizon, yet safe to add up."""

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
    lat = np.radians(latitudes)
    lon = np.radians(longitudes)
    half = (
        np.sin((lat[:, None] - lat[None, :]) / 2) ** 2
        + np.cos(lat)[:, None] * np.cos(lat)[None, :] * np.sin((lon[:, None] - lon[None, :]) / 2) ** 2
    )
    result: npt.NDArray[np.float64] = 2 * EARTH_RADIUS * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
    return result


@dataclass(frozen=True)
class TravelTimes:
    """Travel between all places of a scenario, without the effect of rules.

    Attributes
    ----------
    index : dict
        Position of every place by name.
    metres, minutes : ndarray of shape (n, n)
        One way from row to column; `UNREACHABLE` where neither table nor coordinates say anything.
    """

    index: dict[str, int]
    metres: IntMatrix
    minutes: IntMatrix

    @classmethod
    def of(cls, problem: Problem) -> TravelTimes:
        """Return the travel of a problem: rows of its table, else coordinates, else unreachable.

        Minutes are rounded up, so that a plan never promises to arrive before it can.
        """
        cached = problem.__dict__.get("_travel_times")
        if isinstance(cached, cls):
            return cached
        names = [place.name for place in problem.places]
        index = {name: position for position, name in enumerate(names)}
        lat = np.array([np.nan if p.latitude is None else p.latitude for p in problem.places], dtype=float)
        lon = np.array([np.nan if p.longitude is None else p.longitude for p in problem.places], dtype=float)
        speed = problem.settings.speed_kmh * 1000 / 60
        direct = great_circle(lat, lon) * problem.settings.detour_factor
        known = ~np.isnan(direct)
        metres = np.where(known, np.rint(np.nan_to_num(direct)), UNREACHABLE).astype(np.int64)
        minutes = np.where(known, np.ceil(np.nan_to_num(direct) / speed - 1e-9), UNREACHABLE).astype(np.int64)
        _apply_matrix(problem, index, metres, minutes, speed)
        _apply_table(problem, index, metres, minutes, speed)
        np.fill_diagonal(metres, 0)
        np.fill_diagonal(minutes, 0)
        times = cls(index, metres, minutes)
        problem.__dict__["_travel_times"] = times
        return times

    def between(self, origin: str, destination: str) -> tuple[int, int]:
        """Return metres and minutes from one place to another."""
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
    if way is None and time is not None:
        way = np.where(time == UNKNOWN, UNKNOWN, np.rint(time * speed)).astype(np.int64)
    if time is None and way is not None:
        time = np.where(way == UNKNOWN, UNKNOWN, np.ceil(way / speed - 1e-9)).astype(np.int64)
    assert way is not None
    assert time is not None
    at = np.array([index[name] for name in table.places], dtype=np.int64)
    corner = np.ix_(at, at)
    metres[corner] = np.where(way == UNKNOWN, metres[corner], way)
    minutes[corner] = np.where(time == UNKNOWN, minutes[corner], time)


def _apply_table(
    problem: Problem, index: dict[str, int], metres: IntMatrix, minutes: IntMatrix, speed: float
) -> None:
    stated = {(link.origin, link.destination) for link in problem.travel}
    for link in problem.travel:
        i, j = index[link.origin], index[link.destination]
        way = link.metres if link.metres is not None else round((link.minutes or 0) * speed)
        time = link.minutes if link.minutes is not None else -(-(link.metres or 0) // speed)
        pairs = [(i, j)] if (link.destination, link.origin) in stated else [(i, j), (j, i)]
        for a, b in pairs:
            metres[a, b] = way
            minutes[a, b] = int(time)
