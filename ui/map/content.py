"""What of a scene lies on the map, as arrays: routes, stops, depots and orders left out."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from planner.model import Route
from ui.map.projection import Points, to_world
from ui.scene import Scene

MOST_CHANGED = 0.6
"""Share of the marks up to which changed ones are told apart; when nearly all changed, it says nothing."""
RING = 13.0
"""Pixels between the middles of marks that share a place."""


@dataclass(frozen=True)
class Track:
    """One route as it is drawn: ``points`` through all its places, in world coordinates."""

    vehicle: str
    day: int
    color: int
    points: Points
    changed: tuple[Points, ...] = ()
    """Legs that the plan before did not have."""


@dataclass(frozen=True)
class Mark:
    """One dot: consecutive stops of one route at one place, or orders that no route serves.

    Attributes
    ----------
    track : int
        Index of the route's track, -1 for orders that are not served.
    label : str
        The numbers of the stops in their route, such as "4" or "4-6".
    orders : tuple of str
    """

    place: str
    track: int
    label: str
    orders: tuple[str, ...]
    changed: bool = False


@dataclass(frozen=True)
class MapContent:
    """Everything that the map draws for one scene and one choice of days and vehicles.

    Attributes
    ----------
    points, offsets : ndarray of shape (n, 2)
        Where the marks lie in the world, and by how many pixels they are moved aside because several
        share a place.
    depots : dict
        Places where vehicles start, end or reload, with their world coordinates.
    gone : tuple
        Legs of the plan before that are driven no more.
    missing : int
        Orders whose place has no coordinates.
    """

    tracks: tuple[Track, ...] = ()
    marks: tuple[Mark, ...] = ()
    points: Points = field(default_factory=lambda: np.empty((0, 2)))
    offsets: Points = field(default_factory=lambda: np.empty((0, 2)))
    depots: dict[str, Points] = field(default_factory=dict)
    gone: tuple[Points, ...] = ()
    missing: int = 0

    @cached_property
    def track_of_mark(self) -> npt.NDArray[np.int64]:
        """The track of every mark, -1 for none."""
        return np.array([mark.track for mark in self.marks], dtype=np.int64)

    @cached_property
    def marks_of(self) -> dict[str, list[int]]:
        """The marks of every order."""
        found: dict[str, list[int]] = {}
        for index, mark in enumerate(self.marks):
            for order in mark.orders:
                found.setdefault(order, []).append(index)
        return found

    @cached_property
    def extent(self) -> Points:
        """Every point that a view of the whole should show."""
        parts = [self.points, *(track.points for track in self.tracks), *self.depots.values()]
        return np.concatenate([part for part in parts if len(part)] or [np.empty((0, 2))])

    def extent_of(self, vehicle: str) -> Points:
        """Every point of one vehicle's routes."""
        parts = [track.points for track in self.tracks if track.vehicle == vehicle]
        return np.concatenate(parts) if parts else np.empty((0, 2))


def content_of(
    scene: Scene, day: int | None = None, hidden: frozenset[str] = frozenset(), compare: bool = True
) -> MapContent:
    """Return what the map shows of a scene.

    Parameters
    ----------
    scene : Scene
    day : int or None
        Only the routes of one day; None for all days.
    hidden : frozenset of str
        Vehicles not to show.
    compare : bool
        Whether to mark what changed since the plan before.
    """
    where = _coordinates(scene)
    shown = [r for r in scene.routes if day in (None, r.day) and r.vehicle not in hidden]
    compare = compare and scene.previous is not None
    old, gone = _old_legs(scene, day, hidden) if compare else (set(), [])
    builder = _Builder(scene, where, compare)
    for route in shown:
        builder.add_route(route, old)
    builder.add_idle_depots()
    builder.add_unrouted()
    new = {leg for route in shown for leg in _legs(route)} if compare else set()
    return builder.content(
        tuple(
            np.concatenate([where[a], where[b]])
            for vehicle, day_, a, b in gone
            if (vehicle, day_, a, b) not in new and a in where and b in where
        )
    )


_Leg = tuple[str, int, str, str]


