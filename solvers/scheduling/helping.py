"""The compiled search in the words of the model, and plans in the words of a shop."""

from __future__ import annotations

from planner.model.plan import ScheduledTask
from solvers.scheduling.construct import Placed, Schedule, as_plan
from solvers.scheduling.flat import Flat
from solvers.scheduling.model import ScheduleModel
from solvers.scheduling.reading import Values, values
from solvers.scheduling.shop import Shop
from solvers.shopfloor.member import Member
from solvers.tiers import Answer

Items = tuple[ScheduledTask, ...]


class Helper:
    """The compiled search, in the words of the model."""

    def __init__(self, member: Member, flat: Flat, shop: Shop, model: ScheduleModel) -> None:
        self._member = member
        self._flat = flat
        self._shop = shop
        self._model = model

    def better(self) -> Values | None:
        """Return the decisions of a new schedule of the member's."""
        found = self._member.better()
        return None if found is None else values(self._model, as_plan(self._shop, self._flat.schedule(found)))

    def tell(self, answer: Answer[Items]) -> None:
        """Hand over a schedule."""
        placed = placed_in(self._shop, answer.what)
        found = self._flat.found(placed) if placed is not None else None
        if found is not None:
            self._member.offer(found)

    def widen(self) -> bool:
        """Let the member use two cores."""
        if not (self._member.alive and self._member.ready):
            return False
        self._member.widen()
        return True

    def end(self) -> None:
        """Have it work for nothing no longer."""
        self._member.stop()


def placed_in(shop: Shop, items: Items, partly: bool = False) -> Schedule | None:
    """Return a plan's tasks in the shop's terms, None where one is none of its ways; ``partly``: without those."""
    by_task = {item.task: item for item in items}
    number = {name: k for k, name in enumerate(shop.resources)}
    placed: Schedule = []
    for name, task in zip(shop.names, shop.tasks, strict=True):
        item = by_task.get(name)
        if item is None:
            placed.append(None)
            continue
        needs = {number.get(resource, -1): units for resource, units in item.needs.items()}
        station = number.get(item.station, -2) if item.station else -1
        way = task.way_of(station, item.start, item.end, needs)
        if way is None:
            if not partly:
                return None
            placed.append(None)
            continue
        placed.append(Placed(item.start, way, tuple(needs.items())))
    return placed
