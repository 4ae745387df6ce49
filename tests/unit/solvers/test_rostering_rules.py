"""Rules on rosters: each kind, hard and soft, on scenarios whose answer is known."""

from __future__ import annotations

from functools import partial

import pytest

from planner.model import Problem, Shift, Worker
from solvers import rostering
from tests.helpers.workshop import plan_of, problem, rule, shift, solved

roster = partial(solved, rostering.solve)

ANA, BEN, CEM = (
    Worker(name="Ana", groups=("senior",)),
    Worker(name="Ben"),
    Worker(name="Cem", skills=("nurse",)),
)


def world(
    *rules: dict[str, object],
    shifts: tuple[Shift, ...] = (),
    workers: tuple[Worker, ...] = (ANA, BEN, CEM),
    days: int = 7,
) -> Problem:
    """Return three people and (unless others are given) a day shift on each day."""
    every = shifts or tuple(shift(f"Day {day}", day, groups=("day",)) for day in range(days))
    return problem(workers=workers, shifts=every, days=days, rules=rules)


def soft(kind: str, **fields: object) -> dict[str, object]:
    return rule(kind, strength="soft", **fields)


EARLY_AND_NIGHT = tuple(
    one
    for day in range(3)
    for one in (
        shift(f"Early {day}", day, 360, 840, groups=("early",)),
        shift(f"Night {day}", day, 1320, 1800, groups=("night",)),
    )
)


# -- who --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [rule, soft])
def test_assign_gives_one_of_the_posts(make: object) -> None:
    shifts = (shift("S", needed=2),)
    result = roster(world(make("assign", activities=["S"], resources=["Cem"]), shifts=shifts))  # type: ignore[operator]
    assert "Cem" in result.on("S")
    assert len(result.on("S")) == 2


@pytest.mark.parametrize("make", [rule, soft])
def test_forbid(make: object) -> None:
    result = roster(world(make("forbid", activities=["day"], resources=["senior"])))  # type: ignore[operator]
    assert result.of("Ana") == []
    assert result.left_out == {}


def test_reserve() -> None:
    result = roster(world(rule("reserve", resources=["Ana"], activities=["Day 3"])))
    assert set(result.of("Ana")) <= {"Day 3"}


@pytest.mark.parametrize("make", [rule, soft])
def test_together_has_one_worker_on_each(make: object) -> None:
    result = roster(world(make("together", activities=["Day 0", "Day 1", "Day 2"])))  # type: ignore[operator]
    assert len(result.on("Day 0") & result.on("Day 1") & result.on("Day 2")) == 1


@pytest.mark.parametrize("make", [rule, soft])
def test_apart(make: object) -> None:
    result = roster(world(make("apart", activities=["Day 0", "Day 1", "Day 2"])))  # type: ignore[operator]
    assert len({worker for day in range(3) for worker in result.on(f"Day {day}")}) == 3


@pytest.mark.parametrize("make", [rule, soft])
def test_team_same(make: object) -> None:
    shifts = tuple(shift(f"S{day}", day, needed=2) for day in range(3))
    result = roster(world(make("team", resources=["Ana", "Ben"], mode="same"), shifts=shifts))  # type: ignore[operator]
    assert result.of("Ana") == result.of("Ben")


@pytest.mark.parametrize("make", [rule, soft])
def test_team_different(make: object) -> None:
    shifts = tuple(shift(f"S{day}", day, needed=2) for day in range(3))
    result = roster(world(make("team", resources=["Ana", "Ben"], mode="different"), shifts=shifts))  # type: ignore[operator]
    assert not any({"Ana", "Ben"} <= result.on(f"S{day}") for day in range(3))
    assert result.left_out == {}


@pytest.mark.parametrize("make", [rule, soft])
def test_coverage_with_a_skill(make: object) -> None:
    wish = make("coverage", activities=["day"], at_least=1, skill="nurse")  # type: ignore[operator]
    result = roster(world(wish, days=3))
    assert result.of("Cem") == ["Day 0", "Day 1", "Day 2"]


def test_coverage_may_ask_for_more_than_the_posts() -> None:
    result = roster(world(rule("coverage", activities=["Day 0"], at_least=3), days=2))
    assert len(result.on("Day 0")) == 3
    assert len(result.on("Day 1")) == 1


def test_coverage_that_nobody_can_give_leaves_the_shift_open() -> None:
    result = roster(world(rule("coverage", activities=["Day 0"], at_least=2, skill="nurse"), days=2))
    assert result.on("Day 0") == set()
    assert result.left_out["Day 0"].verdict == "impossible"


