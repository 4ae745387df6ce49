"""What lies under the pointer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ui.map.content import MapContent
from ui.map.drawing import mark_positions
from ui.map.projection import Viewport

REACH = 11.0
LINE_REACH = 5.0


@dataclass(frozen=True)
class Hit:
    """A mark, a route or a depot under the pointer, or nothing."""

    mark: int | None = None
    track: int | None = None
    depot: str | None = None

    def __bool__(self) -> bool:
        return self != Hit()


def hit_test(view: Viewport, content: MapContent, x: float, y: float) -> Hit:
    """Return what a pixel shows: the nearest mark first, then a depot, then a route's line."""
    if len(content.points):
        apart = np.hypot(*(mark_positions(view, content) - (x, y)).T)
        nearest = int(np.argmin(apart))
        if apart[nearest] <= REACH:
            return Hit(mark=nearest, track=content.marks[nearest].track)
    for name, point in content.depots.items():
        if np.abs(view.to_screen(point)[0] - (x, y)).max() <= 8:
            return Hit(depot=name)
    track = _nearest_track(view, content, x, y)
    return Hit(track=track) if track is not None else Hit()


def _nearest_track(view: Viewport, content: MapContent, x: float, y: float) -> int | None:
    best, found = LINE_REACH, None
    for index, track in enumerate(content.tracks):
        if len(track.points) < 2:
            continue
        line = view.to_screen(track.points) - (x, y)
        start, leg = line[:-1], line[1:] - line[:-1]
        length = np.maximum((leg**2).sum(axis=1), 1e-12)
        share = np.clip(-(start * leg).sum(axis=1) / length, 0.0, 1.0)[:, None]
        distance = float(np.hypot(*(start + leg * share).T).min())
        if distance < best:
            best, found = distance, index
    return found
