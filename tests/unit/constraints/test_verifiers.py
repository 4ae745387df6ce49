"""What each kind finds in a plan that breaks it, and that it finds nothing in one that keeps it."""

from __future__ import annotations

from collections import Counter

import pytest

from planner.checking import judge
from planner.constraints import KINDS, parse
from planner.model import Problem, Rule
from planner.refusals import unplannable
from tests.unit.constraints.cases import CASES, Case
from tests.unit.constraints.world import WORLD


def _ruled(case: Case, **changes: str) -> Problem:
    rule = Rule(id="R1", constraint=parse({**case.rule, **changes}))
    return WORLD.model_copy(update={"rules": (rule,)})


def _name(case: Case) -> str:
    return str(case.rule["kind"])


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_plan_that_keeps_the_rule_passes(case: Case) -> None:
    """The judge finds nothing at all: neither the rule broken nor the data."""
    problem = _ruled(case)
    assert unplannable(problem, problem.rules[0]) is None
    assert [breach.sentence for breach in judge(problem, case.keeps, case.present).breaches] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.breaks], ids=_name)
def test_a_plan_that_breaks_the_rule_fails(case: Case) -> None:
    """The judge finds the rule broken, by how much, and nothing else."""
    assert case.breaks is not None
    verdict = judge(_ruled(case), case.breaks, case.present)
    sentences = [breach.sentence for breach in verdict.breaches]
    assert {breach.rule for breach in verdict.breaches} == {"R1"}, sentences
    assert not verdict.passed
    assert case.says in " ".join(sentences)
    assert all(sentence.endswith(".") for sentence in sentences)
    assert sum(breach.amount for breach in verdict.breaches) == case.amount, sentences


@pytest.mark.parametrize("case", [case for case in CASES if case.breaks], ids=_name)
def test_a_wish_is_reported_but_spoils_nothing(case: Case) -> None:
    """The soft form of the same rule is found broken, and the plan passes all the same."""
    assert case.breaks is not None
    verdict = judge(_ruled(case, strength="soft"), case.breaks, case.present)
    assert verdict.passed
    assert verdict.soft
    assert verdict.soft == verdict.of_rule("R1")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_a_case(kind: str) -> None:
    """A kind without a verifier could find anything, or nothing."""
    assert Counter(_name(case) for case in CASES)[kind] > 0
    assert kind == "objective" or any(case.breaks for case in CASES if _name(case) == kind)
