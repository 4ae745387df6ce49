"""Which orders cost more on which units: what leaving the plan in force costs, as metres added to ways.

PyVRP knows no price for a pair of client and vehicle, but ways may have another length for each profile: the way to
an order is longer for units that are not its home.
"""

from __future__ import annotations

from solvers.routing.instance import Instance, Unit
from solvers.routing.pyvrp.choices import Choices
from solvers.routing.pyvrp.costs import Price

_FEW = 10
"""So many strangers' added metres a bound on a route's metres must have room for: they make it tighter than it is,
so that answers keep it, but with more of them too few would be seen, and PyVRP 0.14.1 stalls far beyond a bound."""


class Homes:
    """The homes of the visits that may be done elsewhere.

    Parameters
    ----------
    instance : Instance
        The problem.
    choices : Choices
        Its visits' choices.
    price : int
        Of a stranger, in the objective's small integers; none: nothing is at home anywhere.
    timed : bool
        Whether durations say how long ways take; otherwise they can say how far they are.

    Attributes
    ----------
    sets : list of frozenset
        The different homes.
    of_visit : dict
        By visit that may be a stranger somewhere, the number of its home.
    whole : bool
        Whether all sorts of vehicle-days could be told of the price, which is known after the last was.
    """

    def __init__(self, instance: Instance, choices: Choices, price: int, timed: bool) -> None:
        self._price = price
        self._timed = timed
        self.whole = True
        self.of_visit: dict[int, int] = {}
        numbers: dict[frozenset[int], int] = {}
        for visit, found in choices.of_visit.items() if price else ():
            home = instance.home(visit)
            if home is not None and any(choice.units - home for choice in found):
                self.of_visit[visit] = numbers.setdefault(home, len(numbers))
        self.sets = list(numbers)

    def of_unit(self, unit: int) -> tuple[bool, ...]:
        """Return for each of the sets whether a unit is in it."""
        return tuple(unit in home for home in self.sets)

    def added(self, unit: Unit, price: Price) -> int:
        """Return by how many metres the way to a stranger is longer for units like this one.

        Where metres cost nothing, ways are that long for strangers and have no length otherwise.
        """
        metres = round(self._price / max(price.metre, 1))
        bound = unit.max_metres if self._timed else None
        if not metres or (bound is not None and (not price.metre or _FEW * metres > bound)):
            self.whole = False
            return 0
        return metres
