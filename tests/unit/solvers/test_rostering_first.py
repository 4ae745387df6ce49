"""The quick first roster and what it counts by: legal at once for every rule that bounds work from above."""

from __future__ import annotations

import pytest

from planner.checking import judge
from planner.explain.unserved import reasons
from planner.model import Plan, Problem, Worker
from solvers import rostering
from solvers.rostering.construct import greedy
from solvers.rostering.encoding import RosteringEncoding
from solvers.rostering.packing import Ledger, Packs
from tests.benchmarks.rostering import bounds, plain, values
from tests.benchmarks.rostering_wards import WARDS, drawn
from tests.helpers.workshop import Notebook, shift
from tests.helpers.workshop import problem as scenario


def first(problem: Problem) -> Plan:
    """Return the quick first roster with its open posts."""
    encoding = RosteringEncoding(problem, None)
    assert encoding.state(problem.active_rules) == {}
    plan = greedy(encoding.build())
    return plan.model_copy(update={"unserved": reasons(problem, plan)})


def test_a_hard_pack_that_is_full_takes_nothing_more() -> None:
    packs = Packs()
    packs.add({("Ana", "A"): 2, ("Ana", "B"): 3, ("Ben", "A"): 1}, 4)
    ledger = Ledger(packs)
    ledger.add(("Ana", "A"))
    assert ledger.price(("Ana", "B")) is None
    assert ledger.price(("Ben", "A")) == 0
    ledger.remove(("Ana", "A"))
    assert ledger.price(("Ana", "B")) == 0


def test_a_soft_pack_charges_only_what_lies_above_its_bound() -> None:
    packs = Packs()
    packs.add({("Ana", "A"): 5, ("Ana", "B"): 5, ("Ana", "C"): 5}, 7, price=10)
    ledger = Ledger(packs)
    assert ledger.price(("Ana", "A")) == 0
    ledger.add(("Ana", "A"))
    assert ledger.price(("Ana", "B")) == 30
    ledger.add(("Ana", "B"))
    assert ledger.price(("Ana", "C")) == 50


def test_what_cannot_overflow_is_not_kept() -> None:
    packs = Packs()
    packs.add({("Ana", "A"): 1, ("Ana", "B"): 1}, 2)
    assert packs.of == {}


@pytest.mark.parametrize("name", sorted(WARDS))
@pytest.mark.parametrize("seed", [0, 1])
def test_the_first_roster_of_a_ward_is_legal_and_nearly_full(name: str, seed: int) -> None:
    """A planner who stops at once has a roster that may be worked: no rule is broken and few posts are open."""
    problem = drawn(name, seed)
    plan = first(problem)
    verdict = judge(problem, plan)
    assert verdict.passed, [breach.sentence for breach in verdict.hard]
    hours = sum(worker.max_hours or 0 for worker in problem.workers)
    possible = min(sum(shift.needed for shift in problem.shifts), hours / 8)
    assert len(plan.roster) > 0.9 * possible


def test_a_ward_is_the_same_for_everybody() -> None:
    assert drawn("small", 3) == drawn("small", 3)
    assert drawn("small", 3) != drawn("small", 4)


def test_what_is_found_lies_above_its_bound() -> None:
    """What the benchmark prints: values that the model confirms, bounds below them."""
    problem = drawn("small", 1)
    watch = Notebook()
    result = rostering.solve(problem, 4.0, 0, None, watch)
    found = values(problem, result.plan.roster)
    proved = bounds(problem, result.plan.roster, found, 2.0)
    assert list(found) == list(proved)
    assert all(proved[aim] <= found[aim] for aim in found)
    assert found["posts filled"] == sum(item.posts for item in result.plan.unserved)
    assert values(problem, plain(problem, 1.0, 0)).keys() == found.keys()


def test_a_small_roster_is_proved_to_be_the_best() -> None:
    """What the window says of a plan, "proved within", is of the first aim that is not reached in full."""
    ana = Worker(name="Ana", prefers=("late",))
    shifts = (shift("Early", groups=("early",)), shift("Late", 0, 960, 1320, groups=("late",)))
    result = rostering.solve(scenario(workers=(ana,), shifts=shifts), 5.0, 0, None, Notebook())
    assert result.complete
    assert result.plan.info.within == 0.0