@pytest.mark.parametrize("make", [rule, soft])
def test_a_team_of_groups_keeps_their_members_apart(make: object) -> None:
    """Two groups: nobody of one with anybody of the other, but members of one group may meet."""
    workers = tuple(Worker(name=name, groups=("red" if name < "C" else "blue",)) for name in "ABCD")
    shifts = tuple(shift(f"S{day}", day, needed=2) for day in range(3))
    apart = make("team", resources=["red", "blue"], mode="different")  # type: ignore[operator]
    result = roster(world(apart, shifts=shifts, workers=workers, days=3))
    assert result.left_out == {}
    assert all(result.on(f"S{day}") in ({"A", "B"}, {"C", "D"}) for day in range(3))


def test_a_team_of_one_group_keeps_its_members_from_each_other() -> None:
    workers = tuple(Worker(name=name, groups=("red",) if name < "D" else ()) for name in "ABCD")
    shifts = tuple(shift(f"S{day}", day, needed=2) for day in range(3))
    result = roster(
        world(rule("team", resources=["red"], mode="different"), shifts=shifts, workers=workers, days=3)
    )
    assert result.left_out == {}
    assert all("D" in result.on(f"S{day}") for day in range(3))


def test_coverage_with_a_skill_on_a_shift_that_stays_partly_open() -> None:
    """Three posts, two people: the shift is worked all the same, and one of the two is the nurse."""
    wish = rule("coverage", activities=["S"], at_least=1, skill="nurse")
    off = rule("unavailable", resources=["Ana"])
    result = roster(world(wish, off, shifts=(shift("S", needed=3),), days=1))
    assert result.on("S") == {"Ben", "Cem"}
    assert result.left_out["S"].posts == 1


def test_coverage_with_a_skill_that_is_needed_elsewhere_leaves_one_shift_empty() -> None:
    """Anybody on it would break the rule, so nobody is; and the reason names the rule."""
    wish = rule("coverage", activities=["A", "B"], at_least=1, skill="nurse")
    shifts = (shift("A", needed=2), shift("B", needed=2))
    result = roster(world(wish, shifts=shifts, days=1))
    assert sorted(len(result.on(name)) for name in "AB") == [0, 2]
    (left,) = result.left_out.values()
    assert left.verdict == "crowded_out"
    assert "Cem is on" in left.reason
    assert "at least 1 person with the skill nurse" in left.reason


# -- times ------------------------------------------------------------------------------------------


def test_time_window_and_closed_period_open_and_close_shifts() -> None:
    result = roster(
        world(
            rule("time_window", activities=["Day 0"], earliest="09:00"),
            rule("exclude_period", activities=["Day 1"], start="15:00", end="15:30"),
            rule("time_window", activities=["Day 2"], finish_by="15:00"),
            rule("time_window", activities=["Day 3"], earliest="08:00", finish_by="16:00"),
            days=4,
        )
    )
    assert set(result.left_out) == {"Day 0", "Day 1", "Day 2"}
    assert {item.verdict for item in result.left_out.values()} == {"impossible"}


@pytest.mark.parametrize("make", [rule, soft])
def test_unavailable(make: object) -> None:
    away = make("unavailable", resources=["Ana", "Ben"], start="2026-12-01T15:00", end="2026-12-01T18:00")  # type: ignore[operator]
    assert roster(world(away, days=3)).on("Day 1") == {"Cem"}


def test_soft_wishes_leave_no_post_open() -> None:
    result = roster(world(soft("unavailable", resources=["all workers"]), days=2))
    assert result.left_out == {}
    assert result.verdict.soft


def test_working_hours_of_people() -> None:
    shifts = (shift("Early", 0, 360, 840), shift("Late", 0, 840, 1320))
    hours = rule("working_hours", resources=["Ana"], start="12:00", end="23:00")
    result = roster(world(hours, shifts=shifts, workers=(ANA,), days=1))
    assert result.of("Ana") == ["Late"]


def test_precedence_of_shifts_that_overlap_leaves_one_out() -> None:
    shifts = (shift("A", 0, 480, 720), shift("B", 0, 700, 900))
    result = roster(world(rule("precedence", before=["A"], after=["B"]), shifts=shifts, days=1))
    assert len(result.plan.roster) == 1


def test_how_long_a_shift_takes_is_refused_only_where_it_is_shorter() -> None:
    result = roster(world(rule("duration", activities=["day"], minutes=300)))
    assert result.result.refused == {}
    scenario = world(rule("duration", activities=["day"], minutes=600))
    refused = roster(scenario, passes=False).result.refused
    assert "R1" in refused or roster(scenario, passes=False).verdict.refused


# -- sequences --------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [rule, soft])
def test_succession(make: object) -> None:
    rules = (make("succession", first=["night"], then=["early"]),)  # type: ignore[operator]
    result = roster(world(*rules, shifts=EARLY_AND_NIGHT, days=3))
    for day in range(2):
        assert result.on(f"Night {day}").isdisjoint(result.on(f"Early {day + 1}"))
    assert result.left_out == {}


