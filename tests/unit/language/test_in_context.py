"""What a name means is told by the day beside it and by the other names of the request."""

from __future__ import annotations

import json
from datetime import date

import pytest

from planner.language.prepare import prepare
from planner.language.vocabulary import Entry, Vocabulary
from tests.helpers.small import small_problem


def _entry(name: str, *roles: str, members: tuple[str, ...] = (), day: int | None = None) -> Entry:
    return Entry(name, frozenset(roles), members, day)


def _ward(names: str) -> Vocabulary:
    """Return a week from a Monday whose shifts are called as a pattern has it, with a group for each kind."""
    entries = [
        _entry("Carmen Ruiz", "worker"),
        _entry("Joris Baker", "worker"),
        _entry("RGN", "resource_group", "skill"),
    ]
    entries.append(_entry("Truck 4", "vehicle"))
    for kind in ("Early", "Late", "Night"):
        shifts = tuple(names.format(kind=kind, first=kind[0], day=day, date=7 + day) for day in range(7))
        entries += [_entry(name, "shift", day=day) for day, name in enumerate(shifts)]
        entries.append(_entry(kind, "activity_group", members=shifts))
    return Vocabulary.build(date(2026, 12, 7), 7, entries=entries)


DATED, CODED = _ward("{kind} {date} Dec"), _ward("{first}-04{day}")


def _workshop() -> Vocabulary:
    jobs = {
        "TR-7": ("wash", "brakes", "gearbox", "paint strip"),
        "TR-9": ("wash", "brakes", "gearbox", "road test"),
        "BUS-3": ("wash", "brakes", "paint strip"),
    }
    entries = [_entry(f"{job} {task}", "task") for job, tasks in jobs.items() for task in tasks]
    entries += [
        _entry(job, "activity_group", members=tuple(f"{job} {task}" for task in tasks))
        for job, tasks in jobs.items()
    ]
    entries += [
        _entry("Lift 1", "station"),
        _entry("Dries Claes", "worker"),
        _entry("hospital", "activity_group"),
    ]
    return Vocabulary.build(date(2026, 12, 7), 7, entries=entries)


WORKSHOP = _workshop()


def _seen(request: str, vocabulary: Vocabulary) -> tuple[str, dict[str, tuple[str, ...]]]:
    prepared = prepare(request, vocabulary)
    return prepared.text, {token.text: token.names for token in prepared.tokens}


@pytest.mark.parametrize(
    ("request_", "text", "kind", "days"),
    [
        ("Carmen gets the Friday night", "W1 gets the H1", "Night", (4,)),
        ("who is on Saturday night?", "who is on H1?", "Night", (5,)),
        ("swap her onto nights Thursday", "swap her onto H1", "Night", (3,)),
        ("no nights on Friday for Joris", "no H1 for W1", "Night", (4,)),
        ("the early on the 9th needs three", "the H1 needs 3", "Early", (2,)),
        ("tomorrow's early is short", "H1 is short", "Early", (1,)),
        ("cover the Sunday late somehow", "cover the H1 somehow", "Late", (6,)),
        ("Late on Tuesday needs one more", "H1 needs one more", "Late", (1,)),
        ("the night shift on Wednesday", "the H1", "Night", (2,)),
        ("earlies Monday and Tuesday for Joris", "H1 for W1", "Early", (0, 1)),
        ("nights Thursday to Saturday", "H1", "Night", (3, 4, 5)),
        ("la nuit de jeudi est pour Carmen", "la H1 est pour W1", "Night", (3,)),
        ("mettez Joris sur la nuit du vendredi", "mettez W1 sur la H1", "Night", (4,)),
    ],
)
@pytest.mark.parametrize("ward", [DATED, CODED], ids=["named by date", "named by code"])
def test_a_kind_of_shift_and_a_day_are_that_shift(
    request_: str, text: str, kind: str, days: tuple[int, ...], ward: Vocabulary
) -> None:
    said, names = _seen(request_, ward)
    shifts = next(entry.members for entry in ward.entries if entry.name == kind)
    assert said.replace("1 more", "one more") == text
    assert names["H1"] == tuple(shifts[day] for day in days)


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("nights until Friday for Joris", "G1 until J4 for W1"),
        ("no nights from Friday", "no G1 from J4"),
        ("Carmen is off until Friday night", "W1 is off until J4 G1"),
        ("Truck 4 starts early on Friday", "V1 starts early on J4"),
        ("Truck 4 comes back late Friday", "V1 comes back late J4"),
        ("Friday's late deliveries can wait", "J4's late deliveries can wait"),
    ],
)
def test_a_time_and_a_shift_that_only_stand_near_a_day_stay_apart(request_: str, text: str) -> None:
    assert _seen(request_, DATED)[0] == text


