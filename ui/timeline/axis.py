"""The time axis: minutes to pixels and where its ticks lie."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.model.calendar import DAY, Interval

STEPS = (5, 10, 15, 30, 60, 120, 180, 240, 360, 720, DAY)
FINEST, COARSEST = 12.0, 0.02
"""Pixels per minute at the closest and at the widest zoom."""


@dataclass(frozen=True)
class Axis:
    """What part of the horizon is on screen.

    Attributes
    ----------
    first, last : int
        The minutes that can be scrolled to.
    density : float
        Pixels per minute.
    offset : float
        Pixels scrolled from ``first``.
    """

    first: int = 0
    last: int = DAY
    density: float = 1.0
    offset: float = 0.0

    def x(self, minute: float) -> float:
        """Return a minute's pixel."""
        return (minute - self.first) * self.density - self.offset

    def minute(self, x: float) -> float:
        """Return a pixel's minute."""
        return (x + self.offset) / self.density + self.first

    @property
    def length(self) -> float:
        """Pixels of the whole axis."""
        return (self.last - self.first) * self.density

    def fitted(self, width: float) -> Axis:
        """Return the axis with all of it on so many pixels."""
        return replace(self, density=max(width, 1.0) / max(self.last - self.first, 1), offset=0.0)

    def spanning(self, span: Interval) -> Axis:
        """Return the axis over other minutes, the same ones on screen where possible."""
        start = self.minute(0)
        moved = replace(self, first=span[0], last=span[1], offset=0.0)
        return replace(moved, offset=max(0.0, (start - span[0]) * self.density))

    def zoomed(self, factor: float, x: float, width: float) -> Axis:
        """Return the axis enlarged with the minute under a pixel staying there, never smaller than the width."""
        minute = self.minute(x)
        whole = width / max(self.last - self.first, 1)
        density = min(max(self.density * factor, min(whole, FINEST), COARSEST), FINEST)
        return replace(self, density=density).scrolled((minute - self.first) * density - x, width)

    def scrolled(self, offset: float, width: float) -> Axis:
        """Return the axis scrolled so far, within its ends."""
        return replace(self, offset=min(max(offset, 0.0), max(0.0, self.length - width)))

    def ticks(self, width: float, apart: float = 62.0) -> tuple[int, list[int]]:
        """Return a round step in minutes and the ticks on screen that lie at least so many pixels apart."""
        step = next((s for s in STEPS if s * self.density >= apart), DAY)
        start = int(self.minute(0)) // step * step
        stop = int(self.minute(width)) + step
        return step, [t for t in range(start, stop, step) if self.first <= t <= self.last]
