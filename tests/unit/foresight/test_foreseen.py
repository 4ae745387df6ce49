"""What a scenario can't do is said before it is solved, in a sentence with the names, and nothing else is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from planner.constraints import parse
from planner.foresight import Concern, foreseen
from planner.model import (
    Mode,
    Order,
    Place,
    Predecessor,
    Problem,
    Rule,
    Settings,
    Shift,
    Station,
    Task,
    Vehicle,
    Worker,
)
from planner.model.plan import Plan, ScheduledTask

START = date(2026, 11, 24)
BAYS = (
    Station(name="Bay 1", opens=480, closes=1020, groups=("bays",)),
    Station(name="Bay 2", opens=480, closes=960, groups=("bays",)),
)


def task(name: str, minutes: int = 60, stations: tuple[str, ...] = ("Bay 1",), **more: Any) -> Task:
    modes = tuple(Mode(station=station, minutes=minutes) for station in stations)
    after = tuple(Predecessor(task=before) for before in more.pop("after", ()))
    return Task(name=name, minutes=minutes, modes=modes, after=after, **more)


def workshop(*tasks: Task, rules: tuple[dict[str, Any], ...] = (), **more: Any) -> Problem:
    fields: dict[str, Any] = {
        "settings": Settings(start_date=START),
        "tasks": tasks,
        "stations": BAYS,
        "rules": tuple(Rule(id=f"R{n}", constraint=parse(rule)) for n, rule in enumerate(rules, 1)),
    }
    return Problem(**(fields | more))


def only(problem: Problem, present: Plan | None = None) -> Concern:
    found = foreseen(problem, present)
    assert len(found) == 1, [str(concern) for concern in found]
    return found[0]


def pin(name: str, station: str, clock: str) -> tuple[dict[str, Any], ...]:
    moment = f"2026-11-24T{clock}"
    return (
        {"kind": "assign", "activities": [name], "resources": [station]},
        {"kind": "time_window", "activities": [name], "earliest": moment, "latest": moment},
    )


def before(one: str, other: str) -> dict[str, Any]:
    return {"kind": "precedence", "before": [one], "after": [other]}


def test_nothing_is_said_of_what_can_be_done() -> None:
    problem = workshop(
        task("A"),
        task("B", after=("A",), latest="17:00"),
        rules=(*pin("A", "Bay 1", "09:00"), before("A", "B")),
    )
    assert foreseen(problem) == ()


# -- rings ------------------------------------------------------------------------------------------------


def test_the_whole_ring_of_predecessors_is_named() -> None:
    concern = only(workshop(task("T1", after=("T3",)), task("T2", after=("T1",)), task("T3", after=("T2",))))
    assert concern.text.startswith("“T1” after “T3”, “T3” after “T2”, “T2” after “T1”")
    assert (concern.table, concern.title, concern.index) == ("tasks", "after", 0)


def test_a_ring_of_predecessors_and_rules_names_steps_and_rule() -> None:
    tasks = (task("T1"), task("T2", after=("T1",)), task("T3", after=("T2",)), task("Other"))
    concern = only(workshop(*tasks, rules=(before("T3", "T1"),)))
    assert "“T1” after “T3”, “T3” after “T2”, “T2” after “T1”" in concern.text
    assert "T3 must be finished before the start of T1" in concern.remedy
    assert (concern.table, concern.rules) == ("rules", ("R1",))
    assert set(concern.activities) == {"T1", "T2", "T3"}


def test_a_ring_of_orders_by_rules_is_named_whole() -> None:
    places = (
        Place(name="Depot", latitude=48.8, longitude=2.1),
        Place(name="Clinic", latitude=48.9, longitude=2.3),
    )
    orders = tuple(Order(name=f"O{n}", place="Clinic") for n in (1, 2, 3, 4))
    rules = (before("O1", "O2"), before("O2", "O3"), before("O3", "O1"), before("O3", "O4"))
    vehicles = (Vehicle(name="Truck", start_place="Depot", end_place="Depot"),)
    concern = only(workshop(places=places, orders=orders, vehicles=vehicles, rules=rules))
    assert "“O1” after “O3”, “O3” after “O2”, “O2” after “O1”" in concern.text
    assert set(concern.rules) == {"R1", "R2", "R3"}


def test_a_task_on_both_sides_of_a_rule_does_not_wait_for_itself() -> None:
    tasks = (task("A", groups=("early",)), task("B", groups=("early",)))
    assert foreseen(workshop(*tasks, rules=(before("A", "early"),))) == ()
    both = only(workshop(*tasks, rules=(before("early", "early"),)))
    assert "“A” after “B”, “B” after “A”" in both.text


def test_a_wish_makes_no_ring() -> None:
    soft = before("B", "A") | {"strength": "soft"}
    assert foreseen(workshop(task("A"), task("B", after=("A",)), rules=(soft,))) == ()


# -- tasks ------------------------------------------------------------------------------------------------


def test_a_task_longer_than_any_opening_names_the_longest() -> None:
    concern = only(workshop(task("Overhaul", 600, ("Bay 1", "Bay 2"))))
    assert concern.text == (
        "“Overhaul” takes 10 hours in one go, but Bay 1 and Bay 2 are never open for longer than 9 hours."
    )
    assert "interruptible" in concern.remedy
    assert (concern.table, concern.title) == ("tasks", "minutes")


def test_an_interruptible_task_may_take_several_days() -> None:
    days = Settings(start_date=START, end_date=date(2026, 11, 25))
    assert foreseen(workshop(task("Overhaul", 1000, interruptible=True), settings=days)) == ()
    concern = only(workshop(task("Overhaul", 1100, interruptible=True), settings=days))
    assert "18 hours in the whole plan" in concern.text
    assert "interruptible" not in concern.remedy


def test_what_is_open_only_one_after_the_other_is_never_open_at_once() -> None:
    night = Station(name="Crane", opens=1080, closes=1200)
    concern = only(workshop(task("Lift", needs={"Crane": 1}), stations=(*BAYS, night)))
    assert "never open all at once" in concern.text


@pytest.mark.parametrize(
    ("needs", "words"),
    [
        ({"Crane": 3}, "needs 3 units of “Crane” at once, but there are only 2"),
        ({"bays": 3}, "needs 3 of “bays” at once, but there are only 2"),
        ({"fitters": 3}, "needs 3 of “fitters” at once, but there is only 1"),
    ],
)
def test_needs_above_what_there_is(needs: dict[str, int], words: str) -> None:
    concern = only(
        workshop(
            task("Lift", stations=(), needs=needs),
            stations=(*BAYS, Station(name="Crane", capacity=2)),
            workers=(Worker(name="Ana", skills=("fitters",)),),
        )
    )
    assert words in concern.text
    assert concern.title == "needs"


def test_another_way_with_fewer_needs_is_enough() -> None:
    modes = (Mode(station="Bay 1", minutes=30, needs={"Crane": 3}), Mode(station="Bay 2", minutes=60))
    crane = Station(name="Crane", capacity=2)
    assert foreseen(workshop(Task(name="Lift", minutes=30, modes=modes), stations=(*BAYS, crane))) == ()


def test_stock_that_all_tasks_together_use_up() -> None:
    filters = Station(name="Filters", capacity=4, used_up=True)
    tasks = [task(f"T{n}", needs={"Filters": 2}) for n in range(3)]
    concern = only(workshop(*tasks, stations=(*BAYS, filters)))
    assert "4 of “Filters” for the whole plan" in concern.text
    assert "need 6" in concern.text
    assert "Add 2" in concern.remedy
    assert (concern.table, concern.index, concern.title) == ("stations", 2, "capacity")
    assert foreseen(workshop(*tasks[:2], stations=(*BAYS, filters))) == ()


def test_earliest_after_latest_and_windows_outside_the_plan() -> None:
    late = only(workshop(task("A", earliest="2026-11-24T15:00", latest="15:30")))
    assert "takes 60 minutes" in late.text
    assert late.title == "latest"
    after = only(workshop(task("A", earliest="2026-11-30")))
    assert "after the plan's last day" in after.text
    gone = only(workshop(task("A", latest="2026-11-20T12:00")))
    assert "before the plan's first day" in gone.text


def test_a_chain_that_can_not_end_in_time_is_named_with_what_comes_before() -> None:
    concern = only(
        workshop(task("A", 120), task("B", 120, after=("A",)), task("C", 120, after=("B",), latest="13:00"))
    )
    assert "“C” comes after “A” and “B”, which end at 12:00 at the earliest" in concern.text
    assert "must be done by 13:00" in concern.text
    assert concern.activities == ("C",)


def test_a_chain_waits_for_openings() -> None:
    """The second task does not fit into what is left of the day."""
    tasks = (task("A", 400), task("B", 400, after=("A",)))
    assert "“B” comes after “A”" in only(workshop(*tasks)).text
    days = Settings(start_date=START, end_date=date(2026, 11, 25))
    assert foreseen(workshop(*tasks, settings=days)) == ()


# -- people -----------------------------------------------------------------------------------------------


def roster(*workers: Worker, rules: tuple[dict[str, Any], ...] = (), **shift: Any) -> Problem:
    shifts = (Shift(name="Early", **{"date": START, "starts": 360, "ends": 840, **shift}),)
    return workshop(workers=workers, shifts=shifts, stations=(), rules=rules)


def test_a_skill_that_nobody_has() -> None:
    found = foreseen(roster(Worker(name="Ana", skills=("nurse",)), skill="senior"))
    assert "Nobody has the skill “senior”, which “Early” asks for" in found[0].text
    assert "no shift that “Ana” could take" in found[1].text


def test_more_heads_than_people() -> None:
    off = Worker(name="Luc", skills=("nurse",), days_off=(START,))
    found = foreseen(roster(Worker(name="Ana", skills=("nurse",)), off, needed=2, skill="nurse"))
    assert "needs 2 people with the skill “nurse”, but only 1 person is there; Luc is off" in found[0].text
    assert "“Luc” is off on the days of every shift" in found[1].text


def test_a_worker_whom_tasks_need_wants_no_shift() -> None:
    problem = roster(
        Worker(name="Ana", skills=("fitter",)), Worker(name="Luc", skills=("nurse",)), skill="nurse"
    )
    problem = problem.model_copy(update={"tasks": (task("A", stations=(), needs={"fitter": 1}),)})
    assert foreseen(problem) == ()


def test_pinned_people_who_can_not_take_it() -> None:
    ana, luc = Worker(name="Ana", days_off=(START,)), Worker(name="Luc")
    rule = {"kind": "assign", "activities": ["Early"], "resources": ["Ana"]}
    found = foreseen(roster(ana, luc, rules=(rule,)))
    assert any("Ana is off then" in concern.text and concern.rules == ("R1",) for concern in found)
    two = tuple({"kind": "assign", "activities": ["Early"], "resources": [name]} for name in ("Luc", "Eva"))
    crowded = only(roster(luc, Worker(name="Eva"), rules=two))
    assert "Luc and Eva are all to take “Early”, which has only 1 post" in crowded.text


# -- rules ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rules",
    [
        (
            {"kind": "assign", "activities": ["A"], "resources": ["Bay 1"]},
            {"kind": "assign", "activities": ["A"], "resources": ["Bay 2"]},
        ),
        (
            {"kind": "time_window", "activities": ["A"], "earliest": "12:00"},
            {"kind": "time_window", "activities": ["A"], "finish_by": "11:00"},
        ),
        (
            {"kind": "assign", "activities": ["A"], "resources": ["Bay 1"]},
            {"kind": "forbid", "activities": ["A"], "resources": ["Bay 1"]},
        ),
        (
            {"kind": "time_window", "activities": ["A"], "earliest": "09:00", "latest": "09:00"},
            {"kind": "unavailable", "resources": ["bays"], "end": "10:00"},
        ),
    ],
)
def test_two_rules_that_can_not_both_hold(rules: tuple[dict[str, Any], ...]) -> None:
    """Both are named, and none that has nothing to do with it."""
    beside = {"kind": "time_window", "activities": ["A"], "earliest": "08:00"}
    concern = only(workshop(task("A", stations=("Bay 1", "Bay 2")), rules=(beside, *rules)))
    assert concern.rules == ("R2", "R3")
    assert "can't both hold for “A”" in concern.text


def test_a_rule_that_gives_a_task_to_what_it_can_not_use() -> None:
    concern = only(workshop(task("A", stations=()), rules=(pin("A", "Bay 1", "09:00")[0],)))
    assert concern.rules == ("R1",)
    assert "it has no station that could be chosen" in concern.text
    there = only(workshop(task("A"), rules=(pin("A", "Bay 2", "09:00")[0],)))
    assert "leaves “A” no place: it can only be done at Bay 1" in there.text


def test_a_pin_outside_the_opening_names_the_one_rule() -> None:
    concern = only(workshop(task("A"), rules=pin("A", "Bay 1", "05:00")))
    assert concern.rules == ("R2",)
    assert "leaves “A” no place: Bay 1 is open from 08:00 to 17:00" in concern.text


def test_two_pins_on_one_station_at_overlapping_times() -> None:
    rules = (*pin("A", "Bay 1", "09:00"), *pin("B", "Bay 1", "09:30"))
    concern = only(workshop(task("A"), task("B"), rules=rules))
    assert "Bay 1 can't have “A” at 09:00 and “B” at 09:30: these pins overlap" in concern.text
    assert set(concern.rules) == {"R1", "R2", "R3", "R4"}
    apart = (*pin("A", "Bay 1", "09:00"), *pin("B", "Bay 1", "10:00"))
    assert foreseen(workshop(task("A"), task("B"), rules=apart)) == ()
    wide = (BAYS[0].model_copy(update={"capacity": 2}),)
    assert foreseen(workshop(task("A"), task("B"), rules=rules, stations=wide)) == ()


def test_two_orders_pinned_too_close_for_the_way_between() -> None:
    places = (
        Place(name="Depot", latitude=48.8, longitude=2.1),
        Place(name="Clinic", latitude=48.9, longitude=2.3),
    )
    orders = (Order(name="A", place="Clinic"), Order(name="B", place="Depot"))
    vehicles = (Vehicle(name="Truck", start_place="Depot", end_place="Depot"),)
    rules = (*pin("A", "Truck", "09:00"), *pin("B", "Truck", "09:05"))
    concern = only(workshop(places=places, orders=orders, vehicles=vehicles, rules=rules))
    assert "the way from one to the other takes 29 minutes" in concern.text


def test_what_is_frozen_can_not_be_elsewhere() -> None:
    present = Plan(schedule=(ScheduledTask(task="A", station="Bay 1", start=540, end=600),))
    freeze = {"kind": "freeze", "resources": ["Bay 1"]}
    late = {"kind": "time_window", "activities": ["A"], "earliest": "12:00"}
    concern = only(workshop(task("A"), rules=(freeze, late)), present)
    assert concern.rules == ("R1", "R2")
    assert "keeps “A” with Bay 1 at 09:00" in concern.text
    assert foreseen(workshop(task("A"), rules=(freeze,)), present) == ()
