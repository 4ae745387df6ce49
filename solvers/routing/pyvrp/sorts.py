"""Which vehicle-days are alike, so that they are one type of vehicle with so many available."""

from __future__ import annotations

from dataclasses import dataclass, replace

from solvers.routing.instance import Instance, Unit
from solvers.routing.pyvrp.amounts import Amounts
from solvers.routing.pyvrp.choices import Choices
from solvers.routing.pyvrp.costs import Price
from solvers.routing.pyvrp.homes import Homes
from solvers.routing.pyvrp.shifts import Shift
from solvers.routing.statements import InUse


@dataclass(frozen=True)
class Sort:
    """Vehicle-days that are alike.

    Attributes
    ----------
    units : tuple of int
        Those that there are.
    available : int
        How many of them may be used.
    capacities : tuple of int or None
        By dimension of the amounts; None is unlimited.
    reloads : int
        How often one may reload.
    allowed : tuple of bool
        Whether they may do the choices for each of the sets of units that choices are for.
    homes : tuple of bool
        Whether they are in each of the homes of orders.
    added : int
        Metres to be added to the way to a stranger.
    """

    units: tuple[int, ...]
    available: int
    unit: Unit
    shift: Shift
    price: Price
    capacities: tuple[int | None, ...]
    reloads: int
    allowed: tuple[bool, ...]
    homes: tuple[bool, ...]
    added: int


class Sorts:
    """The sorts of vehicle-days of an instance.

    Attributes
    ----------
    found : list of Sort
        Every unit that may be out is in one.
    sets : list of frozenset
        The sets of units that choices are for, those aside that every unit is in.
    homes : Homes
        Who is at home where.
    """

    def __init__(
        self,
        instance: Instance,
        shifts: dict[int, Shift],
        choices: Choices,
        amounts: Amounts,
        prices: list[Price],
        homes: Homes,
    ) -> None:
        self._instance = instance
        self.homes = homes
        everybody = frozenset(shifts)
        kinds = dict.fromkeys(choice.units for found in choices.of_visit.values() for choice in found)
        self.sets = [units for units in kinds if units != everybody]
        groups: dict[object, list[int]] = {}
        made: dict[object, Sort] = {}
        for number, shift in shifts.items():
            unit = instance.units[number]
            capacities = tuple(d.capacities.get(number) for d in amounts.dimensions)
            allowed = tuple(number in units for units in self.sets)
            at_home = homes.of_unit(number)
            reloads = unit.trips - 1 if amounts.reload_helps(number) else 0
            minutes = unit.reload_minutes if reloads else 0
            times = shift if reloads else Shift(shift.first, shift.latest, shift.back, shift.last, None)
            key = (
                (unit.start, unit.end, unit.speed, unit.max_metres, unit.max_minutes, minutes, reloads),
                times,
                prices[number],
                capacities,
                allowed,
                at_home,
            )
            groups.setdefault(key, []).append(number)
            if key not in made:
                price = prices[number]
                added = 0 if all(at_home) else homes.added(unit, price)
                made[key] = Sort((), 0, unit, times, price, capacities, reloads, allowed, at_home, added)
        self.found = [
            replace(made[key], units=tuple(numbers), available=len(numbers))
            for key, numbers in groups.items()
        ]

    def limit(self, rule: InUse) -> bool:
        """Let no more vehicles be used than a rule allows; tell whether that could be said."""
        if rule.soft or rule.at_least or rule.orders is not None or rule.periods is not None:
            return False
        named = self._instance.units_named(rule.vehicles)
        concerned = [sort for sort in self.found if named & set(sort.units)]
        mine = [unit for sort in concerned for unit in sort.units if unit in named]
        if rule.at_most is None or rule.at_most >= len({self._instance.units[u].vehicle for u in mine}):
            return True
        if len(concerned) != 1 or len(mine) != len(concerned[0].units):
            return False
        if len({self._instance.units[u].vehicle for u in mine}) < len(mine):
            return False  # a vehicle that is used is so on all of its days
        sort = concerned[0]
        fewer = min(sort.available, rule.at_most)
        self.found[self.found.index(sort)] = replace(sort, available=fewer)
        return True
