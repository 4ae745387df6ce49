"""What a line leaves out of a request is counted, except what is part of no wish."""

from __future__ import annotations

import pytest

from planner.language.prepare import prepare
from planner.language.unsaid import unsaid
from tests.helpers.talk import relief


@pytest.mark.parametrize(
    ("said", "line", "count"),
    [
        ("Truck 1 is out until 10:00", "unavailable resources=V1 end=10:00", 0),
        ("Truck 1 is out until 10:00", "unavailable resources=V1", 1),
        ("Truck 1 is out until 10:00", "unavailable end=10:00", 1),
        ("hospitals before 10:00 because they shut at 11:30", "time_window activities=G1 latest=10:00", 0),
        ("hospitals before 10:00 because they shut at 11:30", "time_window activities=G1", 1),
        ("as Truck 1 is late, hospitals before 10:00", "time_window activities=G1 latest=10:00", 0),
        ("order 12 takes 45 minutes instead of 30 minutes", "duration activities=O1 minutes=45min", 0),
        ("order 12 takes 45 minutes instead of 30 minutes", "duration activities=O1", 1),
        ("drop the rule that Truck 1 is out until 10:00", "undo unavailable resources=V1", 0),
        ("drop the rule that Truck 1 is out until 10:00", "undo unavailable", 1),
    ],
)
def test_a_name_or_time_that_is_part_of_a_wish_is_missed(said: str, line: str, count: int) -> None:
    assert unsaid(line, prepare(said, relief())) == count
