"""Land, coasts, borders and towns, in world coordinates, as fine as a view can show them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any

import numpy as np
import numpy.typing as npt

from ui.map.projection import Points, Viewport, to_world

BLOCK = 256
"""Points of the longest line kept in one piece: short pieces are easily left out when not in view."""
Box = tuple[float, float, float, float]
"""West, north, east and south, in world coordinates."""
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Lines:
    """Many polylines in one array: ``points[starts[k]:starts[k + 1]]`` is the k-th, ``boxes`` bound them."""

    points: Points
    starts: npt.NDArray[np.int64]
    boxes: Floats

    @classmethod
    def of(cls, points: Points, sizes: npt.NDArray[Any]) -> Lines:
        """Return polylines of the given sizes, one after the other in ``points``."""
        starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        if len(sizes):
            low = np.minimum.reduceat(points, starts[:-1], axis=0)
            high = np.maximum.reduceat(points, starts[:-1], axis=0)
            return cls(points, starts, np.concatenate([low, high], axis=1))
        return cls(points, starts, np.empty((0, 4)))

    def within(self, box: Box) -> list[Points]:
        """Return the polylines whose bounds touch a box."""
        return [self.points[self.starts[k] : self.starts[k + 1]] for k in np.flatnonzero(self._touch(box))]

    def clipped(self, box: Box) -> list[Points]:
        """Return the polylines, taken as rings, cut to a box where they cross its edge."""
        west, north, east, south = box
        inside = (
            (self.boxes[:, 0] >= west)
            & (self.boxes[:, 1] >= north)
            & (self.boxes[:, 2] <= east)
            & (self.boxes[:, 3] <= south)
        )
        found = []
        for k in np.flatnonzero(self._touch(box)):
            ring = self.points[self.starts[k] : self.starts[k + 1]]
            found.append(ring if inside[k] else clipped(ring, box))
        return found

    def _touch(self, box: Box) -> npt.NDArray[np.bool_]:
        west, north, east, south = box
        touched: npt.NDArray[np.bool_] = (
            (self.boxes[:, 0] <= east)
            & (self.boxes[:, 2] >= west)
            & (self.boxes[:, 1] <= south)
            & (self.boxes[:, 3] >= north)
        )
        return touched

    def thinned(self, step: float, least: int) -> Lines:
        """Return the polylines with points at least about ``step`` apart; those of too few points go."""
        owner = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))
        cells = np.floor(self.points / step)
        keep = np.ones(len(self.points), dtype=bool)
        keep[1:] = np.any(cells[1:] != cells[:-1], axis=1)
        keep[self.starts[:-1]] = True
        keep[self.starts[1:] - 1] = True
        sizes = np.bincount(owner[keep], minlength=len(self.starts) - 1)
        enough = sizes >= least
        keep &= enough[owner]
        return Lines.of(self.points[keep], sizes[enough])


@dataclass(frozen=True)
class Detail:
    """The land at one fineness: rings to fill, coasts and frontiers to draw."""

    land: Lines
    coasts: Lines
    frontiers: Lines

    def thinned(self, step: float) -> Detail:
        """Return the land with points about ``step`` apart."""
        return Detail(
            self.land.thinned(step, 4), self.coasts.thinned(step, 2), self.frontiers.thinned(step, 2)
        )


@dataclass(frozen=True)
class Towns:
    """Towns, the largest first."""

    points: Points
    population: npt.NDArray[np.int64]
    names: tuple[str, ...]

    def within(self, box: Box, most: int) -> npt.NDArray[np.int64]:
        """Return the indices of the largest towns in a box."""
        west, north, east, south = box
        x, y = self.points[:, 0], self.points[:, 1]
        inside = np.flatnonzero((x >= west) & (x <= east) & (y >= north) & (y <= south))
        return inside[:most]


class Basemap:
    """The world, read once, thinned on demand. Safe to use from a worker thread."""

    _LEVELS = (1 / 600, 1 / 1200, 1 / 2500, 1 / 5000, 1 / 12000)

    def __init__(self, land: dict[str, Any], towns: dict[str, Any]) -> None:
        self._land = land
        self._towns = towns

    @cached_property
    def _finest(self) -> Detail:
        raw = self._land
        sizes = raw["arc_sizes"].astype(np.int64)
        starts = np.concatenate([[0], np.cumsum(sizes)])
        grid = np.stack([_numbers(raw["x"]), _numbers(raw["y"])], axis=1)
        total = np.cumsum(grid, axis=0)
        before = np.concatenate([[[0, 0]], total])[starts[:-1]]
        degrees = (total - np.repeat(before, sizes, axis=0)) * raw["scale"] + raw["origin"]
        points = to_world(degrees[:, 0], degrees[:, 1])
        arcs = [points[starts[k] : starts[k + 1]] for k in range(len(sizes))]
        frontier = raw["frontier"].astype(bool)
        rings, at = [], 0
        for size in raw["ring_sizes"]:
            chain = [arcs[a] if a >= 0 else arcs[~a][::-1] for a in raw["rings"][at : at + size]]
            rings.append(_closed_at_the_pole(np.concatenate(chain)))
            at += size
        return Detail(_lines(rings), _chosen(arcs, ~frontier), _chosen(arcs, frontier))

    @cached_property
    def _coarser(self) -> tuple[Detail, ...]:
        return tuple(self._finest.thinned(step) for step in self._LEVELS)

    def detail(self, view: Viewport) -> Detail:
        """Return the coarsest land on which a view shows no corners."""
        step = 0.8 / view.scale
        for level, coarse in zip(self._LEVELS, self._coarser, strict=True):
            if level <= step:
                return coarse
        return self._finest

    @cached_property
    def towns(self) -> Towns:
        """All towns."""
        raw = self._towns
        scale = float(raw["scale"])
        points = to_world(_numbers(raw["longitude"]) / scale, _numbers(raw["latitude"]) / scale)
        names = raw["names"].tobytes().decode().split("\n")
        return Towns(points, raw["population"].astype(np.int64) * 1000, tuple(names))


@lru_cache(maxsize=1)
def basemap() -> Basemap:
    """Return the basemap that ships with Packtrain."""
    folder = resources.files("assets.basemap")
    tables = []
    for name in ("land.npz", "towns.npz"):
        with resources.as_file(folder / name) as path, np.load(path, allow_pickle=False) as packed:
            tables.append({key: packed[key] for key in packed.files})
    return Basemap(*tables)


def clipped(ring: Points, box: Box) -> Points:
    """Return a closed ring cut to a box (Sutherland and Hodgman 1974), one edge of the box at a time."""
    west, north, east, south = box
    for axis, bound, sign in ((0, west, 1.0), (0, east, -1.0), (1, north, 1.0), (1, south, -1.0)):
        if not len(ring):
            return ring
        depth = (ring[:, axis] - bound) * sign
        inside = depth >= 0
        if inside.all():
            continue
        after = np.roll(ring, -1, axis=0)
        depth_after = np.roll(depth, -1)
        crossing = inside != np.roll(inside, -1)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(crossing, depth / (depth - depth_after), 0.0)[:, None]
        cuts = ring + (after - ring) * share
        both = np.stack([ring, cuts], axis=1).reshape(-1, 2)
        ring = both[np.stack([inside, crossing], axis=1).reshape(-1)]
    return ring


def _numbers(packed: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    zigzag = np.ascontiguousarray(packed.T).view("<u4").reshape(-1).astype(np.int64)
    return (zigzag >> 1) ^ -(zigzag & 1)


def _lines(parts: list[Points]) -> Lines:
    sizes = np.array([len(part) for part in parts], dtype=np.int64)
    return Lines.of(np.concatenate(parts), sizes)


def _chosen(arcs: list[Points], chosen: npt.NDArray[np.bool_]) -> Lines:
    if not chosen.any():
        return Lines.of(np.empty((0, 2)), np.empty(0, dtype=np.int64))
    kept = [_steady(arc) for arc, keep in zip(arcs, chosen, strict=True) if keep]
    return _lines([arc[at : at + BLOCK + 1] for arc in kept for at in range(0, max(len(arc) - 1, 1), BLOCK)])


def _steady(line: Points) -> Points:
    """Return a line that runs on beyond the date line instead of jumping across the map."""
    if np.ptp(line[:, 0]) < 0.5:
        return line
    return np.stack([np.unwrap(line[:, 0], period=1.0), line[:, 1]], axis=1)


def _closed_at_the_pole(ring: Points) -> Points:
    """Return a ring in steady steps; one that runs round the world (Antarctica) closed along the lower edge."""
    ring = _steady(ring)
    if abs(ring[-1, 0] - ring[0, 0]) < 0.5:
        return ring
    return np.concatenate([ring, [[ring[-1, 0], 1.0], [ring[0, 0], 1.0]]])


def copies(view: Viewport) -> list[Viewport]:
    """Return the views that a picture across the date line is made of: the world again to its left or right."""
    west, _, east, _ = view.box
    return [replace(view, x=view.x - k) for k in range(math.floor(west) - 1, math.ceil(east) + 1)]


def degrees_per_pixel(view: Viewport) -> float:
    """Return how many degrees of longitude a pixel covers."""
    return 360 / view.scale if view.scale else math.inf