def test_consecutive_days() -> None:
    result = roster(world(rule("consecutive", at_most=2), workers=(ANA,)))
    days = [int(name[-1]) for name in result.of("Ana")]
    assert len(days) == 5
    assert not any({day, day + 1, day + 2} <= set(days) for day in days)


@pytest.mark.parametrize("make", [rule, soft])
def test_rest(make: object) -> None:
    result = roster(world(make("rest", hours=11), shifts=EARLY_AND_NIGHT, days=3))  # type: ignore[operator]
    assert result.verdict.soft == ()
    assert result.left_out == {}


@pytest.mark.parametrize("place", ["first", "last"])
def test_position_within_a_day(place: str) -> None:
    shifts = (
        shift("Short", 0, 480, 600),
        shift("Middle", 0, 600, 720),
        shift("Close", 0, 720, 840),
    )
    result = roster(
        world(rule("position", activities=["Middle"], place=place), shifts=shifts, workers=(ANA, BEN), days=1)
    )
    other = "Short" if place == "first" else "Close"
    assert result.on("Middle").isdisjoint(result.on(other))
    assert result.left_out == {}


# -- how much ---------------------------------------------------------------------------------------


def test_limit_shifts_of_a_group_of_shifts() -> None:
    limit = rule("limit", resources=["all workers"], quantity="shifts", at_most=1, activities=["night"])
    result = roster(world(limit, shifts=EARLY_AND_NIGHT, days=3))
    assert all(sum(s.startswith("Night") for s in result.of(w)) == 1 for w in ("Ana", "Ben", "Cem"))


def test_limit_hours_a_week() -> None:
    limit = rule("limit", resources=["Ana"], quantity="hours", at_most=16, per="week")
    result = roster(world(limit, workers=(ANA,), days=14))
    days = [int(name.split()[1]) for name in result.of("Ana")]
    assert len([day for day in days if day < 7]) == 2
    assert len([day for day in days if day >= 7]) == 2


@pytest.mark.parametrize("make", [rule, soft])
def test_limit_of_weekend_shifts_a_week(make: object) -> None:
    """Two weekends of two days: with one a week each, nobody has both days of one."""
    shifts = tuple(shift(f"S{day}", day, groups=("weekend",)) for day in (5, 6, 12, 13))
    limit = make(  # type: ignore[operator]
        "limit", resources=["all workers"], quantity="shifts", at_most=1, activities=["weekend"], per="week"
    )
    result = roster(world(limit, shifts=shifts, workers=(ANA, BEN), days=14))
    assert result.left_out == {}
    assert result.on("S5").isdisjoint(result.on("S6"))
    assert result.on("S12").isdisjoint(result.on("S13"))


def test_a_week_in_the_middle_of_which_the_days_begin() -> None:
    """Weeks are those of the calendar: a Sunday and the Monday after it count apart."""
    shifts = tuple(shift(f"S{day}", day) for day in (6, 7))
    limit = rule("limit", resources=["all workers"], quantity="shifts", at_most=1, per="week")
    result = roster(world(limit, shifts=shifts, workers=(ANA,), days=14))
    assert result.left_out == {}


@pytest.mark.parametrize("make", [rule, soft])
def test_nights_in_a_row_count_apart_from_other_days(make: object) -> None:
    shifts = tuple(shift(f"Night {day}", day, 1320, 1800, groups=("night",)) for day in range(4))
    most = make("consecutive", at_most=2, activities=["night"])  # type: ignore[operator]
    result = roster(world(most, shifts=shifts, workers=(ANA, BEN), days=4))
    assert result.left_out == {}
    for worker in ("Ana", "Ben"):
        nights = {int(name[-1]) for name in result.of(worker)}
        assert not any({day, day + 1, day + 2} <= nights for day in nights)


def test_rest_and_days_in_a_row_hold_together_whatever_their_order() -> None:
    """The rest between shifts sharpens how days in a row are counted: the order of the rules must not matter."""
    rules = (rule("consecutive", at_most=2), rule("rest", hours=20))
    for stated in (rules, rules[::-1]):
        result = roster(world(*stated, shifts=EARLY_AND_NIGHT, workers=(ANA,), days=3))
        assert len(result.plan.roster) == 2


def test_at_least_some_shifts() -> None:
    workers = (Worker(name="Ana", cost_per_hour=1000), Worker(name="Ben", cost_per_hour=5000))
    limit = rule("limit", resources=["Ben"], quantity="shifts", at_least=3)
    assert len(roster(world(limit, workers=workers)).of("Ben")) == 3


def test_a_lower_bound_that_nobody_can_reach_still_gives_a_roster() -> None:
    limit = rule("limit", resources=["Ben"], quantity="shifts", at_least=30)
    result = roster(world(limit), passes=False)
    assert len(result.of("Ben")) == 7
    assert [breach.rule for breach in result.verdict.hard] == ["R1"]


