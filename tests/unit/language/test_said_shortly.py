"""What planners leave out because it goes without saying: a unit, a class word, half of the day, the hour's colon."""

from __future__ import annotations

from datetime import date

import pytest

from planner.language.compact import decode, encode
from planner.language.comparing import Meaning
from planner.language.prepare import Prepared, prepare
from planner.language.record import Reading
from planner.language.vocabulary import Entry, Vocabulary


def _entry(name: str, *roles: str, members: tuple[str, ...] = (), day: int | None = None) -> Entry:
    return Entry(name, frozenset(roles), members, day)


def _depot() -> Vocabulary:
    jobs = {
        job: tuple(f"{job} {kind}" for kind in ("wash", "sanding", "release")) for job in ("OO-SNV", "PH-KZR")
    }
    tasks = [name for names in jobs.values() for name in names]
    shifts = {
        "early": tuple(f"{day} early" for day in ("Mon", "Tue", "Wed")),
        "late": tuple(f"{day} late" for day in ("Mon", "Tue", "Wed")),
        "clinic": tuple(f"{day} mobile clinic" for day in ("Mon", "Tue", "Wed")),
    }
    return Vocabulary.build(
        date(2026, 12, 7),
        5,
        entries=[
            *(_entry(f"PRO {number}", "order") for number in (4402, 4403, 4408, 4410)),
            *(_entry(f"H{number}", "order") for number in (1, 2, 3)),
            *(_entry(f"A{number}", "order") for number in (12, 15)),
            _entry("Côte Nord", "place", members=("PRO 4410",)),
            _entry("small lorry", "resource_group", members=("Tanker 1",)),
            _entry("generator fuel", "activity_group", "place_group", members=("PRO 4402", "PRO 4403")),
            _entry("food", "activity_group", "place_group", members=("PRO 4408",)),
            *(_entry(name, "vehicle") for name in ("Bike 1", "Bike 2", "Tanker 1")),
            _entry("cargo bike", "resource_group", members=("Bike 1", "Bike 2")),
            _entry("weight", "dimension"),
            _entry("Bev Shapiro", "worker"),
            _entry("Kim Ash", "worker"),
            *(
                _entry(name, "activity_group", "place_group", members=("PRO 4410",))
                for name in ("scrap", "farm", "coating")
            ),
            _entry("senior", "resource_group", members=("Bev Shapiro",)),
            *(_entry(name, "task") for name in tasks),
            *(_entry(job, "activity_group", members=names) for job, names in jobs.items()),
            *(_entry(name, "shift", day=at) for names in shifts.values() for at, name in enumerate(names)),
            *(_entry(kind, "activity_group", members=names) for kind, names in shifts.items()),
        ],
    )


DEPOT = _depot()


def _names(prepared: Prepared) -> list[tuple[str, ...]]:
    return [token.names for token in prepared.tokens]


