"""The search that schedule and roster share: one aim after another, stopped at any moment."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import pytest
from ortools.sat.python import cp_model

from solvers import rounds
from solvers.rounds import SideBySide
from solvers.tiers import Answer, Hints, Tier, TieredSearch


class World:
    """Two numbers of which the sum is at least ten; both are to be small, ``x`` first."""

    def __init__(self, stopped: bool = False) -> None:
        self.cp = cp_model.CpModel()
        self.x = self.cp.new_int_var(0, 20, "x")
        self.y = self.cp.new_int_var(0, 20, "y")
        self.cp.add(self.x + self.y >= 10)
        self.seen: list[tuple[int, ...]] = []
        tiers = (Tier("nothing", 0), Tier("x", self.x), Tier("y", self.y))
        self.search = TieredSearch(
            self.cp,
            tiers,
            seconds=20,
            seed=0,
            stopped=lambda: stopped,
            extract=lambda read: (read(self.x), read(self.y)),
            found=lambda costs, what: self.seen.append(what),
            workers=1,
        )


def test_a_later_aim_never_costs_an_earlier_one() -> None:
    world = World()
    answer = world.search.run()
    assert answer is not None
    assert answer.what == (0, 10)
    assert answer.costs == (0, 0, 10)
    assert world.search.proven == {"nothing": True, "x": True, "y": True}
    assert world.seen


def test_a_start_is_checked_and_filled_up() -> None:
    world = World()
    answer = world.search.check([(world.x, 4)])
    assert answer is not None
    assert answer.what == (4, 6)


def test_a_start_that_breaks_something_is_none() -> None:
    world = World()
    assert world.search.check([(world.x, 4), (world.y, 4)]) is None


def test_a_check_leaves_nothing_behind() -> None:
    world = World()
    world.search.check([(world.x, 9)])
    answer = world.search.run()
    assert answer is not None
    assert answer.what == (0, 10)


def test_a_part_is_of_the_narrowed_copy_only() -> None:
    world = World()
    part = world.search.part(
        lambda copy: copy.add(copy.get_int_var_from_proto_index(world.x.index) == 7) and None
    )
    assert part is not None
    assert part.what[0] == 7
    answer = world.search.run(part)
    assert answer is not None
    assert answer.what == (0, 10)


def test_who_asked_to_stop_keeps_the_start() -> None:
    world = World(stopped=True)
    first = world.search.check([(world.x, 5), (world.y, 9)])
    answer = world.search.run(first)
    assert answer is not None
    assert answer.what == (5, 9)
    assert world.search.proven == {"nothing": True}


def test_an_impossible_model_has_no_answer() -> None:
    world = World()
    world.cp.add(world.x + world.y <= 9)
    assert world.search.run() is None


# -- beside another search ------------------------------------------------------------------------------


class Costas:
    """A problem on which CP-SAT takes long to be sure: differences of a permutation, all unlike (Costas, 1984).

    What is minimised is the first number times a hundred plus the last; ``values`` is the permutation.
    """

    def __init__(self, size: int = 12) -> None:
        self.cp = cp_model.CpModel()
        self.values = [self.cp.new_int_var(1, size, "") for _ in range(size)]
        self.cp.add_all_different(self.values)
        for step in range(1, size - 1):
            pairs = zip(self.values, self.values[step:], strict=False)
            self.cp.add_all_different([other - one for one, other in pairs])
        self.seen: list[tuple[int, ...]] = []

    def search(self, seconds: float, stopped: bool = False) -> TieredSearch[tuple[int, ...]]:
        aims = (
            Tier("first and last", 100 * self.values[0] + self.values[-1]),
            Tier("second", self.values[1]),
        )
        return TieredSearch(
            self.cp,
            aims,
            seconds=seconds,
            seed=0,
            stopped=lambda: stopped,
            extract=lambda read: tuple(read(value) for value in self.values),
            found=lambda costs, what: self.seen.append(costs),
            workers=1,
        )


# p-1 values: powers of a primitive root, as Welch (1982) builds such permutations, shifted round.
WELCH = [pow(2, k, 13) for k in range(12)]


def welch(shift: int) -> list[int]:
    return WELCH[shift:] + WELCH[:shift]


class Helper:
    """Another search that has some solutions to offer, and notes what it is told."""

    def __init__(self, world: Costas, offers: Sequence[Sequence[int]], wide: bool = False) -> None:
        self._world = world
        self._offers = list(offers)
        self._wide = wide
        self.told: list[tuple[int, ...]] = []
        self.ended = False
        self.widened = 0

    def better(self) -> Hints | None:
        if not self._offers:
            return None
        return list(zip(self._world.values, self._offers.pop(0), strict=True))

    def tell(self, answer: Answer[Any]) -> None:
        self.told.append(answer.costs)

    def widen(self) -> bool:
        self.widened += 1
        return self._wide

    def end(self) -> None:
        self.ended = True


def test_what_another_search_offers_is_taken_over_and_gone_on_from() -> None:
    world = Costas()
    search = world.search(6.0)
    first = search.check(list(zip(world.values, welch(5), strict=True)))
    assert first is not None
    helper = Helper(world, [welch(0)])
    answer = search.run(first, (), SideBySide(search, helper))
    assert answer is not None
    assert answer.costs[0] <= 100 * welch(0)[0] + welch(0)[-1]
    assert (107, 2) in world.seen


def test_another_search_hears_of_what_is_found_here() -> None:
    world = Costas()
    search = world.search(6.0)
    first = search.check(list(zip(world.values, welch(5), strict=True)))
    assert first is not None
    helper = Helper(world, [])
    answer = search.run(first, (), SideBySide(search, helper))
    assert answer is not None
    assert answer.costs < first.costs
    assert answer.costs in helper.told
    assert helper.told == sorted(helper.told, reverse=True)


def test_offers_that_break_something_change_nothing_and_are_soon_not_asked_for() -> None:
    world = Costas()
    search = world.search(6.0)
    first = search.check(list(zip(world.values, welch(0), strict=True)))
    assert first is not None
    helper = Helper(world, [[1] * 12] * 9)
    answer = search.run(first, (), SideBySide(search, helper))
    assert answer is not None
    assert len(set(answer.what)) == 12
    assert helper.ended


def test_offers_that_are_worse_change_nothing() -> None:
    world = Costas()
    search = world.search(1.5)
    first = search.check(list(zip(world.values, welch(0), strict=True)))
    assert first is not None
    answer = search.run(first, (), SideBySide(search, Helper(world, [welch(5), welch(7)])))
    assert answer is not None
    assert answer.costs <= first.costs


def test_who_finds_nothing_for_long_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other search then has every core; what it offers until the end still counts."""
    monkeypatch.setattr(rounds, "_QUIET_SHARE", 0.0)
    monkeypatch.setattr(SideBySide, "_idle", lambda self, tier, quiet: not self._opening)
    world = Costas()
    search = world.search(3.0)
    first = search.check(list(zip(world.values, welch(5), strict=True)))
    assert first is not None
    helper = Helper(world, [], wide=True)
    late = time.monotonic() + 0.8
    plain = helper.better
    helper._offers = [welch(0)]
    monkeypatch.setattr(helper, "better", lambda: plain() if time.monotonic() > late else None)
    answer = search.run(first, (), SideBySide(search, helper))
    assert answer is not None
    assert helper.widened
    assert answer.costs[0] <= 107
    assert not search.proven["first and last"]


def test_a_bound_is_told_and_is_one() -> None:
    world = Costas()
    search = world.search(0.4)
    first = search.check(list(zip(world.values, welch(5), strict=True)))
    assert first is not None
    answer = search.run(first)
    assert answer is not None
    within = search.within(0, answer)
    if within is not None:
        assert 0 <= within < 1
        # The best of all starts with 1, and a permutation's last is at least 2 then.
        assert answer.costs[0] * (1 - within) <= 107 + 1e-6


def test_what_is_proven_is_within_nothing() -> None:
    world = World()
    answer = world.search.run()
    assert answer is not None
    assert world.search.within(2, answer) == 0.0
    assert world.search.within(1, answer) == 0.0
