"""Names in doubt are said back with what may be meant."""

from __future__ import annotations

from datetime import date

import pytest

from planner.language.doubtful import Doubt, doubts, said_back
from planner.language.prepare import prepare
from planner.language.vocabulary import Entry, Vocabulary


def words(*names: str, days: int = 2) -> Vocabulary:
    return Vocabulary.build(
        date(2026, 11, 24), days, date(2026, 11, 24), [Entry(name, frozenset({"worker"})) for name in names]
    )


TRUCKS = Vocabulary.build(
    date(2026, 11, 24),
    2,
    date(2026, 11, 24),
    [Entry(f"Truck {n}", frozenset({"vehicle"})) for n in (1, 2, 3, 14)],
)


def test_a_number_that_nobody_has_is_answered_with_those_most_alike() -> None:
    (doubt,) = doubts(prepare("Truck 4 is out until noon", TRUCKS))
    assert (doubt.words, doubt.several) == ("Truck 4", False)
    assert doubt.names[0] == "Truck 14"
    assert set(doubt.names) == {"Truck 1", "Truck 2", "Truck 3", "Truck 14"}


def test_a_name_that_several_have_is_asked_back_with_them() -> None:
    request = "Give Ana the Monday off"
    (doubt,) = doubts(prepare(request, words("Ana Prat", "Ana Ruiz", "Luc Morel")))
    assert doubt.several
    assert doubt.names == ("Ana Prat", "Ana Ruiz")
    assert doubt.settled(request, "Ana Ruiz") == "Give Ana Ruiz the Monday off"
    assert Doubt.from_json(doubt.to_json()) == doubt


def test_a_settled_request_leaves_nothing_in_doubt() -> None:
    people = words("Ana Prat", "Ana Ruiz", "Luc Morel")
    request = "Ana and Luc never work together"
    (doubt,) = doubts(prepare(request, people))
    assert doubts(prepare(doubt.settled(request, doubt.names[0]), people)) == ()


@pytest.mark.parametrize(
    ("request_said", "expected"),
    [
        ("Truck 99 stays at home", "There is no “Truck 99” in this plan. Do you mean one of these? Truck "),
        ("le camion 99 reste au dépôt", "Il n’y a pas de «\u00a0camion 99\u00a0» dans ce plan."),
    ],
)
def test_the_sentence_names_the_words_in_their_language(request_said: str, expected: str) -> None:
    assert said_back("name", prepare(request_said, TRUCKS)).startswith(expected)


def test_a_time_in_doubt_is_answered_with_the_days_of_the_plan() -> None:
    assert said_back("time", prepare("Truck 1 is out soon", TRUCKS)) == (
        "Which time do you mean? This plan runs from Tuesday 24 November to Wednesday 25 November."
    )
    one = prepare("Ana est absente bientôt", words("Ana", days=1))
    assert said_back("time", one) == (
        "De quel moment s’agit-il\u00a0? Ce plan est pour le mardi 24 novembre."
    )


def test_what_nothing_is_known_of_gets_no_sentence_of_its_own() -> None:
    assert said_back("meaning", prepare("tell me a joke", TRUCKS)) == ""
    assert said_back("name", prepare("hurry up", TRUCKS)) == ""