def test_limit_in_a_period_counts_what_starts_in_it() -> None:
    limit = rule(
        "limit",
        resources=["all workers"],
        quantity="shifts",
        at_most=1,
        start="2026-11-30",
        end="2026-12-02",
    )
    result = roster(world(limit, workers=(ANA, BEN), days=4))
    assert len(result.left_out) == 1
    assert next(iter(result.left_out)) in {"Day 0", "Day 1", "Day 2"}


@pytest.mark.parametrize("make", [rule, soft])
def test_few_people_in_use(make: object) -> None:
    result = roster(world(make("limit", resources=["all workers"], quantity="in_use", at_most=1)))  # type: ignore[operator]
    assert len({duty.worker for duty in result.plan.roster}) == 1
    assert result.left_out == {}


# -- the whole --------------------------------------------------------------------------------------


def test_priority_decides_which_posts_stay_open() -> None:
    shifts = (shift("A"), shift("B"))
    rules = (rule("priority", activities=["B"], level="high"),)
    result = roster(world(*rules, shifts=shifts, workers=(ANA,), days=1))
    assert result.on("B") == {"Ana"}


def test_must_fills_every_post_before_others_have_any() -> None:
    shifts = (shift("A", needed=1), shift("B", needed=3))
    rules = (rule("priority", activities=["B"], level="must"),)
    result = roster(world(*rules, shifts=shifts, days=1))
    assert len(result.on("B")) == 3


def test_skip_leaves_a_shift_empty() -> None:
    result = roster(world(rule("priority", activities=["Day 0"], level="skip"), days=2))
    assert result.left_out["Day 0"].verdict == "skipped"
    assert result.left_out["Day 0"].posts == 1


def test_freeze_keeps_who_is_on_what() -> None:
    """What is not frozen is shared out anew where the roster may be left for nothing."""
    present = plan_of(duties=tuple(("Cem", f"Day {day}") for day in range(7)))
    scenario = world(rule("freeze", until="2026-12-02"))
    settings = scenario.settings.model_copy(update={"stability": "free"})
    result = roster(scenario.model_copy(update={"settings": settings}), present=present)
    assert result.on("Day 0") == result.on("Day 1") == result.on("Day 2") == {"Cem"}
    assert {duty.worker for duty in result.plan.roster} == {"Ana", "Ben", "Cem"}


def test_a_soft_freeze_changes_only_what_must() -> None:
    present = plan_of(duties=tuple(("Cem", f"Day {day}") for day in range(7)))
    rules = (soft("freeze"), rule("unavailable", resources=["Cem"], start="2026-12-01", end="2026-12-01"))
    result = roster(world(*rules), present=present)
    assert [day for day in range(7) if result.on(f"Day {day}") != {"Cem"}] == [1]


def test_a_freeze_that_has_become_impossible_keeps_the_rest() -> None:
    present = plan_of(duties=(("Cem", "Day 0"), ("Ben", "Day 1")))
    rules = (rule("freeze", keep="resource"), rule("forbid", activities=["Day 0"], resources=["Cem"]))
    result = roster(world(*rules, days=2), present=present, passes=False)
    assert result.on("Day 1") == {"Ben"}
    assert result.on("Day 0") != {"Cem"}
    assert {breach.rule for breach in result.verdict.hard} == {"R1"}


def test_balance_by_rule() -> None:
    shifts = (shift("Long", 0, 480, 1200), shift("Short", 1, 480, 720), shift("Half", 2, 480, 960))
    result = roster(
        world(
            rule("objective", balance=True, resources=["Ana", "Ben"]),
            shifts=shifts,
            workers=(ANA, BEN),
            days=3,
        )
    )
    assert result.on("Short") == result.on("Half")
    assert result.on("Long") != result.on("Half")


def test_balance_by_rule_is_measured_by_contracts() -> None:
    """The largest part of a contract is kept small, not the longest hours: 20 of 40 hours are as much as 40 of 80."""
    shifts = tuple(shift(f"S{day}", day) for day in range(6))
    workers = (Worker(name="Ana", max_hours=64), Worker(name="Ben", max_hours=32))
    result = roster(world(rule("objective", balance=True), shifts=shifts, workers=workers, days=6))
    assert (len(result.of("Ana")), len(result.of("Ben"))) == (4, 2)


def test_objective_few_people() -> None:
    result = roster(world(rule("objective", minimise=["resources"])))
    assert len({duty.worker for duty in result.plan.roster}) == 1


def test_an_objective_that_a_roster_lacks_is_refused() -> None:
    refused = roster(world(rule("objective", minimise=["makespan"]))).result.refused
    assert refused == {"R1": "Packtrain can't plan the least makespan in the roster."}
