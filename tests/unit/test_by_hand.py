"""Changes of a plan by hand, what they would break, and pins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import by_hand, kept_plans, pins, rulebook
from planner.checking import judge
from planner.constraints import parse
from planner.document import State
from planner.errors import PacktrainError
from planner.model import Duty, Plan, PlanInfo, Problem, Station, Unserved, Worker
from planner.roster_changes import changes_of, tried
from planner.trying import Trying
from tests.helpers.small import small_plan, small_problem
from tests.helpers.workshop import problem, rule, shift, task

PROBLEM = small_problem()
PLAN = small_plan()
STATE = State(PROBLEM, PLAN.model_copy(update={"info": PlanInfo(name="Plan 1")}), plans=())


def where(plan: Plan, name: str) -> tuple[str | None, int, int]:
    (item,) = (item for item in plan.schedule if item.task == name)
    return item.station, item.start, item.end


def test_a_task_moves_in_time_and_takes_what_the_other_station_takes() -> None:
    later = by_hand.move_task(PROBLEM, PLAN, "Paint", 700)
    assert where(later, "Paint") == ("Bay 2", 700, 760)
    slower = by_hand.move_task(PROBLEM, PLAN, "Paint", 700, "Bay 1")
    assert where(slower, "Paint") == ("Bay 1", 700, 790)
    assert where(slower, "Sand") == where(PLAN, "Sand")
    assert slower.schedule[1].needs == {"Crane": 1}


def test_a_rule_on_duration_goes_before_the_modes() -> None:
    state, _ = rulebook.add_rules(
        State(PROBLEM), [parse({"kind": "duration", "activities": ["Paint"], "minutes": 25})]
    )
    moved = by_hand.move_task(state.problem, PLAN, "Paint", 700, "Bay 1")
    assert where(moved, "Paint") == ("Bay 1", 700, 725)


def test_a_group_of_stations_allows_its_members() -> None:
    bays = (
        Station(name="Bay 1", groups=("bays",)),
        Station(name="Bay 2", groups=("bays",)),
        Station(name="Pit"),
    )
    scenario = problem(tasks=(task("A", 60, "bays: 60; Bay 2: 45"),), stations=bays)
    assert by_hand.stations_for(scenario, "A") == {"Bay 2": 45, "Bay 1": 60}


@pytest.mark.parametrize(("name", "station"), [("Sand", "Bay 2"), ("Nothing", "Bay 1")])
def test_where_a_task_can_not_be_done_it_does_not_go(name: str, station: str) -> None:
    with pytest.raises(PacktrainError, match=name):
        by_hand.move_task(PROBLEM, PLAN, name, 600, station)


def test_open_posts_follow_who_is_on_a_shift() -> None:
    luc = Duty(worker="Luc", shift="Early")
    off = by_hand.change_roster(PROBLEM, PLAN, (luc,))
    assert off.roster == ()
    assert [(u.activity, u.posts) for u in off.unserved] == [("Order 1", 0), ("Early", 1)]
    ana = by_hand.change_roster(PROBLEM, off, (), (Duty(worker="Ana", shift="Early"),))
    assert [u.activity for u in ana.unserved] == ["Order 1"]
    assert not any("Early" in breach.activities for breach in judge(PROBLEM, ana).hard)
    with pytest.raises(PacktrainError, match="Ana is not on Early"):
        by_hand.change_roster(PROBLEM, PLAN, (Duty(worker="Ana", shift="Early"),))
    with pytest.raises(PacktrainError, match="Luc is on Early already"):
        by_hand.change_roster(PROBLEM, PLAN, (), (luc,))


def test_the_reason_that_a_post_is_open_stays() -> None:
    scenario = problem(workers=(Worker(name="Ana"), Worker(name="Luc")), shifts=(shift("Day", needed=3),))
    told = Unserved(activity="Day", verdict="impossible", reason="There are only two.", posts=2)
    plan = Plan(roster=(Duty(worker="Ana", shift="Day"),), unserved=(told,))
    (left,) = by_hand.change_roster(scenario, plan, (), (Duty(worker="Luc", shift="Day"),)).unserved
    assert (left.posts, left.reason) == (1, "There are only two.")


def test_small_changes_make_one_plan_of_their_own() -> None:
    """Twenty nudges must not push nineteen solved plans out of what is kept."""
    state = kept_plans.set_plan(State(PROBLEM), PLAN)
    solved = state.plan
    for start in (700, 705, 710):
        assert state.plan is not None
        state = kept_plans.change_plan(state, by_hand.move_task(PROBLEM, state.plan, "Paint", start))
    assert state.plan is not None
    assert [p.info.name for p in state.plans] == ["Plan 1", "Plan 2"]
    assert state.plan.info.by_hand
    assert where(state.plans[-1], "Paint")[1] == 710
    assert state.previous_plan is solved


def test_a_pin_holds_a_task_at_its_station_and_time_and_comes_out_again() -> None:
    pinned = pins.pin(STATE, "Paint")
    assert [r.constraint.sentence() for r in pinned.problem.rules[-2:]] == [
        "Paint must go to Bay 2.",
        "Paint must start at 09:30 on Tuesday 24 November.",
    ]
    rules = {r.id for r in pinned.problem.rules[-2:]}
    assert set(pins.pinned(pinned.problem)["Paint"]) == rules
    assert not rules & {breach.rule for breach in judge(pinned.problem, PLAN).breaches}
    moved = by_hand.move_task(pinned.problem, PLAN, "Paint", 600, "Bay 1")
    assert rules <= {breach.rule for breach in judge(pinned.problem, moved).hard}
    assert pins.unpin(pinned, "Paint").problem.rules == PROBLEM.rules
    assert pins.pin(pinned, "Paint").problem.rules[-1].constraint == pinned.problem.rules[-1].constraint
    assert len(pins.pin(pinned, "Paint").problem.rules) == len(pinned.problem.rules)


def test_an_order_is_pinned_to_its_vehicle_and_a_task_without_station_in_time() -> None:
    kinds = [c.kind for c in pins.pin_rules(PROBLEM, PLAN, "Order 2")]
    assert kinds == ["assign", "time_window"]
    scenario = problem(tasks=(task("A", 30, "", needs={"Crew": 1}),), stations=(Station(name="Crew"),))
    item = {"task": "A", "station": None, "start": 0, "end": 30, "needs": {"Crew": 1}}
    only = pins.pin_rules(scenario, Plan.model_validate({"schedule": [item]}), "A")
    assert [c.kind for c in only] == ["time_window"]
    with pytest.raises(PacktrainError, match="Order 1"):
        pins.pin(STATE, "Order 1")


def test_a_planners_own_rule_on_the_station_is_no_pin() -> None:
    own = parse({"kind": "assign", "activities": ["Paint"], "resources": ["Bay 2"]})
    state, _ = rulebook.add_rules(STATE, [own])
    assert pins.pinned(state.problem) == {}
    pinned = pins.pin(state, "Paint")
    assert len(pinned.problem.rules) == len(state.problem.rules) + 1, "the same rule is not added twice"


def test_a_duty_is_pinned_to_its_person() -> None:
    pinned = pins.pin_duty(STATE, "Early", "Luc")
    assert set(pins.pinned_duties(pinned.problem)) == {("Early", "Luc")}
    assert pins.pin_duty(pinned, "Early", "Luc") is pinned
    assert pins.unpin_duty(pinned, "Early", "Luc").problem.rules == PROBLEM.rules


@given(st.integers(0, 1400), st.sampled_from(["Bay 1", "Bay 2"]), st.booleans())
def test_the_quick_judgement_agrees_with_the_judge(start: int, station: str, pinned: bool) -> None:
    scenario = pins.pin(STATE, "Paint").problem if pinned else PROBLEM
    moved = by_hand.move_task(scenario, PLAN, "Paint", start, station)
    finding = Trying(scenario, PLAN, None, "schedule").of(moved, ("Paint",))
    before = {breach.sentence for breach in judge(scenario, PLAN).breaches}
    after = {breach.sentence for breach in judge(scenario, moved).breaches}
    assert {breach.sentence for breach in finding.breaches} == after - before
    assert finding.mended == len(before - after)
    assert finding.fits == (not finding.breaches)


def test_what_names_the_task_in_hand_is_said_first() -> None:
    finding = Trying(PROBLEM, PLAN, None, "schedule").of(
        by_hand.move_task(PROBLEM, PLAN, "Sand", 600), ("Sand",)
    )
    assert not finding.fits
    assert finding.sentence.startswith("Paint starts at 09:30")


def rostered() -> tuple[Problem, Plan]:
    """Return three mechanics and a clerk, an early and a late shift on one day, an early one on the next."""
    scenario = problem(
        workers=(
            Worker(name="Ana", skills=("mechanic",)),
            Worker(name="Luc", skills=("mechanic",), max_hours=8),
            Worker(name="Mia", skills=("mechanic",)),
            Worker(name="Kim"),
        ),
        shifts=(
            shift("Early", 0, 360, 840, skill="mechanic"),
            shift("Late", 0, 840, 1320, skill="mechanic"),
            shift("Tuesday", 1, 360, 840, skill="mechanic"),
        ),
        days=2,
        rules=(rule("rest", hours=11),),
    )
    duties = (("Ana", "Early"), ("Luc", "Late"), ("Ana", "Tuesday"))
    return scenario, Plan(roster=tuple(Duty(worker=w, shift=s) for w, s in duties))


def test_who_else_could_have_a_shift_and_what_it_would_mean() -> None:
    scenario, plan = rostered()
    trying = Trying(scenario, plan, None, "roster")
    found = {c.worker: c for c in changes_of(scenario, plan, "Early", "Ana")}
    assert set(found) == {"Luc", "Mia"}, "Kim lacks the skill"
    assert (found["Luc"].gives, found["Mia"].gives) == ("Late", "")
    assert found["Mia"].hours == 8
    assert tried(scenario, plan, found["Mia"], trying).fits
    swap = tried(scenario, plan, found["Luc"], trying)
    assert not swap.fits
    assert "8 hours off" in swap.sentence
    changed = by_hand.change_roster(scenario, plan, found["Luc"].off, found["Luc"].on)
    assert {(d.worker, d.shift) for d in changed.roster} == {
        ("Ana", "Late"),
        ("Luc", "Early"),
        ("Ana", "Tuesday"),
    }


def test_too_many_hours_are_said_before_it_is_done() -> None:
    scenario, plan = rostered()
    luc = next(c for c in changes_of(scenario, plan, "Tuesday", "Ana") if c.worker == "Luc")
    finding = tried(scenario, plan, luc, Trying(scenario, plan, None, "roster"))
    assert any("more than the 8 allowed" in breach.sentence for breach in finding.breaches)


def test_an_open_post_is_offered_to_those_who_are_free() -> None:
    scenario, plan = rostered()
    bare = by_hand.change_roster(scenario, plan, (Duty(worker="Ana", shift="Early"),))
    assert [c.worker for c in changes_of(scenario, bare, "Early", None)] == ["Ana", "Mia"]
