"""The search that schedule and roster share: one aim after another, stopped at any moment."""

from __future__ import annotations

from ortools.sat.python import cp_model

from solvers.tiers import Tier, TieredSearch


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
