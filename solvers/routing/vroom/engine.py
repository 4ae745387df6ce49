"""VROOM's search: a plan at once, then better ones as far as the time allows."""

from __future__ import annotations

from datetime import timedelta
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

import numpy as np

from solvers.routing.clock.timing import Clock
from solvers.routing.engine import Answer, Paths, Search, Support
from solvers.routing.instance import Instance, Path
from solvers.routing.vroom.translating import Translation, unsaid
from solvers.routing.weights import Weights

_EFFORTS = ((1, 0), (4, 0), (12, 2), (24, 5))
"""How many searches VROOM makes, and how deep; the last is its exploration level 5."""
_GROWTH = 2.5
"""So many times as long as the effort before the next takes at least; it is not begun when it would be cut.

A cut effort is worse than a smaller one that was not: VROOM begins all searches before it deepens any.
"""


def installed() -> bool:
    """Tell whether VROOM is there: not every system has a build of it."""
    return find_spec("vroom") is not None


class Vroom:
    """VROOM as an engine.

    Each unit has one trip; rules across routes, laws on driving and travel that is slower at times are
    unknown to it. It can't be interrupted, so that the clock's limit becomes its own.
    """

    name = "VROOM"

    def support(self, instance: Instance, weights: Weights) -> Support:
        """Tell how much of an instance VROOM can say."""
        if not installed() or not Translation(instance, weights).orders:
            return Support.NONE
        return Support.RELAXED if unsaid(instance, weights) else Support.WHOLE

    def search(self, search: Search) -> Answer | None:
        """Return the best answer found, None when there was none within the time.

        It does not need starts. Every route of an answer can be driven: stops that its unit can't reach in
        time after all, for reasons that VROOM does not know, are taken off.
        """
        translation = Translation(search.instance, search.weights)
        if not translation.orders:
            return None
        best: Answer | None = None
        count = _Count(search.instance, search.weights)
        took = 0.0
        for searches, depth in _EFFORTS:
            if search.clock.over or search.clock.left < _GROWTH * took:
                break
            began = search.clock.seconds
            found = _solved(translation, searches, depth, search.clock.left)
            took = search.clock.seconds - began
            answer = count.answer(found)
            if best is None or answer.value < best.value:
                best = answer
                search.better(answer.value, lambda answer=answer: answer)  # type: ignore[misc]
        return best


def _solved(translation: Translation, searches: int, depth: int, seconds: float) -> dict[int, Path]:
    """Return VROOM's paths."""
    import vroom

    model = translation.built()
    # The public method knows no fewer than four searches, of which a large scenario's first takes all the time.
    solution: Any = vroom._vroom.Input._solve(
        model, nb_searches=searches, depth=depth, nb_threads=1, timeout=timedelta(seconds=seconds)
    )
    table = np.asarray(solution._routes_numpy())
    paths: dict[int, list[int]] = {}
    for unit, kind, visit in zip(
        table["vehicle_id"].tolist(), table["type"].tolist(), table["id"].tolist(), strict=True
    ):
        if bytes(kind) in (b"job", b"pickup", b"delivery"):
            paths.setdefault(int(unit), []).append(int(visit))
    return {unit: tuple(path) for unit, path in paths.items()}


class _Count:
    """Counts what paths cost, and sees to it that they can be driven."""

    def __init__(self, instance: Instance, weights: Weights) -> None:
        self._instance = instance
        self._weights = weights
        self._clock = Clock(instance)

    def answer(self, found: Paths) -> Answer:
        """Return paths as an answer."""
        paths = {unit: self._driven(unit, path) for unit, path in found.items()}
        paths = {unit: path for unit, path in paths.items() if path}
        value = sum(self._cost(unit, path) for unit, path in paths.items())
        served = {self._instance.visits[what].order for path in paths.values() for what in path}
        left = (order for order in self._instance.of_order if order not in served)
        value += sum(self._weights.levels.get(self._instance.level(order), 0) for order in left)
        return Answer(paths, value)

    def _driven(self, unit: int, path: Path) -> Path:
        """Return a path without the orders, of those that come last, with which it can't be driven."""
        if self._clock.feasible(unit, path):
            return path
        kept: set[str] = set()
        for order in dict.fromkeys(self._instance.visits[what].order for what in path):
            tried = self._only(path, kept | {order})
            if self._clock.feasible(unit, tried):
                kept.add(order)
        return self._only(path, kept)

    def _only(self, path: Path, orders: set[str]) -> Path:
        return tuple(what for what in path if self._instance.visits[what].order in orders)

    def _cost(self, number: int, path: Path) -> int:
        unit, rates = self._instance.units[number], self._weights.rates[number]
        places = [unit.start, *(self._instance.visits[what].place for what in path)]
        if unit.end is not None:
            places.append(unit.end)
        metres = self._instance.travel.metres
        cost = rates.used + sum(round(int(metres[a, b]) * rates.metre) for a, b in pairwise(places))
        if rates.minute:
            table = self._clock.timetable(number, path)
            cost += 0 if table is None else rates.minute * (table.end - table.departure)
        if self._weights.moved:
            homes = (self._instance.home(what) for what in path)
            cost += self._weights.moved * sum(home is not None and number not in home for home in homes)
        return cost
