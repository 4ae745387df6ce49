"""Rosters from records alone: every field of workers and shifts means what it says."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial

import pytest

from planner.errors import PacktrainError
from planner.model import Problem, Worker
from solvers import rostering
from tests.helpers.workshop import MONDAY, Notebook, dock_people, problem, rule, shift, solved

roster = partial(solved, rostering.solve)

TEAM = tuple(Worker(name=name) for name in ("Ana", "Ben", "Cem"))


def test_nothing_to_staff_is_a_complete_roster() -> None:
    result = roster(problem(workers=TEAM))
    assert result.result.complete
    assert result.plan.roster == ()


def test_as_many_as_needed_are_on_a_shift() -> None:
    result = roster(problem(workers=TEAM, shifts=(shift("S", needed=2),)))
    assert len(result.on("S")) == 2
    assert result.result.complete


def test_posts_that_nobody_can_have_stay_open_with_their_number() -> None:
    result = roster(problem(workers=TEAM, shifts=(shift("S", needed=5),)))
    assert len(result.on("S")) == 3
    assert result.left_out["S"].posts == 2
    assert result.left_out["S"].verdict == "impossible"
    assert "only Ana, Ben and Cem are there" in result.left_out["S"].reason


def test_only_the_skilled_are_on_a_shift_with_a_skill() -> None:
    nurse = Worker(name="Nora", skills=("nurse",))
    result = roster(problem(workers=(*TEAM, nurse), shifts=(shift("S", needed=2, skill="nurse"),)))
    assert result.on("S") == {"Nora"}
    assert "nobody else has the skill nurse" in result.left_out["S"].reason


def test_nobody_is_in_two_places() -> None:
    shifts = (shift("A", starts=480, ends=960), shift("B", starts=900, ends=1200))
    result = roster(problem(workers=TEAM[:1], shifts=shifts))
    assert len(result.plan.roster) == 1
    (left,) = result.left_out.values()
    assert left.verdict == "crowded_out"
    assert re.search("Ana is on [AB] then", left.reason)


def test_shifts_that_touch_do_not_overlap() -> None:
    shifts = (shift("A", starts=480, ends=720), shift("B", starts=720, ends=960))
    assert len(roster(problem(workers=TEAM[:1], shifts=shifts)).of("Ana")) == 2


def test_a_night_reaches_into_the_next_day() -> None:
    shifts = (shift("Night", 0, 1320, 1800), shift("Early", 1, 300, 700))
    assert len(roster(problem(workers=TEAM[:1], shifts=shifts, days=2)).plan.roster) == 1


def test_days_off_are_kept() -> None:
    ana = Worker(name="Ana", days_off=(MONDAY,))
    result = roster(problem(workers=(ana,), shifts=(shift("Mon", 0), shift("Tue", 1)), days=2))
    assert result.of("Ana") == ["Tue"]


def test_max_hours_are_never_exceeded() -> None:
    ana = Worker(name="Ana", max_hours=16)
    shifts = tuple(shift(f"S{day}", day) for day in range(3))
    result = roster(problem(workers=(ana,), shifts=shifts, days=3))
    assert len(result.of("Ana")) == 2
    (left,) = result.left_out.values()
    assert "Ana would pass 16 hours" in left.reason
    assert left.fix.startswith("Allow Ana 8 hours more")


def test_min_hours_are_a_wish() -> None:
    """Ben needs two shifts of the three; nobody can give Cem forty hours."""
    workers = (Worker(name="Ana"), Worker(name="Ben", min_hours=16), Worker(name="Cem", min_hours=40))
    shifts = tuple(shift(f"S{day}", day) for day in range(7))
    result = roster(problem(workers=workers, shifts=shifts, days=7))
    assert len(result.of("Ben")) == 2
    assert len(result.of("Cem")) == 5
    assert result.verdict.soft == ()


def test_preferences_decide_between_people() -> None:
    workers = (Worker(name="Ana", prefers=("late",)), Worker(name="Ben", prefers=("early",)))
    shifts = tuple(
        one
        for day in range(3)
        for one in (
            shift(f"Early {day}", day, 360, 720, groups=("early",)),
            shift(f"Late {day}", day, 720, 1080, groups=("late",)),
        )
    )
    result = roster(problem(workers=workers, shifts=shifts, days=3))
    assert all(name.startswith("Late") for name in result.of("Ana"))
    assert all(name.startswith("Early") for name in result.of("Ben"))


def test_a_preference_for_nothing_known_is_said_with_the_worker() -> None:
    with pytest.raises(PacktrainError, match="Worker “Ana” prefers"):
        roster(problem(workers=(Worker(name="Ana", prefers=("lates",)),), shifts=(shift("S"),)))


def test_cheaper_people_are_taken_where_people_cost() -> None:
    workers = (Worker(name="Ana", cost_per_hour=3000), Worker(name="Ben", cost_per_hour=2000))
    result = roster(problem(workers=workers, shifts=(shift("S"),)))
    assert result.on("S") == {"Ben"}
    assert result.verdict.figures.cost == 16000


def test_without_costs_work_is_shared_evenly() -> None:
    shifts = tuple(shift(f"S{day}", day) for day in range(6))
    result = roster(problem(workers=TEAM, shifts=shifts, days=6))
    assert [len(result.of(worker.name)) for worker in TEAM] == [2, 2, 2]


def test_a_shift_outside_the_days_planned_is_left_open() -> None:
    result = roster(problem(workers=TEAM, shifts=(shift("S", 3), shift("T", 0))))
    assert result.on("T")
    assert result.left_out["S"].verdict == "impossible"


def test_people_work_in_proportion_to_their_contracts() -> None:
    """Half the contract, half the work: nobody expects as many shifts of a part-timer."""
    workers = (Worker(name="Full", max_hours=80), Worker(name="Half", max_hours=40))
    shifts = tuple(shift(f"S{day}", day) for day in range(9))
    result = roster(problem(workers=workers, shifts=shifts, days=9))
    assert (len(result.of("Full")), len(result.of("Half"))) == (6, 3)


def test_who_states_only_the_least_hours_has_them_for_a_contract() -> None:
    workers = (Worker(name="Full", min_hours=40), Worker(name="Half", min_hours=20))
    shifts = tuple(shift(f"S{day}", day) for day in range(9))
    result = roster(problem(workers=workers, shifts=shifts, days=9))
    assert (len(result.of("Full")), len(result.of("Half"))) == (6, 3)


def test_who_states_no_hours_counts_like_the_longest_contract() -> None:
    workers = (Worker(name="Free"), Worker(name="Full", max_hours=80), Worker(name="Half", max_hours=40))
    shifts = tuple(shift(f"S{day}", day) for day in range(10))
    result = roster(problem(workers=workers, shifts=shifts, days=10))
    assert [len(result.of(worker.name)) for worker in workers] == [4, 4, 2]


def test_hours_are_shared_not_shifts() -> None:
    """Who has the long shift has fewer of them."""
    workers = (Worker(name="Ana"), Worker(name="Ben"))
    shifts = (shift("Long", 0, 360, 1320), *(shift(f"S{day}", day, 480, 960) for day in range(1, 3)))
    result = roster(problem(workers=workers, shifts=shifts, days=3))
    assert {tuple(result.of(worker.name)) for worker in workers} == {("Long",), ("S1", "S2")}


def test_the_docks_posts_are_all_filled() -> None:
    result = roster(dock_people())
    assert result.left_out == {}
    assert len(result.plan.roster) == 15
    assert result.result.complete


def hospital(*rules: dict[str, object]) -> Problem:
    """Return a ward for a week: twelve people, early, late and night shifts every day."""
    names = ("Ada", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gil", "Hana", "Ivo", "Jana", "Kim", "Lea")
    workers = tuple(
        Worker(
            name=name,
            skills=("nurse",) if k % 2 == 0 else (),
            max_hours=40,
            min_hours=24 if k < 4 else None,
            days_off=(MONDAY + timedelta(days=k % 7),),
            prefers=("night",) if name == "Finn" else (),
            groups=("senior",) if k < 3 else (),
        )
        for k, name in enumerate(names)
    )
    shifts = tuple(
        one
        for day in range(7)
        for one in (
            shift(f"Early {day}", day, 360, 840, 2, groups=("early",)),
            shift(f"Nurse {day}", day, 840, 1320, 1, skill="nurse", groups=("late",)),
            shift(f"Late {day}", day, 840, 1320, 1, groups=("late",)),
            shift(f"Night {day}", day, 1320, 1800, 2, groups=("night",)),
        )
    )
    return problem(workers=workers, shifts=shifts, days=7, rules=rules)


def test_a_ward_of_twelve_for_a_week() -> None:
    """The rules of a real ward all at once: rest, nights, days in a row, teams, weekends, coverage."""
    result = roster(
        hospital(
            rule("rest", hours=11),
            rule("succession", first=["night"], then=["early", "late"]),
            rule("consecutive", at_most=5),
            rule("consecutive", at_most=3, activities=["night"]),
            rule("limit", resources=["all workers"], quantity="shifts", at_most=2, activities=["night"]),
            rule("team", resources=["Ada", "Bo"], mode="different"),
            rule("coverage", activities=["night"], at_least=1, skill="nurse"),
            rule("unavailable", resources=["Cleo"], start="2026-12-02T12:00", end="2026-12-03"),
            rule("forbid", activities=["night"], resources=["senior"]),
            rule("assign", activities=["Early 0"], resources=["Dan"], strength="soft"),
        ),
        seconds=20,
    )
    assert result.left_out == {}
    assert result.result.refused == {}
    assert "Dan" in result.on("Early 0")
    assert len(result.plan.roster) == 7 * 6
    assert not [breach for breach in result.verdict.soft if breach.rule is None], "min_hours are reached"


def test_a_stop_keeps_the_best_roster_so_far() -> None:
    watch = Notebook(stop_after=1)
    result = roster(hospital(rule("rest", hours=11)), watch=watch, seconds=60)
    assert result.plan.roster
    assert watch.values == sorted(watch.values, reverse=True)
