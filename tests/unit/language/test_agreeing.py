"""A line that says the opposite of plain words is noticed; one that agrees, or that nothing is known of, is not."""

from __future__ import annotations

import pytest

from planner.language.agreeing import conflicts, said_plainly
from planner.language.prepare import prepare
from tests.helpers.talk import dock, relief


@pytest.mark.parametrize(
    ("said", "agrees", "disagrees"),
    [
        ("hospitals must be served before 10", "time_window activities=G1 latest=10:00", "time_window activities=G1 earliest=10:00"),
        ("hospitals must not be served before 10", "time_window activities=G1 earliest=10:00", "time_window activities=G1 latest=10:00"),
        ("don't go to hospitals after 10", "exclude_period activities=G1 start=10:00", "exclude_period activities=G1 end=10:00"),
        ("Truck 1 isn't back before 10", "unavailable resources=V1 end=10:00", "unavailable resources=V1 start=10:00"),
        ("Truck 1 is out from 10", "unavailable resources=V1 start=10:00", "unavailable resources=V1 end=10:00"),
        ("Truck 1 back by 10", "working_hours resources=V1 end=10:00", "working_hours resources=V1 start=10:00"),
        ("les hôpitaux au plus tard à 10h", "time_window activities=G1 latest=10:00", "time_window activities=G1 earliest=10:00"),
        ("everything except Truck 1 is out", "unavailable resources=all_vehicles,!V1", "unavailable resources=all_vehicles,V1"),
        ("what if Truck 1 is out", "what_if unavailable resources=V1", "unavailable resources=V1"),
        ("if possible hospitals on Truck 1", "assign activities=G1 resources=V1 soft", "assign activities=G1 resources=V1"),
        ("why are hospitals on Truck 1", "ask why_so activities=G1 resources=V1", "assign activities=G1 resources=V1"),
        ("hospitals on Truck 1, why not?", "ask why_not activities=G1 resources=V1", "forbid activities=G1 resources=V1"),
        ("Truck 1 takes 15000 at most", "limit resources=V1 quantity=D1 at_most=15000", "limit resources=V1 quantity=stops at_most=15000"),
        ("Port Roscoff takes nothing until 10", "exclude_period activities=P1 end=10:00", "travel closed places=P1 end=10:00"),
        ("every Truck 1 trip ends at 10", "working_hours resources=V1 end=10:00", "working_hours resources=all_vehicles end=10:00"),
        ("if the ferry is late, hospitals go on Truck 1", "unclear unsupported", "assign activities=G1 resources=V1"),
        ("chaque fois qu'il neige, les hôpitaux passent en premier", "unclear unsupported", "position activities=G1 place=first"),
        ("hospitals go by Truck 1 and by nothing else", "assign activities=G1 resources=V1", "reserve resources=V1 activities=G1"),
        ("Truck 1 carries nothing but diesel", "reserve resources=V1 activities=G1", "assign activities=G1 resources=V1"),
        ("the road to Port Roscoff is closed until 10", "travel closed places=P1 end=10:00", "exclude_period activities=P1 end=10:00"),
        ("Truck 1 would rather not do hospitals", "forbid activities=G1 resources=V1 soft", "forbid activities=G1 resources=V1"),
        ("hospitals come first", "position activities=G1 place=first", "ask look_up subjects=G1 attribute=time"),
        ("les hôpitaux passent en premier", "position activities=G1 place=first", "position activities=G1 place=first; ask bottleneck"),
    ],
)  # fmt: skip
def test_a_line_against_the_words_is_noticed(said: str, agrees: str, disagrees: str) -> None:
    plain = said_plainly(prepare(said, relief()))
    assert conflicts(agrees, plain) == 0
    assert conflicts(disagrees, plain) == 1
    assert conflicts("unclear meaning", plain) == 0


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("we have Truck 1 only until 10", "unavailable resources=V1 start=10:00"),
        ("hospitals before 11:00, Truck 1 after 11:00", "time_window activities=G1 earliest=11:00"),
        ("what is fixed before 10 stays", "freeze until=10:00"),
        ("anyone except Truck 1 for the hospitals", "forbid activities=G1 resources=V1"),
        ("could you put the hospitals on Truck 1?", "assign activities=G1 resources=V1"),
        ("on peut mettre les hôpitaux sur Truck 1 ?", "assign activities=G1 resources=V1"),
        ("hospitals on Truck 1. When does it get back?", "assign activities=G1 resources=V1; ask look_up subjects=V1 attribute=finish"),
    ],
)  # fmt: skip
def test_where_the_words_are_not_plain_nothing_is_said(said: str, line: str) -> None:
    assert conflicts(line, said_plainly(prepare(said, relief()))) == 0


def test_times_with_a_day_are_looked_at_too() -> None:
    plain = said_plainly(prepare("containers on Tuesday before 10", dock()))
    assert conflicts("time_window activities=G1 latest=J1@10:00", plain) == 0
    assert conflicts("time_window activities=G1 earliest=J1@10:00", plain) == 1


@pytest.mark.parametrize(
    "words", ["4 people on nights instead of 3", "il faut 4 personnes la nuit au lieu de 3"]
)
def test_a_number_that_is_said_not_to_be_meant_is_no_bound(words: str) -> None:
    plain = said_plainly(prepare(words, relief()))
    assert conflicts("coverage activities=H1 at_least=3", plain) == 1
    assert conflicts("coverage activities=H1 at_least=4", plain) == 0


def test_so_many_litres_of_something_bound_that_load() -> None:
    plain = said_plainly(prepare("Truck 1 takes 15000 litres of weight at most", relief()))
    token = next(iter(plain.loads.values()))
    assert plain.loads == {"15000": token}
    assert conflicts(f"limit resources=V1 quantity={token} at_most=15000", plain) == 0
    assert conflicts("limit resources=V1 quantity=driving at_most=15000", plain) >= 1


def test_the_sign_of_a_day_beyond_the_plan_is_no_question_mark() -> None:
    wish = said_plainly(prepare("nothing for Luc on 24 December", dock()))
    assert not wish.asks
    assert not wish.may_ask
    assert said_plainly(prepare("is Luc off on 24 December?", dock())).asks


def test_a_day_said_apart_is_where_an_absence_until_a_time_begins() -> None:
    plain = said_plainly(
        prepare("Luc is at the dentist on Tuesday, keep him free until noon that day", dock())
    )
    assert conflicts("unavailable resources=W1 end=J1@12:00", plain) == 1
    assert conflicts("unavailable resources=W1 start=J1 end=J1@12:00", plain) == 0
    for words in ("Luc is off until Tuesday noon", "Luc is off until Tuesday, and on Monday until noon"):
        plain = said_plainly(prepare(words, dock()))
        assert conflicts("unavailable resources=W1 end=J1@12:00", plain) == 0, words
