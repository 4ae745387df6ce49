"""Web Mercator: degrees to the unit square, and the part of it that a widget shows.

World coordinates run from (0, 0) in the north-west to (1, 1) in the south-east (EPSG:3857 scaled to one).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
"""Shape (n, 2): x to the east, y to the south."""

Insets = tuple[float, float, float, float]
MARGINS: Insets = (44.0, 44.0, 44.0, 44.0)
MAX_LATITUDE = 85.0511
EQUATOR_METRES = 40_075_016.686
SMALLEST_SCALE = 200.0
LARGEST_SCALE = 2.0**29
"""Pixels per world: from the whole world on a stamp to 7 cm a pixel at the equator."""


def to_world(longitudes: npt.ArrayLike, latitudes: npt.ArrayLike) -> Points:
    """Return degrees as world coordinates, shape (n, 2)."""
    lon = np.atleast_1d(np.asarray(longitudes, dtype=float))
    lat = np.radians(np.clip(np.atleast_1d(np.asarray(latitudes, dtype=float)), -MAX_LATITUDE, MAX_LATITUDE))
    y = 0.5 - np.log(np.tan(np.pi / 4 + lat / 2)) / (2 * np.pi)
    return np.stack([lon / 360 + 0.5, y], axis=1)


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Return world coordinates as longitude and latitude."""
    return (x - 0.5) * 360, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))


@dataclass(frozen=True)
class Viewport:
    """Which part of the world a picture shows.

    Attributes
    ----------
    x, y : float
        World coordinates of the middle.
    scale : float
        Device-independent pixels per world width.
    width, height : int
        Size of the picture in device-independent pixels.
    """

    x: float = 0.5
    y: float = 0.4
    scale: float = 1000.0
    width: int = 640
    height: int = 480

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, north, east and south of what is shown, in world coordinates."""
        half_x, half_y = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - half_x, self.y - half_y, self.x + half_x, self.y + half_y

    def to_screen(self, points: Points) -> Points:
        """Return world coordinates as pixels."""
        return (points - (self.x, self.y)) * self.scale + (self.width / 2, self.height / 2)

    def from_screen(self, px: float, py: float) -> tuple[float, float]:
        """Return a pixel's world coordinates."""
        return self.x + (px - self.width / 2) / self.scale, self.y + (py - self.height / 2) / self.scale

    def resized(self, width: int, height: int) -> Viewport:
        """Return the same middle and scale in another size."""
        return replace(self, width=max(1, width), height=max(1, height))

    def zoomed(self, factor: float, px: float, py: float) -> Viewport:
        """Return the view enlarged by a factor with one pixel staying where it is."""
        scale = min(max(self.scale * factor, self._smallest), LARGEST_SCALE)
        x, y = self.from_screen(px, py)
        return _within(
            replace(
                self,
                scale=scale,
                x=x - (px - self.width / 2) / scale,
                y=y - (py - self.height / 2) / scale,
            )
        )

    def panned(self, dx: float, dy: float) -> Viewport:
        """Return the view with its content moved by so many pixels."""
        return _within(replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale))

    def centred(self, x: float, y: float) -> Viewport:
        """Return the view with another middle."""
        return _within(replace(self, x=x, y=y))

    def grown(self, factor: float) -> Viewport:
        """Return a picture with the same middle and scale that is larger on every side."""
        return replace(self, width=math.ceil(self.width * factor), height=math.ceil(self.height * factor))

    def fitted(self, points: Points, insets: Insets = MARGINS, closest: float = 2.0**24) -> Viewport:
        """Return the view that shows all points.

        Parameters
        ----------
        points : ndarray of shape (n, 2)
        insets : tuple of float
            Pixels at the left, top, right and bottom that stay free of points.
        closest : float
            The largest scale, for points that lie close together.
        """
        left, top, right, bottom = insets
        if not len(points):
            return replace(self, x=0.5, y=0.42, scale=float(max(SMALLEST_SCALE, self.width)))
        low, high = points.min(axis=0), points.max(axis=0)
        room = np.maximum((self.width - left - right, self.height - top - bottom), 40.0)
        scale = float(min(np.min(room / np.maximum(high - low, 1e-12)), closest))
        scale = max(scale, self._smallest)
        x, y = (low + high) / 2
        return replace(
            self,
            x=float(x) + (right - left) / 2 / scale,
            y=float(y) + (bottom - top) / 2 / scale,
            scale=scale,
        )

    @property
    def _smallest(self) -> float:
        """The scale at which the world fills a little more than half the picture."""
        return max(SMALLEST_SCALE, self.width * 0.6)

    @property
    def metres_per_pixel(self) -> float:
        """How much ground a pixel covers in the middle of the view."""
        _, latitude = to_degrees(self.x, self.y)
        return EQUATOR_METRES * math.cos(math.radians(latitude)) / self.scale


def _within(view: Viewport) -> Viewport:
    return replace(view, x=min(max(view.x, -0.5), 1.5), y=min(max(view.y, 0.0), 1.0))


def scale_bar(metres_per_pixel: float, widest: float = 120.0) -> tuple[int, float]:
    """Return a round length in metres and its pixels, not longer than ``widest`` pixels."""
    longest = metres_per_pixel * widest
    power = 10 ** math.floor(math.log10(longest))
    step = next(step for step in (5, 2, 1) if step * power <= longest)
    length = step * power
    return max(1, round(length)), length / metres_per_pixel


def graticule_step(degrees_per_pixel: float, apart: float = 140.0) -> float:
    """Return a round step in degrees whose lines lie at least ``apart`` pixels from each other."""
    steps = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30)
    return next((step for step in steps if step >= degrees_per_pixel * apart), 30)
