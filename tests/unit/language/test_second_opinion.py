"""The words of a request as such tell what it is about, independently of the model."""

from __future__ import annotations

import pytest

from planner.language.second_opinion import BUCKETS, ngrams, opinion, parts


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("assign activities=G1 resources=V1 soft", {"assign", "soft"}),
        ("what_if travel closed places=P1", {"what_if", "travel", "closed"}),
        ("undo forbid activities=G1; undo last", {"undo forbid", "undo last"}),
        ("ask cost_of limit quantity=stops", {"ask cost_of", "of limit", "quantity=stops"}),
        ("objective minimise=cost,lateness", {"objective", "minimise=cost", "minimise=lateness"}),
        ("limit resources=V1 quantity=D1 at_most=3", {"limit"}),
        ("unclear name", {"unclear name"}),
    ],
)
def test_a_line_is_about_its_intent_kinds_and_choices(line: str, said: set[str]) -> None:
    assert parts(line) == said


def test_names_and_numbers_count_as_what_they_are() -> None:
    assert list(ngrams("V1 is out until J2@10:00")) == list(ngrams("V7 is out until J0@11:30"))
    assert list(ngrams("V1 is out")) != list(ngrams("W1 is out"))
    assert all(0 <= place < BUCKETS for place in ngrams("l'eau d'abord, puis G2 !"))


@pytest.mark.parametrize(
    ("said", "likely", "unlikely"),
    [
        ("nobody more than 4 days in a row", "consecutive at_most=4", "limit quantity=shifts at_most=4"),
        (
            "G1 goes by R1 and by nothing else",
            "assign activities=G1 resources=R1",
            "reserve resources=R1 activities=G1",
        ),
        (
            "V1 takes nothing but G1",
            "reserve resources=V1 activities=G1",
            "assign activities=G1 resources=V1",
        ),
        (
            "pourquoi O1 n'est pas livree ?",
            "ask why_unserved activities=O1",
            "priority activities=O1 level=skip",
        ),
        ("what is the rule on G1 costing us?", "ask cost_of any activities=G1", "objective minimise=cost"),
        ("annule la derniere regle", "undo last", "position activities=O1 place=last"),
    ],
)
def test_the_right_reading_is_doubted_less(said: str, likely: str, unlikely: str) -> None:
    view = opinion(said)
    assert view.doubt(likely) < view.doubt(unlikely)


def test_doubt_has_its_limits() -> None:
    view = opinion("V1 is out")
    assert 0 <= view.doubt("unavailable resources=V1") < view.doubt("no-such-kind") < float("inf")
