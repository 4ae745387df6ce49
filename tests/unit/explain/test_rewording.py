"""A rewording may change the words of an answer and nothing else."""

from __future__ import annotations

import pytest

from planner.explain.answers import Answer
from planner.explain.rewording import rewording_faults
from tests.helpers.desk import small_problem

FACTS = (
    "2 of 3 orders are served by 1 of 2 vehicles, over 75.0 km.",
    "O1 is on Truck 1 at 08:20.",
    "Left out: O3.",
)
GOOD = "2 of 3 orders are served by 1 of 2 vehicles over 75.0 km. Truck 1 brings O1 at 08:20; O3 is left out."


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "2 commandes sur 3 sont servies par 1 véhicule sur 2, sur 75.0 km. O1 est sur Truck 1 à 08:20. "
        "O3 n'est pas servie.",
    ],
)
def test_the_facts_in_other_words_pass(text: str) -> None:
    assert rewording_faults(text, FACTS, small_problem()) == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (GOOD.replace("75.0", "85.0"), "85.0"),
        (GOOD.replace("08:20", "08:30"), "08:30"),
        (GOOD.replace("Truck 1", "Unimog 2"), "Unimog 2"),
        (GOOD.replace("O3", "O2"), "O2"),
        (GOOD.replace(" over 75.0 km", ""), "figures"),
        (GOOD.replace("; O3 is left out", ""), "names"),
        (GOOD.replace("O1", "§").replace("O3", "O1").replace("§", "O3"), "names"),
        (GOOD.replace("3 orders", "3 vehicles"), "counts"),
        (GOOD.replace("2 of 3", "3 of 2"), "figures"),
        (GOOD.replace("O3 is left out", "O3 follows"), "denies"),
        (GOOD.replace("75.0 km", "75.0 km, which is twice as much"), "twice"),
        (GOOD + " It is a good plan. Well done. Go on.", "too long"),
        (GOOD[:-1], "end"),
        ("", "end"),
    ],
)
def test_whatever_bends_them_does_not(text: str, fault: str) -> None:
    assert any(fault in each for each in rewording_faults(text, FACTS, small_problem()))


def test_an_answer_keeps_its_own_words_where_the_others_fail() -> None:
    answer = Answer("Plain words.", FACTS, ("O1",), ("Truck 1",))
    assert answer.reworded(GOOD, small_problem()).text == GOOD
    assert answer.reworded(GOOD.replace("2 of 3", "3 of 3"), small_problem()) is answer
