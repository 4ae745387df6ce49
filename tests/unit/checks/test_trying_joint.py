"""A change by hand is told what it does to the rest of the plan, as the judge will say it."""

from __future__ import annotations

from planner.by_hand import change_roster, move_task
from planner.checking import judge
from planner.model import Plan
from planner.trying import Trying
from tests.helpers.plans import complete
from tests.unit.checks.test_joint import ON_DUTY, brakes, out, world

PROBLEM = world()
PLAN = complete(PROBLEM, Plan(routes=out(PROBLEM, 360), schedule=(brakes(500),), roster=ON_DUTY))


def test_a_task_dragged_onto_the_route_of_its_vehicle_does_not_fit() -> None:
    trying = Trying(PROBLEM, PLAN, None, "schedule")
    onto = move_task(PROBLEM, PLAN, "Brakes", 450)
    found = trying.of(onto, ("Brakes",))
    assert not found.fits
    said = {breach.sentence for breach in found.breaches}
    assert said == {breach.sentence for breach in judge(PROBLEM, onto).hard}
    assert any("is on the road" in sentence for sentence in said)


def test_a_task_dragged_to_where_its_people_are_on_duty_fits() -> None:
    trying = Trying(PROBLEM, PLAN, None, "schedule")
    assert trying.of(move_task(PROBLEM, PLAN, "Brakes", 600)).fits
    assert not trying.of(move_task(PROBLEM, PLAN, "Brakes", 900)).fits


def test_a_driver_taken_off_the_shift_is_missed_on_the_road() -> None:
    trying = Trying(PROBLEM, PLAN, None, "roster")
    without = change_roster(PROBLEM, PLAN, off=(ON_DUTY[0],))
    assert trying.of(without).sentence == "Ben drives Van from 06:00 to 07:40, but is on no shift then."