@pytest.mark.parametrize(
    ("said", "marked"),
    [
        ("at most 900 kg on Tanker 1", "at most 900 D1 on V1"),
        ("Tanker 1 comes back around one", "V1 comes back around 13:00"),
        ("Tanker 1 has about three", "V1 has about 3"),
        ("Tanker 1 is booked 8-13 on Tuesday", "V1 is booked J1@08:00-J1@13:00"),
        ("Bev has to be home by 4:30", "W1 has to be home <16:30"),
        ("Bev starts at 4:30", "W1 starts at 04:30"),
        ("4408 not after 2:15", "O1 !>14:15"),
        ("Bev done by five o'clock", "W1 done <17:00"),
        ("Bev starts at five o'clock", "W1 starts at 05:00"),
        ("Bev clocks off at 3", "W1 clocks off at 15:00"),
        ("done by wendsday 3 pm", "done <J2@15:00"),
        ("not befor 9 pls", "!<09:00 pls"),
        ("Tanker 1 back by Friday 1700", "V1 back <J4@17:00"),
        ("no moves from 2200 Monday to 0400 Tuesday", "no moves J0@22:00-J1@04:00"),
        ("Tanker 1 NLT 1500", "V1 <15:00"),
        ("not before Thursday 9", "!<J3@09:00"),
        ("not before Wednesday 9", "not before J2"),
        ("Wednesday pm no bikes", "J2@12:00-J2@18:00 no R1"),
        ("the first two days", "J0-J1"),
        ("it takes an hour and ten", "it takes 1h10"),
        ("an hour and ten orders", "an hour and 10 orders"),
        ("les deux derniers jours", "J3-J4"),
        ("H2 takes 1h30", "O1 takes 1h30"),
        ("Tanker 1 rentre à 15h", "V1 rentre a 15:00"),
        ("Tanker 1 rentre a 15 h", "V1 rentre a 15:00"),
        ("A 15 on Tanker 1", "O1 on V1"),
        ("A12 avant jeudi", "O1 <J2"),
        ("Tanker 1 in on Wednesday early", "V1 in J2 early"),
        ("nothing in the centre 9 to 11 on Tuesday", "nothing in the centre J1@09:00-J1@11:00"),
    ],
)
def test_times_and_amounts_said_shortly(said: str, marked: str) -> None:
    assert prepare(said, DEPOT).marked == marked


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("put 4402 and 4408 on Tanker 1", [("PRO 4402",), ("PRO 4408",), ("Tanker 1",)]),
        ("no more than 4402 of them", []),
        ("4403 before 4408", [("PRO 4403",), ("PRO 4408",)]),
        ("fuel and food never share a van", [("generator fuel",), ("food",)]),
        ("they stop at a fuel station", []),
        (
            "Bev does Monday early and Kim Tuesday",
            [("Bev Shapiro",), ("Mon early",), ("Kim Ash",), ("Tue early",)],
        ),
        ("Bev does Monday early and Kim is off Tuesday", [("Bev Shapiro",), ("Mon early",), ("Kim Ash",)]),
        ("the release of OO-SNV and PH-KZR", [("OO-SNV release",), ("PH-KZR release",)]),
        ("scrap the lunch rule", []),
        ("combien nous coûte la règle du midi ?", []),
        ("two stops for the smal lorry", [("small lorry",)]),
        ("no scrap on Tanker 1", [("scrap",), ("Tanker 1",)]),
        ("le ponton ferme tôt", []),
        ("la ferme avant 10 h", [("farm",)]),
        ("what are our rules costing us?", []),
        ("no more than 8 stops for the bikes", [("cargo bike",)]),
        ("jamais de matin le lendemain d'un soir", [("early",), ("late",)]),
        ("PH-KZR sanding well before its release", [("PH-KZR sanding",), ("PH-KZR release",)]),
        ("they are flying her home that day", []),
    ],
)
def test_names_said_shortly(said: str, names: list[tuple[str, ...]]) -> None:
    assert _names(prepare(said, DEPOT)) == names


def test_a_unit_said_once_holds_for_the_numbers_behind_it() -> None:
    prepared = prepare("11 hours of rest for all, 12 for the seniors", DEPOT)
    assert "12h" in prepared.durations


@pytest.mark.parametrize(
    ("said", "gold"),
    [
        ("two people on every mobile clinic", {"kind": "coverage", "activities": ["clinic"], "at_least": 2}),
        ("the bikes are out", {"kind": "unavailable", "resources": ["Bike 1", "Bike 2"]}),
        ("all bikes but Bike 2 are out", {"kind": "unavailable", "resources": ["cargo bike", "not Bike 2"]}),
    ],
)
def test_a_reading_is_said_with_whatever_stands_for_the_same_records(
    said: str, gold: dict[str, object]
) -> None:
    reading = Reading("change", (gold,))
    prepared = prepare(said, DEPOT)
    line = encode(reading, prepared)
    assert line is not None
    assert Meaning(DEPOT).same(decode(line, prepared), reading)


def test_what_the_request_does_not_name_stays_unsayable() -> None:
    wrong = Reading("change", ({"kind": "unavailable", "resources": ["Tanker 1"]},))
    assert encode(wrong, prepare("the bikes are out", DEPOT)) is None


def test_the_beginning_of_a_day_is_its_first_minute() -> None:
    day, minute = (
        Reading("change", ({"kind": "unavailable", "resources": ["Bike 1"], "start": start},))
        for start in ("2026-12-08", "2026-12-08T00:00")
    )
    assert Meaning(DEPOT).same(day, minute)


def test_a_limit_s_own_period_goes_without_saying() -> None:
    stops = {"kind": "limit", "resources": ["Bike 1"], "quantity": "stops", "at_most": 8}
    daily, weekly = ({**stops, "per": period} for period in ("day", "week"))
    same = Meaning(DEPOT).same
    assert same(Reading("change", (stops,)), Reading("change", (daily,)))
    assert not same(Reading("change", (stops,)), Reading("change", (weekly,)))


def test_a_vehicle_with_jobs_of_its_own_is_itself_as_a_resource() -> None:
    garage = Vocabulary.build(
        date(2026, 12, 7),
        entries=[
            _entry("Bus 21", "vehicle", "activity_group", members=("Bus 21 brakes",)),
            _entry("Bus 21 brakes", "task"),
            _entry("Moira", "driver", members=("Bus 21",)),
        ],
    )
    driver, bus = (
        Reading("change", ({"kind": "freeze", "resources": [name]},)) for name in ("Moira", "Bus 21")
    )
    assert Meaning(garage).same(driver, bus)
    assert encode(bus, prepare("leave Moira's round as it is", garage)) is not None
