"""What holds for every kind: it is found, it keeps its public form, it refuses what it can't mean."""

from __future__ import annotations

import random

import pytest

from planner.constraints import KINDS, Constraint, parse
from planner.constraints.__main__ import PAGE, main, page
from planner.errors import PacktrainError
from planner.fields import field_types
from planner.sorts import SORTS
from tests.helpers.random_world import random_problem, random_rule

CONTRACT = {
    "unavailable", "working_hours", "time_window", "exclude_period", "duration", "assign", "forbid", "reserve",
    "together", "apart", "team", "precedence", "succession", "position", "limit", "consecutive", "rest", "break",
    "driver_rules", "ride_limit", "priority", "travel", "coverage", "freeze", "objective",
}  # fmt: skip


def test_the_kinds_of_the_contract_are_there() -> None:
    """The language is public: a kind may come, none may go."""
    assert set(KINDS) >= CONTRACT


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_declarations(kind: str) -> None:
    """Menus, forms and training need a title, examples, a docstring and known field types."""
    thing = KINDS[kind]
    assert thing.title
    assert thing.examples
    assert thing.__doc__
    assert field_types(thing)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_public_form_comes_back_the_same(kind: str) -> None:
    """What is stored in a file or printed by `ask` reads as the same rule, nothing said twice."""
    met = 0
    for seed in range(60):
        rng = random.Random(f"{kind} {seed}")
        rule = random_rule(rng, random_problem(rng, SORTS[seed % 3]), kind)
        if rule is None:
            continue
        met += 1
        constraint = rule.constraint.model_copy(update={"strength": rng.choice(("hard", "soft"))})
        document = constraint.to_contract()
        assert parse(document) == constraint
        assert None not in document.values()
        assert document.get("strength") != "hard"
    assert met > 5


def test_a_kind_must_say_what_it_means() -> None:
    """A kind without its three methods can't be made: it would be a rule that means nothing."""

    class Vague(Constraint):
        kind: str = "vague"

        def sentence(self) -> str:
            return "Something."

    with pytest.raises(TypeError, match="abstract"):
        Vague()  # type: ignore[abstract]


def test_unknown_kinds_and_fields_are_explained() -> None:
    """The error names what was written."""
    with pytest.raises(PacktrainError, match="“fly” is no kind of rule"):
        parse({"kind": "fly"})
    with pytest.raises(PacktrainError, match=r"Assign.*resources"):
        parse({"kind": "assign", "activities": ["Order 1"]})
    with pytest.raises(PacktrainError, match="“noonish” is not a time"):
        parse({"kind": "unavailable", "resources": ["Truck 1"], "end": "noonish"})
    with pytest.raises(PacktrainError, match="nothing stands before it"):
        parse({"kind": "unavailable", "resources": ["not Truck 1"]})


def test_the_page_about_the_kinds_is_current(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made anew with `python -m planner.constraints`; a page that is behind is found out."""
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m planner.constraints"
    assert main(["--check"]) == 0
    monkeypatch.setattr(KINDS["rest"], "title", "Nap")
    assert main(["--check"]) == 1