def test_the_one_of_another_day_is_the_same_kind_of_shift() -> None:
    text, names = _seen("toutes les nuits sauf celle de lundi", DATED)
    assert (text, names["H1"]) == ("toutes les G1 sauf H1", ("Night 7 Dec",))
    text, names = _seen("Carmen on the Monday night and Joris on Tuesday's.", DATED)
    assert (text, names["H2"]) == ("W1 on the H1 and W2 on H2.", ("Night 8 Dec",))


def test_somebodys_shift_is_that_of_the_day_said_before() -> None:
    text, names = _seen("Carmen is off on Wednesday, Joris takes her early", DATED)
    assert (text, names["H1"]) == ("W1 is off on J2, W2 takes her H1", ("Early 9 Dec",))


@pytest.mark.parametrize(
    ("request_", "text", "names"),
    [
        ("after the TR-7 wash do the gearbox", "after the T1 do the T2", ("TR-7 wash", "TR-7 gearbox")),
        ("brakes on BUS-3 only once the paint strip is dry", "T1 only once the T2 is dry", ("BUS-3 brakes", "BUS-3 paint strip")),
        ("the TR-7 wash before the TR-9 one", "the T1 before the T2", ("TR-7 wash", "TR-9 wash")),
        ("the TR-7 wash goes before BUS-3's.", "the T1 goes before T2.", ("TR-7 wash", "BUS-3 wash")),
        ("le lavage de TR-7 avant celui de BUS-3", "le T1 avant T2", ("TR-7 wash", "BUS-3 wash")),
        ("brakes and gearbox of TR-9 on Lift 1", "T1 and T2 on S1", ("TR-9 brakes", "TR-9 gearbox")),
    ],
)  # fmt: skip
def test_a_task_is_that_of_the_job_spoken_of(request_: str, text: str, names: tuple[str, ...]) -> None:
    said, found = _seen(request_, WORKSHOP)
    assert said == text
    assert (found["T1"], found["T2"]) == ((names[0],), (names[1],))


def test_a_task_of_several_jobs_stays_in_doubt_where_nothing_tells() -> None:
    assert _seen("the gearbox goes first", WORKSHOP)[1] != {"T1": ("TR-7 gearbox",)}
    assert _seen("TR-7 and TR-9 first, then the gearbox", WORKSHOP)[1].get("T1") is None


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("Truck 4's driver is ill", "V1 is ill"),
        ("the driver of Truck 4 is ill", "V1 is ill"),
        ("le chauffeur du camion 4 est malade", "V1 est malade"),
        ("put a driver on Truck 4", "put a driver on V1"),
    ],
)
def test_a_vehicles_driver_is_the_vehicle(request_: str, text: str) -> None:
    assert _seen(request_, DATED)[0] == text


@pytest.mark.parametrize(
    ("request_", "vocabulary", "text"),
    [
        ("two RGNs each", DATED, "2 X1 each"),
        ("no more for dries", WORKSHOP, "no more for W1"),
        ("the hopsital first", WORKSHOP, "the G1 first"),
        ("until the paint dries", WORKSHOP, "until the paint dries"),
    ],
)
def test_plural_initials_first_names_and_slips(request_: str, vocabulary: Vocabulary, text: str) -> None:
    assert _seen(request_, vocabulary)[0].replace("R1", "X1") == text


def test_the_days_of_shifts_come_from_the_problem_and_survive_json() -> None:
    problem = small_problem()
    vocabulary = Vocabulary.of(problem)
    days = {entry.name: entry.day for entry in vocabulary.entries if "shift" in entry.roles}
    assert days == {shift.name: (shift.date - vocabulary.start).days for shift in problem.shifts}
    assert Vocabulary.from_json(json.loads(json.dumps(vocabulary.to_json()))) == vocabulary
    assert all(entry.day is None for entry in vocabulary.entries if "shift" not in entry.roles)


def test_a_vocabulary_without_days_is_still_read() -> None:
    data = DATED.to_json()
    data["entries"] = [entry[:3] for entry in data["entries"]]
    assert _seen("no nights on Friday", Vocabulary.from_json(data))[0] == "no G1 on J4"