class _Builder:
    def __init__(self, scene: Scene, where: dict[str, Points], compare: bool) -> None:
        self._scene = scene
        self._where = where
        self._compare = compare
        self._tracks: list[Track] = []
        self._marks: list[Mark] = []
        self._depots: dict[str, Points] = {}
        self._missing = 0

    def add_route(self, route: Route, old: set[_Leg]) -> None:
        """Add a route's track, the marks of its stops and its depots."""
        where = self._where
        runs: list[tuple[str, list[str], int, int]] = []
        number = 0
        for stop in route.stops:
            if stop.order is None:
                if stop.kind != "break" and stop.place in where:
                    self._depots[stop.place] = where[stop.place]
                continue
            number += 1
            if runs and runs[-1][0] == stop.place and runs[-1][3] == number - 1:
                runs[-1] = (*runs[-1][:3], number)
                runs[-1][1].append(stop.order)
            else:
                runs.append((stop.place, [stop.order], number, number))
        track = len(self._tracks)
        for place, orders, first, last in runs:
            if place not in where:
                self._missing += len(orders)
                continue
            changed = self._compare and any(self._moved(order) for order in orders)
            label = str(first) if first == last else f"{first}–{last}"
            self._marks.append(Mark(place, track, label, tuple(dict.fromkeys(orders)), changed))
        points = [where[stop.place] for stop in route.stops if stop.place in where]
        new = tuple(
            np.concatenate([where[a], where[b]])
            for vehicle, day, a, b in _legs(route)
            if (vehicle, day, a, b) not in old and a in where and b in where
        )
        self._tracks.append(
            Track(
                route.vehicle,
                route.day,
                self._scene.vehicle_index.get(route.vehicle, 0),
                np.concatenate(points) if points else np.empty((0, 2)),
                new if self._compare else (),
            )
        )

    def _moved(self, order: str) -> bool:
        change = self._scene.changed.get(order)
        return change is not None and change.what != "retimed"

    def add_idle_depots(self) -> None:
        """Add where vehicles start that have no route."""
        problem = self._scene.problem
        for vehicle in problem.vehicles if problem else ():
            if vehicle.start_place in self._where:
                self._depots.setdefault(vehicle.start_place, self._where[vehicle.start_place])

    def add_unrouted(self) -> None:
        """Add the orders that the plan leaves out, or every order while there is no plan."""
        scene, problem = self._scene, self._scene.problem
        if problem is None:
            return
        if scene.plan is None:
            waiting = [order.name for order in problem.orders]
        else:
            waiting = [item.activity for item in scene.plan.unserved if item.activity in problem.order]
        by_place: dict[str, list[str]] = {}
        for name in waiting:
            order = problem.order[name]
            by_place.setdefault(order.place, []).append(name)
        for place, names in by_place.items():
            if place in self._where:
                label = str(len(names)) if len(names) > 1 else ""
                moved = self._compare and any(self._moved(name) for name in names)
                self._marks.append(Mark(place, -1, label, tuple(names), moved))
            else:
                self._missing += len(names)

    def content(self, gone: tuple[Points, ...]) -> MapContent:
        """Return everything added."""
        points = [self._where[mark.place] for mark in self._marks]
        marks = self._marks
        if sum(mark.changed for mark in marks) > len(marks) * MOST_CHANGED:
            marks = [replace(mark, changed=False) for mark in marks]
        return MapContent(
            tuple(self._tracks),
            tuple(marks),
            np.concatenate(points) if points else np.empty((0, 2)),
            _offsets(self._marks, self._depots),
            self._depots,
            gone,
            self._missing,
        )


def _coordinates(scene: Scene) -> dict[str, Points]:
    problem = scene.problem
    places = (
        [p for p in problem.places if p.latitude is not None and p.longitude is not None] if problem else []
    )
    if not places:
        return {}
    world = to_world([p.longitude or 0.0 for p in places], [p.latitude or 0.0 for p in places])
    if np.ptp(world[:, 0]) > 0.5:  # a scenario across the date line, as in Fiji
        middle = np.median(np.where(world[:, 0] < 0.5, world[:, 0] + 1, world[:, 0]))
        world[:, 0] = np.where(world[:, 0] < middle - 0.5, world[:, 0] + 1, world[:, 0])
    return {place.name: world[index : index + 1] for index, place in enumerate(places)}


def _legs(route: Route) -> list[_Leg]:
    places = [stop.place for stop in route.stops]
    return [(route.vehicle, route.day, a, b) for a, b in itertools.pairwise(places) if a != b]


def _old_legs(scene: Scene, day: int | None, hidden: frozenset[str]) -> tuple[set[_Leg], list[_Leg]]:
    routes = scene.previous.routes if scene.previous else ()
    legs = [leg for r in routes if day in (None, r.day) and r.vehicle not in hidden for leg in _legs(r)]
    return set(legs), list(dict.fromkeys(legs))


def _offsets(marks: list[Mark], depots: dict[str, Points]) -> Points:
    """Return by how many pixels marks at one place move aside, on a ring round it."""
    at: dict[str, list[int]] = {}
    for index, mark in enumerate(marks):
        at.setdefault(mark.place, []).append(index)
    offsets = np.zeros((len(marks), 2))
    for place, indices in at.items():
        count = len(indices)
        if count == 1 and place not in depots:
            continue
        radius = RING * 1.2 if count == 1 else max(RING / (2 * np.sin(np.pi / count)), RING * 0.6)
        if place in depots:
            radius = max(radius, RING * 1.4)
        angle = 2 * np.pi * np.arange(count) / count - np.pi / 2
        offsets[indices] = np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius
    return offsets
