"""Which way a time bounds is said with a sign, whatever words a planner uses for it, in both languages."""

from __future__ import annotations

import pytest

from planner.language.marking import marked
from planner.language.prepare import prepare
from tests.helpers.talk import dock, relief


def text(said: str, several_days: bool = False) -> str:
    return marked(prepare(said, dock() if several_days else relief()))


@pytest.mark.parametrize(
    "said",
    ["before 10", "by 10:00", "no later than 10", "10:00 at the latest", "by 10 at the latest", "at the latest at 10",
     "avant 10 h", "au plus tard à 10h", "10 h au plus tard", "d'ici 10h", "b4 10:00"],
)  # fmt: skip
def test_what_must_come_earlier(said: str) -> None:
    assert text(f"be there {said}") == "be there <10:00"


@pytest.mark.parametrize(
    "said",
    ["after 10", "from 10:00 on", "from 10:00", "no earlier than 10", "10:00 at the earliest", "10:00 or later",
     "as of 10:00", "à partir de 10h", "dès 10 h", "après 10h", "au plus tôt à 10h", "10h au plus tôt"],
)  # fmt: skip
def test_what_may_come_later(said: str) -> None:
    assert text(f"be there {said}") == "be there >10:00"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("must be served before 10:00", "must be served <10:00"),
        ("must not be served before 10:00", "must not be served !<10:00"),
        ("is never there before 10", "is never there !<10:00"),
        ("not before 10", "!<10:00"),
        ("not after 10", "!>10:00"),
        ("doivent être livrés avant 10 h", "doivent etre livres <10:00"),
        ("ne doivent pas être livrés avant 10 h", "ne doivent pas etre livres !<10:00"),
        ("n'ouvre qu'à partir de 10h", "n'ouvre qu'>10:00"),
        ("can't come, be there before 10", "can't come, be there <10:00"),
        ("no later than 10", "<10:00"),
        ("pas plus tard que 10h", "!>10:00"),
    ],
)
def test_a_no_in_the_same_clause_is_marked(said: str, seen: str) -> None:
    assert text(f"it {said}") == f"it {seen}"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("on Tuesday before 10", "<J1@10:00"),
        ("before 10 on Tuesday", "<J1@10:00"),
        ("by Tuesday at 10", "<J1@10:00"),
        ("mardi avant 10h", "<J1@10:00"),
        ("between 8 and 10 on Tuesday", "J1@08:00-J1@10:00"),
        ("mardi de 8h à 10h", "J1@08:00-J1@10:00"),
        ("Tuesday afternoon", "J1@12:00-J1@18:00"),
        ("mardi matin", "J1-J1@12:00"),
        ("Tuesday to Wednesday", "J1-J2"),
        ("from Tuesday 10:00 to Wednesday noon", "J1@10:00-J2@12:00"),
        ("until Tuesday", "until J1"),
        ("before Tuesday", "<J0"),
        ("after Tuesday", ">J2"),
        ("not before Tuesday", "not before J1"),
        ("by Tuesday", "<J1"),
    ],
)
def test_days_and_times_come_together(said: str, seen: str) -> None:
    assert text(f"off {said}", several_days=True) == f"off {seen}"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("all but Unimog 2 are out", "all except V1 are out"),
        ("everyone apart from Unimog 2 is out", "everyone except V1 is out"),
        ("tous sauf l'Unimog 2 sont dehors", "tous except V1 sont dehors"),
        ("all but those of the Unimog 2", "all except V1"),
        ("les hôpitaux sauf ceux de l'Unimog 2", "les G1 except V1"),
        ("Unimog 2 excepted, all are out", "except V1, all are out"),
    ],
)
def test_exceptions_have_one_word(said: str, seen: str) -> None:
    assert text(said) == seen


def test_names_keep_their_capitals_and_words_lose_theirs() -> None:
    assert text("Hospitals First, déjà") == "G1 first, deja"


def test_names_with_before_between_them_are_no_times() -> None:
    assert text("Unimog 2 before Truck 1") == "V1 before V2"
