"""Questions are read from the contract's JSON; what does not fit is named."""

from __future__ import annotations

import pytest

from planner.errors import PacktrainError
from planner.explain.trials import trial_for
from planner.questions import CostOf, parse_question
from tests.helpers.desk import small_problem


def test_what_a_rule_costs_may_be_asked_without_saying_its_kind() -> None:
    question = parse_question({"kind": "cost_of", "constraints": [{"activities": ["camp"]}]})
    assert isinstance(question, CostOf)
    with pytest.raises(PacktrainError, match="No rule in force says that"):
        trial_for(question, small_problem())


@pytest.mark.parametrize(
    "pattern", [{"colour": "red"}, {}, {"kind": "wish"}, {"kind": "assign", "minutes": 3}], ids=str
)
def test_a_rule_that_no_kind_could_be_is_no_question(pattern: dict[str, object]) -> None:
    with pytest.raises(PacktrainError, match=r"can’t be read|can't be read"):
        parse_question({"kind": "cost_of", "constraints": [pattern]})
