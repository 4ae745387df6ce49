"""What a roster holds at most: every rule of that form written down once more, for those who count by hand.

The model posts such rules to CP-SAT; the quick first roster reads them here, without knowing any kind of
rule. A pack says that the amounts of the duties in it that are done add up to its bound at most.
"""

from __future__ import annotations

from collections.abc import Mapping

Key = tuple[str, str]
"""A worker and a shift."""


class Packs:
    """All that is bounded from above.

    Attributes
    ----------
    bounds : list of int
        Of each pack.
    prices : list of int
        What each unit above the bound is charged with; 0 for a hard pack.
    of : dict
        For each duty, the packs that it counts in, with its amount in them.
    """

    def __init__(self) -> None:
        self.bounds: list[int] = []
        self.prices: list[int] = []
        self.of: dict[Key, list[tuple[int, int]]] = {}

    def add(self, amounts: Mapping[Key, int], bound: int, price: int = 0) -> None:
        """Write a pack down; one that can't overflow is left out."""
        if sum(amounts.values()) <= bound:
            return
        number = len(self.bounds)
        self.bounds.append(bound)
        self.prices.append(price)
        for key, amount in amounts.items():
            self.of.setdefault(key, []).append((number, amount))


class Ledger:
    """How full every pack is while duties are given out one by one."""

    def __init__(self, packs: Packs) -> None:
        self._packs = packs
        self._held = [0] * len(packs.bounds)

    def add(self, duty: Key) -> None:
        """Count a duty."""
        for pack, amount in self._packs.of.get(duty, ()):
            self._held[pack] += amount

    def remove(self, duty: Key) -> None:
        """Count a duty no longer."""
        for pack, amount in self._packs.of.get(duty, ()):
            self._held[pack] -= amount

    def price(self, duty: Key) -> int | None:
        """Return what one duty more is charged with by soft rules; None where a hard one is against it."""
        price = 0
        for pack, amount in self._packs.of.get(duty, ()):
            over = self._held[pack] + amount - self._packs.bounds[pack]
            if over <= 0:
                continue
            if not self._packs.prices[pack]:
                return None
            price += self._packs.prices[pack] * min(over, amount)
        return price
