"""A problem's names get the roles by which they can be linked and put into rules."""

from __future__ import annotations

import json

from planner.language.vocabulary import Vocabulary
from tests.helpers.small import small_problem
from tests.helpers.talk import dock


def test_the_names_of_a_problem_have_their_roles_and_members() -> None:
    problem = small_problem()
    vocabulary = Vocabulary.of(problem)
    found = {each.name: each for each in vocabulary.entries}
    assert (vocabulary.start, vocabulary.days) == (problem.calendar.start, problem.calendar.days)
    assert "order" in found["Order 1"].roles
    assert found["Truck 1"].roles == {"vehicle"}
    assert set(found["Ana"].members) == {"Ana", "Truck 1"}
    assert found["Ana"].roles == {"driver", "worker"}
    assert found["hospital"].roles >= {"activity_group"}
    assert found["hospital"].members == ("Order 1",)
    assert found["north"].roles >= {"activity_group", "place_group"}
    assert "dimension" in found["weight"].roles
    assert found["big"].roles == {"resource_group"}


def test_a_place_stands_for_activities_only_where_there_are_any() -> None:
    problem = small_problem().model_copy(update={"shifts": ()})
    found = {each.name: each for each in Vocabulary.of(problem).entries}
    assert found["School"].is_activity
    assert not found["Depot"].is_activity


def test_every_linked_name_is_one_that_the_problem_resolves() -> None:
    problem = small_problem()
    for each in Vocabulary.of(problem).entries:
        if each.is_activity:
            assert problem.names.activities([each.name])
        if each.is_resource:
            assert problem.names.resources([each.name])


def test_a_vocabulary_survives_json() -> None:
    vocabulary = dock()
    assert Vocabulary.from_json(json.loads(json.dumps(vocabulary.to_json()))) == vocabulary


def test_the_classes_present_are_told() -> None:
    assert dock().classes() == "THSW"
