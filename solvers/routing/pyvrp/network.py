"""Locations, and the ways between them for each sort of vehicle-day."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from planner.travel.times import UNREACHABLE
from solvers.routing.instance import Instance
from solvers.routing.pyvrp.sorts import Sort, Sorts

Matrix = npt.NDArray[np.int64]
_PROFILES = 100
"""With 41 profiles of 400 orders PyVRP does 547 searches a second instead of 699, in 280 MB."""
_CELLS = 60_000_000
_Key = tuple[float, tuple[bool, ...], tuple[bool, ...], int, bool]
_FAR = 100
"""How many times as long as the longest way one that must not be used is: larger ones stall PyVRP 0.14.1."""


class Network:
    """The locations of an instance and the profiles of its sorts.

    A place is one location for each set of units that choices there are for. A way from or to a location
    that a sort must not visit takes longer than any route may. A visit that may cost more elsewhere than at home
    has its own locations, so that there is a way to it whatever comes before; for strangers that way is longer.

    Attributes
    ----------
    places : list of int
        The place of each location; None is where open routes end.
    home_of : dict
        By visit that may cost more elsewhere, the number of its home.
    whole : bool
        Whether there is room for all profiles; otherwise every sort may go everywhere.
    """

    def __init__(self, instance: Instance, sorts: Sorts) -> None:
        self._instance = instance
        self._sorts = sorts
        self.home_of = sorts.homes.of_visit
        self._kind = {units: n for n, units in enumerate(sorts.sets)}
        self._rows: dict[tuple[int | None, int | None, int | None], int] = {}
        self._profiles: dict[_Key, int] = {}
        self.whole = True

    def location(
        self, place: int | None, units: frozenset[int] | None = None, visit: int | None = None
    ) -> int:
        """Return the location for a place, and for a visit that some units may do there."""
        kind = None if units is None else self._kind.get(units)
        alone = visit if visit in self.home_of else None
        return self._rows.setdefault((place, kind, alone), len(self._rows))

    def settle(self) -> None:
        """Take it that all locations are known, and see whether the profiles have room."""
        wanted = {self._key(sort) for sort in self._sorts.found}
        self.whole = len(wanted) <= _PROFILES and 2 * len(wanted) * len(self._rows) ** 2 <= _CELLS
        if len(wanted) == len({speed for speed, *_ in wanted}):
            self.whole = True
        for sort in self._sorts.found:
            self._profiles.setdefault(self._key(sort), len(self._profiles))

    def _key(self, sort: Sort) -> _Key:
        if not self.whole:
            return (sort.unit.speed, (), (), 0, False)
        flat = bool(sort.added) and not sort.price.metre
        return (sort.unit.speed, sort.allowed, sort.homes if sort.added else (), sort.added, flat)

    def profile(self, sort: Sort) -> int:
        """Return the profile of a sort."""
        return self._profiles[self._key(sort)]

    @property
    def size(self) -> int:
        """How many locations there are."""
        return len(self._rows)

    @property
    def forbids(self) -> bool:
        """Whether some way must not be used."""
        return bool(self._kind and self.whole) or bool((self._metres() >= UNREACHABLE).any())

    @property
    def furthest(self) -> int:
        """Metres of the longest way that can be driven."""
        metres = self._metres()
        return int(metres[metres < UNREACHABLE].max(initial=1))

    @property
    def slowest(self) -> int:
        """Minutes of the longest way that can be driven, at any speed."""
        at = self._at()
        longest = 0
        for speed in {speed for speed, *_ in self._profiles}:
            minutes = self._instance.minutes(speed)[np.ix_(at, at)]
            longest = max(longest, int(minutes[minutes < UNREACHABLE].max(initial=0)))
        return longest

    def _at(self) -> list[int]:
        return [place for place, *_ in self._rows if place is not None]

    def _metres(self) -> Matrix:
        at = self._at()
        metres: Matrix = self._instance.travel.metres[np.ix_(at, at)]
        return metres

    def matrices(self, timed: bool, bounded: bool, never: int) -> tuple[list[Matrix], list[Matrix]]:
        """Return metres and minutes by profile.

        Parameters
        ----------
        timed : bool
            Whether time matters; else there are no minutes.
        bounded : bool
            Whether the minutes, if time does not matter, are metres without those added for strangers.
        never : int
            Minutes that are more than any route may take.
        """
        inner = np.array([n for n, (place, *_) in enumerate(self._rows) if place is not None], dtype=np.int64)
        at = np.array(self._at(), dtype=np.int64)
        far = _FAR * self.furthest
        distances, durations = [], []
        for speed, allowed, homes, added, flat in self._profiles:
            metres = np.zeros((self.size, self.size), dtype=np.int64)
            minutes = np.zeros_like(metres)
            metres[np.ix_(inner, inner)] = self._instance.travel.metres[np.ix_(at, at)]
            minutes[np.ix_(inner, inner)] = self._instance.minutes(speed)[np.ix_(at, at)]
            closed = (metres >= UNREACHABLE) | (minutes >= UNREACHABLE)
            for n, (_, kind, _) in enumerate(self._rows):
                if kind is not None and allowed and not allowed[kind]:
                    closed[n, :] = closed[:, n] = True
            metres[closed], minutes[closed] = far, never
            durations.append(minutes if timed else metres.copy() if bounded else np.zeros_like(metres))
            if flat:
                metres[:] = 0
            if added:
                for (_, _, visit), n in self._rows.items():
                    if visit is not None and not homes[self.home_of[visit]]:
                        metres[:, n] += added
            distances.append(metres)
            np.fill_diagonal(distances[-1], 0)
            np.fill_diagonal(durations[-1], 0)
        return distances, durations
