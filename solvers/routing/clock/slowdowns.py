"""Travel that takes longer than usual, or is closed, at some times and between some places."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from planner.model.calendar import Interval


@dataclass(frozen=True)
class Slowdown:
    """Travel between two sets of places (None: all) that takes longer, or is closed, in some periods."""

    factor: float | None
    places: tuple[frozenset[int], ...] | None
    periods: tuple[Interval, ...]

    def concerns(self, origin: int, destination: int) -> bool:
        """Tell whether a way is one of these."""
        if origin == destination:
            return False
        if self.places is None:
            return True
        if len(self.places) == 1:
            return origin in self.places[0] or destination in self.places[0]
        one, other = self.places
        return (origin in one and destination in other) or (destination in one and origin in other)

    def covers(self, span: Interval) -> bool:
        """Tell whether the periods hold all of a span."""
        return any(a <= span[0] and b >= span[1] for a, b in self.periods)

    def matrix(self, size: int) -> npt.NDArray[np.bool_]:
        """Return which ways between so many places are concerned."""
        if self.places is None:
            concerned = np.ones((size, size), dtype=bool)
        else:
            marks = []
            for places in self.places:
                mark = np.zeros(size, dtype=bool)
                mark[list(places)] = True
                marks.append(mark)
            if len(marks) == 1:
                concerned = marks[0][:, None] | marks[0][None, :]
            else:
                concerned = marks[0][:, None] & marks[1][None, :]
                concerned = concerned | concerned.T
        np.fill_diagonal(concerned, False)
        return concerned
