"""What a new plan changed: how many orders keep their vehicle, and which have no place yet."""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.explain.answers import answer
from planner.explain.changes import changes, orders_without_place, stay_sentence
from planner.explain.report import report
from planner.model import Plan, Problem
from planner.questions import parse_question
from tests.helpers.desk import small_plan, small_problem


def shared(plan: Plan, *moved: str, day: int | None = None) -> Plan:
    """Return a plan in which some orders are on the other vehicle, or the same on another day."""
    (route,) = plan.routes

    def part(mine: bool) -> tuple[object, ...]:
        return tuple(s for s in route.stops if s.order is None or (s.order in moved) != mine)

    update = {"vehicle": "Unimog 2"} if day is None else {"day": day}
    other = route.model_copy(update={"stops": part(False), **update})
    return plan.model_copy(update={"routes": (route.model_copy(update={"stops": part(True)}), other)})


def days(problem: Problem, count: int) -> Problem:
    settings = problem.settings
    last = settings.start_date + timedelta(days=count - 1)
    return problem.model_copy(update={"settings": settings.model_copy(update={"end_date": last})})


@pytest.mark.parametrize(
    ("moved", "said"),
    [
        ((), "All 3 orders stay on their vehicle."),
        (("O2",), "2 of 3 orders stay on their vehicle."),
        (("O1", "O2"), "1 of 3 orders stays on their vehicle."),
        (("O1", "O2", "O3"), "None of 3 orders stay on their vehicle."),
    ],
)
def test_how_many_orders_stay_is_one_sentence(moved: tuple[str, ...], said: str) -> None:
    problem, before = small_problem(), small_plan()
    after = shared(before, *moved)
    assert stay_sentence(problem, before, after) == said
    assert changes(problem, before, after).staying == said


def test_another_day_is_not_where_it_was() -> None:
    before = small_plan()
    after = shared(before, "O3", day=1)
    said = stay_sentence(days(small_problem(), 2), before, after)
    assert said == "2 of 3 orders stay on their vehicle and day."


def test_without_an_order_in_both_plans_nothing_is_said() -> None:
    assert stay_sentence(small_problem(), Plan(), small_plan()) == ""


def test_one_order_stays_or_does_not() -> None:
    problem = small_problem()
    problem = problem.model_copy(update={"orders": problem.orders[:1]})
    before = small_plan()
    assert stay_sentence(problem, before, before) == "The order stays on its vehicle."
    assert stay_sentence(problem, before, shared(before, "O1")) == "The order does not stay on its vehicle."


def test_the_answer_on_what_changed_says_how_many_stay() -> None:
    before = small_plan()
    judged = report(small_problem(), shared(before, "O2"), before)
    text = answer(parse_question({"kind": "compare"}), judged, before).text
    assert "1 moved to somebody else" in text
    assert "2 of 3 orders stay on their vehicle." in text


def test_orders_without_a_place_are_those_wanted_and_not_served() -> None:
    problem = small_problem()
    skipped = problem.orders[0].model_copy(update={"name": "skipped", "priority": "skip"})
    new = problem.orders[0].model_copy(update={"name": "new"})
    problem = problem.model_copy(update={"orders": (*problem.orders, skipped, new)})
    assert orders_without_place(problem, small_plan()) == ("new",)
